//! Verdicts on 10,000 passwords beside those of zxcvbn: `cargo xtask passwords --compare`.
#![allow(clippy::print_stdout)] // the report is its output

use kaihu_conformance::oracle::Oracle;
use kaihu_conformance::passwords::{Draws, KINDS, OWN, Words};
use kaihu_password::{Assessment, BuiltIn, Reason};
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::error::Error;
use std::process::Command;

const OF_EACH: usize = 1_000;
/// What zxcvbn calls safe enough against guesses through a page is a score of 3.
const SAFE: u64 = 3;
const MINIMUM: usize = 15;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let node_modules = arguments.next().ok_or("the folder of zxcvbn")?;
    let (mut seed, mut list) = (1, false);
    while let Some(argument) = arguments.next() {
        match &*argument {
            "--list" => list = true,
            _ => seed = arguments.next().ok_or("a seed")?.parse()?,
        }
    }
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/oracles/zxcvbn_oracle.mjs");
    let mut command = Command::new("node");
    let mut zxcvbn = Oracle::start("zxcvbn", command.arg(script).arg(node_modules))?;
    let lists = zxcvbn.ask(&[
        json!(["words", "passwords", 20_000]),
        json!(["words", "english_wikipedia", 3_000]),
    ])?;
    let texts = |value: &Value| {
        let texts = value.as_array().into_iter().flatten();
        texts
            .filter_map(|it| it.as_str().map(str::to_owned))
            .collect()
    };
    let words = Words {
        passwords: texts(&lists[0]),
        words: texts(&lists[1]),
    };
    println!(
        "{:<28}{:>8}{:>8}{:>8}{:>8}{:>8}",
        "weak for", "neither", "both", "us", "zxcvbn", "refused"
    );
    let mut draws = Draws(seed);
    let (mut same, mut set) = (0, 0);
    let mut reasons: BTreeMap<(bool, String), (usize, String)> = BTreeMap::new();
    for (name, make) in KINDS {
        let made: Vec<String> = (0..OF_EACH).map(|_| make(&words, &mut draws)).collect();
        let questions: Vec<Value> = made.iter().map(|it| json!([it, OWN])).collect();
        let (mut counts, mut refused) = ([0; 4], 0);
        for (password, theirs) in made.iter().zip(zxcvbn.ask(&questions)?) {
            let ours = BuiltIn::assess(password, MINIMUM, OWN);
            let they_refuse = theirs["score"].as_u64().unwrap_or(0) < SAFE;
            // Length is another matter: what is told here is what a password is made of.
            let made_badly = ours.reasons.iter().any(|it| *it != Reason::TooShort);
            let we_refuse = made_badly || u64::from(ours.strength) < SAFE;
            refused += usize::from(!ours.reasons.is_empty());
            set += usize::from(ours.reasons.is_empty() && they_refuse);
            counts[match (we_refuse, they_refuse) {
                (false, false) => 0,
                (true, true) => 1,
                (true, false) => 2,
                (false, true) => 3,
            }] += 1;
            if we_refuse != they_refuse {
                let why = match we_refuse {
                    true => told(&ours),
                    false => kinds(&theirs),
                };
                let first = || (0, password.clone());
                reasons.entry((we_refuse, why)).or_insert_with(first).0 += 1;
            }
        }
        same += counts[0] + counts[1];
        let [neither, both, ours, theirs] = counts;
        println!("{name:<28}{neither:>8}{both:>8}{ours:>8}{theirs:>8}{refused:>8}");
    }
    let all = KINDS.len() * OF_EACH;
    println!(
        "\n{same} of {all} alike ({:.1} %)",
        100.0 * same as f32 / all as f32
    );
    println!("{set} would be set although they are weak for zxcvbn");
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by_key(|(_, (count, _))| std::cmp::Reverse(*count));
    for ((we_refuse, why), (count, example)) in
        reasons.iter().take(if list { usize::MAX } else { 12 })
    {
        let who = if *we_refuse {
            "ours alone"
        } else {
            "zxcvbn alone"
        };
        println!("{count:>6}  {who}: {why} (such as {example:?})");
    }
    Ok(())
}

/// The reasons but for length, or that it takes few guesses.
fn told(ours: &Assessment) -> String {
    let reasons = ours.reasons.iter().filter(|it| **it != Reason::TooShort);
    let names: Vec<&str> = reasons.map(|it| it.name()).collect();
    match names.is_empty() {
        true => format!("strength {}", ours.strength),
        false => names.join(" "),
    }
}

/// What zxcvbn saw in it, each kind once.
fn kinds(theirs: &Value) -> String {
    let kinds = theirs["kinds"].as_array().into_iter().flatten();
    let mut kinds: Vec<&str> = kinds.filter_map(Value::as_str).collect();
    kinds.sort_unstable();
    kinds.dedup();
    kinds.join(" ")
}
