//! The looks that the sheets have, and what a colour is in each.
use super::expression::Expression;
use super::sheet::Block;
use std::collections::BTreeMap;

/// A set of conditions under which the sheets are read.
#[derive(Debug)]
pub(super) struct Theme {
    pub(super) name: &'static str,
    /// The selectors for the element itself that hold, weakest first.
    hosts: &'static [&'static str],
    /// The conditions that hold, of those that are about colour.
    conditions: &'static [&'static str],
}

const DARK: &str = "@media (prefers-color-scheme: dark)";
const MORE: &str = "@media (prefers-contrast: more)";
const RELATIVE: &str = "@supports (color: oklch(from red l c h))";
/// Conditions about the window and the pointer hold in some window: all count.
const OF_THE_WINDOW: [&str; 3] = ["@media (min-", "@media (max-", "@media (hover:"];

const LIGHT_HOST: &[&str] = &[":host"];
const BY_SYSTEM: &[&str] = &[":host", ":host(:not([theme=\"light\"]))"];
const BY_ATTRIBUTE: &[&str] = &[":host", ":host([theme=\"dark\"])"];

/// Every look. The dark ones by attribute are told from those by the system, to see them agree.
pub(super) const THEMES: [Theme; 6] = [
    Theme::new("light", LIGHT_HOST, &[]),
    Theme::new("dark", BY_SYSTEM, &[DARK]),
    Theme::new("dark by attribute", BY_ATTRIBUTE, &[]),
    Theme::new("light, more contrast", LIGHT_HOST, &[MORE]),
    Theme::new("dark, more contrast", BY_SYSTEM, &[DARK, MORE]),
    Theme::new("dark by attribute, more contrast", BY_ATTRIBUTE, &[MORE]),
];

/// Whether the browser knows relative colours. One that does not shows no brand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Relative {
    Known,
    Unknown,
}

/// An element with the custom properties it sets, inside of another.
pub(super) struct Scope<'a> {
    around: Option<Box<Scope<'a>>>,
    declared: BTreeMap<&'a str, &'a str>,
}

/// Why a colour has no value.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Unresolved {
    /// It is written in a way that this command does not know.
    Unread(String),
    /// Nobody sets the property.
    Unset(String),
    /// Properties refer to each other for ever.
    Circular(String),
}

impl Theme {
    const fn new(
        name: &'static str,
        hosts: &'static [&'static str],
        conditions: &'static [&'static str],
    ) -> Self {
        Self {
            name,
            hosts,
            conditions,
        }
    }

    fn holds(&self, condition: &str, relative: Relative) -> bool {
        self.conditions.contains(&condition)
            || condition == RELATIVE && relative == Relative::Known
            || OF_THE_WINDOW
                .iter()
                .any(|start| condition.starts_with(start))
    }

    /// The element with `.wizard` in it, and in that the elements that `within` selects, each in the
    /// one before.
    pub(super) fn scope<'a>(
        &self,
        blocks: &'a [Block],
        relative: Relative,
        within: &[&str],
    ) -> Scope<'a> {
        let declared = |selectors: &[&str]| -> BTreeMap<&'a str, &'a str> {
            let of = |selector| {
                blocks.iter().filter(move |block: &&Block| {
                    block.selectors.iter().any(|own| own == selector)
                        && block.conditions.iter().all(|c| self.holds(c, relative))
                })
            };
            let declarations = selectors.iter().flat_map(|selector| of(*selector));
            declarations
                .flat_map(|block| &block.declarations)
                .filter(|declaration| declaration.name.starts_with("--"))
                .map(|declaration| (declaration.name.as_str(), declaration.value.as_str()))
                .collect()
        };
        let host = Scope {
            around: None,
            declared: declared(self.hosts),
        };
        let inner = std::iter::once(&".wizard").chain(within);
        inner.fold(host, |around, selector| Scope {
            around: Some(Box::new(around)),
            declared: declared(&[selector]),
        })
    }
}

/// The properties that a brand decides about. They stay open, so that all that a brand can make of
/// them is computed once and not for every pair.
pub(super) const BRANDED: [&str; 2] = [ACCENT, GROUND];
pub(super) const ACCENT: &str = "--accent";
pub(super) const GROUND: &str = "--ground";

/// Deeper than any chain of properties that means something.
const DEPTH: usize = 16;

impl Scope<'_> {
    /// A value as it is on this element. What a brand decides about is left open.
    pub(super) fn resolve(&self, value: &Expression) -> Result<Expression, Unresolved> {
        self.resolve_within(value, DEPTH)
    }

    /// What the element itself makes of a brand's property: only `--kaihu-*` is left open.
    pub(super) fn bounds(&self, name: &str) -> Result<Expression, Unresolved> {
        let host = self.host();
        let value = host.declared.get(name);
        let value = value.ok_or_else(|| Unresolved::Unset(name.to_owned()))?;
        host.resolve(&host.parsed(name, value)?)
    }

    fn resolve_within(&self, value: &Expression, depth: usize) -> Result<Expression, Unresolved> {
        value.with(&|name: &str, fallback: Option<&Expression>| {
            let depth = depth
                .checked_sub(1)
                .ok_or_else(|| Unresolved::Circular(name.to_owned()))?;
            if name.starts_with("--kaihu-") {
                let fallback = fallback.map(|value| self.resolve_within(value, depth));
                return Ok(Expression::Var {
                    name: name.to_owned(),
                    fallback: fallback.transpose()?.map(Box::new),
                });
            }
            match (self.property(name, depth), fallback) {
                (Some(value), _) => value,
                (None, Some(fallback)) => self.resolve_within(fallback, depth),
                (None, None) => Err(Unresolved::Unset(name.to_owned())),
            }
        })
    }

    /// The value of a property where it is set: there its own properties count, not those further in.
    fn property(&self, name: &str, depth: usize) -> Option<Result<Expression, Unresolved>> {
        let Some(value) = self.declared.get(name) else {
            return self.around.as_ref()?.property(name, depth);
        };
        if self.around.is_none() && BRANDED.contains(&name) {
            return Some(Ok(Expression::var(name)));
        }
        let value = self.parsed(name, value);
        Some(value.and_then(|value| self.resolve_within(&value, depth)))
    }

    fn parsed(&self, name: &str, value: &str) -> Result<Expression, Unresolved> {
        Expression::parse(value).ok_or_else(|| Unresolved::Unread(format!("{name}: {value}")))
    }

    fn host(&self) -> &Self {
        self.around.as_deref().map_or(self, Self::host)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contrast::sheet;
    use std::path::Path;

    const CSS: &str = r#"
        :host { --ink: #111; --soft: var(--ink); --odd: lch(1 2 3); --a: var(--b); --b: var(--a); }
        @supports (color: oklch(from red l c h)) { :host { --ink: oklch(from var(--kaihu-ink, #222) l c h); } }
        @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { --ink: #ddd; } }
        :host([theme="dark"]) { --ink: #eee; }
        @media (prefers-contrast: more) { .wizard { --soft: #000; } }
        @media (max-width: 1rem) { .camera { --ink: #fff; } }
        @media (forced-colors: active) { .camera { --ink: #0f0; } }"#;

    fn resolved(
        theme: usize,
        relative: Relative,
        within: &[&str],
        value: &str,
    ) -> Result<String, Unresolved> {
        let blocks = sheet::blocks(Path::new("x.css"), CSS);
        let value = Expression::parse(value).expect("css");
        let scope = THEMES[theme].scope(&blocks, relative, within);
        scope.resolve(&value).map(|value| match value {
            Expression::Is(colour) => colour.to_string(),
            open => format!("{open:?}"),
        })
    }

    #[test]
    fn each_theme_reads_the_blocks_that_hold_in_it() {
        let ink = |theme, relative| resolved(theme, relative, &[], "var(--ink)");
        assert_eq!(ink(0, Relative::Unknown), Ok("#111111".into()));
        let branded = ink(0, Relative::Known).expect("a value");
        assert!(branded.contains("--kaihu-ink"), "{branded}");
        assert_eq!(ink(1, Relative::Known), Ok("#dddddd".into()));
        assert_eq!(ink(2, Relative::Known), Ok("#eeeeee".into()));
        let soft = |theme| resolved(theme, Relative::Unknown, &[], "var(--soft)");
        assert_eq!(soft(0), Ok("#111111".into()));
        assert_eq!(soft(4), Ok("#000000".into()));
    }

    #[test]
    fn a_property_counts_where_it_is_set() {
        let within = |value| resolved(0, Relative::Unknown, &[".camera"], value);
        assert_eq!(within("var(--ink)"), Ok("#ffffff".into()));
        assert_eq!(within("var(--soft)"), Ok("#111111".into()));
    }

    #[test]
    fn what_has_no_value_says_why() {
        let why = |value| resolved(0, Relative::Unknown, &[], value).expect_err("no value");
        assert_eq!(why("var(--none)"), Unresolved::Unset("--none".into()));
        let odd = Unresolved::Unread("--odd: lch(1 2 3)".into());
        assert_eq!(why("var(--odd)"), odd);
        assert!(matches!(why("var(--a)"), Unresolved::Circular(_)));
    }
}
