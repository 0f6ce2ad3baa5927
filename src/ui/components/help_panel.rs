//! Help for the page, in front of it.

use super::button_row::{button, other_button};
use super::dialog::dialog;
#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use crate::ui::draw::Draw;
use crate::ui::tree::Element;
use kaihu_wizard::Action;
use kaihu_wizard::view::Help;

/// Help for the page, in front of it.
pub(in crate::ui) fn help_panel(draw: &Draw, help: &Help, mut blocks: Vec<Element>) -> Element {
    let more = help.buttons.iter();
    blocks.extend(more.map(|it| other_button("secondary", draw.say(&it.label), &it.action)));
    blocks.push(button(draw, "secondary", "help-close", Action::CloseHelp));
    dialog(draw.say(&help.heading), Action::CloseHelp, blocks)
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("help for a page", |draw| {
    let blocks = vec![super::text::paragraph(
        "text",
        draw.say(&Message::new("help-name")),
    )];
    let help = Help {
        heading: Message::new("help-heading"),
        blocks: Vec::new(),
        buttons: vec![sample_button("contact-support", Weight::Secondary)],
    };
    help_panel(draw, &help, blocks)
})];
