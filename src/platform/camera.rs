//! The camera: opened, watched, grabbed from, closed.

use crate::platform::devices::{device_of, devices, list};
use crate::platform::frames::{self, Frames};
use crate::platform::pictures::Pictures;
use crate::platform::{permission, still};
use gloo_events::EventListener;
use js_sys::{Function, Object, Reflect};
use kaihu_quality::FrameReport;
use kaihu_wizard::{CameraEvent, CameraId, CameraSize, CameraWish, Event, StreamId};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Blob, HtmlVideoElement, MediaStream, MediaStreamConstraints, MediaStreamTrack};

/// The one camera of one wizard.
pub(crate) struct Camera {
    video: HtmlVideoElement,
    frames: Frames,
    pictures: Rc<Pictures>,
    /// What is open or being opened; news of anything else is old.
    wanted: Cell<Option<StreamId>>,
    live: RefCell<Option<Live>>,
    /// Ids of the cameras in the list that the machine was told last.
    devices: RefCell<Vec<String>>,
    /// Whether the camera is allowed after all, while it is not.
    permission: RefCell<Option<EventListener>>,
}

struct Live {
    stream: MediaStream,
    tell: Rc<dyn Fn(CameraEvent)>,
    _listeners: [Option<EventListener>; 2],
}

impl Camera {
    pub(crate) fn new(assessor: Function, pictures: Rc<Pictures>) -> Camera {
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
            frames: Frames::new(assessor, video.clone()),
            video,
            pictures,
            wanted: Cell::new(None),
            live: RefCell::default(),
            devices: RefCell::default(),
            permission: RefCell::default(),
        }
    }

    /// The element that shows the camera.
    pub(crate) fn video(&self) -> HtmlVideoElement {
        self.video.clone()
    }

    pub(crate) fn open(
        self: &Rc<Camera>,
        stream: StreamId,
        wish: CameraWish,
        dispatch: Rc<dyn Fn(Event)>,
    ) {
        self.wanted.set(Some(stream));
        self.permission.borrow_mut().take();
        let tell: Rc<dyn Fn(CameraEvent)> = {
            let dispatch = dispatch.clone();
            Rc::new(move |event| dispatch(Event::Camera { stream, event }))
        };
        let camera = self.clone();
        spawn_local(async move {
            let opened = camera.request(wish).await;
            if camera.wanted.get() != Some(stream) {
                // Closed while the person was being asked.
                if let Ok(media) = opened {
                    stop_tracks(&media);
                }
                return;
            }
            let error = match opened {
                Ok(media) => return camera.go_live(media, tell).await,
                Err(error) => error,
            };
            let (refusal, status) = permission::refusal(&error).await;
            if let Some(status) = status {
                let watch = permission::watch(status, move || dispatch(Event::CameraAllowed));
                *camera.permission.borrow_mut() = Some(watch);
            }
            if camera.wanted.get() == Some(stream) {
                camera.wanted.set(None);
                tell(CameraEvent::Failed(refusal));
            }
        });
    }

    async fn request(&self, wish: CameraWish) -> Result<MediaStream, JsValue> {
        let constraints = MediaStreamConstraints::new();
        constraints.set_video(&self.constraints(wish)?);
        constraints.set_audio(&JsValue::FALSE);
        let devices = devices().ok_or(JsValue::NULL)?;
        let promise = devices.get_user_media_with_constraints(&constraints)?;
        Ok(JsFuture::from(promise).await?.unchecked_into())
    }

    /// All but the camera that was chosen are wishes, which browsers relax by themselves.
    fn constraints(&self, wish: CameraWish) -> Result<JsValue, JsValue> {
        let video = Object::new();
        let put = |key: &str, how: &str, value: JsValue| -> Result<(), JsValue> {
            let wanted = Object::new();
            Reflect::set(&wanted, &how.into(), &value)?;
            Reflect::set(&video, &key.into(), &wanted).map(|_| ())
        };
        let devices = self.devices.borrow();
        match wish
            .camera
            .and_then(|camera| devices.get(camera.0 as usize))
        {
            Some(device) => put("deviceId", "exact", device.into())?,
            None => put("facingMode", "ideal", "user".into())?,
        }
        let size = match wish.size {
            CameraSize::High => Some((1280, 720)),
            CameraSize::Low => Some((640, 480)),
            CameraSize::Any => None,
        };
        if let Some((width, height)) = size {
            put("width", "ideal", width.into())?;
            put("height", "ideal", height.into())?;
        }
        Ok(video.into())
    }

    async fn go_live(&self, stream: MediaStream, tell: Rc<dyn Fn(CameraEvent)>) {
        tell(CameraEvent::Granted);
        let opened = {
            let tell = tell.clone();
            EventListener::once(&self.video, "loadeddata", move |_| {
                tell(CameraEvent::Opened);
            })
        };
        self.video.set_src_object(Some(&stream));
        if let Ok(playing) = self.video.play() {
            // A refusal to play shows as an absence of frames, which the machine watches.
            spawn_local(async move {
                let _ = JsFuture::from(playing).await;
            });
        }
        let track: Option<MediaStreamTrack> = stream.get_video_tracks().get(0).dyn_into().ok();
        let ended = track.as_ref().map(|track| {
            let tell = tell.clone();
            EventListener::once(track, "ended", move |_| tell(CameraEvent::Ended))
        });
        let in_use = track.and_then(|track| device_of(&track));
        *self.live.borrow_mut() = Some(Live {
            _listeners: [Some(opened), ended],
            stream,
            tell: tell.clone(),
        });
        self.frames.start(tell.clone());
        // Labels are there only now: before, a page may not know what cameras there are.
        let (ids, labels) = list().await;
        let in_use = ids.iter().position(|id| Some(id) == in_use.as_ref());
        *self.devices.borrow_mut() = ids;
        tell(CameraEvent::Listed {
            labels,
            in_use: in_use.map(|at| CameraId(at as u32)),
        });
    }

    /// Measures a picture as frames are measured.
    pub(crate) fn assess(
        &self,
        picture: Option<Blob>,
        answer: impl FnOnce(Option<FrameReport>) + 'static,
    ) {
        let frames = self.frames.clone();
        spawn_local(async move {
            let bitmap = match picture {
                Some(picture) => frames::bitmap_of(&picture).await,
                None => None,
            };
            match bitmap {
                Some(bitmap) => frames.assess(bitmap, Box::new(answer)),
                None => answer(None),
            }
        });
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
        self.permission.borrow_mut().take();
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

fn stop_tracks(stream: &MediaStream) {
    for track in stream.get_tracks().iter() {
        track.unchecked_into::<MediaStreamTrack>().stop();
    }
}
