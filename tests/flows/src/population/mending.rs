//! What goes wrong in the world, and what people do about it once they know.

use super::mishap::{Mishap, Slot};
use super::visit::Visit;
use crate::{Face, InPlace, Line, Weather};
use kaihu_protocol::Timestamp;
use kaihu_wizard::{Action, Browser, Device, Environment, Event, FieldId, HostApp, PageId};
use kaihu_wizard::{Permission, Remedy, System};

/// Why the camera cannot be had, as the browser tells it.
pub(super) fn refusal(mishap: Mishap) -> Option<Face> {
    Some(match mishap {
        Mishap::Denied => Face::Asked(Permission::Denied),
        Mishap::Dismissed => Face::Asked(Permission::Prompt),
        Mishap::System => Face::Asked(Permission::Granted),
        Mishap::NoCamera => Face::Refused("NotFoundError"),
        Mishap::Busy => Face::Refused("NotReadableError"),
        Mishap::Policy => Face::Refused("SecurityError"),
        Mishap::InWeChat => Face::Refused(""),
        Mishap::InInstagram => Face::Refused("NotAllowedError"),
        Mishap::Unanswered => Face::Silent,
        Mishap::Frozen => Face::Frozen,
        _ => return None,
    })
}

impl Visit<'_> {
    /// The person opens the page.
    pub(super) fn arrive(&mut self) {
        let mut environment = Environment::default();
        if self.has(Mishap::InsecurePage) {
            self.meet(Mishap::InsecurePage);
            environment.secure_context = false;
            environment.camera_api = false;
        }
        // Some browsers tell before they are asked for the camera, others do not.
        let tells = self.random.chance(50);
        for (mishap, within, system) in [
            (Mishap::InWeChat, HostApp::WeChat, System::Ios),
            (Mishap::InInstagram, HostApp::Instagram, System::Android),
        ] {
            if self.has(mishap) {
                self.begin(mishap);
                environment.camera_api = !tells;
                environment.device = Device {
                    browser: Browser::Other,
                    system,
                    within: Some(within),
                };
            }
        }
        if self.has(Mishap::Denied) {
            self.begin(Mishap::Denied);
            self.world.condition.camera = tells.then_some(Permission::Denied);
        }
        if self.has(Mishap::NoCamera) {
            self.begin(Mishap::NoCamera);
            self.world.condition.has_camera = tells.then_some(false);
        }
        for mishap in [
            Mishap::EvidenceTaken,
            Mishap::PhoneTaken,
            Mishap::PhoneTakenOnly,
            Mishap::PhoneDead,
        ] {
            self.begin(mishap);
        }
        if self.has(Mishap::EvidenceTaken) {
            let number = &self.who.papers.number;
            let taken = format!(r#"{{"evidence_number":"{number}"}}"#);
            self.world.switch("taken", &taken);
        }
        let phone = &self.who.phones[0];
        if self.has(Mishap::PhoneTaken) || self.has(Mishap::PhoneTakenOnly) {
            let taken = format!(r#"{{"phone":"+86{phone}"}}"#);
            self.world.switch("taken", &taken);
        } else if self.has(Mishap::PhoneDead) {
            let dead = format!(r#"{{"to":"+86{phone}","times":99}}"#);
            self.world.switch("undelivered", &dead);
        }
        if self.has(Mishap::PhoneTakenOnly) {
            self.who.phones.truncate(1);
        }
        self.set_up_camera();
        self.begin_at(PageId::Loading);
        self.world.rules.begin_anew();
        self.world.happen(Event::Started(environment));
        self.settle();
    }

    /// What is to begin on this page begins.
    pub(super) fn begin_at(&mut self, page: PageId) {
        for at in 0..self.courses.len() {
            let mishap = self.courses[at].mishap;
            let ahead = match page {
                PageId::Contact => mishap.slot() == Slot::Code,
                PageId::FaceIntro | PageId::Camera => {
                    mishap.is_of_the_scene() || refusal(mishap).is_some()
                }
                _ => false,
            };
            if ahead {
                self.begin(mishap);
            }
        }
        let due = |it: &&super::course::Course| {
            let here = matches!(it.mishap.slot(), Slot::Network | Slot::Session);
            here && it.place == page && it.begun.is_none()
        };
        let due: Vec<Mishap> = self
            .courses
            .iter()
            .filter(due)
            .map(|it| it.mishap)
            .collect();
        for mishap in due {
            self.begin(mishap);
            self.strike(mishap);
        }
    }

    fn strike(&mut self, mishap: Mishap) {
        let lost = |percent| Weather {
            lost_requests: percent,
            ..Weather::default()
        };
        let world = &mut self.world;
        match mishap {
            Mishap::Offline => {
                world.in_place = Some(InPlace::Offline);
                world.line.online = false;
            }
            Mishap::Portal => {
                world.in_place = Some(InPlace::Portal);
                world.line.portal = true;
            }
            Mishap::NoInternet | Mishap::Hiccup => world.weather = lost(100),
            Mishap::Weak => world.weather = lost(60),
            Mishap::ProviderAway => {
                world.weather = lost(100);
                world.line.only_provider = true;
            }
            Mishap::Outage => world.in_place = Some(InPlace::Outage),
            Mishap::TooMany => world.in_place = Some(InPlace::TooMany),
            Mishap::LostAnswers => world.in_place = Some(InPlace::LostAnswers),
            Mishap::Maintenance => self.close_for_maintenance(),
            Mishap::TokenEnded => self.stay(16 * 60_000),
            Mishap::Reload => {
                self.meet(mishap);
                self.world.reload();
                self.look();
            }
            Mishap::SessionElsewhere => self.open_in_another_tab(),
            Mishap::SessionOver => {
                self.world.tab.token = Some("ended".to_owned());
                self.world.tab.barred = true;
            }
            _ => {}
        }
    }

    fn close_for_maintenance(&mut self) {
        let lasts = self.course(Mishap::Maintenance).map_or(0, |it| it.lasts_ms);
        let now: Timestamp = self.world.clock.now();
        let until = now.plus_ms(lasts as i64).to_rfc3339();
        self.world
            .switch("maintenance", &format!(r#"{{"until":"{until}"}}"#));
    }

    fn open_in_another_tab(&mut self) {
        let first = self.world.open_another(None);
        if self.world.page() == PageId::Problem {
            self.world.press(Action::Remedy(Remedy::TakeOver));
        }
        self.world.wait(3_000);
        self.world.turn_to(first);
        let failed = self.world.failures.len();
        if let Some(begun) = self
            .course(Mishap::SessionElsewhere)
            .and_then(|it| it.begun.as_mut())
        {
            begun.failed = failed;
        }
    }

    /// Whether somebody who knows what it is can end it before its time.
    pub(super) fn helps(&self, mishap: Mishap) -> bool {
        matches!(mishap, Mishap::Offline | Mishap::NoInternet | Mishap::Weak)
            || mishap == Mishap::Expired
    }

    /// How long it takes to do what was said.
    pub(super) fn react_to(&mut self, mishap: Mishap) {
        let ms = match mishap.slot() {
            Slot::Light | Slot::Lens => 2_500,
            Slot::Place | Slot::Angle | Slot::Eyes | Slot::View => 1_200,
            Slot::Network | Slot::Access => 8_000,
            Slot::Session if mishap == Mishap::SessionOver => 20_000,
            _ => self.who.reading_ms,
        };
        self.stay(ms);
    }

    /// It is over, or goes wrong no more.
    pub(super) fn mend(&mut self, mishap: Mishap) {
        let Some(course) = self.course(mishap) else {
            return;
        };
        // It may have ended while the person was about to do something.
        if std::mem::replace(&mut course.mended, true) {
            return;
        }
        match mishap {
            Mishap::Denied | Mishap::System => {
                self.world.condition.camera = Some(Permission::Granted);
                self.set_up_camera();
                self.world.happen(Event::CameraAllowed);
            }
            Mishap::Unanswered => {
                self.set_up_camera();
                self.world.answer_question();
            }
            Mishap::Lost => {
                self.set_up_camera();
                self.world.happen(Event::CamerasChanged);
            }
            Mishap::SessionOver => self.world.tab.barred = false,
            Mishap::Maintenance => self.world.switch("maintenance", r#"{"off":true}"#),
            // What is proposed is one press away, as long as it is there.
            Mishap::EmailDomain if self.world.page() == PageId::Contact => {
                self.press(Action::TakeSuggestion(FieldId::Email));
            }
            Mishap::Expired => self.who.papers = self.who.other_papers.clone(),
            Mishap::PhoneTaken | Mishap::PhoneDead => {
                self.who.phones.remove(0);
            }
            _ if mishap.slot() == Slot::Network => {
                self.world.in_place = None;
                self.world.line = Line::default();
                self.world.weather = Weather::default();
            }
            _ => self.set_up_camera(),
        }
        self.world.wait(0);
        self.look();
    }
}
