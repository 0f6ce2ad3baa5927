//! The frame around every page, and what is on it.

use super::components::*;
use super::draw::Draw;
use super::tree::{Element, On, el};
use kaihu_wizard::view::{Block, Help, Illustration, Page, Weight};
use kaihu_wizard::{PageId, View};

/// The whole wizard.
pub(super) fn wizard(draw: &Draw, view: &View) -> Element {
    let help = view.help.as_ref();
    let frame = el("div")
        .class("frame")
        .attr("part", "frame")
        .attr_if("inert", help.map(|_| ""))
        .attr_if("aria-busy", view.busy.then_some("true"))
        .child(header(draw, view))
        .children(view.progress.map(|far| progress(draw, far)))
        .children(view.toast.as_ref().map(|done| toast(draw, done)))
        .child(page(draw, &view.page))
        .children(footer(draw, view.page.id));
    let announcer = el("div")
        .key("announcer")
        .class("announcer")
        .attr("id", "announcer")
        .attr("aria-live", "polite");
    el("div")
        .class("wizard")
        .attr("lang", draw.locale.to_owned())
        .attr("dir", direction(draw.locale))
        .on(On::Drop)
        .on(On::Cycle)
        .child(frame)
        .children(help.map(|help| later_part_help(draw, help)))
        .child(announcer)
}

/// A component without a page around it.
#[cfg(feature = "gallery")]
pub(super) fn alone(draw: &Draw, component: Element) -> Element {
    let page = el("div").class("page").child(component);
    el("div")
        .class("wizard")
        .attr("lang", draw.locale.to_owned())
        .attr("dir", direction(draw.locale))
        .child(el("div").class("frame").child(page))
}

fn direction(locale: &str) -> &'static str {
    let language = locale.split('-').next().unwrap_or_default();
    match language {
        "ar" | "fa" | "he" | "ur" => "rtl",
        _ => "ltr",
    }
}

fn page(draw: &Draw, page: &Page) -> Element {
    let main = page.buttons.iter().find(|b| b.weight == Weight::Primary);
    let heading = el("h1")
        .attr("id", "heading")
        .attr("part", "heading")
        .attr("tabindex", "-1")
        .text(draw.say(&page.heading));
    // Agreement is given by pressing the button itself.
    let is_agreement = matches!(page.id, PageId::Consent | PageId::Risk | PageId::Erasing);
    let sent = main.filter(|_| !is_agreement);
    // What is wrong comes first, wherever the machine lists it.
    let is_summary = |block: &&Block| matches!(block, Block::ErrorSummary(_));
    let wrong = page.blocks.iter().find(is_summary);
    el("form")
        // Another page gets new elements: a screen reader then tells the new heading from the old.
        .key(page.id.name())
        .class("page")
        .attr("part", "page")
        .attr("data-page", page.id.name())
        .attr("novalidate", "")
        // Enter in a field means the main button.
        .on(On::Submit(sent.map(|button| button.action.clone())))
        .children(wrong.map(|wrong| block(draw, wrong)))
        .child(heading)
        .children(
            page.blocks
                .iter()
                .filter(|b| !is_summary(b))
                .map(|one| block(draw, one)),
        )
        .children(button_row(draw, &page.buttons, is_agreement))
}

fn footer(draw: &Draw, page: PageId) -> Option<Element> {
    // Where the journey is over, and where leaving is among the remedies, it needs no second way.
    let over = [
        PageId::Pending,
        PageId::Opened,
        PageId::Rejected,
        PageId::Leaving,
        PageId::Erasing,
        PageId::Erased,
        PageId::Left,
        PageId::Problem,
    ];
    (!over.contains(&page)).then(|| footer_with_leave(draw))
}

#[inline(never)]
fn later_part_help(draw: &Draw, help: &Help) -> Element {
    let blocks = help.blocks.iter().map(|one| block(draw, one));
    help_panel(draw, help, blocks.collect())
}

fn block(draw: &Draw, block: &Block) -> Element {
    match block {
        Block::Lead(text) => paragraph("lead", draw.say(text)),
        Block::Inset(text) => paragraph("inset", draw.say(text)),
        Block::Directions(text) => paragraph("directions", draw.say(text)),
        Block::Notice(text) => paragraph("notice", text.clone()),
        Block::List(points) => list(draw, points),
        Block::Illustration(Illustration::Network) => illustration(Illustration::Network),
        Block::Provider(known) => facts(draw, "provider", known),
        Block::Reference(fact) => facts(draw, "reference", std::slice::from_ref(fact)),
        Block::Skeleton => skeleton(),
        block => later_part_block(draw, block),
    }
}

#[inline(never)]
fn later_part_block(draw: &Draw, other: &Block) -> Element {
    match other {
        Block::ErrorSummary(errors) => error_summary(draw, errors),
        Block::Text(text) => paragraph("text", draw.say(text)),
        Block::Working(what) => working(draw, what),
        Block::Countdown(time) => countdown(draw, time),
        Block::Strength(told) => strength(draw, told),
        Block::Tips(points) => tips(draw, points),
        Block::Details(more) => details(draw, more),
        Block::More(more) => more_points(draw, more),
        Block::Illustration(which) => illustration(*which),
        Block::TextField(field) => text_field(draw, field),
        Block::DateField(field) => date_field(draw, field),
        Block::Radios(field) => radios(draw, field),
        Block::CountrySelect(field) => country_select(draw, field),
        Block::Phone(field) => phone_field(draw, field),
        Block::File(field) => file_field(draw, field),
        Block::Checkbox(field) => checkbox(draw, field),
        Block::Summary(answers) => summary_list(draw, answers),
        Block::Camera(camera) => camera_frame(draw, camera),
        Block::Picture(blob) => picture(draw, "picture", *blob),
        Block::QrCode(code) => qr_code(draw, code),
        Block::RecoveryCodes(codes) => recovery_codes(draw, codes),
        Block::Measured(points) => measured(draw, points),
        Block::Moment(at) => moment(draw, at),
        Block::HelpSearch(search) => help_search(draw, search),
        Block::Support(links) => support(draw, links),
        Block::PublicNotice(notice) => public_notice(draw, notice),
        Block::Record(rows) => record(draw, rows),
        block => self::block(draw, block),
    }
}
