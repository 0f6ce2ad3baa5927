//! Languages and their texts.

use gloo_net::http::Request;

/// The language among ours that is closest to a BCP 47 tag.
pub(crate) fn closest(tag: Option<&str>) -> &'static str {
    let language = tag
        .unwrap_or_default()
        .split('-')
        .next()
        .unwrap_or_default();
    match language.eq_ignore_ascii_case("zh") {
        true => "zh-CN",
        false => "en",
    }
}

/// The texts of one of our languages.
pub(crate) async fn fetch(base: &str, locale: &str) -> Option<String> {
    let response = Request::get(&format!("{base}locales/{locale}/wizard.ftl"))
        .send()
        .await
        .ok()?;
    match response.ok() {
        true => response.text().await.ok(),
        false => None,
    }
}
