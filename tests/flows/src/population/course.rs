//! How far a mishap has come in one visit.

use super::mishap::Mishap;
use kaihu_wizard::PageId;

/// How far a mishap has come.
#[derive(Clone, Debug)]
pub(crate) struct Course {
    pub(crate) mishap: Mishap,
    /// Where it begins, if it is of the network or the session.
    pub(crate) place: PageId,
    /// How long it lasts, in milliseconds, if it ends with time.
    pub(crate) lasts_ms: u64,
    pub(crate) begun: Option<Begun>,
    /// The wizard has had to do with it.
    pub(crate) met: bool,
    /// A word that names it was read.
    pub(crate) named: bool,
    pub(crate) mended: bool,
}

/// When it began.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Begun {
    pub(crate) at_ms: u64,
    /// How many words had been read.
    pub(crate) words: usize,
    /// How many calls had failed.
    pub(crate) failed: usize,
}

impl Course {
    pub(crate) fn is_under_way(&self) -> bool {
        self.begun.is_some() && !self.mended
    }

    pub(crate) fn is_over_by(&self, now: u64) -> bool {
        self.begun
            .is_some_and(|begun| now >= begun.at_ms + self.lasts_ms)
    }
}
