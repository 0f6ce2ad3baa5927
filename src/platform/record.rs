//! What leaves the wizard because the person wants it: as a file, in a mail.

use super::dictionary;
use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

/// Milliseconds after which a browser has taken the bytes.
const TAKEN_MS: u32 = 30_000;

/// What the file of a description is called.
pub(super) const DESCRIPTION: &str = "wallet.support.txt";

/// What it is called as JSON.
pub(super) const DESCRIPTION_JSON: &str = "wallet.support.json";

/// Offers a text as a file of this name; `None` where the browser does not.
pub(super) fn save(name: &str, text: &str) -> Option<()> {
    let kind: BlobPropertyBag = dictionary::empty();
    kind.set_type(match name {
        DESCRIPTION_JSON => "application/json",
        _ => "text/plain;charset=utf-8",
    });
    let parts = Array::of1(&text.into());
    let blob = Blob::new_with_str_sequence_and_options(&parts, &kind).ok()?;
    let url = Url::create_object_url_with_blob(&blob).ok()?;
    let document = web_sys::window()?.document()?;
    let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
    link.set_attribute("href", &url).ok()?;
    link.set_attribute("download", name).ok()?;
    link.click();
    Timeout::new(TAKEN_MS, move || {
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Some(())
}

/// Opens the program for mails; the page stays.
pub(super) fn write_mail(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_href(address);
    }
}
