//! What goes wrong, for how many people, and by which words it is named. All shares and guesses are assumed;
//! docs/population.md says what is known of some.

use super::mishap::{About, Ends, Mishap, Slot};
use Mishap::*;

/// Something that the person did, or has to change.
const fn own(
    mishap: Mishap,
    name: &'static str,
    slot: Slot,
    [of_10000, guess]: [u32; 2],
    words: &'static [&'static str],
) -> About {
    About {
        mishap,
        name,
        slot,
        of_10000,
        guess,
        own: true,
        ends: Ends::Told,
        words,
    }
}

/// Something that was done to the person.
const fn not_own(
    mishap: Mishap,
    name: &'static str,
    slot: Slot,
    numbers: [u32; 2],
    words: &'static [&'static str],
) -> About {
    About {
        own: false,
        ..own(mishap, name, slot, numbers, words)
    }
}

const fn ending(ends: Ends, about: About) -> About {
    About { ends, ..about }
}

const DIGITS: &[&str] = &[
    "resident-id-checksum",
    "resident-id-region",
    "resident-id-date",
    "resident-id-other-document",
];

/// Every mishap. The two numbers: of ten thousand people so many; in percent, how likely another try without
/// advice mends it.
#[rustfmt::skip] // a table is read by its rows
pub const TABLE: &[About] = &[
    ending(Ends::Never, not_own(InsecurePage, "page without https", Slot::Page, [20, 0], &["cause-insecure-page"])),
    own(ConsentMissed, "a consent left out", Slot::Consent, [150, 60], &["consent-missing"]),
    own(NameDigit, "a digit in the name", Slot::Name, [40, 40], &["name-digit"]),
    own(NameEmpty, "no name", Slot::Name, [60, 60], &["name-missing"]),
    own(NumberDigit, "a wrong digit in the ID number", Slot::Number, [330, 35], DIGITS),
    own(NumberSwapped, "two digits of it swapped", Slot::Number, [80, 35], DIGITS),
    own(NumberShort, "a digit of it left out", Slot::Number, [60, 35], &["resident-id-too-short"]),
    own(NumberLong, "a digit of it twice", Slot::Number, [20, 35], &["resident-id-too-long"]),
    own(NumberLetter, "O for 0 in it", Slot::Number, [40, 20], &["resident-id-characters"]),
    own(NumberOld, "its old form of 15 digits", Slot::Number, [20, 10], &["resident-id-obsolete"]),
    own(WrongKind, "the wrong kind of ID chosen", Slot::Number, [50, 20], &["resident-id-other-document"]),
    ending(Ends::Never, not_own(EvidenceTaken, "ID that has a wallet", Slot::Number, [60, 0], &["review-heading"])),
    own(Expired, "expired ID, another at hand", Slot::Expiry, [120, 10], &["expiry-past"]),
    ending(Ends::Never, own(ExpiredOnly, "expired ID, no other", Slot::Expiry, [60, 0], &["expiry-past"])),
    ending(Ends::Never, own(TooYoung, "under age", Slot::Birth, [60, 0], &["birth-too-young"])),
    own(BirthNoSuchDay, "31 February (passports)", Slot::Birth, [300, 40], &["birth-no-such-date"]),
    own(BirthOther, "a birth date unlike the ID's", Slot::Birth, [30, 30], &["birth-mismatch"]),
    own(PhoneShort, "a digit of the phone number left out", Slot::Phone, [120, 40], &["phone-too-short", "note-phone", "note-landline"]),
    own(PhoneLong, "a digit of it twice", Slot::Phone, [60, 40], &["phone-too-long", "note-phone", "note-landline"]),
    own(PhoneOther, "somebody else's number, by a wrong digit", Slot::Phone, [200, 20], &["code-still-none", "note-phone", "note-landline"]),
    not_own(PhoneDead, "number that no code reaches", Slot::Phone, [60, 15], &["cause-code-undelivered"]),
    not_own(PhoneTaken, "number that has a wallet, another at hand", Slot::Phone, [150, 10], &["cause-already-registered"]),
    ending(Ends::Never, not_own(PhoneTakenOnly, "number that has a wallet, no other", Slot::Phone, [80, 0], &["cause-already-registered"])),
    own(EmailDomain, "e-mail domain misspelt", Slot::Email, [150, 100], &["note-email"]),
    own(EmailNoAt, "e-mail address without @", Slot::Email, [80, 50], &["email-format"]),
    own(CodeMistyped, "a wrong digit in the code", Slot::Code, [200, 60], &["code-wrong-left", "code-wrong"]),
    own(CodeShort, "a digit of the code left out", Slot::Code, [60, 60], &["code-length"]),
    own(CodeLate, "the code typed too late", Slot::Code, [80, 50], &["code-over", "code-expired"]),
    not_own(CodeLost, "the first code lost", Slot::Code, [200, 60], &["code-look-time", "code-look-signal"]),
    not_own(CodeBlocked, "text messages blocked on the phone", Slot::Code, [60, 5], &["code-still-none"]),
    not_own(Denied, "camera refused for good", Slot::Access, [250, 15], &["cause-camera-denied", "start-camera-denied"]),
    not_own(Dismissed, "the question for it closed", Slot::Access, [100, 60], &["cause-camera-dismissed"]),
    not_own(Unanswered, "the question for it not noticed", Slot::Access, [150, 40], &["prompt-allow"]),
    not_own(System, "camera kept back by the system", Slot::Access, [60, 5], &["cause-camera-system"]),
    not_own(NoCamera, "no camera", Slot::Access, [60, 10], &["cause-no-camera", "start-no-camera", "start-no-camera-files"]),
    not_own(Busy, "camera held by another app", Slot::Access, [120, 20], &["cause-camera-busy"]),
    not_own(Policy, "camera not passed on by the page", Slot::Access, [40, 0], &["cause-camera-policy"]),
    not_own(InWeChat, "browser inside WeChat", Slot::Access, [200, 10], &["cause-in-app-browser", "start-in-app"]),
    not_own(InInstagram, "browser inside Instagram", Slot::Access, [60, 10], &["cause-in-app-browser", "start-in-app"]),
    not_own(Lost, "camera pulled out", Slot::Access, [60, 50], &["cause-camera-lost"]),
    not_own(Frozen, "camera stands still", Slot::Access, [40, 40], &["cause-camera-lost"]),
    own(Dark, "dark room", Slot::Light, [400, 30], &["prompt-more-light"]),
    own(Backlit, "window behind", Slot::Light, [250, 25], &["prompt-light-in-front"]),
    own(Bright, "glaring light", Slot::Light, [80, 25], &["prompt-less-light"]),
    own(OneSide, "light from one side", Slot::Light, [120, 25], &["prompt-even-light"]),
    own(Far, "too far away", Slot::Place, [150, 40], &["prompt-closer"]),
    own(Near, "too near", Slot::Place, [120, 40], &["prompt-farther"]),
    own(OffCentre, "not in the middle", Slot::Place, [120, 40], &["prompt-centre"]),
    own(Turned, "head turned", Slot::Angle, [150, 40], &["prompt-face-forward"]),
    own(Low, "camera held low", Slot::Angle, [200, 25], &["prompt-eye-level"]),
    own(Leaning, "head leaning", Slot::Angle, [60, 40], &["prompt-upright"]),
    own(EyesClosed, "eyes closed", Slot::Eyes, [60, 60], &["prompt-open-eyes"]),
    own(DirtyLens, "dirty lens", Slot::Lens, [150, 10], &["prompt-wipe-lens"]),
    own(Shaking, "shaking hand", Slot::Lens, [80, 40], &["prompt-steady"]),
    own(CoveredLens, "finger on the lens", Slot::View, [40, 40], &["prompt-uncover-lens"]),
    own(Nobody, "face out of the picture", Slot::View, [60, 50], &["prompt-show-face"]),
    own(Others, "others in the picture", Slot::View, [60, 30], &["prompt-one-face"]),
    ending(Ends::Time, not_own(Offline, "device offline", Slot::Network, [200, 40], &["cause-offline"])),
    ending(Ends::Time, not_own(NoInternet, "network without internet", Slot::Network, [80, 30], &["network-no-internet"])),
    not_own(Portal, "network that wants a sign-in", Slot::Network, [120, 20], &["cause-intercepted"]),
    ending(Ends::Time, not_own(Weak, "weak signal, 60 % lost", Slot::Network, [150, 50], &["network-weak"])),
    ending(Ends::Unseen, not_own(Hiccup, "an interruption of two seconds", Slot::Network, [300, 100], &[])),
    ending(Ends::Time, not_own(ProviderAway, "provider out of reach", Slot::Network, [100, 0], &["network-service"])),
    ending(Ends::Time, not_own(Outage, "outage (503)", Slot::Network, [200, 0], &["cause-service-down"])),
    ending(Ends::Time, not_own(Maintenance, "maintenance", Slot::Network, [120, 0], &["cause-maintenance"])),
    ending(Ends::Time, not_own(TooMany, "too many calls (429)", Slot::Network, [40, 0], &["cause-too-many-tries"])),
    ending(Ends::Time, not_own(LostAnswers, "answer to the submission lost", Slot::Network, [60, 30], &["unknown-heading"])),
    ending(Ends::Unseen, not_own(TokenEnded, "token ended during a pause", Slot::Session, [200, 20], &[])),
    ending(Ends::Unseen, not_own(Reload, "page loaded anew by accident", Slot::Session, [150, 60], &[])),
    not_own(SessionElsewhere, "opened in another tab", Slot::Session, [100, 30], &["cause-session-elsewhere"]),
    not_own(SessionOver, "signed out by the provider", Slot::Session, [60, 20], &["cause-session-ended"]),
];
