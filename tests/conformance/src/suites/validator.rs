//! Identity cards and passports beside validator.js.

use super::schemes::{SCHEMES, Scheme};
use super::stdnum::{candidate, kind_of_doubt};
use super::{Plan, ours};
use crate::generate::{Random, Shifts, by_template, slip};
use crate::oracle::Oracle;
use crate::report::Compared;
use crate::verdict::{Accepted, verdict};
use serde_json::{Value, json};
use std::io;

/// Our schemes and the locales of `isIdentityCard`.
const CARDS: [(&str, &str); 13] = [
    ("cn.ric", "zh-CN"),
    ("es.dni", "ES"),
    ("es.nie", "ES"),
    ("fi.hetu", "FI"),
    ("hk.hkid", "zh-HK"),
    ("il.idnr", "he-IL"),
    ("in.aadhaar", "IN"),
    ("it.codicefiscale", "IT"),
    ("lk.nic", "LK"),
    ("no.fodselsnummer", "NO"),
    ("pk.cnic", "PK"),
    ("pl.pesel", "PL"),
    ("th.pin", "TH"),
];
const TAIWAN: (&str, &str) = ("tw.id", "zh-TW");

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
pub fn compare(oracle: &mut Oracle, plan: Plan) -> io::Result<Compared> {
    let mut compared = Compared::default();
    for (id, locale) in CARDS.into_iter().chain([TAIWAN]) {
        let scheme = SCHEMES.iter().find(|scheme| scheme.ours == id);
        cards(
            oracle,
            scheme.ok_or_else(|| io::Error::other(id))?,
            locale,
            plan,
            &mut compared,
        )?;
    }
    for country in PASSPORTS.split_ascii_whitespace() {
        passports(oracle, country, plan, &mut compared)?;
    }
    Ok(compared)
}

fn cards(
    oracle: &mut Oracle,
    scheme: &Scheme,
    locale: &str,
    plan: Plan,
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
    let questions: Vec<Value> = texts
        .iter()
        .map(|text| json!(["isIdentityCard", text, locale]))
        .collect();
    for (text, answer) in texts.iter().zip(oracle.ask(&questions)?) {
        let Some(accepted) = accepted(scheme.ours, text, plan) else {
            compared.add(
                scheme.ours,
                text,
                ours(scheme.ours, text, plan.today),
                word(&answer),
            );
            continue;
        };
        if word(&answer) == "valid" {
            compared.add(scheme.ours, text, "valid", "valid");
            continue;
        }
        // Is it the number, or only how it is typed?
        let question = json!(["isIdentityCard", accepted.normalised, locale]);
        match word(&oracle.ask(&[question])?[0]) {
            "valid" => compared.add(scheme.ours, text, "valid as typed", word(&answer)),
            other => compared.add(
                scheme.ours,
                &accepted.normalised,
                kind_of_doubt(&accepted, plan),
                other,
            ),
        }
    }
    Ok(())
}

fn accepted(scheme: &str, text: &str, plan: Plan) -> Option<Accepted> {
    verdict(scheme, text, plan.today)?.0.ok()
}

/// Ours refuses no arrangement: a warning stands for its doubt.
fn passports(
    oracle: &mut Oracle,
    country: &str,
    plan: Plan,
    compared: &mut Compared,
) -> io::Result<()> {
    const NONE: Shifts = Shifts {
        month: &[0],
        day: &[0],
    };
    let id = format!("passport:{country}");
    let mut random = Random::new(plan.seed, &id);
    let mut texts = vec![];
    for shape in SHAPES.split_ascii_whitespace() {
        for _ in 0..plan.valid / 20 {
            let text = by_template(shape, &NONE, &mut random);
            texts.push(slip(&text, &mut random));
            texts.push(text);
        }
    }
    let questions: Vec<Value> = texts
        .iter()
        .map(|text| json!(["isPassportNumber", text, country]))
        .collect();
    for (text, answer) in texts.iter().zip(oracle.ask(&questions)?) {
        let typed = accepted(&id, text, plan).is_some_and(|accepted| accepted.normalised != *text);
        let our = match verdict(&id, text, plan.today).map(|verdict| verdict.0) {
            Some(Ok(accepted)) if accepted.warnings.is_empty() && typed => "valid as typed",
            Some(Ok(accepted)) if accepted.warnings.is_empty() => "valid",
            Some(Ok(_)) => "unfamiliar",
            Some(Err(reason)) => reason.key(),
            None => "no-such-country",
        };
        compared.add(&id, text, our, word(&answer));
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
