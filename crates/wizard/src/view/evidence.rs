//! The pages that ask for evidence: what kind, its number, its last day.

use super::questions::{date_parts, question, text_field};
use super::{
    Block, Button, Checkbox, Choice, CountryList, CountrySelect, DateField, Illustration, Page,
    Radios, TextKind, Wording,
};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::EXPIRY;
use crate::wizard::Wizard;
use kaihu_identity::evidence::Kind;
use kaihu_identity::reference;

/// What there is to say about a kind of evidence.
struct About {
    label: &'static str,
    hint: &'static str,
    drawing: Illustration,
    number_label: &'static str,
    number_hint: &'static str,
    /// Where the number stands, unless every country has it somewhere else.
    number_drawing: Option<Illustration>,
}

/// A table in the data of the module, which is smaller than code that fills it in.
fn about(kind: Kind) -> &'static About {
    match kind {
        Kind::CnResidentId => &About {
            label: "evidence-cn-resident-id",
            hint: "evidence-cn-resident-id-hint",
            drawing: Illustration::Card,
            number_label: "resident-id-label",
            number_hint: "resident-id-hint",
            number_drawing: Some(Illustration::CardNumber),
        },
        Kind::CnResidencePermit => &About {
            label: "evidence-residence-permit",
            hint: "evidence-residence-permit-hint",
            drawing: Illustration::Card,
            number_label: "residence-permit-label",
            number_hint: "residence-permit-hint",
            number_drawing: Some(Illustration::CardNumber),
        },
        Kind::HkMoPermit => &About {
            label: "evidence-hk-mo-permit",
            hint: "evidence-hk-mo-permit-hint",
            drawing: Illustration::Card,
            number_label: "permit-label",
            number_hint: "hk-mo-permit-hint",
            number_drawing: Some(Illustration::NumberBesideWords),
        },
        Kind::TaiwanPermit => &About {
            label: "evidence-taiwan-permit",
            hint: "evidence-taiwan-permit-hint",
            drawing: Illustration::Card,
            number_label: "permit-label",
            number_hint: "taiwan-permit-hint",
            number_drawing: Some(Illustration::NumberBesideWords),
        },
        Kind::CnPermanentResident => &About {
            label: "evidence-permanent-resident",
            hint: "evidence-permanent-resident-hint",
            drawing: Illustration::Card,
            number_label: "permanent-resident-label",
            number_hint: "permanent-resident-hint",
            number_drawing: Some(Illustration::NumberBesideWords),
        },
        Kind::Passport => &About {
            label: "evidence-passport",
            hint: "evidence-passport-hint",
            drawing: Illustration::Passport,
            number_label: "passport-label",
            number_hint: "passport-hint",
            number_drawing: Some(Illustration::PassportNumber),
        },
        Kind::PersonalNumber => &About {
            label: "evidence-personal-number",
            hint: "evidence-personal-number-hint",
            drawing: Illustration::Card,
            number_label: "personal-number-label",
            number_hint: "personal-number-hint",
            number_drawing: None,
        },
    }
}

/// What a kind of evidence is called.
pub(super) fn kind_label(kind: Kind) -> &'static str {
    about(kind).label
}

/// What the number of a kind of evidence is called.
pub(super) fn number_label(kind: Option<Kind>) -> &'static str {
    kind.map_or("evidence-kind-label", |kind| about(kind).number_label)
}

pub(super) fn kind(wizard: &Wizard) -> Page {
    let option = |kind: Kind| {
        let &About {
            label,
            hint,
            drawing,
            ..
        } = about(kind);
        Choice {
            value: kind.name(),
            label: Message::new(label),
            hint: Some(Message::new(hint)),
            illustration: Some(drawing),
        }
    };
    let asked = vec![Block::Radios(Radios {
        field: FieldId::EvidenceKind,
        legend: Message::new("evidence-kind-label"),
        options: wizard.kinds().into_iter().map(option).collect(),
        value: wizard.evidence_kind().map_or("", Kind::name).to_owned(),
        error: wizard.error_of(FieldId::EvidenceKind),
    })];
    question(wizard, PageId::EvidenceKind, "evidence-heading", asked)
}

pub(super) fn number(wizard: &Wizard) -> Page {
    let kind = wizard.evidence_kind().unwrap_or(Kind::CnResidentId);
    let &About {
        label,
        number_label,
        number_hint,
        number_drawing,
        ..
    } = about(kind);
    let mut asked = Vec::new();
    if kind.is_of_any_country() {
        asked.push(Block::CountrySelect(CountrySelect {
            field: FieldId::EvidenceCountry,
            label: Message::new("evidence-country-label"),
            value: wizard.texts.get(FieldId::EvidenceCountry).to_owned(),
            error: wizard.error_of(FieldId::EvidenceCountry),
            list: CountryList::Names,
        }));
    }
    asked.extend(number_drawing.map(Block::Illustration));
    let text = match kind {
        Kind::TaiwanPermit => TextKind::DocumentDigits,
        _ => TextKind::DocumentNumber,
    };
    let mut field = text_field(
        wizard,
        FieldId::EvidenceNumber,
        text,
        number_label,
        number_hint,
    );
    if kind == Kind::PersonalNumber {
        field.hint = Some(numbers_there(wizard));
    }
    asked.push(Block::TextField(field));
    let mut page = question(wizard, PageId::Evidence, label, asked);
    if wizard.path.contains(&PageId::EvidenceKind) {
        page.buttons.push(Button::link(
            "other-evidence-button",
            Action::Change(PageId::EvidenceKind),
        ));
    }
    page
}

/// What the numbers of the chosen country are called there.
fn numbers_there(wizard: &Wizard) -> Message {
    let Some(country) = wizard.evidence_country() else {
        return Message::new("personal-number-hint");
    };
    let names = wizard
        .book()
        .map(|book| reference::personal_numbers(book, country));
    match names {
        Some(names) if !names.is_empty() => {
            Message::new("personal-number-known").with("names", names)
        }
        _ => Message::new("personal-number-unknown"),
    }
}

pub(super) fn expiry(wizard: &Wizard) -> Page {
    let never = !wizard.texts.get(FieldId::ExpiryNever).is_empty();
    let mut asked = vec![Block::DateField(DateField {
        legend: Message::new("expiry-label"),
        hint: Some(Message::new("expiry-hint")),
        parts: date_parts(wizard, EXPIRY),
        error: EXPIRY.into_iter().find_map(|field| wizard.error_of(field)),
    })];
    if wizard.may_never_expire() {
        asked.push(Block::Checkbox(Checkbox {
            field: FieldId::ExpiryNever,
            text: Wording::Ours(Message::new("expiry-never")),
            url: None,
            checked: never,
            error: None,
        }));
    }
    let mut page = question(wizard, PageId::EvidenceExpiry, "expiry-heading", asked);
    let is_past = |field: &FieldId| {
        let error = wizard.error_of(*field);
        error.is_some_and(|error| matches!(error.key, "expiry-past" | "refused-expired"))
    };
    if EXPIRY.iter().any(is_past) {
        let other = wizard.evidence_page().map(Action::Change);
        let other = other.map(|action| Button::secondary("other-evidence-button", action));
        page.buttons.extend(other);
    }
    page
}
