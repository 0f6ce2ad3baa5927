//! What happens while a field is filled in: grouping, verdicts, and second looks.

use crate::effect::{Effect, FocusTarget};
use crate::event::Action;
use crate::field::FieldId;
use crate::grouping;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::{EXPIRY, fields_of, group_of, is_complete, is_judged_with};
use crate::view::Note;
use crate::wizard::{Checks, Wizard};
use kaihu_identity::Warning;
use kaihu_identity::evidence::Kind;
use kaihu_identity::phone::Plans;
use kaihu_protocol::Sensitive;
use std::rc::Rc;

/// No field is longer than this many characters; of what is pasted by accident the rest goes.
const KEPT: usize = 2048;

impl Wizard {
    pub(crate) fn edited(&mut self, field: FieldId, text: Sensitive) {
        let end = text.expose().char_indices().nth(KEPT).map(|(at, _)| at);
        let kept = end.and_then(|end| text.expose().get(..end));
        let text = kept.map_or(text.clone(), Sensitive::from);
        let text = match field {
            FieldId::Code => self.tidy_code(text),
            _ => text,
        };
        let kind = self.evidence_kind();
        if field != FieldId::EvidenceNumber || !self.take_zone(text.expose()) {
            let grouped = grouping::grouped(text.expose(), self.groups(field));
            self.texts.set(field, grouped.map_or(text, Sensitive::from));
        }
        self.exchange_evidence(kind);
        self.hold_no_longer();
        // A document has an end or none.
        let other_way: &[FieldId] = match field {
            FieldId::ExpiryNever => &EXPIRY,
            field if EXPIRY.contains(&field) => &[FieldId::ExpiryNever],
            _ => &[],
        };
        for field in other_way {
            self.texts.set(*field, Sensitive::default());
        }
        let judged = |other: FieldId| is_judged_with(group_of(other), group_of(field));
        self.errors.retain(|error| !judged(error.field));
        self.looked_at.retain(|seen| !judged(*seen));
    }

    pub(crate) fn groups(&self, field: FieldId) -> &'static [u8] {
        match field {
            FieldId::Phone => grouping::of_mobile(self.phone_country()),
            FieldId::EvidenceNumber => match self.evidence_kind() {
                Some(Kind::CnResidentId | Kind::CnResidencePermit | Kind::CnPermanentResident) => {
                    grouping::RESIDENT_ID
                }
                _ => &[],
            },
            _ => &[],
        }
    }

    /// A file that did not come whole leaves the common countries.
    pub(crate) fn phone_plans_read(&mut self, packed: Option<Vec<u8>>) {
        match packed.and_then(|packed| Plans::from_bytes(&packed).ok()) {
            Some(plans) => {
                self.plans = Rc::new(plans);
                self.errors.retain(|error| error.field != FieldId::Phone);
            }
            None => self.plans_asked = false,
        }
    }

    /// On leaving a field its text is checked, but an empty one is not blamed yet.
    pub(crate) fn left_field(&mut self, field: FieldId) {
        let group = group_of(field);
        let is_blank = self.texts.get(field).trim().is_empty();
        // The news that a field was left may come after its page.
        // A password is told of while it is typed, and looked at with a press that leaves its field.
        let is_here = fields_of(self.page()).contains(&group) && group != FieldId::Password;
        if !is_here || is_blank || !is_complete(self, group) || self.checks == Checks::OnContinue {
            return;
        }
        match self.check_field(group) {
            // What only the backend could find stays until the field is edited.
            Ok(()) => {
                self.look_at(group);
            }
            Err(error) => {
                self.errors.retain(|error| group_of(error.field) != group);
                self.errors.push(error);
            }
        }
    }

    /// Looks at a field for the second time; whether there is anything new to be said about it.
    fn look_at(&mut self, group: FieldId) -> bool {
        if self.looked_at.contains(&group) {
            return false;
        }
        self.looked_at.push(group);
        let note = self.note_on(group);
        let is_worth_it = note.is_some();
        self.effects
            .extend(note.map(|note| Effect::Announce(note.message)));
        is_worth_it
    }

    /// Stops once at the first field of a page that is worth a second look and had none yet:
    /// Continue may be pressed from within the field.
    pub(crate) fn stop_for_a_second_look(&mut self, page: PageId) -> bool {
        let unseen = fields_of(page).iter().copied();
        let mut unseen = unseen
            .filter(|field| self.asks_for_field(*field))
            .collect::<Vec<_>>();
        unseen.retain(|field| self.look_at(*field));
        let first = unseen.first().copied();
        self.effects
            .extend(first.map(|field| Effect::Focus(FocusTarget::Field(field))));
        first.is_some()
    }

    /// What is worth a second look in a field that was left, though the person may go on with it.
    pub(crate) fn note_on(&self, field: FieldId) -> Option<Note> {
        let seen = self.looked_at.contains(&field) && self.error_of(field).is_none();
        let note = |key| Note {
            message: Message::new(key),
            instead: None,
        };
        match field {
            _ if !seen => None,
            FieldId::Email => {
                let meant = self.email().ok()?.suggestion?;
                let message = |key| Message::new(key).with("email", &meant);
                Some(Note {
                    message: message("note-email"),
                    instead: Some((message("note-email-use"), Action::TakeSuggestion(field))),
                })
            }
            FieldId::Name => self.name().ok()?.warning.map(|_| note("note-name")),
            FieldId::Phone => Some(note(match self.phone().ok()?.warning()? {
                Warning::MaybeLandline => "note-landline",
                _ => "note-phone",
            })),
            FieldId::EvidenceNumber => {
                let evidence = self.evidence().ok()?;
                let about_the_name = |key| Note {
                    message: Message::new(key),
                    instead: Some(("note-change-name".into(), Action::Change(PageId::Name))),
                };
                match self.evidence_kind()? {
                    _ if self.is_zone_of_another_name() => Some(about_the_name("note-name-zone")),
                    Kind::CnResidentId if self.is_name_in_other_script() => {
                        Some(about_the_name("note-name-chinese"))
                    }
                    _ if self.is_name_in_other_script() => Some(about_the_name("note-name-latin")),
                    Kind::CnResidentId => evidence.warning.map(|_| note("note-resident-id")),
                    _ => evidence.warning.map(|_| note("note-document")),
                }
            }
            _ => None,
        }
    }

    /// Puts in what was probably meant; nobody has to type it.
    pub(crate) fn take_suggestion(&mut self, field: FieldId) {
        let meant = match field {
            FieldId::Email => self.email().ok().and_then(|email| email.suggestion),
            _ => None,
        };
        if let Some(meant) = meant {
            self.edited(field, Sensitive::from(meant));
            // The button that was pressed is gone.
            self.effects.push(Effect::Focus(FocusTarget::Field(field)));
        }
    }
}
