//! The code that the browser itself hands over when its message arrives (WebOTP), and what helps when none does.

use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Channel, Sensitive};

impl Wizard {
    /// After every event: the browser listens while a code that was sent as a text message can be entered on the page
    /// that is shown, for each such code once, and at no other time.
    #[inline(never)]
    pub(crate) fn later_part_settle_listening(&mut self) {
        debug_assert!(!self.is_in_first_part());
        let awaited = self.page() == PageId::Code && self.is_code_usable();
        let sent = self.code.sent.as_ref().filter(|_| awaited);
        let wanted = sent
            .filter(|otp| otp.channel == Channel::Sms)
            .map(|otp| otp.id.clone());
        if wanted != self.code.listens_for {
            let listen = wanted.is_some();
            self.code.listens_for = wanted;
            self.effects.push(Effect::ListenForCode(listen));
        }
    }

    /// The browser has asked the person and hands the message's code over: nothing is left to type.
    pub(crate) fn code_came(&mut self, text: Sensitive) {
        if self.code.listens_for.is_some() && self.page() == PageId::Code {
            self.edited(FieldId::Code, text);
            if !self.is_busy() {
                self.verify_code();
            }
        }
    }

    /// The person says that no code has come: all that helps is shown, with what the provider says by now.
    pub(crate) fn code_is_missing(&mut self) {
        if self.page() == PageId::Code {
            self.code.is_missing = true;
            self.call_quietly(Call::Status);
            // What was pressed is gone.
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
    }
}
