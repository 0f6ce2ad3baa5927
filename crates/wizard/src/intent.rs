//! What a person set out to do and may not do twice: its key is kept over a reload.

use crate::effect::Effect;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Channel, IdempotencyKey};

/// An intent whose repetition would be noticed outside of the wizard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Intent {
    /// A code is to be sent this way.
    Code(Channel),
    /// The answers of this revision are handed in.
    Submission(u64),
}

/// An intent with its key. Neither says anything of the person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptIntent {
    /// What was set out to.
    pub intent: Intent,
    /// The same for every attempt at it.
    pub key: IdempotencyKey,
}

impl Intent {
    /// What a call sets out to do.
    pub(crate) fn of(call: &Call) -> Option<Intent> {
        Some(match call {
            Call::RequestOtp(request) => Intent::Code(request.channel),
            Call::Submit(request) => Intent::Submission(request.rev),
            _ => return None,
        })
    }

    /// Whether it takes the place of another.
    pub(crate) fn replaces(self, other: Intent) -> bool {
        matches!(
            (self, other),
            (Intent::Code(_), Intent::Code(_)) | (Intent::Submission(_), Intent::Submission(_))
        )
    }
}

impl KeptIntent {
    /// One line: `code sms 0190…` or `submission 7 0190…`.
    pub fn to_line(&self) -> String {
        let key = self.key.as_str();
        match self.intent {
            Intent::Code(channel) => ["code", channel.as_str(), key].join(" "),
            Intent::Submission(rev) => ["submission", &rev.to_string(), key].join(" "),
        }
    }

    /// What [`KeptIntent::to_line`] made; `None` of anything else.
    pub fn from_line(line: &str) -> Option<KeptIntent> {
        let mut words = line.split(' ');
        let (name, what, key) = (words.next()?, words.next()?, words.next()?);
        let intent = match name {
            "code" => Intent::Code(Channel::from_name(what)),
            "submission" => Intent::Submission(what.parse().ok()?),
            _ => return None,
        };
        let known = intent != Intent::Code(Channel::Unknown) && words.next().is_none();
        let key = IdempotencyKey::from_text(key)?;
        known.then_some(KeptIntent { intent, key })
    }
}

impl Wizard {
    /// One key for one intent of the person, also over a reload.
    pub(crate) fn key_for(&mut self, call: &Call) -> IdempotencyKey {
        let Some(intent) = Intent::of(call) else {
            return IdempotencyKey::from_random(self.draw());
        };
        let known = self.intents.iter().find(|kept| kept.intent == intent);
        if let Some(kept) = known.filter(|_| !self.is_set_out_to_anew(call)) {
            return kept.key.clone();
        }
        let key = IdempotencyKey::from_random(self.draw());
        self.intents.retain(|kept| !intent.replaces(kept.intent));
        self.intents.push(KeptIntent {
            intent,
            key: key.clone(),
        });
        self.effects.push(Effect::Keep(self.intents.clone()));
        key
    }

    /// Another code is another intent; the first one after a reload may be the one that was sent.
    fn is_set_out_to_anew(&self, call: &Call) -> bool {
        matches!(call, Call::RequestOtp(_)) && self.code.sent.is_some()
    }

    /// What was set out to is done.
    pub(crate) fn forget_intents(&mut self) {
        if !self.intents.is_empty() {
            self.intents.clear();
            self.effects.push(Effect::Keep(Vec::new()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn a_line_is_read_as_it_was_written(bits: u128, rev: u64, channel in 0usize..3) {
            let key = IdempotencyKey::from_random(bits);
            let channel = [Channel::Sms, Channel::Voice, Channel::Email][channel];
            for intent in [Intent::Code(channel), Intent::Submission(rev)] {
                let kept = KeptIntent { intent, key: key.clone() };
                prop_assert_eq!(KeptIntent::from_line(&kept.to_line()), Some(kept));
            }
        }

        #[test]
        fn any_line_is_read_or_refused(line in "(code|submission)? ?[a-z0-9-]{0,8} ?\\PC{0,40}") {
            if let Some(kept) = KeptIntent::from_line(&line) {
                prop_assert_eq!(KeptIntent::from_line(&kept.to_line()), Some(kept));
            }
        }
    }
}
