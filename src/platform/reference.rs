//! Checks that are a module of their own: the heavier ones of identity, those of a password.

use js_sys::{Function, JsString, Promise};
use kaihu_identity::reference::Reference;
use kaihu_wizard::Book;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// The checks of this name, once `open` has fetched them; `None` where they cannot be had.
pub(super) async fn open(open: &Function, name: &str) -> Option<Book> {
    let fetched: Promise = open
        .call1(&JsValue::UNDEFINED, &name.into())
        .ok()?
        .dyn_into()
        .ok()?;
    let answer: Function = JsFuture::from(fetched).await.ok()?.dyn_into().ok()?;
    Some(Book(Rc::new(Fetched(answer))))
}

/// A function of the other module, from question to answer.
struct Fetched(Function);

impl Reference for Fetched {
    fn answer(&self, question: &str) -> String {
        let told = self.0.call1(&JsValue::UNDEFINED, &JsString::from(question));
        told.ok()
            .and_then(|told| told.as_string())
            .unwrap_or_default()
    }
}
