//! Faults of the page and the device.

use super::fault::Kind;
use super::step::Step;
use crate::{Face, Person, World};
use kaihu_protocol::{Failure, Transport};
use kaihu_wizard::{Action, CameraEvent, Event, PageId, Permission, Remedy};

/// What happens to the page or the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PageFault {
    /// The token ends while a call is under way.
    TokenExpired,
    /// The session is gone; the page around begins a new one.
    SessionOver,
    /// The device sleeps: its monotonic clock stands still, the world's does not.
    Asleep,
    /// Put away and brought back: nothing runs meanwhile, connections are gone.
    Frozen,
    /// Another tab is looked at.
    Hidden,
    DoubleClick,
    Back,
    BackAndForward,
    /// The browser's own.
    BrowserBack,
    BrowserBackAndForward,
    /// The page is loaded anew while a call is under way: it takes effect, its answer is lost.
    Reload,
    /// The module has stopped; whoever notices loads the page anew.
    Trap,
    /// The browser has gone; a new one knows nothing of before.
    Crash,
    /// The same is opened in another tab, and gone on with there; then this one is turned to again.
    TwoTabs,
    /// Nothing is kept over a reload, not even the name of the tab; and there is one.
    StorageBlocked,
    /// Nothing more is kept over a reload; and there is one.
    Quota,
    CameraGone,
    PermissionRevoked,
    CameraBusy,
    WorkerKilled,
    ChecksMissing,
    WordsMissing,
    /// The wall clock of the device is so many days ahead.
    DeviceClock {
        days: i64,
    },
}

const DAY_MS: i64 = 86_400_000;
const HOUR_MS: u64 = 3_600_000;

impl PageFault {
    /// Whether all that was in memory is gone with it.
    pub(crate) fn is_a_new_start(self) -> bool {
        matches!(
            self,
            PageFault::Reload
                | PageFault::Trap
                | PageFault::Crash
                | PageFault::StorageBlocked
                | PageFault::Quota
                | PageFault::TwoTabs
        )
    }

    /// Why it cannot occur at a step.
    pub(crate) fn never_at(self, step: &Step) -> Option<&'static str> {
        let camera = step.page == PageId::Camera;
        match self {
            PageFault::CameraGone | PageFault::PermissionRevoked | PageFault::WorkerKilled => {
                (!camera).then_some("the camera is closed")
            }
            PageFault::CameraBusy => {
                (step.page != PageId::FaceIntro).then_some("the camera is not being opened")
            }
            PageFault::ChecksMissing => {
                let asks = matches!(step.page, PageId::Start | PageId::Consent | PageId::Loading);
                (!asks).then_some("the checks are there")
            }
            PageFault::WordsMissing => {
                let before = matches!(step.page, PageId::Start | PageId::Consent | PageId::Loading);
                (!before).then_some("the words are there")
            }
            PageFault::DoubleClick if camera => Some("nothing is pressed"),
            PageFault::DoubleClick if matches!(step.page, PageId::Loading | PageId::Pending) => {
                Some("nothing is pressed")
            }
            PageFault::Back
            | PageFault::BackAndForward
            | PageFault::BrowserBack
            | PageFault::BrowserBackAndForward
                if matches!(step.page, PageId::Loading | PageId::Start | PageId::Pending) =>
            {
                Some("there is no way back")
            }
            _ => None,
        }
    }
}

impl World {
    /// What was ordered to happen right after the person has pressed, with the call under way.
    pub(crate) fn meet_after_press(&mut self) {
        let Some(fault) = self
            .trial
            .as_mut()
            .and_then(|trial| trial.after_press.take())
        else {
            return;
        };
        if fault.is_a_new_start() {
            self.look_anew();
        }
        match fault {
            PageFault::TokenExpired => self.tab.token = Some("ended".to_owned()),
            PageFault::Asleep => self.clock.advance_ms(HOUR_MS as i64),
            PageFault::SessionOver => {
                self.tab.token = None;
                if let Some(token) = self.token() {
                    self.network.erase(&token);
                }
            }
            PageFault::Hidden => {
                self.happen(Event::VisibilityChanged { visible: false });
                self.wait(60_000);
                self.happen(Event::VisibilityChanged { visible: true });
            }
            PageFault::Frozen => self.freeze(),
            PageFault::DoubleClick => self.happen(Event::Pressed(Action::Continue)),
            PageFault::Back => self.happen(Event::Pressed(Action::Back)),
            PageFault::BackAndForward => {
                self.happen(Event::Pressed(Action::Back));
                self.happen(Event::Pressed(Action::Continue));
            }
            PageFault::BrowserBack => self.go(-1),
            PageFault::BrowserBackAndForward => {
                self.go(-1);
                self.go(1);
            }
            PageFault::Reload | PageFault::Trap => self.reload(),
            PageFault::Crash | PageFault::StorageBlocked => drop(self.open_another(None)),
            PageFault::Quota => {
                self.tab.kept.clear();
                self.reload();
            }
            PageFault::TwoTabs => self.use_another_tab(),
            PageFault::CameraGone => self.lose_camera(Face::Refused("NotFoundError")),
            PageFault::PermissionRevoked => self.lose_camera(Face::Asked(Permission::Denied)),
            PageFault::CameraBusy
            | PageFault::ChecksMissing
            | PageFault::WordsMissing
            | PageFault::DeviceClock { .. } => {}
            PageFault::WorkerKilled => {
                self.wait(1_000);
                self.assesses = false;
                self.can_assess = false;
                self.report_of_camera(CameraEvent::AssessorFailed);
            }
        }
    }

    fn use_another_tab(&mut self) {
        let first = self.open_another(None);
        let other_goes_on = self.page() == PageId::Problem;
        if other_goes_on {
            self.press(Action::Remedy(Remedy::TakeOver));
        }
        self.wait(5_000);
        self.turn_to(first);
    }

    fn report_of_camera(&mut self, event: CameraEvent) {
        if let Some(stream) = self.tab.open {
            self.happen(Event::Camera { stream, event });
        }
    }

    pub(crate) fn lose_camera(&mut self, face: Face) {
        self.wait(500);
        self.face = face;
        self.report_of_camera(CameraEvent::Ended);
    }

    fn freeze(&mut self) {
        self.happen(Event::VisibilityChanged { visible: false });
        self.now += HOUR_MS;
        self.clock.advance_ms(HOUR_MS as i64);
        self.nobody_waited(HOUR_MS);
        let now = self.now;
        for (at, _, event) in &mut self.tab.due {
            *at = now.max(*at);
            if let Event::Replied { result, .. } = event {
                *result = Err(Failure::Transport(Transport::Unreachable));
            }
        }
        self.tab
            .due
            .retain(|(_, _, event)| !matches!(event, Event::Camera { .. }));
        self.happen(Event::VisibilityChanged { visible: true });
    }

    /// What has to be there before the step.
    pub(crate) fn prepare(&mut self, kind: Kind) {
        match kind {
            Kind::Page(PageFault::ChecksMissing) => self.has_reference = false,
            Kind::Page(PageFault::WordsMissing) => self.has_later_words = false,
            Kind::Page(PageFault::DeviceClock { days }) => {
                self.line.clock_ahead_ms = days * DAY_MS;
            }
            Kind::Page(PageFault::CameraBusy) => self.face = Face::Refused("NotReadableError"),
            _ => {}
        }
    }

    fn face_asked_for(&self, step: &Step) -> Face {
        match step.challenge {
            true => Face::Follows,
            false => Face::Good,
        }
    }

    /// The fault is over.
    pub(crate) fn mend(&mut self, kind: Kind, step: &Step) {
        let Kind::Page(fault) = kind else { return };
        match fault {
            PageFault::CameraGone | PageFault::CameraBusy => {
                self.face = self.face_asked_for(step);
                self.happen(Event::CamerasChanged);
            }
            PageFault::PermissionRevoked => {
                self.face = self.face_asked_for(step);
                self.happen(Event::CameraAllowed);
            }
            PageFault::WorkerKilled => {
                self.assesses = true;
                self.can_assess = true;
            }
            PageFault::ChecksMissing => self.has_reference = true,
            PageFault::WordsMissing => self.has_later_words = true,
            PageFault::DeviceClock { .. } => self.line.clock_ahead_ms = 0,
            _ => {}
        }
    }
}

/// How far a fault that has to be there before reaches: to where its absence is met.
pub(crate) fn act_on(world: &mut World, person: &mut Person, kind: Kind, step: &Step) {
    step.act(world, person);
    match kind {
        Kind::Page(PageFault::WordsMissing) => {
            for _ in 0..20 {
                if matches!(world.page(), PageId::FaceIntro | PageId::Problem) {
                    break;
                }
                person.act(world);
            }
        }
        Kind::Page(PageFault::ChecksMissing) => {
            for _ in 0..4 {
                person.act(world);
            }
        }
        _ => {}
    }
}
