//! What the page around is told, and where it is taken.

use super::dictionary;
use js_sys::{Object, Reflect};
use kaihu_wizard::{HostEvent, System};
use wasm_bindgen_futures::JsFuture;
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
        HostEvent::Erased => ("kaihu-erased", &[]),
    };
    let object = Object::new();
    for (key, value) in detail {
        let _ = Reflect::set(&object, &(*key).into(), &(*value).into());
    }
    let init: CustomEventInit = dictionary::empty();
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

/// Loads the page around anew.
pub(crate) fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Asks the system to open this page in its browser, out of the app around: an intent on Android, Safari's
/// own scheme on iOS. An app that does not know these stays where it is.
pub(crate) fn leave_app(system: System) {
    let Some((window, address)) = address() else {
        return;
    };
    let Some(rest) = address.strip_prefix("https://") else {
        return;
    };
    let out = match system {
        System::Android => {
            let page = rest.split('#').next().unwrap_or_default();
            ["intent://", page, "#Intent;scheme=https;end"].concat()
        }
        _ => ["x-safari-https://", rest].concat(),
    };
    let _ = window.location().set_href(&out);
}

/// Opens this page under the same address with https, out of any frame: nothing is secure within a page that is not.
pub(crate) fn open_securely() {
    if let Some((window, address)) = address() {
        let (_, rest) = address.split_once(':').unwrap_or_default();
        let _ = window.open_with_url_and_target(&["https:", rest].concat(), "_top");
    }
}

/// Puts the address of this page on the clipboard; tells whether that was possible.
pub(crate) async fn copy_address() -> bool {
    match address() {
        Some((_, address)) => copy(&address).await,
        None => false,
    }
}

/// The same with any text.
pub(crate) async fn copy(text: &str) -> bool {
    let Some(window) = web_sys::window() else {
        return false;
    };
    let clipboard = js_sys::Reflect::get(&window.navigator(), &"clipboard".into());
    match clipboard.is_ok_and(|clipboard| clipboard.is_object()) {
        true => {
            let written = window.navigator().clipboard().write_text(text);
            JsFuture::from(written).await.is_ok()
        }
        false => false,
    }
}

fn address() -> Option<(web_sys::Window, String)> {
    let window = web_sys::window()?;
    let address = window.location().href().ok()?;
    Some((window, address))
}

/// Where another device goes on: what the page says in `hand-over-page`, else its own address without
/// query and fragment, which may be personal.
pub(crate) fn hand_over_page(host: &HtmlElement) -> String {
    let own = || {
        let location = web_sys::window()?.location();
        let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
        origin.starts_with("http").then(|| [origin, path].concat())
    };
    host.get_attribute("hand-over-page")
        .or_else(own)
        .unwrap_or_default()
}
