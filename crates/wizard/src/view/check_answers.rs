//! Check your answers: each row with its own Change.

use super::evidence::{kind_label, number_label};
use super::{Answer, AnswerValue, Block, Button, Page};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_identity::evidence::Kind;

pub(super) fn check_answers(wizard: &Wizard) -> Page {
    let mut rows = Vec::new();
    let mut row = |page: PageId, label: &'static str, value: Option<AnswerValue>| {
        if wizard.path.contains(&page) {
            let missing = AnswerValue::Message(Message::new("answer-missing"));
            rows.push(Answer {
                label: Message::new(label),
                value: value.unwrap_or(missing),
                change: page,
            });
        }
    };
    let text = |text: String| Some(AnswerValue::Text(text));
    row(
        PageId::Name,
        "name-label",
        wizard.name().ok().and_then(|name| text(name.text)),
    );
    let evidence = wizard.evidence().ok();
    let number = evidence.map(|evidence| {
        let revealed = wizard.revealed == Some(FieldId::EvidenceNumber);
        let mut text = match revealed {
            true => evidence.number.clone(),
            false => evidence.masked(),
        };
        if wizard.evidence_kind().is_some_and(Kind::is_of_any_country) {
            text.insert(0, ' ');
            text.insert_str(0, evidence.issuer.alpha3());
        }
        AnswerValue::Masked {
            text,
            field: FieldId::EvidenceNumber,
            revealed,
        }
    });
    let kind = wizard.evidence_kind();
    row(
        PageId::EvidenceKind,
        "evidence-kind-label",
        kind.map(|kind| AnswerValue::Message(Message::new(kind_label(kind)))),
    );
    row(PageId::Evidence, number_label(kind), number);
    row(
        PageId::EvidenceExpiry,
        "expiry-label",
        wizard.expiry().ok().map(|last| match last {
            Some(last) => AnswerValue::Date(last),
            None => AnswerValue::Message(Message::new("expiry-never")),
        }),
    );
    row(
        PageId::BirthDate,
        "birth-label",
        wizard
            .birth_date()
            .ok()
            .map(|date| AnswerValue::Date(date.date())),
    );
    row(
        PageId::Sex,
        "sex-label",
        wizard
            .sex()
            .map(|sex| AnswerValue::Message(Message::new(sex_word(sex)))),
    );
    row(
        PageId::Contact,
        "phone-label",
        wizard.phone().ok().and_then(|phone| text(phone.grouped())),
    );
    if wizard.asks_for(kaihu_protocol::FieldName::Email) {
        row(
            PageId::Contact,
            "email-label",
            wizard.email().ok().and_then(|email| text(email.text)),
        );
    }
    let set = wizard.is_done(PageId::Password);
    row(
        PageId::Password,
        "password-label",
        set.then(|| AnswerValue::Message(Message::new("password-set"))),
    );
    let picture = match (&wizard.face.picture, wizard.face.is_accepted()) {
        (Some(taken), true) => Some(AnswerValue::Picture(taken.picture.blob)),
        (None, true) => Some(AnswerValue::Message(Message::new("answer-picture-sent"))),
        (_, false) => wizard
            .is_without_face()
            .then(|| AnswerValue::Message(Message::new("noface-answer"))),
    };
    row(PageId::FaceIntro, "picture-label", picture);
    Page {
        id: PageId::CheckAnswers,
        heading: Message::new("check-heading"),
        blocks: vec![
            Block::Lead(Message::new("check-lead")),
            Block::Summary(rows),
            Block::Text(Message::new("check-promise")),
        ],
        buttons: vec![Button::primary("check-button", Action::Continue)],
    }
}

fn sex_word(sex: &str) -> &'static str {
    match sex {
        "F" => "sex-female",
        "M" => "sex-male",
        _ => "sex-unspecified",
    }
}
