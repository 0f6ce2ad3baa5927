//! The server's draft: every answer is saved as soon as the person goes on, and is here again after a
//! reload or on another device.

use crate::field::FieldId;
use crate::grouping;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::{BIRTH, EXPIRY};
use crate::wizard::Wizard;
use kaihu_identity::country::Country;
use kaihu_identity::{Date, Phone};
use kaihu_protocol::{Call, Code, IdentityDraft, IdentityPatch, Sensitive};

impl Wizard {
    /// Saves what the backend does not hold yet, while the person goes on.
    pub(crate) fn save_draft(&mut self) {
        if self.is_saving() {
            return;
        }
        let Some(mut patch) = self.changes() else {
            return;
        };
        // What the evidence told of this page and those ahead is for the person to look at first.
        let here = self.path.iter().position(|page| *page == self.page);
        let ahead = |page| self.path.iter().position(|other| *other == page) >= here;
        for (page, answer) in [
            (PageId::EvidenceExpiry, &mut patch.evidence_expiry),
            (PageId::BirthDate, &mut patch.birth_date),
            (PageId::Sex, &mut patch.sex),
        ] {
            answer.take_if(|_| ahead(page));
        }
        if patch != IdentityPatch::default() {
            let rev = self.rev;
            self.call_quietly(Call::PatchIdentity { rev, patch });
        }
    }

    /// Sends what the backend does not hold yet, and waits for it. One change at a time: a second one
    /// would be of a revision that is gone when it arrives.
    pub(crate) fn send_changes(&mut self, patch: IdentityPatch) {
        let page = self.page;
        match self.pending.iter_mut().find(|p| is_change(&p.call)) {
            Some(under_way) => {
                under_way.quiet = false;
                under_way.from = page;
            }
            None => {
                let rev = self.rev;
                self.call(Call::PatchIdentity { rev, patch });
            }
        }
    }

    /// The next answer brings it along; a revision of somebody else's is learned before that.
    pub(crate) fn draft_not_saved(&mut self, code: Code) {
        match code {
            Code::RevisionStale => self.call_quietly(Call::Flow),
            // Whatever is answered here from now on would be lost.
            Code::SessionSuperseded | Code::SessionExpired | Code::FlowOutOfOrder => {
                self.fail(code, None);
            }
            _ => {}
        }
    }

    fn is_saving(&self) -> bool {
        self.pending.iter().any(|p| is_change(&p.call))
    }

    /// What the backend holds. Answers that were changed here and not sent yet stay as they are.
    pub(crate) fn draft_known(&mut self, draft: IdentityDraft) {
        self.rev = self.rev.max(draft.rev);
        let ours = self.changes().unwrap_or_default();
        self.fill_in_draft(&draft.identity, &ours);
        self.sent = draft.identity;
        self.recall_code();
        if self.page == PageId::Loading && self.trouble.is_none() {
            self.resume();
        }
    }

    /// To where the person left off; who has not begun, or has not agreed, starts.
    pub(crate) fn resume(&mut self) {
        if self.awaits_local_draft() {
            return;
        }
        let left_off = self.fill_in_local_draft();
        let anew = std::mem::take(&mut self.starts_over);
        let asked = self.consent_texts().next().is_some();
        let begun = self.consented
            && (asked || left_off.is_some() || self.sent != IdentityPatch::default());
        let open = |page: &&PageId| **page != PageId::Start && !self.is_done(**page);
        let undone = self.path.iter().find(open).copied();
        let undone = undone.map(|page| self.where_it_can_be_sent(page));
        let at = |page: &&PageId| Some(**page) == left_off || Some(**page) == undone;
        let page = self.path.iter().find(at).copied();
        match page.filter(|_| begun && !anew) {
            Some(page) => {
                self.checking |= undone == Some(PageId::CheckAnswers);
                self.begin_trail_at(page);
                self.next_toast = self.has_answers().then(|| Message::new("welcome-back"));
                self.go_to(page);
            }
            None => self.go_to(PageId::Start),
        }
    }

    /// No code can go to a number that the backend does not hold: Continue sends it from its own page.
    fn where_it_can_be_sent(&self, page: PageId) -> PageId {
        let unsent = |patch: IdentityPatch| patch.phone.is_some() || patch.email.is_some();
        match page {
            PageId::Code if self.changes().is_some_and(unsent) => PageId::Contact,
            page => page,
        }
    }

    fn fill_in_draft(&mut self, draft: &IdentityPatch, ours: &IdentityPatch) {
        let mut fill = |field: FieldId, text: &str| self.texts.set(field, Sensitive::from(text));
        if let (Some(name), None) = (&draft.name, &ours.name) {
            fill(FieldId::Name, name.expose());
        }
        if let (Some(sex), None) = (&draft.sex, &ours.sex) {
            fill(FieldId::Sex, sex.expose());
        }
        if let (Some(email), None) = (&draft.email, &ours.email) {
            fill(FieldId::Email, email.expose());
        }
        if let (Some(evidence), None) = (&draft.evidence, &ours.evidence) {
            fill(FieldId::EvidenceKind, evidence.kind.as_str());
            fill(FieldId::EvidenceNumber, evidence.number.expose());
            let issuer = Country::from_code(&evidence.country).map_or("", Country::alpha2);
            fill(FieldId::EvidenceCountry, issuer);
        }
        if let (Some(date), None) = (&draft.birth_date, &ours.birth_date) {
            self.fill_in_parts(BIRTH, date.expose());
        }
        if let (Some(last), None) = (&draft.evidence_expiry, &ours.evidence_expiry) {
            match Date::parse(last.expose()) {
                Ok(_) => self.fill_in_parts(EXPIRY, last.expose()),
                Err(_) => self.texts.set(FieldId::ExpiryNever, Sensitive::from("on")),
            }
        }
        if let (Some(phone), None) = (&draft.phone, &ours.phone) {
            self.fill_in_phone(phone.expose());
        }
        let number = self.texts.get(FieldId::EvidenceNumber);
        let grouped = grouping::grouped(number, self.groups(FieldId::EvidenceNumber));
        if let Some(grouped) = grouped {
            self.texts
                .set(FieldId::EvidenceNumber, Sensitive::from(grouped));
        }
    }

    /// `date` as `YYYY-MM-DD`.
    fn fill_in_parts(&mut self, parts: [FieldId; 3], date: &str) {
        for (part, digits) in parts.into_iter().zip(date.split('-')) {
            let number = digits.trim_start_matches('0');
            self.texts.set(part, Sensitive::from(number));
        }
    }

    /// A number of a country whose plan is not here yet stays in its international form.
    fn fill_in_phone(&mut self, e164: &str) {
        let home = self.plans.get("CN");
        let phone = home.and_then(|home| Phone::parse_with(e164, home, &self.plans).ok());
        let (country, text) = match &phone {
            Some(phone) => (phone.plan().country(), phone.national_grouped()),
            None => ("", e164.to_owned()),
        };
        let country = Sensitive::from(country);
        self.texts.set(FieldId::PhoneCountry, country);
        self.texts.set(FieldId::Phone, Sensitive::from(text));
    }
}

fn is_change(call: &Call) -> bool {
    matches!(call, Call::PatchIdentity { .. })
}
