//! What this device keeps of what is typed, see `kaihu-draft.js`.

use kaihu_wizard::LocalDraft;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// A device that keeps drafts.
    #[derive(Clone)]
    pub type Device;

    #[wasm_bindgen(method)]
    fn recall(this: &Device, application: &str) -> js_sys::Promise;

    #[wasm_bindgen(method)]
    fn keep(this: &Device, application: &str, text: &str);

    #[wasm_bindgen(method)]
    fn drop(this: &Device);
}

pub(super) async fn recall(device: Option<Device>, application: &str) -> Option<LocalDraft> {
    let told = JsFuture::from(device?.recall(application)).await.ok()?;
    LocalDraft::from_lines(&told.as_string()?)
}

pub(super) fn keep(device: Option<&Device>, application: &str, draft: &LocalDraft) {
    if let Some(device) = device {
        device.keep(application, draft.to_lines().expose());
    }
}

pub(super) fn erase(device: Option<&Device>) {
    if let Some(device) = device {
        device.drop();
    }
}
