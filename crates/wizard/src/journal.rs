//! What happened on the way, as the description for support tells it. What can be written into it are names of
//! closed lists and numbers: there is no place for what a person typed.

use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::page::PageId;
use crate::remedy::Remedy;
use crate::wizard::Wizard;
use kaihu_protocol::{Code, MOST_ENTRIES, QualitySummary};
use std::collections::VecDeque;

/// Names one attempt at a call, sent as `X-Request-Id`: so it is found in the backend's records, also where no
/// answer came back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct AttemptId(pub u64);

impl AttemptId {
    /// From what tells one attempt from all others: 64-bit FNV-1a, and the last steps of splitmix64.
    pub(crate) fn of(key: &str, call: u32, attempt: u32, token_renewed: bool) -> AttemptId {
        let place = u64::from(call) << 32 | u64::from(attempt) << 1 | u64::from(token_renewed);
        let bytes = key.bytes().chain(place.to_be_bytes());
        let hash = bytes.fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
        let hash = (hash ^ (hash >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let hash = (hash ^ (hash >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        AttemptId(hash ^ (hash >> 31))
    }
}

impl core::fmt::Display for AttemptId {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The last things that happened, the oldest first.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    notes: VecDeque<Note>,
    left_out: u32,
}

/// Something that happened.
#[derive(Clone, Debug)]
pub(crate) struct Note {
    /// Monotonic milliseconds.
    pub(crate) at: u64,
    pub(crate) page: PageId,
    pub(crate) what: What,
    /// What the camera saw then, as numbers.
    pub(crate) measured: Option<QualitySummary>,
}

/// What kind of thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum What {
    /// Something went wrong.
    Failed(Code, Option<AttemptId>),
    /// The person tried what was proposed.
    Tried(Remedy),
    /// An answer was not accepted.
    Refused(FieldId),
}

impl What {
    /// Whether it is the same but for the attempt.
    fn repeats(self, other: What) -> bool {
        match (self, other) {
            (What::Failed(one, _), What::Failed(other, _)) => one == other,
            _ => self == other,
        }
    }
}

impl Journal {
    /// Keeps the first and the last of what repeats itself, and no more than a description has.
    fn note(&mut self, note: Note) {
        let last = self.notes.iter().rev().take(2);
        let same = last.filter(|it| it.page == note.page && it.what.repeats(note.what));
        if same.count() == 2 {
            self.notes.pop_back();
            self.left_out = self.left_out.saturating_add(1);
        }
        self.notes.push_back(note);
        if self.notes.len() > MOST_ENTRIES {
            self.notes.pop_front();
            self.left_out = self.left_out.saturating_add(1);
        }
    }

    pub(crate) fn notes(&self) -> impl Iterator<Item = &Note> {
        self.notes.iter()
    }

    /// How many were left out.
    pub(crate) fn left_out(&self) -> u32 {
        self.left_out
    }
}

impl Wizard {
    /// Something happened on this page just now.
    pub(crate) fn note(&mut self, page: PageId, what: What) {
        let at_the_camera = matches!(
            page,
            PageId::Camera | PageId::Picture | PageId::WithoutMovements
        );
        let measured = self.measures().filter(|_| at_the_camera);
        self.journal.note(Note {
            at: self.now,
            page,
            what,
            measured,
        });
    }

    /// A failure of no call: of a call the attempts are noted.
    #[inline(never)]
    pub(crate) fn later_part_note_failure(&mut self, page: PageId, code: Code) {
        debug_assert!(!self.is_in_first_part());
        self.note(page, What::Failed(code, None));
    }

    /// The errors that a page has just listed.
    #[inline(never)]
    pub(crate) fn later_part_note_refusals(&mut self) {
        debug_assert!(!self.is_in_first_part());
        let listed = Effect::Focus(FocusTarget::ErrorSummary);
        if !self.effects.contains(&listed) {
            return;
        }
        let fields: Vec<FieldId> = self.errors.iter().map(|error| error.field).collect();
        for field in fields {
            self.note(self.page, What::Refused(field));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn failed(at: u64, page: PageId, code: Code) -> Note {
        Note {
            at,
            page,
            what: What::Failed(code, Some(AttemptId(at))),
            measured: None,
        }
    }

    #[test]
    fn of_what_repeats_itself_the_first_and_the_last_stay() {
        let mut journal = Journal::default();
        for at in 0..9 {
            journal.note(failed(at, PageId::Pending, Code::NetOffline));
        }
        journal.note(failed(9, PageId::Pending, Code::NetTimeout));
        let times: Vec<u64> = journal.notes().map(|note| note.at).collect();
        assert_eq!(times, [0, 8, 9]);
        assert_eq!(journal.left_out(), 7);
    }

    #[test]
    fn every_attempt_has_a_name_of_its_own() {
        let mut names = std::collections::HashSet::new();
        for key in ["a", "b"] {
            for call in 0..20 {
                for attempt in 1..5 {
                    for renewed in [false, true] {
                        names.insert(AttemptId::of(key, call, attempt, renewed));
                    }
                }
            }
        }
        assert_eq!(names.len(), 2 * 20 * 4 * 2);
        assert_eq!(AttemptId(255).to_string(), "00000000000000ff");
    }

    proptest! {
        #[test]
        fn it_does_not_grow(codes in prop::collection::vec(prop::sample::select(Code::ALL), 0..200)) {
            let mut journal = Journal::default();
            for (at, code) in codes.iter().enumerate() {
                journal.note(failed(at as u64, PageId::Contact, *code));
            }
            let kept = journal.notes().count();
            prop_assert!(kept <= MOST_ENTRIES);
            prop_assert_eq!(kept + journal.left_out() as usize, codes.len());
        }
    }
}
