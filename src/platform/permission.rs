//! What the browser says of the permission for the camera.

use crate::platform::environment::allows_camera;
use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use kaihu_protocol::Sensitive;
use kaihu_wizard::{CameraRefusal, Permission};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, PermissionState, PermissionStatus};

/// What is known after `getUserMedia` has failed, and what the permission is kept in, where there is such
/// a thing.
pub(super) async fn refusal(error: &JsValue) -> (CameraRefusal, Option<PermissionStatus>) {
    let exception = error.dyn_ref::<DomException>();
    let document = web_sys::window().and_then(|window| window.document());
    let status = status().await;
    let refusal = CameraRefusal {
        name: exception.map(DomException::name).unwrap_or_default(),
        message: Sensitive::from(exception.map(DomException::message).unwrap_or_default()),
        permission: status.as_ref().and_then(state),
        policy: document.is_none_or(|document| allows_camera(&document)),
    };
    (refusal, status)
}

/// Tells when the camera is allowed, as long as it is kept.
pub(super) fn watch(status: PermissionStatus, allowed: impl Fn() + 'static) -> EventListener {
    EventListener::new(&status.clone(), "change", move |_| {
        if state(&status) == Some(Permission::Granted) {
            allowed();
        }
    })
}

/// What is kept of the camera now, where the browser tells it.
pub(super) async fn of_camera() -> Option<Permission> {
    status().await.as_ref().and_then(state)
}

async fn status() -> Option<PermissionStatus> {
    let permissions = web_sys::window()?.navigator().permissions().ok()?;
    let camera = Object::new();
    Reflect::set(&camera, &"name".into(), &"camera".into()).ok()?;
    let asked = permissions.query(&camera).ok()?;
    JsFuture::from(asked).await.ok()?.dyn_into().ok()
}

fn state(status: &PermissionStatus) -> Option<Permission> {
    match status.state() {
        PermissionState::Granted => Some(Permission::Granted),
        PermissionState::Denied => Some(Permission::Denied),
        PermissionState::Prompt => Some(Permission::Prompt),
        _ => None,
    }
}
