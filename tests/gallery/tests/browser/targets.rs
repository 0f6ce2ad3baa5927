//! What can be pressed is large enough, or far enough from the next (WCAG 2.5.8).

use crate::{LANGUAGES, site, tour};
use kaihu_gallery::{PHONE, Page, Problem, Series, Theme};
use serde::Deserialize;
use std::collections::BTreeMap;

const PROBE: &str = include_str!("probes/targets.js");

#[derive(Deserialize)]
struct Targets {
    /// What is smaller than 24 pixels and has no room around it.
    wrong: Vec<String>,
    /// How many are at least 44 pixels wide and high.
    large: usize,
    /// What is smaller than that but right, by tag and classes.
    smaller: Vec<String>,
}

#[tokio::test]
async fn every_target_is_24_pixels_or_has_room_around_it() -> Result<(), Problem> {
    let site = site().await?;
    let page = Page::open(&site).await?;
    let plan = LANGUAGES.map(|locale| Series::new(locale, Theme::Light, PHONE));
    let seen = tour::through::<Targets>(&page, &plan, PROBE).await?;
    page.close().await?;

    let (mut large, mut smaller) = (0, BTreeMap::<&str, usize>::new());
    for targets in seen.iter().map(|seen| &seen.answer) {
        large += targets.large;
        for name in &targets.smaller {
            *smaller.entry(name).or_default() += 1;
        }
    }
    let rest: usize = smaller.values().sum();
    println!(
        "targets: {large} of {} are at least 44 pixels; smaller: {smaller:?}",
        large + rest
    );
    tour::must_be_clean(seen.iter().map(|seen| (&seen.place, &seen.answer.wrong)));
    assert!(large > rest, "most are to be large");
    Ok(())
}
