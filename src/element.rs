//! What the custom element in `kaihu.js` calls.

use crate::app::App;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// One mounted wizard. `unmount` stops everything: camera, worker, timers, requests.
#[wasm_bindgen]
pub struct Handle {
    app: App,
}

#[wasm_bindgen]
impl Handle {
    /// An observed attribute changed; `None` when it was removed. The language is one of those in
    /// the folder of `kaihu.js`.
    pub fn set_attribute(&self, name: &str, value: Option<String>) {
        match (name, value) {
            ("locale", Some(locale)) => self.app.set_locale(locale),
            ("api-base", value) => self.app.set_api_base(value),
            // The style sheet follows the attribute `theme` by itself.
            _ => {}
        }
    }

    /// Takes the wizard off the page.
    pub fn unmount(self) {
        self.app.stop();
    }
}

/// Mounts a wizard into `container`, an element in the open shadow root of `host`.
///
/// `base` is the address of the folder that `kaihu.js` came from, with a slash at its end;
/// `locale` is one of the languages there, `words` its texts; `api_base` is where the backend is.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    locale: String,
    words: String,
    api_base: Option<String>,
) -> Handle {
    Handle {
        app: App::start(host, container, base, locale, &words, api_base),
    }
}
