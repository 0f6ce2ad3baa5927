//! Small drawings of our own, in the colours of the style sheet.

use crate::ui::tree::{Element, el};
use kaihu_wizard::view::Illustration;

/// A drawing on 96 by 96 units: a soft shape, lines over it, and what is to be noticed.
struct Drawing {
    soft: &'static str,
    lines: &'static str,
    mark: &'static str,
}

/// A small drawing; it says nothing that the text does not say.
pub(in crate::ui) fn illustration(which: Illustration) -> Element {
    let Drawing { soft, lines, mark } = drawing(which);
    let paths = [("soft", soft), ("lines", lines), ("mark", mark)];
    el("svg")
        .class("illustration")
        .attr("viewBox", "0 0 96 96")
        .attr("aria-hidden", "true")
        .children(paths.map(|(class, d)| el("path").class(class).attr("d", d)))
}

fn drawing(which: Illustration) -> Drawing {
    match which {
        Illustration::Face => Drawing {
            soft: DISC,
            lines: "M48 24c-13 0-19 10-19 23 0 15 8 27 19 27s19-12 19-27c0-13-6-23-19-23ZM40 46v3M56 46v3M41 60c4 4 10 4 14 0",
            mark: "M12 28V18a6 6 0 0 1 6-6h10M68 12h10a6 6 0 0 1 6 6v10M84 68v10a6 6 0 0 1-6 6H68M28 84H18a6 6 0 0 1-6-6V68",
        },
        Illustration::WalletOpened => Drawing {
            soft: DISC,
            lines: "M20 36a6 6 0 0 1 6-6h38a6 6 0 0 1 6 6v2M20 36v32a6 6 0 0 0 6 6h40a6 6 0 0 0 6-6V44a6 6 0 0 0-6-6H22M72 52H60a5 5 0 0 0 0 10h12",
            mark: "M60 20l7 7 14-15",
        },
        Illustration::Waiting => Drawing {
            soft: DISC,
            lines: "M48 18a30 30 0 1 0 30 30",
            mark: "M48 30v18l12 8M60 20.500l.01 0M70 28l.01 0M76 37l.01 0",
        },
        Illustration::Network => Drawing {
            soft: DISC,
            lines: "M18 42c16-16 44-16 60 0M29 54c10-10 28-10 38 0M48 72l.01 0M40 64c4-4 12-4 16 0",
            mark: "M24 22l48 52",
        },
        Illustration::Camera => Drawing {
            soft: DISC,
            lines: "M18 38a6 6 0 0 1 6-6h9l5-8h20l5 8h9a6 6 0 0 1 6 6v28a6 6 0 0 1-6 6H24a6 6 0 0 1-6-6Z",
            mark: "M48 40a11 11 0 1 0 0 22a11 11 0 1 0 0-22Z",
        },
        Illustration::Attention => Drawing {
            soft: DISC,
            lines: "M30 20h24l14 14v38a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4V24a4 4 0 0 1 4-4ZM54 20v14h14",
            mark: "M47 42v16M47 66l.01 0",
        },
    }
}

const DISC: &str = "M48 4a44 44 0 1 0 0 88a44 44 0 1 0 0-88Z";
