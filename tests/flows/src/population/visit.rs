//! One person's visit: looks, does what is said first, and leaves when that leads nowhere.

use super::course::{Begun, Course};
use super::judge::{Met, Record};
use super::mishap::{Ends, Mishap, Slot};
use super::plain_form;
use super::screen::{Lens, Word, read};
use super::somebody::{Somebody, mishaps, place};
use crate::random::Random;
use crate::{Face, World};
use kaihu_protocol::{Code, FieldName};
use kaihu_wizard::{Action, Event, PageId, Remedy, View};

/// How a visit ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// With a wallet, in which everything is right.
    Opened,
    /// Rightly told why it cannot be, or not now.
    Told,
    /// With a wallet in which something is wrong.
    OpenedWrongly,
    /// Otherwise.
    Lost,
    /// A rule of the world was broken.
    Broken,
}

/// How often somebody does something before they have had enough.
const MOST_TURNS: u32 = 600;
/// So long somebody stays in all, in milliseconds.
const PATIENCE_MS: u64 = 90 * 60_000;
/// No wait is longer than so many tenths of a second.
const MOST_WAITS: u32 = 3_000;

pub(crate) struct Visit<'a> {
    pub(super) world: World,
    pub(super) who: Somebody,
    pub(super) courses: Vec<Course>,
    pub(super) random: Random,
    lens: Lens<'a>,
    words: Vec<Word>,
    /// What is on the screen.
    pub(super) shown: Vec<&'static str>,
    /// Words that came of what the person did by advice.
    pub(super) also: Vec<&'static str>,
    pub(super) actions: u32,
    /// The person has had enough.
    pub(super) left: bool,
    /// The kind of document that was chosen.
    pub(super) chosen: String,
    /// The phone number that was entered last.
    pub(super) entered_phone: Option<String>,
    /// What was pressed on the page of which failure, and did not help.
    pub(super) tried: Vec<(&'static str, Remedy)>,
    /// How often a failure that may pass was waited for, and how long in milliseconds.
    pub(super) waits: u32,
    pub(super) waited_ms: u64,
    /// The code was typed too late already.
    pub(super) was_late: bool,
}

impl<'a> Visit<'a> {
    /// Somebody from this seed, with these mishaps or with what the seed brings.
    pub(crate) fn new(seed: u64, given: Option<&[Mishap]>, lens: Lens<'a>) -> Visit<'a> {
        let mut random = Random::new(seed ^ 0x5eed_0f00_1234_abcd);
        let mishaps = given.map_or_else(|| mishaps(&mut random), <[Mishap]>::to_vec);
        let who = Somebody::drawn(&mut random, &mishaps);
        let world = World::with(seed, |config| {
            config.plan.fields.push(FieldName::EvidenceExpiry);
        });
        let courses = mishaps.into_iter().map(|mishap| Course {
            mishap,
            place: place(&mut random, mishap),
            lasts_ms: lasts_ms(&mut random, mishap),
            begun: None,
            met: false,
            named: false,
            mended: false,
        });
        Visit {
            courses: courses.collect(),
            world,
            who,
            random,
            lens,
            words: Vec::new(),
            shown: Vec::new(),
            also: Vec::new(),
            actions: 0,
            left: false,
            chosen: String::new(),
            entered_phone: None,
            tried: Vec::new(),
            waits: 0,
            waited_ms: 0,
            was_late: false,
        }
    }

    /// To the end.
    pub(crate) fn play(mut self, seed: u64) -> Record {
        self.arrive();
        for _ in 0..MOST_TURNS {
            self.look();
            self.heed();
            if self.is_at_the_end() || self.world.now() > PATIENCE_MS {
                break;
            }
            self.begin_at(self.world.page());
            self.turn();
        }
        let end = self.end();
        let met = |course: &Course| Met {
            mishap: course.mishap,
            from: course.begun.filter(|_| course.met).map(|begun| begun.words),
        };
        Record {
            seed,
            mishaps: self.courses.iter().map(met).collect(),
            plain: plain_form::fill_in(seed, &self.who, &self.courses),
            words: self.words,
            also: self.also,
            end,
            actions: self.actions,
            seconds: (self.world.now() / 1000) as u32,
        }
    }

    pub(super) fn view(&self) -> View {
        self.world.view()
    }

    pub(super) fn course(&mut self, mishap: Mishap) -> Option<&mut Course> {
        self.courses
            .iter_mut()
            .find(|course| course.mishap == mishap)
    }

    /// Whether this goes wrong now.
    pub(super) fn has(&self, mishap: Mishap) -> bool {
        let mut all = self.courses.iter();
        all.any(|course| course.mishap == mishap && !course.mended)
    }

    /// It goes wrong from now on.
    pub(super) fn begin(&mut self, mishap: Mishap) {
        let begun = Begun {
            at_ms: self.world.now(),
            words: self.words.len(),
            failed: self.world.failures.len(),
        };
        if let Some(course) = self.course(mishap) {
            course.begun.get_or_insert(begun);
        }
    }

    /// The same, and the wizard has to do with it.
    pub(super) fn meet(&mut self, mishap: Mishap) {
        self.begin(mishap);
        if let Some(course) = self.course(mishap) {
            course.met = true;
        }
    }

    /// Reads what is on the screen.
    pub(super) fn look(&mut self) {
        let words = read(&self.view(), self.lens);
        let news = words.iter().filter(|word| !self.shown.contains(&word.key));
        self.words.extend(news);
        self.shown = words.iter().map(|word| word.key).collect();
        for course in &mut self.courses {
            let Some(begun) = course.begun else {
                continue;
            };
            let failures = &self.world.failures[begun.failed..];
            course.met |= match (course.mishap, course.mishap.slot()) {
                (_, Slot::Network | Slot::Session) => !failures.is_empty(),
                (Mishap::PhoneTaken | Mishap::PhoneTakenOnly, _) => {
                    failures.contains(&Code::ContactInUse)
                }
                (Mishap::PhoneDead, _) => failures.contains(&Code::OtpUndelivered),
                (Mishap::EvidenceTaken, _) => self.world.page() == PageId::Pending,
                _ => false,
            };
            let words = course.mishap.about().words;
            if words.iter().any(|word| self.shown.contains(word)) {
                course.met = true;
                course.named = true;
            }
        }
    }

    /// Time goes by, and the person looks on.
    pub(super) fn stay(&mut self, ms: u64) {
        let glance_ms = match self.world.page() {
            PageId::Camera => 500,
            _ => 2_000,
        };
        let until = self.world.now() + ms;
        while self.world.now() < until {
            let step = (until - self.world.now()).min(glance_ms);
            self.world.wait(step);
            self.look();
            self.let_pass();
        }
    }

    /// What ends with time has ended.
    fn let_pass(&mut self) {
        let now = self.world.now();
        for at in 0..self.courses.len() {
            let course = &self.courses[at];
            let passes = matches!(course.mishap.about().ends, Ends::Time | Ends::Unseen);
            if passes && course.is_under_way() && course.is_over_by(now) {
                self.mend(course.mishap);
            }
        }
    }

    /// What has been named is mended, as far as it can be.
    pub(super) fn heed(&mut self) {
        for at in 0..self.courses.len() {
            let course = &self.courses[at];
            let ends = course.mishap.about().ends == Ends::Told;
            let can_be = ends && !by_going_elsewhere(course.mishap) || self.helps(course.mishap);
            if course.named && course.is_under_way() && can_be {
                let mishap = course.mishap;
                self.react_to(mishap);
                self.mend(mishap);
            }
        }
    }

    pub(super) fn press(&mut self, action: Action) {
        self.actions += 1;
        self.world.happen(Event::Pressed(action));
        self.settle();
    }

    /// Waits until nothing is under way.
    pub(super) fn settle(&mut self) {
        self.look();
        for _ in 0..MOST_WAITS {
            let is_waiting = self.view().busy || self.world.page() == PageId::Loading;
            if !is_waiting {
                return;
            }
            self.stay(100);
        }
    }

    /// The main button.
    pub(super) fn press_first(&mut self) {
        let button = self.view().page.buttons.first().cloned();
        match button {
            Some(button) => self.press(button.action),
            None => self.stay(1_000),
        }
    }

    /// What is in front of the camera, and whether it can be had.
    pub(super) fn set_up_camera(&mut self) {
        let under_way = self.courses.iter().filter(|course| !course.mended);
        let all: Vec<Mishap> = under_way.map(|course| course.mishap).collect();
        let access = all
            .iter()
            .find_map(|mishap| super::mending::refusal(*mishap));
        let flaws = all.into_iter().filter(|mishap| mishap.is_of_the_scene());
        self.world.face = access.unwrap_or(Face::Shows(super::scene::frame(flaws)));
    }

    fn is_at_the_end(&self) -> bool {
        let in_review = self.shown.contains(&"review-heading");
        self.left || in_review || matches!(self.world.page(), PageId::Opened | PageId::Rejected)
    }

    fn end(&self) -> End {
        let about = |course: &Course| {
            let words = course.mishap.about().words;
            let told = words.iter().any(|word| self.shown.contains(word));
            course.named && told && !course.mended
        };
        // A person looks at pictures that are no fresh ones.
        let in_review = self.shown.contains(&"review-heading");
        let by_file = |course: &Course| {
            let no_camera = matches!(course.mishap, Mishap::NoCamera | Mishap::Policy);
            in_review && no_camera && course.named
        };
        match self.world.page() {
            PageId::Opened if self.is_all_right() && !self.should_not_open() => End::Opened,
            PageId::Opened => End::OpenedWrongly,
            _ if self.courses.iter().any(|it| about(it) || by_file(it)) => End::Told,
            _ => End::Lost,
        }
    }

    /// Whether something was in the way that no press should get past.
    fn should_not_open(&self) -> bool {
        let mut all = self.courses.iter().filter(|course| course.met);
        all.any(|course| course.mishap.about().ends == Ends::Never)
    }

    /// Whether the wallet is this person's, with what is theirs.
    fn is_all_right(&self) -> bool {
        let wallets = self.world.sandbox.wallets().unwrap_or_default();
        let mut ours = wallets
            .iter()
            .filter(|wallet| wallet.application_id.is_some());
        let (Some(wallet), None) = (ours.next(), ours.next()) else {
            return false;
        };
        let phone = wallet
            .phone
            .as_deref()
            .and_then(|it| it.strip_prefix("+86"));
        phone.is_some_and(|it| self.who.phones.iter().any(|own| own == it))
            && wallet.email.as_deref() == Some(&*self.who.email)
            && wallet.evidence_number.as_deref() == Some(&*self.who.papers.number)
    }
}

/// What knowing does not mend, but another browser or device.
fn by_going_elsewhere(mishap: Mishap) -> bool {
    use Mishap::*;
    matches!(mishap, NoCamera | Policy | InWeChat | InInstagram)
}

/// How long something lasts that ends with time: from seconds to most of an hour.
fn lasts_ms(random: &mut Random, mishap: Mishap) -> u64 {
    let seconds = match mishap {
        Mishap::Hiccup => 2,
        Mishap::TokenEnded | Mishap::Reload => 0,
        Mishap::LostAnswers => random.pick(&[20, 40, 120]),
        Mishap::TooMany => random.pick(&[30, 60, 300]),
        Mishap::Maintenance => random.pick(&[300, 900, 1_800, 5_400]),
        _ => random.pick(&[10, 30, 120, 600, 2_400]),
    };
    seconds * 1000
}
