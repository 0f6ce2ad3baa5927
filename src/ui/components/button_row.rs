//! Buttons, and the names they go by.

use crate::ui::draw::Draw;
use kaihu_wizard::view::{Button, Weight};
use kaihu_wizard::{Action, Remedy};
use leptos::prelude::*;

/// The buttons of a page, the main one first.
pub(in crate::ui) fn button_row(draw: &Draw, buttons: &[Button]) -> AnyView {
    let main = buttons.iter().position(|b| b.weight == Weight::Primary);
    let button = |(index, button): (usize, &Button)| {
        let class = match button.weight {
            Weight::Primary => "primary",
            Weight::Secondary => "secondary",
            Weight::Link => "link",
        };
        let text = draw.say(&button.label);
        draw_button(draw, class, text, &button.action, main == Some(index))
    };
    let buttons: Vec<_> = buttons.iter().enumerate().map(button).collect();
    view! { <div class="buttons">{buttons}</div> }.into_any()
}

/// A button outside the row of the page, with a text of the drawing's own.
pub(super) fn plain_button(
    draw: &Draw,
    class: &'static str,
    label: &'static str,
    action: Action,
) -> AnyView {
    draw_button(draw, class, draw.word(label), &action, false)
}

/// The main button is pressed by sending the form, so that Enter in a field does it too.
fn draw_button(
    draw: &Draw,
    class: &'static str,
    text: String,
    action: &Action,
    main: bool,
) -> AnyView {
    let id = matches!(action, Action::OpenHelp) && !main;
    view! {
        <button
            type=if main { "submit" } else { "button" }
            id=(id && class.contains("help")).then_some("help-button")
            class=class
            data-action=name(action)
            aria-disabled=(main && draw.busy).then_some("true")
            on:click=draw.press((!main).then(|| action.clone()))
        >
            <span>{text}</span>
        </button>
    }
    .into_any()
}

/// A stable name for what a button does.
fn name(action: &Action) -> String {
    let name = match action {
        Action::Change(page) => return ["change-", page.name()].concat(),
        Action::Remedy(remedy) => return ["remedy-", remedy_name(*remedy)].concat(),
        Action::Continue => "continue",
        Action::Back => "back",
        Action::OpenHelp => "help",
        Action::CloseHelp => "close-help",
        Action::ResendCode => "resend-code",
        Action::Shutter => "shutter",
        Action::Retake => "retake",
        Action::Cancel => "cancel",
    };
    name.to_owned()
}

fn remedy_name(remedy: Remedy) -> &'static str {
    match remedy {
        Remedy::TryAgain => "try-again",
        Remedy::StartOver => "start-over",
        Remedy::GoBack => "go-back",
        Remedy::ChangePhone => "change-phone",
        Remedy::ChangeEvidence => "change-evidence",
        Remedy::CheckAnswers => "check-answers",
        Remedy::RetakePicture => "retake-picture",
        Remedy::ResendCode => "resend-code",
        Remedy::SignIn => "sign-in",
        Remedy::GetHelp => "get-help",
        Remedy::Leave => "leave",
    }
}
