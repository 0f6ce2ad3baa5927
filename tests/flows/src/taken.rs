//! What left the wizard otherwise than to the backend: by clipboard, file and mail.

use crate::World;
use kaihu_wizard::view::plain_text;
use kaihu_wizard::{Effect, Event, Message};

/// Descriptions as they left, their words by key.
#[derive(Default)]
pub struct Taken {
    /// On the clipboard.
    pub copied: Option<String>,
    /// As a file: the words, and the JSON.
    pub saved: Option<(String, String)>,
    /// The address of the mail that was begun.
    pub mailed: Option<String>,
}

impl Taken {
    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::CopyRecord(rows) => self.copied = Some(plain_text(rows, &by_key)),
            Effect::SaveRecord { rows, json } => {
                self.saved = Some((plain_text(rows, &by_key), json.clone()));
            }
            Effect::WriteMail(mail) => self.mailed = Some(mail.address(&by_key)),
            _ => {}
        }
    }
}

impl World {
    /// Takes a description away; of the clipboard it is told.
    pub(crate) fn take(&mut self, effect: &Effect) {
        self.taken.carry_out(effect);
        if let Effect::CopyRecord(_) = effect {
            self.later(10, Event::AddressCopied(true));
        }
    }
}

/// Words stand for themselves, with what goes into them.
fn by_key(message: &Message) -> String {
    let values = message.args.iter().map(|(_, value)| [" ", value].concat());
    [message.key.to_owned()].into_iter().chain(values).collect()
}
