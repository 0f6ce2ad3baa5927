//! The picture of the face: taken or chosen, measured, sent.

use crate::backend::Alarm;
use crate::camera::{CameraWish, Cameras};
use crate::coach::{self, Coach, Prompt};
use crate::effect::{Cue, Effect, FocusTarget};
use crate::event::{Picture, StreamId};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::challenge::Challenged;
use crate::steps::sending::Sending;
use crate::steps::without_face::Without;
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_protocol::{
    BlobId, Call, Code, PictureSource, QualitySummary, StepKind, UploadKind, UploadRequest,
    UploadVerdict,
};
use kaihu_quality::FrameReport;

/// Where the face step is.
#[derive(Debug, Default)]
pub(crate) struct Face {
    pub(crate) stream: Option<StreamId>,
    /// The browser has given the camera.
    pub(crate) granted: bool,
    /// Pictures are coming.
    pub(crate) opened: bool,
    /// Opened again because it stood still or went away; a second time that is a failure.
    pub(crate) reopened: bool,
    pub(crate) wish: CameraWish,
    pub(crate) cameras: Cameras,
    /// The camera was chosen: by the person, or once for them.
    pub(crate) chosen: bool,
    /// The screen lights up the face.
    pub(crate) lit: bool,
    pub(crate) coach: Option<Coach>,
    pub(crate) challenge: Challenged,
    pub(crate) last: Option<FrameReport>,
    /// The nets are there.
    pub(crate) ready: bool,
    /// How often the watch has waited for them.
    pub(crate) waited: u8,
    /// Whether a frame was assessed since the last look of the watch.
    pub(crate) assessed: bool,
    pub(crate) grabbing: bool,
    /// The picture comes from the device, not from the camera.
    pub(crate) from_device: bool,
    pub(crate) picture: Option<Taken>,
    /// How many pictures there were with something to mend.
    flawed: u8,
    pub(crate) sending: Sending,
    /// The picture was announced a second time, since the backend had forgotten the first.
    pub(crate) announced_anew: bool,
    accepted: bool,
    /// Whether there is to be none.
    pub(crate) without: Without,
    /// The page from which the way without it was looked at; `None` is that of the face.
    pub(crate) without_from: Option<PageId>,
}

/// A picture and what was measured in it.
#[derive(Clone, Debug)]
pub(crate) struct Taken {
    pub(crate) picture: Picture,
    /// Of the picture itself; until that is there, of the frame before it.
    pub(crate) report: Option<FrameReport>,
    /// What the coach would still have changed; `HoldStill` when nothing.
    pub(crate) finding: Prompt,
    /// It is still being measured.
    pub(crate) checking: bool,
}

/// How often a picture with something to mend has to be taken again; after that the person may send what
/// they have, and the backend decides.
const FORCED_RETAKES: u8 = 2;
/// How long the measuring of a picture may take, in milliseconds.
const CHECK_MS: u64 = 8_000;

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
        self.sending = Sending::default();
    }

    /// Whether the picture can be taken by hand.
    pub(crate) fn can_shoot(&self) -> bool {
        self.opened && !self.grabbing
    }

    pub(crate) fn is_checking(&self) -> bool {
        self.picture.as_ref().is_some_and(|taken| taken.checking)
    }

    /// Whether the picture may be sent: nothing is to mend, or it was tried often enough.
    pub(crate) fn may_use_picture(&self) -> bool {
        let fine = |taken: &Taken| !taken.finding.is_flaw() || self.flawed > FORCED_RETAKES;
        self.picture.as_ref().is_some_and(fine)
    }
}

impl Wizard {
    pub(crate) fn picture_taken(&mut self, picture: Picture) {
        self.cue(Cue::Taken);
        let coach = self.face.coach.as_ref();
        let finding = coach.map_or(Prompt::Manual, Coach::prompt);
        let report = self.face.last;
        self.keep_picture(picture, report, finding);
        self.go_to(PageId::Picture);
    }

    /// A file of the person's, where the page asks for one.
    pub(crate) fn picture_chosen(&mut self, picture: Option<Picture>) {
        let asked = self.page() == PageId::Picture && self.face.from_device && !self.is_busy();
        self.errors.retain(|error| error.field != FieldId::Face);
        match picture {
            Some(picture) if asked => self.keep_picture(picture, None, Prompt::Manual),
            // What nobody asked for is not kept.
            Some(picture) => self.effects.push(Effect::DropPicture(picture.blob)),
            None if asked => {
                self.errors_listed = true;
                self.errors.push(FieldError {
                    field: FieldId::Face,
                    message: Message::new("picture-unreadable"),
                });
                let summary = FocusTarget::ErrorSummary;
                self.effects.push(Effect::Focus(summary));
            }
            None => {}
        }
    }

    fn keep_picture(&mut self, picture: Picture, report: Option<FrameReport>, finding: Prompt) {
        self.drop_picture();
        self.drop_upload();
        self.face.forget_verdict();
        self.face.announced_anew = false;
        self.face.grabbing = false;
        self.effects.push(Effect::AssessPicture(picture.blob));
        self.set_timer(Alarm::PictureCheck, CHECK_MS);
        self.face.picture = Some(Taken {
            picture,
            report,
            finding,
            checking: true,
        });
    }

    pub(crate) fn picture_assessed(&mut self, blob: BlobId, report: Option<FrameReport>) {
        let current = |taken: &&mut Taken| taken.picture.blob == blob && taken.checking;
        if let Some(taken) = self.face.picture.as_mut().filter(current) {
            if let Some(report) = report {
                taken.report = Some(report);
                taken.finding = coach::finding(&report);
            }
            self.picture_checked();
        }
    }

    /// As far as that was possible.
    pub(crate) fn picture_checked(&mut self) {
        self.clear_timer(Alarm::PictureCheck);
        if let Some(taken) = &mut self.face.picture {
            taken.checking = false;
            self.face.flawed += u8::from(taken.finding.is_flaw());
        }
    }

    pub(crate) fn drop_picture(&mut self) {
        self.clear_timer(Alarm::PictureCheck);
        if let Some(taken) = self.face.picture.take() {
            self.effects.push(Effect::DropPicture(taken.picture.blob));
        }
    }

    /// Another picture. The last one is kept until there is a new one.
    pub(crate) fn retake(&mut self) {
        match self.face.from_device {
            true => self.go_to(PageId::Picture),
            false => self.go_to(PageId::Camera),
        }
    }

    /// A file in place of the camera.
    pub(crate) fn choose_picture(&mut self) {
        self.face.from_device = true;
        self.drop_picture();
        self.go_to(PageId::Picture);
    }

    /// Whether the provider takes a file.
    pub(crate) fn takes_files(&self) -> bool {
        let steps = self.flow.iter().flat_map(|flow| &flow.steps);
        let mut faces = steps.filter(|step| step.kind == StepKind::Face);
        faces.any(|step| step.constraints.picture_from_device)
    }

    pub(crate) fn use_picture(&mut self) {
        if self.face.accepted {
            return self.go_on();
        }
        if !self.may_send() {
            return self.retake();
        }
        if self.face.picture.is_none() || !self.face.may_use_picture() {
            return self.retake();
        }
        self.forget_sending();
        self.announce_picture();
    }

    /// Says what picture is to come, and asks where it shall go.
    pub(crate) fn announce_picture(&mut self) {
        let Some(taken) = &self.face.picture else {
            return;
        };
        let mut request = UploadRequest {
            kind: UploadKind::Face,
            content_type: taken.picture.content_type.clone(),
            length: taken.picture.length,
            sha256: taken.picture.sha256.clone(),
            source: self.face.from_device.then_some(PictureSource::Device),
            quality: taken.report.as_ref().and_then(summary),
            challenge_id: None,
            challenge: None,
            alternative: None,
        };
        self.add_challenge(&mut request);
        self.call(Call::CreateUpload(request));
    }

    pub(crate) fn picture_judged(&mut self, verdict: UploadVerdict) {
        self.forget_sending();
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

impl Wizard {
    /// What the camera sees, or saw in the picture that was taken.
    pub(crate) fn measures(&self) -> Option<QualitySummary> {
        let taken = self.face.picture.as_ref();
        let report = taken.and_then(|taken| taken.report).or(self.face.last)?;
        summary(&report)
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
