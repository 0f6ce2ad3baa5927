//! What a person fills in.

use super::Illustration;
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use kaihu_identity::phone::Plans;
use kaihu_protocol::BlobId;
use std::rc::Rc;

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldError {
    /// The field.
    pub field: FieldId,
    /// What to do about it.
    pub message: Message,
}

/// One line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct TextField {
    /// The field.
    pub field: FieldId,
    /// What it is.
    pub label: Message,
    /// How to fill it in.
    pub hint: Option<Message>,
    /// What is in it.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Message>,
    /// What is worth a second look, though the person may go on.
    pub note: Option<Note>,
    /// What kind of text.
    pub kind: TextKind,
}

/// What is worth a second look, though the person may go on.
#[derive(Clone, Debug, PartialEq)]
pub struct Note {
    /// What it is.
    pub message: Message,
    /// What can be done about it with one press.
    pub instead: Option<(Message, Action)>,
}

/// What kind of text a field takes: keyboard, autofill and width follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextKind {
    /// A name.
    Name,
    /// A number with letters.
    DocumentNumber,
    /// A number of digits alone.
    DocumentDigits,
    /// A phone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A one-time code of this many digits.
    Code(u8),
    /// Words to look for.
    Search,
    /// Several lines, of at most this many characters.
    Long(u32),
    /// A password, to be made or to be repeated; it can be looked at.
    Password {
        /// Whether it is shown.
        revealed: bool,
    },
}

/// A date in three parts.
#[derive(Clone, Debug, PartialEq)]
pub struct DateField {
    /// What it is.
    pub legend: Message,
    /// How to fill it in.
    pub hint: Option<Message>,
    /// Year, month and day in the order of the language.
    pub parts: [DatePart; 3],
    /// What is wrong with it.
    pub error: Option<Message>,
}

/// A part of a date.
#[derive(Clone, Debug, PartialEq)]
pub struct DatePart {
    /// The field.
    pub field: FieldId,
    /// What it is.
    pub label: Message,
    /// What is in it.
    pub value: String,
}

/// One of a few.
#[derive(Clone, Debug, PartialEq)]
pub struct Radios {
    /// The field.
    pub field: FieldId,
    /// What it is.
    pub legend: Message,
    /// What there is.
    pub options: Vec<Choice>,
    /// What is chosen; empty when nothing is.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Message>,
}

/// One of the choices.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// What the field holds when it is chosen.
    pub value: &'static str,
    /// What it is.
    pub label: Message,
    /// What to know before choosing it.
    pub hint: Option<Message>,
    /// How it looks.
    pub illustration: Option<Illustration>,
}

/// A phone number with its country.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneField {
    /// The country.
    pub country: CountrySelect,
    /// Its calling code, where that is known.
    pub calling_code: Option<u16>,
    /// The number, as it is dialled in that country.
    pub number: TextField,
}

/// A picture from the device.
#[derive(Clone, Debug, PartialEq)]
pub struct FileField {
    /// The field.
    pub field: FieldId,
    /// What it is.
    pub label: Message,
    /// How to choose well.
    pub hint: Option<Message>,
    /// What was chosen.
    pub chosen: Option<BlobId>,
    /// What is wrong with it.
    pub error: Option<Message>,
}

/// A country from a list; its names come from the browser.
#[derive(Clone, Debug, PartialEq)]
pub struct CountrySelect {
    /// The field.
    pub field: FieldId,
    /// What it is.
    pub label: Message,
    /// What is chosen, ISO 3166-1 alpha-2.
    pub value: String,
    /// What is wrong with it.
    pub error: Option<Message>,
    /// What is listed.
    pub list: CountryList,
}

/// What a list of countries shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CountryList {
    /// Names.
    Names,
    /// Names and calling codes of the countries whose numbering is known.
    CallingCodes(Rc<Plans>),
}

/// Words that are ours or the provider's.
#[derive(Clone, Debug, PartialEq)]
pub enum Wording {
    /// One of our texts.
    Ours(Message),
    /// A text of the provider, shown as text.
    Theirs(String),
}

/// Agreement to a text, or that something holds.
#[derive(Clone, Debug, PartialEq)]
pub struct Checkbox {
    /// The field.
    pub field: FieldId,
    /// What is agreed to.
    pub text: Wording,
    /// The whole document.
    pub url: Option<String>,
    /// Whether it is ticked.
    pub checked: bool,
    /// What is wrong with it.
    pub error: Option<Message>,
}
