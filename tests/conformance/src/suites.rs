//! Who is asked about what.

pub mod icao;
pub mod isemail;
pub mod phonenumbers;
pub mod schemes;
pub mod stdnum;
pub mod validator;

use crate::known::{Known, examples};
use crate::typing::is_form_of;
use crate::verdict::{Accepted, verdict};
use kaihu_identity::Date;
use std::io;

/// How much is asked.
#[derive(Clone, Copy)]
pub struct Plan<'a> {
    /// Everything random comes from it.
    pub seed: u64,
    /// Numbers per scheme that are to be valid, and then mutated.
    pub valid: usize,
    /// How long to look for them, in thousands of candidates.
    pub rounds: usize,
    /// The day that our parsers take for today.
    pub today: Date,
    /// The list, for its examples.
    pub known: &'a [Known],
}

impl Plan<'_> {
    /// The examples that the list has of this oracle and scheme, to be asked about too.
    fn examples(&self, oracle: &str, scheme: &str) -> Vec<String> {
        let examples = examples(self.known, oracle, scheme);
        examples.map(str::to_owned).collect()
    }
}

/// What to call a value that our parser takes and the oracle does not, as typed; and what the
/// oracle says. It is asked again: about the canonical text, and then with a clock of 2199.
fn doubt(
    typed: &str,
    accepted: &Accepted,
    theirs: &str,
    mut ask: impl FnMut(&str, Clock) -> io::Result<String>,
) -> io::Result<(&'static str, String)> {
    let canonical = &accepted.normalised;
    let on_canonical = ask(canonical, Clock::Now)?;
    if on_canonical == "valid" {
        return Ok(match is_form_of(typed, canonical) {
            true => ("valid as typed", theirs.to_owned()),
            false => ("valid, but changed", theirs.to_owned()),
        });
    }
    Ok(match ask(canonical, Clock::Later)?.as_str() {
        "valid" => ("valid with a later clock", on_canonical),
        _ if !accepted.warnings.is_empty() => ("valid with a warning", on_canonical),
        _ => ("valid", on_canonical),
    })
}

/// What an oracle takes for today.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    Now,
    /// The last day of 2199.
    Later,
}

/// Our verdict as one word: `valid`, or the key of the reason.
fn ours(scheme: &str, text: &str, today: Date) -> &'static str {
    match verdict(scheme, text, today).map(|verdict| verdict.0) {
        Some(Ok(_)) => "valid",
        Some(Err(reason)) => reason.key(),
        None => "no-such-scheme",
    }
}
