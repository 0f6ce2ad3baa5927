//! The one-time code: sent once per number, counted down, never skipped.

use crate::backend::Alarm;
use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Channel, Code, FieldName, Otp, OtpRequest, OtpVerify, Problem, Sensitive, StepKind,
    StepStatus, Timestamp,
};

/// The code on its way, and what it proved.
#[derive(Debug, Default)]
pub(crate) struct OneTimeCode {
    pub(crate) sent: Option<Otp>,
    /// How it shall travel, where the person chose.
    channel: Option<Channel>,
    /// The number or address that the code in `sent` went to.
    sent_to: Option<Sensitive>,
    /// The number or address that a right code has proved.
    verified: Option<Sensitive>,
    /// When it was told of, in milliseconds by the clock of the inputs.
    came: u64,
    /// For how long it could be used, in seconds.
    pub(crate) lasts: i64,
    /// No more tries with this code, or no more time.
    pub(crate) used_up: bool,
    /// Why this code is of no more use.
    pub(crate) over: Option<Message>,
    warned: bool,
}

/// Seconds before the end at which the person is told.
pub(crate) const WARN_AT_SECONDS: i64 = 60;
/// Longest time in seconds for which no other code can be asked for: a clock of the server may be wrong by
/// a day.
const LONGEST_WAIT_SECONDS: i64 = 3_600;

impl Wizard {
    pub(crate) fn is_contact_verified(&self) -> bool {
        self.code.verified.is_some() && self.code.verified.as_ref() == self.code_contact()
    }

    /// The channels on offer for which there is a number or an address.
    fn channels(&self) -> impl Iterator<Item = Channel> {
        let steps = self.flow.as_ref().map_or(&[][..], |flow| &flow.steps);
        let otp = steps.iter().find(|step| step.kind == StepKind::Otp);
        let offered = otp.map_or(&[][..], |step| &step.constraints.channels);
        let usable = |channel: &Channel| match channel {
            Channel::Sms | Channel::Voice => self.asks_for(FieldName::Phone),
            Channel::Email => self.asks_for(FieldName::Email),
            Channel::Unknown => false,
        };
        offered.iter().copied().filter(usable)
    }

    /// The channel that was chosen, else the first one.
    pub(crate) fn code_channel(&self) -> Channel {
        let chosen = self.code.channel;
        let chosen = chosen.filter(|chosen| self.channels().any(|other| other == *chosen));
        let first = || self.channels().next().unwrap_or(Channel::Sms);
        chosen.unwrap_or_else(first)
    }

    /// Other ways for the code that can be used by now.
    pub(crate) fn other_channels(&self) -> Vec<Channel> {
        let here = self.code_channel();
        let free = |channel: &Channel| *channel != here && self.seconds_to_code_by(*channel) == 0;
        self.channels().filter(free).collect()
    }

    /// A code by another way.
    pub(crate) fn request_code_by(&mut self, channel: Channel) {
        if self.other_channels().contains(&channel) {
            self.code.channel = Some(channel);
            self.call(Call::RequestOtp(OtpRequest { channel }));
        }
    }

    /// Where a code goes: what the backend holds, which is what it sends to.
    fn code_contact(&self) -> Option<&Sensitive> {
        match self.code_channel() {
            Channel::Email => self.sent.email.as_ref(),
            _ => self.sent.phone.as_ref(),
        }
    }

    /// A code is asked for on arrival, unless one is still good for this very number.
    pub(crate) fn entered_code_page(&mut self) {
        if !(self.is_same_contact() && self.is_code_usable()) {
            self.request_code();
        }
        self.set_timer(Alarm::Tick, 1000);
    }

    /// What the backend knows of codes: a right one was given, or one is on its way.
    pub(crate) fn recall_code(&mut self) {
        let steps = self.flow.as_ref().map_or(&[][..], |flow| &flow.steps);
        let Some(step) = steps.iter().find(|step| step.kind == StepKind::Otp) else {
            return;
        };
        let (done, sent) = (step.status == StepStatus::Done, step.otp.clone());
        if done {
            self.code.verified = self.code_contact().cloned();
        } else if let Some(otp) = sent.filter(|_| self.code.sent.is_none()) {
            self.keep_code(otp);
        }
    }

    fn keep_code(&mut self, otp: Otp) {
        self.code.channel = Some(otp.channel);
        self.code.sent = Some(otp);
        self.code.sent_to = self.code_contact().cloned();
        self.code.came = self.now;
        self.code.lasts = self.seconds_left().unwrap_or(0);
        self.code.used_up = false;
        self.code.over = None;
        self.code.warned = false;
    }

    pub(crate) fn request_code(&mut self) {
        if self.code.sent.is_some() && self.seconds_to_resend() > 0 && self.is_same_contact() {
            return;
        }
        let channel = self.code_channel();
        self.call(Call::RequestOtp(OtpRequest { channel }));
    }

    fn is_same_contact(&self) -> bool {
        self.code.sent_to.is_some() && self.code.sent_to.as_ref() == self.code_contact()
    }

    pub(crate) fn code_sent(&mut self, otp: Otp, from: PageId) {
        let again = self.code.sent.is_some();
        // What was answered before a reload and is told again is no news of the clock.
        let is_news = again || self.server_now().is_none_or(|now| otp.server_time > now);
        if is_news {
            self.learn_time(otp.server_time);
        }
        self.keep_code(otp);
        self.texts.set(FieldId::Code, Sensitive::default());
        self.errors.retain(|error| error.field != FieldId::Code);
        match (self.code.lasts, self.page == from) {
            // The one that was sent before a reload has ended meanwhile.
            (0, true) if !is_news => return self.request_code(),
            // By a clock that is wrong: the person may ask for another.
            (0, true) => return self.code_is_over(Message::new("code-over")),
            _ => {}
        }
        if self.page() == from {
            self.set_timer(Alarm::Tick, 1000);
            let sent = Message::new("code-sent-announcement");
            // The first one is what the page is about; another one asks to be noticed.
            self.toast = again.then(|| sent.clone());
            self.effects.push(Effect::Announce(sent));
            // Behind the help, or another failure, nothing can take the focus.
            if self.page() == from && !self.help_open {
                let field = FocusTarget::Field(FieldId::Code);
                self.effects.push(Effect::Focus(field));
            }
        }
    }

    pub(crate) fn verify_code(&mut self) {
        let Some(otp) = &self.code.sent else {
            return self.request_code();
        };
        let id = otp.id.clone();
        let wanted = usize::from(otp.length);
        let digits = digits_of(self.texts.get(FieldId::Code));
        let key = match digits.len() {
            0 => Some("code-missing"),
            n if n != wanted => Some("code-length"),
            _ => None,
        };
        if let Some(key) = key {
            let message = Message::new(key).with("length", wanted);
            return self.refuse(message);
        }
        let verify = OtpVerify {
            code: Sensitive::from(digits),
        };
        self.call(Call::VerifyOtp { id, verify });
    }

    pub(crate) fn code_refused(&mut self, problem: Problem) {
        let left = problem.attempts_left;
        let message = match (problem.code, left) {
            (Code::OtpInvalid, Some(left)) if left > 0 => {
                Message::new("code-wrong-left").with("left", left)
            }
            (Code::OtpInvalid, None) => Message::new("code-wrong"),
            (Code::OtpExpired, _) => Message::new("code-expired"),
            _ => Message::new("code-exhausted"),
        };
        self.texts.set(FieldId::Code, Sensitive::default());
        self.code.used_up = problem.code != Code::OtpInvalid || left == Some(0);
        self.refuse(message);
    }

    /// Whether there is a code that can still be entered.
    pub(crate) fn is_code_usable(&self) -> bool {
        self.seconds_left().is_some_and(|left| left > 0) && !self.code.used_up
    }

    /// No field is left to go back to: the page begins anew, and says why.
    fn code_is_over(&mut self, why: Message) {
        self.code.used_up = true;
        self.code.over = Some(why.clone());
        self.errors.retain(|error| error.field != FieldId::Code);
        self.effects.push(Effect::Announce(why));
        // Behind the help nothing can take the focus.
        if !self.help_open {
            self.effects.push(Effect::Focus(FocusTarget::Heading));
        }
    }

    fn refuse(&mut self, message: Message) {
        if !self.is_code_usable() {
            return self.code_is_over(message);
        }
        self.errors.retain(|error| error.field != FieldId::Code);
        self.errors.push(FieldError {
            field: FieldId::Code,
            message,
        });
        self.errors_listed = true;
        self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
    }

    pub(crate) fn code_verified(&mut self, from: PageId) {
        self.code.verified = self.code.sent_to.clone();
        self.forget_intents();
        self.clear_timer(Alarm::Tick);
        if self.page == from {
            self.go_on();
        }
    }

    pub(crate) fn second_passed(&mut self) {
        if self.page != PageId::Code {
            return;
        }
        let left = self.seconds_left().unwrap_or(0);
        if left <= WARN_AT_SECONDS && left > 0 && !self.code.warned {
            self.code.warned = true;
            let warning = Message::new("code-ends-soon").with("seconds", left);
            self.effects.push(Effect::Announce(warning));
        }
        if left == 0 && self.code.sent.is_some() && !self.code.used_up {
            self.code_is_over(Message::new("code-over"));
        }
        self.set_timer(Alarm::Tick, 1000);
    }

    /// Seconds until the code ends; 0 when it has ended.
    pub(crate) fn seconds_left(&self) -> Option<i64> {
        self.code
            .sent
            .as_ref()
            .map(|otp| self.seconds_until(otp.expires_at))
    }

    /// Seconds until another code may be asked for.
    pub(crate) fn seconds_to_resend(&self) -> i64 {
        self.seconds_to_code_by(self.code_channel())
    }

    fn seconds_to_code_by(&self, channel: Channel) -> i64 {
        let Some(sent) = &self.code.sent else {
            return 0;
        };
        let told = sent.resend.iter().find(|next| next.channel == channel);
        let at = told.map_or(sent.resend_at, |next| next.at);
        let gone = (self.now.saturating_sub(self.code.came) / 1000) as i64;
        let longest = (LONGEST_WAIT_SECONDS - gone).max(0);
        self.seconds_until(at).min(longest)
    }

    fn seconds_until(&self, moment: Timestamp) -> i64 {
        let now = self.server_now().unwrap_or_default();
        ((moment.0 - now.0 + 999) / 1000).max(0)
    }
}

/// The digits of a code in whatever form it was pasted: spaces, hyphens, full-width digits.
pub(crate) fn digits_of(text: &str) -> String {
    let ascii = |c: char| match c {
        '0'..='9' => Some(c),
        '\u{ff10}'..='\u{ff19}' => char::from_digit(c as u32 - 0xff10, 10),
        _ => None,
    };
    text.chars().filter_map(ascii).take(12).collect()
}
