//! The pages that ask for core attributes and evidence.

use super::{
    Block, Button, Choice, CountryList, CountrySelect, DateField, DatePart, Illustration, Page,
    PhoneField, Radios, TextField, TextKind,
};
use crate::answers::{CN_RESIDENT_ID, PASSPORT};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::fields_of;
use crate::wizard::Wizard;
use kaihu_protocol::{EvidenceKind, FieldName};

fn question(wizard: &Wizard, id: PageId, heading: &'static str, asked: Vec<Block>) -> Page {
    let mut blocks: Vec<Block> = wizard.error_summary(fields_of(id)).into_iter().collect();
    blocks.extend(asked);
    let label = match wizard.checking {
        true => "save-button",
        false => "continue-button",
    };
    Page {
        id,
        heading: Message::new(heading),
        blocks,
        buttons: vec![Button::primary(label, Action::Continue)],
    }
}

fn text_field(
    wizard: &Wizard,
    field: FieldId,
    kind: TextKind,
    label: &'static str,
    hint: &'static str,
) -> TextField {
    TextField {
        field,
        label: Message::new(label),
        hint: Some(Message::new(hint)),
        value: wizard.texts.get(field).to_owned(),
        error: wizard.error_of(field),
        note: wizard.note_on(field),
        kind,
    }
}

pub(super) fn name(wizard: &Wizard) -> Page {
    let field = text_field(
        wizard,
        FieldId::Name,
        TextKind::Name,
        "name-label",
        "name-hint",
    );
    question(
        wizard,
        PageId::Name,
        "name-heading",
        vec![Block::TextField(field)],
    )
}

pub(super) fn evidence(wizard: &Wizard) -> Page {
    let mut asked = Vec::new();
    let taken = wizard
        .constraints()
        .map_or(&[][..], |c| c.evidence.as_slice());
    let offered = |kind| taken.is_empty() || taken.contains(&kind);
    let mut options = Vec::new();
    if offered(EvidenceKind::CnResidentId) {
        options.push(Choice {
            value: CN_RESIDENT_ID,
            label: Message::new("evidence-cn-resident-id"),
            hint: Some(Message::new("evidence-cn-resident-id-hint")),
            illustration: Some(Illustration::Card),
        });
    }
    if offered(EvidenceKind::Passport) {
        options.push(Choice {
            value: PASSPORT,
            label: Message::new("evidence-passport"),
            hint: Some(Message::new("evidence-passport-hint")),
            illustration: Some(Illustration::Passport),
        });
    }
    if options.len() > 1 {
        asked.push(Block::Radios(Radios {
            field: FieldId::EvidenceKind,
            legend: Message::new("evidence-kind-label"),
            options,
            value: wizard.evidence_kind().to_owned(),
            error: wizard.error_of(FieldId::EvidenceKind),
        }));
    }
    let number = |label, hint| {
        Block::TextField(text_field(
            wizard,
            FieldId::EvidenceNumber,
            TextKind::DocumentNumber,
            label,
            hint,
        ))
    };
    match wizard.evidence_kind() {
        CN_RESIDENT_ID => {
            asked.push(Block::Illustration(Illustration::CardNumber));
            asked.push(number("resident-id-label", "resident-id-hint"));
        }
        PASSPORT => {
            asked.push(Block::CountrySelect(CountrySelect {
                field: FieldId::EvidenceCountry,
                label: Message::new("evidence-country-label"),
                value: wizard.texts.get(FieldId::EvidenceCountry).to_owned(),
                error: wizard.error_of(FieldId::EvidenceCountry),
                list: CountryList::Names,
            }));
            asked.push(Block::Illustration(Illustration::PassportNumber));
            asked.push(number("passport-label", "passport-hint"));
        }
        _ => {}
    }
    question(wizard, PageId::Evidence, "evidence-heading", asked)
}

pub(super) fn birth_date(wizard: &Wizard) -> Page {
    let part = |field, label| DatePart {
        field,
        label: Message::new(label),
        value: wizard.texts.get(field).to_owned(),
    };
    let year = part(FieldId::BirthYear, "year-label");
    let month = part(FieldId::BirthMonth, "month-label");
    let day = part(FieldId::BirthDay, "day-label");
    let year_first = ["zh", "ja", "ko", "hu"]
        .iter()
        .any(|l| wizard.locale.starts_with(l));
    let parts = match year_first {
        true => [year, month, day],
        false => [day, month, year],
    };
    let fields = [FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay];
    let filled_in = wizard.evidence_kind() == CN_RESIDENT_ID;
    let hint = match filled_in {
        true => "birth-hint-filled-in",
        false => "birth-hint",
    };
    let asked = vec![Block::DateField(DateField {
        legend: Message::new("birth-label"),
        hint: Some(Message::new(hint)),
        parts,
        error: fields.into_iter().find_map(|field| wizard.error_of(field)),
    })];
    question(wizard, PageId::BirthDate, "birth-heading", asked)
}

pub(super) fn contact(wizard: &Wizard) -> Page {
    let mut asked = Vec::new();
    if wizard.asks_for(FieldName::Phone) {
        asked.push(Block::Phone(PhoneField {
            country: CountrySelect {
                field: FieldId::PhoneCountry,
                label: Message::new("phone-country-label"),
                value: wizard.phone_country().to_owned(),
                error: None,
                list: CountryList::CallingCodes(wizard.plans.clone()),
            },
            calling_code: wizard
                .plans
                .get(wizard.phone_country())
                .map(|plan| plan.calling_code),
            number: text_field(
                wizard,
                FieldId::Phone,
                TextKind::Phone,
                "phone-label",
                "phone-hint",
            ),
        }));
    }
    if wizard.asks_for(FieldName::Email) {
        asked.push(Block::TextField(text_field(
            wizard,
            FieldId::Email,
            TextKind::Email,
            "email-label",
            "email-hint",
        )));
    }
    question(wizard, PageId::Contact, "contact-heading", asked)
}
