//! What unfolds when it is wanted.

use crate::message::Message;

/// More to read for those who want it.
#[derive(Clone, Debug, PartialEq)]
pub struct Details {
    /// What it is about.
    pub summary: Message,
    /// What unfolds.
    pub text: Message,
}

/// More points for those who want them.
#[derive(Clone, Debug, PartialEq)]
pub struct More {
    /// What they are about.
    pub summary: Message,
    /// What unfolds.
    pub points: Vec<Message>,
}
