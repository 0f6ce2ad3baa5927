//! The machine and everything around it, on a virtual clock.

use crate::calls::InPlace;
use crate::camera::Face;
use crate::faults::Trial;
use crate::line::Line;
use crate::mover::Mover;
use crate::network::{Network, Weather};
use crate::passkeys::Passkeys;
use crate::random::Random;
use crate::rules::Rules;
use crate::tab::Tab;
use crate::taken::Taken;
use kaihu_protocol::{BlobId, Call, Code, Failure, IdempotencyKey, Sensitive, Timestamp};
use kaihu_sandbox::{Clock, Config, Sandbox, SecondFactor};
use kaihu_wizard::{
    Action, CameraEvent, CameraWish, Condition, Cue, Effect, Environment, Event, FieldId,
    FocusTarget, HostEvent, Input, Message, PageId, StreamId, View,
};

/// How often somebody looks at the page while a fault is tried, in milliseconds.
const SAMPLE_MS: u64 = 100;
/// Milliseconds between two camera frames.
const FRAME_MS: u64 = 40;

/// The machine and everything around it.
pub struct World {
    /// The machine, and what the browser has of it.
    pub(crate) tab: Tab,
    /// The backend.
    pub sandbox: Sandbox,
    /// What the page around was told.
    pub told: Vec<HostEvent>,
    /// What was said aloud.
    pub announced: Vec<Message>,
    /// When each of them was said, in milliseconds.
    pub announced_at: Vec<u64>,
    /// Whether the file of the numbering plans can be had.
    pub has_phone_plans: bool,
    /// Whether the heavier identity checks can be fetched.
    pub has_reference: bool,
    /// Whether the checks of a password can be fetched.
    pub has_password_checks: bool,
    /// After how many milliseconds they come.
    pub reference_ms: u64,
    /// Whether the later part of the program can be loaded, where it is in parts.
    pub has_later_part: bool,
    /// How long that takes, in milliseconds.
    pub part_ms: u64,
    /// Whether the words of the later pages can be fetched.
    pub has_later_words: bool,
    /// Whether the articles of the help can be fetched.
    pub has_help_words: bool,
    /// After how many milliseconds they come.
    pub words_ms: u64,
    /// How many milliseconds the nets take, on top.
    pub nets_ms: u64,
    /// Sounds that were played.
    pub heard: Vec<Cue>,
    /// Pictures that were let go.
    pub dropped: Vec<BlobId>,
    /// Phone number on the list of answers when it was sent off, in E.164.
    pub submitted_phone: Option<String>,
    /// Where the focus went last.
    pub focus: Option<FocusTarget>,
    /// What is in front of the camera.
    pub face: Face,
    /// What the person does when the device asks for a passkey.
    pub passkeys: Passkeys,
    /// Labels of the cameras; the first one is opened unless another is asked for.
    pub cameras: Vec<&'static str>,
    /// What cameras were asked for.
    pub wishes: Vec<CameraWish>,
    /// What the browser tells of the device.
    pub condition: Condition,
    /// Whether pictures can be measured.
    pub can_assess: bool,
    /// Whether nothing is ever heard of pictures that are to be measured.
    pub never_assesses: bool,
    /// Whether the system was asked to open the page in its browser.
    pub left_app: bool,
    /// How the network is.
    pub weather: Weather,
    /// What a self-check of the network finds beside it.
    pub line: Line,
    /// How many such checks were made.
    pub probes: u32,
    /// What answers in place of the provider.
    pub in_place: Option<InPlace>,
    /// Why calls failed, each of them.
    pub failures: Vec<Code>,
    /// Attempts at what must not be done twice: parts of pictures, and submissions.
    pub once: Vec<(Call, IdempotencyKey)>,
    pub(crate) network: Network,
    /// A fault that is tried, and what is seen of it.
    pub(crate) trial: Option<Box<Trial>>,
    pub(crate) clock: Clock,
    pub(crate) now: u64,
    order: u64,
    random: Random,
    /// What was put on the clipboard.
    pub copied: Option<String>,
    /// Descriptions that were taken away.
    pub taken: Taken,
    pub(crate) session: String,
    /// How many pictures were taken.
    pub pictures: u32,
    pub(crate) mover: Mover,
    /// Whether frames of the camera can be assessed.
    pub assesses: bool,
    pub(crate) rules: Rules,
}

/// Asks for a password, and for a passkey or an app.
pub(crate) fn protect(config: &mut Config) {
    config.plan = std::mem::take(&mut config.plan).with_password();
    config.plan.second_factor = SecondFactor::Required;
}

/// 2026-11-23T08:00:00Z
const START: Timestamp = Timestamp(1_795_420_800_000);

impl World {
    /// A world in which the element was just put on a page.
    pub fn new(seed: u64) -> World {
        World::with(seed, |_| ())
    }

    /// The same, with another backend.
    pub fn with(seed: u64, change: impl FnOnce(&mut Config)) -> World {
        World::over(Network::new(false), seed, change)
    }

    /// A provider that asks for a password, and for a passkey or an app.
    pub fn protected(seed: u64) -> World {
        World::with(seed, protect)
    }

    pub(crate) fn over(mut network: Network, seed: u64, change: impl FnOnce(&mut Config)) -> World {
        let clock = Clock::manual(START);
        let mut config = Config::for_tests(clock.clone());
        config.objects = network.store();
        change(&mut config);
        let sandbox = Sandbox::open(config).expect("a sandbox");
        network.lead_to(sandbox.router());
        let made = network.json("POST", "/demo/session", "{}");
        let text = |key: &str| made[key].as_str().expect("a text").to_owned();
        World {
            tab: Tab {
                token: Some(text("token")),
                ..Tab::new(seed, false)
            },
            copied: None,
            taken: Taken::default(),
            sandbox,
            told: Vec::new(),
            announced: Vec::new(),
            announced_at: Vec::new(),
            heard: Vec::new(),
            has_phone_plans: true,
            has_reference: true,
            has_password_checks: true,
            has_later_part: true,
            part_ms: 200,
            has_later_words: true,
            has_help_words: true,
            words_ms: 200,
            nets_ms: 0,
            reference_ms: 0,
            dropped: Vec::new(),
            submitted_phone: None,
            once: Vec::new(),
            focus: None,
            face: Face::Good,
            passkeys: Passkeys::default(),
            cameras: vec!["Front Camera"],
            wishes: Vec::new(),
            condition: Condition::default(),
            can_assess: true,
            never_assesses: false,
            left_app: false,
            weather: Weather::default(),
            line: Line::default(),
            probes: 0,
            in_place: None,
            failures: Vec::new(),
            trial: None,
            clock,
            now: 0,
            order: 0,
            random: Random::new(seed),
            session: text("session_id"),
            pictures: 0,
            mover: Mover::default(),
            assesses: true,
            rules: Rules::default(),
            network,
        }
    }

    /// The element is mounted in a browser that can do everything.
    pub fn start(&mut self) {
        self.start_in(Environment::default());
    }

    /// The element is mounted in this browser.
    pub fn start_in(&mut self, environment: Environment) {
        self.rules.begin_anew();
        self.happen(Event::Started(environment));
        self.meet_after_press();
        self.settle();
    }

    /// The page that is shown.
    pub fn page(&self) -> PageId {
        self.tab.wizard.page()
    }

    /// What is shown.
    pub fn view(&self) -> View {
        self.tab.wizard.view()
    }

    /// A person fills in a field.
    pub fn fill(&mut self, field: FieldId, text: &str) {
        self.happen(Event::Edited {
            field,
            text: Sensitive::from(text),
        });
        self.happen(Event::Left(field));
    }

    /// A person presses something, and waits for what comes of it.
    pub fn press(&mut self, action: Action) {
        self.happen(Event::Pressed(action.clone()));
        if action == Action::Continue {
            self.meet_after_press();
        }
        self.settle();
    }

    /// Waits for a while.
    pub fn wait(&mut self, ms: u64) {
        let until = self.now + ms;
        while self.trial.is_some() && self.now + SAMPLE_MS < until {
            self.go_to(self.now + SAMPLE_MS);
            self.watch();
        }
        self.go_to(until);
        self.watch();
    }

    fn go_to(&mut self, until: u64) {
        while let Some((at, event)) = self.next_due(until) {
            self.move_to(at);
            self.happen(event);
        }
        self.move_to(until);
    }

    /// Milliseconds that have gone since the world began.
    pub fn now(&self) -> u64 {
        self.now
    }

    /// What is being filmed, while the camera is open.
    pub fn stream(&self) -> Option<StreamId> {
        self.tab.open
    }

    /// Waits until nothing is under way: answers are in, the camera has had its time. At most a
    /// minute.
    pub fn settle(&mut self) {
        self.wait(0);
        for _ in 0..600 {
            let waiting = self.view().busy || self.page() == PageId::Loading;
            let filming = self.tab.open.is_some() && self.face == Face::Good;
            if !waiting && !filming {
                return;
            }
            self.wait(100);
        }
    }

    /// A number in `0..below`, from the seed (splitmix64).
    pub fn draw(&mut self, below: u32) -> u32 {
        self.random.below(below)
    }

    /// Something happens to the machine.
    pub fn happen(&mut self, event: Event) {
        if let Event::Replied {
            result: Ok(reply), ..
        } = &event
        {
            self.rules.answered(reply);
        }
        self.note_secrets(&event);
        let ended = match &event {
            // What is not expected any more changes nothing, and nobody hears of it.
            Event::Replied { id, result } if self.tab.wizard.expects(*id) => {
                Some(result.as_ref().err().map(Failure::code))
            }
            _ => None,
        };
        // Only a failure is held against what was on the page before it.
        let before = (ended.flatten().is_some() && self.trial.is_some()).then(|| self.view());
        let nonce = (0..4).fold(0, |bits, _| bits << 32 | u128::from(self.draw(u32::MAX)));
        let effects = self.tab.wizard.update(Input {
            now: self.now,
            nonce,
            event,
        });
        for effect in &effects {
            self.carry_out(effect);
        }
        let view = self.view();
        self.see(before.as_ref(), &view, ended, &effects);
        self.rules.check(&view, &effects, !self.tab.due.is_empty());
    }

    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::Backend(attempt) => self.attempt(attempt),
            Effect::SetTimer { id, after_ms } => self.later(*after_ms, Event::TimerFired(*id)),
            Effect::Camera(command) => self.camera(*command),
            Effect::Authenticator(command) => self.authenticator(command),
            Effect::Focus(target) => self.focus = Some(*target),
            Effect::Announce(message) => {
                self.announced.push(message.clone());
                self.announced_at.push(self.now);
            }
            Effect::Emit(event) => self.told.push(event.clone()),
            Effect::ForgetToken => self.tab.token = None,
            Effect::ReadPhonePlans | Effect::OpenReference | Effect::OpenPasswordChecks => {
                self.fetch_checks(effect);
            }
            Effect::ReadLaterWords => {
                let here = self.has_later_words;
                self.later(self.words_ms, Event::LaterWordsRead(here));
            }
            Effect::ReadHelpWords => self.later(150, Event::HelpWordsRead(self.has_help_words)),
            Effect::LoadLaterPart => {
                let here = self.has_later_part;
                self.later(self.part_ms, Event::LaterPartLoaded(here));
            }
            Effect::LookAtDevice => self.later(30, Event::DeviceLookedAt(self.condition)),
            Effect::ProbeNetwork {
                status,
                tries,
                apart_ms,
            } => self.probe(status, *tries, *apart_ms),
            Effect::AssessPicture(blob) => {
                let report = self.can_assess.then(|| self.face.still());
                let blob = *blob;
                if self.never_assesses {
                    return;
                }
                self.later(60, Event::PictureAssessed { blob, report });
            }
            Effect::Keep(intents) => self.tab.kept = intents.clone(),
            Effect::KeepDraft { .. } | Effect::RecallDraft { .. } | Effect::DropDraft => {
                self.draft(effect);
            }
            Effect::Copy(text) => {
                self.copied = Some(text.expose().to_owned());
                self.later(10, Event::AddressCopied(true));
            }
            Effect::History(step) => {
                let landed = self.tab.history.carry_out(*step);
                if let Some(entry) = landed {
                    self.later(1, Event::HistoryMoved(entry));
                }
            }
            Effect::CopyAddress => self.later(10, Event::AddressCopied(true)),
            Effect::LeaveApp(_) => self.left_app = true,
            Effect::DropPicture(blob) => self.dropped.push(*blob),
            Effect::Cue(cue) => self.heard.push(*cue),
            Effect::AbortCalls => {}
            effect => self.take(effect),
        }
    }

    pub(crate) fn later(&mut self, after_ms: u64, event: Event) {
        self.order += 1;
        self.tab.due.push((self.now + after_ms, self.order, event));
    }

    fn next_due(&mut self, until: u64) -> Option<(u64, Event)> {
        let soonest =
            (0..self.tab.due.len()).min_by_key(|i| (self.tab.due[*i].0, self.tab.due[*i].1))?;
        if self.tab.due[soonest].0 > until {
            return None;
        }
        let (at, _, mut event) = self.tab.due.swap_remove(soonest);
        if let Event::HistoryMoved(number) = &mut event {
            // A browser tells where it is, not where it was.
            *number = self.tab.history.number();
        }
        if let Event::Camera {
            stream,
            event: CameraEvent::FrameAssessed(_),
        } = event
            && self.tab.open == Some(stream)
            && self.assesses
        {
            // The film goes on from where it is now.
            let frame = CameraEvent::FrameAssessed(Box::new(self.frame()));
            self.order += 1;
            self.tab.due.push((
                at + FRAME_MS,
                self.order,
                Event::Camera {
                    stream,
                    event: frame,
                },
            ));
        }
        Some((at, event))
    }

    fn move_to(&mut self, at: u64) {
        let ahead = at.saturating_sub(self.now);
        self.now += ahead;
        self.clock.advance_ms(ahead as i64);
    }
}
