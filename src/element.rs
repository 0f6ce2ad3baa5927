//! What the custom element in `kaihu.js` calls.

use crate::app::App;
use crate::platform::{Device, Surroundings, Tab};
use js_sys::Reflect;
use kaihu_wizard::Checks;
use std::rc::Rc;
use wasm_bindgen::JsCast;
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
/// `locale` is one of the languages there, `words` its texts but for the later ones. `loads` has functions
/// that fetch what comes later, each giving a promise: `laterWords` of those
/// texts, by the name of their file, `checks` of
/// checks by their name (`reference`, `password`), a function from question to answer, `assessor` of what assesses
/// frames, with the first thing it said,
/// `plans` of a response with the numbering plans, and, in a release, `laterPart` of nothing, once the part of the
/// program that is not here yet is there; `draft` there is what
/// this device keeps, where the provider wants that, and `version` what a release goes by. `tab` is what the wizard has of its tab.
#[wasm_bindgen]
pub fn mount(
    host: HtmlElement,
    container: HtmlElement,
    base: String,
    locale: String,
    words: &str,
    loads: &js_sys::Object,
    tab: Tab,
) -> Handle {
    let checks = match host.get_attribute("checks").as_deref() {
        Some("continue") => Checks::OnContinue,
        _ => Checks::OnLeaving,
    };
    let load = |name: &str| Reflect::get(loads, &name.into()).unwrap_or_default();
    let api_base = host.get_attribute("api-base");
    let surroundings = Surroundings {
        host,
        base,
        locale,
        api_base,
        later_part: load("laterPart").dyn_into().ok(),
        later_words: load("laterWords").unchecked_into(),
        checks: load("checks").unchecked_into(),
        assessor: load("assessor").unchecked_into(),
        plans: load("plans").unchecked_into(),
        version: load("version").as_string().unwrap_or_default(),
        tab: Rc::new(tab),
        draft: Some(load("draft"))
            .filter(|draft| !draft.is_undefined())
            .map(|draft| draft.unchecked_into::<Device>()),
    };
    Handle {
        app: App::start(container, surroundings, words, checks),
    }
}
