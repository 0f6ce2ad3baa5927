//! Whether any group of people fares worse than the others, beside the noise of that figure.
//!
//! Shapes are the units, not pictures: those of one person say nothing new about others. People, sexes and
//! ages are compared as two samples of shapes (Welch 1947); tones, in which every shape is drawn, shape by
//! shape (paired).

use kaihu_vision::heads::{Head, mean};
use std::collections::BTreeSet;

/// So many standard errors are noise: of some seventy comparisons of groups that are alike one or none goes
/// beyond, with as few shapes as there are.
const NOISE: f64 = 3.5;

/// What is compared, larger is worse, and from how much on a difference can matter to anybody.
struct Measure {
    name: &'static str,
    of: fn(&Head) -> Option<f64>,
    matters: f64,
}

const MEASURES: [Measure; 4] = [
    Measure {
        name: "yaw",
        of: |head| Some(head.pose_error()?[0]),
        matters: 1.0,
    },
    Measure {
        name: "pitch",
        of: |head| Some(head.pose_error()?[1]),
        matters: 1.0,
    },
    Measure {
        name: "eyes %",
        of: Head::eye_error,
        matters: 1.0,
    },
    Measure {
        name: "blamed %",
        of: |head| {
            let good = head.found() && head.blamed().is_none();
            head.frontal().then_some(if good { 0.0 } else { 100.0 })
        },
        matters: 1.0,
    },
];

/// How much worse than the others, and the standard error of that.
#[derive(Clone, Copy)]
struct Gap {
    worse: f64,
    error: f64,
}

impl Gap {
    fn is_real(self, matters: f64) -> bool {
        self.worse > NOISE * self.error && self.worse > matters
    }
}

/// Whether no group is worse than the others beyond noise.
pub(crate) fn compare(heads: &[Head]) -> bool {
    let plain = |head: &&Head| head.plain() && head.group("people") != "mixed";
    let heads: Vec<&Head> = heads.iter().filter(plain).collect();
    println!("\nhow much worse than the other groups of its kind, ± standard error");
    print!("{:<22}", "");
    MEASURES
        .iter()
        .for_each(|measure| print!(" {:>15}", measure.name));
    println!();
    let mut real = Vec::new();
    for kind in ["people", "sex", "age", "tone"] {
        let values: BTreeSet<&str> = heads.iter().map(|head| head.group(kind)).collect();
        for value in values {
            print!("{:<22}", format!("{kind} {value}"));
            for measure in &MEASURES {
                let gap = match kind {
                    "tone" => paired(&heads, value, measure),
                    _ => unpaired(&heads, kind, value, measure),
                };
                print!(" {:>+7.2} ± {:>5.2}", gap.worse, gap.error);
                if gap.is_real(measure.matters) {
                    real.push(format!("{kind} {value}: {}", measure.name));
                }
            }
            println!();
        }
    }
    match real.is_empty() {
        true => println!(
            "no group is worse than the others by more than {NOISE} standard errors and by as much as can matter \
             (a degree, 1 %)"
        ),
        false => println!("WORSE beyond {NOISE} standard errors: {}", real.join(", ")),
    }
    real.is_empty()
}

/// A group of shapes beside all other shapes.
fn unpaired(heads: &[&Head], kind: &str, value: &str, measure: &Measure) -> Gap {
    let of = |inside: bool| {
        let some = heads
            .iter()
            .filter(|head| (head.group(kind) == value) == inside);
        let some: Vec<&Head> = some.copied().collect();
        spread(shapes(&some).into_iter().filter_map(|shape| {
            let same = some.iter().filter(|head| head.shape == shape);
            some_mean(same.filter_map(|head| (measure.of)(head)))
        }))
    };
    let ([group, group_error], [others, others_error]) = (of(true), of(false));
    Gap {
        worse: group - others,
        error: group_error.hypot(others_error),
    }
}

/// A tone beside the other tones of the same shape.
fn paired(heads: &[&Head], tone: &str, measure: &Measure) -> Gap {
    let frontal: Vec<&Head> = heads
        .iter()
        .filter(|head| head.frontal())
        .copied()
        .collect();
    let [worse, error] = spread(shapes(&frontal).into_iter().filter_map(|shape| {
        let of = |inside: bool| {
            let same = frontal.iter().filter(|head| head.shape == shape);
            let same = same.filter(|head| (head.group("tone") == tone) == inside);
            some_mean(same.filter_map(|head| (measure.of)(head)))
        };
        Some(of(true)? - of(false)?)
    }));
    Gap { worse, error }
}

fn shapes(heads: &[&Head]) -> BTreeSet<u64> {
    heads.iter().map(|head| head.shape).collect()
}

/// The mean; `None` of nothing.
fn some_mean(values: impl Iterator<Item = f64>) -> Option<f64> {
    Some(mean(values)).filter(|mean| mean.is_finite())
}

/// The mean and its standard error.
fn spread(values: impl Iterator<Item = f64>) -> [f64; 2] {
    let values: Vec<f64> = values.collect();
    let count = values.len() as f64;
    let middle = mean(values.iter().copied());
    let squares: f64 = values.iter().map(|v| (v - middle).powi(2)).sum();
    [middle, (squares / (count - 1.0) / count).sqrt()]
}
