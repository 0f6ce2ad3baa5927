//! The frame around every page, and what is on it.

use super::components::*;
use super::draw::Draw;
use kaihu_wizard::view::{Block, Page, Weight};
use kaihu_wizard::{Action, Event, PageId, View};
use leptos::either::Either;
use leptos::ev;
use leptos::prelude::*;

/// The whole wizard; `turn` changes with the page, so that another page gets new elements: a
/// screen reader then notices that the heading is another one.
pub(super) fn wizard(draw: &Draw, view: &View, turn: bool) -> AnyView {
    let page = page(draw, &view.page);
    let page = match turn {
        true => Either::Left(page),
        false => Either::Right(page),
    };
    view! {
        <div class="wizard" lang=draw.locale.clone() dir=direction(&draw.locale)>
            <div class="frame" inert=view.help.is_some() aria-busy=view.busy.to_string()>
                {header(draw, view)}
                {page}
                {footer(draw, view.page.id)}
            </div>
            {view.help.as_ref().map(|help| help_panel(draw, help, blocks(draw, &help.blocks)))}
            <div class="announcer" id="announcer" aria-live="polite"></div>
        </div>
    }
    .into_any()
}

fn direction(locale: &str) -> &'static str {
    let language = locale.split('-').next().unwrap_or_default();
    match language {
        "ar" | "fa" | "he" | "ur" => "rtl",
        _ => "ltr",
    }
}

fn page(draw: &Draw, page: &Page) -> AnyView {
    let main = page.buttons.iter().find(|b| b.weight == Weight::Primary);
    let main = main.map(|button| button.action.clone());
    // What is wrong comes before the heading, and keeps its place when there is nothing.
    let wrong = page.blocks.iter().find_map(|block| match block {
        Block::ErrorSummary(errors) => Some(error_summary(draw, errors)),
        _ => None,
    });
    view! {
        <form
            class="page"
            data-page=page.id.name()
            novalidate=true
            autocomplete="on"
            on:submit=submit(draw, main)
        >
            {wrong}
            <h1 id="heading" tabindex="-1">{draw.say(&page.heading)}</h1>
            {blocks(draw, &page.blocks)}
            {button_row(draw, &page.buttons)}
        </form>
    }
    .into_any()
}

/// Enter in a field means the main button.
fn submit(draw: &Draw, main: Option<Action>) -> impl FnMut(ev::SubmitEvent) + use<> {
    let dispatch = draw.hooks.dispatch.clone();
    move |event| {
        event.prevent_default();
        if let Some(action) = &main {
            dispatch(Event::Pressed(action.clone()));
        }
    }
}

fn footer(draw: &Draw, page: PageId) -> Option<AnyView> {
    // Where the journey is over, and where leaving is among the remedies, it needs no second way.
    let over = [
        PageId::Opened,
        PageId::Rejected,
        PageId::Left,
        PageId::Problem,
    ];
    (!over.contains(&page)).then(|| footer_with_leave(draw))
}

fn blocks(draw: &Draw, blocks: &[Block]) -> Vec<AnyView> {
    blocks.iter().filter_map(|one| block(draw, one)).collect()
}

fn block(draw: &Draw, block: &Block) -> Option<AnyView> {
    Some(match block {
        Block::ErrorSummary(_) => return None,
        Block::Lead(text) => paragraph("lead", draw.say(text)),
        Block::Text(text) => paragraph("text", draw.say(text)),
        Block::Inset(text) => paragraph("inset", draw.say(text)),
        Block::Notice(text) => paragraph("notice", text.clone()),
        Block::Working(text) => paragraph("working", draw.say(text)),
        Block::List(points) => list(draw, points),
        Block::Illustration(which) => illustration(*which),
        Block::TextField(field) => text_field(draw, field),
        Block::DateField(field) => date_field(draw, field),
        Block::Radios(field) => radios(draw, field),
        Block::CountrySelect(field) => country_select(draw, field),
        Block::Checkbox(field) => checkbox(draw, field),
        Block::Provider(known) => facts(draw, "provider", known),
        Block::Reference(fact) => facts(draw, "reference", std::slice::from_ref(fact)),
        Block::Summary(answers) => summary_list(draw, answers),
        Block::Camera(camera) => camera_frame(draw, camera),
        Block::Picture(blob) => picture(draw, "picture", *blob),
        Block::Skeleton => skeleton(),
        Block::Support(links) => support(draw, links),
    })
}
