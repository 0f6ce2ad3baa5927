//! Languages and their texts.

use gloo_net::http::Request;

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
