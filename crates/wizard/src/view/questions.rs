//! The pages that ask for core attributes.

use super::{
    Block, Button, Choice, CountryList, CountrySelect, DateField, DatePart, Page, PhoneField,
    Radios, TextField, TextKind,
};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::{BIRTH, fields_of};
use crate::wizard::Wizard;
use kaihu_protocol::FieldName;

pub(super) fn question(
    wizard: &Wizard,
    id: PageId,
    heading: &'static str,
    asked: Vec<Block>,
) -> Page {
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

pub(super) fn text_field(
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

pub(super) fn birth_date(wizard: &Wizard) -> Page {
    // Whatever was filled in came from the evidence; what was typed is the person's own.
    let told = wizard.birth_date_of_evidence();
    let hint = match told.is_some() && told == wizard.birth_date().ok().map(|d| d.date()) {
        true => "birth-hint-filled-in",
        false => "birth-hint",
    };
    let asked = vec![Block::DateField(DateField {
        legend: Message::new("birth-label"),
        hint: Some(Message::new(hint)),
        parts: date_parts(wizard, BIRTH),
        error: BIRTH.into_iter().find_map(|field| wizard.error_of(field)),
    })];
    question(wizard, PageId::BirthDate, "birth-heading", asked)
}

/// Year, month and day in the order of the language.
pub(super) fn date_parts(wizard: &Wizard, fields: [FieldId; 3]) -> [DatePart; 3] {
    let labels = ["year-label", "month-label", "day-label"];
    let mut at = 0;
    let mut parts = fields.map(|field| {
        at += 1;
        DatePart {
            field,
            label: Message::new(labels[at - 1]),
            value: wizard.texts.get(field).to_owned(),
        }
    });
    let year_first = ["zh", "ja", "ko", "hu"]
        .iter()
        .any(|l| wizard.locale.starts_with(l));
    if !year_first {
        parts.reverse();
    }
    parts
}

pub(super) fn sex(wizard: &Wizard) -> Page {
    let choice = |value, label: &'static str| Choice {
        value,
        label: Message::new(label),
        hint: None,
        illustration: None,
    };
    let asked = vec![Block::Radios(Radios {
        field: FieldId::Sex,
        legend: Message::new("sex-label"),
        options: vec![
            choice("F", "sex-female"),
            choice("M", "sex-male"),
            choice("X", "sex-unspecified"),
        ],
        value: wizard.sex().unwrap_or_default().to_owned(),
        error: wizard.error_of(FieldId::Sex),
    })];
    question(wizard, PageId::Sex, "sex-heading", asked)
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
