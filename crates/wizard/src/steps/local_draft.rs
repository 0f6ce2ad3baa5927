//! The draft on this device, where the provider wants one: what was typed and is not on record yet.

use crate::backend::Alarm;
use crate::effect::Effect;
use crate::field::FieldId;
use crate::local_draft::{ANSWERS, LocalDraft};
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, IdentityPatch, Sensitive};

/// A device that has not told after this many milliseconds what it kept is not waited for.
const RECALL_MS: u64 = 1_000;
/// What is typed without a pause is kept this often, in milliseconds.
const TYPING_MS: u64 = 2_000;

/// What is known of the draft on this device.
#[derive(Debug, Default)]
pub(crate) struct OnDevice {
    wanted: bool,
    /// Whether the device was asked and has not told yet.
    awaited: bool,
    /// What it told, until it is filled in.
    recalled: Option<LocalDraft>,
    kept: Option<LocalDraft>,
}

impl OnDevice {
    pub(crate) fn new(wanted: bool) -> OnDevice {
        OnDevice {
            wanted,
            ..OnDevice::default()
        }
    }
}

impl Wizard {
    /// The application that a draft is bound to. Without consent, or without a name, there is none.
    fn drafted_application(&self) -> Option<String> {
        let allowed = self.on_device.wanted && self.consented;
        let flow = self.flow.as_ref().filter(|_| allowed)?;
        flow.application_id.clone()
    }

    /// Asks the device. What was typed since the page was loaded is newer than whatever it kept.
    pub(crate) fn recall_local_draft(&mut self) {
        // It may be another application than before.
        self.on_device.kept = None;
        let mut fields = ANSWERS.into_iter().flatten();
        let nothing_typed = fields.all(|field| self.texts.get(*field).is_empty());
        let application = self.drafted_application().filter(|_| nothing_typed);
        if let Some(application) = application {
            self.on_device.awaited = true;
            self.effects.push(Effect::RecallDraft { application });
            self.set_timer(Alarm::Recall, RECALL_MS);
        }
    }

    pub(crate) fn awaits_local_draft(&self) -> bool {
        self.on_device.awaited
    }

    /// The device told what it kept, or has had its time to.
    pub(crate) fn local_draft_recalled(&mut self, draft: Option<LocalDraft>) {
        if !std::mem::take(&mut self.on_device.awaited) {
            return;
        }
        self.clear_timer(Alarm::Recall);
        self.on_device.recalled = draft;
        let asking = self.pending.iter().any(|p| p.call == Call::Identity);
        if self.page == PageId::Loading && self.trouble.is_none() && !asking {
            self.resume();
        }
    }

    /// Fills in what the device kept, but for answers that came on record later; gives the page at which the
    /// person was.
    pub(crate) fn fill_in_local_draft(&mut self) -> Option<PageId> {
        let draft = self.on_device.recalled.take()?;
        let newer = self.rev > draft.rev;
        for fields in ANSWERS {
            let of_these = |(field, _): &&(FieldId, Sensitive)| fields.contains(field);
            let mut texts = draft.texts.iter().filter(of_these).peekable();
            if texts.peek().is_none() || newer && has_answer(&self.sent, fields[0]) {
                continue;
            }
            for field in fields {
                self.texts.set(*field, Sensitive::default());
            }
            for (field, text) in texts {
                self.texts.set(*field, text.clone());
            }
        }
        let page = draft.page;
        self.on_device.kept = Some(draft);
        Some(page).filter(|page| page.is_identity())
    }

    /// Somebody is typing: soon it is worth keeping.
    pub(crate) fn keep_local_draft_soon(&mut self, field: FieldId) {
        let set = self.alarms.iter().any(|(_, a)| *a == Alarm::KeepDraft);
        let kept = ANSWERS.iter().any(|fields| fields.contains(&field));
        if kept && !set && self.drafted_application().is_some() {
            self.set_timer(Alarm::KeepDraft, TYPING_MS);
        }
    }

    /// Keeps what is not on record, where that has changed.
    #[inline(never)]
    pub(crate) fn later_part_keep_draft(&mut self) {
        debug_assert!(!self.is_in_first_part());
        // Before the checks are there, what is on record cannot be told from what is not.
        if self.page == PageId::Loading || !self.are_checks_settled() {
            return;
        }
        let Some(application) = self.drafted_application() else {
            return;
        };
        let (rev, page) = (self.rev, self.page);
        let texts = self.texts_not_on_record();
        let draft = Some(LocalDraft { rev, page, texts }).filter(|d| !d.texts.is_empty());
        if draft == self.on_device.kept {
            return;
        }
        self.on_device.kept = draft.clone();
        self.effects.push(match draft {
            Some(draft) => Effect::KeepDraft { application, draft },
            None => Effect::DropDraft,
        });
    }

    /// Whatever is kept is not needed any more.
    pub(crate) fn drop_local_draft(&mut self) {
        if self.on_device.wanted {
            self.on_device.recalled = None;
            self.on_device.kept = None;
            self.effects.push(Effect::DropDraft);
        }
    }

    fn texts_not_on_record(&self) -> Vec<(FieldId, Sensitive)> {
        let now = self.identity();
        let changes = self.changes().unwrap_or_default();
        let mut texts = Vec::new();
        for fields in ANSWERS {
            let on_record = has_answer(&now, fields[0]) && !has_answer(&changes, fields[0]);
            if on_record {
                continue;
            }
            let asked = fields.iter().filter(|field| self.asks_for_field(**field));
            let entered = asked.map(|field| (*field, Sensitive::from(self.texts.get(*field))));
            texts.extend(entered.filter(|(_, text)| !text.is_blank()));
        }
        texts
    }
}

/// Whether there is an answer in it to the question that a field belongs to.
fn has_answer(identity: &IdentityPatch, field: FieldId) -> bool {
    match field {
        FieldId::Name => identity.name.is_some(),
        FieldId::EvidenceKind => identity.evidence.is_some(),
        FieldId::ExpiryYear => identity.evidence_expiry.is_some(),
        FieldId::BirthYear => identity.birth_date.is_some(),
        FieldId::Sex => identity.sex.is_some(),
        FieldId::PhoneCountry => identity.phone.is_some(),
        FieldId::Email => identity.email.is_some(),
        _ => false,
    }
}
