//! What a device keeps of what was typed.

use crate::world::World;
use kaihu_wizard::{Effect, Event, FieldId, LocalDraft};

/// The device, and what it keeps for which application.
#[derive(Default)]
pub(crate) struct Drafts {
    pub(crate) wanted: bool,
    /// Whether it never tells what it kept.
    pub(crate) mute: bool,
    pub(crate) record: Option<(String, LocalDraft)>,
}

impl World {
    /// The provider wants drafts on the device; to be said before the start.
    pub fn keep_drafts(&mut self) {
        self.tab.drafts.wanted = true;
        self.tab.renew(false);
    }

    /// From now on the device does not tell what it kept.
    pub fn mute_drafts(&mut self) {
        self.tab.drafts.mute = true;
    }

    /// What the device keeps, by field.
    pub fn kept_drafts(&self) -> Vec<(FieldId, String)> {
        let draft = self.tab.drafts.record.as_ref();
        let texts = draft.map_or(&[][..], |(_, draft)| &draft.texts);
        let told = texts.iter();
        told.map(|(field, text)| (*field, text.expose().to_owned()))
            .collect()
    }

    /// What is kept is of another application.
    pub fn mislay_drafts(&mut self) {
        let record = self.tab.drafts.record.as_mut().expect("a draft");
        "another".clone_into(&mut record.0);
    }

    pub(crate) fn draft(&mut self, effect: &Effect) {
        match effect {
            Effect::KeepDraft { application, draft } => {
                // As it is written, so it is read.
                let lines = draft.to_lines();
                let draft = LocalDraft::from_lines(lines.expose()).expect("a draft");
                self.tab.drafts.record = Some((application.clone(), draft));
            }
            Effect::RecallDraft { application } => {
                self.tab.drafts.record.take_if(|(of, _)| of != application);
                let draft = self.tab.drafts.record.as_ref().map(|(_, d)| d.clone());
                if !self.tab.drafts.mute {
                    self.later(5, Event::DraftRecalled(draft));
                }
            }
            _ => self.tab.drafts.record = None,
        }
    }
}
