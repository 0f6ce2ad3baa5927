//! Fetches the two nets and makes the assessor of them.

use crate::Failure;
use js_sys::Uint8Array;
use kaihu_quality::Assessor;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{DedicatedWorkerGlobalScope, Response};

#[wasm_bindgen]
extern "C" {
    /// Where the glue script of this wasm came from. It stays the same when the worker was started
    /// through a blob that imports it, which a page on another origin has to do.
    #[wasm_bindgen(thread_local_v2, js_namespace = ["import", "meta"], js_name = url)]
    static SCRIPT: String;
}

pub(crate) async fn assessor(scope: &DedicatedWorkerGlobalScope) -> Result<Assessor, Failure> {
    // Both at once.
    let detector = request(scope, "face_detector.knet");
    let landmarks = request(scope, "face_landmarks.knet");
    let (detector, landmarks) = (bytes(detector).await?, bytes(landmarks).await?);
    Assessor::new(&detector, &landmarks).map_err(|_| Failure::Weights)
}

fn request(scope: &DedicatedWorkerGlobalScope, file: &str) -> JsFuture {
    let script = SCRIPT.with(String::clone);
    let folder = script.rsplit_once('/').map_or("", |(folder, _)| folder);
    scope.fetch_with_str(&format!("{folder}/{file}")).into()
}

async fn bytes(request: JsFuture) -> Result<Vec<u8>, Failure> {
    let response: Response = request.await.map_err(|_| Failure::Fetch)?.unchecked_into();
    if !response.ok() {
        return Err(Failure::Status);
    }
    let body = response.array_buffer().map_err(|_| Failure::Fetch)?;
    let body = JsFuture::from(body).await.map_err(|_| Failure::Fetch)?;
    Ok(Uint8Array::new(&body).to_vec())
}
