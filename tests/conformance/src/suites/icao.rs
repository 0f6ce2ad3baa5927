//! Machine-readable zones beside the specimens of ICAO Doc 9303, `cases/icao.tsv`.

use super::Plan;
use crate::report::Compared;
use crate::verdict::{sex_letter, verdict};
use kaihu_identity::Date;
use std::io;

/// The specimens are of their time: by the rule for centuries, 96 is 1996 as seen from here.
const SEEN_FROM: (u16, u8, u8) = (2010, 6, 15);
const FACTS: [&str; 6] = [
    "issuer",
    "nationality",
    "number",
    "expiry",
    "surname",
    "given",
];

/// Compares every specimen and every fact that is printed with it.
///
/// Errors: where the table is not whole.
pub fn compare(plan: Plan<'_>) -> io::Result<Compared> {
    let (year, month, day) = SEEN_FROM;
    let today = Date::new(year, month, day).unwrap_or(plan.today);
    let mut compared = Compared::default();
    let lines = include_str!("../../cases/icao.tsv").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let texts: Vec<&str> = line.split('\t').collect();
        let [
            _,
            zone,
            issuer,
            nationality,
            number,
            birth,
            sex,
            expiry,
            surname,
            given,
        ] = texts[..]
        else {
            return Err(io::Error::other(line));
        };
        let accepted =
            match verdict("mrz", &zone.replace('/', "\n"), today).map(|verdict| verdict.0) {
                Some(Ok(accepted)) => accepted,
                Some(Err(reason)) => {
                    compared.add("mrz", zone, reason.key(), "valid");
                    continue;
                }
                None => return Err(io::Error::other("no scheme mrz")),
            };
        compared.add("mrz", zone, "valid", "valid");
        let told = |name: &str| {
            let fact = accepted.facts.iter().find(|(known, _)| *known == name);
            fact.map(|(_, text)| text.clone()).unwrap_or_default()
        };
        let mut pairs: Vec<_> = FACTS.map(|name| (name, told(name))).to_vec();
        pairs.push((
            "birth",
            accepted.birth_date.map(Date::to_iso).unwrap_or_default(),
        ));
        pairs.push((
            "sex",
            accepted.sex.map(sex_letter).unwrap_or_default().to_owned(),
        ));
        let printed = [
            issuer,
            nationality,
            number,
            expiry,
            surname,
            given,
            birth,
            sex,
        ];
        for ((name, our), their) in pairs.into_iter().zip(printed) {
            compared.add("mrz facts", zone, "valid", "valid");
            if our != their {
                compared.differ(
                    "mrz facts",
                    zone,
                    format!("{name}:{our}"),
                    format!("{name}:{their}"),
                );
            }
        }
    }
    Ok(compared)
}
