//! The words of the later pages and of the help, each a file of their own.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The text of the file of that name, once `read` has fetched it; `None` where it cannot be had.
pub(super) async fn read(read: &Function, file: &str) -> Option<String> {
    let fetched: Promise = read
        .call1(&JsValue::UNDEFINED, &file.into())
        .ok()?
        .dyn_into()
        .ok()?;
    JsFuture::from(fetched).await.ok()?.as_string()
}
