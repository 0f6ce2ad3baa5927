//! How far the movements are: a ring of as many parts, and the way out.

use crate::ui::draw::Draw;
use crate::ui::tree::{Element, On, el};
use kaihu_wizard::view::ChallengeView;
use kaihu_wizard::{Action, Message, Prompt};

/// The oval again, from the top with the clock.
const RING: &str = "M150 52a104 136 0 1 1 0 272a104 136 0 1 1 0-272Z";

/// One part of a whole that is as long as there are parts, and the gap behind it.
const PART: &str = ".93 .07 ";

/// The guide with a ring of one part for each movement, those that were made above the rest.
pub(super) fn with_ring(guide: Element, challenge: &ChallengeView) -> Element {
    let ChallengeView { done, of, .. } = *challenge;
    if of == 0 {
        return guide;
    }
    let ring = |class: &'static str, parts: String| {
        el("path")
            .class(class)
            .attr("d", RING)
            .attr("pathLength", of.to_string())
            .attr("stroke-dasharray", parts)
    };
    let made = [&PART.repeat(done as usize), "0 99"].concat();
    guide
        .child(ring("ring", PART.to_owned()))
        .child(ring("ring done", made))
}

/// Which way to go: beside the oval, or inside where there is no room above and below it.
pub(super) fn way(prompt: Prompt) -> Option<Element> {
    let (class, lines) = match prompt {
        Prompt::TurnLeft => ("way", "M34 164l-22 24l22 24"),
        Prompt::TurnRight => ("way", "M266 164l22 24l-22 24"),
        Prompt::LookUp => ("way inside", "M126 92l24-22l24 22"),
        Prompt::Nod => ("way inside", "M126 284l24 22l24-22"),
        _ => return None,
    };
    Some(el("path").key("way").class(class).attr("d", lines))
}

/// "2 of 4", while there is something to do.
pub(super) fn count(draw: &Draw, challenge: &ChallengeView) -> Option<Element> {
    let ChallengeView { done, of, .. } = *challenge;
    let count = Message::new("movements-count")
        .with("nth", done + 1)
        .with("of", of);
    (done < of).then(|| el("span").class("count").text(draw.say(&count)))
}

/// For those who cannot do it: in reach until all is done.
pub(super) fn way_out(draw: &Draw, challenge: &ChallengeView) -> Option<Element> {
    let is_done = challenge.of > 0 && challenge.done == challenge.of;
    let class = match challenge.proposed {
        true => "way-out proposed",
        false => "way-out",
    };
    let button = el("button")
        .key("way-out")
        .class(class)
        .attr("type", "button")
        .attr("data-action", "movements")
        .on(On::Press(Action::ChangeMovements))
        .text(draw.say(&challenge.way_out));
    (!is_done).then_some(button)
}
