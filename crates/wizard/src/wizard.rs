//! The machine: what it knows, and where each event goes.

use crate::backend::{Alarm, Pending};
use crate::device::Device;
use crate::effect::{Cue, Effect, FocusTarget, HostEvent};
use crate::event::{Action, Environment, Event, Input, TimerId};
use crate::evidence::OtherEvidence;
use crate::field::{FieldId, Texts};
use crate::heavier_checks::HeavierChecks;
use crate::help::HelpShelf;
use crate::intent::KeptIntent;
use crate::journal::Journal;
use crate::later_part::LaterPart;
use crate::later_words::LaterWords;
use crate::message::Message;
use crate::network_check::NetworkCheck;
use crate::pace::Pace;
use crate::page::PageId;
use crate::readiness::Condition;
use crate::remedy::Remedy;
use crate::steps::hand_over::HandOver;
use crate::steps::local_draft::OnDevice;
use crate::steps::password::Password;
use crate::steps::second_factor::SecondFactor;
use crate::steps::support::Support;
use crate::steps::{face::Face, otp::OneTimeCode, outcome::Outcome};
use crate::told::copied;
use crate::trail::Trail;
use crate::trouble::Trouble;
use crate::version::Version;
use crate::view::FieldError;
use kaihu_identity::Date;
use kaihu_identity::phone::Plans;
use kaihu_protocol::{ConsentKind, Flow, IdentityPatch, Sensitive, ServiceStatus};
use std::rc::Rc;

/// What the page around chose.
#[derive(Clone, Debug, Default)]
pub struct Config {
    /// Language, BCP 47.
    pub locale: String,
    /// When an answer is judged.
    pub checks: Checks,
    /// Address of the page around, without query and fragment: where another device goes on.
    pub address: String,
    /// Whether this device goes on with what was begun on another.
    pub handed_over: bool,
    /// Whether this device keeps what is typed until it is on record.
    pub local_draft: bool,
}

/// When an answer is judged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Checks {
    /// On leaving its field, and on Continue.
    #[default]
    OnLeaving,
    /// On Continue only.
    OnContinue,
}

/// One journey of one person.
#[derive(Debug)]
pub struct Wizard {
    pub(crate) locale: String,
    pub(crate) checks: Checks,
    pub(crate) address: String,
    /// Whether this device still has to take over from another.
    pub(crate) handed_over: bool,
    pub(crate) now: u64,
    pub(crate) environment: Option<Environment>,
    pub(crate) condition: Option<Condition>,
    pub(crate) visible: bool,
    /// Server clock minus ours in milliseconds, once an answer brought it.
    pub(crate) clock_offset: Option<i64>,

    pub(crate) page: PageId,
    pub(crate) path: Vec<PageId>,
    pub(crate) trail: Trail,
    /// Whether the person has been at the page that lists the answers: from then on every change
    /// leads back there.
    pub(crate) checking: bool,
    pub(crate) trouble: Option<Trouble>,
    /// How often what the person waits for has failed since something last worked.
    pub(crate) failures: u32,
    /// Whether the person is being asked if they really want to go.
    pub(crate) leaving: bool,
    pub(crate) help_open: bool,
    pub(crate) support: Support,
    pub(crate) journal: Journal,
    pub(crate) help_shelf: HelpShelf,
    /// What has just been done, until the person goes on.
    pub(crate) toast: Option<Message>,
    /// What is told on the page that comes next.
    pub(crate) next_toast: Option<Message>,
    /// Whether the prompts of the camera are heard as well.
    pub(crate) sound: bool,
    /// The field whose text is shown although it is secret.
    pub(crate) revealed: Option<FieldId>,

    pub(crate) status: Option<ServiceStatus>,
    pub(crate) flow: Option<Flow>,
    pub(crate) rev: u64,

    /// Telephone numbering plans: of common countries, until those of the world are there.
    pub(crate) plans: Rc<Plans>,
    pub(crate) plans_asked: bool,
    pub(crate) heavier: HeavierChecks,
    pub(crate) later_part: LaterPart,
    pub(crate) later_words: LaterWords,
    /// The machine-readable zone that was pasted; it counts while its number is the one entered.
    pub(crate) zone: Option<Sensitive>,
    pub(crate) other_evidence: Vec<OtherEvidence>,
    /// Dates that the evidence told, by the first of their fields.
    pub(crate) filled_in: Vec<(FieldId, Date)>,
    pub(crate) texts: Texts,
    pub(crate) errors: Vec<FieldError>,
    /// Fields that were left, or were at hand when Continue was pressed: what is worth a second
    /// look shows there.
    pub(crate) looked_at: Vec<FieldId>,
    /// Whether the errors were asked for by Continue, and not only found on leaving a field.
    pub(crate) errors_listed: bool,
    /// Consents on record.
    pub(crate) consents: Vec<(ConsentKind, String)>,
    /// Whether every text of the provider is on record.
    pub(crate) consented: bool,
    /// What the backend holds, as it was sent.
    pub(crate) sent: IdentityPatch,
    /// The identity was changed elsewhere meanwhile: send ours again once the flow is known.
    pub(crate) patch_again: bool,
    /// How often that was so since an answer was taken.
    pub(crate) stale: u8,
    /// Whether each answer is to be confirmed again, from the first page on.
    pub(crate) starts_over: bool,
    pub(crate) code: OneTimeCode,
    pub(crate) password: Password,
    pub(crate) face: Face,
    pub(crate) factor: SecondFactor,
    pub(crate) outcome: Outcome,
    pub(crate) hand_over: HandOver,
    pub(crate) network_check: NetworkCheck,
    pub(crate) pace: Pace,
    pub(crate) version: Version,
    pub(crate) on_device: OnDevice,

    /// What the person set out to and may not do twice.
    pub(crate) intents: Vec<KeptIntent>,
    pub(crate) pending: Vec<Pending>,
    pub(crate) alarms: Vec<(TimerId, Alarm)>,
    pub(crate) effects: Vec<Effect>,
    /// Whether the person was waiting for an answer after the last event.
    pub(crate) waiting: bool,
    ready: bool,
    pub(crate) nonce: u128,
    pub(crate) draws: u128,
    pub(crate) names: u32,
}

impl Wizard {
    /// A wizard that waits for [`Event::Started`].
    pub fn new(config: Config) -> Wizard {
        Wizard {
            locale: config.locale,
            checks: config.checks,
            address: config.address,
            handed_over: config.handed_over,
            now: 0,
            environment: None,
            condition: None,
            visible: true,
            clock_offset: None,
            page: PageId::Loading,
            path: Vec::new(),
            trail: Trail::default(),
            checking: false,
            trouble: None,
            failures: 0,
            leaving: false,
            help_open: false,
            support: Support::default(),
            journal: Journal::default(),
            help_shelf: HelpShelf::default(),
            toast: None,
            next_toast: None,
            sound: false,
            revealed: None,
            status: None,
            flow: None,
            rev: 0,
            plans: Rc::new(Plans::COMMON),
            plans_asked: false,
            heavier: HeavierChecks::default(),
            later_part: LaterPart::default(),
            later_words: LaterWords::default(),
            zone: None,
            other_evidence: Vec::new(),
            filled_in: Vec::new(),
            texts: Texts::default(),
            errors: Vec::new(),
            looked_at: Vec::new(),
            errors_listed: false,
            consents: Vec::new(),
            consented: false,
            sent: IdentityPatch::default(),
            patch_again: false,
            stale: 0,
            starts_over: false,
            code: OneTimeCode::default(),
            password: Password::default(),
            face: Face::default(),
            factor: SecondFactor::default(),
            outcome: Outcome::default(),
            hand_over: HandOver::default(),
            network_check: NetworkCheck::default(),
            pace: Pace::default(),
            version: Version::default(),
            on_device: OnDevice::new(config.local_draft),
            intents: Vec::new(),
            pending: Vec::new(),
            alarms: Vec::new(),
            effects: Vec::new(),
            waiting: false,
            ready: false,
            nonce: 0,
            draws: 0,
            names: 0,
        }
    }

    /// The language in which calls are made.
    pub fn locale(&self) -> &str {
        &self.locale
    }

    /// Browser and system, as far as they are known.
    pub(crate) fn device(&self) -> Device {
        let environment = self.environment.as_ref();
        environment.map_or(Device::default(), |environment| environment.device)
    }

    /// Takes in one thing that happened and says what to do about it.
    pub fn update(&mut self, input: Input) -> Vec<Effect> {
        self.now = self.now.max(input.now);
        self.nonce = input.nonce;
        self.draws = 0;
        let before = self.page();
        // Who has left hears of the language and of late pictures, which must not linger.
        let heard = matches!(
            input.event,
            Event::LocaleChanged(_) | Event::Camera { .. } | Event::PictureChosen { .. }
        );
        if before != PageId::Left || heard {
            if matches!(input.event, Event::Pressed(_) | Event::Edited { .. }) {
                self.toast = None;
            }
            let may_be_kept = !matches!(input.event, Event::Edited { .. } | Event::Camera { .. });
            if let Some(event) = self.unless_held(input.event) {
                self.handle(event);
            }
            if may_be_kept && !self.is_in_first_part() {
                self.later_part_keep_draft();
            }
        }
        self.settle_camera();
        if !self.is_in_first_part() {
            self.later_part_note_refusals();
            self.later_part_settle_passkey();
            self.later_part_settle_network_check();
            self.later_part_settle_listening();
        }
        match self.page() {
            page if page != before => self.page_changed(),
            PageId::Support => self.later_part_keep_focus(),
            _ => {}
        }
        self.settle_patience();
        debug_assert!(
            self.effects
                .iter()
                .all(|effect| self.can_be_carried_out(effect))
        );
        std::mem::take(&mut self.effects)
    }

    /// The page that is shown.
    pub fn page(&self) -> PageId {
        match &self.trouble {
            _ if self.leaving => PageId::Leaving,
            _ if self.support.is_open() => PageId::Support,
            Some(_) => PageId::Problem,
            None => self.page,
        }
    }

    pub(crate) fn handle(&mut self, event: Event) {
        match event {
            Event::Recalled(intents) => self.intents = intents,
            Event::Started(environment) => self.started(environment),
            Event::Replied { id, result } => self.replied(id, result),
            Event::TimerFired(id) => self.timer_fired(id),
            Event::VisibilityChanged { visible } => {
                // Meanwhile something may have been allowed, or charged.
                if visible && !std::mem::replace(&mut self.visible, visible) {
                    self.look_at_device();
                    self.look_for_version();
                }
                self.visible = visible;
            }
            Event::LocaleChanged(locale) => {
                self.locale = locale;
                self.reload_texts();
            }
            Event::LaterPartLoaded(here) => self.later_part_loaded(here),
            Event::Pressed(Action::Remedy(Remedy::TryAgain)) if self.is_in_first_part() => {
                self.try_later_part_again();
            }
            event => self.later_part_handle(event),
        }
    }

    #[inline(never)]
    fn later_part_handle(&mut self, event: Event) {
        debug_assert!(!self.is_in_first_part(), "{event:?}");
        match event {
            Event::Edited {
                field: FieldId::HelpQuery,
                text,
            } => self.help_shelf.query = text,
            Event::Left(FieldId::HelpQuery) => {}
            Event::Edited { field, text } => {
                self.edited(field, text);
                self.keep_local_draft_soon(field);
                self.password_typed(field);
            }
            Event::Left(field) => self.left_field(field),
            Event::Pressed(action) => self.pressed(action),
            Event::Camera { stream, event } => self.camera_reported(stream, event),
            Event::Authenticator(event) => self.authenticator_reported(event),
            Event::PictureChosen { picture, .. } => self.picture_chosen(picture),
            Event::PictureAssessed { blob, report } => self.picture_assessed(blob, report),
            Event::AddressCopied(done) => self.tell(copied(self.page(), done)),
            Event::DeviceLookedAt(condition) => self.condition = Some(condition),
            Event::CodeCame(text) => self.code_came(text),
            Event::VersionLookedAt(is_out) => self.version_looked_at(is_out),
            Event::CamerasChanged => {
                self.look_at_device();
                self.cameras_changed();
            }
            Event::CameraAllowed => self.camera_allowed(),
            Event::PhonePlansRead(packed) => self.phone_plans_read(packed),
            Event::LaterWordsRead(here) => self.later_words_read(here),
            Event::HelpWordsRead(here) => self.help_words_read(here),
            Event::ReferenceOpened(book) => self.reference_opened(book),
            Event::PasswordChecksOpened(book) => self.password_checks_opened(book),
            Event::NetworkProbed(probe) => self.network_probed(probe),
            Event::DraftRecalled(draft) => self.local_draft_recalled(draft),
            Event::HistoryMoved(to) => self.history_moved(to),
            Event::Recalled(_)
            | Event::Started(_)
            | Event::Replied { .. }
            | Event::TimerFired(_)
            | Event::VisibilityChanged { .. }
            | Event::LocaleChanged(_)
            | Event::LaterPartLoaded(_) => {}
        }
    }

    fn pressed(&mut self, action: Action) {
        match action {
            Action::OpenHelp => self.open_help(),
            Action::CloseHelp => self.close_help(),
            Action::Back => self.back(),
            Action::Change(page) => self.change(page),
            Action::Remedy(remedy) => self.remedy(remedy),
            Action::CheckNetwork => self.check_network_again(),
            Action::Cancel => self.ask_to_leave(),
            Action::Leave => self.leave(),
            Action::ContactSupport => self.open_support(),
            Action::CopyDescription => self.copy_description(),
            Action::SaveDescription => self.save_description(),
            Action::SaveDescriptionJson => self.save_description_json(),
            Action::MailDescription => self.mail_description(),
            // A second press while the first is under way means the same thing.
            Action::Continue if !self.is_busy() => self.continue_from(self.page()),
            Action::TakeOver => self.take_over(),
            Action::CodeBy(channel) if !self.is_busy() && self.page() == PageId::Code => {
                self.request_code_by(channel);
            }
            Action::CodeMissing => self.code_is_missing(),
            Action::HandOver => self.hand_over(),
            Action::CopyHandOver => self.copy_link(),
            Action::ResendCode if !self.is_busy() && self.page() == PageId::Code => {
                self.request_code();
            }
            Action::TakeSuggestion(field) => self.take_suggestion(field),
            Action::Shutter => self.shutter(),
            Action::ChangeMovements if self.page() == PageId::Camera => self.change_movements(),
            Action::Authenticator(action) => self.factor_pressed(action),
            Action::NextCamera => self.next_camera(),
            // Browsers let sounds begin with a press; this one also says that they are on.
            Action::ToggleSound => {
                self.sound = !self.sound;
                self.cue(Cue::Good);
            }
            Action::Reveal(field) => {
                self.revealed = (self.revealed != Some(field)).then_some(field);
            }
            Action::Retake if !self.is_busy() && self.page() == PageId::Picture => self.retake(),
            Action::CodeBy(_)
            | Action::Continue
            | Action::ResendCode
            | Action::Retake
            | Action::ChangeMovements => {}
        }
    }

    fn page_changed(&mut self) {
        self.help_open = self.help_comes_next();
        self.help_shelf.query = Sensitive::default();
        self.toast = self.next_toast.take();
        self.revealed = None;
        self.hold_no_longer();
        let page = self.page();
        if page == PageId::Start {
            self.load_later_part();
        }
        if !self.is_in_first_part() {
            self.later_part_trail();
        }
        self.look_ahead();
        self.fetch_later_words();
        if !self.ready && page != PageId::Loading {
            self.ready = true;
            self.effects.push(Effect::Emit(HostEvent::Ready));
        }
        let focused = |effect: &Effect| matches!(effect, Effect::Focus(_));
        if !self.effects.iter().any(focused) {
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
        self.effects
            .push(Effect::Emit(HostEvent::StepChanged { page }));
    }
}
