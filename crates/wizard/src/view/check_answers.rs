//! Check your answers: each row with its own Change.

use super::{Answer, AnswerValue, Block, Button, Page};
use crate::answers::CheckedEvidence;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

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
        wizard
            .name()
            .ok()
            .and_then(|name| text(name.as_str().to_owned())),
    );
    let (label, number) = match wizard.evidence() {
        Ok(CheckedEvidence::ResidentId(id)) => ("resident-id-label", text(id.as_str().to_owned())),
        Ok(CheckedEvidence::Passport(passport)) => {
            let number = passport.as_str();
            (
                "passport-label",
                text(format!("{} {number}", passport.issuer().alpha3())),
            )
        }
        Err(_) => ("evidence-kind-label", None),
    };
    row(PageId::Evidence, label, number);
    row(
        PageId::BirthDate,
        "birth-label",
        wizard
            .birth_date()
            .ok()
            .map(|date| AnswerValue::Date(date.date())),
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
            wizard
                .email()
                .ok()
                .and_then(|email| text(email.as_str().to_owned())),
        );
    }
    let picture = match (&wizard.face.picture, wizard.face.is_accepted()) {
        (Some(taken), true) => Some(AnswerValue::Picture(taken.picture.blob)),
        (None, true) => Some(AnswerValue::Message(Message::new("answer-picture-sent"))),
        (_, false) => None,
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
