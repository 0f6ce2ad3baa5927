//! Small drawings of our own, in the colours of the style sheet.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
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
        .key("illustration")
        .class("illustration")
        .attr("viewBox", "0 0 96 96")
        .attr("aria-hidden", "true")
        .children(paths.map(|(class, d)| el("path").class(class).attr("d", d)))
        .children(words(which).map(|words| {
            let text = el("text").class("words").attr("x", "48").attr("y", "63");
            text.text(words)
        }))
}

/// What is printed on the thing itself, in the language it is printed in.
fn words(which: Illustration) -> Option<&'static str> {
    (which == Illustration::NumberBesideWords).then_some("证件号码")
}

fn drawing(which: Illustration) -> Drawing {
    match which {
        Illustration::Face => Drawing {
            soft: DISC,
            lines: "M48 24c-13 0-19 10-19 23 0 15 8 27 19 27s19-12 19-27c0-13-6-23-19-23ZM40 46v3M56 46v3M41 60c4 4 10 4 14 0",
            mark: "M12 28V18a6 6 0 0 1 6-6h10M68 12h10a6 6 0 0 1 6 6v10M84 68v10a6 6 0 0 1-6 6H68M28 84H18a6 6 0 0 1-6-6V68",
        },
        Illustration::Light => Drawing {
            soft: DISC,
            lines: "M58 34c-10 0-15 8-15 18 0 12 6 21 15 21s15-9 15-21c0-10-5-18-15-18ZM52 52v2M64 52v2M53 62c3 3 7 3 10 0",
            mark: "M26 24a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM26 12v4M26 46v4M10 31h4M38 31h3M15 20l3 3M15 42l3-3M37 20l-3 3",
        },
        Illustration::Angle => Drawing {
            soft: DISC,
            lines: "M60 26c-10 0-15 8-15 18 0 12 6 21 15 21s15-9 15-21c0-10-5-18-15-18ZM54 43v2M66 43v2M55 54c3 3 7 3 10 0",
            mark: "M18 30h10a3 3 0 0 1 3 3v28a3 3 0 0 1-3 3H18a3 3 0 0 1-3-3V33a3 3 0 0 1 3-3ZM31 44h6M41 44h.010",
        },
        Illustration::Distance => Drawing {
            soft: DISC,
            lines: "M64 26c-9 0-14 8-14 18 0 12 6 21 14 21s14-9 14-21c0-10-5-18-14-18ZM16 32h8a3 3 0 0 1 3 3v22a3 3 0 0 1-3 3h-8a3 3 0 0 1-3-3V35a3 3 0 0 1 3-3Z",
            mark: "M22 76h46M28 70l-6 6l6 6M62 70l6 6l-6 6",
        },
        Illustration::Glasses => Drawing {
            soft: DISC,
            lines: "M48 20c-14 0-21 11-21 26 0 17 9 30 21 30s21-13 21-30c0-15-7-26-21-26ZM42 64c4 3 8 3 12 0",
            mark: "M24 42h48M30 42v4a8 8 0 0 0 16 0v-4M50 42v4a8 8 0 0 0 16 0v-4",
        },
        Illustration::Card => Drawing {
            soft: DISC,
            lines: "M30 34h36a4 4 0 0 1 4 4v20a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4V38a4 4 0 0 1 4-4ZM38 42a4 4 0 1 0 0 8a4 4 0 1 0 0-8ZM32 56c1-4 11-4 12 0M52 44h11M52 51h8",
            mark: "M14 32v-6a4 4 0 0 1 4-4h6M72 22h6a4 4 0 0 1 4 4v6M82 64v6a4 4 0 0 1-4 4h-6M24 74h-6a4 4 0 0 1-4-4v-6",
        },
        Illustration::Passport => Drawing {
            soft: DISC,
            lines: "M32 20h32a4 4 0 0 1 4 4v48a4 4 0 0 1-4 4H32a4 4 0 0 1-4-4V24a4 4 0 0 1 4-4ZM40 66h16",
            mark: "M48 32a12 12 0 1 0 0 24a12 12 0 1 0 0-24ZM36 44h24M48 32c-6 7-6 17 0 24M48 32c6 7 6 17 0 24",
        },
        Illustration::Maintenance => Drawing {
            soft: DISC,
            lines: "M20 74h56M28 74l14-46a6 6 0 0 1 12 0l14 46M37 46h22M32 60h32",
            mark: "M66 22l10-8M70 32l13-3M58 14l3-9",
        },
        Illustration::Phone => Drawing {
            soft: DISC,
            lines: "M36 16h24a5 5 0 0 1 5 5v54a5 5 0 0 1-5 5H36a5 5 0 0 1-5-5V21a5 5 0 0 1 5-5ZM44 72h8",
            mark: "M42 34h30a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4H58l-8 7v-7h-8M50 44l.010 0M58 44l.010 0M66 44l.010 0",
        },
        Illustration::Lock => Drawing {
            soft: DISC,
            lines: "M30 44h36a4 4 0 0 1 4 4v24a4 4 0 0 1-4 4H30a4 4 0 0 1-4-4V48a4 4 0 0 1 4-4ZM34 44V34a14 14 0 0 1 28 0v10",
            mark: "M48 56v8M48 56l.010 0",
        },
        Illustration::CardNumber => Drawing {
            soft: DISC,
            lines: "M16 24h64a5 5 0 0 1 5 5v38a5 5 0 0 1-5 5H16a5 5 0 0 1-5-5V29a5 5 0 0 1 5-5ZM20 33h22M20 41h14M20 49h22M68 32a5 5 0 1 0 0 10a5 5 0 1 0 0-10ZM60 54c1-8 15-8 16 0",
            mark: "M32 63h.010M39 63h.010M46 63h.010M53 63h.010M60 63h.010M67 63h.010M74 63h.010M20 63h5",
        },
        Illustration::NumberBesideWords => Drawing {
            soft: DISC,
            lines: "M16 44V25a5 5 0 0 1 5-5h54a5 5 0 0 1 5 5v19M9 44h78a5 5 0 0 1 5 5v28a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V49a5 5 0 0 1 5-5ZM26 29h24M26 37h15",
            mark: "M20 74h.010M28 74h.010M36 74h.010M44 74h.010M52 74h.010M60 74h.010M68 74h.010M76 74h.010",
        },
        Illustration::PassportNumber => Drawing {
            soft: DISC,
            lines: "M18 18h60a5 5 0 0 1 5 5v50a5 5 0 0 1-5 5H18a5 5 0 0 1-5-5V23a5 5 0 0 1 5-5ZM31 30a5 5 0 1 0 0 10a5 5 0 1 0 0-10ZM22 54c1-9 17-9 18 0M50 40h22M50 48h14M22 64h52M22 71h52",
            mark: "M54 29h.010M61 29h.010M68 29h.010M75 29h.010",
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

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[("all of them", |_| {
    Element::around(Illustration::ALL.iter().map(|which| illustration(*which)))
})];
