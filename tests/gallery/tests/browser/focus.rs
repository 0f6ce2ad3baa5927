//! What has the focus is not hidden under anything (WCAG 2.4.11).

use crate::{site, tour};
use kaihu_gallery::{PHONE, Page, Problem, Series, Size, Theme, ZOOM_400};
use serde::Deserialize;

const PROBE: &str = include_str!("probes/focus.js");

#[tokio::test]
async fn what_has_the_focus_can_be_seen_on_a_phone() -> Result<(), Problem> {
    focus_can_be_seen(PHONE).await
}

#[tokio::test]
async fn what_has_the_focus_can_be_seen_at_400_percent() -> Result<(), Problem> {
    focus_can_be_seen(ZOOM_400).await
}

#[derive(Deserialize)]
struct Stops {
    /// How many elements took the focus.
    stops: usize,
    hidden: Vec<String>,
}

async fn focus_can_be_seen(size: Size) -> Result<(), Problem> {
    let site = site().await?;
    let page = Page::open(&site).await?;
    let plan = ["en", "ar"].map(|locale| Series::new(locale, Theme::Light, size));
    let seen = tour::through::<Stops>(&page, &plan, PROBE).await?;
    page.close().await?;
    let stops: usize = seen.iter().map(|seen| seen.answer.stops).sum();
    println!(
        "focus, {}: {stops} stops on {} pages",
        size.name,
        seen.len()
    );
    assert!(stops > seen.len(), "hardly anything took the focus");
    tour::must_be_clean(seen.iter().map(|seen| (&seen.place, &seen.answer.hidden)));
    Ok(())
}
