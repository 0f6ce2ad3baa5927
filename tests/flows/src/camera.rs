//! A camera that shows what the test says.

use crate::mover;
use crate::world::World;
use kaihu_protocol::{BlobId, Sensitive};
use kaihu_quality::{FaceReport, FrameReport, HeadPose, NormalisedBox};
use kaihu_sandbox::sample_jpeg;
use kaihu_wizard::{
    CameraCommand, CameraEvent, CameraId, CameraRefusal, CameraSize, CameraWish, Event, Permission,
    Picture, StreamId,
};
use sha2::{Digest, Sha256};

/// What is in front of the camera.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)] // there is one of it in a world
pub enum Face {
    /// A face as it should be.
    Good,
    /// Nobody.
    Nobody,
    /// A face in the dark.
    Dark,
    /// A face as it should be, but the stream stands still.
    Frozen,
    /// A face as it should be, which moves as the page asks.
    Follows,
    /// The same, but only as it is told aloud.
    Listens,
    /// The camera cannot be opened: the name of the `DOMException`.
    Refused(&'static str),
    /// The browser is asking, and nobody answers.
    Silent,
    /// The camera is not allowed: what the permission is afterwards.
    Asked(Permission),
    /// The camera gives small pictures only.
    TooMuchAsked,
    /// The camera is given and brings no picture.
    Black,
    /// A face as it should be, until a picture of it is looked at: then it is too dark.
    DarkWhenTaken,
    /// What is measured is this.
    Shows(FrameReport),
}

/// The report on a frame with a face as it should be.
pub fn good_frame() -> FrameReport {
    FrameReport {
        width: 640,
        height: 480,
        scene_luminance: 0.2,
        faces: 1,
        face: Some(FaceReport {
            bounds: NormalisedBox {
                x: 0.35,
                y: 0.3,
                width: 0.3,
                height: 0.4,
            },
            presence: 0.99,
            inter_eye_distance: 90.0,
            head_size: 0.25,
            pose: HeadPose::default(),
            luminance_mean: Some(0.25),
            cheek_log_ratio: Some(0.0),
            under_exposed: Some(0.0),
            over_exposed: Some(0.0),
            sharpness: Some(30.0),
            eyes_open: Some(0.06),
            ..FaceReport::default()
        }),
        ..FrameReport::default()
    }
}

impl Face {
    /// What is measured in a picture that was taken.
    pub(crate) fn still(self) -> FrameReport {
        match self {
            Face::DarkWhenTaken => Face::Dark.frame(),
            _ => self.frame(),
        }
    }

    pub(crate) fn frame(self) -> FrameReport {
        if let Face::Shows(frame) = self {
            return frame;
        }
        let mut frame = good_frame();
        match (self, &mut frame.face) {
            (Face::Nobody, _) => {
                frame.face = None;
                frame.faces = 0;
            }
            (Face::Frozen, _) => frame.change = Some(0.0),
            (Face::Dark, Some(face)) => face.luminance_mean = Some(0.005),
            _ => {}
        }
        frame
    }
}

impl World {
    pub(crate) fn camera(&mut self, command: CameraCommand) {
        match command {
            CameraCommand::Close => self.tab.open = None,
            CameraCommand::Open { stream, wish } => {
                self.wishes.push(wish);
                self.open_camera(stream, wish);
            }
            CameraCommand::Grab(stream) => {
                self.pictures += 1;
                let event = CameraEvent::PictureTaken(self.newest_picture());
                self.later(30, Event::Camera { stream, event });
            }
        }
    }

    /// The browser's question is answered at last, by what is in front of the camera now.
    pub(crate) fn answer_question(&mut self) {
        if let Some((stream, wish)) = self.tab.asked.take() {
            self.open_camera(stream, wish);
        }
    }

    fn open_camera(&mut self, stream: StreamId, wish: CameraWish) {
        if self.face == Face::Silent {
            self.tab.asked = Some((stream, wish));
            return;
        }
        let refusal = match self.face {
            Face::Refused(name) => Some(CameraRefusal::named(name)),
            Face::Asked(permission) => Some(CameraRefusal {
                permission: Some(permission),
                ..CameraRefusal::named("NotAllowedError")
            }),
            Face::TooMuchAsked if wish.size == CameraSize::High => {
                Some(CameraRefusal::named("NotReadableError"))
            }
            _ => None,
        };
        let mut soon = |after_ms, event| self.later(after_ms, Event::Camera { stream, event });
        if let Some(refusal) = refusal {
            return soon(50, CameraEvent::Failed(refusal));
        }
        soon(40, CameraEvent::Granted);
        let labels = self.cameras.iter().map(|label| Sensitive::from(*label));
        let listed = CameraEvent::Listed {
            labels: labels.collect(),
            in_use: Some(wish.camera.unwrap_or(CameraId(0))),
        };
        let mut soon = |after_ms, event| self.later(after_ms, Event::Camera { stream, event });
        soon(60, listed);
        self.tab.open = Some(stream);
        if self.face == Face::Black {
            return;
        }
        let mut soon = |after_ms, event| self.later(after_ms, Event::Camera { stream, event });
        soon(50, CameraEvent::Opened);
        if !self.assesses {
            return self.later(
                90,
                Event::Camera {
                    stream,
                    event: CameraEvent::AssessorFailed,
                },
            );
        }
        let nets_ms = self.nets_ms;
        let mut soon = |after_ms, event| self.later(after_ms, Event::Camera { stream, event });
        soon(90 + nets_ms, CameraEvent::AssessorReady);
        self.film(stream, 100 + nets_ms);
    }

    /// The newest picture as the shell tells of it.
    pub fn newest_picture(&self) -> Picture {
        let bytes = self.picture();
        Picture {
            blob: BlobId(self.pictures),
            content_type: "image/jpeg".to_owned(),
            length: bytes.len() as u64,
            sha256: hex(&Sha256::digest(&bytes)),
        }
    }

    /// What the camera sees now.
    pub(crate) fn frame(&mut self) -> FrameReport {
        let mut frame = self.face.frame();
        let asked = match self.face {
            Face::Follows => mover::shown(&self.view()),
            Face::Listens => mover::heard(self.announced.last()),
            _ => return frame,
        };
        if let Some(face) = &mut frame.face {
            face.pose = self.mover.next(asked);
        }
        frame
    }

    fn film(&mut self, stream: StreamId, after_ms: u64) {
        let event = CameraEvent::FrameAssessed(Box::new(self.frame()));
        self.later(after_ms, Event::Camera { stream, event });
    }

    /// The bytes of the newest picture.
    pub(crate) fn picture(&self) -> Vec<u8> {
        sample_jpeg(u64::from(self.pictures), 1280, 720, 60_000)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
