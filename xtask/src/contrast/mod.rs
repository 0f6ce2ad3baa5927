//! `cargo xtask contrast`: the contrast of every pair of colours, in every theme, whatever a provider
//! sets.
mod brand;
mod colour;
mod coverage;
mod expression;
mod pairs;
mod sheet;
mod sweep;
mod theme;

use crate::problem::{Problem, at};
use crate::workspace;
use coverage::{Missing, Unlisted};
use pairs::PAIRS;
use sheet::Block;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::ExitCode;
use sweep::{Look, Measured};
use theme::{Relative, THEMES, Theme, Unresolved};

const STYLE: &str = "style";

/// Why the colours are not as they must be.
#[derive(Debug)]
enum Fault {
    /// A pair is below its rule.
    Low {
        theme: &'static str,
        measured: Measured,
    },
    /// A colour of the table has no value in a theme.
    Unresolved {
        theme: &'static str,
        why: Unresolved,
    },
    /// A colour of the sheets is not in the table.
    Unlisted(Unlisted),
}

/// What one theme gave: its pairs, or the earlier theme that has the very same.
enum Outcome {
    Measured(Vec<Measured>),
    SameAs(&'static str),
}

/// The command: prints the table, and what is wrong.
pub(crate) fn run() -> Result<ExitCode, Problem> {
    let mut blocks = vec![];
    let root = workspace::root();
    collect(root, Path::new(STYLE), &mut blocks)?;
    let (outcomes, faults) = examine(&blocks);
    for (theme, outcome) in &outcomes {
        print(theme, outcome);
    }
    for fault in &faults {
        println!("{fault}");
    }
    let pairs = PAIRS.len();
    println!(
        "{pairs} pairs in {} themes, {} faults",
        outcomes.len(),
        faults.len()
    );
    Ok(match faults.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    })
}

/// All that is wrong with the colours of these sheets, given as paths and texts, each as a sentence.
pub(crate) fn faults<'a>(sheets: impl Iterator<Item = (&'a Path, &'a str)>) -> Vec<String> {
    let css = sheets.filter(|(path, _)| is_sheet(path));
    let blocks: Vec<Block> = css
        .flat_map(|(path, text)| sheet::blocks(path, text))
        .collect();
    examine(&blocks).1.iter().map(Fault::to_string).collect()
}

fn is_sheet(path: &Path) -> bool {
    path.starts_with(STYLE) && path.extension().is_some_and(|end| end == "css")
}

fn examine(blocks: &[Block]) -> (Vec<(&'static str, Outcome)>, Vec<Fault>) {
    let mut faults: Vec<Fault> = coverage::unlisted(blocks, PAIRS)
        .into_iter()
        .map(Fault::Unlisted)
        .collect();
    let mut looks: Vec<(&'static str, Looks)> = vec![];
    let mut same = vec![];
    for theme in &THEMES {
        match resolve(theme, blocks) {
            Ok(look) => match looks.iter().find(|(_, other)| *other == look) {
                Some((earlier, _)) => same.push((theme.name, Outcome::SameAs(earlier))),
                None => looks.push((theme.name, look)),
            },
            Err(why) => faults.push(Fault::Unresolved {
                theme: theme.name,
                why,
            }),
        }
    }
    let measured = measure(&looks);
    for (theme, all) in &measured {
        let low = all.iter().filter(|one| one.least < one.pair.rule.least());
        faults.extend(low.map(|one| Fault::Low {
            theme,
            measured: *one,
        }));
    }
    let measured = measured
        .into_iter()
        .map(|(name, all)| (name, Outcome::Measured(all)));
    (measured.chain(same).collect(), faults)
}

/// A theme where relative colours are known, and where they are not.
type Looks = [Look; 2];

fn resolve(theme: &Theme, blocks: &[Block]) -> Result<Looks, Unresolved> {
    let look = |relative| Look::resolve(theme, blocks, relative, PAIRS);
    Ok([look(Relative::Known)?, look(Relative::Unknown)?])
}

/// The themes at the same time: each goes through a million brands.
fn measure(looks: &[(&'static str, Looks)]) -> Vec<(&'static str, Vec<Measured>)> {
    std::thread::scope(|scope| {
        let started: Vec<_> = looks
            .iter()
            .map(|(name, [branded, plain])| (*name, scope.spawn(|| branded.measure(plain))))
            .collect();
        let join = |(name, thread): (_, std::thread::ScopedJoinHandle<'_, _>)| {
            // A panic there is one here.
            let measured = thread.join();
            (
                name,
                measured.unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            )
        };
        started.into_iter().map(join).collect()
    })
}

fn print(theme: &str, outcome: &Outcome) {
    println!("\n{theme}");
    let measured = match outcome {
        Outcome::Measured(measured) => measured,
        Outcome::SameAs(other) => return println!("  the same as {other}"),
    };
    println!("  {:>6} {:>6} {:>4}", "drawn", "least", "rule");
    for one in measured {
        println!("  {one}");
    }
}

impl fmt::Display for Measured {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            pair,
            drawn,
            least,
            cause,
        } = self;
        // Cut, not rounded: 4.499 is not 4.5.
        let cut = |ratio: f64| (ratio * 100.0).floor() / 100.0;
        let rule = match pair.rule {
            pairs::Rule::Decoration => "–".to_owned(),
            rule => rule.least().to_string(),
        };
        let (colour, ground) = (pair.colour, pair.ground);
        write!(f, "{:>6.2} {:>6.2} {rule:>4}  ", cut(*drawn), cut(*least))?;
        write!(f, "{colour} on {ground}: {}", pair.place)?;
        if least < drawn {
            write!(f, " [least: {cause}]")?;
        }
        Ok(())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Low { theme, measured } => write!(f, "too little contrast, {theme}: {measured}"),
            Self::Unresolved { theme, why } => match why {
                Unresolved::Unread(css) => write!(f, "{theme}: “{css}” cannot be read"),
                Unresolved::Unset(name) => write!(f, "{theme}: {name} is not set"),
                Unresolved::Circular(name) => write!(f, "{theme}: {name} refers to itself"),
            },
            Self::Unlisted(Unlisted { path, line, what }) => {
                write!(f, "{}:{line}: ", path.display())?;
                match what {
                    Missing::Text(colour) => write!(f, "no pair has the text {colour}"),
                    Missing::Colour(colour) => write!(f, "no pair has {colour}"),
                    Missing::Pair(text, ground) => write!(f, "no pair is {text} on {ground}"),
                    Missing::Scope(selector) => write!(f, "no pair is within {selector}"),
                    Missing::Unread(css) => write!(f, "“{css}” cannot be read"),
                }
            }
        }
    }
}

fn collect(root: &Path, dir: &Path, blocks: &mut Vec<Block>) -> Result<(), Problem> {
    let entries = fs::read_dir(root.join(dir)).map_err(at(dir))?;
    let names = entries.map(|entry| entry.map(|entry| dir.join(entry.file_name())));
    let mut paths = names.collect::<Result<Vec<_>, _>>().map_err(at(dir))?;
    paths.sort();
    for path in paths {
        if root.join(&path).is_dir() {
            collect(root, &path, blocks)?;
        } else if is_sheet(&path) {
            let text = fs::read_to_string(root.join(&path)).map_err(at(&path))?;
            blocks.extend(sheet::blocks(&path, &text));
        }
    }
    Ok(())
}
