//! A view for every page and state that looks different.

use kaihu_protocol::BlobId;
use kaihu_wizard::view::*;
use kaihu_wizard::{Action, FieldId, Message, PageId, Remedy, View};

/// Every sample with a name of its own.
pub(crate) fn samples() -> Vec<(&'static str, View)> {
    vec![
        (
            "loading",
            frame(page(
                PageId::Loading,
                "loading-heading",
                vec![Block::Skeleton],
                vec![],
            )),
        ),
        ("start", start()),
        ("consent", consent(false)),
        ("consent-wrong", consent(true)),
        ("name", name("", None)),
        ("name-wrong", name("李4", Some("name-digit"))),
        ("evidence", evidence()),
        ("birth-date", birth_date()),
        ("contact", contact()),
        ("code", code(None)),
        (
            "code-wrong",
            code(Some(Message::new("code-wrong-left").with("left", 3))),
        ),
        ("face-intro", face_intro()),
        ("camera", camera("prompt-more-light", Outline::Adjust)),
        ("camera-good", camera("prompt-hold-still", Outline::Good)),
        ("picture", picture()),
        ("check-answers", check_answers()),
        ("pending", pending()),
        ("opened", opened()),
        ("problem", problem()),
        ("help", help()),
    ]
}

/// A page in the frame, at the third step of eight.
pub(crate) fn frame(page: Page) -> View {
    let counted = !matches!(page.id, PageId::Loading | PageId::Start | PageId::Opened);
    View {
        progress: counted.then_some(Progress { step: 3, of: 8 }),
        provider: (page.id != PageId::Loading).then(|| "蓝海支付".to_owned()),
        back: counted,
        busy: false,
        help: None,
        page,
    }
}

/// A page from its parts.
pub(crate) fn page(
    id: PageId,
    heading: &'static str,
    blocks: Vec<Block>,
    buttons: Vec<Button>,
) -> Page {
    Page {
        id,
        heading: heading.into(),
        blocks,
        buttons,
    }
}

/// A button from its parts.
pub(crate) fn button(label: &'static str, action: Action, weight: Weight) -> Button {
    Button {
        label: label.into(),
        action,
        weight,
    }
}

fn go_on(label: &'static str) -> Vec<Button> {
    vec![button(label, Action::Continue, Weight::Primary)]
}

/// The page of the name, with what was typed and what is wrong with it.
pub(crate) fn name(value: &str, error: Option<&'static str>) -> View {
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

/// A page of questions; its summary lists what is wrong with them.
pub(crate) fn question(id: PageId, heading: &'static str, fields: Vec<Block>) -> View {
    let errors: Vec<FieldError> = fields
        .iter()
        .filter_map(|block| match block {
            Block::TextField(TextField { field, error, .. })
            | Block::Radios(Radios { field, error, .. })
            | Block::CountrySelect(CountrySelect { field, error, .. })
            | Block::Checkbox(Checkbox { field, error, .. }) => {
                error.clone().map(|message| FieldError {
                    field: *field,
                    message,
                })
            }
            _ => None,
        })
        .collect();
    let mut blocks: Vec<Block> = Vec::new();
    if !errors.is_empty() {
        blocks.push(Block::ErrorSummary(errors));
    }
    blocks.extend(fields);
    frame(page(id, heading, blocks, go_on("continue-button")))
}

/// A line of text.
pub(crate) fn text(
    field: FieldId,
    kind: TextKind,
    label: &'static str,
    hint: &'static str,
    value: &str,
    error: Option<&'static str>,
) -> Block {
    Block::TextField(TextField {
        field,
        label: label.into(),
        hint: Some(hint.into()),
        value: value.to_owned(),
        error: error.map(Message::new),
        kind,
    })
}

fn start() -> View {
    let fact = |label: &'static str, value: &str| Fact {
        label: label.into(),
        value: value.into(),
    };
    let blocks = vec![
        Block::Lead("start-lead".into()),
        Block::Notice("系统将于周日 02:00–04:00 升级，届时暂停服务。".into()),
        Block::List(vec![
            "start-need-evidence".into(),
            "start-need-phone".into(),
            "start-need-camera".into(),
        ]),
        Block::Provider(vec![
            fact("provider-operator", "蓝海支付有限公司"),
            fact("provider-licence", "Z2000133000019"),
            fact("provider-domain", "lanhai.example"),
        ]),
    ];
    frame(page(
        PageId::Start,
        "start-heading",
        blocks,
        go_on("start-button"),
    ))
}

/// The page of the consents; the second is wrong where it is asked to be.
pub(crate) fn consent(wrong: bool) -> View {
    let tick = |index, text: &str, checked: bool| {
        Block::Checkbox(Checkbox {
            field: FieldId::Consent(index),
            text: text.to_owned(),
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

/// The page of the evidence, with a passport chosen.
pub(crate) fn evidence() -> View {
    let fields = vec![
        Block::Radios(Radios {
            field: FieldId::EvidenceKind,
            legend: "evidence-kind-label".into(),
            options: vec![
                ("cn_resident_id", "evidence-cn-resident-id".into()),
                ("passport", "evidence-passport".into()),
            ],
            value: "passport".into(),
            error: None,
        }),
        Block::CountrySelect(CountrySelect {
            field: FieldId::EvidenceCountry,
            label: "evidence-country-label".into(),
            value: "SG".into(),
            error: None,
            list: CountryList::Names,
        }),
        text(
            FieldId::EvidenceNumber,
            TextKind::DocumentNumber,
            "passport-label",
            "passport-hint",
            "E1234567",
            None,
        ),
    ];
    question(PageId::Evidence, "evidence-heading", fields)
}

/// The page of the birth date.
pub(crate) fn birth_date() -> View {
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
pub(crate) fn contact() -> View {
    let fields = vec![
        Block::CountrySelect(CountrySelect {
            field: FieldId::PhoneCountry,
            label: "phone-country-label".into(),
            value: "CN".into(),
            error: None,
            list: CountryList::CallingCodes,
        }),
        text(
            FieldId::Phone,
            TextKind::Phone,
            "phone-label",
            "phone-hint",
            "138 0013 8000",
            None,
        ),
        text(
            FieldId::Email,
            TextKind::Email,
            "email-label",
            "email-hint",
            "",
            None,
        ),
    ];
    question(PageId::Contact, "contact-heading", fields)
}

fn code(error: Option<Message>) -> View {
    let mut blocks = vec![
        Block::Lead(Message::new("code-lead").with("to", "138****8000")),
        Block::TextField(TextField {
            field: FieldId::Code,
            label: Message::new("code-label").with("length", 6),
            hint: Some("code-hint".into()),
            value: String::new(),
            error: error.clone(),
            kind: TextKind::Code(6),
        }),
        Block::Text(Message::new("code-time-left").with("time", "4:32")),
        Block::Text(Message::new("code-resend-in").with("seconds", 41)),
    ];
    if let Some(message) = error {
        let field = FieldId::Code;
        blocks.insert(0, Block::ErrorSummary(vec![FieldError { field, message }]));
    }
    let buttons = vec![
        button("continue-button", Action::Continue, Weight::Primary),
        button(
            "code-change-number",
            Action::Change(PageId::Contact),
            Weight::Link,
        ),
    ];
    frame(page(PageId::Code, "code-heading", blocks, buttons))
}

fn face_intro() -> View {
    let blocks = vec![
        Block::Lead("face-lead".into()),
        Block::Illustration(Illustration::Face),
        Block::List(vec![
            "face-tip-light".into(),
            "face-tip-height".into(),
            "face-tip-clear".into(),
        ]),
        Block::Inset("face-permission".into()),
    ];
    frame(page(
        PageId::FaceIntro,
        "face-heading",
        blocks,
        go_on("face-button"),
    ))
}

/// The camera with a prompt.
pub(crate) fn camera(prompt: &'static str, outline: Outline) -> View {
    let camera = Block::Camera(CameraView {
        prompt: prompt.into(),
        outline,
        shutter: true,
    });
    frame(page(PageId::Camera, "camera-heading", vec![camera], vec![]))
}

fn picture() -> View {
    let blocks = vec![
        Block::Lead("picture-good".into()),
        Block::Picture(BlobId(1)),
        Block::Working("picture-sending".into()),
    ];
    let buttons = vec![
        button("picture-use", Action::Continue, Weight::Primary),
        button("picture-retake", Action::Retake, Weight::Secondary),
    ];
    let mut view = frame(page(PageId::Picture, "picture-heading", blocks, buttons));
    view.busy = true;
    view
}

fn check_answers() -> View {
    let row = |label: &'static str, value, change| Answer {
        label: label.into(),
        value,
        change,
    };
    let text = |text: &str| AnswerValue::Text(text.to_owned());
    let rows = vec![
        row("name-label", text("欧阳娜娜"), PageId::Name),
        row(
            "resident-id-label",
            text("11010519491231002X"),
            PageId::Evidence,
        ),
        row("birth-label", text("1949-12-31"), PageId::BirthDate),
        row("phone-label", text("+86 138 0013 8000"), PageId::Contact),
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
    ];
    let blocks = vec![
        Block::Lead("check-lead".into()),
        Block::Summary(rows),
        Block::Text("check-promise".into()),
    ];
    frame(page(
        PageId::CheckAnswers,
        "check-heading",
        blocks,
        go_on("check-button"),
    ))
}

fn reference(label: &'static str, value: &str) -> Block {
    Block::Reference(Fact {
        label: label.into(),
        value: value.to_owned(),
    })
}

fn pending() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::Waiting),
        Block::Lead("pending-lead".into()),
        Block::Working("pending-working".into()),
        reference("application-label", "app_7QK2M4"),
    ];
    frame(page(PageId::Pending, "pending-heading", blocks, vec![]))
}

fn opened() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::WalletOpened),
        Block::Lead("opened-lead".into()),
        Block::List(vec![
            "opened-next-sign-in".into(),
            "opened-next-look".into(),
            "opened-next-never-share".into(),
        ]),
        reference("application-label", "app_7QK2M4"),
    ];
    frame(page(PageId::Opened, "opened-heading", blocks, vec![]))
}

/// A failure with its remedies.
pub(crate) fn problem() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::Camera),
        Block::Lead("cause-camera-denied-why".into()),
        Block::Inset("problem-kept".into()),
        reference("problem-code-label", "device.camera_denied"),
    ];
    let remedy = |label, remedy, weight| button(label, Action::Remedy(remedy), weight);
    let buttons = vec![
        remedy("remedy-try-again", Remedy::TryAgain, Weight::Primary),
        remedy("remedy-go-back", Remedy::GoBack, Weight::Secondary),
        remedy("remedy-get-help", Remedy::GetHelp, Weight::Link),
        remedy("remedy-leave", Remedy::Leave, Weight::Link),
    ];
    frame(page(
        PageId::Problem,
        "cause-camera-denied",
        blocks,
        buttons,
    ))
}

/// The page of the name with the help open.
pub(crate) fn help() -> View {
    let link = |label: &'static str, text: &str, url: &str| SupportLink {
        label: label.into(),
        text: text.to_owned(),
        url: url.to_owned(),
    };
    let blocks = vec![
        Block::Text("help-name".into()),
        Block::Text("help-person".into()),
        Block::Notice("每天 9:00–21:00".into()),
        Block::Support(vec![
            link(
                "support-help-centre",
                "lanhai.example/help",
                "https://lanhai.example/help",
            ),
            link("support-phone", "400 123 4567", "tel:4001234567"),
            link(
                "support-email",
                "help@lanhai.example",
                "mailto:help@lanhai.example",
            ),
        ]),
    ];
    View {
        help: Some(Help {
            heading: "help-heading".into(),
            blocks,
        }),
        ..name("", None)
    }
}
