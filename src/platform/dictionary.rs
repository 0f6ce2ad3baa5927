//! Options for the browser's own calls. They inherit nothing: what a script of the page has put on
//! `Object.prototype` neither becomes an option nor, as a setter, hears what is set.

use js_sys::Object;
use wasm_bindgen::{JsCast, JsValue};

/// Options of any kind, without any yet.
pub(super) fn empty<T: JsCast>() -> T {
    Object::<JsValue>::create(JsValue::NULL.unchecked_ref()).unchecked_into()
}
