//! The face: camera, coach, picture, upload.

use crate::backend::{Alarm, Pending};
use crate::coach::{Advice, Coach, Prompt};
use crate::effect::{CameraCommand, Cue, Effect};
use crate::event::{CameraEvent, Picture, StreamId};
use crate::page::PageId;
use crate::steps::challenge::Challenged;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Code, QualitySummary, Upload, UploadKind, UploadMode, UploadRequest, UploadVerdict,
};
use kaihu_quality::FrameReport;

/// Where the face step is.
#[derive(Debug, Default)]
pub(crate) struct Face {
    stream: Option<StreamId>,
    opened: bool,
    /// Opened again because it stood still; a second time that is a failure.
    reopened: bool,
    pub(crate) coach: Option<Coach>,
    pub(crate) challenge: Challenged,
    last: Option<FrameReport>,
    /// Whether a frame was assessed since the last look of the watch.
    assessed: bool,
    grabbing: bool,
    pub(crate) picture: Option<Taken>,
    upload: Option<Upload>,
    accepted: bool,
}

/// A picture and what was measured in the frame before it.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) picture: Picture,
    pub(crate) report: Option<FrameReport>,
    /// What the coach would still have changed; `HoldStill` when nothing.
    pub(crate) finding: Prompt,
}

/// How long an open camera may show nothing that can be assessed, in milliseconds.
const WATCH_MS: u64 = 15_000;

impl Face {
    pub(crate) fn is_accepted(&self) -> bool {
        self.accepted
    }

    /// What the backend already holds.
    pub(crate) fn remember_verdict(&mut self, accepted: bool) {
        self.accepted = accepted;
    }

    /// Another picture is needed.
    pub(crate) fn forget_verdict(&mut self) {
        self.accepted = false;
        self.upload = None;
    }

    /// Whether the picture can be taken by hand.
    pub(crate) fn can_shoot(&self) -> bool {
        self.opened && !self.grabbing
    }
}

impl Wizard {
    /// The camera is open on its own page and nowhere else: decided here, once.
    pub(crate) fn settle_camera(&mut self) {
        let wanted = self.page() == PageId::Camera && self.visible && self.consented;
        match (wanted, self.face.stream) {
            (true, None) => self.open_camera(),
            (false, Some(_)) => {
                self.face.reopened = false;
                self.close_camera();
            }
            _ => {}
        }
    }

    fn open_camera(&mut self) {
        let stream = StreamId(self.next_name());
        self.face.stream = Some(stream);
        self.face.opened = false;
        self.face.grabbing = false;
        self.face.last = None;
        self.face.coach = Some(Coach::new(self.now));
        self.effects
            .push(Effect::Camera(CameraCommand::Open(stream)));
    }

    fn close_camera(&mut self) {
        self.face.stream = None;
        self.face.opened = false;
        self.clear_timer(Alarm::CameraWatch);
        self.effects.push(Effect::Camera(CameraCommand::Close));
    }

    fn reopen_camera(&mut self) {
        if self.face.reopened {
            return self.camera_failed(Code::DeviceCameraLost);
        }
        self.face.reopened = true;
        let coach = self.face.coach.as_ref().map(|coach| coach.anew(self.now));
        self.close_camera();
        self.open_camera();
        self.face.coach = coach;
    }

    pub(crate) fn camera_reported(&mut self, stream: StreamId, event: CameraEvent) {
        if self.face.stream != Some(stream) {
            // Late news of a stream that was closed; a picture of it must not linger.
            if let CameraEvent::PictureTaken(picture) = event {
                self.effects.push(Effect::DropPicture(picture.blob));
            }
            return;
        }
        match event {
            CameraEvent::Opened => {
                self.face.opened = true;
                self.set_timer(Alarm::CameraWatch, WATCH_MS);
            }
            CameraEvent::AssessorReady => {}
            CameraEvent::AssessorFailed => self.coach_by_hand(),
            CameraEvent::Failed(failure) => self.camera_failed(failure.into()),
            CameraEvent::Ended => self.camera_failed(Code::DeviceCameraLost),
            CameraEvent::FrameAssessed(report) => self.frame_assessed(report),
            CameraEvent::PictureTaken(picture) => self.picture_taken(picture),
            CameraEvent::PictureFailed => self.face.grabbing = false,
        }
    }

    fn camera_failed(&mut self, code: Code) {
        self.face.reopened = false;
        self.close_camera();
        self.fail(code, None);
    }

    /// Nothing came that could be assessed: say so, the button still works.
    pub(crate) fn camera_is_late(&mut self) {
        if self.face.stream.is_none() {
            return;
        }
        match std::mem::take(&mut self.face.assessed) {
            true => self.set_timer(Alarm::CameraWatch, WATCH_MS),
            false => self.coach_by_hand(),
        }
    }

    /// After the help: what was seen before it counts no more.
    pub(crate) fn begin_coaching_anew(&mut self) {
        if self.face.stream.is_some() && self.face.opened {
            self.face.coach = Some(Coach::new(self.now));
        }
    }

    fn coach_by_hand(&mut self) {
        if self.awaits_movements() {
            return self.movements_cannot_be_followed();
        }
        let now = self.now;
        if let Some(coach) = &mut self.face.coach {
            let advice = coach.fall_back_to_manual(now);
            self.follow(advice);
        }
    }

    fn frame_assessed(&mut self, report: FrameReport) {
        self.face.last = Some(report);
        self.face.assessed = true;
        // Whoever reads the help is not to be spoken to, nor photographed.
        if self.help_open {
            return;
        }
        let now = self.now;
        let awaited = self.awaits_movements();
        if let Some(coach) = &mut self.face.coach {
            let movements = awaited.then_some(&mut self.face.challenge.movements);
            let advice = coach.guide(&report, movements, now);
            self.follow(advice);
        }
        self.settle_challenge();
    }

    fn follow(&mut self, advice: Advice) {
        let Some(coach) = &self.face.coach else {
            return;
        };
        if advice.announce {
            let cue = match coach.prompt() {
                Prompt::HoldStill => Cue::Good,
                _ => Cue::Adjust,
            };
            self.effects
                .push(Effect::Announce(coach.prompt().message()));
            self.cue(cue);
        }
        if advice.capture {
            self.shutter();
        }
        if advice.reopen {
            self.reopen_camera();
        }
    }

    pub(crate) fn shutter(&mut self) {
        let Some(stream) = self.face.stream else {
            return;
        };
        if self.face.can_shoot() && !self.awaits_movements() {
            self.face.grabbing = true;
            self.effects
                .push(Effect::Camera(CameraCommand::Grab(stream)));
        }
    }

    /// Sounds are an option: whoever wants them has asked for them.
    pub(crate) fn cue(&mut self, cue: Cue) {
        if self.sound {
            self.effects.push(Effect::Cue(cue));
        }
    }

    fn picture_taken(&mut self, picture: Picture) {
        self.cue(Cue::Taken);
        let coach = self.face.coach.as_ref();
        let finding = coach.map_or(Prompt::Manual, Coach::prompt);
        self.drop_picture();
        self.drop_upload();
        self.face.forget_verdict();
        self.face.grabbing = false;
        self.face.picture = Some(Taken {
            picture,
            report: self.face.last,
            finding,
        });
        self.go_to(PageId::Picture);
    }

    pub(crate) fn drop_picture(&mut self) {
        if let Some(taken) = self.face.picture.take() {
            self.effects.push(Effect::DropPicture(taken.picture.blob));
        }
    }

    /// Another picture. The last one is kept until there is a new one.
    pub(crate) fn retake(&mut self) {
        self.go_to(PageId::Camera);
    }

    pub(crate) fn use_picture(&mut self) {
        if self.face.accepted {
            return self.go_on();
        }
        if !self.may_send() {
            return self.retake();
        }
        let Some(taken) = &self.face.picture else {
            return self.retake();
        };
        let mut request = UploadRequest {
            kind: UploadKind::Face,
            content_type: taken.picture.content_type.clone(),
            length: taken.picture.length,
            sha256: taken.picture.sha256.clone(),
            quality: taken.report.as_ref().and_then(summary),
            challenge_id: None,
            challenge: None,
            alternative: None,
        };
        self.add_challenge(&mut request);
        self.call(Call::CreateUpload(request));
    }

    pub(crate) fn upload_created(&mut self, upload: Upload) {
        if upload.mode != UploadMode::Tus {
            return self.fail(Code::Unknown, None);
        }
        let offset = upload.offset;
        self.face.upload = Some(upload);
        self.bytes_arrived(offset);
    }

    /// How much of the picture has arrived, as far as the backend has told.
    pub(crate) fn percent_sent(&self) -> Option<u8> {
        let length = self.face.picture.as_ref()?.picture.length.max(1);
        let sent = self.face.upload.as_ref()?.offset.min(length);
        (sent > 0).then(|| (sent * 100 / length) as u8)
    }

    /// How much has arrived; an upload that does not get on has failed.
    pub(crate) fn offset_told(&mut self, offset: u64, pending: Pending) {
        match pending.call {
            Call::SendUpload { offset: before, .. } if offset <= before => {
                self.fail(Code::NetTruncated, Some(pending));
            }
            _ => self.bytes_arrived(offset),
        }
    }

    fn bytes_arrived(&mut self, offset: u64) {
        let (Some(upload), Some(taken)) = (&mut self.face.upload, &self.face.picture) else {
            return;
        };
        upload.offset = offset;
        let call = match offset >= taken.picture.length {
            true => Call::CompleteUpload {
                id: upload.id.clone(),
            },
            false => Call::SendUpload {
                url: upload.url.clone(),
                offset,
                blob: taken.picture.blob,
            },
        };
        self.call_from(PageId::Picture, call);
    }

    pub(crate) fn picture_judged(&mut self, verdict: UploadVerdict) {
        self.face.upload = None;
        self.face.accepted = verdict.accepted;
        self.challenge_used(&verdict);
        match verdict.accepted {
            true if self.page == PageId::Picture => self.go_on(),
            true => {}
            false => {
                let code = verdict.reasons.first().copied().unwrap_or(Code::Unknown);
                self.fail(code, None);
            }
        }
    }
}

fn summary(report: &FrameReport) -> Option<QualitySummary> {
    let face = report.face?;
    Some(QualitySummary {
        faces: report.faces,
        head_size: face.head_size,
        yaw: face.pose.yaw,
        pitch: face.pose.pitch,
        roll: face.pose.roll,
        luminance_mean: face.luminance_mean,
        sharpness: face.sharpness,
    })
}
