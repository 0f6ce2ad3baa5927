//! Moves the focus once what it goes to has been drawn.

use gloo_timers::callback::Timeout;
use kaihu_wizard::FocusTarget;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

pub(crate) fn move_to(host: &HtmlElement, target: FocusTarget) {
    let id = match target {
        FocusTarget::Heading => "heading".to_owned(),
        FocusTarget::ErrorSummary => "error-summary".to_owned(),
        FocusTarget::Field(field) => format!("field-{}", field.name()),
        FocusTarget::Help => "help-heading".to_owned(),
        FocusTarget::HelpButton => "help-button".to_owned(),
    };
    let host = host.clone();
    // The drawing follows in a microtask; a task comes after it.
    Timeout::new(0, move || {
        let root = host.shadow_root();
        let found = root.and_then(|root| root.get_element_by_id(&id));
        if let Some(element) = found.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
            let _ = element.focus();
        }
    })
    .forget();
}
