//! Who is asked about what.

pub mod icao;
pub mod isemail;
pub mod phonenumbers;
pub mod schemes;
pub mod stdnum;
pub mod validator;

use crate::verdict::verdict;
use kaihu_identity::Date;

/// How much is asked.
#[derive(Clone, Copy)]
pub struct Plan {
    /// Everything random comes from it.
    pub seed: u64,
    /// Numbers per scheme that are to be valid, and then mutated.
    pub valid: usize,
    /// How long to look for them, in thousands of candidates.
    pub rounds: usize,
    /// The day that our parsers take for today.
    pub today: Date,
}

/// Our verdict as one word: `valid`, or the key of the reason.
fn ours(scheme: &str, text: &str, today: Date) -> &'static str {
    match verdict(scheme, text, today).map(|verdict| verdict.0) {
        Some(Ok(_)) => "valid",
        Some(Err(reason)) => reason.key(),
        None => "no-such-scheme",
    }
}
