//! The words of the later pages, a file of their own.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of the file, once `read` has fetched it; `None` where it cannot be had.
pub(super) async fn read(read: &Function) -> Option<String> {
    let fetched: Promise = read.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    JsFuture::from(fetched).await.ok()?.as_string()
}
