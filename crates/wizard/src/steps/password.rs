//! The password: assessed while it is typed, by checks that are fetched for it; never kept, never shown again.
//!
//! Nobody is stopped by checks that did not come: then the length counts here, and the backend decides.

use crate::backend::Alarm;
use crate::effect::{Effect, FocusTarget};
use crate::event::Book;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_password::{Assessment, LONGEST, Reason, ask};
use kaihu_protocol::{Call, Code, Constraints, PasswordRequest, Sensitive, StepKind};

/// Time for the range of leaked ones in milliseconds: it may be left out.
pub(crate) const RANGE_TIMEOUT_MS: u32 = 3_000;
/// Who has not typed for so many milliseconds hears how strong it is.
const PAUSE_MS: u64 = 1_200;
/// Least number of characters where the provider says nothing: of a password alone (SP 800-63B-4, 3.1.1.2).
const SHORTEST: u16 = 15;
/// No provider may ask for less (the same, with a second factor).
const SHORTEST_OF_ALL: u16 = 8;

/// What is known of the password, which itself is in the texts until it is set.
#[derive(Debug, Default)]
pub(crate) struct Password {
    book: Option<Book>,
    asked: bool,
    set: bool,
    /// What was last said aloud.
    said: Option<Message>,
}

impl Password {
    /// Whether the backend has one.
    pub(crate) fn is_set(&self) -> bool {
        self.set
    }

    pub(crate) fn remember(&mut self, set: bool) {
        self.set = set;
    }
}

impl Wizard {
    /// What the provider asks of a password.
    pub(crate) fn password_constraints(&self) -> Option<&Constraints> {
        let steps = &self.flow.as_ref()?.steps;
        let step = steps.iter().find(|step| step.kind == StepKind::Password)?;
        Some(&step.constraints)
    }

    /// Least number of characters.
    pub(crate) fn password_minimum(&self) -> usize {
        let asked = self.password_constraints().and_then(|it| it.minimum_length);
        usize::from(asked.unwrap_or(SHORTEST).max(SHORTEST_OF_ALL))
    }

    pub(crate) fn open_password_checks(&mut self) {
        if !std::mem::replace(&mut self.password.asked, true) {
            self.effects.push(Effect::OpenPasswordChecks);
        }
    }

    /// They are there, or could not be had: then they are asked for again with the page.
    pub(crate) fn password_checks_opened(&mut self, book: Option<Book>) {
        self.password.asked = book.is_some();
        self.password.book = book;
    }

    /// What is said of the password as it is now; `None` while it is empty or nobody can tell.
    pub(crate) fn password_assessment(&self) -> Option<Assessment> {
        let typed = self.texts.get(FieldId::Password);
        let book = self.password.book.as_ref().filter(|_| !typed.is_empty())?;
        let own = self.own_texts();
        let own: Vec<&str> = own.iter().map(Sensitive::expose).collect();
        let asked = |question: &str| book.0.answer(question);
        ask::assessment(&asked, self.password_minimum(), &own, typed)
    }

    /// What is known of the person and the provider.
    fn own_texts(&self) -> Vec<Sensitive> {
        let identity = self.identity();
        let provider = self.flow.as_ref().map(|flow| &flow.provider);
        let name = provider.map(|it| it.name.as_str().into());
        let operator = provider.and_then(|it| it.operator.as_deref().map(Sensitive::from));
        let domain = provider.and_then(|it| it.domain.as_deref().map(Sensitive::from));
        let of_person = [
            identity.name,
            identity.birth_date,
            identity.phone,
            identity.email,
            identity.evidence.map(|evidence| evidence.number),
        ];
        let of_provider = [name, operator, domain];
        of_person.into_iter().chain(of_provider).flatten().collect()
    }

    pub(crate) fn check_password(&self) -> Result<(), FieldError> {
        match self.password_faults().into_iter().next() {
            Some(message) => Err(FieldError {
                field: FieldId::Password,
                message,
            }),
            None => Ok(()),
        }
    }

    /// All that speaks against the password, in words.
    pub(crate) fn password_faults(&self) -> Vec<Message> {
        let typed = self.texts.get(FieldId::Password);
        let minimum = self.password_minimum();
        match typed.chars().count() {
            0 => return vec![Message::new("password-missing")],
            count if count > LONGEST => {
                return vec![Message::new("password-too-long").with("length", LONGEST)];
            }
            _ => {}
        }
        let reasons = match self.password_assessment() {
            Some(assessment) => assessment.reasons,
            None if typed.chars().count() < minimum => vec![Reason::TooShort],
            None => vec![],
        };
        let told = |reason| Message::new(words(reason)).with("length", minimum);
        reasons.into_iter().map(told).collect()
    }

    pub(crate) fn password_typed(&mut self, field: FieldId) {
        if field == FieldId::Password {
            self.set_timer(Alarm::PasswordPause, PAUSE_MS);
        }
    }

    /// Those who cannot see the meter hear of it, once, when they pause.
    pub(crate) fn tell_of_password(&mut self) {
        let typed = !self.texts.get(FieldId::Password).is_empty();
        if self.page() != PageId::Password || !typed || self.is_busy() {
            return;
        }
        let strength = self.password_assessment().map(|it| grade(it.strength));
        let told = self.password_faults().into_iter().next().or(strength);
        if told.is_some() && told != self.password.said {
            self.effects.extend(told.clone().map(Effect::Announce));
            self.password.said = told;
        }
    }

    /// The main button: nothing speaks against it here, then among the leaked ones, then for the backend.
    pub(crate) fn choose_password(&mut self) {
        self.list_errors(PageId::Password);
        if !self.errors.is_empty() {
            return self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
        }
        let typed = self.texts.get(FieldId::Password);
        let book = self.password.book.as_ref();
        let prefix = book.and_then(|book| ask::prefix(&|it| book.0.answer(it), typed));
        match prefix {
            Some(prefix) => self.call(Call::PasswordRange(prefix.into())),
            None => self.set_password(),
        }
    }

    fn set_password(&mut self) {
        let password = Sensitive::from(self.texts.get(FieldId::Password));
        self.call(Call::SetPassword(PasswordRequest { password }));
    }

    /// Which leaked ones there are in the range of this one; none where that could not be had.
    pub(crate) fn range_told(&mut self, suffixes: &[String], from: PageId) {
        let typed = self.texts.get(FieldId::Password);
        if self.page() != from || typed.is_empty() {
            return;
        }
        let book = self.password.book.as_ref();
        match book.is_some_and(|it| ask::is_among(&|q| it.0.answer(q), suffixes, typed)) {
            true => self.refuse_password(words(Reason::Leaked)),
            false => self.set_password(),
        }
    }

    /// The backend has it; nobody here needs it any more.
    pub(crate) fn password_set(&mut self, from: PageId) {
        self.password.set = true;
        self.password.said = None;
        self.texts.set(FieldId::Password, Sensitive::default());
        self.clear_timer(Alarm::PasswordPause);
        if self.page == from {
            self.go_on();
        }
    }

    pub(crate) fn password_refused(&mut self, code: Code, from: PageId) {
        if self.page == from {
            self.refuse_password(match code {
                Code::PasswordTooShort => words(Reason::TooShort),
                Code::PasswordLeaked => words(Reason::Leaked),
                Code::PasswordOwnData => words(Reason::MadeOfOwnData),
                _ => "password-guessable",
            });
        }
    }

    fn refuse_password(&mut self, key: &'static str) {
        self.errors = vec![FieldError {
            field: FieldId::Password,
            message: Message::new(key).with("length", self.password_minimum()),
        }];
        self.errors_listed = true;
        self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
    }
}

pub(crate) fn is_about_the_password(code: Code) -> bool {
    matches!(
        code,
        Code::PasswordTooShort
            | Code::PasswordLeaked
            | Code::PasswordOwnData
            | Code::PasswordGuessable
    )
}

/// What to do about it.
fn words(reason: Reason) -> &'static str {
    match reason {
        Reason::TooShort => "password-too-short",
        Reason::Leaked => "password-leaked",
        Reason::MadeOfOwnData => "password-own-data",
        Reason::KeyboardRun => "password-keyboard-run",
        Reason::Sequence => "password-sequence",
        Reason::Repeats => "password-repeats",
    }
}

/// How strong, from 0 to 4, in words.
pub(crate) fn grade(strength: u8) -> Message {
    Message::new(match strength {
        0 => "password-strength-0",
        1 => "password-strength-1",
        2 => "password-strength-2",
        3 => "password-strength-3",
        _ => "password-strength-4",
    })
}
