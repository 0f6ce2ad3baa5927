//! The pages of the passkey, of the authenticator app, and of its recovery codes.

use super::{
    Block, Button, Details, Fact, Illustration, Page, RecoveryCodes, TextField, TextKind, Working,
};
use crate::authenticator::{Availability, FactorAction};
use crate::device::System;
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::fields_of;
use crate::steps::passkey::refused;
use crate::wizard::Wizard;
use kaihu_protocol::TotpSetup;

/// How the browser is asked for a passkey, and every way on when there is none.
pub(super) fn passkey(wizard: &Wizard) -> Page {
    let id = PageId::Passkey;
    let state = &wizard.factor.passkey;
    let done = wizard.is_factor_done(id);
    let there = match state.there {
        Availability::Nowhere => Some("passkey-unsupported"),
        Availability::Elsewhere => Some("passkey-elsewhere"),
        Availability::Platform => None,
    };
    let told = match (done, state.refusal) {
        (true, _) => Some("passkey-is-there"),
        (false, Some(refusal)) => Some(refused(refusal)),
        (false, None) => there,
    };
    let mut blocks = vec![
        Block::Illustration(Illustration::Lock),
        Block::Lead("passkey-lead".into()),
    ];
    blocks.extend(told.map(|key| Block::Inset(key.into())));
    match state.is_open() {
        true => blocks.push(Block::Working(Working {
            label: "passkey-waiting".into(),
            done: None,
        })),
        false => blocks.push(Block::List(vec![
            "passkey-how".into(),
            "passkey-private".into(),
            "passkey-phishing".into(),
        ])),
    }
    let hopeless = state.there == Availability::Nowhere
        || state.refusal.is_some_and(|refusal| !refusal.may_pass());
    let mut buttons = Vec::new();
    match (done, state.refusal.is_some()) {
        (true, _) => buttons.push(Button::primary("continue-button", Action::Continue)),
        (false, true) if hopeless => {
            buttons.push(Button::secondary("remedy-try-again", Action::Continue));
        }
        (false, true) => buttons.push(Button::primary("remedy-try-again", Action::Continue)),
        (false, false) if hopeless => {}
        (false, false) => buttons.push(Button::primary("passkey-button", Action::Continue)),
    }
    if !done {
        let missed = told.is_some();
        ways_on(wizard, id, "factor-app", hopeless, missed, &mut buttons);
    }
    Page {
        id,
        heading: "passkey-heading".into(),
        blocks,
        buttons,
    }
}

/// What else can be done than what this page asks for.
fn ways_on(
    wizard: &Wizard,
    page: PageId,
    other: &'static str,
    hopeless: bool,
    missed: bool,
    buttons: &mut Vec<Button>,
) {
    let action = |action| Action::Authenticator(action);
    if wizard.other_factor(page).is_some() {
        let other_one = action(FactorAction::Other);
        match hopeless {
            true => buttons.insert(0, Button::primary(other, other_one)),
            false => buttons.push(Button::secondary(other, other_one)),
        }
    }
    if missed && wizard.can_hand_over() {
        buttons.push(Button::secondary("remedy-hand-over", Action::HandOver));
    }
    if wizard.can_wait(page) {
        buttons.push(Button::link("factor-later", action(FactorAction::Later)));
    }
}

/// The secret, as a picture, as a text and as a link, and the first code.
pub(super) fn app(wizard: &Wizard) -> Page {
    let id = PageId::AuthenticatorApp;
    let state = &wizard.factor.app;
    let mut blocks = Vec::new();
    let mut buttons = Vec::new();
    let action = |action| Action::Authenticator(action);
    match (&state.setup, &state.over) {
        (_, Some(why)) => {
            blocks.push(Block::Inset(why.clone()));
            let again = action(FactorAction::NewSecret);
            buttons.push(Button::primary("app-new-secret", again));
        }
        (None, None) => blocks.push(Block::Skeleton),
        (Some(setup), None) => {
            let on_phone = matches!(wizard.device().system, System::Android | System::Ios);
            // An error leads to its field, which is there as long as the secret can be used.
            blocks.extend(wizard.error_summary(fields_of(id)));
            blocks.extend(secret(wizard, setup, on_phone));
            buttons.push(Button::primary("continue-button", Action::Continue));
            if on_phone {
                let open = action(FactorAction::OpenApp);
                buttons.push(Button::secondary("app-open", open));
            }
            let copy = action(FactorAction::CopySecret);
            buttons.push(Button::secondary("app-copy", copy));
        }
    }
    ways_on(wizard, id, "factor-passkey", false, false, &mut buttons);
    Page {
        id,
        heading: "app-heading".into(),
        blocks,
        buttons,
    }
}

fn secret(wizard: &Wizard, setup: &TotpSetup, on_phone: bool) -> Vec<Block> {
    let lead = match on_phone {
        true => "app-lead-phone",
        false => "app-lead",
    };
    let text = Block::Reference(Fact {
        label: "app-secret-label".into(),
        value: grouped(setup.secret.expose()),
    });
    let drawn = wizard.factor.app.drawn.clone().map(Block::QrCode);
    let mut blocks = vec![Block::Lead(lead.into())];
    // A phone does not see its own screen.
    match on_phone {
        true => blocks.push(text),
        false => blocks.extend(drawn.into_iter().chain([text])),
    }
    blocks.push(Block::TextField(TextField {
        field: FieldId::AppCode,
        label: Message::new("code-label").with("length", setup.digits),
        hint: Some("app-code-hint".into()),
        value: wizard.texts.get(FieldId::AppCode).to_owned(),
        error: wizard.error_of(FieldId::AppCode),
        note: None,
        kind: TextKind::Code(setup.digits),
    }));
    blocks.push(Block::Details(Details {
        summary: "app-which".into(),
        text: "app-which-text".into(),
    }));
    blocks.push(Block::Details(Details {
        summary: "app-refused".into(),
        text: "app-refused-text".into(),
    }));
    blocks
}

/// In fours, to be read and typed.
fn grouped(secret: &str) -> String {
    let mut text = String::new();
    for (at, letter) in secret.chars().enumerate() {
        if at > 0 && at % 4 == 0 {
            text.push(' ');
        }
        text.push(letter);
    }
    text
}

/// The recovery codes: on this page and on no other.
pub(super) fn recovery_codes(wizard: &Wizard) -> Page {
    let action = |action| Action::Authenticator(action);
    let codes = wizard.factor.app.codes.iter();
    Page {
        id: PageId::RecoveryCodes,
        heading: "recovery-heading".into(),
        blocks: vec![
            Block::Lead("recovery-lead".into()),
            Block::RecoveryCodes(RecoveryCodes(
                codes.map(|code| code.expose().to_owned()).collect(),
            )),
            Block::Inset("recovery-once".into()),
        ],
        buttons: vec![
            Button::primary("recovery-saved", Action::Continue),
            Button::secondary("recovery-save", action(FactorAction::SaveCodes)),
            Button::secondary("recovery-copy", action(FactorAction::CopyCodes)),
        ],
    }
}
