//! One field against another, and documents against today.

use crate::evidence::{ResidentId, Sex};
use crate::{Date, Reason};

/// Two answers that cannot both be right.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Mismatch {
    /// The birth date of the document and the one typed.
    BirthDate,
    /// The sex that the document states and the one chosen.
    Sex,
}

impl Mismatch {
    /// Every mismatch, for whoever must have a message for each.
    pub const ALL: &[Self] = &[Self::BirthDate, Self::Sex];

    /// The code of the backend contract: `field.mismatch`.
    pub const fn code(self) -> &'static str {
        "field.mismatch"
    }

    /// A stable key for looking up the message.
    pub const fn key(self) -> &'static str {
        match self {
            Self::BirthDate => "mismatch-birth-date",
            Self::Sex => "mismatch-sex",
        }
    }
}

/// What the number of a resident identity card says otherwise than the answers; an answer not
/// given contradicts nothing.
pub fn resident_id(id: &ResidentId, birth_date: Option<Date>, sex: Option<Sex>) -> Vec<Mismatch> {
    let mut found = Vec::new();
    if birth_date.is_some_and(|date| date != id.birth_date()) {
        found.push(Mismatch::BirthDate);
    }
    if sex.is_some_and(|sex| sex != id.sex()) {
        found.push(Mismatch::Sex);
    }
    found
}

/// Whether a document is valid on the day `today`, its first and last day included; `None` stands
/// for a day not asked for, or for a document without an end (长期).
///
/// Errors: [`Reason::Order`] where the last day is before the first; [`Reason::NotYetValid`];
/// [`Reason::Expired`].
pub fn validity(first: Option<Date>, last: Option<Date>, today: Date) -> Result<(), Reason> {
    if let (Some(first), Some(last)) = (first, last)
        && last < first
    {
        return Err(Reason::Order);
    }
    if first.is_some_and(|first| first > today) {
        return Err(Reason::NotYetValid);
    }
    match last.is_some_and(|last| last < today) {
        true => Err(Reason::Expired),
        false => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_speaks_against_other_answers() {
        let id = ResidentId::parse("11010519491231002X").unwrap();
        let born = id.birth_date();
        let other = Date::parse("1949-12-30").unwrap();
        assert_eq!(resident_id(&id, Some(born), Some(Sex::Female)), []);
        assert_eq!(resident_id(&id, None, None), []);
        assert_eq!(resident_id(&id, Some(other), None), [Mismatch::BirthDate]);
        assert_eq!(
            resident_id(&id, Some(other), Some(Sex::Male)),
            Mismatch::ALL
        );
    }

    #[test]
    fn a_document_is_valid_from_its_first_day_to_its_last() {
        let day = |iso| Some(Date::parse(iso).unwrap());
        let check = |first, last| validity(first, last, Date::parse("2024-06-15").unwrap());
        assert_eq!(check(day("2024-06-15"), day("2024-06-15")), Ok(()));
        assert_eq!(check(None, None), Ok(()));
        assert_eq!(check(None, day("2024-06-14")), Err(Reason::Expired));
        assert_eq!(check(day("2024-06-16"), None), Err(Reason::NotYetValid));
        assert_eq!(
            check(day("2024-06-16"), day("2024-06-15")),
            Err(Reason::Order)
        );
    }
}
