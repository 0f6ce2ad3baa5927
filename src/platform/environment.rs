//! What this browser can do, and whether anyone is looking.

use crate::platform::devices::devices;
use crate::platform::tab::Tab;
use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect};
use kaihu_wizard::{Connection, Device, Environment, Event};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, Navigator, VisibilityState};

pub(crate) fn look_up(tab: &Tab) -> Environment {
    let Some(window) = web_sys::window() else {
        return Environment {
            secure_context: false,
            ..Environment::default()
        };
    };
    let navigator = window.navigator();
    Environment {
        secure_context: window.is_secure_context(),
        camera_api: devices().is_some(),
        camera_policy: window
            .document()
            .is_none_or(|document| allows_camera(&document)),
        device: Device::read(
            &navigator.user_agent().unwrap_or_default(),
            navigator.max_touch_points() > 1,
        ),
        storage: tab.keeps(),
        connection: connection(&navigator),
    }
}

/// Chromium alone tells it.
fn connection(navigator: &Navigator) -> Connection {
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).unwrap_or_default();
    let connection = get(navigator, "connection");
    if !connection.is_object() {
        return Connection::default();
    }
    let kind = get(&connection, "effectiveType").as_string();
    Connection {
        slow: kind.is_some_and(|kind| kind.ends_with("2g")),
        saves_data: get(&connection, "saveData").is_truthy(),
        own: matches!(
            get(&connection, "type").as_string().as_deref(),
            Some("cellular" | "ethernet")
        ),
    }
}

/// Asks the Permissions Policy where the browser tells it (Chromium); elsewhere the camera itself
/// will say.
pub(super) fn allows_camera(document: &Document) -> bool {
    allows(document, "camera")
}

/// The same of any feature; one that the browser does not know is not kept back by it.
pub(super) fn allows(document: &Document, feature: &str) -> bool {
    let asked = || -> Result<JsValue, JsValue> {
        let policy = Reflect::get(document, &"featurePolicy".into())?;
        let call = |name: &str, arguments: &Array| -> Result<JsValue, JsValue> {
            let method: Function = Reflect::get(&policy, &name.into())?.dyn_into()?;
            method.apply(&policy, arguments)
        };
        let feature = JsValue::from(feature);
        let known = Array::from(&call("features", &Array::new())?).includes(&feature, 0);
        let allowed = call("allowsFeature", &Array::of1(&feature))?;
        Ok(JsValue::from(!known || allowed.is_truthy()))
    };
    asked()
        .ok()
        .and_then(|answer| answer.as_bool())
        .unwrap_or(true)
}

/// Tells when the page is hidden, left, or shown again: the camera must not run unseen.
pub(crate) fn watch_visibility(dispatch: &Rc<dyn Fn(Event)>) -> Vec<EventListener> {
    let Some((window, document)) = web_sys::window().and_then(|w| Some((w.clone(), w.document()?)))
    else {
        return Vec::new();
    };
    let changed = {
        let (document, dispatch) = (document.clone(), dispatch.clone());
        move || {
            let visible = document.visibility_state() != VisibilityState::Hidden;
            dispatch(Event::VisibilityChanged { visible });
        }
    };
    let left = dispatch.clone();
    vec![
        EventListener::new(&document, "visibilitychange", {
            let changed = changed.clone();
            move |_| changed()
        }),
        EventListener::new(&window, "pageshow", move |_| changed()),
        EventListener::new(&window, "pagehide", move |_| {
            left(Event::VisibilityChanged { visible: false });
        }),
    ]
}
