//! The numbering plans of the world, a file of its own.

use js_sys::{Function, Promise, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of the file that `fetch` gives a promise of, if they can be had.
pub(super) async fn read(fetch: &Function) -> Option<Vec<u8>> {
    let asked: Promise = fetch.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(Uint8Array::new(&bytes).to_vec())
}
