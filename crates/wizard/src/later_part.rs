//! What the first page needs is a part of the program by itself; all else, the later part, is loaded while
//! the person reads that page. In here is what the first part can take in; anything else is held until the
//! later part is there.
//!
//! What is only needed later is behind functions called `later_part_…`: the release is cut there, by what
//! is reached without them. None of them is called while [`LaterPart`] is away.

use crate::effect::Effect;
use crate::event::{Action, Event};
use crate::message::Message;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::view::{Block, Button, Fact, Illustration, Page};
use crate::wizard::{Config, Wizard};
use kaihu_protocol::{Call, Code, Reply, ServiceState};

/// How far it is.
#[derive(Debug, Default)]
pub(crate) struct LaterPart {
    away: bool,
    asked: bool,
    /// What needs it, in its order.
    held: Vec<Event>,
}

impl Wizard {
    /// The same as [`Wizard::new`], of a program whose later part has yet to be loaded: it is asked for by
    /// [`Effect::LoadLaterPart`] with the first page.
    pub fn in_parts(config: Config) -> Wizard {
        let mut wizard = Wizard::new(config);
        wizard.later_part.away = true;
        wizard
    }

    /// Holds what the first part cannot take in.
    pub(crate) fn unless_held(&mut self, event: Event) -> Option<Event> {
        if !self.later_part.away || self.can_take_in(&event) {
            return Some(event);
        }
        self.load_later_part();
        let held = &mut self.later_part.held;
        // Of several presses the last one counts.
        let pressed = |event: &Event| matches!(event, Event::Pressed(_));
        held.retain(|other| !(pressed(other) && pressed(&event)));
        held.push(event);
        None
    }

    /// Whether the first part alone knows what to do. Nothing here leads to another page than that of the
    /// start.
    fn can_take_in(&self, event: &Event) -> bool {
        match event {
            Event::Recalled(_) => true,
            Event::Started(environment) => environment.secure_context && !self.handed_over,
            Event::Replied { result, .. } => match result {
                Ok(Reply::Status(status)) => status.state != ServiceState::Maintenance,
                Ok(Reply::Flow(flow)) => self.leads_to_start(flow),
                _ => false,
            },
            Event::Pressed(Action::Remedy(Remedy::TryAgain)) => self.trouble.is_some(),
            Event::TimerFired(id) => self.is_timer_of_first_part(*id),
            Event::VisibilityChanged { .. }
            | Event::LocaleChanged(_)
            | Event::LaterPartLoaded(_) => true,
            _ => false,
        }
    }

    /// Whether the shell can do it with what is there.
    pub(crate) fn can_be_carried_out(&self, effect: &Effect) -> bool {
        let by_first_part = match effect {
            Effect::Backend(attempt) => matches!(attempt.call, Call::Status | Call::Flow),
            Effect::SetTimer { .. }
            | Effect::Focus(_)
            | Effect::Announce(_)
            | Effect::Emit(_)
            | Effect::LoadLaterPart => true,
            _ => false,
        };
        by_first_part || !self.later_part.away
    }

    /// Asks for it, unless it is on its way.
    pub(crate) fn load_later_part(&mut self) {
        let part = &mut self.later_part;
        if part.away && !std::mem::replace(&mut part.asked, true) {
            self.effects.push(Effect::LoadLaterPart);
        }
    }

    /// Whether something waits for it.
    pub(crate) fn awaits_later_part(&self) -> bool {
        self.later_part.asked && !self.later_part.held.is_empty()
    }

    /// It is there, or could not be had. Nobody is told of the latter before they need it.
    pub(crate) fn later_part_loaded(&mut self, here: bool) {
        self.later_part.asked = false;
        if !here {
            if !self.later_part.held.is_empty() {
                self.fail(Code::NetUnreachable, None);
            }
            return;
        }
        self.later_part.away = false;
        self.look_at_device();
        self.fetch_help_words();
        if self.page == PageId::Start {
            self.later_part_trail();
        }
        self.trouble_is_over();
        for event in std::mem::take(&mut self.later_part.held) {
            self.handle(event);
        }
    }

    pub(crate) fn try_later_part_again(&mut self) {
        self.trouble_is_over();
        self.load_later_part();
    }

    /// There is no other trouble while it is away. What came at that time was not heard on the page that
    /// loads, so that one begins anew.
    fn trouble_is_over(&mut self) {
        if self.trouble.take().is_some() && self.page == PageId::Loading {
            self.later_part.held.clear();
            self.pending.clear();
            self.load();
        }
    }

    /// Whether it is not there yet.
    pub(crate) fn is_in_first_part(&self) -> bool {
        self.later_part.away
    }
}

/// The page of `net.unreachable`, without the tables that the pages of all failures are made from.
pub(crate) fn unreachable() -> Page {
    let remedy = |label, remedy| (Message::new(label), Action::Remedy(remedy));
    let (again, help, leave) = (
        remedy("remedy-try-again", Remedy::TryAgain),
        remedy("remedy-get-help", Remedy::GetHelp),
        remedy("remedy-leave", Remedy::Leave),
    );
    Page {
        id: PageId::Problem,
        heading: Message::new("cause-unreachable"),
        blocks: vec![
            Block::Illustration(Illustration::Network),
            Block::Lead(Message::new("cause-unreachable-why")),
            Block::Reference(Fact {
                label: Message::new("problem-code-label"),
                value: "net.unreachable".to_owned(),
            }),
        ],
        buttons: vec![
            Button::primary(again.0, again.1),
            Button::link(help.0, help.1),
            Button::link("contact-support", Action::ContactSupport),
            Button::link(leave.0, leave.1),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::Device;
    use crate::view::{Lasts, problem_page};

    #[test]
    fn the_page_of_the_missing_part_is_that_of_its_code() {
        let page = problem_page(
            Code::NetUnreachable,
            Device::default(),
            Lasts::default(),
            |_| true,
        );
        assert_eq!(unreachable(), page);
    }
}
