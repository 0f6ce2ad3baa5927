//! The same people before a plain form: one page, and “something went wrong, try again” for everything. It is
//! arithmetic, not a program that was tried.

use super::course::Course;
use super::mishap::{Ends, Mishap, Slot};
use super::somebody::Somebody;
use crate::random::Random;

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plain {
    /// Whether the wallet was opened.
    pub opened: bool,
    /// Presses and fields filled in.
    pub actions: u32,
    /// Seconds.
    pub seconds: u32,
}

/// Fields, ticks and presses without a mistake.
pub(super) const ACTIONS: u32 = 18;
/// Characters to type.
const CHARACTERS: u64 = 70;
/// Seconds that a form and a picture take beside the typing.
pub(super) const SECONDS: u32 = 60;
/// What one more try costs.
pub(super) const ACTIONS_OF_A_TRY: u32 = 3;
/// Seconds of one more try.
pub(super) const SECONDS_OF_A_TRY: u32 = 40;
/// So often something is tried again before the person leaves.
pub(super) const TRIES: u32 = 5;

/// The form, filled in by this person.
pub(super) fn fill_in(seed: u64, who: &Somebody, courses: &[Course]) -> Plain {
    let mut random = Random::new(seed ^ 0x0dd_f0e3);
    let typing = CHARACTERS * who.typing_ms / 1000;
    let mut plain = Plain {
        opened: true,
        actions: ACTIONS,
        seconds: SECONDS + typing as u32,
    };
    for course in courses {
        if plain.opened {
            plain.opened = comes_through(&mut plain, &mut random, course);
        }
    }
    plain
}

fn comes_through(plain: &mut Plain, random: &mut Random, course: &Course) -> bool {
    let about = course.mishap.about();
    // Nobody notices: a form takes it as it is.
    let taken_as_it_is = course.mishap == Mishap::EmailDomain;
    if taken_as_it_is {
        return true;
    }
    let mut gone = 0;
    for _ in 0..TRIES {
        plain.actions += ACTIONS_OF_A_TRY;
        plain.seconds += SECONDS_OF_A_TRY;
        gone += u64::from(SECONDS_OF_A_TRY) * 1000;
        let over = about.ends == Ends::Time && gone >= course.lasts_ms;
        let mended = about.ends != Ends::Never && random.chance(about.guess);
        if over || mended {
            return true;
        }
    }
    // What keeps the page itself back keeps everybody back.
    debug_assert!(about.slot != Slot::Page || about.ends == Ends::Never);
    false
}
