//! Pages that ask.

use super::*;

/// The page of the consents; the second is wrong where it is asked to be.
pub fn consent(wrong: bool) -> View {
    let tick = |index, text: &str, checked: bool| {
        Block::Checkbox(Checkbox {
            field: FieldId::Consent(index),
            text: Wording::Theirs(text.to_owned()),
            url: Some("https://lanhai.example/terms".to_owned()),
            checked,
            error: (wrong && !checked).then(|| "consent-missing".into()),
        })
    };
    let fields = vec![
        Block::Lead("consent-lead".into()),
        tick(0, "我已阅读并同意《钱包服务协议》。", true),
        tick(
            1,
            "我同意蓝海支付为核实身份而处理我的人脸照片，照片仅用于本次开户，90 天后删除。",
            false,
        ),
        Block::Text("consent-withdraw".into()),
    ];
    question(PageId::Consent, "consent-heading", fields)
}

/// The page of the risk.
pub fn risk(wrong: bool) -> View {
    let error = wrong.then(|| Message::from("consent-missing"));
    let field = FieldId::Consent(3);
    let summary = error
        .clone()
        .map(|message| Block::ErrorSummary(vec![FieldError { field, message }]));
    let notice = Block::Checkbox(Checkbox {
        field,
        text: Wording::Theirs(
            "我已阅读《风险提示》：加密资产价格波动剧烈，亏损无人补偿，我只会投入亏得起的钱。"
                .to_owned(),
        ),
        url: Some("https://lanhai.example/risk".to_owned()),
        checked: false,
        error,
    });
    frame(risk_page(summary.into_iter().collect(), vec![notice]))
}

/// The page of the name, with what was typed and what is wrong with it.
pub fn name(value: &str, error: Option<&'static str>) -> View {
    let field = text(
        FieldId::Name,
        TextKind::Name,
        "name-label",
        "name-hint",
        value,
        error,
    );
    question(PageId::Name, "name-heading", vec![field])
}

/// What kind of evidence, with a passport chosen.
pub fn evidence_kind() -> View {
    let kind = |value, label: &'static str, hint: &'static str| Choice {
        value,
        label: label.into(),
        hint: Some(hint.into()),
        illustration: Some(match value {
            "passport" => Illustration::Passport,
            _ => Illustration::Card,
        }),
    };
    let fields = vec![Block::Radios(Radios {
        field: FieldId::EvidenceKind,
        legend: "evidence-kind-label".into(),
        options: vec![
            kind(
                "cn_resident_id",
                "evidence-cn-resident-id",
                "evidence-cn-resident-id-hint",
            ),
            kind("passport", "evidence-passport", "evidence-passport-hint"),
            kind(
                "cn_residence_permit",
                "evidence-residence-permit",
                "evidence-residence-permit-hint",
            ),
            kind(
                "hk_mo_permit",
                "evidence-hk-mo-permit",
                "evidence-hk-mo-permit-hint",
            ),
            kind(
                "taiwan_permit",
                "evidence-taiwan-permit",
                "evidence-taiwan-permit-hint",
            ),
            kind(
                "cn_permanent_resident",
                "evidence-permanent-resident",
                "evidence-permanent-resident-hint",
            ),
            kind(
                "personal_number",
                "evidence-personal-number",
                "evidence-personal-number-hint",
            ),
        ],
        value: "passport".into(),
        error: None,
    })];
    question(PageId::EvidenceKind, "evidence-heading", fields)
}

fn issued_in(country: &str) -> Block {
    Block::CountrySelect(CountrySelect {
        field: FieldId::EvidenceCountry,
        label: "evidence-country-label".into(),
        value: country.into(),
        error: None,
        list: CountryList::Names,
    })
}

/// The number of a passport.
pub fn evidence() -> View {
    let number = text(
        FieldId::EvidenceNumber,
        TextKind::DocumentNumber,
        "passport-label",
        "passport-hint",
        "E1234567",
        None,
    );
    let drawing = Block::Illustration(Illustration::PassportNumber);
    let fields = vec![issued_in("SG"), drawing, number];
    question(PageId::Evidence, "evidence-passport", fields)
}

/// The number of a resident identity card, wrong.
pub fn evidence_wrong() -> View {
    let number = text(
        FieldId::EvidenceNumber,
        TextKind::DocumentNumber,
        "resident-id-label",
        "resident-id-hint",
        "110105 19491231 0021",
        Some("resident-id-checksum"),
    );
    let fields = vec![Block::Illustration(Illustration::CardNumber), number];
    question(PageId::Evidence, "evidence-cn-resident-id", fields)
}

/// The number of a travel permit, whose layout differs from edition to edition.
pub fn evidence_permit() -> View {
    let number = text(
        FieldId::EvidenceNumber,
        TextKind::DocumentNumber,
        "permit-label",
        "hk-mo-permit-hint",
        "H12345678",
        None,
    );
    let fields = vec![Block::Illustration(Illustration::NumberBesideWords), number];
    question(PageId::Evidence, "evidence-hk-mo-permit", fields)
}

/// The number of a passport with a name that is written otherwise there.
pub fn evidence_with_a_note() -> View {
    let mut number = line(
        FieldId::EvidenceNumber,
        TextKind::DocumentNumber,
        "passport-label",
        "passport-hint",
        "C01X00T47",
        None,
    );
    number.note = Some(Note {
        message: "note-name-latin".into(),
        instead: Some(("note-change-name".into(), Action::Change(PageId::Name))),
    });
    let drawing = Block::Illustration(Illustration::PassportNumber);
    let fields = vec![issued_in("DE"), drawing, Block::TextField(number)];
    question(PageId::Evidence, "evidence-passport", fields)
}

/// A personal number of another country.
pub fn evidence_personal_number() -> View {
    let mut number = line(
        FieldId::EvidenceNumber,
        TextKind::DocumentNumber,
        "personal-number-label",
        "personal-number-hint",
        "54362315K",
        None,
    );
    number.hint = Some(Message::new("personal-number-known").with("names", "DNI / NIE"));
    let fields = vec![issued_in("ES"), Block::TextField(number)];
    let mut view = question(PageId::Evidence, "evidence-personal-number", fields);
    let other = Action::Change(PageId::EvidenceKind);
    view.page
        .buttons
        .push(button("other-evidence-button", other, Weight::Link));
    view
}

/// The last day of the evidence, which is over.
pub fn evidence_expiry() -> View {
    let part = |field, label: &'static str, value: &str| DatePart {
        field,
        label: label.into(),
        value: value.to_owned(),
    };
    let fields = vec![
        Block::DateField(DateField {
            legend: "expiry-label".into(),
            hint: Some("expiry-hint".into()),
            parts: [
                part(FieldId::ExpiryYear, "year-label", "2024"),
                part(FieldId::ExpiryMonth, "month-label", "5"),
                part(FieldId::ExpiryDay, "day-label", "31"),
            ],
            error: Some("expiry-past".into()),
        }),
        Block::Checkbox(Checkbox {
            field: FieldId::ExpiryNever,
            text: Wording::Ours("expiry-never".into()),
            url: None,
            checked: false,
            error: None,
        }),
    ];
    let mut view = question(PageId::EvidenceExpiry, "expiry-heading", fields);
    let other = Action::Change(PageId::EvidenceKind);
    let other = button("other-evidence-button", other, Weight::Secondary);
    view.page.buttons.push(other);
    view
}

/// The sex as the evidence states it.
pub fn sex() -> View {
    let choice = |value, label: &'static str| Choice {
        value,
        label: label.into(),
        hint: None,
        illustration: None,
    };
    let fields = vec![Block::Radios(Radios {
        field: FieldId::Sex,
        legend: "sex-label".into(),
        options: vec![
            choice("F", "sex-female"),
            choice("M", "sex-male"),
            choice("X", "sex-unspecified"),
        ],
        value: String::new(),
        error: None,
    })];
    question(PageId::Sex, "sex-heading", fields)
}

/// The page of the birth date.
pub fn birth_date() -> View {
    let part = |field, label: &'static str, value: &str| DatePart {
        field,
        label: label.into(),
        value: value.to_owned(),
    };
    let fields = vec![Block::DateField(DateField {
        legend: "birth-label".into(),
        hint: Some("birth-hint-filled-in".into()),
        parts: [
            part(FieldId::BirthYear, "year-label", "1990"),
            part(FieldId::BirthMonth, "month-label", "3"),
            part(FieldId::BirthDay, "day-label", "27"),
        ],
        error: None,
    })];
    question(PageId::BirthDate, "birth-heading", fields)
}

/// The page of phone number and e-mail address.
pub fn contact(error: Option<&'static str>) -> View {
    let fields = vec![
        Block::Phone(PhoneField {
            country: CountrySelect {
                field: FieldId::PhoneCountry,
                label: "phone-country-label".into(),
                value: "CN".into(),
                error: None,
                list: CountryList::CallingCodes(Rc::new(Plans::COMMON)),
            },
            calling_code: Some(86),
            number: line(
                FieldId::Phone,
                TextKind::Phone,
                "phone-label",
                "phone-hint",
                "138 0013 8000",
                error,
            ),
        }),
        text(
            FieldId::Email,
            TextKind::Email,
            "email-label",
            "email-hint",
            "",
            error.map(|_| "email-missing"),
        ),
    ];
    question(PageId::Contact, "contact-heading", fields)
}

/// A code is on its way.
pub fn code_sending() -> View {
    let blocks = vec![working("code-sending")];
    busy(frame(page(PageId::Code, "code-heading", blocks, vec![])))
}

/// The code has run out of time.
pub fn code_over() -> View {
    let blocks = vec![
        Block::Lead(Message::new("code-lead").with("to", "+86••••8000")),
        Block::Inset("code-over".into()),
    ];
    let buttons = vec![button("code-resend", Action::ResendCode, Weight::Primary)];
    frame(page(PageId::Code, "code-heading", blocks, buttons))
}

/// The page of the code, with what is wrong with it.
pub fn code(left: u32, error: Option<Message>) -> View {
    let time = format!("{}:{:02}", left / 60, left % 60);
    let mut blocks = vec![
        Block::Lead(Message::new("code-lead").with("to", "+86••••8000")),
        Block::TextField(TextField {
            field: FieldId::Code,
            label: Message::new("code-label").with("length", 6),
            hint: Some("code-hint".into()),
            value: String::new(),
            error: error.clone(),
            note: None,
            kind: TextKind::Code(6),
        }),
        Block::Countdown(Countdown {
            text: Message::new("code-time-left").with("time", time),
            left,
            of: 300,
            soon: left <= 60,
        }),
        Block::Text(Message::new("code-resend-in").with("seconds", 41)),
    ];
    if let Some(message) = error {
        let field = FieldId::Code;
        blocks.insert(0, Block::ErrorSummary(vec![FieldError { field, message }]));
    }
    let buttons = vec![
        button("continue-button", Action::Continue, Weight::Primary),
        button("code-no-code", Action::CodeMissing, Weight::Link),
        button(
            "code-change-number",
            Action::Change(PageId::Contact),
            Weight::Link,
        ),
    ];
    frame(page(PageId::Code, "code-heading", blocks, buttons))
}

/// The same once the person has said that no code has come.
pub fn code_missing() -> View {
    let mut view = code(231, None);
    let blocks = &mut view.page.blocks;
    blocks.pop();
    blocks.extend([
        Block::Inset("code-delayed".into()),
        Block::List(vec![
            "code-look-time".into(),
            "code-look-signal".into(),
            "code-look-blocked".into(),
            "code-look-number".into(),
        ]),
    ]);
    let by = |label, channel| button(label, Action::CodeBy(channel), Weight::Secondary);
    let buttons = &mut view.page.buttons;
    buttons[1] = button("code-resend", Action::ResendCode, Weight::Secondary);
    buttons.insert(2, by("code-by-voice", Channel::Voice));
    buttons.insert(3, by("code-by-email", Channel::Email));
    buttons.push(button(
        "contact-support",
        Action::ContactSupport,
        Weight::Link,
    ));
    view
}

/// Another code: the number is shown, in case it is not the person's.
pub fn code_again() -> View {
    let mut view = code_missing();
    let still_none = Message::new("code-still-none").with("to", "+86 138 0013 8000");
    view.page.blocks.insert(1, Block::Inset(still_none));
    let change = Action::Change(PageId::Contact);
    for button in &mut view.page.buttons {
        if button.action == change {
            button.weight = Weight::Secondary;
        }
    }
    view.toast = Some("code-sent-announcement".into());
    view
}

/// A name with look-alike letters: worth a second look.
pub fn name_with_a_note() -> View {
    noted(
        name("Аnna Smith", None),
        FieldId::Name,
        Note {
            message: "note-name".into(),
            instead: None,
        },
    )
}

/// An e-mail address whose domain is a slip away from a well-known one.
pub fn contact_with_a_note() -> View {
    let message = |key| Message::new(key).with("email", "li.wei@gmail.com");
    let action = Action::TakeSuggestion(FieldId::Email);
    let note = Note {
        message: message("note-email"),
        instead: Some((message("note-email-use"), action)),
    };
    noted(contact(None), FieldId::Email, note)
}

fn noted(mut view: View, field: FieldId, note: Note) -> View {
    for block in &mut view.page.blocks {
        if let Block::TextField(line) = block
            && line.field == field
        {
            line.note = Some(note.clone());
        }
    }
    view
}
