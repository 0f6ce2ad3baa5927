//! The texts to agree to: each is recorded word for word before anything personal is asked.

use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::{PageId, has_risk_apart};
use crate::steps::without_face::Without;
use crate::view::FieldError;
use crate::wizard::Wizard;
use hmac_sha256::Hash;
use kaihu_protocol::{Call, Code, ConsentGiven, ConsentKind, ConsentRecord, ConsentText};

impl Wizard {
    /// The texts of the provider, each with its field.
    pub(crate) fn consent_texts(&self) -> impl Iterator<Item = (FieldId, &ConsentText)> {
        let texts = self
            .flow
            .as_ref()
            .map_or(&[][..], |flow| &flow.policy.consents);
        texts
            .iter()
            .enumerate()
            .map(|(i, text)| (FieldId::Consent(i as u8), text))
    }

    pub(crate) fn is_ticked(&self, field: FieldId) -> bool {
        self.texts.get(field) == "on"
    }

    /// The texts that are shown on one page.
    pub(crate) fn texts_on(&self, page: PageId) -> impl Iterator<Item = (FieldId, &ConsentText)> {
        let texts = self.flow.as_ref().map(|flow| &flow.policy.consents);
        let apart = texts.is_some_and(|texts| has_risk_apart(texts));
        self.consent_texts().filter(move |(_, text)| {
            let is_apart = apart && text.kind == ConsentKind::Risk;
            is_apart == (page == PageId::Risk)
        })
    }

    pub(crate) fn give_consents(&mut self, page: PageId) {
        let after_all = |(field, text): (FieldId, &ConsentText)| {
            self.is_ticked(field) && self.is_dispensable(text)
        };
        if self.texts_on(page).any(after_all) {
            self.face.without = Without::No;
        }
        let missing: Vec<FieldError> = self
            .texts_on(page)
            .filter(|(field, text)| !self.is_ticked(*field) && !self.is_dispensable(text))
            .map(|(field, _)| FieldError {
                field,
                message: Message::new("consent-missing"),
            })
            .collect();
        let fine = |(field, text): (FieldId, &ConsentText)| {
            self.is_ticked(field) || self.may_be_left_open(text)
        };
        let only_face = self.texts_on(page).all(fine);
        if !missing.is_empty() && only_face {
            return self.ask_without_face();
        }
        if !missing.is_empty() {
            self.errors = missing;
            self.errors_listed = true;
            self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
            return;
        }
        // Nothing is sent before all of it was read.
        let mut others = self.consent_texts();
        let open = others.any(|(field, text)| !self.is_ticked(field) && !self.is_dispensable(text));
        drop(others);
        match (open, page) {
            (false, _) => self.send_consents(),
            (true, PageId::Risk) => self.go_to(PageId::Consent),
            (true, _) => self.go_to(PageId::Risk),
        }
    }

    /// Sends the consents that are not on record yet.
    fn send_consents(&mut self) {
        let given: Vec<ConsentGiven> = self
            .consent_texts()
            .filter(|(_, text)| !self.is_recorded(text) && !self.is_dispensable(text))
            .map(|(_, text)| ConsentGiven {
                kind: text.kind,
                version: text.version.clone(),
                locale: text.locale.clone(),
                text_sha256: sha256_hex(&text.text),
            })
            .collect();
        // The last of them came while something else had failed.
        if given.is_empty() {
            return self.consents_complete();
        }
        for given in given {
            self.call(Call::GiveConsent(given));
        }
    }

    fn is_recorded(&self, text: &ConsentText) -> bool {
        let known = |(kind, version): &(ConsentKind, String)| {
            *kind == text.kind && *version == text.version
        };
        self.consents.iter().any(known)
    }

    /// Consent is there when every text is on record.
    pub(crate) fn consent_recorded(&mut self, record: ConsentRecord, from: PageId) {
        let known = self
            .consent_texts()
            .any(|(_, text)| text.kind == record.kind && text.version == record.version);
        if !known {
            // Asking again would bring the same again.
            return self.fail(Code::Unknown, None);
        }
        self.consents.push((record.kind, record.version));
        let under_way = self
            .pending
            .iter()
            .any(|p| matches!(p.call, Call::GiveConsent(_)));
        if under_way || self.trouble.is_some() {
            return;
        }
        let mut texts = self.consent_texts();
        let complete = texts.all(|(_, text)| self.is_recorded(text) || self.is_dispensable(text));
        drop(texts);
        self.consented = complete;
        match self.consented {
            true if self.page == from => self.consents_complete(),
            true => {}
            // Some were lost on the way while others arrived.
            false => self.send_consents(),
        }
    }
}

/// Whether a call says nothing of the person.
pub(crate) fn is_allowed_before_consent(call: &Call) -> bool {
    matches!(
        call,
        Call::Status
            | Call::Flow
            | Call::Identity
            | Call::Claim
            | Call::Handoff(_)
            | Call::GiveConsent(_)
            | Call::Result
            // It has been shown to the person, and there is nobody's name in it.
            | Call::Support(_)
            | Call::EraseSession
    )
}

/// SHA-256 of the UTF-8 text, lower-case hex.
pub(crate) fn sha256_hex(text: &str) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let mut hex = String::with_capacity(64);
    let digest = digest_of(text.as_bytes());
    // The end of the text stays where the digest was made, on the stack. The same again, of nothing, is made there.
    let _ = digest_of(&vec![0; text.len()]);
    for byte in digest {
        hex.push(DIGITS[usize::from(byte >> 4)] as char);
        hex.push(DIGITS[usize::from(byte & 15)] as char);
    }
    hex
}

#[inline(never)]
fn digest_of(bytes: &[u8]) -> [u8; 32] {
    Hash::hash(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digests_are_those_of_the_standard() {
        // FIPS 180-4, the examples of NIST.
        let one_block = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256_hex("abc"), one_block);
        let two_blocks = "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1";
        let text = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq";
        assert_eq!(sha256_hex(text), two_blocks);
    }
}
