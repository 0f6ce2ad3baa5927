//! Who answers: this brings every check with it.

use super::wire::{BETWEEN, day, joined, letter, letters, written};
use crate::country::Country;
use crate::cross_check::{self, Answers, Mismatch};
use crate::evidence::{Checked, Kind, Mrz, check, schemes_of};
use crate::{Date, Email, Name, Reason, Warning};

/// Answers a question by what is in this crate; what is no question gets an empty answer.
pub fn answer(question: &str) -> String {
    let (about, rest) = question.split_once(BETWEEN).unwrap_or_default();
    // What a person typed is the last part, whatever is in it.
    let parts = |count| {
        let mut parts = rest.splitn(count, BETWEEN);
        move || parts.next().unwrap_or_default()
    };
    match about {
        "evidence" => {
            let mut next = parts(3);
            let (kind, issuer) = (Kind::from_name(next()), Country::from_code(next()));
            kind.map(|kind| told(check(kind, issuer, next()), facts))
        }
        "name" => Some(told(Name::parse(rest), |name| {
            let warning = name.warning().map_or("", Warning::key);
            joined(["ok", name.as_str(), letters(name.script()), warning])
        })),
        "email" => Some(told(Email::parse(rest), |email| {
            joined([
                "ok",
                email.as_str(),
                &email.suggestion().unwrap_or_default(),
            ])
        })),
        "schemes" => {
            let country = Country::from_code(rest);
            let names = |country| schemes_of(country).map(|scheme| scheme.name);
            country.map(|country| names(country).collect::<Vec<_>>().join(" / "))
        }
        "zone" => {
            let mut next = parts(2);
            day(next()).and_then(|today| Some(lines(&Mrz::parse(next(), today).ok()?)))
        }
        "zone-name" => {
            let mut next = parts(3);
            day(next()).and_then(|today| is_one_name(today, next(), next()))
        }
        _ => None,
    }
    .unwrap_or_default()
}

fn is_one_name(today: Date, name: &str, zone: &str) -> Option<String> {
    let name = Name::parse(name).ok()?;
    let zone = Mrz::parse(zone, today).ok()?;
    let answers = Answers {
        name: Some(&name),
        ..Answers::default()
    };
    let differs = cross_check::mrz(&zone, answers).contains(&Mismatch::Name);
    Some(if differs { "differs" } else { "same" }.to_owned())
}

fn told<T>(read: Result<T, Reason>, say: impl Fn(T) -> String) -> String {
    match read {
        Err(reason) => joined(["no", reason.key()]),
        Ok(value) => say(value),
    }
}

fn facts(checked: Checked) -> String {
    let births = checked.births.map(written);
    joined([
        "ok",
        &checked.number,
        checked.issuer.alpha2(),
        checked.scheme.as_deref().unwrap_or_default(),
        &births[0],
        &births[1],
        letter(checked.sex),
        checked.warning.map_or("", Warning::key),
    ])
}

fn lines(zone: &Mrz) -> String {
    let names = zone.primary_names().chain(zone.secondary_names());
    joined([
        "ok",
        &zone.document_number(),
        zone.issuer().country().map_or("", Country::alpha2),
        &written(zone.birth_date()),
        &written(zone.expiry_date()),
        letter(zone.sex()),
        &names.collect::<Vec<_>>().join(" "),
    ])
}
