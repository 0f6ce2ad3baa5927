//! The later part of the program, a module that shares the memory of this one.

use js_sys::{Function, Promise};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// Whether it is there, once `load` has come to its end. Where nothing is to be loaded it is.
pub(super) async fn load(load: Option<Function>) -> bool {
    let Some(load) = load else {
        return true;
    };
    let loading = load.call0(&JsValue::UNDEFINED).ok();
    match loading.and_then(|loading| loading.dyn_into::<Promise>().ok()) {
        Some(loading) => JsFuture::from(loading).await.is_ok(),
        None => false,
    }
}
