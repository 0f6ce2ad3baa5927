//! How much of something there is.

use crate::ui::tree::{Element, el};

/// A bar named by the element `label`: so much of so much, or something that goes on.
pub(super) fn bar(label: &'static str, part: Option<(u32, u32)>) -> Element {
    let (value, max) = match part {
        Some((value, max)) => (Some(value.to_string()), Some(max.to_string())),
        None => (None, None),
    };
    el("progress")
        .class("bar")
        .attr("aria-labelledby", label)
        .attr_if("value", value)
        .attr_if("max", max)
}
