//! Texts by name: the words themselves live in the locale files.

/// A text of the locale files and what goes into its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Identifier in the locale file.
    pub key: &'static str,
    /// Values for the places in the text, by name.
    pub args: Vec<(&'static str, String)>,
}

impl Message {
    /// The text of that name, without places.
    pub fn new(key: &'static str) -> Message {
        Message {
            key,
            args: Vec::new(),
        }
    }

    /// The same text with a value for one of its places.
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Message {
        self.args.push((name, value.to_string()));
        self
    }
}

impl From<&'static str> for Message {
    fn from(key: &'static str) -> Message {
        Message::new(key)
    }
}
