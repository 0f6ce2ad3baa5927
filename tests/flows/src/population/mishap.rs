//! What can go wrong for somebody.

use super::table::TABLE;

/// What can go wrong for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // the table says what each is
pub enum Mishap {
    NumberDigit,
    NumberSwapped,
    NumberShort,
    NumberLong,
    NumberLetter,
    NumberOld,
    WrongKind,
    EvidenceTaken,
    Expired,
    ExpiredOnly,
    TooYoung,
    BirthNoSuchDay,
    BirthOther,
    NameDigit,
    NameEmpty,
    EmailDomain,
    EmailNoAt,
    PhoneShort,
    PhoneLong,
    PhoneOther,
    PhoneDead,
    PhoneTaken,
    PhoneTakenOnly,
    CodeMistyped,
    CodeShort,
    CodeLate,
    CodeLost,
    CodeBlocked,
    ConsentMissed,
    Denied,
    Dismissed,
    System,
    NoCamera,
    Busy,
    Policy,
    InWeChat,
    InInstagram,
    Unanswered,
    Lost,
    Frozen,
    Dark,
    Backlit,
    Bright,
    OneSide,
    Far,
    Near,
    OffCentre,
    Turned,
    Low,
    Leaning,
    EyesClosed,
    DirtyLens,
    Shaking,
    CoveredLens,
    Nobody,
    Others,
    Offline,
    NoInternet,
    Portal,
    Weak,
    Hiccup,
    ProviderAway,
    Outage,
    Maintenance,
    TooMany,
    LostAnswers,
    TokenEnded,
    SessionElsewhere,
    SessionOver,
    Reload,
    InsecurePage,
}

/// Of what is in one slot, nobody has two.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)] // the names say it
pub enum Slot {
    Page,
    Consent,
    Name,
    Number,
    Expiry,
    Birth,
    Phone,
    Email,
    Code,
    Access,
    Light,
    Place,
    Angle,
    Eyes,
    View,
    Lens,
    Network,
    Session,
}

/// How it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ends {
    /// Once somebody knows what it is.
    Told,
    /// With time, which may be less than anybody notices.
    Time,
    /// Not in this visit.
    Never,
    /// Nobody should notice it at all.
    Unseen,
}

/// What is assumed of a mishap.
#[derive(Clone, Copy, Debug)]
pub struct About {
    /// Which one.
    pub mishap: Mishap,
    /// In words.
    pub name: &'static str,
    /// What else it excludes.
    pub slot: Slot,
    /// Of ten thousand people, so many.
    pub of_10000: u32,
    /// In percent: how likely one more try without any advice mends it.
    pub guess: u32,
    /// Whether it is something that the person did, or has to change.
    pub own: bool,
    /// How it ends.
    pub ends: Ends,
    /// The words that name it, by their names in the locale files.
    pub words: &'static [&'static str],
}

impl Mishap {
    /// What is assumed of it.
    pub fn about(self) -> &'static About {
        let found = TABLE.iter().find(|about| about.mishap == self);
        found.expect("every mishap is in the table")
    }

    pub(crate) fn slot(self) -> Slot {
        self.about().slot
    }

    /// Whether it is in front of the camera.
    pub(crate) fn is_of_the_scene(self) -> bool {
        use Slot::*;
        matches!(self.slot(), Light | Place | Angle | Eyes | View | Lens)
    }
}
