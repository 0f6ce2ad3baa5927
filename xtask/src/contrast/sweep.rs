//! The contrast of a pair whatever a provider sets.
use super::brand::{self, Bounded, Brand};
use super::colour::{self, Colour};
use super::expression::Expression;
use super::pairs::{self, Pair, Rule};
use super::sheet::Block;
use super::theme::{ACCENT, GROUND, Relative, Theme, Unresolved};
use std::convert::Infallible;
use std::fmt;

/// A theme in a browser: what it makes of a brand, and every pair, open in what the brand decides.
#[derive(Debug, PartialEq)]
pub(super) struct Look {
    accent: Expression,
    ground: Expression,
    pairs: Vec<(&'static Pair, Seen)>,
}

/// The colours of a pair.
#[derive(Clone, Debug, PartialEq)]
struct Seen {
    colour: Expression,
    ground: Expression,
    below: Expression,
}

/// Under what a pair has its least contrast.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Cause {
    Brand(Brand),
    /// A browser that does not know relative colours
    NoRelativeColours,
}

/// The contrast of a pair in a theme: with the colours that it has by default, and the least.
#[derive(Clone, Copy, Debug)]
pub(super) struct Measured {
    pub(super) pair: &'static Pair,
    pub(super) drawn: f64,
    pub(super) least: f64,
    pub(super) cause: Cause,
}

impl Look {
    pub(super) fn resolve(
        theme: &Theme,
        blocks: &[Block],
        relative: Relative,
        pairs: &'static [Pair],
    ) -> Result<Self, Unresolved> {
        let host = theme.scope(blocks, relative, &[]);
        let seen = |pair: &'static Pair| {
            let scope = theme.scope(blocks, relative, pair.within);
            let resolved = |text: &str| {
                let value =
                    pairs::value(text).ok_or_else(|| Unresolved::Unread(text.to_owned()))?;
                scope.resolve(&value)
            };
            let seen = Seen {
                colour: resolved(pair.colour)?,
                ground: resolved(pair.ground)?,
                below: resolved(pair.below)?,
            };
            Ok((pair, seen))
        };
        Ok(Self {
            accent: host.bounds(ACCENT)?,
            ground: host.bounds(GROUND)?,
            pairs: pairs.iter().map(seen).collect::<Result<_, _>>()?,
        })
    }

    /// The contrast of every pair over all that a provider may set, in a browser that knows relative
    /// colours (this look) and in one that does not.
    pub(super) fn measure(&self, plain: &Self) -> Vec<Measured> {
        let brands = Brands::of(self);
        let unset = [&plain.accent, &plain.ground].map(brand::unset);
        // Where more contrast is asked for, many pairs become the same.
        let mut known: Vec<(&Seen, Least)> = vec![];
        let mut measured = vec![];
        for ((pair, seen), (_, plain)) in self.pairs.iter().zip(&plain.pairs) {
            let drawn = seen.least(&brands.accents[..1], &brands.grounds[..1]);
            let no_relative = plain.least(&unset[..1], &unset[1..]).contrast;
            let earlier = known.iter().find(|(other, _)| *other == seen);
            let least = match (pair.rule, earlier) {
                (Rule::Decoration, _) => drawn,
                (_, Some((_, least))) => *least,
                (_, None) => brands.least(seen),
            };
            if pair.rule != Rule::Decoration {
                known.push((seen, least));
            }
            let cause = match no_relative < least.contrast {
                true => Cause::NoRelativeColours,
                false => Cause::Brand(Brand {
                    accent: least.accent.set,
                    ground: least.ground.set,
                }),
            };
            measured.push(Measured {
                pair,
                drawn: drawn.contrast,
                least: no_relative.min(least.contrast),
                cause,
            });
        }
        measured
    }
}

/// All that brands come to in a look.
struct Brands {
    accents: Vec<Bounded>,
    grounds: Vec<Bounded>,
    outermost: Vec<Bounded>,
}

/// The least contrast of a pair and what gives it.
#[derive(Clone, Copy)]
struct Least {
    contrast: f64,
    accent: Bounded,
    ground: Bounded,
}

impl Brands {
    fn of(look: &Look) -> Self {
        let (accents, grounds) = (brand::all(&look.accent), brand::all(&look.ground));
        let outermost = brand::outermost(&grounds);
        Self {
            accents,
            grounds,
            outermost,
        }
    }

    fn least(&self, seen: &Seen) -> Least {
        let (accents, grounds) = (&self.accents[..], &self.grounds[..]);
        match (seen.names(ACCENT), seen.names(GROUND)) {
            // A billion brands are too many. The worst is where the ground is outermost, or within
            // the rounding of a byte of there: look around it along one axis, then along the other.
            (true, true) => {
                let worst = seen.least(accents, &self.outermost);
                let worst = seen.least(&[worst.accent], grounds);
                seen.least(accents, &[worst.ground])
            }
            (true, false) => seen.least(accents, &grounds[..1]),
            (false, true) => seen.least(&accents[..1], grounds),
            (false, false) => seen.least(&accents[..1], &grounds[..1]),
        }
    }
}

impl Seen {
    fn names(&self, property: &str) -> bool {
        let mut all = [&self.colour, &self.ground, &self.below].into_iter();
        all.any(|value| value.names(property))
    }

    /// The least contrast over these accents on these grounds, of which there is one at least.
    fn least(&self, accents: &[Bounded], grounds: &[Bounded]) -> Least {
        let mut least = Least {
            contrast: f64::INFINITY,
            accent: accents[0],
            ground: grounds[0],
        };
        for ground in grounds {
            let seen = self.given(GROUND, ground.value);
            for accent in accents {
                let contrast = seen.given(ACCENT, accent.value).contrast();
                if contrast < least.contrast {
                    (least.contrast, least.accent, least.ground) = (contrast, *accent, *ground);
                }
            }
        }
        least
    }

    fn given(&self, property: &str, value: Colour) -> Self {
        let given = |expression: &Expression| {
            let known = |name: &str, _: Option<&Expression>| {
                Ok::<_, Infallible>(match name == property {
                    true => Expression::Is(value),
                    false => Expression::var(name),
                })
            };
            let Ok(given) = expression.with(&known);
            given
        };
        Self {
            colour: given(&self.colour),
            ground: given(&self.ground),
            below: given(&self.below),
        }
    }

    /// 1 as long as something is open, and where whatever is behind the element shines through:
    /// what nobody knows has no contrast.
    fn contrast(&self) -> f64 {
        let (Expression::Is(colour), Expression::Is(ground), Expression::Is(below)) =
            (&self.colour, &self.ground, &self.below)
        else {
            return 1.0;
        };
        let ground = ground.over(*below);
        if ground.alpha < 1.0 - 1e-9 {
            return 1.0;
        }
        colour::contrast(colour.over(ground).painted(), ground.painted())
    }
}

impl fmt::Display for Cause {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Brand(brand) => brand.fmt(f),
            Self::NoRelativeColours => f.write_str("without relative colours"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::contrast::pairs::PAIRS;
    use crate::contrast::sheet;
    use crate::contrast::theme::THEMES;
    use std::path::Path;

    /// The contrast of a primary button when the accent is bounded like this.
    fn button(bounds: &str) -> Measured {
        let css = format!(
            ":host {{ --ground: #fff; --accent: #767676; --on-accent: #fff; }} \
             @supports (color: oklch(from red l c h)) {{ :host {{ --accent: {bounds}; }} }}"
        );
        let blocks = sheet::blocks(Path::new("x.css"), &css);
        let button = |pair: &&Pair| (pair.colour, pair.ground) == ("--on-accent", "--accent");
        let only: &'static Pair = PAIRS.iter().find(button).expect("in the table");
        let pairs = std::slice::from_ref(only);
        let look = |relative| Look::resolve(&THEMES[0], &blocks, relative, pairs);
        let known = look(Relative::Known).expect("resolved");
        let plain = look(Relative::Unknown).expect("resolved");
        known.measure(&plain)[0]
    }

    fn cause(measured: &Measured) -> String {
        measured.cause.to_string()
    }

    #[test]
    fn without_bounds_a_brand_can_be_as_light_as_its_text() {
        let measured = button("var(--kaihu-accent, #000)");
        assert_eq!((measured.drawn, measured.least), (21.0, 1.0));
        assert!(cause(&measured).starts_with("accent #"), "{measured:?}");
    }

    #[test]
    fn bounds_hold_whatever_the_brand() {
        let measured = button("oklch(from var(--kaihu-accent, #000) min(l, .4) 0 h / 1)");
        assert_eq!(measured.drawn, 21.0);
        assert!((measured.least - 4.5422).abs() < 1e-4, "{measured:?}");
        assert_eq!(cause(&measured), "without relative colours");
    }

    #[test]
    fn what_shines_through_has_no_contrast() {
        let measured = button("oklch(from var(--kaihu-accent, #000) min(l, .4) 0 h)");
        assert_eq!(measured.least, 1.0);
        assert!(cause(&measured).ends_with("at 50 %"), "{measured:?}");
    }
}
