//! What every component needs to draw itself.

use super::countries::Countries;
use super::words::Words;
use kaihu_identity::Date;
use kaihu_protocol::{BlobId, Timestamp};
use kaihu_wizard::{FieldId, Message};

/// What every component needs to draw itself.
pub(super) struct Draw<'a> {
    pub(super) words: &'a Words,
    pub(super) locale: &'a str,
    /// A date as the language writes it.
    pub(super) long_date: fn(&str, Date) -> String,
    /// A moment as the language writes it, by the clock of the device.
    pub(super) moment: fn(&str, Timestamp) -> String,
    /// A text without what does not count when it is looked for: case and width.
    pub(super) fold: fn(&str) -> String,
    pub(super) countries: &'a Countries,
    pub(super) picture_url: &'a dyn Fn(BlobId) -> Option<String>,
    /// Whether the wizard is waiting for the backend.
    pub(super) busy: bool,
}

impl Draw<'_> {
    /// The text of one of the drawing's own keys.
    pub(super) fn word(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// The text for a message.
    pub(super) fn say(&self, message: &Message) -> String {
        self.words.text(message)
    }
}

/// Element id of a field.
pub(super) fn field_id(field: FieldId) -> String {
    ["field-", field.name()].concat()
}

/// Element id of what is said about a field: its `hint` or its `error`.
pub(super) fn note_id(kind: &str, field: FieldId) -> String {
    [kind, "-", field.name()].concat()
}
