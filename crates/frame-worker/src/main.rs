//! The second wasm: camera frames assessed off the main thread.
//!
//! What is said between page and worker:
//!
//! | from | message | meaning |
//! |---|---|---|
//! | worker | `"ready"` | the nets are loaded; frames may come |
//! | worker | `"failed: <reason>"` | no frame can be assessed; the reasons are in [`Failure`] |
//! | page | a `VideoFrame` or an `ImageBitmap`, transferred | one frame, not mirrored; it is closed here |
//! | worker | a `Float32Array` | `FrameReport::to_flat` of that frame |
//! | page | `"forget"` | the next frame has nothing to do with the last: it is another camera's, or a picture |
//! | page | `"stop"` | the worker ends itself |
//!
//! The page waits for `"ready"`, and for each report before it sends the next frame. The two nets lie
//! beside the script of this worker.
//!
//! Where a page may start no worker it runs the same by itself: [`serve`] on one end of a channel.

mod line;
mod loading;
mod picture;
mod pixels;

use js_sys::{Float32Array, JsString};
use kaihu_quality::Assessor;
use line::Line;
use picture::Picture;
use pixels::Reader;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, MessagePort};

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

/// What a frame is assessed with: one at a time.
struct Desk {
    assessor: Assessor,
    reader: Reader,
}

impl Desk {
    async fn report(&mut self, picture: &Picture) -> Result<Float32Array, Failure> {
        let pixels = self.reader.read(picture).await?;
        let report = (self.assessor).assess(pixels.rgba, pixels.width, pixels.height);
        Ok(Float32Array::from(report.to_flat().as_slice()))
    }
}

fn main() {
    if let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() {
        listen(Line::Worker(scope));
    }
}

/// Assesses what comes through a port, on the thread that calls this.
#[wasm_bindgen]
pub fn serve(port: MessagePort) {
    listen(Line::Port(port));
}

fn listen(line: Line) {
    // Not there until the nets are, and while a frame lies on it.
    let desk: Rc<Cell<Option<Desk>>> = Rc::default();

    let on_message = Closure::<dyn FnMut(MessageEvent)>::new({
        let (line, desk) = (line.clone(), desk.clone());
        let mut forget = false;
        move |message: MessageEvent| match Picture::of(message.data()) {
            Ok(picture) => {
                let Some(mut taken) = desk.take() else {
                    return;
                };
                if std::mem::take(&mut forget) {
                    taken.assessor.forget();
                }
                let (line, desk) = (line.clone(), desk.clone());
                spawn_local(async move {
                    let report = taken.report(&picture).await;
                    drop(picture); // The camera may want it back while the page reads the report.
                    desk.set(Some(taken));
                    answer(&line, &report);
                });
            }
            // It may come while a frame of the last camera lies on the desk, so it waits for the next.
            Err(other) if other == "forget" => forget = true,
            Err(other) if other == "stop" => {
                desk.take();
                line.close();
            }
            Err(_) => {}
        }
    });
    line.on_message(on_message.as_ref().unchecked_ref());
    on_message.forget(); // It lives as long as the line does.

    spawn_local(async move {
        match loading::assessor().await {
            Ok(assessor) => {
                let reader = Reader::default();
                desk.set(Some(Desk { assessor, reader }));
                line.post(&"ready".into());
            }
            Err(failure) => answer(&line, &Err(failure)),
        }
    });
}

fn answer(line: &Line, answer: &Result<Float32Array, Failure>) {
    match answer {
        Ok(report) => line.post(report),
        Err(failure) => line.post(&JsString::from(format!("failed: {failure:?}"))),
    }
}
