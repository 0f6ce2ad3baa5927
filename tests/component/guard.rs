//! Agreement that no person gave. What a person does is in `tests/e2e`: only a browser can make it.

use crate::samples;
use crate::stage::Stage;
use kaihu_wizard::FieldId;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::HtmlFormElement;

#[wasm_bindgen_test]
async fn agreement_by_a_script_is_none() {
    let stage = Stage::of(samples::consent(false)).await;
    let [first, second] = [0, 1].map(|at| stage.input(FieldId::Consent(at)));
    let before = (first.checked(), second.checked());

    stage.click("#field-consent-0");
    stage.click("#field-consent-1");
    // A browser passes a click on a label on to its box, and vouches for it.
    stage.click(".choice:has(#field-consent-1)");
    stage.click(".choice:has(#field-consent-1) span");
    assert_eq!((first.checked(), second.checked()), before);

    for name in ["click", "input", "change"] {
        second.set_checked(true);
        let init = web_sys::EventInit::new();
        init.set_bubbles(true);
        let event = web_sys::Event::new_with_event_init_dict(name, &init).unwrap();
        // A script may write what it likes on an event, but not this.
        let _ = js_sys::Reflect::set(&event, &"isTrusted".into(), &JsValue::TRUE);
        second.dispatch_event(&event).unwrap();
    }

    stage.click("[data-action='continue']");
    let form: HtmlFormElement = stage.find("form").unchecked_into();
    form.request_submit().unwrap();
    assert_eq!(stage.told(), []);
}
