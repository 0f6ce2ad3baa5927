//! Which cameras there are.

use gloo_events::EventListener;
use js_sys::{Array, Function, Reflect};
use kaihu_protocol::Sensitive;
use kaihu_wizard::Event;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{MediaDeviceInfo, MediaDeviceKind, MediaDevices, MediaStreamTrack};

pub(super) fn devices() -> Option<MediaDevices> {
    let navigator = web_sys::window()?.navigator();
    // Absent on insecure pages and in some apps.
    let found = Reflect::get(&navigator, &"mediaDevices".into()).ok()?;
    found.dyn_into().ok()
}

/// Ids and labels of the cameras, in the browser's order. Labels are empty until a camera was given.
pub(super) async fn list() -> (Vec<String>, Vec<Sensitive>) {
    let asked = devices().and_then(|devices| devices.enumerate_devices().ok());
    let found: Array = match asked {
        Some(asked) => JsFuture::from(asked).await.map(JsCast::unchecked_into),
        None => Err(JsValue::NULL),
    }
    .unwrap_or_default();
    let devices = found.iter().map(MediaDeviceInfo::unchecked_from_js);
    devices
        .filter(|device| device.kind() == MediaDeviceKind::Videoinput)
        .map(|device| (device.device_id(), Sensitive::from(device.label())))
        .unzip()
}

/// Whether there is a camera, where the browser says what there is.
pub(super) async fn has_camera() -> Option<bool> {
    let asked = devices()?.enumerate_devices().ok()?;
    let found: Array = JsFuture::from(asked).await.ok()?.unchecked_into();
    let mut kinds = found.iter().map(MediaDeviceInfo::unchecked_from_js);
    // An empty list is how some browsers say nothing.
    (found.length() > 0).then(|| kinds.any(|device| device.kind() == MediaDeviceKind::Videoinput))
}

/// The id of the camera that a track comes from.
pub(super) fn device_of(track: &MediaStreamTrack) -> Option<String> {
    let settings: Function = Reflect::get(track, &"getSettings".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let settings = settings.call0(track).ok()?;
    Reflect::get(&settings, &"deviceId".into())
        .ok()?
        .as_string()
}

/// Tells when a camera was connected or went away.
pub(super) fn watch(dispatch: &Rc<dyn Fn(Event)>) -> Option<EventListener> {
    let dispatch = dispatch.clone();
    let devices = devices()?;
    Some(EventListener::new(&devices, "devicechange", move |_| {
        dispatch(Event::CamerasChanged);
    }))
}
