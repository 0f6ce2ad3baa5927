//! NaturalColour: whether skin has the colour of skin.

use super::score::{self, Sigmoid};
use crate::colour::lab;
use crate::face::aligned::AlignedFace;
use crate::face::zones::{Zone, both};

/// CIELAB a and b of skin in daylight (OFIQ `NaturalColour.cpp`).
const A: std::ops::RangeInclusive<f32> = 5.0..=25.0;
const B: std::ops::RangeInclusive<f32> = 5.0..=35.0;

/// What OFIQ gives to colours that are green or blue.
const UNNATURAL: f32 = 100.0;

/// How far the mean colour of both cheeks is from that of skin, in units of CIELAB (OFIQ
/// `NaturalColour.cpp`).
pub(crate) fn distance(face: &AlignedFace) -> Option<f32> {
    both(Zone::cheeks(face), face).map(|cheeks| from_skin(cheeks.colour))
}

fn from_skin(codes: [f32; 3]) -> f32 {
    let [_, a, b] = lab(codes);
    let beyond = |v: f32, range: std::ops::RangeInclusive<f32>| {
        (range.start() - v).max(v - range.end()).max(0.0)
    };
    match a >= 0.0 && b >= 0.0 {
        true => beyond(a, A).hypot(beyond(b, B)),
        false => UNNATURAL,
    }
}

/// 0..=100 (OFIQ `NaturalColour.cpp`).
pub(crate) fn score(distance: f32) -> f32 {
    let far = Sigmoid {
        centre: 0.0,
        width: 10.0,
    };
    score::whole(200.0 * (1.0 - far.at(distance)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn skin_light_and_dark_is_natural_and_blue_light_is_not() {
        for skin in [
            [235.0, 200.0, 180.0],
            [190.0, 140.0, 115.0],
            [80.0, 50.0, 38.0],
        ] {
            assert_eq!(from_skin(skin), 0.0, "{skin:?}");
        }
        assert_eq!(from_skin([120.0, 140.0, 220.0]), UNNATURAL);
        let grey = from_skin([128.0, 127.0, 127.0]);
        assert!((5.0..8.0).contains(&grey), "both are five short: {grey}");
    }
}
