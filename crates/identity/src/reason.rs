//! Why a text was refused, and what is worth a second look.

/// Why a text is not what its field asks for. A closed list: every parser fails with one of these.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Reason {
    /// Nothing was entered, or only spaces.
    Missing,
    /// Fewer characters than the shortest valid value.
    TooShort,
    /// More characters than the longest valid value.
    TooLong,
    /// A character that has no place in this field.
    Characters,
    /// A digit where only letters make sense.
    Digit,
    /// An emoji or another symbol.
    Symbol,
    /// An invisible control or text-direction character.
    Control,
    /// A web address in place of the value.
    Link,
    /// The right characters in the wrong arrangement.
    Format,
    /// The check digit contradicts the rest: most likely a typing error.
    Checksum,
    /// A part of the value names something that does not exist, such as a region or a country.
    Component,
    /// A day that the calendar does not have.
    NoSuchDate,
    /// A date after today where it must not be.
    InFuture,
    /// A date before living memory.
    TooLongAgo,
    /// The person is under the minimum age.
    TooYoung,
    /// The document's last day is before today.
    Expired,
    /// The document's first day is after today.
    NotYetValid,
    /// The end comes before the start.
    Order,
    /// A form of the document that is no longer valid.
    Obsolete,
    /// Another kind of document than the one asked for.
    OtherDocument,
}

impl Reason {
    /// Every reason, for whoever must have a message for each.
    pub const ALL: &[Self] = &[
        Self::Missing,
        Self::TooShort,
        Self::TooLong,
        Self::Characters,
        Self::Digit,
        Self::Symbol,
        Self::Control,
        Self::Link,
        Self::Format,
        Self::Checksum,
        Self::Component,
        Self::NoSuchDate,
        Self::InFuture,
        Self::TooLongAgo,
        Self::TooYoung,
        Self::Expired,
        Self::NotYetValid,
        Self::Order,
        Self::Obsolete,
        Self::OtherDocument,
    ];

    /// The code of the backend contract that this reason falls under.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Missing => "field.missing",
            Self::Expired => "document.expired",
            Self::Obsolete | Self::OtherDocument => "document.unsupported",
            _ => "field.invalid",
        }
    }

    /// A stable key for looking up the message, unique to the reason.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooShort => "too-short",
            Self::TooLong => "too-long",
            Self::Characters => "characters",
            Self::Digit => "digit",
            Self::Symbol => "symbol",
            Self::Control => "control",
            Self::Link => "link",
            Self::Format => "format",
            Self::Checksum => "checksum",
            Self::Component => "component",
            Self::NoSuchDate => "no-such-date",
            Self::InFuture => "in-future",
            Self::TooLongAgo => "too-long-ago",
            Self::TooYoung => "too-young",
            Self::Expired => "expired",
            Self::NotYetValid => "not-yet-valid",
            Self::Order => "order",
            Self::Obsolete => "obsolete",
            Self::OtherDocument => "other-document",
        }
    }
}

/// What is worth a second look, though the person may go on with it.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Warning {
    /// A number that is possible but of a kind we do not know; new ranges appear all the time.
    UnfamiliarNumber,
    /// A possible number that is likely to be a landline, where messages do not arrive.
    MaybeLandline,
    /// A document number unlike those the country is known to issue.
    UnfamiliarShape,
    /// A domain one slip away from a well-known one; see [`Email::suggestion`](crate::Email::suggestion).
    MistypedDomain,
    /// Letters of look-alike alphabets in one name.
    MixedScripts,
}

impl Warning {
    /// Every warning, for whoever must have a message for each.
    pub const ALL: &[Self] = &[
        Self::UnfamiliarNumber,
        Self::MaybeLandline,
        Self::UnfamiliarShape,
        Self::MistypedDomain,
        Self::MixedScripts,
    ];

    /// A stable key for looking up the message, unique to the warning.
    pub const fn key(self) -> &'static str {
        match self {
            Self::UnfamiliarNumber => "unfamiliar-number",
            Self::MaybeLandline => "maybe-landline",
            Self::UnfamiliarShape => "unfamiliar-shape",
            Self::MistypedDomain => "mistyped-domain",
            Self::MixedScripts => "mixed-scripts",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keys_tell_all_reasons_and_warnings_apart() {
        let mut keys: Vec<_> = Reason::ALL.iter().map(|r| r.key()).collect();
        keys.extend(Warning::ALL.iter().map(|w| w.key()));
        let all = keys.len();
        keys.sort_unstable();
        keys.dedup();
        assert_eq!(keys.len(), all);
    }
}
