//! What the page around is told, and where it is taken.

use js_sys::{Object, Reflect};
use kaihu_wizard::HostEvent;
use web_sys::{CustomEvent, CustomEventInit, HtmlElement};

pub(crate) fn tell(host: &HtmlElement, event: &HostEvent) {
    let (name, detail): (&str, &[(&str, &str)]) = match event {
        HostEvent::Ready => ("kaihu-ready", &[]),
        HostEvent::StepChanged { page } => ("kaihu-step-changed", &[("page", page.name())]),
        HostEvent::Failed { code, page } => (
            "kaihu-failed",
            &[("cause", code.as_str()), ("page", page.name())],
        ),
        HostEvent::Completed { application_id } => {
            ("kaihu-completed", &[("applicationId", application_id)])
        }
        HostEvent::Cancelled => ("kaihu-cancelled", &[]),
    };
    let object = Object::new();
    for (key, value) in detail {
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    let init = CustomEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    init.set_detail(&object);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &init) {
        let _ = host.dispatch_event(&event);
    }
}

/// Opens an address of the provider in a new tab; only https leads out of here.
pub(crate) fn open_link(url: &str) {
    if url.starts_with("https://")
        && let Some(window) = web_sys::window()
    {
        let _ = window.open_with_url_and_target_and_features(url, "_blank", "noopener");
    }
}
