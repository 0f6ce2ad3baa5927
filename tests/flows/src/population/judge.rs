//! What was seen of a visit, and how it is judged: pure, from the words alone.

use super::mishap::{Ends, Mishap};
use super::plain_form::Plain;
use super::screen::Word;
use super::visit::End;

/// What was seen of a visit.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// The seed of this person.
    pub seed: u64,
    /// What went wrong.
    pub mishaps: Vec<Met>,
    /// Everything that was read, in order.
    pub words: Vec<Word>,
    /// Failures that came of following advice.
    pub also: Vec<&'static str>,
    /// How it ended.
    pub end: End,
    /// Presses and fields filled in.
    pub actions: u32,
    /// Virtual seconds.
    pub seconds: u32,
    /// The same person before a plain form.
    pub plain: Plain,
}

/// Something that was to go wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Met {
    /// What.
    pub mishap: Mishap,
    /// How many words had been read when it began, if the wizard ever had to do with it.
    pub from: Option<usize>,
}

/// What the wizard made of something that went wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// Named rightly.
    Named,
    /// Coped with: nothing was told, and nothing had to be.
    Unseen,
    /// Not named, or called something else.
    Missed,
}

impl Record {
    /// What the wizard made of each mishap that it had to do with.
    pub fn verdicts(&self) -> Vec<(Mishap, Verdict)> {
        let met = self.mishaps.iter();
        met.filter_map(|met| Some((met.mishap, self.verdict(met.mishap, met.from?))))
            .collect()
    }

    fn verdict(&self, mishap: Mishap, from: usize) -> Verdict {
        let about = mishap.about();
        let since = self.words.get(from..).unwrap_or_default();
        if since.iter().any(|word| about.words.contains(&word.key)) {
            return Verdict::Named;
        }
        let may_pass = matches!(about.ends, Ends::Time | Ends::Unseen);
        let foreign = |word: &&Word| word.fails && !self.is_explained(word.key);
        match may_pass && !since.iter().any(|word| foreign(&word)) {
            true => Verdict::Unseen,
            false => Verdict::Missed,
        }
    }

    /// What told the person that something was theirs to change, when it was not.
    pub fn wrongly_blamed(&self) -> Vec<&'static str> {
        let blaming = self.words.iter().filter(|word| word.blames);
        let unfounded = blaming.filter(|word| !self.is_own(word.key));
        unfounded.map(|word| word.key).collect()
    }

    /// Whether the person did, or has to change, what this word names.
    fn is_own(&self, key: &str) -> bool {
        let mut all = self.mishaps.iter().map(|met| met.mishap.about());
        all.any(|about| about.own && about.words.contains(&key))
    }

    fn is_explained(&self, key: &str) -> bool {
        let mut all = self.mishaps.iter().map(|met| met.mishap.about());
        // That it cannot be reached, or is not known to have arrived, is said first, until more is known.
        let first = |mishap| {
            matches!(
                mishap,
                Mishap::NoInternet | Mishap::ProviderAway | Mishap::Weak
            )
        };
        all.any(|about| {
            let is_first = matches!(key, "cause-unreachable" | "unknown-heading");
            let until_then = is_first && first(about.mishap);
            about.words.contains(&key) || until_then
        }) || self.also.contains(&key)
    }
}
