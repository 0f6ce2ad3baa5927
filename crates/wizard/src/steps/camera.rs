//! The camera of the face step: opened, coached, opened again, given up.

use crate::backend::Alarm;
use crate::camera::{CameraRefusal, Cameras};
use crate::coach::{Advice, Coach, Prompt};
use crate::diagnosis::Cause;
use crate::effect::{CameraCommand, Cue, Effect};
use crate::event::{CameraEvent, StreamId};
use crate::message::Message;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::wizard::Wizard;
use kaihu_protocol::{Code, Sensitive};
use kaihu_quality::FrameReport;

/// How long a browser may take before the person is pointed to its question, in milliseconds.
const ASKING_MS: u64 = 1_500;
/// How long a camera that was given may bring nothing, in milliseconds: some need seconds to wake up.
const NO_PICTURE_MS: u64 = 6_000;
/// How long an open camera may show nothing that can be assessed, in milliseconds.
const WATCH_MS: u64 = 15_000;
/// How many times as long the nets may take where movements are to be followed: a minute in all, in which
/// they come at 60 kbit/s.
const NETS: u8 = 3;

impl Wizard {
    /// The camera is open on its own page and nowhere else: decided here, once.
    pub(crate) fn settle_camera(&mut self) {
        let shown = self.page() == PageId::Camera && !self.awaits_words();
        let wanted = shown && self.visible && self.consented;
        if wanted || self.face.stream.is_some() {
            self.later_part_settle_camera(wanted);
        }
    }

    #[inline(never)]
    fn later_part_settle_camera(&mut self, wanted: bool) {
        debug_assert!(!self.is_in_first_part());
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
        self.face.granted = false;
        self.face.opened = false;
        self.face.ready = false;
        self.face.waited = 0;
        self.face.grabbing = false;
        self.face.from_device = false;
        self.face.last = None;
        self.face.coach = Some(Coach::new(self.now));
        let wish = self.face.wish;
        self.effects
            .push(Effect::Camera(CameraCommand::Open { stream, wish }));
        self.set_timer(Alarm::CameraWatch, ASKING_MS);
    }

    fn close_camera(&mut self) {
        self.face.stream = None;
        self.face.opened = false;
        self.face.lit = false;
        self.clear_timer(Alarm::CameraWatch);
        self.effects.push(Effect::Camera(CameraCommand::Close));
    }

    /// The same page, another stream: what the coach showed and said stays until there is more to see.
    fn open_anew(&mut self) {
        let coach = self.face.coach.as_ref().map(|coach| coach.anew(self.now));
        let lit = self.face.lit;
        self.close_camera();
        self.open_camera();
        self.face.coach = coach;
        self.face.lit = lit;
    }

    /// Once; a second time in one visit the camera counts as lost.
    fn reopen_camera(&mut self) {
        if std::mem::replace(&mut self.face.reopened, true) {
            return self.camera_failed(Code::DeviceCameraLost);
        }
        self.open_anew();
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
            CameraEvent::Granted => {
                self.face.granted = true;
                self.set_timer(Alarm::CameraWatch, NO_PICTURE_MS);
            }
            CameraEvent::Opened => {
                self.face.granted = true;
                self.face.opened = true;
                self.set_timer(Alarm::CameraWatch, WATCH_MS);
            }
            CameraEvent::Listed { labels, in_use } => {
                let labels = labels.iter().map(Sensitive::expose);
                self.face.cameras = Cameras::ranked(labels, in_use);
                self.prefer_a_useful_camera();
            }
            CameraEvent::AssessorReady => self.face.ready = true,
            CameraEvent::AssessorFailed => self.coach_by_hand(),
            CameraEvent::Failed(refusal) => self.camera_refused(&refusal),
            CameraEvent::Ended | CameraEvent::Stalled => self.reopen_camera(),
            CameraEvent::FrameAssessed(report) => self.frame_assessed(*report),
            CameraEvent::PictureTaken(picture) => self.picture_taken(picture),
            CameraEvent::PictureFailed => self.face.grabbing = false,
        }
    }

    /// A program's or an unlocking camera is of no use; what the person has chosen stays.
    fn prefer_a_useful_camera(&mut self) {
        if let Some(better) = self.face.cameras.better().filter(|_| !self.face.chosen) {
            self.face.chosen = true;
            self.face.wish.camera = Some(better);
            self.open_anew();
        }
    }

    pub(crate) fn next_camera(&mut self) {
        if let Some(next) = self.face.cameras.next().filter(|_| self.face.opened) {
            self.face.chosen = true;
            self.face.wish.camera = Some(next);
            self.effects
                .push(Effect::Announce(Message::new("camera-switched")));
            self.open_anew();
        }
    }

    fn camera_refused(&mut self, refusal: &CameraRefusal) {
        let less = self.face.wish.relaxed();
        if let Some(wish) = less.filter(|_| refusal.is_about_the_wish()) {
            self.face.wish = wish;
            return self.open_anew();
        }
        match refusal.code(self.device()) {
            // It was there a moment ago.
            Code::DeviceNoCamera if self.face.reopened => {
                self.camera_failed(Code::DeviceCameraLost);
            }
            code => self.camera_failed(code),
        }
    }

    fn camera_failed(&mut self, code: Code) {
        self.face.reopened = false;
        self.face.chosen = false;
        self.face.wish = Default::default();
        self.close_camera();
        self.fail(code, None);
    }

    /// A camera came or went: where one was missing, it is tried again.
    pub(crate) fn cameras_changed(&mut self) {
        self.try_camera_again_after(&[Cause::NoCamera, Cause::CameraLost]);
    }

    /// The person did what the page of the failure said.
    pub(crate) fn camera_allowed(&mut self) {
        self.try_camera_again_after(&[
            Cause::CameraDenied,
            Cause::CameraDismissed,
            Cause::CameraSystem,
        ]);
    }

    fn try_camera_again_after(&mut self, causes: &[Cause]) {
        let waits = self.trouble.as_ref().is_some_and(|trouble| {
            trouble.origin == PageId::Camera && causes.contains(&Cause::of(trouble.code))
        });
        if waits && !self.leaving {
            self.remedy(Remedy::TryAgain);
        }
    }

    pub(crate) fn camera_is_late(&mut self) {
        if self.face.stream.is_none() {
            return;
        }
        let now = self.now;
        match (self.face.granted, self.face.opened) {
            // Perhaps the browser is asking: people take their time, so nothing ends here.
            (false, _) => {
                if let Some(coach) = &mut self.face.coach {
                    let advice = coach.wait_for_permission(now);
                    self.follow(advice);
                }
            }
            (true, false) => self.reopen_camera(),
            (true, true) => match std::mem::take(&mut self.face.assessed) {
                true => self.set_timer(Alarm::CameraWatch, WATCH_MS),
                // Without the nets there is no following movements, and on a slow line they take their time.
                false if !self.face.ready && self.awaits_movements() && self.face.waited < NETS => {
                    self.face.waited += 1;
                    self.set_timer(Alarm::CameraWatch, WATCH_MS);
                }
                // Nothing came that could be assessed: say so, the button still works.
                false => self.coach_by_hand(),
            },
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
        let prompt = coach.prompt();
        // Never off again while the camera is open: a light that comes and goes would be worse.
        self.face.lit |= prompt == Prompt::MoreLight;
        if advice.announce {
            let cue = match prompt {
                Prompt::HoldStill => Cue::Good,
                _ => Cue::Adjust,
            };
            self.effects.push(Effect::Announce(prompt.message()));
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
}
