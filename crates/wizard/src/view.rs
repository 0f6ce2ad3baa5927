//! What is to be shown, as data: a page is a heading, blocks, and buttons.
//!
//! The shell knows how to draw each kind of block and nothing of the steps, so every page and
//! state can be tested, listed and drawn without a browser.

mod camera_view;
mod challenge;
mod check_answers;
mod details;
mod erasure;
mod evidence;
mod face;
mod fields;
mod hand_over;
mod help;
mod illustration;
mod network;
mod no_code;
mod notices;
mod otp;
mod outcome;
mod password;
mod problem;
mod questions;
mod record;
mod registered;
mod risk;
mod second_factor;
mod secrets;
mod start;
mod support;
mod why;
mod without_face;

pub use camera_view::*;
pub use details::{Details, More};
pub use erasure::{erased_page, erasing_page};
pub use fields::*;
pub use help::search as help_search;
pub use illustration::Illustration;
pub use network::tell_of_network;
pub(crate) use network::{CHECKING_NETWORK, network_words};
pub use notices::PublicNotice;
pub use outcome::{checklist, report};
pub use password::Strength;
pub use problem::{Lasts, problem_page};
pub(crate) use problem::{label as remedy_label, what as what_happened};
pub use record::{BETWEEN, Line, Mail, Piece, Row, line_text, plain_text};
pub use registered::tell_of_address;
pub use risk::risk_page;
pub use secrets::{QrCode, RecoveryCodes};
pub use start::caution;
pub use support::{
    SupportLink, channels, description_in_short, description_rows, sent_page, spoken, support_page,
    written,
};
pub use without_face::without_face_page;

use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::group_of;
use crate::wizard::Wizard;
use kaihu_identity::Date;
use kaihu_protocol::{BlobId, Timestamp};

/// Everything that is on the screen.
#[derive(Clone, Debug, PartialEq)]
pub struct View {
    /// The page.
    pub page: Page,
    /// How far the person is.
    pub progress: Option<Progress>,
    /// Name of the provider, once it is known.
    pub provider: Option<String>,
    /// Whether there is a way back.
    pub back: bool,
    /// Whether the wizard is waiting for the backend.
    pub busy: bool,
    /// The help, while it is open.
    pub help: Option<Help>,
    /// What has just been done, until the person goes on.
    pub toast: Option<Message>,
}

/// Page `step` of `of`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// From 1.
    pub step: u32,
    /// How many there are.
    pub of: u32,
}

/// A page.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Which one.
    pub id: PageId,
    /// Its heading.
    pub heading: Message,
    /// What is on it, from top to bottom.
    pub blocks: Vec<Block>,
    /// Its buttons, the main one first.
    pub buttons: Vec<Button>,
}

/// Help for the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Help {
    /// Its heading.
    pub heading: Message,
    /// What is in it.
    pub blocks: Vec<Block>,
    /// Its buttons, beside that which closes it.
    pub buttons: Vec<Button>,
}

/// A button.
#[derive(Clone, Debug, PartialEq)]
pub struct Button {
    /// What is written on it.
    pub label: Message,
    /// What it does.
    pub action: Action,
    /// Whether it is the main one, another one, or no more than a link.
    pub weight: Weight,
}

/// How much a button stands out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// The one thing to do.
    Primary,
    /// Something else to do.
    Secondary,
    /// Beside the point.
    Link,
}

impl Button {
    pub(crate) fn primary(label: impl Into<Message>, action: Action) -> Button {
        Button {
            label: label.into(),
            action,
            weight: Weight::Primary,
        }
    }

    pub(crate) fn secondary(label: impl Into<Message>, action: Action) -> Button {
        Button {
            label: label.into(),
            action,
            weight: Weight::Secondary,
        }
    }

    pub(crate) fn link(label: impl Into<Message>, action: Action) -> Button {
        Button {
            label: label.into(),
            action,
            weight: Weight::Link,
        }
    }
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// The sentence under the heading.
    Lead(Message),
    /// A paragraph.
    Text(Message),
    /// Points, one below the other.
    List(Vec<Message>),
    /// Points with a drawing each.
    Tips(Vec<(Illustration, Message)>),
    /// More to read for those who want it.
    Details(Details),
    /// More points for those who want them.
    More(More),
    /// Set apart: something worth knowing.
    Inset(Message),
    /// What to press where.
    Directions(Message),
    /// A text of the provider, shown as text.
    Notice(String),
    /// What the provider wants everyone to know, with how much it matters.
    PublicNotice(PublicNotice),
    /// What happened, as support is told.
    Record(Vec<Row>),
    /// A moment, in the person's own time.
    Moment(Moment),
    /// A drawing.
    Illustration(Illustration),
    /// All that is wrong on this page.
    ErrorSummary(Vec<FieldError>),
    /// One line of text.
    TextField(TextField),
    /// A date in three parts.
    DateField(DateField),
    /// One of a few.
    Radios(Radios),
    /// A country.
    CountrySelect(CountrySelect),
    /// A phone number with its country.
    Phone(PhoneField),
    /// A picture from the device.
    File(FileField),
    /// Agreement to a text.
    Checkbox(Checkbox),
    /// Who the provider is.
    Provider(Vec<Fact>),
    /// The answers, each with its own Change.
    Summary(Vec<Answer>),
    /// The live camera with its guide.
    Camera(CameraView),
    /// A QR code (ISO/IEC 18004) with what it says.
    QrCode(QrCode),
    /// Recovery codes, to be kept elsewhere.
    RecoveryCodes(RecoveryCodes),
    /// The picture that was taken.
    Picture(BlobId),
    /// What was measured, one point below the other, and whether it is as it should be.
    Measured(Vec<(Message, bool)>),
    /// Waiting.
    Skeleton,
    /// Something runs.
    Working(Working),
    /// How strong a password is.
    Strength(Strength),
    /// Time that runs out.
    Countdown(Countdown),
    /// Articles to look through.
    HelpSearch(HelpSearch),
    /// How to reach a person.
    Support(Vec<SupportLink>),
    /// A name to quote, such as a code or the number of an application.
    Reference(Fact),
}

/// Articles to look through: those with the words of the query are shown.
#[derive(Clone, Debug, PartialEq)]
pub struct HelpSearch {
    /// The line to type in.
    pub query: TextField,
    /// Every article.
    pub articles: Vec<Details>,
}

/// Something runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Working {
    /// What.
    pub label: Message,
    /// How much is done, where that is known.
    pub done: Option<Done>,
}

/// How much is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// 0 to 100.
    pub percent: u8,
    /// The same in words.
    pub text: Message,
}

/// Time that runs out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Countdown {
    /// What ends, and when.
    pub text: Message,
    /// Seconds that are left.
    pub left: u32,
    /// Seconds that there were.
    pub of: u32,
    /// Whether the end is near.
    pub soon: bool,
}

/// Something with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Message,
    /// The text.
    pub value: String,
}

/// An answer on the page that lists them.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    /// What was asked.
    pub label: Message,
    /// What was answered.
    pub value: AnswerValue,
    /// Where it is changed.
    pub change: PageId,
}

/// What was answered.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerValue {
    /// Text of the person.
    Text(String),
    /// A date.
    Date(Date),
    /// One of our texts.
    Message(Message),
    /// A number whose middle is hidden until the person wants to see it.
    Masked {
        /// What is shown now.
        text: String,
        /// What it was entered into.
        field: FieldId,
        /// Whether all of it is shown.
        revealed: bool,
    },
    /// A picture.
    Picture(BlobId),
}

/// A text about a moment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The text; its place `when` takes the moment as the person would write it.
    pub text: Message,
    /// The moment.
    pub at: Timestamp,
}

impl Wizard {
    /// What is to be shown now.
    pub fn view(&self) -> View {
        let (page, back, help) = match start::of_first_part(self) {
            Some(page) => (page, false, None),
            None => self.later_part_page(self.page()),
        };
        View {
            progress: self.progress(),
            provider: self.flow.as_ref().map(|flow| flow.provider.name.clone()),
            back,
            busy: self.is_busy(),
            help,
            toast: self.toast.clone(),
            page,
        }
    }

    /// The page, whether there is a way back, and the help where it is open.
    #[inline(never)]
    fn later_part_page(&self, page: PageId) -> (Page, bool, Option<Help>) {
        debug_assert!(!self.is_in_first_part());
        let back = self.previous_page().is_some();
        let help = self.help_open.then(|| help::help(self));
        let mut page = match page {
            page if self.awaits_words() => start::waiting(page),
            PageId::Loading => start::waiting(page),
            PageId::Start => start::start(self),
            PageId::Consent => start::consent(self),
            PageId::Risk => risk::risk(self),
            PageId::Name => questions::name(self),
            PageId::EvidenceKind => evidence::kind(self),
            PageId::Evidence => evidence::number(self),
            PageId::EvidenceExpiry => evidence::expiry(self),
            PageId::BirthDate => questions::birth_date(self),
            PageId::Sex => questions::sex(self),
            PageId::Contact => questions::contact(self),
            PageId::Code => otp::code(self),
            PageId::Passkey => second_factor::passkey(self),
            PageId::AuthenticatorApp => second_factor::app(self),
            PageId::RecoveryCodes => second_factor::recovery_codes(self),
            PageId::Password => password::password(self),
            PageId::FaceIntro => face::intro(self),
            PageId::WithoutFace => without_face::without_face(self),
            PageId::Camera => face::camera(self),
            PageId::WithoutMovements => challenge::without_movements(),
            PageId::Picture => face::picture(self),
            PageId::CheckAnswers => check_answers::check_answers(self),
            PageId::Pending => outcome::pending(self),
            PageId::Opened => outcome::opened(self),
            PageId::Rejected => outcome::rejected(self),
            PageId::HandOver => hand_over::hand_over(self),
            PageId::Problem => problem::problem(self),
            PageId::Support => support::support(self),
            PageId::Leaving => outcome::leaving(self),
            PageId::Erasing => erasure::erasing(self),
            PageId::Erased => erasure::erased_page(),
            PageId::Left => outcome::left(),
        };
        self.offer_version(&mut page);
        self.offer_way_out(&mut page);
        (page, back, help)
    }

    /// The page with the errors on it, where there are any.
    pub(crate) fn error_summary(&self, fields: &[FieldId]) -> Option<Block> {
        let errors: Vec<FieldError> = self
            .errors
            .iter()
            .filter(|error| self.errors_listed && fields.contains(&group_of(error.field)))
            .cloned()
            .collect();
        (!errors.is_empty()).then_some(Block::ErrorSummary(errors))
    }

    pub(crate) fn error_of(&self, field: FieldId) -> Option<Message> {
        let found = self.errors.iter().find(|error| error.field == field);
        found.map(|error| error.message.clone())
    }
}
