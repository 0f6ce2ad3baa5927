//! Which colour is seen on which, and what WCAG 2.2 asks of the two.
use super::expression::Expression;

/// The least contrast that two colours must have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    /// Text, 4.5 (1.4.3). Large text counts as text.
    Text,
    /// What tells a control, its state or a part of a drawing, 3 (1.4.11).
    Mark,
    /// What only pleases: nothing is lost with it.
    Decoration,
}

impl Rule {
    pub(super) fn least(self) -> f64 {
        match self {
            Self::Text => 4.5,
            Self::Mark => 3.0,
            Self::Decoration => 1.0,
        }
    }
}

/// A colour on another, and where that is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Pair {
    pub(super) rule: Rule,
    pub(super) colour: &'static str,
    pub(super) ground: &'static str,
    /// What shows through a ground that is not opaque.
    pub(super) below: &'static str,
    pub(super) place: &'static str,
    /// Selectors of the elements around, outermost first, that set custom properties of their own.
    pub(super) within: &'static [&'static str],
}

impl Pair {
    const fn below(self, below: &'static str) -> Self {
        Self { below, ..self }
    }

    const fn within(self, within: &'static [&'static str]) -> Self {
        Self { within, ..self }
    }
}

/// A property by its name alone, anything else as in CSS.
pub(super) fn value(text: &str) -> Option<Expression> {
    match text.starts_with("--") {
        true => Some(Expression::var(text)),
        false => Expression::parse(text),
    }
}

const fn pair(rule: Rule, colour: &'static str, ground: &'static str, place: &'static str) -> Pair {
    Pair {
        rule,
        colour,
        ground,
        below: "transparent",
        place,
        within: &[],
    }
}

const fn text(colour: &'static str, ground: &'static str, place: &'static str) -> Pair {
    pair(Rule::Text, colour, ground, place)
}

const fn mark(colour: &'static str, ground: &'static str, place: &'static str) -> Pair {
    pair(Rule::Mark, colour, ground, place)
}

const fn decoration(colour: &'static str, ground: &'static str, place: &'static str) -> Pair {
    pair(Rule::Decoration, colour, ground, place)
}

const HOVERED: &str = "color-mix(in srgb, var(--accent) 88%, var(--ink))";
const DONE: &str = "color-mix(in srgb, var(--good) 12%, var(--ground))";

const CAMERA: &[&str] = &[".camera"];
const ADJUST: &[&str] = &[".camera", ".camera.adjust"];
const GOOD: &[&str] = &[".camera", ".camera.good"];
/// The page around the camera, where that fills the phone.
const FULL: &[&str] = &[".wizard:has([data-page=\"camera\"]) .frame"];
const BLACK: &str = "#070d10";
/// What lies over the picture around the oval: `.around` with its `fill-opacity`.
const AROUND: &str = "color-mix(in srgb, #070d10 60%, transparent)";
/// The same where the screen is the lamp.
const LAMP: &str = "color-mix(in srgb, #fff 100%, transparent)";
/// The brightest that a camera sees.
const PICTURE: &str = "#fff";

/// Every pair of the sheets.
pub(super) const PAIRS: &[Pair] = &[
    text("--ink", "--ground", "headings, labels, running text"),
    text("--ink", "--raised", "inputs, cards, the dialog"),
    text(
        "--ink",
        "--wash",
        ".inset, .tips, .reference, a secondary button under the pointer",
    ),
    text("--ink", "--accent-wash", "a chosen card"),
    text("--ink", "--error-wash", "heading of the error summary"),
    text(
        "--soft",
        "--ground",
        ".lead, .text, .hint, .quiet, dt, .progress, .working",
    ),
    text("--soft", "--raised", "hint of a card, text of the dialog"),
    text("--soft", "--wash", ".reference dt"),
    text("--soft", "--accent-wash", "hint of a chosen card"),
    text("--accent", "--ground", ".link, .details"),
    text(
        "--accent",
        "--raised",
        "show and hide of a password, links of the dialog",
    ),
    text(
        "--accent",
        "--wash",
        "marks of the tips, held to the rule of text",
    ),
    text(
        "--accent",
        "--accent-wash",
        "edge of a chosen card, held to the rule of text",
    ),
    text("--on-accent", "--accent", "primary button"),
    text("--on-accent", HOVERED, "primary button under the pointer"),
    text("--error", "--ground", ".error"),
    text("--error", "--error-wash", "links of the error summary"),
    text("--ground", "--error", "the sign before an error"),
    text("--good", DONE, ".toast"),
    text("--note", "--ground", "a countdown that ends soon"),
    text("--note", "--note-wash", ".notice"),
    mark("--qr-dark", "--qr-light", ".qr-code"),
    mark(
        "--edge",
        "--ground",
        "edges of inputs, cards, buttons: outside",
    ),
    mark(
        "--edge",
        "--raised",
        "edges of inputs, cards, buttons: inside",
    ),
    mark(
        "--edge",
        "--wash",
        "edge of a secondary button under the pointer",
    ),
    mark("--error", "--raised", "edge of a wrong input: inside"),
    mark("--soft", "--raised", "arrow of a select"),
    mark("--accent", "--error-wash", "focus in the error summary"),
    mark("--accent", "--line", ".bar").within(&[".bar"]),
    mark("--note", "--line", ".bar of a countdown that ends soon").within(&[".bar"]),
    decoration(
        "--accent-wash",
        "--ground",
        "areas of drawings, halo of the focus",
    ),
    decoration(
        "--accent-wash",
        "--raised",
        "areas of drawings, halo of the focus",
    ),
    decoration("--wash", "--ground", ".inset, .tips, .reference"),
    decoration("--note-wash", "--ground", ".notice"),
    decoration(
        "--error-wash",
        "--ground",
        "error summary, told by its edge",
    ),
    decoration(DONE, "--ground", ".toast"),
    decoration(
        "--line",
        "--ground",
        "between answers; picture and skeleton before they are there",
    ),
    decoration(
        "--line",
        "--raised",
        "between the digits of a code, beside the calling code",
    ),
    decoration("--shade", "--ground", "what is behind the dialog"),
    text("#fff", BLACK, "on the camera"),
    mark(BLACK, LAMP, "the shutter on a screen that is the lamp"),
    // The edge of the light is the oval; the words and the sign say what to do.
    decoration("--tone", LAMP, "the oval there").within(ADJUST),
    text("--ink", BLACK, "heading over a camera that fills the phone").within(FULL),
    text("--soft", BLACK, "header over a camera that fills the phone").within(FULL),
    text("--tone", "#070d10e6", "prompt")
        .below(PICTURE)
        .within(CAMERA),
    text("--tone", "#070d10e6", "prompt, to adjust")
        .below(PICTURE)
        .within(ADJUST),
    text("#04291a", "--tone", "prompt, good").within(GOOD),
    text("#fff", "#070d10cc", "sound off").below(PICTURE),
    text(BLACK, "#fff", "sound on"),
    mark("--tone", AROUND, "oval").below(PICTURE).within(CAMERA),
    mark("--tone", AROUND, "oval, to adjust")
        .below(PICTURE)
        .within(ADJUST),
    mark("#4be3a0", AROUND, "ring of the movements that were made").below(PICTURE),
    mark(
        BLACK,
        "#fff",
        "ring of the movements, in the light of the screen",
    ),
    mark(
        "#0f7248",
        "#fff",
        "ring of those that were made, in that light",
    ),
    mark("--tone", AROUND, "oval, good")
        .below(PICTURE)
        .within(GOOD),
    mark("#fff", AROUND, "shutter").below(PICTURE),
    decoration("#0006", AROUND, "shadow of the shutter").below(PICTURE),
];
