//! On without a picture of the face, where the provider has a way: chosen on a page that says what happens then.

use crate::field::FieldId;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, ConsentKind, ConsentText, InPlaceOfFace, Sensitive, WithoutFace};

/// How far the choice is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Without {
    /// There is to be a picture.
    #[default]
    No,
    /// It is made here.
    Chosen,
    /// The backend has it.
    Recorded,
}

impl Wizard {
    /// The way without a picture, where there is one that is known here.
    pub(crate) fn way_without_face(&self) -> Option<WithoutFace> {
        let way = self.face_step()?.without_face?;
        (way.by != InPlaceOfFace::Unknown).then_some(way)
    }

    /// Whether the backend has the choice.
    pub(crate) fn is_without_face(&self) -> bool {
        self.face.without == Without::Recorded
    }

    /// Whether the person has chosen it, whether or not the backend knows.
    pub(crate) fn has_declined_face(&self) -> bool {
        self.face.without != Without::No
    }

    /// Whether a text need not be agreed to.
    pub(crate) fn is_dispensable(&self, text: &ConsentText) -> bool {
        text.kind == ConsentKind::Biometric && self.has_declined_face()
    }

    /// Whether it may be left open by going that way.
    pub(crate) fn may_be_left_open(&self, text: &ConsentText) -> bool {
        text.kind == ConsentKind::Biometric && self.way_without_face().is_some()
    }

    /// To the page that says what happens then.
    pub(crate) fn ask_without_face(&mut self) {
        let from = match self.page {
            PageId::Consent => PageId::Consent,
            _ => PageId::FaceIntro,
        };
        if self.way_without_face().is_none() || self.is_busy() {
            return;
        }
        self.trouble = None;
        self.face.without_from = Some(from);
        self.go_to(PageId::WithoutFace);
    }

    /// The choice is made.
    pub(crate) fn go_without_face(&mut self) {
        self.face.without = Without::Chosen;
        self.drop_picture();
        self.drop_upload();
        self.face.forget_verdict();
        let texts = self.consent_texts();
        let face = |(_, text): &(FieldId, &ConsentText)| text.kind == ConsentKind::Biometric;
        let boxes: Vec<FieldId> = texts.filter(face).map(|(field, _)| field).collect();
        for field in boxes {
            self.texts.set(field, Sensitive::default());
            self.errors.retain(|error| error.field != field);
        }
        match self.consented {
            true => self.call(Call::WithoutFace),
            false => {
                self.go_to(PageId::Consent);
                self.give_consents(PageId::Consent);
            }
        }
    }

    /// Every text that is needed is on record; the choice goes with it.
    pub(crate) fn consents_complete(&mut self) {
        self.consented = true;
        match self.face.without {
            Without::Chosen => self.call(Call::WithoutFace),
            _ => self.go_on(),
        }
    }

    /// The backend has it.
    pub(crate) fn without_face_recorded(&mut self, from: PageId) {
        self.face.without = Without::Recorded;
        self.consents
            .retain(|(kind, _)| *kind != ConsentKind::Biometric);
        if self.page != from {
            return;
        }
        if from == PageId::WithoutFace {
            self.page = PageId::Picture;
        }
        self.go_on();
    }

    /// A picture after all: the use of the face has to be agreed to first.
    pub(crate) fn take_picture_after_all(&mut self) {
        self.face.without = Without::No;
        self.consented = false;
        // It may have been withdrawn by a choice whose answer was lost.
        self.consents
            .retain(|(kind, _)| *kind != ConsentKind::Biometric);
        self.go_to(PageId::Consent);
    }
}
