//! Going on with another device: a link to it, and a look at how far it is there.

use crate::backend::Alarm;
use crate::effect::{Effect, FocusTarget};
use crate::message::Message;
use crate::page::PageId;
use crate::retry;
use crate::view::QrCode;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Handoff, HandoffRequest, StepStatus};

/// Milliseconds between two looks at the other device.
const FOLLOW_MS: u64 = 3_000;

/// What is known of the other device.
#[derive(Debug)]
pub(crate) struct HandOver {
    /// The page from which it was asked for.
    pub(crate) from: PageId,
    pub(crate) link: Option<Handoff>,
    /// The link as a picture, once somebody could draw it.
    pub(crate) code: Option<QrCode>,
    /// Whether the other device goes on.
    pub(crate) taken: bool,
}

impl Default for HandOver {
    fn default() -> HandOver {
        HandOver {
            from: PageId::Start,
            link: None,
            code: None,
            taken: false,
        }
    }
}

impl Wizard {
    /// Whether another device could go on from here.
    pub(crate) fn can_hand_over(&self) -> bool {
        let flow = self.flow.as_ref();
        flow.is_some_and(|flow| flow.policy.hand_over) && !self.address.is_empty()
    }

    /// A new link; the one before is worth nothing then.
    pub(crate) fn hand_over(&mut self) {
        if !self.can_hand_over() || self.is_busy() {
            return;
        }
        if self.page != PageId::HandOver {
            let from = match self.page {
                PageId::Camera | PageId::WithoutMovements => PageId::FaceIntro,
                page => page,
            };
            self.hand_over = HandOver {
                from,
                ..HandOver::default()
            };
            self.page = PageId::HandOver;
        }
        self.hand_over.link = None;
        self.hand_over.code = None;
        let page = self.address.clone();
        self.call(Call::Handoff(HandoffRequest { page }));
        self.open_reference();
    }

    pub(crate) fn link_came(&mut self, link: Handoff) {
        if self.page != PageId::HandOver {
            return;
        }
        self.hand_over.link = Some(link);
        self.draw_link();
        self.set_timer(Alarm::Follow, FOLLOW_MS);
    }

    /// As soon as both the link and whoever draws it are there.
    pub(crate) fn draw_link(&mut self) {
        self.hand_over.code = self.drawn_link();
    }

    fn drawn_link(&self) -> Option<QrCode> {
        self.drawn(self.hand_over.link.as_ref()?.url.expose())
    }

    /// A text as a QR code, as soon as whoever draws it is there.
    pub(crate) fn drawn(&self, text: &str) -> Option<QrCode> {
        let answer = self.book()?.answer(&["qr\u{1f}", text].concat());
        let (side, path) = answer.split_once(' ')?;
        Some(QrCode {
            side: side.parse().ok()?,
            path: path.to_owned(),
        })
    }

    pub(crate) fn copy_link(&mut self) {
        if let Some(link) = &self.hand_over.link {
            self.effects.push(Effect::Copy(link.url.clone()));
        }
    }

    /// Looks whether the other device goes on, and how far it is.
    pub(crate) fn look_at_other_device(&mut self) {
        if self.page != PageId::HandOver || self.trouble.is_some() {
            return;
        }
        let asking = |call: &Call| matches!(call, Call::Flow);
        if self.visible && !self.pending.iter().any(|p| asking(&p.call)) {
            self.call_quietly(Call::Flow);
        }
        self.follow_later(None);
    }

    /// Looks again in a while: those who were handed over at once do not come at once, and none before the backend
    /// said.
    pub(crate) fn follow_later(&mut self, retry_after_s: Option<u32>) {
        if self.page != PageId::HandOver {
            return;
        }
        let random = self.draw() as u32;
        let own = FOLLOW_MS + u64::from(random) % (FOLLOW_MS / 2);
        let after_ms = retry::not_before_ms(retry_after_s, random).max(own);
        self.set_timer(Alarm::Follow, after_ms);
    }

    /// What the flow says of the other device.
    pub(crate) fn followed(&mut self, elsewhere: bool, submitted: bool) {
        if submitted {
            return self.go_to(PageId::Pending);
        }
        if elsewhere && !std::mem::replace(&mut self.hand_over.taken, true) {
            self.hand_over.link = None;
            self.hand_over.code = None;
            self.forget_factors();
            let told = Message::new("hand-over-taken-heading");
            self.effects.push(Effect::Announce(told));
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
    }

    /// How much of the way is behind the person, in percent.
    pub(crate) fn percent_done(&self) -> Option<u8> {
        let steps = &self.flow.as_ref()?.steps;
        let done = steps.iter().filter(|s| s.status == StepStatus::Done);
        Some((100 * done.count() / steps.len().max(1)) as u8)
    }
}

/// Whether the link is on the clipboard.
pub(crate) fn link_copied(done: bool) -> Message {
    Message::new(match done {
        true => "hand-over-copied",
        false => "hand-over-not-copied",
    })
}
