//! Fetches the two nets and makes the assessor of them.

use crate::Failure;
use js_sys::{ArrayBuffer, Promise, Uint8Array};
use kaihu_quality::Assessor;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Crypto, Response};

#[wasm_bindgen]
extern "C" {
    // Of a worker and of a page alike.
    fn fetch(address: &str) -> Promise;

    #[wasm_bindgen(thread_local_v2, js_name = crypto)]
    static CRYPTO: Crypto;

    /// Where the glue script of this wasm came from. It stays the same when the worker was started
    /// through a blob that imports it, which a page on another origin has to do.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static SCRIPT: String;
}

/// A net beside the script, and what it has to be.
struct Weights {
    file: &'static str,
    sha256: [u8; 32],
}

// DETECTOR and LANDMARKS, by build.rs.
include!(concat!(env!("OUT_DIR"), "/weights.rs"));

pub(crate) async fn assessor() -> Result<Assessor, Failure> {
    // Both at once.
    let detector = request(&DETECTOR);
    let landmarks = request(&LANDMARKS);
    let detector = bytes(detector, &DETECTOR).await?;
    let landmarks = bytes(landmarks, &LANDMARKS).await?;
    Assessor::new(&detector, &landmarks).map_err(|_| Failure::Weights)
}

fn request(weights: &Weights) -> JsFuture {
    let script = SCRIPT.with(String::clone);
    let folder = script.rsplit_once('/').map_or("", |(folder, _)| folder);
    fetch(&format!("{folder}/{}", weights.file)).into()
}

async fn bytes(request: JsFuture, weights: &Weights) -> Result<Vec<u8>, Failure> {
    let response: Response = request.await.map_err(|_| Failure::Fetch)?.unchecked_into();
    if !response.ok() {
        return Err(Failure::Status);
    }
    let body = response.array_buffer().map_err(|_| Failure::Fetch)?;
    let body = JsFuture::from(body).await.map_err(|_| Failure::Fetch)?;
    let body: ArrayBuffer = body.unchecked_into();
    // Other weights than those that were tested would see something else, and nobody would notice.
    match sha256(&body).await {
        Ok(found) if found == weights.sha256 => Ok(Uint8Array::new(&body).to_vec()),
        _ => Err(Failure::Weights),
    }
}

async fn sha256(body: &ArrayBuffer) -> Result<Vec<u8>, JsValue> {
    let subtle = CRYPTO.with(Crypto::subtle);
    let digest = subtle.digest_with_str_and_buffer_source("SHA-256", body)?;
    Ok(Uint8Array::new(&JsFuture::from(digest).await?).to_vec())
}
