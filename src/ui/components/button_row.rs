//! Buttons, and the names they go by.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::Action;
use kaihu_wizard::view::{Button, Weight};

/// The buttons of a page, the main one first; nothing where there are none. Where that one gives agreement it is
/// guarded.
pub(in crate::ui) fn button_row(draw: &Draw, buttons: &[Button], agrees: bool) -> Option<Element> {
    let one = |it: &Button| {
        let (text, action) = (draw.say(&it.label), &it.action);
        match it.weight {
            Weight::Primary if agrees => agreement_button(draw, text, action),
            Weight::Primary => main_button(draw, text, action),
            Weight::Secondary => other_button("secondary", text, action),
            Weight::Link => other_button("link", text, action),
        }
    };
    let row = el("div").key("buttons").class("buttons");
    (!buttons.is_empty()).then(|| row.children(buttons.iter().map(one)))
}

/// A button outside the row of the page, with a text of the drawing's own.
pub(super) fn button(
    draw: &Draw,
    class: &'static str,
    label: &'static str,
    action: Action,
) -> Element {
    other_button(class, draw.word(label), &action)
}

/// A form can be sent by a script, and nobody can tell; a button that is pressed says by whom.
fn agreement_button(draw: &Draw, text: String, action: &Action) -> Element {
    named(action)
        .key("main")
        .class("primary")
        .attr("part", "button button-primary")
        .attr("type", "button")
        .attr_if("aria-disabled", draw.busy.then_some("true"))
        .on(On::Guard)
        .on(On::Press(action.clone()))
        .text(text)
}

/// Pressed by sending the form, so that Enter in a field does it too.
fn main_button(draw: &Draw, text: String, action: &Action) -> Element {
    named(action)
        .key("main")
        .class("primary")
        .attr("part", "button button-primary")
        .attr("type", "submit")
        .attr_if("aria-disabled", draw.busy.then_some("true"))
        .text(text)
}

pub(super) fn other_button(class: &'static str, text: String, action: &Action) -> Element {
    named(action)
        .class(class)
        .attr("part", part_of(class))
        .attr("type", "button")
        .on(On::Press(action.clone()))
        .text(text)
}

fn part_of(class: &str) -> &'static str {
    match class {
        "secondary" => "button button-secondary",
        _ => "link",
    }
}

fn named(action: &Action) -> Element {
    el("button").attr("data-action", name(action))
}

/// A stable name for what a button does.
fn name(action: &Action) -> String {
    let name = match action {
        Action::Change(page) => return ["change-", page.name()].concat(),
        Action::Remedy(remedy) => return ["remedy-", remedy.name()].concat(),
        Action::Continue => "continue",
        Action::Back => "back",
        Action::OpenHelp => "help",
        Action::CloseHelp => "close-help",
        Action::CodeBy(channel) => return ["code-by-", channel.as_str()].concat(),
        Action::TakeOver => "take-over",
        Action::HandOver => "hand-over",
        Action::CopyHandOver => "copy-hand-over",
        Action::ResendCode => "resend-code",
        Action::CodeMissing => "code-missing",
        Action::StopWaiting => "stop-waiting",
        Action::WithoutFace => "without-face",
        Action::Shutter => "shutter",
        Action::ToggleSound => "sound",
        Action::Reveal(_) => "reveal",
        Action::TakeSuggestion(_) => "take-suggestion",
        Action::ChangeMovements => "movements",
        Action::Retake => "retake",
        Action::NextCamera => "next-camera",
        Action::Authenticator(action) => action.name(),
        Action::Cancel => "cancel",
        Action::Leave => "leave",
        Action::AskToErase => "erase",
        Action::StartAnew => "start-anew",
        Action::ContactSupport => "contact-support",
        Action::CopyDescription => "copy-description",
        Action::SaveDescription => "save-description",
        Action::SaveDescriptionJson => "save-description-json",
        Action::MailDescription => "mail-description",
        Action::CheckNetwork => "check-network",
    };
    name.to_owned()
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("primary, secondary and link", |draw| {
        let row = [
            sample_button("continue-button", Weight::Primary),
            sample_button("picture-retake", Weight::Secondary),
            sample_button("code-change-number", Weight::Link),
        ];
        Element::around(button_row(draw, &row, false))
    }),
    ("busy", |draw| {
        let draw = Draw {
            busy: true,
            ..*draw
        };
        Element::around(button_row(
            &draw,
            &[sample_button("continue-button", Weight::Primary)],
            false,
        ))
    }),
];
