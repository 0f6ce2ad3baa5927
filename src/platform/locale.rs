//! Languages and their texts.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The texts of one of our languages.
pub(crate) async fn fetch(base: &str, locale: &str) -> Option<String> {
    let asked = web_sys::window()?.fetch_with_str(&format!("{base}locales/{locale}/wizard.ftl"));
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    text.as_string()
}
