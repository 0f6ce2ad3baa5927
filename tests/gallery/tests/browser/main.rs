//! Every state in a real browser: what axe says, and what a ruler says.
//!
//! Needs the built page and axe, which `cargo xtask test` brings: `KAIHU_GALLERY`, `KAIHU_AXE`,
//! `CHROMIUM`, `CHROMEDRIVER`. Each test starts one browser.
#![allow(clippy::print_stdout)] // figures beside the verdict: how much was looked at

mod axe;
mod focus;
mod reflow;
mod spacing;
mod targets;
mod tour;

use kaihu_gallery::{Problem, Series, Site, Size, Theme};
use std::path::PathBuf;

/// Two scripts that are as different as can be, and one from right to left.
const LANGUAGES: [&str; 3] = ["zh-CN", "en", "ar"];

/// Light and dark in these languages on one screen.
fn both_themes(locales: &[&str], size: Size) -> Vec<Series> {
    let themes = |locale: &&str| [Theme::Light, Theme::Dark].map(|t| Series::new(locale, t, size));
    locales.iter().flat_map(themes).collect()
}

/// Every language there is, on one screen.
fn all_languages(site: &Site, size: Size) -> Vec<Series> {
    let series = |locale: &String| Series::new(locale, Theme::Light, size);
    site.locales.iter().map(series).collect()
}

async fn site() -> Result<Site, Problem> {
    Site::open(&folder("KAIHU_GALLERY")).await
}

/// A folder that `cargo xtask test` tells of.
fn folder(variable: &str) -> PathBuf {
    let told = std::env::var_os(variable);
    let told =
        told.unwrap_or_else(|| panic!("{variable} is not set: run these by `cargo xtask test`"));
    told.into()
}
