//! What the browser tells of the device when it is asked, without asking the person.

use super::{devices, environment, permission};
use js_sys::{Function, Promise, Reflect};
use kaihu_wizard::Condition;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

pub(super) async fn look_up() -> Condition {
    Condition {
        camera: permission::of_camera().await,
        has_camera: devices::has_camera().await,
        battery: battery().await,
        passkey: passkey().await,
    }
}

/// Whether a passkey can be kept behind the lock of this device (WebAuthn Level 3, section 5.1.8), and made on this
/// page (section 5.10).
async fn passkey() -> Option<bool> {
    let window = web_sys::window()?;
    if !environment::allows(&window.document()?, "publickey-credentials-create") {
        return Some(false);
    }
    let get = |of: &JsValue, name: &str| Reflect::get(of, &name.into()).ok();
    let kind = get(&window, "PublicKeyCredential")?;
    if kind.is_undefined() {
        return Some(false);
    }
    let ask: Function = get(&kind, "isUserVerifyingPlatformAuthenticatorAvailable")?
        .dyn_into()
        .ok()?;
    let asked: Promise = ask.call0(&kind).ok()?.dyn_into().ok()?;
    JsFuture::from(asked).await.ok()?.as_bool()
}

/// Charge in percent while nothing charges it. Chromium alone tells it, on secure pages that may ask.
async fn battery() -> Option<u8> {
    let navigator = web_sys::window()?.navigator();
    let ask: Function = Reflect::get(&navigator, &"getBattery".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let asked: Promise = ask.call0(&navigator).ok()?.dyn_into().ok()?;
    let battery = JsFuture::from(asked).await.ok()?;
    let get = |name: &str| -> Option<JsValue> { Reflect::get(&battery, &name.into()).ok() };
    let charges = get("charging")?.as_bool()?;
    let level = get("level")?.as_f64()?;
    (!charges).then_some((level * 100.0) as u8)
}
