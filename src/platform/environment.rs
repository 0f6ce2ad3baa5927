//! What this browser can do, and whether anyone is looking.

use crate::platform::devices::devices;
use gloo_events::EventListener;
use js_sys::{Function, Reflect};
use kaihu_wizard::{Device, Environment, Event};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Document, VisibilityState};

pub(crate) fn look_up() -> Environment {
    let Some(window) = web_sys::window() else {
        return Environment {
            secure_context: false,
            camera_api: false,
            camera_policy: false,
            device: Device::default(),
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
    }
}

/// Asks the Permissions Policy where the browser tells it (Chromium); elsewhere the camera itself
/// will say.
pub(super) fn allows_camera(document: &Document) -> bool {
    let asked = || -> Result<JsValue, JsValue> {
        let policy = Reflect::get(document, &"featurePolicy".into())?;
        let allows: Function = Reflect::get(&policy, &"allowsFeature".into())?.dyn_into()?;
        allows.call1(&policy, &"camera".into())
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
