//! Contact with the provider's people: a description that is shown first, and then sent, copied or kept.

use crate::backend::Pending;
use crate::description::rows_in_short;
use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::journal::What;
use crate::message::Message;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::view::{FieldError, Mail, Row};
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Code, Description, LONGEST_MESSAGE, ReplyBy, Sensitive, SupportCase, SupportRequest,
};

/// What is known of the support.
#[derive(Debug, Default)]
pub(crate) struct Support {
    /// What is shown and sent; as long as it is there, so is its page.
    pub(crate) description: Option<Description>,
    /// The case that was opened last.
    pub(crate) case: Option<SupportCase>,
    /// Whether it was opened from the page that is shown.
    pub(crate) is_sent: bool,
    /// Why the last try was in vain.
    pub(crate) failed: Option<Code>,
    /// The call that was in vain: the same again goes under the same key.
    unsent: Option<Pending>,
    /// Where the focus goes while the page stays.
    pub(crate) focus: Option<FocusTarget>,
    /// The page gave way to the help.
    gave_way: bool,
}

impl Support {
    pub(crate) fn is_open(&self) -> bool {
        self.description.is_some()
    }
}

impl Wizard {
    pub(crate) fn open_support(&mut self) {
        if self.support.is_open()
            || matches!(self.page(), PageId::Leaving | PageId::Erased | PageId::Left)
        {
            return;
        }
        self.note(self.page, What::Tried(Remedy::GetHelp));
        self.support.description = Some(self.describe());
        self.support.failed = None;
        self.support.is_sent = false;
        // Who is there now, and what the provider says by now.
        self.call_quietly(Call::Status);
    }

    /// Back to the page that it lies over.
    pub(crate) fn close_support(&mut self) {
        self.support.description = None;
        self.support.unsent = None;
        for field in [FieldId::SupportMessage, FieldId::SupportReply] {
            self.texts.set(field, Sensitive::default());
            self.errors.retain(|error| error.field != field);
        }
    }

    /// Without its words there is no such page; the help has the ways to the support as well.
    pub(crate) fn give_way_to_help(&mut self) {
        self.close_support();
        self.support.gave_way = true;
    }

    /// Whether the help is open on the page that comes next.
    pub(crate) fn help_comes_next(&mut self) -> bool {
        let comes = std::mem::take(&mut self.support.gave_way);
        if comes {
            self.effects.push(Effect::Focus(FocusTarget::Help));
        }
        comes
    }

    /// What happens to the page below must not take the focus away.
    #[inline(never)]
    pub(crate) fn later_part_keep_focus(&mut self) {
        debug_assert!(!self.is_in_first_part());
        self.effects.retain(|it| !matches!(it, Effect::Focus(_)));
        let focus = self.support.focus.take().map(Effect::Focus);
        self.effects.extend(focus);
    }

    pub(crate) fn is_sending_case(&self) -> bool {
        let mut calls = self.pending.iter().map(|pending| &pending.call);
        calls.any(|call| matches!(call, Call::Support(_)))
    }

    /// Sends the description with what the person adds.
    pub(crate) fn send_case(&mut self) {
        let Some(description) = self.support.description.clone() else {
            return;
        };
        if self.support.is_sent {
            return self.back();
        }
        let text = self.texts.get(FieldId::SupportMessage).trim();
        if text.chars().count() > LONGEST_MESSAGE {
            self.errors.push(FieldError {
                field: FieldId::SupportMessage,
                message: Message::new("support-message-long"),
            });
            self.errors_listed = true;
            self.support.focus = Some(FocusTarget::ErrorSummary);
            return;
        }
        let reply_by = match ReplyBy::from_name(self.texts.get(FieldId::SupportReply)) {
            ReplyBy::Unknown => None,
            known => Some(known),
        };
        let call = Call::Support(Box::new(SupportRequest {
            description,
            message: (!text.is_empty()).then(|| text.into()),
            reply_by,
        }));
        self.support.failed = None;
        match self.support.unsent.take() {
            Some(unsent) if unsent.call == call => {
                self.call_again(unsent);
            }
            _ => self.call(call),
        }
    }

    pub(crate) fn case_opened(&mut self, case: SupportCase) {
        self.support.case = Some(case);
        if self.support.is_open() {
            self.support.is_sent = true;
            self.support.focus = Some(FocusTarget::Heading);
        }
    }

    pub(crate) fn case_failed(&mut self, code: Code, unsent: Pending) {
        if self.support.is_open() {
            self.support.failed = Some(code);
            self.support.unsent = Some(unsent);
            let told = self.support.failure();
            self.effects.extend(told.map(Effect::Announce));
        }
    }

    /// How the support may answer: to what the backend holds.
    pub(crate) fn replies(&self) -> Vec<ReplyBy> {
        let phone = self.sent.phone.as_ref().map(|_| ReplyBy::Phone);
        let email = self.sent.email.as_ref().map(|_| ReplyBy::Email);
        phone.into_iter().chain(email).collect()
    }

    pub(crate) fn copy_description(&mut self) {
        let rows = self.described();
        self.effects.extend(rows.map(Effect::CopyRecord));
    }

    pub(crate) fn save_description(&mut self) {
        let rows = self.described();
        self.effects.extend(rows.map(Effect::SaveRecord));
    }

    pub(crate) fn save_description_json(&mut self) {
        let json = self.support.description.as_ref().map(Description::to_json);
        self.effects.extend(json.map(Effect::SaveJson));
    }

    pub(crate) fn mail_description(&mut self) {
        let to = self.support_email();
        let code = self.support.description.as_ref();
        let code = code.and_then(|it| it.code.clone().or(Some(it.page.clone())));
        if let (Some(to), Some(rows), Some(code)) = (to, self.described(), code) {
            let mail = Mail {
                to,
                subject: Message::new("support-mail-subject").with("code", code),
                rows,
                cut: Message::new("support-mail-cut"),
            };
            self.effects.push(Effect::WriteMail(Box::new(mail)));
        }
    }

    pub(crate) fn support_email(&self) -> Option<String> {
        self.status.as_ref()?.support.email.clone()
    }

    fn described(&self) -> Option<Vec<Row>> {
        self.support.description.as_ref().map(rows_in_short)
    }
}

impl Support {
    /// Why it was not sent, and what helps.
    pub(crate) fn failure(&self) -> Option<Message> {
        let key = match self.failed? {
            Code::RateLimited => "support-too-often",
            _ => "support-failed",
        };
        Some(Message::new(key))
    }
}

/// Whether the description is on the clipboard.
pub(crate) fn description_copied(done: bool) -> Message {
    Message::new(match done {
        true => "support-copied",
        false => "support-not-copied",
    })
}
