//! Personal numbers beside python-stdnum.

use super::schemes::{SCHEMES, Scheme};
use super::{Clock, Plan, doubt, ours};
use crate::generate::{Random, by_template, slip};
use crate::oracle::Oracle;
use crate::report::Compared;
use crate::verdict::{Accepted, sex_letter, verdict};
use serde_json::{Value, json};
use std::io;

/// Asks about every scheme: candidates by template until enough are valid, then slips in those,
/// then whatever. Too few valid ones is a disagreement too: then the rules are not the same.
///
/// Errors: as [`Oracle::ask`].
pub fn compare(oracle: &mut Oracle, plan: Plan<'_>) -> io::Result<Compared> {
    let mut compared = Compared::default();
    for scheme in SCHEMES.iter().filter(|scheme| !scheme.stdnum.is_empty()) {
        let mut random = Random::new(plan.seed, scheme.ours);
        let mut valid = vec![];
        for _ in 0..plan.rounds {
            let texts: Vec<_> = (0..1000).map(|_| candidate(scheme, &mut random)).collect();
            valid.extend(ask(oracle, scheme, texts, plan, &mut compared)?);
            if valid.len() >= plan.valid {
                break;
            }
        }
        if valid.len() < plan.valid {
            let found = valid.len();
            compared.differ(
                scheme.ours,
                "",
                format!("only {found} found"),
                "valid".into(),
            );
        }
        valid.truncate(plan.valid);
        let slips = valid.iter().flat_map(|text| [text; 4]);
        let mut texts: Vec<_> = slips.map(|text| slip(text, &mut random)).collect();
        texts.extend(["", " ", "-", "0", "0000000000000", "Ω", "１", "A B C"].map(String::from));
        texts.extend(plan.examples("stdnum", scheme.ours));
        ask(oracle, scheme, texts, plan, &mut compared)?;
    }
    Ok(compared)
}

/// A text by one of the scheme's templates.
pub(super) fn candidate(scheme: &Scheme, random: &mut Random) -> String {
    let templates: Vec<_> = scheme.templates.split(' ').collect();
    let template: &str = random.one_of::<&str>(&templates);
    by_template(template, &scheme.shifts, random)
}

/// Compares the verdicts; the texts that both take.
fn ask(
    oracle: &mut Oracle,
    scheme: &Scheme,
    texts: Vec<String>,
    plan: Plan<'_>,
    compared: &mut Compared,
) -> io::Result<Vec<String>> {
    let questions: Vec<Value> = texts
        .iter()
        .map(|text| json!([scheme.stdnum, text]))
        .collect();
    let answers = oracle.ask(&questions)?;
    let mut valid = vec![];
    for (text, mut answer) in texts.into_iter().zip(answers) {
        let accepted = verdict(scheme.ours, &text, plan.today).and_then(|verdict| verdict.0.ok());
        let Some(accepted) = accepted else {
            let our = ours(scheme.ours, &text, plan.today);
            compared.add(scheme.ours, &text, our, word(&answer));
            continue;
        };
        let mut our = "valid";
        if word(&answer) != "valid" {
            let typed = word(&answer).to_owned();
            let (what, theirs) = doubt(&text, &accepted, &typed, |text, clock| {
                let question = match clock {
                    Clock::Now => json!([scheme.stdnum, text]),
                    Clock::Later => json!([scheme.stdnum, text, "2199-12-31"]),
                };
                answer = oracle.ask(&[question])?.remove(0);
                Ok(word(&answer).to_owned())
            })?;
            let value = match what {
                "valid as typed" => &text,
                _ => &accepted.normalised,
            };
            compared.add(scheme.ours, value, what, &theirs);
            our = what;
        } else {
            compared.add(scheme.ours, &text, our, "valid");
        }
        if matches!(our, "valid as typed" | "valid") && word(&answer) == "valid" {
            facts(scheme, &text, &accepted, &answer, compared);
            valid.push(text);
        }
    }
    Ok(valid)
}

fn word(answer: &Value) -> &str {
    match answer["valid"].as_bool() {
        Some(true) => "valid",
        _ => answer["error"].as_str().unwrap_or("no answer"),
    }
}

/// What both take must mean the same to both.
fn facts(
    scheme: &Scheme,
    text: &str,
    accepted: &Accepted,
    answer: &Value,
    compared: &mut Compared,
) {
    let told = [
        (
            "as",
            Some(accepted.normalised.clone()),
            &answer["normalised"],
        ),
        (
            "birth",
            accepted.birth_date.map(|day| day.to_iso()),
            &answer["birth"],
        ),
        (
            "sex",
            accepted.sex.map(|sex| sex_letter(sex).to_owned()),
            &answer["sex"],
        ),
    ];
    for (what, our, their) in told {
        // A fact that only one of the two tells is no contradiction.
        let (Some(our), Some(their)) = (our, their.as_str()) else {
            continue;
        };
        let (our, their) = match what {
            _ if our == their => continue,
            "as" if our == their.replace('-', "") => {
                ("the same without hyphen".into(), "valid".into())
            }
            "as" if our.trim_start_matches('0') == their => {
                ("the same with zeros in front".into(), "valid".into())
            }
            _ => (format!("{what}:{our}"), format!("{what}:{their}")),
        };
        compared.differ(scheme.ours, text, our, their);
    }
}
