//! The top of every page: the way back, who asks, how far one is, and help.

use super::button_row::plain_button;
use crate::ui::draw::Draw;
use kaihu_wizard::view::Progress;
use kaihu_wizard::{Action, Message, PageId, View};
use leptos::prelude::*;

/// The top of every page.
pub(in crate::ui) fn header(draw: &Draw, view: &View) -> AnyView {
    let back = view
        .back
        .then(|| plain_button(draw, "quiet back", "back-button", Action::Back));
    let help = (view.page.id != PageId::Left)
        .then(|| plain_button(draw, "quiet help-button", "help-button", Action::OpenHelp));
    view! {
        <header class="header">
            <div>{back}</div>
            <p class="name">{view.provider.clone()}</p>
            <div>{help}</div>
        </header>
        {view.progress.map(|far| progress(draw, far))}
    }
    .into_any()
}

fn progress(draw: &Draw, Progress { step, of }: Progress) -> AnyView {
    let text = Message::new("progress").with("step", step).with("of", of);
    let percent = step * 100 / of.max(1);
    view! {
        <div class="progress">
            <p>{draw.say(&text)}</p>
            <div class="track">
                <div class="fill" style:inline-size=[&percent.to_string(), "%"].concat()></div>
            </div>
        </div>
    }
    .into_any()
}
