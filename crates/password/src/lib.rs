//! What speaks against a password, and how strong it is, told without a server.
//!
//! The rules are those of NIST SP 800-63B-4, section 3.1.1.2: a password has a least length and no rules of
//! composition; any character counts, as one; what is common, leaked or made of what is known of the person is
//! refused, with the reason. Beyond that, what is mostly a run along the keyboard, a sequence or a repetition
//! is refused too: each of them is among the first guesses.
//!
//! A browser has all of this as a module of its own, asked by texts ([`ask`]); natively, [`BuiltIn`] answers.

pub mod ask;
mod cover;
mod known;
mod own;
mod pattern;
mod strength;

pub use ask::answer;
pub use known::{FILTER_BITS, key_of};
#[cfg(not(target_arch = "wasm32"))]
pub use native::BuiltIn;

use cover::{Cover, Kind};

/// Longest password in characters. SP 800-63B-4 asks for at least 64; an end there must be, since it is hashed.
pub const LONGEST: usize = 1024;

/// Why a password is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Reason {
    /// Fewer characters than asked for.
    TooShort,
    /// Common, or seen in a leak.
    Leaked,
    /// Made of what is known of the person or the provider.
    MadeOfOwnData,
    /// Neighbouring keys, one after the other.
    KeyboardRun,
    /// Letters or digits in their order.
    Sequence,
    /// The same over and over.
    Repeats,
}

impl Reason {
    /// Every one.
    pub const ALL: &[Reason] = &[
        Reason::TooShort,
        Reason::Leaked,
        Reason::MadeOfOwnData,
        Reason::KeyboardRun,
        Reason::Sequence,
        Reason::Repeats,
    ];

    /// A stable name.
    pub fn name(self) -> &'static str {
        match self {
            Reason::TooShort => "too-short",
            Reason::Leaked => "leaked",
            Reason::MadeOfOwnData => "own-data",
            Reason::KeyboardRun => "keyboard-run",
            Reason::Sequence => "sequence",
            Reason::Repeats => "repeats",
        }
    }
}

/// What is said of a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// What speaks against it, what counts most first; it is taken where nothing does.
    pub reasons: Vec<Reason>,
    /// From 0, the first guesses, to 4, see the bounds in `strength.rs`; where something speaks against it, no
    /// more than [`MOST_OF_REFUSED`].
    pub strength: u8,
}

/// The most that a refused password is worth: whoever reads that it is hard to guess would keep it.
pub const MOST_OF_REFUSED: u8 = 1;

/// Assesses a password.
///
/// `password` is in Unicode's form NFKC, as SP 800-63B-4 has it normalised; `own` are texts about the person and
/// the provider, such as a name, a date (`YYYY-MM-DD`), a phone number, an address. `fold` puts a text into lower
/// case. `minimum` is the least number of characters (code points).
///
/// What it is made of is looked at as a whole: a password may hold a name or a run as long as half of the least
/// length is something else.
pub fn assess(
    password: &str,
    minimum: usize,
    own: &[&str],
    fold: &dyn Fn(&str) -> String,
) -> Assessment {
    let folded = zeroize::Zeroizing::new(fold(password));
    let characters = zeroize::Zeroizing::new(folded.chars().collect::<Vec<char>>());
    let mut cover = Cover::of(&characters);
    for text in own {
        own::mark(&mut cover, &fold(text));
    }
    pattern::mark(&mut cover);
    let is_known = known::mark(&mut cover, &folded);

    let mut reasons = Vec::new();
    if password.chars().count() < minimum {
        reasons.push(Reason::TooShort);
    }
    if is_known {
        reasons.push(Reason::Leaked);
    }
    if cover.rest() < minimum.div_ceil(2) {
        for kind in cover.kinds() {
            let reason = match kind {
                Kind::Known => Reason::Leaked,
                Kind::OwnData => Reason::MadeOfOwnData,
                Kind::KeyboardRun => Reason::KeyboardRun,
                Kind::Sequence => Reason::Sequence,
                Kind::Repeats => Reason::Repeats,
            };
            if !reasons.contains(&reason) {
                reasons.push(reason);
            }
        }
    }
    let most = match reasons.is_empty() {
        true => strength::MOST,
        false => MOST_OF_REFUSED,
    };
    Assessment {
        reasons,
        strength: strength::of(&cover, is_known).min(most),
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod native {
    use crate::{Assessment, ask};
    use unicode_normalization::UnicodeNormalization;

    /// Answers by what is in this crate, with the tables that a browser would bring.
    #[derive(Clone, Copy, Debug)]
    pub struct BuiltIn;

    impl BuiltIn {
        /// A password in the form in which it is assessed and hashed (NFKC).
        pub fn normalised(password: &str) -> String {
            password.nfkc().collect()
        }

        /// The answer to a question, see [`ask::answer`].
        pub fn answer(question: &str) -> String {
            ask::answer(&Self::normalised(question), &|text| text.to_lowercase())
        }

        /// See [`crate::assess`]; every text is normalised first.
        pub fn assess(password: &str, minimum: usize, own: &[&str]) -> Assessment {
            let own: Vec<String> = own.iter().map(|text| Self::normalised(text)).collect();
            let own: Vec<&str> = own.iter().map(String::as_str).collect();
            let password = zeroize::Zeroizing::new(Self::normalised(password));
            crate::assess(&password, minimum, &own, &|text| text.to_lowercase())
        }
    }
}

#[cfg(test)]
mod tests;
