//! The second wasm: camera frames assessed off the main thread.
//!
//! What is said between page and worker:
//!
//! | from | message | meaning |
//! |---|---|---|
//! | worker | `"ready"` | the nets are loaded; frames may come |
//! | worker | `"failed: <reason>"` | no frame can be assessed; the reasons are in [`Failure`] |
//! | page | an `ImageBitmap`, transferred | one frame, not mirrored; it is closed here |
//! | worker | a `Float32Array` | `FrameReport::to_flat` of that frame |
//! | page | `"forget"` | the next frame has nothing to do with the last: it is another camera's, or a picture |
//! | page | `"stop"` | the worker ends itself |
//!
//! The page waits for `"ready"`, and for each report before it sends the next frame. The two nets lie
//! beside the script of this worker.

mod loading;
mod pixels;

use js_sys::{Float32Array, JsString};
use kaihu_quality::Assessor;
use pixels::Canvas;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{DedicatedWorkerGlobalScope, ImageBitmap, MessageEvent};

/// Why no frame can be assessed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Failure {
    /// The nets could not be fetched: no network, refused, or blocked.
    Fetch,
    /// The server answered, but not with the nets.
    Status,
    /// What was fetched is not the nets that this was built with.
    Weights,
    /// The browser gives no pixels of a frame.
    Canvas,
}

fn main() {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    let assessor: Rc<RefCell<Option<Assessor>>> = Rc::default();

    let on_message = Closure::<dyn FnMut(MessageEvent)>::new({
        let (scope, assessor) = (scope.clone(), assessor.clone());
        let mut canvas = None;
        move |message: MessageEvent| match message.data().dyn_into::<ImageBitmap>() {
            Ok(frame) => {
                if let Some(assessor) = assessor.borrow_mut().as_mut() {
                    answer(&scope, &report(assessor, &mut canvas, &frame));
                }
                frame.close();
            }
            Err(other) if other == "forget" => {
                if let Some(assessor) = assessor.borrow_mut().as_mut() {
                    assessor.forget();
                }
            }
            Err(other) if other == "stop" => scope.close(),
            Err(_) => {}
        }
    });
    scope.set_onmessage(Some(on_message.as_ref().unchecked_ref()));
    on_message.forget(); // It lives as long as the worker does.

    wasm_bindgen_futures::spawn_local(async move {
        match loading::assessor(&scope).await {
            Ok(loaded) => {
                *assessor.borrow_mut() = Some(loaded);
                post(&scope, &"ready".into());
            }
            Err(failure) => answer(&scope, &Err(failure)),
        }
    });
}

fn report(
    assessor: &mut Assessor,
    canvas: &mut Option<Canvas>,
    frame: &ImageBitmap,
) -> Result<Float32Array, Failure> {
    let (width, height) = (frame.width(), frame.height());
    let pixels = match canvas {
        Some(canvas) => canvas.pixels(frame)?,
        None => canvas.insert(Canvas::new()?).pixels(frame)?,
    };
    let report = assessor.assess(&pixels, width, height);
    Ok(Float32Array::from(report.to_flat().as_slice()))
}

fn answer(scope: &DedicatedWorkerGlobalScope, answer: &Result<Float32Array, Failure>) {
    match answer {
        Ok(report) => post(scope, report),
        Err(failure) => post(scope, &JsString::from(format!("failed: {failure:?}"))),
    }
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &JsValue) {
    // Fails only for what cannot be cloned; numbers and strings can.
    let _ = scope.post_message(message);
}
