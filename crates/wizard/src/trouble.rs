//! What failed, until the person goes on.

use crate::backend::Pending;
use crate::effect::{Effect, FocusTarget, HostEvent};
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::Code;

/// A failure that takes a page of its own.
#[derive(Clone, Debug)]
pub(crate) struct Trouble {
    pub(crate) code: Code,
    /// The page on which it happened.
    pub(crate) origin: PageId,
    /// The call to make again, with its key.
    pub(crate) retry: Option<Pending>,
}

impl Wizard {
    /// Takes the page of a failure. The same failure of two calls is told once.
    pub(crate) fn fail(&mut self, code: Code, retry: Option<Pending>) {
        let origin = retry.as_ref().map_or(self.page, |pending| pending.from);
        // Of a call the attempts are noted.
        if retry.is_none() && !self.is_in_first_part() {
            self.later_part_note_failure(origin, code);
        }
        let told = self
            .trouble
            .as_ref()
            .is_some_and(|trouble| trouble.code == code);
        if !told {
            let failed = HostEvent::Failed { code, page: origin };
            self.effects.push(Effect::Emit(failed));
        }
        if !told {
            self.look_for_version();
        }
        if self.trouble.is_some() && !told {
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
        self.trouble = Some(Trouble {
            code,
            origin,
            retry,
        });
    }
}
