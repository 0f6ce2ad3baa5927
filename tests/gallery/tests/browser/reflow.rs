//! At 400 % zoom, which is 320 CSS pixels, nobody has to scroll sideways (WCAG 1.4.10).

use crate::{all_languages, site, tour};
use kaihu_gallery::{PHONE, Page, Problem, Size, ZOOM_400};

const PROBE: &str = concat!(
    include_str!("probes/lost_text.js"),
    include_str!("probes/reflow.js")
);

#[tokio::test]
async fn nothing_is_beside_the_screen_at_320_pixels_in_any_language() -> Result<(), Problem> {
    nothing_is_beside(ZOOM_400).await
}

#[tokio::test]
async fn nothing_is_beside_the_screen_of_a_phone_in_any_language() -> Result<(), Problem> {
    nothing_is_beside(PHONE).await
}

async fn nothing_is_beside(size: Size) -> Result<(), Problem> {
    let site = site().await?;
    let page = Page::open(&site).await?;
    let seen = tour::through::<Vec<String>>(&page, &all_languages(&site, size), PROBE).await?;
    page.close().await?;
    println!("reflow, {}: {} pages looked at", size.name, seen.len());
    tour::must_be_clean(seen.iter().map(|seen| (&seen.place, &seen.answer)));
    Ok(())
}
