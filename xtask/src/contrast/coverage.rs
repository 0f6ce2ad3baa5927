//! Whether the table of pairs speaks of every colour that the sheets use.
use super::expression::Expression;
use super::pairs::{self, Pair, Rule};
use super::sheet::{Block, Declaration};
use std::collections::BTreeSet;
use std::path::PathBuf;

/// A colour in a sheet of which the table does not speak.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Unlisted {
    pub(super) path: PathBuf,
    pub(super) line: usize,
    pub(super) what: Missing,
}

/// What the table lacks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Missing {
    /// No pair has this colour of text.
    Text(String),
    /// No pair has this colour at all.
    Colour(String),
    /// A rule has this text on this ground, and no pair does.
    Pair(String, String),
    /// An element sets this colour for those within it, and no pair is within it.
    Scope(String),
    /// The colour of a text is written in a way that this command does not know.
    Unread(String),
}

/// The system chooses the colours then.
const FORCED: &str = "@media (forced-colors: active)";
/// Values of `color` that name no colour.
const NO_COLOUR: [&str; 3] = ["inherit", "currentColor", "transparent"];

/// Every colour in use that is in no pair.
pub(super) fn unlisted(blocks: &[Block], pairs: &[Pair]) -> Vec<Unlisted> {
    let known = Known::new(blocks, pairs);
    let used = blocks
        .iter()
        .filter(|block| !block.conditions.iter().any(|c| c == FORCED));
    used.flat_map(|block| known.missing_of(block)).collect()
}

struct Known<'a> {
    pairs: &'a [Pair],
    /// Custom properties that hold a colour somewhere.
    properties: BTreeSet<&'a str>,
}

impl<'a> Known<'a> {
    fn new(blocks: &'a [Block], pairs: &'a [Pair]) -> Self {
        let declarations = blocks.iter().flat_map(|block| &block.declarations);
        let colours = declarations.filter(|declaration| {
            declaration.name.starts_with("--") && Expression::parse(&declaration.value).is_some()
        });
        Self {
            pairs,
            properties: colours.map(|declaration| &*declaration.name).collect(),
        }
    }

    fn missing_of(&self, block: &Block) -> Vec<Unlisted> {
        let missing = |declaration: &Declaration| {
            let place = (block.path.clone(), declaration.line);
            let all = self.missing_in(block, declaration).into_iter();
            all.map(move |what| Unlisted {
                path: place.0.clone(),
                line: place.1,
                what,
            })
        };
        block.declarations.iter().flat_map(missing).collect()
    }

    fn missing_in(&self, block: &Block, declaration: &Declaration) -> Vec<Missing> {
        let Declaration { name, value, .. } = declaration;
        let colours = self.colours(value);
        if name.starts_with("--") {
            let scopes = block.selectors.iter().filter(|own| !self.has_scope(own));
            return match colours.is_empty() || name.starts_with("--kaihu-") {
                true => vec![],
                false => scopes.cloned().map(Missing::Scope).collect(),
            };
        }
        if name == "color" {
            return self.missing_text(block, value, &colours);
        }
        let opacity = block.value("fill-opacity").filter(|_| name == "fill");
        let colours = colours.into_iter().map(|colour| match opacity {
            Some(opacity) => faded(&colour, opacity),
            None => colour,
        });
        let unlisted = colours.filter(|colour| !self.has(colour, |_| true));
        unlisted.map(Missing::Colour).collect()
    }

    fn missing_text(&self, block: &Block, value: &str, colours: &[String]) -> Vec<Missing> {
        let [colour] = colours else {
            return match NO_COLOUR.contains(&value) {
                true => vec![],
                false => vec![Missing::Unread(value.to_owned())],
            };
        };
        let text = |pair: &Pair| pair.rule == Rule::Text;
        let parsed = Expression::parse(colour);
        let is_text = |pair: &&Pair| text(pair) && pairs::value(pair.colour) == parsed;
        if !self.pairs.iter().any(|pair| is_text(&pair)) {
            return vec![Missing::Text(colour.clone())];
        }
        let ground = ["background", "background-color"].map(|name| block.value(name));
        let grounds = ground
            .into_iter()
            .flatten()
            .flat_map(|value| self.colours(value));
        let alone = grounds.filter(|ground| {
            let ground = Expression::parse(ground);
            !self
                .pairs
                .iter()
                .any(|pair| is_text(&pair) && pairs::value(pair.ground) == ground)
        });
        alone
            .map(|ground| Missing::Pair(colour.clone(), ground))
            .collect()
    }

    fn has(&self, colour: &str, also: impl Fn(&Pair) -> bool) -> bool {
        let colour = Expression::parse(colour);
        self.pairs.iter().any(|pair| {
            also(pair)
                && (pairs::value(pair.colour) == colour || pairs::value(pair.ground) == colour)
        })
    }

    /// Themes are read whatever the table says; other elements only when a pair is within them.
    fn has_scope(&self, selector: &str) -> bool {
        let mut pairs = self.pairs.iter();
        selector.starts_with(":host")
            || selector == ".wizard"
            || pairs.any(|pair| pair.within.contains(&selector))
    }

    /// The colours in a value, each as written: `#…`, `color-mix(…)`, `oklch(…)`, and `var(…)` of a
    /// property that holds a colour.
    fn colours(&self, value: &str) -> Vec<String> {
        let mut colours = vec![];
        let mut at = 0;
        while at < value.len() {
            let rest = &value[at..];
            match term(rest) {
                Some(term) if !self.is_other_property(term) => {
                    colours.push(term.to_owned());
                    at += term.len();
                }
                _ => at += rest.chars().next().map_or(1, char::len_utf8),
            }
        }
        colours
    }

    fn is_other_property(&self, term: &str) -> bool {
        let name = term
            .strip_prefix("var(")
            .and_then(|rest| rest.split([',', ')']).next());
        name.is_some_and(|name| !self.properties.contains(name.trim()))
    }
}

/// The colour that a text begins with.
fn term(text: &str) -> Option<&str> {
    if let Some(digits) = text.strip_prefix('#') {
        let end = digits.find(|sign: char| !sign.is_ascii_alphanumeric());
        return Some(&text[..1 + end.unwrap_or(digits.len())]);
    }
    let functions = ["var(", "color-mix(", "oklch("];
    functions.iter().find(|name| text.starts_with(**name))?;
    let mut depth = 0;
    let end = text.find(|sign| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        sign == ')' && depth == 0
    })?;
    Some(&text[..=end])
}

/// `opacity` is 0–1, as in `fill-opacity`.
fn faded(colour: &str, opacity: &str) -> String {
    let share = opacity.parse::<f64>().unwrap_or(1.0) * 100.0;
    format!("color-mix(in srgb, {colour} {share:.3}%, transparent)")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contrast::pairs::PAIRS;
    use crate::contrast::sheet;
    use std::path::Path;

    fn missing(css: &str) -> Vec<Missing> {
        let tokens =
            ":host { --ink: #111; --wash: #eee; --ground: #fff; --tone: #fff; --calm: 3ms; }";
        let blocks = sheet::blocks(Path::new("x.css"), &format!("{tokens}\n{css}"));
        let found = unlisted(&blocks, PAIRS);
        assert!(found.iter().all(|unlisted| unlisted.line == 2));
        found.into_iter().map(|unlisted| unlisted.what).collect()
    }

    #[test]
    fn what_is_in_the_table_is_not_missed() {
        let css = ".a { color: var(--ink); background: var(--wash); border: 1px solid var(--ink) } \
                   .b { color: inherit; transition: color var(--calm) } .camera { --tone: #fff } \
                   .c { fill: #070d10; fill-opacity: .6; } \
                   @media (forced-colors: active) { .d { color: #123456; } }";
        assert_eq!(missing(css), []);
    }

    #[test]
    fn what_is_not_in_the_table_is() {
        let cases = [
            (".a { color: #123456 }", Missing::Text("#123456".into())),
            (".a { color: red }", Missing::Unread("red".into())),
            (
                ".a { border: 1px solid #123456 }",
                Missing::Colour("#123456".into()),
            ),
            (
                ".a { color: var(--ground); background: var(--wash) }",
                Missing::Pair("var(--ground)".into(), "var(--wash)".into()),
            ),
            (".a { --ink: #123456 }", Missing::Scope(".a".into())),
        ];
        for (css, what) in cases {
            assert_eq!(missing(css), [what], "{css}");
        }
    }
}
