//! A wait of the person: told when it takes long, with what is known of it by then and a way out.

use crate::backend::{Alarm, Pending};
use crate::diagnosis::Cause;
use crate::effect::Effect;
use crate::event::{Action, TimerId};
use crate::message::Message;
use crate::page::PageId;
use crate::view::{Block, Button, Page, what_happened};
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Failure, Transport};

/// How the person waits.
#[derive(Debug, Default)]
pub(crate) struct Wait {
    /// Whether they did after the last event.
    is_on: bool,
    /// Whether it has taken long enough to be told.
    is_long: bool,
    /// The failure that those who listen were told of.
    told: Option<Code>,
}

/// A wait of this many milliseconds is told.
const PATIENCE_MS: u64 = 1_500;

impl Wizard {
    /// Whether the person is waiting for an answer; the quiet looks at the result do not count.
    pub(crate) fn is_busy(&self) -> bool {
        if self.support.is_open() {
            return self.is_sending_case() || self.awaits_words();
        }
        self.awaited_call().is_some() && !self.is_only_refreshing()
            || self.heavier.held_at == Some(self.page)
            || self.page == PageId::Picture && self.face.is_checking()
            || self.page == PageId::Passkey && self.factor.passkey.is_open()
            || self.awaits_words()
            || self.awaits_later_part()
    }

    /// The call whose answer the person waits for.
    fn awaited_call(&self) -> Option<&Pending> {
        let awaited = |p: &&Pending| {
            p.is_awaited_on(self.page)
                && !p.probes
                && !matches!(p.call, Call::Result | Call::Status)
        };
        self.pending.iter().find(awaited)
    }

    fn is_only_refreshing(&self) -> bool {
        self.flow.is_some()
            && self
                .pending
                .iter()
                .all(|p| matches!(p.call, Call::Flow | Call::Status))
    }

    /// Waiting shows on the page at once; what it is about, when it takes long.
    pub(crate) fn settle_patience(&mut self) {
        let told_later = |(_, alarm): &(TimerId, Alarm)| *alarm == Alarm::Patience;
        match (self.is_busy(), self.wait.is_on) {
            (true, false) => {
                self.wait = Wait {
                    is_on: true,
                    ..Wait::default()
                };
                self.set_timer(Alarm::Patience, PATIENCE_MS);
            }
            (false, true) => {
                if self.alarms.iter().any(told_later) {
                    self.clear_timer(Alarm::Patience);
                }
                self.wait = Wait::default();
            }
            _ => {}
        }
    }

    /// The wait takes long: that is said, once. Before the first page, what can be said of it has yet to come.
    pub(crate) fn patience_is_over(&mut self) {
        self.wait.is_long = true;
        let wait = Message::new("working-announcement");
        self.effects.push(Effect::Announce(wait));
        if self.page == PageId::Loading {
            self.load_later_part();
        }
    }

    /// Whether the page of a wait says more than that it is one.
    pub(crate) fn tells_of_wait(&self) -> bool {
        self.wait.is_long && !self.is_in_first_part()
    }

    /// What the wait is about is heard as soon as it is known.
    #[inline(never)]
    pub(crate) fn later_part_tell_of_wait(&mut self) {
        let known = self.awaited_call().and(self.pace.failed);
        if let Some(code) = known.filter(|code| self.wait.is_long && self.wait.told != Some(*code))
        {
            self.wait.told = Some(code);
            let told = Message::new(what_happened(Cause::of(code)));
            self.effects.push(Effect::Announce(told));
        }
    }

    /// On a page that waits long: what is known of it, and a way out.
    pub(crate) fn offer_way_out(&self, page: &mut Page) {
        let Some(call) = self.awaited_call().filter(|_| self.wait.is_long) else {
            return;
        };
        if page.id != self.page {
            return; // of a failure, of support, or of leaving
        }
        match self.pace.failed {
            Some(code) => {
                let told = what_happened(Cause::of(code));
                page.blocks.push(Block::Inset(Message::new(told)));
                page.blocks.push(Block::Text(Message::new("waiting-again")));
            }
            // A picture takes its time, and shows how far it is. Who erases all wants nothing kept.
            None if call.sends_bytes() || call.call == Call::EraseSession => {}
            None => page.blocks.push(Block::Inset(Message::new("waiting-long"))),
        }
        page.buttons
            .push(Button::link("waiting-stop", Action::StopWaiting));
    }

    /// The person does not want to wait any longer: it is as if nothing more had come. What was sent may have
    /// arrived, so it is sent again under the same key.
    pub(crate) fn stop_waiting(&mut self) {
        let Some(pending) = self.awaited_call().cloned() else {
            return;
        };
        self.forget_call(&pending);
        let nothing_came = Failure::Transport(Transport::Timeout);
        let failure = match pending.call {
            // What was typed stays, and is looked up with the next press.
            Call::PasswordRange(_) => return,
            // Whatever came of the attempts before: the last one may have arrived.
            Call::Submit(_) => nothing_came,
            _ => pending.failed.clone().unwrap_or(nothing_came),
        };
        if pending.sends_bytes() {
            self.effects.push(Effect::AbortCalls);
        }
        self.gave_up(pending, failure);
    }
}
