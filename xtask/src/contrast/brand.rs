//! All that a provider may set, and what a theme makes of it.
use super::colour::Colour;
use super::expression::Expression;
use std::convert::Infallible;
use std::fmt;

/// Values of a channel, evenly from 0 to 255: 33³ colours.
const STEPS: u32 = 33;
/// Of those that let something shine through fewer will do: they either may or may not.
const TRANSLUCENT_STEPS: u32 = 5;

/// What a provider sets, `None` for nothing.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Brand {
    pub(super) accent: Option<Colour>,
    pub(super) ground: Option<Colour>,
}

/// What a provider sets, and the colour within the bounds of a theme that comes of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounded {
    pub(super) set: Option<Colour>,
    pub(super) value: Colour,
}

/// Everything that a brand can make of a property in a theme. The first is what the theme has when
/// nothing is set.
pub(super) fn all(bounds: &Expression) -> Vec<Bounded> {
    let translucent = grid(TRANSLUCENT_STEPS).map(|colour| Colour {
        alpha: 0.5,
        ..colour
    });
    let set = grid(STEPS).chain(translucent).map(Some);
    std::iter::once(None)
        .chain(set)
        .map(|set| bounded(bounds, set))
        .collect()
}

/// What is seen without a brand.
pub(super) fn unset(bounds: &Expression) -> Bounded {
    bounded(bounds, None)
}

/// Those that are outermost to the dark or to the light, in one channel or in several. The luminance
/// of a mixture grows with every channel of what is mixed in: its extremes are near these.
pub(super) fn outermost(all: &[Bounded]) -> Vec<Bounded> {
    let mut outermost: Vec<Bounded> = vec![];
    // Red, green, both, blue, …, all three.
    for channels in 1..8 {
        let weighed = |bounded: &Bounded| -> f64 {
            let rgb = bounded.value.rgb.into_iter().enumerate();
            rgb.filter(|(i, _)| channels >> i & 1 == 1)
                .map(|(_, channel)| channel)
                .sum()
        };
        let by = |one: &&Bounded, other: &&Bounded| weighed(one).total_cmp(&weighed(other));
        for end in [all.iter().min_by(by), all.iter().max_by(by)]
            .into_iter()
            .flatten()
        {
            if !outermost.iter().any(|other| other.set == end.set) {
                outermost.push(*end);
            }
        }
    }
    // One that shines through is outermost too.
    let least = all
        .iter()
        .min_by(|one, other| one.value.alpha.total_cmp(&other.value.alpha));
    outermost.extend(least.filter(|bounded| bounded.value.alpha < 1.0));
    outermost
}

/// What the bounds, open in one property of the provider, make of its value. A property without a
/// value and without a fallback leaves nothing.
fn bounded(bounds: &Expression, set: Option<Colour>) -> Bounded {
    fn known(set: Option<Colour>, fallback: Option<&Expression>) -> Expression {
        match (set, fallback) {
            (Some(set), _) => Expression::Is(set),
            (None, Some(fallback)) => value(fallback, None),
            (None, None) => Expression::Is(Colour::TRANSPARENT),
        }
    }
    fn value(bounds: &Expression, set: Option<Colour>) -> Expression {
        let Ok(value) = bounds.with(&|_: &str, fallback: Option<&Expression>| {
            Ok::<_, Infallible>(known(set, fallback))
        });
        value
    }
    let value = match value(bounds, set) {
        Expression::Is(value) => value,
        _ => Colour::TRANSPARENT,
    };
    Bounded { set, value }
}

/// Opaque colours on an even grid through sRGB, corners included.
fn grid(steps: u32) -> impl Iterator<Item = Colour> {
    let channel = move |step: u32| ((step * 255 + (steps - 1) / 2) / (steps - 1)) as u8;
    (0..steps.pow(3)).map(move |i| {
        let of_each = [i % steps, i / steps % steps, i / steps / steps];
        Colour::of_bytes(of_each.map(channel))
    })
}

impl fmt::Display for Brand {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = |what, colour: Option<Colour>| colour.map(|colour| format!("{what} {colour}"));
        let set = [name("accent", self.accent), name("ground", self.ground)];
        let set: Vec<String> = set.into_iter().flatten().collect();
        match set.is_empty() {
            true => f.write_str("no brand"),
            false => f.write_str(&set.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn made(css: &str) -> Vec<Bounded> {
        all(&Expression::parse(css).expect("css"))
    }

    #[test]
    fn the_grid_goes_from_corner_to_corner() {
        let grid: Vec<[u8; 3]> = grid(STEPS).map(Colour::painted).collect();
        assert_eq!(grid.len(), 35_937);
        assert_eq!((grid[0], grid[35_936]), ([0; 3], [255; 3]));
        assert!(grid.contains(&[0, 128, 255]));
    }

    #[test]
    fn bounds_hold_for_whatever_is_set() {
        let made = made("oklch(from var(--kaihu-accent, #fff) min(l, .5) 0 h / 1)");
        assert_eq!(made[0].set, None);
        let brightest = made.iter().map(|bounded| bounded.value.painted()).max();
        assert_eq!(brightest, Some([99; 3]));
        assert!(made.iter().all(|bounded| bounded.value.alpha == 1.0));
    }

    #[test]
    fn the_outermost_have_the_corners_and_what_shines_through() {
        let made = made("var(--kaihu-ground, #fff)");
        let outermost = outermost(&made);
        let has = |rgb| {
            outermost
                .iter()
                .any(|bounded| bounded.value.painted() == rgb)
        };
        assert!(has([0; 3]) && has([255; 3]));
        assert!(outermost.iter().any(|bounded| bounded.value.alpha < 1.0));
        assert!(outermost.len() < 16, "{}", outermost.len());
    }
}
