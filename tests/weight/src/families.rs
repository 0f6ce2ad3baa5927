//! What each family offers, all of it used. `None` where the text is not taken.

use kaihu_identity::country::Country;
use kaihu_identity::cross_check::{self, Answers};
use kaihu_identity::evidence::{
    Divisions, HkMoPermit, Mrz, Passport, PermanentResidentId, ResidentId, TaiwanPermit,
};
use kaihu_identity::personal_number::{self, PersonalNumber, Scheme};
use kaihu_identity::phone::{self, Plans};
use kaihu_identity::{Address, AddressTexts, BirthDate, Date, Email, Name, Phone};
use std::hint::black_box;

/// Uses a family on a text.
#[cfg(test)]
pub(crate) type Family = fn(&str) -> Option<()>;

/// A day that the compiler does not know.
fn today() -> Date {
    black_box(Date::new(2026, 7, 1)).expect("a day of the calendar")
}

/// A country that the compiler does not know.
fn country() -> Option<Country> {
    Country::from_code(black_box("CN"))
}

pub(crate) fn name(text: &str) -> Option<()> {
    let name = Name::parse(text).ok()?;
    black_box((name.as_str(), name.script(), name.warning()));
    Some(())
}

pub(crate) fn date(text: &str) -> Option<()> {
    let date = Date::parse(text).ok()?;
    let born = BirthDate::parse_parts(black_box(text), text, text, today(), black_box(18));
    black_box(born.map(|born| born.age(today()))).ok();
    black_box((date.to_iso(), date.epoch_days(), date.years_until(today())));
    Some(())
}

/// With the plans of the few countries that come first, and what reads those of the world once
/// they are fetched.
pub(crate) fn phone(text: &str) -> Option<()> {
    let fetched = Plans::from_bytes(black_box(text.as_bytes())).ok();
    shown(text, &fetched.unwrap_or(Plans::COMMON))
}

/// With the plans of the world compiled in.
pub(crate) fn phone_world(text: &str) -> Option<()> {
    black_box(phone::numbering(text));
    shown(text, &Plans::world())
}

fn shown(text: &str, plans: &Plans) -> Option<()> {
    let home = plans.get(black_box("CN"))?;
    let phone = Phone::parse_with(text, home, plans).ok()?;
    black_box((phone.to_e164(), phone.masked(), phone.warning()));
    black_box((phone.grouped(), phone.national_grouped()));
    Some(())
}

pub(crate) fn email(text: &str) -> Option<()> {
    let email = Email::parse(text).ok()?;
    black_box((email.suggestion(), email.warning(), email.masked()));
    Some(())
}

pub(crate) fn address(text: &str) -> Option<()> {
    let texts = AddressTexts {
        lines: text,
        locality: black_box(text),
        region: black_box(text),
        postal_code: black_box(text),
    };
    let address = Address::parse(texts, country()?).ok()?;
    black_box((address.lines(), address.warning()));
    Some(())
}

pub(crate) fn resident_id(text: &str) -> Option<()> {
    let id = ResidentId::parse(text).ok()?;
    black_box((id.birth_date(), id.sex(), id.region(), id.holder()));
    black_box((id.masked(), id.division()));
    Some(())
}

/// With the list of divisions compiled in, and what reads one that is fetched.
pub(crate) fn divisions(text: &str) -> Option<()> {
    let id = ResidentId::parse(text).ok()?;
    let fetched = Divisions::from_bytes(black_box(text.as_bytes()));
    black_box(fetched.unwrap_or(Divisions::BUILT_IN).warning(&id));
    Some(())
}

pub(crate) fn hk_mo_permit(text: &str) -> Option<()> {
    let permit = HkMoPermit::parse(text).ok()?;
    black_box((permit.number(), permit.renewals(), permit.holder()));
    black_box((permit.is_for_foreign_nationals(), permit.masked()));
    Some(())
}

pub(crate) fn taiwan_permit(text: &str) -> Option<()> {
    let permit = TaiwanPermit::parse(text).ok()?;
    black_box((permit.number(), permit.issue(), permit.holder()));
    black_box(permit.masked());
    Some(())
}

pub(crate) fn permanent_resident_id(text: &str) -> Option<()> {
    let id = PermanentResidentId::parse(text).ok()?;
    black_box((id.region(), id.nationality(), id.birth_date(today())));
    black_box((id.sex(), id.warning(), id.masked()));
    Some(())
}

pub(crate) fn passport(text: &str) -> Option<()> {
    let passport = Passport::parse(text, country()?).ok()?;
    black_box((passport.warning(), passport.masked()));
    Some(())
}

pub(crate) fn mrz(text: &str) -> Option<()> {
    let zone = Mrz::parse(text, today()).ok()?;
    black_box((zone.document_number(), zone.issuer(), zone.nationality()));
    black_box((zone.birth_date(), zone.sex(), zone.expiry_date()));
    black_box((zone.issuer().country(), zone.may_be_truncated()));
    black_box((zone.document_code(), zone.optional_data()));
    black_box(zone.primary_names().chain(zone.secondary_names()).count());
    Some(())
}

/// A zone and numbers against the other answers. It takes what the zone takes.
pub(crate) fn cross_check(text: &str) -> Option<()> {
    let zone = Mrz::parse(text, today()).ok()?;
    let name = Name::parse(text).ok();
    let answers = Answers {
        number: black_box(Some(text)),
        name: black_box(name.as_ref()),
        birth_date: black_box(zone.birth_date()),
        sex: black_box(zone.sex()),
        expiry_date: black_box(zone.expiry_date()),
        issuer: black_box(country()),
        nationality: black_box(country()),
    };
    black_box(cross_check::mrz(&zone, answers));
    if let Ok(id) = PermanentResidentId::parse(text) {
        black_box(cross_check::permanent_resident(&id, answers, today()));
    }
    if let Ok(id) = ResidentId::parse(text) {
        black_box(cross_check::resident_id(
            &id,
            answers.birth_date,
            answers.sex,
        ));
    }
    black_box(cross_check::validity(None, answers.expiry_date, today())).ok();
    Some(())
}

/// One scheme, with what all of them share.
pub(crate) fn personal_number(text: &str) -> Option<()> {
    told(&personal_number::es_dni::SCHEME, text)
}

/// Any scheme, chosen by its id.
pub(crate) fn personal_numbers(text: &str) -> Option<()> {
    told(personal_number::scheme(black_box("es.dni"))?, text)
}

fn told(scheme: &'static Scheme, text: &str) -> Option<()> {
    let number = PersonalNumber::parse(scheme, text).ok()?;
    black_box((number.birth_date(), number.sex(), number.warning()));
    black_box(number.fits_birth_date(today()));
    Some(())
}
