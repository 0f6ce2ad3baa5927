//! What left the wizard otherwise than to the backend: by clipboard, file, mail and links; and what else the browser
//! was asked for.

use crate::World;
use kaihu_wizard::view::plain_text;
use kaihu_wizard::{Effect, Event, Message};

/// Descriptions as they left, their words by key, and what the browser was asked for.
#[derive(Default)]
pub struct Taken {
    /// Addresses that were opened.
    pub opened: Vec<String>,
    /// How often the page was to be opened with https.
    pub opened_securely: u32,
    /// Whether the browser listens for a code.
    pub listens: bool,
    /// How often it was asked to.
    pub listened: u32,
    /// Whether another version is out.
    pub is_version_out: bool,
    /// How often it was looked for.
    pub version_looks: u32,
    /// How often the page was to be loaded anew.
    pub reloads: u32,
    /// On the clipboard.
    pub copied: Option<String>,
    /// As a file of words.
    pub saved: Option<String>,
    /// As a file of JSON.
    pub saved_json: Option<String>,
    /// The address of the mail that was begun.
    pub mailed: Option<String>,
}

impl Taken {
    fn carry_out(&mut self, effect: &Effect) {
        match effect {
            Effect::CopyRecord(rows) => self.copied = Some(plain_text(rows, &by_key)),
            Effect::SaveRecord(rows) => self.saved = Some(plain_text(rows, &by_key)),
            Effect::SaveJson(json) => self.saved_json = Some(json.clone()),
            Effect::WriteMail(mail) => self.mailed = Some(mail.address(&by_key)),
            Effect::OpenLink(url) => self.opened.push(url.clone()),
            Effect::OpenSecurely => self.opened_securely += 1,
            Effect::ListenForCode(listen) => {
                self.listens = *listen;
                self.listened += u32::from(*listen);
            }
            Effect::LookForVersion => self.version_looks += 1,
            Effect::Reload => self.reloads += 1,
            effect => panic!("nobody carries out {effect:?}"),
        }
    }
}

impl World {
    /// Takes it away; of the clipboard, and of the version, it is told.
    pub(crate) fn take(&mut self, effect: &Effect) {
        self.taken.carry_out(effect);
        if let Effect::CopyRecord(_) = effect {
            self.later(10, Event::AddressCopied(true));
        }
        if let Effect::LookForVersion = effect {
            let is_out = self.taken.is_version_out;
            self.later(60, Event::VersionLookedAt(is_out));
        }
    }
}

/// Words stand for themselves, with what goes into them.
fn by_key(message: &Message) -> String {
    let values = message.args.iter().map(|(_, value)| [" ", value].concat());
    [message.key.to_owned()].into_iter().chain(values).collect()
}
