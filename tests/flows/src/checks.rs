//! What a browser fetches to check answers with.

use crate::World;
use kaihu_identity::phone::PACKED;
use kaihu_identity::reference::Reference;
use kaihu_wizard::{Book, Effect, Event};
use std::rc::Rc;

impl World {
    pub(crate) fn fetch_checks(&mut self, effect: &Effect) {
        match effect {
            Effect::ReadPhonePlans => {
                let file = self.has_phone_plans.then(|| PACKED.to_vec());
                self.later(300, Event::PhonePlansRead(file));
            }
            Effect::OpenPasswordChecks => {
                let book = self.has_password_checks.then(|| Book(Rc::new(OfPasswords)));
                self.later(150, Event::PasswordChecksOpened(book));
            }
            _ => {
                let book = self.has_reference.then(|| Book(Rc::new(OfIdentity)));
                self.later(self.reference_ms, Event::ReferenceOpened(book));
            }
        }
    }
}

/// The module of the heavier identity checks.
struct OfIdentity;

impl Reference for OfIdentity {
    fn answer(&self, question: &str) -> String {
        kaihu_reference::answer(question)
    }
}

/// The module of password protection.
struct OfPasswords;

impl Reference for OfPasswords {
    fn answer(&self, question: &str) -> String {
        kaihu_password::BuiltIn::answer(question)
    }
}
