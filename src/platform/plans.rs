//! The numbering plans of the world, a file of its own.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The bytes of the file in the folder `base`, if they can be had.
pub(super) async fn read(base: &str) -> Option<Vec<u8>> {
    let address = [base, "numbering.bin"].concat();
    let asked = web_sys::window()?.fetch_with_str(&address);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let bytes = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&bytes).to_vec())
}
