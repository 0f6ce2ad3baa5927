//! The few constructs of CSS that the colours of the style sheets are written in.
use super::colour::{Colour, Oklch};

/// The value of a colour, not yet computed.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    Is(Colour),
    /// `var(--name, fallback)`
    Var {
        name: String,
        fallback: Option<Box<Expression>>,
    },
    /// `color-mix(in srgb, one share, other)`, the share 0–1
    Mix {
        one: Box<Expression>,
        share: f64,
        other: Box<Expression>,
    },
    /// `oklch(from origin l c h / alpha)`; without an alpha, that of the origin
    Relative {
        from: Box<Expression>,
        lch: Box<[Channel; 3]>,
        alpha: Option<f64>,
    },
}

/// One channel of a relative colour.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Channel {
    Number(f64),
    Lightness,
    Chroma,
    Hue,
    Min(Box<[Channel; 2]>),
    Max(Box<[Channel; 2]>),
}

impl Expression {
    /// Nothing when it is written in another way than those above.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.trim();
        if let Some(digits) = text.strip_prefix('#') {
            return Colour::of_hex(digits).map(Self::Is);
        }
        if text == "transparent" {
            return Some(Self::Is(Colour::TRANSPARENT));
        }
        let (function, arguments) = text.strip_suffix(')')?.split_once('(')?;
        match (function, parts(arguments, ',')?.as_slice()) {
            ("var", [name]) => Some(Self::var(name)),
            ("var", [name, fallback]) => Some(Self::Var {
                name: (*name).to_owned(),
                fallback: Some(Box::new(Self::parse(fallback)?)),
            }),
            ("color-mix", ["in srgb", one, other]) => {
                let (one, share) = one.rsplit_once(' ')?;
                let share: f64 = share.strip_suffix('%')?.parse().ok()?;
                Some(Self::Mix {
                    one: Box::new(Self::parse(one)?),
                    share: share / 100.0,
                    other: Box::new(Self::parse(other)?),
                })
            }
            ("oklch", [relative]) => {
                let (from, l, c, h, alpha) = match *parts(relative, ' ')?.as_slice() {
                    ["from", from, l, c, h] => (from, l, c, h, None),
                    ["from", from, l, c, h, "/", alpha] => (from, l, c, h, Some(alpha)),
                    _ => return None,
                };
                Some(Self::Relative {
                    from: Box::new(Self::parse(from)?),
                    lch: Box::new([Channel::parse(l)?, Channel::parse(c)?, Channel::parse(h)?]),
                    alpha: match alpha {
                        Some(alpha) => Some(alpha.parse().ok()?),
                        None => None,
                    },
                })
            }
            _ => None,
        }
    }

    /// `var(name)`
    pub(super) fn var(name: &str) -> Self {
        Self::Var {
            name: name.to_owned(),
            fallback: None,
        }
    }

    /// With every `var()` replaced by what `known` makes of its name and fallback. What has become
    /// known is computed, so that `Is` remains where nothing is left open.
    pub(super) fn with<E>(
        &self,
        known: &impl Fn(&str, Option<&Self>) -> Result<Self, E>,
    ) -> Result<Self, E> {
        let open = match self {
            Self::Is(_) => return Ok(self.clone()),
            Self::Var { name, fallback } => return known(name, fallback.as_deref()),
            Self::Mix { one, share, other } => match (one.with(known)?, other.with(known)?) {
                (Self::Is(one), Self::Is(other)) => Self::Is(one.mixed(*share, other)),
                (one, other) => Self::Mix {
                    one: Box::new(one),
                    share: *share,
                    other: Box::new(other),
                },
            },
            Self::Relative { from, lch, alpha } => match from.with(known)? {
                Self::Is(from) => Self::Is(relative(from, lch, *alpha)),
                from => Self::Relative {
                    from: Box::new(from),
                    lch: lch.clone(),
                    alpha: *alpha,
                },
            },
        };
        Ok(open)
    }

    /// Whether it depends on the property `name`.
    pub(super) fn names(&self, name: &str) -> bool {
        match self {
            Self::Is(_) => false,
            Self::Var {
                name: own,
                fallback,
            } => own == name || fallback.as_ref().is_some_and(|other| other.names(name)),
            Self::Mix { one, other, .. } => one.names(name) || other.names(name),
            Self::Relative { from, .. } => from.names(name),
        }
    }
}

impl Channel {
    fn parse(text: &str) -> Option<Self> {
        match text {
            "l" => return Some(Self::Lightness),
            "c" => return Some(Self::Chroma),
            "h" => return Some(Self::Hue),
            _ => {}
        }
        let Some((function, arguments)) = text.split_once('(') else {
            return text.parse().ok().map(Self::Number);
        };
        let [one, other] = *parts(arguments.strip_suffix(')')?, ',')?.as_slice() else {
            return None;
        };
        let two = Box::new([Self::parse(one)?, Self::parse(other)?]);
        match function {
            "min" => Some(Self::Min(two)),
            "max" => Some(Self::Max(two)),
            _ => None,
        }
    }

    fn of(&self, origin: Oklch) -> f64 {
        match self {
            Self::Number(number) => *number,
            Self::Lightness => origin.l,
            Self::Chroma => origin.c,
            Self::Hue => origin.h,
            Self::Min(two) => two[0].of(origin).min(two[1].of(origin)),
            Self::Max(two) => two[0].of(origin).max(two[1].of(origin)),
        }
    }
}

fn relative(from: Colour, lch: &[Channel; 3], alpha: Option<f64>) -> Colour {
    let origin = from.oklch();
    let [l, c, h] = [0, 1, 2].map(|i| lch[i].of(origin));
    Colour {
        alpha: alpha.unwrap_or(from.alpha),
        ..Oklch { l, c, h }.colour()
    }
}

/// The parts between separators that are in no brackets; nothing if brackets do not match.
fn parts(text: &str, separator: char) -> Option<Vec<&str>> {
    let (mut parts, mut depth, mut start) = (vec![], 0_usize, 0);
    for (at, sign) in text.char_indices() {
        match sign {
            '(' => depth += 1,
            ')' => depth = depth.checked_sub(1)?,
            _ if sign == separator && depth == 0 => {
                parts.push(text[start..at].trim());
                start = at + sign.len_utf8();
            }
            _ => {}
        }
    }
    parts.push(text[start..].trim());
    parts.retain(|part| !part.is_empty());
    (depth == 0).then_some(parts)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Computed, where every property is red or else has its fallback.
    fn computed(text: &str) -> Option<String> {
        let red = |name: &str, fallback: Option<&Expression>| match (name, fallback) {
            ("--red", _) => Ok(Expression::Is(Colour::of_bytes([255, 0, 0]))),
            (_, Some(fallback)) => Ok(fallback.clone()),
            _ => Err(()),
        };
        match Expression::parse(text)?.with(&red) {
            Ok(Expression::Is(colour)) => Some(colour.to_string()),
            _ => None,
        }
    }

    #[test]
    fn every_construct_of_the_sheets_is_computed() {
        let cases = [
            ("#0a6a78", "#0a6a78"),
            ("#0008", "#000000 at 53 %"),
            ("var(--red)", "#ff0000"),
            ("var(--other, #fff)", "#ffffff"),
            ("color-mix(in srgb, var(--red) 20%, #fff)", "#ffcccc"),
            (
                "color-mix(in srgb, #000 58%, transparent)",
                "#000000 at 58 %",
            ),
            ("oklch(from var(--red) l c h)", "#ff0000"),
            ("oklch(from #f008 l c h)", "#ff0000 at 53 %"),
            ("oklch(from #f008 l c h / 1)", "#ff0000"),
            ("oklch(from var(--other, #fff) min(l, .5) 0 h)", "#636363"),
            ("oklch(from #000 max(l, .5) min(c, .1) h)", "#636363"),
        ];
        for (css, colour) in cases {
            assert_eq!(computed(css).as_deref(), Some(colour), "{css}");
        }
    }

    #[test]
    fn what_it_does_not_know_it_does_not_guess() {
        for css in [
            "red",
            "#12",
            "hsl(0 0% 0%)",
            "color-mix(in oklab, #000 5%, #fff)",
            "color-mix(in srgb, #000, #fff)",
            "oklch(from #fff calc(l * 2) c h)",
            "oklch(50% 0 0)",
            "var(--other)",
        ] {
            assert_eq!(computed(css), None, "{css}");
        }
    }
}
