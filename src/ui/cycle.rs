//! What lies over the page around keeps the Tab key to itself: under it nobody would see the focus.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, Node};

/// What the Tab key stops at.
const STOPS: &str = "a[href], button, input, select, summary";

/// Leads the Tab key from one end of what covers the page to the other.
pub(super) fn stay(event: &Event) -> Option<()> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    if key.key() != "Tab" {
        return None;
    }
    let at = event.target()?.dyn_into::<Node>().ok()?;
    let wizard = event.current_target()?.dyn_into::<Element>().ok()?;
    let stops = stops(&covering(&wizard)?);
    let (first, last) = (stops.first()?, stops.last()?);
    // A heading may have the focus without being a stop: what counts is what is left beyond it.
    let is_left = |edge: &HtmlElement, side: u16| {
        let node: &Node = edge;
        !node.is_same_node(Some(&at)) && at.compare_document_position(node) & side != 0
    };
    let next = match key.shift_key() {
        true if !is_left(first, Node::DOCUMENT_POSITION_PRECEDING) => last,
        false if !is_left(last, Node::DOCUMENT_POSITION_FOLLOWING) => first,
        _ => return None,
    };
    event.prevent_default();
    next.focus().ok()
}

/// The part that lies over the page around: the help, or the camera on a phone.
fn covering(wizard: &Element) -> Option<Element> {
    let find = |css: &str| wizard.query_selector(css).ok().flatten();
    find(".curtain").or_else(|| {
        let frame = find(".frame")?;
        // What is fixed to the screen has no place in anything else.
        let fixed = frame.dyn_ref::<HtmlElement>()?.offset_parent().is_none();
        fixed.then_some(frame)
    })
}

/// What can be gone to, in its order.
fn stops(cover: &Element) -> Vec<HtmlElement> {
    let Ok(found) = cover.query_selector_all(STOPS) else {
        return Vec::new();
    };
    let elements = (0..found.length()).filter_map(|at| found.item(at)?.dyn_into().ok());
    // What is not drawn is no stop.
    let drawn = |element: &HtmlElement| element.offset_width() > 0;
    elements.filter(drawn).collect()
}
