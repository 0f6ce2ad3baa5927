//! What the custom element in `kaihu.js` calls.

use crate::app::App;
use crate::platform::{Surroundings, Tab};
use kaihu_wizard::Checks;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::HtmlElement;

/// One mounted wizard. `unmount` stops everything: camera, worker, timers, requests.
#[wasm_bindgen]
pub struct Handle {
    app: App,
}

#[wasm_bindgen]
impl Handle {
    /// Where the backend is; `None` is the place it is usually at.
    pub fn set_api_base(&self, api_base: Option<String>) {
        self.app.set_api_base(api_base);
    }

    /// Another language, with its texts.
    pub fn set_language(&self, locale: String, words: &str) {
        self.app.set_language(locale, words);
    }

    /// Takes the wizard off the page.
    pub fn unmount(self) {
        self.app.stop();
    }
}

/// Mounts a wizard into `container`, an element in the open shadow root of `host`, whose attributes
/// `api-base` and `checks` say where the backend is and when answers are judged.
///
/// `base` is the address of the folder that `kaihu.js` came from, with a slash at its end;
/// `locale` is one of the languages there, `words` its texts but for the later ones, of which
/// `later_words` gives a promise, by the name of their file; `reference` fetches the heavier checks and gives a promise of a
/// function from question to answer; `tab` is what the wizard has of its tab.
#[wasm_bindgen]
#[expect(
    clippy::too_many_arguments,
    reason = "each is of another kind; an object would only be taken apart again"
)]
pub fn mount(
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    locale: String,
    words: &str,
    later_words: js_sys::Function,
    reference: js_sys::Function,
    tab: Tab,
) -> Handle {
    let checks = match host.get_attribute("checks").as_deref() {
        Some("continue") => Checks::OnContinue,
        _ => Checks::OnLeaving,
    };
    let api_base = host.get_attribute("api-base");
    let surroundings = Surroundings {
        host,
        base,
        locale,
        api_base,
        later_words,
        reference,
        tab: Rc::new(tab),
    };
    Handle {
        app: App::start(container, surroundings, words, checks),
    }
}
