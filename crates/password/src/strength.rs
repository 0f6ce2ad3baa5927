//! How many guesses a password takes, roughly.

use crate::cover::Cover;

/// Powers of ten of the guesses from which on a password is worth 1, 2, 3 and 4: what is guessed through a
/// throttled page, an unthrottled one, from slow hashes, from fast ones (Wheeler, zxcvbn, USENIX Security 2016).
const BOUNDS: [f32; 4] = [3.0, 6.0, 8.0, 10.0];
/// The strongest there are.
pub(crate) const MOST: u8 = BOUNDS.len() as u8;
/// A character that belongs to nothing multiplies the guesses by ten: people choose no random ones
/// (`BRUTEFORCE_CARDINALITY` of zxcvbn).
const CHARACTER: f32 = 1.0;
/// A stretch that is known by itself: which of some thirty it is.
const STRETCH: f32 = 1.5;

/// From 0 to 4.
pub(crate) fn of(cover: &Cover<'_>, is_known: bool) -> u8 {
    if is_known {
        return 0;
    }
    let guesses = cover.rest() as f32 * CHARACTER + cover.stretches as f32 * STRETCH;
    BOUNDS.iter().filter(|bound| guesses >= **bound).count() as u8
}
