//! Passkey, authenticator app, recovery codes. What is secret here is made up.

use super::*;
use kaihu_wizard::FactorAction;

fn action(action: FactorAction) -> Action {
    Action::Authenticator(action)
}

fn ways_on(buttons: Vec<Button>, other: &'static str, handed: bool) -> Vec<Button> {
    let mut all = buttons;
    all.push(button(
        other,
        action(FactorAction::Other),
        Weight::Secondary,
    ));
    if handed {
        all.push(button(
            "remedy-hand-over",
            Action::HandOver,
            Weight::Secondary,
        ));
    }
    all.push(button(
        "factor-later",
        action(FactorAction::Later),
        Weight::Link,
    ));
    all
}

/// The page of the passkey, with what the person is told.
pub(super) fn passkey(told: Option<&'static str>) -> View {
    let mut blocks = vec![
        Block::Illustration(Illustration::Lock),
        Block::Lead("passkey-lead".into()),
    ];
    blocks.extend(told.map(|key| Block::Inset(key.into())));
    blocks.push(Block::List(vec![
        "passkey-how".into(),
        "passkey-private".into(),
        "passkey-phishing".into(),
    ]));
    let label = match told {
        Some(_) => "remedy-try-again",
        None => "passkey-button",
    };
    let buttons = ways_on(go_on(label), "factor-app", told.is_some());
    frame(page(PageId::Passkey, "passkey-heading", blocks, buttons))
}

/// The device asks the person.
pub(super) fn passkey_waiting() -> View {
    let mut view = passkey(None);
    view.page.blocks.pop();
    view.page.blocks.push(Block::Working(Working {
        label: "passkey-waiting".into(),
        done: None,
    }));
    busy(view)
}

/// Nothing can be made here.
pub(super) fn passkey_unsupported() -> View {
    let mut view = passkey(Some("passkey-unsupported"));
    let buttons = &mut view.page.buttons;
    buttons.remove(0);
    buttons[0].weight = Weight::Primary;
    view
}

/// The page of the app, on a phone and elsewhere.
pub(super) fn app(on_phone: bool, error: Option<Message>) -> View {
    let field = FieldId::AppCode;
    let secret = Block::Reference(Fact {
        label: "app-secret-label".into(),
        value: "JBSW Y3DP EHPK 3PXP JBSW Y3DP EHPK 3PXP".to_owned(),
    });
    let mut blocks = match on_phone {
        true => vec![Block::Lead("app-lead-phone".into()), secret],
        false => vec![
            Block::Lead("app-lead".into()),
            Block::QrCode(qr_code()),
            secret,
        ],
    };
    if let Some(message) = error.clone() {
        blocks.insert(0, Block::ErrorSummary(vec![FieldError { field, message }]));
    }
    blocks.push(Block::TextField(TextField {
        field,
        label: Message::new("code-label").with("length", 6),
        hint: Some("app-code-hint".into()),
        value: String::new(),
        error,
        note: None,
        kind: TextKind::Code(6),
    }));
    for (summary, text) in [
        ("app-which", "app-which-text"),
        ("app-refused", "app-refused-text"),
    ] {
        blocks.push(Block::Details(Details {
            summary: summary.into(),
            text: text.into(),
        }));
    }
    let mut buttons = go_on("continue-button");
    if on_phone {
        let open = action(FactorAction::OpenApp);
        buttons.push(button("app-open", open, Weight::Secondary));
    }
    let copy = action(FactorAction::CopySecret);
    buttons.push(button("app-copy", copy, Weight::Secondary));
    let buttons = ways_on(buttons, "factor-passkey", false);
    frame(page(
        PageId::AuthenticatorApp,
        "app-heading",
        blocks,
        buttons,
    ))
}

/// The secret is of no more use.
pub(super) fn app_over() -> View {
    let again = action(FactorAction::NewSecret);
    let buttons = vec![button("app-new-secret", again, Weight::Primary)];
    frame(page(
        PageId::AuthenticatorApp,
        "app-heading",
        vec![Block::Inset("app-over".into())],
        ways_on(buttons, "factor-passkey", false),
    ))
}

/// Ten of them.
pub fn codes() -> RecoveryCodes {
    let codes = [
        "7k2mq-0x9tb",
        "c4v8n-h1r6z",
        "p3wdy-5g7ks",
        "m9q2j-e8tfa",
        "x6b0c-r4n1v",
        "t5h7w-z2k8p",
        "d1y9g-q6m3j",
        "f8s4e-b0x7n",
        "v2r5k-w9c1h",
        "j6z3t-p8d4q",
    ];
    RecoveryCodes(codes.map(str::to_owned).to_vec())
}

/// Seen once.
pub(super) fn recovery() -> View {
    let view = frame(page(
        PageId::RecoveryCodes,
        "recovery-heading",
        vec![
            Block::Lead("recovery-lead".into()),
            Block::RecoveryCodes(codes()),
            Block::Inset("recovery-once".into()),
        ],
        vec![
            button("recovery-saved", Action::Continue, Weight::Primary),
            button(
                "recovery-save",
                action(FactorAction::SaveCodes),
                Weight::Secondary,
            ),
            button(
                "recovery-copy",
                action(FactorAction::CopyCodes),
                Weight::Secondary,
            ),
        ],
    ));
    View {
        toast: Some("app-done".into()),
        ..view
    }
}
