//! The questions: checked on leaving a field and on Continue, sent once all of them stand.

use crate::backend::Pending;
use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::view::FieldError;
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Code, FieldName, FieldProblem, IdentityAccepted, IdentityPatch, Sensitive,
};

/// The fields of a page, in their order.
pub(crate) fn fields_of(page: PageId) -> &'static [FieldId] {
    match page {
        PageId::Name => &[FieldId::Name],
        PageId::EvidenceKind => &[FieldId::EvidenceKind],
        PageId::Evidence => &[FieldId::EvidenceCountry, FieldId::EvidenceNumber],
        PageId::EvidenceExpiry => &[FieldId::ExpiryYear],
        PageId::BirthDate => &[FieldId::BirthYear],
        PageId::Sex => &[FieldId::Sex],
        PageId::Contact => &[FieldId::Phone, FieldId::Email],
        PageId::Code => &[FieldId::Code],
        PageId::AuthenticatorApp => &[FieldId::AppCode],
        PageId::Password => &[FieldId::Password],
        _ => &[],
    }
}

/// Fields that are checked as one: the parts of a date, a phone number and its country.
pub(crate) fn group_of(field: FieldId) -> FieldId {
    match field {
        FieldId::BirthYear | FieldId::BirthMonth | FieldId::BirthDay => FieldId::BirthYear,
        FieldId::ExpiryYear | FieldId::ExpiryMonth | FieldId::ExpiryDay | FieldId::ExpiryNever => {
            FieldId::ExpiryYear
        }
        FieldId::Phone | FieldId::PhoneCountry => FieldId::Phone,
        field => field,
    }
}

/// Whether what was wrong with one group may be mended in the other: a number is judged by the rules
/// of its country.
pub(crate) fn is_judged_with(one: FieldId, other: FieldId) -> bool {
    let of_a_country = [FieldId::EvidenceCountry, FieldId::EvidenceNumber];
    one == other || of_a_country.contains(&one) && of_a_country.contains(&other)
}

/// The parts of the date of birth.
pub(crate) const BIRTH: [FieldId; 3] = [FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay];
/// The parts of the last day of the evidence.
pub(crate) const EXPIRY: [FieldId; 3] = [
    FieldId::ExpiryYear,
    FieldId::ExpiryMonth,
    FieldId::ExpiryDay,
];

/// Whether every part of a group has a text, so that it can be judged.
pub(crate) fn is_complete(wizard: &Wizard, group: FieldId) -> bool {
    let parts: &[FieldId] = match group {
        FieldId::BirthYear => &BIRTH,
        FieldId::ExpiryYear => &EXPIRY,
        FieldId::Phone => &[FieldId::Phone],
        _ => &[],
    };
    parts
        .iter()
        .all(|part| !wizard.texts.get(*part).trim().is_empty())
}

impl Wizard {
    /// The page that asks for a field.
    fn page_of(&self, field: FieldId) -> Option<PageId> {
        let asks = |page: &PageId| fields_of(*page).contains(&group_of(field));
        self.path.iter().copied().find(asks)
    }

    pub(crate) fn answer_questions(&mut self, page: PageId) {
        if self.hold_for_the_book() {
            return;
        }
        self.list_errors(page);
        if !self.errors.is_empty() {
            self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
            return;
        }
        if self.stop_for_a_second_look(page) {
            return;
        }
        if page == PageId::Evidence {
            self.fill_in_what_it_tells();
        }
        let all_answered = self
            .path
            .iter()
            .filter(|p| p.is_identity())
            .all(|p| self.is_answered(*p));
        let is_last = self.path.iter().rfind(|p| p.is_identity()) == Some(&page);
        match self.changes().filter(|_| all_answered) {
            Some(patch) => self.send_changes(patch),
            // An answer that was taken unread has turned out wrong: nothing goes out without it.
            None if is_last && !all_answered => self.go_to_what_is_open(),
            None => {
                self.go_on();
                self.save_draft();
            }
        }
    }

    /// To the first question without an answer that stands, with what is wrong there.
    fn go_to_what_is_open(&mut self) {
        let mut pages = self.path.iter().filter(|page| page.is_identity());
        let open = pages.find(|page| !self.is_answered(**page)).copied();
        if let Some(page) = open {
            self.go_to_and_list(page);
        }
    }

    /// To a page, with all that is wrong or missing on it.
    pub(crate) fn go_to_and_list(&mut self, page: PageId) {
        self.go_to(page);
        self.list_errors(page);
        if !self.errors.is_empty() {
            self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
        }
    }

    /// Looks for all that is wrong on a page.
    pub(crate) fn list_errors(&mut self, page: PageId) {
        self.errors_listed = true;
        self.errors = fields_of(page)
            .iter()
            .filter(|field| self.asks_for_field(**field))
            .filter_map(|field| self.check_field(*field).err())
            .collect();
    }

    /// Many numbers hold the birth date: nobody types it twice.
    fn fill_in_what_it_tells(&mut self) {
        if let Some(date) = self.birth_date_of_evidence() {
            self.fill_in_date(BIRTH, date);
        }
    }

    pub(crate) fn identity_accepted(&mut self, accepted: IdentityAccepted, pending: Pending) {
        self.rev = self.rev.max(accepted.rev);
        self.stale = 0;
        if let Call::PatchIdentity { mut patch, .. } = pending.call {
            if patch.phone.is_some() || patch.email.is_some() {
                // A code for the number before is no code for this one.
                self.forget_intents();
            }
            for result in &accepted.field_results {
                forget_field(&mut patch, result.field);
            }
            self.remember_sent(patch);
        }
        let findings: Vec<FieldProblem> = accepted
            .field_results
            .iter()
            .map(|result| FieldProblem {
                field: result.field,
                code: result.code,
            })
            .collect();
        match (findings.is_empty(), pending.quiet) {
            // They are sent again with the last answer, and told there.
            (false, true) => {}
            (false, false) => self.fields_refused(findings),
            (true, true) => self.save_draft(),
            (true, false) if self.page != pending.from => {}
            (true, false) if self.page == PageId::CheckAnswers => self.submit(),
            (true, false) => match self.changes() {
                Some(patch) => self.send_changes(patch),
                None => self.go_on(),
            },
        }
    }

    fn remember_sent(&mut self, patch: IdentityPatch) {
        let sent = &mut self.sent;
        let keep = |old: &mut Option<Sensitive>, new: Option<Sensitive>| {
            if new.is_some() {
                *old = new;
            }
        };
        keep(&mut sent.name, patch.name);
        keep(&mut sent.birth_date, patch.birth_date);
        keep(&mut sent.sex, patch.sex);
        keep(&mut sent.evidence_expiry, patch.evidence_expiry);
        keep(&mut sent.phone, patch.phone);
        keep(&mut sent.email, patch.email);
        if patch.evidence.is_some() {
            sent.evidence = patch.evidence;
        }
    }

    /// The backend does not take some fields: the first of their pages shows why.
    pub(crate) fn fields_refused(&mut self, findings: Vec<FieldProblem>) {
        let errors: Vec<FieldError> = findings
            .iter()
            .filter_map(|finding| {
                let field = FieldId::from_wire(finding.field)?;
                let message = Message::new(refusal(finding.code));
                Some(FieldError {
                    field: group_of(field),
                    message,
                })
            })
            .collect();
        let Some(page) = errors.first().and_then(|error| self.page_of(error.field)) else {
            let code = findings
                .first()
                .map_or(Code::Unknown, |finding| finding.code);
            return self.fail(code, None);
        };
        self.go_to(page);
        self.errors = errors;
        self.errors_listed = true;
        self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
    }
}

/// Takes a refused field out of what was sent: it has to be sent again.
fn forget_field(patch: &mut IdentityPatch, field: FieldName) {
    match field {
        FieldName::Name => patch.name = None,
        FieldName::BirthDate => patch.birth_date = None,
        FieldName::Sex => patch.sex = None,
        FieldName::EvidenceExpiry => patch.evidence_expiry = None,
        FieldName::Phone => patch.phone = None,
        FieldName::Email => patch.email = None,
        FieldName::EvidenceKind | FieldName::EvidenceNumber | FieldName::EvidenceCountry => {
            patch.evidence = None;
        }
        FieldName::Unknown => *patch = IdentityPatch::default(),
    }
}

fn refusal(code: Code) -> &'static str {
    match code {
        Code::FieldMissing => "refused-missing",
        Code::FieldMismatch => "refused-mismatch",
        Code::DocumentExpired => "refused-expired",
        Code::DocumentUnsupported => "refused-unsupported",
        Code::ContactInUse => "refused-in-use",
        _ => "refused-invalid",
    }
}
