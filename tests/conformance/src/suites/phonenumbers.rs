//! Telephone numbers beside libphonenumber (its port to Python).

use super::{Plan, ours};
use crate::generate::Random;
use crate::oracle::Oracle;
use crate::report::Compared;
use crate::verdict::verdict;
use serde_json::{Value, json};
use std::io;

/// Asks for its examples of every country and kind, which must be taken, in whatever way they are
/// written, as the same number; and about slips in them.
///
/// Errors: as [`Oracle::ask`].
pub fn compare(oracle: &mut Oracle, plan: Plan) -> io::Result<Compared> {
    let mut compared = Compared::default();
    let examples = oracle.ask(&[json!(["examples"])])?.remove(0);
    let mut random = Random::new(plan.seed, "phone");
    let mut slips = vec![];
    for example in examples.as_array().into_iter().flatten() {
        let text = |name: &str| example[name].as_str().unwrap_or_default();
        let id = format!("phone:{}", text("country"));
        for written in ["e164", "international", "national", "rfc3966"] {
            let our = ours(&id, text(written), plan.today);
            compared.add(&id, text(written), our, "valid");
            let e164 = normalised(&id, text(written), plan);
            if our == "valid" && e164 != text("e164") {
                compared.differ(
                    &id,
                    text(written),
                    format!("as:{e164}"),
                    format!("as:{}", text("e164")),
                );
            }
        }
        for _ in 0..plan.valid.div_ceil(100) {
            slips.push((id.clone(), slip(text("e164"), &mut random)));
        }
    }
    let country = |id: &str| id.trim_start_matches("phone:").to_owned();
    let questions: Vec<Value> = slips
        .iter()
        .map(|(id, text)| json!([text, country(id)]))
        .collect();
    for ((id, text), answer) in slips.iter().zip(oracle.ask(&questions)?) {
        let theirs = match answer["valid"].as_bool() {
            Some(true) => "valid",
            _ => answer["error"].as_str().unwrap_or_default(),
        };
        let scheme = id.replace("phone:", "phone-slip:");
        compared.add(&scheme, text, ours(id, text, plan.today), theirs);
    }
    Ok(compared)
}

fn normalised(id: &str, text: &str, plan: Plan) -> String {
    let accepted = verdict(id, text, plan.today).and_then(|verdict| verdict.0.ok());
    accepted
        .map(|accepted| accepted.normalised)
        .unwrap_or_default()
}

/// A digit other, too many or too few, behind the calling code.
fn slip(e164: &str, random: &mut Random) -> String {
    let mut text = e164.to_owned();
    match random.below(4) {
        0 => text.push('5'),
        1 => drop(text.pop()),
        2 => {
            text.pop();
            text.pop();
        }
        _ => {
            text.pop();
            text.push(*random.one_of(&['0', '4', '7', '9']));
        }
    }
    text
}
