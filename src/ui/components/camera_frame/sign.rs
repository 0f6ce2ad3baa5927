//! A small sign for each prompt: what to do, at a glance.

use crate::ui::tree::{Element, el};
use kaihu_wizard::Prompt;

/// A small sign; it says nothing that the words beside it do not say.
pub(super) fn sign(prompt: Prompt) -> Element {
    let (class, lines) = drawing(prompt);
    el("svg")
        .class(class)
        .attr("viewBox", "0 0 24 24")
        .attr("aria-hidden", "true")
        .child(el("path").attr("d", lines))
}

/// How it moves, and its lines on 24 by 24 units.
fn drawing(prompt: Prompt) -> (&'static str, &'static str) {
    match prompt {
        Prompt::Starting | Prompt::Allow | Prompt::Restarting => {
            ("sign", "M12 3v3M12 18v3M3 12h3M18 12h3")
        }
        Prompt::Manual => (
            "sign",
            "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8Z",
        ),
        Prompt::UncoverLens | Prompt::WipeLens => (
            "sign sway",
            "M12 5a7 7 0 1 0 0 14a7 7 0 1 0 0-14ZM9.500 12a2.500 2.500 0 0 1 2.500-2.500M3 21L21 3",
        ),
        Prompt::LightInFront | Prompt::MoreLight | Prompt::LessLight => (
            "sign glow",
            "M12 8a4 4 0 1 0 0 8a4 4 0 1 0 0-8ZM12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.500 1.500M17.500 17.500L19 19M5 19l1.500-1.500M17.500 6.500L19 5",
        ),
        Prompt::EvenLight => (
            "sign glow",
            "M12 4a8 8 0 1 0 0 16a8 8 0 1 0 0-16ZM12 4v16M15 7v10M18 9v6",
        ),
        Prompt::ShowFace | Prompt::Centre => (
            "sign",
            "M4 8V4h4M16 4h4v4M20 16v4h-4M8 20H4v-4M12 9v6M9 12h6",
        ),
        Prompt::OneFace => (
            "sign",
            "M12 5a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7ZM5 20c.5-4 3.500-6 7-6s6.500 2 7 6",
        ),
        Prompt::Closer => ("sign grow", "M14 10l6-6M15 4h5v5M10 14l-6 6M4 15v5h5"),
        Prompt::Farther => ("sign shrink", "M20 4l-6 6M14 5v5h5M4 20l6-6M5 14h5v5"),
        Prompt::FaceForward | Prompt::LookAhead => {
            ("sign sway", "M7 8l-4 4l4 4M17 8l4 4l-4 4M4 12h16")
        }
        Prompt::EyeLevel => ("sign lift", "M8 7l4-4l4 4M8 17l4 4l4-4M12 4v16"),
        Prompt::Upright => ("sign sway", "M4 13a8 8 0 0 1 14-5M19 3v5h-5M12 13v8"),
        Prompt::OpenEyes => (
            "sign",
            "M2 12c5-8 15-8 20 0c-5 8-15 8-20 0ZM12 9a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z",
        ),
        Prompt::CloseMouth => ("sign", "M4 12c5-4 11-4 16 0c-5 5-11 5-16 0ZM4 12h16"),
        Prompt::Steady => (
            "sign",
            "M9 3h6a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1ZM4 9v6M20 9v6",
        ),
        // The picture is mirrored: one's own left is on the left.
        Prompt::TurnLeft => ("sign sway", "M20 12H4M10 6l-6 6l6 6"),
        Prompt::TurnRight => ("sign sway", "M4 12h16M14 6l6 6l-6 6"),
        Prompt::LookUp => ("sign lift", "M12 20V4M6 10l6-6l6 6"),
        Prompt::Nod => ("sign lift", "M8 4v15M4 15l4 4l4-4M16 20V5M12 9l4-4l4 4"),
        Prompt::HoldStill => ("sign", "M5 12.500l5 5L19.500 7"),
    }
}
