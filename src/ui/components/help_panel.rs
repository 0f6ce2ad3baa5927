//! Help for the page, in front of it.

use super::button_row::plain_button;
use crate::ui::draw::Draw;
use kaihu_wizard::view::Help;
use kaihu_wizard::{Action, Event};
use leptos::ev;
use leptos::prelude::*;

/// Help for the page, in front of it.
pub(in crate::ui) fn help_panel(draw: &Draw, help: &Help, blocks: Vec<AnyView>) -> AnyView {
    let close = plain_button(draw, "secondary", "help-close", Action::CloseHelp);
    view! {
        <div class="curtain">
            <section
                class="help"
                role="dialog"
                aria-modal="true"
                aria-labelledby="help-heading"
                on:keydown=close_on_escape(draw)
            >
                <h2 id="help-heading" tabindex="-1">{draw.say(&help.heading)}</h2>
                {blocks}
                {close}
            </section>
        </div>
    }
    .into_any()
}

fn close_on_escape(draw: &Draw) -> impl FnMut(ev::KeyboardEvent) + use<> {
    let dispatch = draw.hooks.dispatch.clone();
    move |event| {
        if event.key() == "Escape" {
            dispatch(Event::Pressed(Action::CloseHelp));
        }
    }
}
