//! Identity cards and passports beside validator.js.

use super::schemes::{SCHEMES, Scheme};
use super::stdnum::candidate;
use super::{Clock, Plan, doubt, ours};
use crate::generate::{Random, Shifts, by_template, slip};
use crate::oracle::Oracle;
use crate::report::Compared;
use crate::verdict::{Accepted, verdict};
use serde_json::{Value, json};
use std::io;

/// A scheme of ours, the function and the locale of theirs, and before which characters theirs
/// wants hyphens.
type Card = (&'static str, &'static str, &'static str, &'static [usize]);

/// What validator.js knows of identity cards; its `isIdentityCard` of Italy is about the number of
/// the card, not of the person, which its `isTaxID` is about.
const CARDS: [Card; 14] = [
    ("cn.ric", "isIdentityCard", "zh-CN", &[]),
    ("es.dni", "isIdentityCard", "ES", &[]),
    ("es.nie", "isIdentityCard", "ES", &[]),
    ("fi.hetu", "isIdentityCard", "FI", &[]),
    ("hk.hkid", "isIdentityCard", "zh-HK", &[]),
    ("il.idnr", "isIdentityCard", "he-IL", &[]),
    ("in.aadhaar", "isIdentityCard", "IN", &[]),
    ("it.codicefiscale", "isTaxID", "it-IT", &[]),
    ("lk.nic", "isIdentityCard", "LK", &[]),
    ("no.fodselsnummer", "isIdentityCard", "NO", &[]),
    ("pk.cnic", "isIdentityCard", "PK", &[5, 12]),
    ("pl.pesel", "isIdentityCard", "PL", &[]),
    ("th.pin", "isIdentityCard", "TH", &[]),
    ("tw.id", "isIdentityCard", "zh-TW", &[]),
];

/// The countries of `isPassportNumber`.
const PASSPORTS: &str = "AM AR AT AU AZ BE BG BR BY CA CH CN CY CZ DE DK DZ EE ES FI FR GB GR HR HU ID IE \
    IN IR IS IT JM JP KR KZ LI LT LU LV LY MT MX MY MZ NL NZ PH PK PL PT RO RU SE SI SK TH TR UA US ZA";

/// How passport numbers look somewhere.
const SHAPES: &str = "@####### @@####### ######## ######### @@###### ##@@##### @@@###### @###### \
    @######## @#@##### @@###@#### @######@@ @@###### #######  ########## @@@@@@@@@ ********* \
    @#######@ A####### K######## H######## G######## EA####### ##@####### @###@####";

/// Asks about every card and passport.
///
/// Errors: as [`Oracle::ask`].
pub fn compare(oracle: &mut Oracle, plan: Plan<'_>) -> io::Result<Compared> {
    let mut compared = Compared::default();
    for card in CARDS {
        let scheme = SCHEMES.iter().find(|scheme| scheme.ours == card.0);
        let scheme = scheme.ok_or_else(|| io::Error::other(card.0))?;
        cards(oracle, scheme, card, plan, &mut compared)?;
    }
    for country in PASSPORTS.split_ascii_whitespace() {
        passports(oracle, country, plan, &mut compared)?;
    }
    Ok(compared)
}

fn cards(
    oracle: &mut Oracle,
    scheme: &Scheme,
    (_, function, locale, hyphens): Card,
    plan: Plan<'_>,
    compared: &mut Compared,
) -> io::Result<()> {
    let mut random = Random::new(plan.seed, locale);
    let mut texts: Vec<_> = (0..plan.valid * 40)
        .map(|_| candidate(scheme, &mut random))
        .collect();
    let taken = texts
        .iter()
        .filter(|text| ours(scheme.ours, text, plan.today) == "valid");
    let slips: Vec<_> = taken.map(|text| slip(text, &mut random)).collect();
    texts.extend(slips);
    texts.extend(plan.examples("validator.js", scheme.ours));
    let questions: Vec<Value> = texts
        .iter()
        .map(|text| json!([function, hyphenated(text, hyphens), locale]))
        .collect();
    for (text, answer) in texts.iter().zip(oracle.ask(&questions)?) {
        let Some(accepted) = accepted(scheme.ours, text, plan) else {
            let our = ours(scheme.ours, text, plan.today);
            compared.add(scheme.ours, text, our, word(&answer));
            continue;
        };
        if word(&answer) == "valid" {
            compared.add(scheme.ours, text, "valid", "valid");
            continue;
        }
        let (what, theirs) = doubt(text, &accepted, word(&answer), |text, clock| {
            let text = hyphenated(text, hyphens);
            let question = match clock {
                Clock::Now => json!([function, text, locale]),
                Clock::Later => json!([function, text, locale, "2199-12-31"]),
            };
            Ok(word(&oracle.ask(&[question])?[0]).to_owned())
        })?;
        let value = match what {
            "valid as typed" => text,
            _ => &accepted.normalised,
        };
        compared.add(scheme.ours, value, what, &theirs);
    }
    Ok(())
}

/// With hyphens before these characters, unless something stands between digits already.
fn hyphenated(text: &str, before: &[usize]) -> String {
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return text.to_owned();
    }
    let with = |(at, c)| match before.contains(&at) {
        true => vec!['-', c],
        false => vec![c],
    };
    text.chars().enumerate().flat_map(with).collect()
}

fn accepted(scheme: &str, text: &str, plan: Plan<'_>) -> Option<Accepted> {
    verdict(scheme, text, plan.today)?.0.ok()
}

/// Ours refuses no arrangement: a warning stands for its doubt.
fn passports(
    oracle: &mut Oracle,
    country: &str,
    plan: Plan<'_>,
    compared: &mut Compared,
) -> io::Result<()> {
    const NONE: Shifts = Shifts {
        month: &[0],
        day: &[0],
    };
    let id = format!("passport:{country}");
    let mut random = Random::new(plan.seed, &id);
    let mut texts = plan.examples("validator.js", &id);
    for shape in SHAPES.split_ascii_whitespace() {
        for _ in 0..plan.valid / 20 {
            let text = by_template(shape, &NONE, &mut random);
            texts.push(slip(&text, &mut random));
            texts.push(text);
        }
    }
    let asked = |text: &str| json!(["isPassportNumber", text, country]);
    let questions: Vec<Value> = texts.iter().map(|text| asked(text)).collect();
    for (text, answer) in texts.iter().zip(oracle.ask(&questions)?) {
        let theirs = word(&answer);
        let (our, theirs) = match verdict(&id, text, plan.today).map(|verdict| verdict.0) {
            Some(Ok(accepted)) if accepted.warnings.is_empty() && theirs != "valid" => {
                doubt(text, &accepted, theirs, |text, _| {
                    Ok(word(&oracle.ask(&[asked(text)])?[0]).to_owned())
                })?
            }
            Some(Ok(accepted)) if accepted.warnings.is_empty() => ("valid", theirs.to_owned()),
            Some(Ok(_)) => ("unfamiliar", theirs.to_owned()),
            Some(Err(reason)) => (reason.key(), theirs.to_owned()),
            None => ("no-such-country", theirs.to_owned()),
        };
        compared.add(&id, text, our, &theirs);
    }
    Ok(())
}

fn word(answer: &Value) -> &str {
    match (answer["valid"].as_bool(), answer["error"].as_str()) {
        (Some(true), _) => "valid",
        (_, Some(error)) => error,
        _ => "invalid",
    }
}
