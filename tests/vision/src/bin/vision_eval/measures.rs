//! Our measures beside ofiqpy's, and ofiqpy's beside the committed ones.

use crate::{Failure, Options};
use kaihu_vision::golden::{self, Seen, Table};
use kaihu_vision::variants;
use std::path::Path;

/// Whether the golden values are as committed and ours near them.
pub(crate) fn compare(options: &Options) -> Result<bool, Failure> {
    let names = variants::ALL.map(|(name, _)| name);
    let mut seen = Vec::new();
    for (name, variant) in variants::ALL {
        seen.push(golden::seen(variant).ok_or_else(|| format!("{name}: no face"))?);
    }
    let table = ask(options, &names, &seen)?;
    let here = Path::new(env!("CARGO_MANIFEST_DIR")).join("golden.tsv");
    if options.write {
        std::fs::write(&here, golden::write(&table))?;
    }
    let committed = golden::read(&std::fs::read_to_string(&here)?)?;
    let same = committed == golden::read(&golden::write(&table))?;
    let words = if same {
        "as committed"
    } else {
        "DIFFER from the committed ones"
    };
    println!("golden values: {words}");
    println!(
        "\n{:<30} {:>10} {:>10} {:>10}",
        "measure", "mean diff", "worst diff", "tolerance"
    );
    let mut near = true;
    for measure in table
        .values()
        .next()
        .into_iter()
        .flatten()
        .map(|cell| cell.0)
    {
        let differences = names.iter().zip(&seen).filter_map(|(name, seen)| {
            let golden = table.get(*name)?.get(measure)?;
            Some((*name, (seen.raw(measure)? - golden.raw).abs()))
        });
        let differences: Vec<(&str, f64)> = differences.collect();
        let mean = differences.iter().map(|d| d.1).sum::<f64>() / differences.len() as f64;
        let worst = differences.iter().max_by(|a, b| a.1.total_cmp(&b.1));
        let (variant, worst) = worst.copied().unwrap_or(("", f64::NAN));
        let tolerance = golden::tolerance(measure);
        near &= worst <= tolerance;
        println!("{measure:<30} {mean:>10.4} {worst:>10.4} {tolerance:>10.4}  {variant}");
    }
    Ok(same && near)
}

fn ask(options: &Options, names: &[&str], seen: &[Seen]) -> Result<Table, Failure> {
    let mut questions = Vec::new();
    for (name, seen) in names.iter().zip(seen) {
        let file = options.variant(name);
        seen.picture.save(&file)?;
        questions.push(seen.question(&file.display().to_string()));
    }
    let answers = options.oracle("ofiq.py")?.ask(&questions)?;
    Ok(golden::from_answers(names, &answers)?)
}
