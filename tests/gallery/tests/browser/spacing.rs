//! Text may be spaced as people need it (WCAG 1.4.12), and nothing of it is lost.

use crate::{all_languages, site, tour};
use kaihu_gallery::{PHONE, Page, Problem};

const PROBE: &str = concat!(
    include_str!("probes/lost_text.js"),
    include_str!("probes/spacing.js")
);

#[tokio::test]
async fn spaced_text_is_whole_in_any_language() -> Result<(), Problem> {
    let site = site().await?;
    let page = Page::open(&site).await?;
    let seen = tour::through::<Vec<String>>(&page, &all_languages(&site, PHONE), PROBE).await?;
    page.close().await?;
    println!("text spacing: {} pages looked at", seen.len());
    tour::must_be_clean(seen.iter().map(|seen| (&seen.place, &seen.answer)));
    Ok(())
}
