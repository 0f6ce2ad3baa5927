//! What each component looks like in each of its states: for the gallery, for axe, and for the tests.

use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};

pub(super) use super::text_field::text_field;
pub(super) use crate::ui::samples::{moment as sample_moment, qr_code as sample_qr_code};
pub(super) use kaihu_identity::Date;
pub(super) use kaihu_identity::phone::Plans;
pub(super) use kaihu_protocol::BlobId;
pub(super) use kaihu_wizard::view::help_search as sample_search;
pub(super) use kaihu_wizard::view::*;
pub(super) use kaihu_wizard::{Action, FieldId, Message, PageId, Prompt};
pub(super) use std::rc::Rc;

/// The states of one component: a name, and how it is drawn.
pub(in crate::ui) type Examples = &'static [(&'static str, fn(&Draw) -> Element)];

/// Every component, by the name of its file.
pub(in crate::ui) const COMPONENTS: &[(&str, Examples)] = &[
    ("button-row", super::button_row::EXAMPLES),
    ("camera-frame", super::camera_frame::EXAMPLES),
    ("checkbox", super::checkbox::EXAMPLES),
    ("countdown", super::countdown::EXAMPLES),
    ("country-select", super::country_select::EXAMPLES),
    ("date-field", super::date_field::EXAMPLES),
    ("details", super::details::EXAMPLES),
    ("error-summary", super::error_summary::EXAMPLES),
    ("facts", super::facts::EXAMPLES),
    ("file-field", super::file_field::EXAMPLES),
    ("footer", super::footer::EXAMPLES),
    ("header", super::header::EXAMPLES),
    ("help-panel", super::help_panel::EXAMPLES),
    ("help-search", super::help_search::EXAMPLES),
    ("illustration", super::illustration::EXAMPLES),
    ("measured", super::measured::EXAMPLES),
    ("moment", super::moment::EXAMPLES),
    ("phone-field", super::phone_field::EXAMPLES),
    ("picture", super::picture::EXAMPLES),
    ("progress", super::progress::EXAMPLES),
    ("public-notice", super::public_notice::EXAMPLES),
    ("qr-code", super::qr_code::EXAMPLES),
    ("radios", super::radios::EXAMPLES),
    ("record", super::record::EXAMPLES),
    ("recovery-codes", super::recovery_codes::EXAMPLES),
    ("skeleton", super::skeleton::EXAMPLES),
    ("strength", super::strength::EXAMPLES),
    ("summary-list", super::summary_list::EXAMPLES),
    ("support", super::support::EXAMPLES),
    ("text", super::text::EXAMPLES),
    ("text-field", super::text_field::EXAMPLES),
    ("tips", super::tips::EXAMPLES),
    ("toast", super::toast::EXAMPLES),
    ("working", super::working::EXAMPLES),
];

impl Element {
    /// Several elements, one below the other.
    pub(super) fn around(elements: impl IntoIterator<Item = Element>) -> Element {
        el("div").class("example").children(elements)
    }
}

pub(super) fn sample_button(label: &'static str, weight: Weight) -> Button {
    Button {
        label: label.into(),
        action: Action::Continue,
        weight,
    }
}

pub(super) fn sample_camera(prompt: Prompt, outline: Outline) -> CameraView {
    CameraView {
        prompt,
        outline,
        shutter: outline != Outline::Waiting,
        sound: outline == Outline::Good,
        several: outline == Outline::Good,
        lit: prompt == Prompt::MoreLight,
        challenge: None,
    }
}

/// A camera that asks for four movements, of which some were made.
pub(super) fn sample_challenge(prompt: Prompt, done: u32) -> CameraView {
    CameraView {
        shutter: done == 4,
        challenge: Some(ChallengeView {
            done,
            of: 4,
            way_out: "movements-cannot".into(),
            proposed: false,
        }),
        ..sample_camera(prompt, Outline::Moving)
    }
}

/// Everything measured is good, or the light is as this says.
pub(super) fn sample_measured(light: Option<&'static str>) -> Vec<(Message, bool)> {
    let light = (
        Message::new(light.unwrap_or("measured-light")),
        light.is_none(),
    );
    let good = ["measured-place", "measured-angle", "measured-sharp"];
    let good = good.map(|key| (Message::new(key), true));
    [light].into_iter().chain(good).collect()
}

pub(super) fn sample_checkbox(index: u8, checked: bool, error: Option<&'static str>) -> Checkbox {
    Checkbox {
        field: FieldId::Consent(index),
        text: Wording::Theirs("我已阅读并同意《钱包服务协议》。".to_owned()),
        url: Some("https://lanhai.example/terms".to_owned()),
        checked,
        error: error.map(Message::new),
    }
}

pub(super) fn sample_countdown(left: u32, soon: bool) -> Countdown {
    let time = format!("{}:{:02}", left / 60, left % 60);
    Countdown {
        text: Message::new("code-time-left").with("time", time),
        left,
        of: 300,
        soon,
    }
}

pub(super) fn sample_country(value: &str, error: Option<&'static str>) -> CountrySelect {
    CountrySelect {
        field: FieldId::EvidenceCountry,
        label: "evidence-country-label".into(),
        value: value.to_owned(),
        error: error.map(Message::new),
        list: CountryList::Names,
    }
}

pub(super) fn sample_date(year: &str, error: Option<&'static str>) -> DateField {
    let part = |field, label: &'static str, value: &str| DatePart {
        field,
        label: label.into(),
        value: value.to_owned(),
    };
    DateField {
        legend: "birth-label".into(),
        hint: Some("birth-hint".into()),
        parts: [
            part(FieldId::BirthDay, "day-label", "27"),
            part(FieldId::BirthMonth, "month-label", "3"),
            part(FieldId::BirthYear, "year-label", year),
        ],
        error: error.map(Message::new),
    }
}

pub(super) fn sample_details() -> Details {
    Details {
        summary: "readiness-ready".into(),
        text: "readiness-ready-why".into(),
    }
}

pub(super) fn sample_more() -> More {
    More {
        summary: Message::new("readiness-more").with("count", 2),
        points: vec!["start-slow".into(), "start-no-storage".into()],
    }
}

pub(super) fn sample_fact(label: &'static str, value: &str) -> Fact {
    Fact {
        label: label.into(),
        value: value.to_owned(),
    }
}

pub(super) fn sample_file(chosen: Option<BlobId>, error: Option<&'static str>) -> FileField {
    FileField {
        field: FieldId::EvidenceNumber,
        label: "picture-label".into(),
        hint: Some("picture-check-yourself".into()),
        chosen,
        error: error.map(Message::new),
    }
}

pub(super) fn sample_phone(country: &str, number: &str, error: Option<&'static str>) -> PhoneField {
    PhoneField {
        country: CountrySelect {
            field: FieldId::PhoneCountry,
            label: "phone-country-label".into(),
            value: country.to_owned(),
            error: None,
            list: CountryList::CallingCodes(Rc::new(Plans::COMMON)),
        },
        calling_code: Plans::COMMON.get(country).map(|plan| plan.calling_code),
        number: sample_text(
            FieldId::Phone,
            TextKind::Phone,
            "phone-label",
            number,
            error,
        ),
    }
}

pub(super) fn sample_radios(value: &str, error: Option<&'static str>) -> Radios {
    let choice = |value, label: &'static str, hint: &'static str, illustration| Choice {
        value,
        label: label.into(),
        hint: Some(hint.into()),
        illustration: Some(illustration),
    };
    Radios {
        field: FieldId::EvidenceKind,
        legend: "evidence-kind-label".into(),
        options: vec![
            choice(
                "cn_resident_id",
                "evidence-cn-resident-id",
                "evidence-cn-resident-id-hint",
                Illustration::Card,
            ),
            choice(
                "passport",
                "evidence-passport",
                "evidence-passport-hint",
                Illustration::Passport,
            ),
        ],
        value: value.to_owned(),
        error: error.map(Message::new),
    }
}

pub(super) fn sample_answers() -> Vec<Answer> {
    let row = |label: &'static str, value, change| Answer {
        label: label.into(),
        value,
        change,
    };
    let born = Date::new(1949, 12, 31).expect("a date that exists");
    vec![
        row(
            "name-label",
            AnswerValue::Text("欧阳娜娜".into()),
            PageId::Name,
        ),
        row("birth-label", AnswerValue::Date(born), PageId::BirthDate),
        row(
            "email-label",
            AnswerValue::Message("answer-missing".into()),
            PageId::Contact,
        ),
        row(
            "picture-label",
            AnswerValue::Picture(BlobId(1)),
            PageId::FaceIntro,
        ),
    ]
}

pub(super) fn sample_text(
    field: FieldId,
    kind: TextKind,
    label: &'static str,
    value: &str,
    error: Option<&'static str>,
) -> TextField {
    TextField {
        field,
        label: label.into(),
        hint: (kind == TextKind::Name).then(|| "name-hint".into()),
        value: value.to_owned(),
        error: error.map(Message::new),
        note: None,
        kind,
    }
}

pub(super) fn sample_working(percent: Option<u8>) -> Working {
    Working {
        label: "picture-sending".into(),
        done: percent.map(crate::ui::samples::sent),
    }
}
