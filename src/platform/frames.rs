//! Camera frames on their way to the worker, one at a time, and its reports on their way back.

use gloo_events::EventListener;
use gloo_timers::callback::Interval;
use js_sys::{Array, Float32Array, Function, Promise};
use kaihu_quality::FrameReport;
use kaihu_wizard::CameraEvent;
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    Blob, EventTarget, HtmlMediaElement, HtmlVideoElement, ImageBitmap, ImageBitmapOptions,
    MessageEvent, VideoFrame,
};

/// Milliseconds between two looks at the camera: twice the ten reports a second that the coach wants, and a
/// third less work and warmth than every frame of most cameras.
const EVERY_MS: u32 = 50;
/// A stream whose time has not moved for so many looks, about three seconds, stands still.
const STALLED_LOOKS: u32 = 60;
/// A frame that is not answered after so many looks, five seconds, will not be: its worker was ended by
/// the browser, or hangs. Looks and not a clock: while a device sleeps neither side is at work.
const PATIENCE: u32 = 100;
/// Bitmaps are made this wide before they travel; the nets look at less.
const BITMAP_WIDTH: u32 = 640;

#[wasm_bindgen]
extern "C" {
    /// A worker, or a port to what assesses on this very thread; see `kaihu-camera.js`.
    #[wasm_bindgen(extends = EventTarget)]
    type Port;

    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn say(this: &Port, message: &JsValue) -> Result<(), JsValue>;

    #[wasm_bindgen(method, catch, js_name = postMessage)]
    fn give(this: &Port, picture: &JsValue, given: &Array) -> Result<(), JsValue>;

    #[wasm_bindgen(method)]
    fn terminate(this: &Port);
}

type Tell = Rc<dyn Fn(CameraEvent)>;

/// Feeds the worker while the camera is open. Cheap to clone.
#[derive(Clone)]
pub(crate) struct Frames {
    inner: Rc<Inner>,
}

struct Inner {
    /// Opens what assesses: gives a promise of a [`Port`] and the first thing it said.
    open: Function,
    video: HtmlVideoElement,
    worker: RefCell<Option<Running>>,
    /// How often one was opened: what an earlier opening brings is not wanted any more.
    openings: Cell<u32>,
    state: Cell<State>,
    /// A frame is with the worker or on its way there, and was at so many looks.
    in_flight: Cell<Option<u32>>,
    /// This worker stands in for one that did not answer.
    replaced: Cell<bool>,
    /// This browser's frames do not travel, but bitmaps of them do.
    bitmaps: Cell<bool>,
    last_time: Cell<f64>,
    /// The time of the stream at the last look, and how many looks it has stood still since.
    watched: Cell<(f64, u32)>,
    /// A picture that is to be assessed, until the worker has time for it.
    still: RefCell<Option<Still>>,
    /// A picture is with the worker: the next report is about it.
    assessing: RefCell<Option<Answer>>,
    tell: RefCell<Option<Tell>>,
    clock: RefCell<Option<Interval>>,
}

type Answer = Box<dyn FnOnce(Option<FrameReport>)>;

/// A picture on its way to the worker.
struct Still {
    bitmap: ImageBitmap,
    answer: Answer,
}

struct Running {
    port: Port,
    _listeners: [EventListener; 2],
}

impl Drop for Running {
    fn drop(&mut self) {
        self.port.terminate();
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    Starting,
    Ready,
    Failed,
}

impl Frames {
    pub(crate) fn new(open: Function, video: HtmlVideoElement) -> Frames {
        Frames {
            inner: Rc::new(Inner {
                open,
                video,
                worker: RefCell::default(),
                openings: Cell::default(),
                state: Cell::new(State::Starting),
                in_flight: Cell::default(),
                replaced: Cell::default(),
                bitmaps: Cell::default(),
                last_time: Cell::new(-1.0),
                watched: Cell::default(),
                still: RefCell::default(),
                assessing: RefCell::default(),
                tell: RefCell::default(),
                clock: RefCell::default(),
            }),
        }
    }

    /// Starts to look, and tells what is seen.
    pub(crate) fn start(&self, tell: Tell) {
        *self.inner.tell.borrow_mut() = Some(tell.clone());
        self.inner.watched.set((-1.0, 0));
        self.inner.replaced.set(false);
        self.inner.bitmaps.set(false);
        self.ensure_worker();
        self.post(&"forget".into());
        match self.inner.state.get() {
            State::Starting => {}
            State::Ready => tell(CameraEvent::AssessorReady),
            State::Failed => tell(CameraEvent::AssessorFailed),
        }
        let frames = self.clone();
        *self.inner.clock.borrow_mut() = Some(Interval::new(EVERY_MS, move || frames.look()));
    }

    /// Assesses a picture as if it were the first frame.
    pub(crate) fn assess(&self, bitmap: ImageBitmap, answer: Answer) {
        // One that failed a moment ago has no better chance now.
        if self.inner.state.get() != State::Failed {
            self.ensure_worker();
        }
        *self.inner.still.borrow_mut() = Some(Still { bitmap, answer });
        self.hand_over_still();
    }

    fn hand_over_still(&self) {
        let inner = &self.inner;
        match inner.state.get() {
            State::Starting => return,
            State::Ready if inner.in_flight.get().is_some() => return,
            State::Ready | State::Failed => {}
        }
        let Some(Still { bitmap, answer }) = inner.still.borrow_mut().take() else {
            return;
        };
        self.post(&"forget".into());
        if inner.state.get() == State::Ready && self.send(&bitmap) {
            inner.in_flight.set(Some(0));
            *inner.assessing.borrow_mut() = Some(answer);
        } else {
            bitmap.close();
            answer(None);
        }
    }

    /// One that failed gets another chance: its files may not have arrived.
    fn ensure_worker(&self) {
        let failed = self.inner.state.get() == State::Failed;
        if failed || self.inner.openings.get() == 0 {
            self.start_worker();
        }
    }

    /// Stops to look; the worker keeps what it has loaded.
    pub(crate) fn pause(&self) {
        self.inner.clock.borrow_mut().take();
        self.inner.tell.borrow_mut().take();
    }

    /// Ends the worker.
    pub(crate) fn stop(&self) {
        self.pause();
        self.inner.worker.borrow_mut().take();
        self.inner.openings.set(self.inner.openings.get() + 1);
    }

    fn start_worker(&self) {
        let inner = &self.inner;
        inner.state.set(State::Starting);
        inner.in_flight.set(None);
        inner.worker.borrow_mut().take();
        let opening = inner.openings.get() + 1;
        inner.openings.set(opening);
        let frames = self.clone();
        spawn_local(async move {
            let opened = opened(&frames.inner.open).await;
            match opened {
                Some((port, said)) if frames.inner.openings.get() == opening => {
                    frames.listen(port);
                    frames.heard(&said);
                }
                Some((port, _)) => port.terminate(),
                None if frames.inner.openings.get() == opening => frames.failed(),
                None => {}
            }
        });
    }

    fn listen(&self, port: Port) {
        let heard = {
            let frames = self.clone();
            EventListener::new(&port, "message", move |event| {
                if let Some(event) = event.dyn_ref::<MessageEvent>() {
                    frames.heard(&event.data());
                }
            })
        };
        let broke = {
            let frames = self.clone();
            EventListener::new(&port, "error", move |_| frames.failed())
        };
        *self.inner.worker.borrow_mut() = Some(Running {
            port,
            _listeners: [heard, broke],
        });
    }

    fn heard(&self, data: &JsValue) {
        if let Some(numbers) = data.dyn_ref::<Float32Array>() {
            self.inner.in_flight.set(None);
            let report = FrameReport::from_flat(&numbers.to_vec());
            let answer = self.inner.assessing.borrow_mut().take();
            match (answer, report) {
                (Some(answer), report) => answer(report),
                (None, Some(report)) => self.say(CameraEvent::FrameAssessed(Box::new(report))),
                (None, None) => {}
            }
            self.hand_over_still();
        } else if data.as_string().as_deref() == Some("ready") {
            self.inner.state.set(State::Ready);
            self.say(CameraEvent::AssessorReady);
            self.hand_over_still();
        } else {
            self.failed();
        }
    }

    fn failed(&self) {
        self.inner.state.set(State::Failed);
        self.say(CameraEvent::AssessorFailed);
        self.give_up_still();
        self.hand_over_still();
    }

    /// The picture that is with the worker will not be answered.
    fn give_up_still(&self) {
        let answer = self.inner.assessing.borrow_mut().take();
        if let Some(answer) = answer {
            answer(None);
        }
    }

    /// Another worker gets a chance, but only one: what hangs twice hangs for good.
    fn unanswered(&self) {
        if self.inner.replaced.replace(true) {
            self.inner.worker.borrow_mut().take();
            self.failed();
        } else {
            // Perhaps it was the frames that did not arrive.
            self.inner.bitmaps.set(true);
            self.give_up_still();
            self.start_worker();
        }
    }

    fn say(&self, event: CameraEvent) {
        let tell = self.inner.tell.borrow().clone();
        if let Some(tell) = tell {
            tell(event);
        }
    }

    /// Hands the newest frame over, unless the last one is still being assessed.
    fn look(&self) {
        let inner = &self.inner;
        if let Some(looks) = inner.in_flight.get() {
            inner.in_flight.set(Some(looks + 1));
            if looks + 1 == PATIENCE {
                self.unanswered();
            }
            return;
        }
        let time = inner.video.current_time();
        self.watch(time);
        let shows = inner.video.ready_state() >= HtmlMediaElement::HAVE_CURRENT_DATA;
        let fresh = time != inner.last_time.get() && shows;
        if inner.state.get() != State::Ready || !fresh {
            return;
        }
        inner.last_time.set(time);
        inner.in_flight.set(Some(0));
        if self.send_frame() {
            return;
        }
        let frames = self.clone();
        spawn_local(async move {
            let bitmap = snapshot(&frames.inner.video).await;
            let sent = bitmap.is_some_and(|bitmap| {
                let sent = frames.send(&bitmap);
                if !sent {
                    bitmap.close();
                }
                sent
            });
            if !sent {
                frames.inner.in_flight.set(None);
            }
        });
    }

    /// Hands over the frame that the browser has; a bitmap of it would be drawn on this thread.
    fn send_frame(&self) -> bool {
        let inner = &self.inner;
        if inner.bitmaps.get() {
            return false;
        }
        let Ok(frame) = VideoFrame::new_with_html_video_element(&inner.video) else {
            inner.bitmaps.set(true);
            return false;
        };
        // What is turned or stretched for the screen may not be so in a frame; a bitmap always is.
        let shown = (inner.video.video_width(), inner.video.video_height());
        let upright = (frame.display_width(), frame.display_height()) == shown;
        let sent = upright && self.send(&frame);
        inner.bitmaps.set(upright && !sent);
        if !sent {
            frame.close(); // A camera stalls when its frames are kept.
        }
        sent
    }

    /// Tells, once, that the stream has brought nothing new for a while.
    fn watch(&self, time: f64) {
        let (before, looks) = self.inner.watched.get();
        let looks = match time == before {
            true => looks + 1,
            false => 0,
        };
        self.inner.watched.set((time, looks));
        if looks == STALLED_LOOKS && self.inner.video.video_width() > 0 {
            self.say(CameraEvent::Stalled);
        }
    }

    fn post(&self, message: &JsValue) {
        if let Some(running) = &*self.inner.worker.borrow() {
            let _ = running.port.say(message);
        }
    }

    /// Gives the picture away, or says that it is still here.
    fn send(&self, picture: &JsValue) -> bool {
        self.inner
            .worker
            .borrow()
            .as_ref()
            .is_some_and(|running| running.port.give(picture, &Array::of1(picture)).is_ok())
    }
}

/// A picture, as large as a frame.
pub(super) async fn bitmap_of(picture: &Blob) -> Option<ImageBitmap> {
    let window = web_sys::window()?;
    let asked = window.create_image_bitmap_with_blob(picture).ok()?;
    let whole: ImageBitmap = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let options = ImageBitmapOptions::new();
    options.set_resize_width(BITMAP_WIDTH.min(whole.width()));
    let asked = window
        .create_image_bitmap_with_image_bitmap_and_image_bitmap_options(&whole, &options)
        .ok();
    let made = match asked {
        Some(asked) => JsFuture::from(asked).await.ok(),
        None => None,
    };
    whole.close();
    made?.dyn_into().ok()
}

async fn snapshot(video: &HtmlVideoElement) -> Option<ImageBitmap> {
    let options = ImageBitmapOptions::new();
    options.set_resize_width(BITMAP_WIDTH.min(video.video_width()));
    let promise = web_sys::window()?
        .create_image_bitmap_with_html_video_element_and_image_bitmap_options(video, &options)
        .ok()?;
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

/// What assesses, and the first thing it said.
async fn opened(open: &Function) -> Option<(Port, JsValue)> {
    let opening: Promise = open.call0(&JsValue::UNDEFINED).ok()?.dyn_into().ok()?;
    let opened: Array = JsFuture::from(opening).await.ok()?.dyn_into().ok()?;
    Some((opened.get(0).unchecked_into(), opened.get(1)))
}
