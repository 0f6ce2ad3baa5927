//! The camera: opened, watched, grabbed from, closed.

use crate::platform::frames::Frames;
use crate::platform::pictures::Pictures;
use crate::platform::still;
use gloo_events::EventListener;
use js_sys::{Object, Reflect};
use kaihu_wizard::{CameraEvent, CameraFailure, Event, StreamId};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    DomException, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack,
};

/// The one camera of one wizard.
pub(crate) struct Camera {
    video: HtmlVideoElement,
    frames: Frames,
    pictures: Rc<Pictures>,
    /// What is open or being opened; news of anything else is old.
    wanted: Cell<Option<StreamId>>,
    live: RefCell<Option<Live>>,
}

struct Live {
    stream: MediaStream,
    tell: Rc<dyn Fn(CameraEvent)>,
    _ended: Vec<EventListener>,
}

/// What the camera is asked for; browsers relax it by themselves.
const IDEAL_WIDTH: u32 = 1280;
const IDEAL_HEIGHT: u32 = 720;

impl Camera {
    pub(crate) fn new(base: &str, pictures: Rc<Pictures>) -> Camera {
        let document = web_sys::window().and_then(|window| window.document());
        let element = document.and_then(|document| document.create_element("video").ok());
        let video: HtmlVideoElement = element
            .unwrap_or_else(|| JsValue::NULL.unchecked_into())
            .unchecked_into();
        video.set_muted(true);
        video.set_autoplay(true);
        // iOS opens a full-screen player without it.
        let _ = video.set_attribute("playsinline", "");
        Camera {
            frames: Frames::new(base, video.clone()),
            video,
            pictures,
            wanted: Cell::new(None),
            live: RefCell::default(),
        }
    }

    /// The element that shows the camera.
    pub(crate) fn video(&self) -> HtmlVideoElement {
        self.video.clone()
    }

    pub(crate) fn open(self: &Rc<Camera>, stream: StreamId, dispatch: Rc<dyn Fn(Event)>) {
        self.wanted.set(Some(stream));
        let tell: Rc<dyn Fn(CameraEvent)> =
            Rc::new(move |event| dispatch(Event::Camera { stream, event }));
        let camera = self.clone();
        spawn_local(async move {
            let opened = request_stream().await;
            if camera.wanted.get() != Some(stream) {
                // Closed while the person was being asked.
                if let Ok(media) = opened {
                    stop_tracks(&media);
                }
                return;
            }
            match opened {
                Ok(media) => camera.go_live(media, tell),
                Err(failure) => {
                    camera.wanted.set(None);
                    tell(CameraEvent::Failed(failure));
                }
            }
        });
    }

    fn go_live(&self, stream: MediaStream, tell: Rc<dyn Fn(CameraEvent)>) {
        self.video.set_src_object(Some(&stream));
        if let Ok(playing) = self.video.play() {
            // A refusal to play shows as an absence of frames, which the machine watches.
            spawn_local(async move {
                let _ = JsFuture::from(playing).await;
            });
        }
        let tracks = stream.get_tracks();
        let ended = tracks.iter().map(|track| {
            let tell = tell.clone();
            let track: MediaStreamTrack = track.unchecked_into();
            EventListener::once(&track, "ended", move |_| tell(CameraEvent::Ended))
        });
        *self.live.borrow_mut() = Some(Live {
            _ended: ended.collect(),
            stream,
            tell: tell.clone(),
        });
        self.frames.start(tell.clone());
        tell(CameraEvent::Opened);
    }

    pub(crate) fn close(&self) {
        self.wanted.set(None);
        self.frames.pause();
        self.video.set_src_object(None);
        if let Some(live) = self.live.borrow_mut().take() {
            stop_tracks(&live.stream);
        }
    }

    /// Ends the worker too.
    pub(crate) fn stop(&self) {
        self.close();
        self.frames.stop();
    }

    /// Takes the picture that is on the screen now.
    pub(crate) fn grab(&self) {
        let live = self.live.borrow();
        let Some(tell) = live.as_ref().map(|live| live.tell.clone()) else {
            return;
        };
        let Some(canvas) = still::of_video(&self.video) else {
            return tell(CameraEvent::PictureFailed);
        };
        let pictures = self.pictures.clone();
        spawn_local(async move {
            tell(match still::keep(&canvas, &pictures).await {
                Some(picture) => CameraEvent::PictureTaken(picture),
                None => CameraEvent::PictureFailed,
            });
        });
    }
}

async fn request_stream() -> Result<MediaStream, CameraFailure> {
    let asked = || -> Result<js_sys::Promise, JsValue> {
        let devices = web_sys::window()
            .ok_or(JsValue::NULL)?
            .navigator()
            .media_devices()?;
        let video = Object::new();
        let ideal = |key: &str, value: JsValue| -> Result<(), JsValue> {
            let wish = Object::new();
            Reflect::set(&wish, &"ideal".into(), &value)?;
            Reflect::set(&video, &key.into(), &wish).map(|_| ())
        };
        ideal("facingMode", "user".into())?;
        ideal("width", IDEAL_WIDTH.into())?;
        ideal("height", IDEAL_HEIGHT.into())?;
        let constraints = MediaStreamConstraints::new();
        constraints.set_video(&video);
        constraints.set_audio(&JsValue::FALSE);
        devices.get_user_media_with_constraints(&constraints)
    };
    let promise = asked().map_err(|_| CameraFailure::Unsupported)?;
    match JsFuture::from(promise).await {
        Ok(stream) => Ok(stream.unchecked_into()),
        Err(error) => Err(failure_of(&error)),
    }
}

fn failure_of(error: &JsValue) -> CameraFailure {
    let name = error
        .dyn_ref::<DomException>()
        .map(DomException::name)
        .unwrap_or_default();
    match name.as_str() {
        "NotAllowedError" => CameraFailure::NotAllowed,
        "NotFoundError" | "OverconstrainedError" => CameraFailure::NotFound,
        "NotReadableError" | "AbortError" => CameraFailure::NotReadable,
        "SecurityError" => CameraFailure::Security,
        _ => CameraFailure::Unsupported,
    }
}

fn stop_tracks(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}
