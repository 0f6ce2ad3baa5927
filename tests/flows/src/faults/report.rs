//! The matrix in words, for the page that tells of it.

use super::{FAULTS, Matrix, Outcome, STEPS};

const MATRIX: [&str; 2] = [
    "<!-- matrix of cargo xtask faults -->\n",
    "<!-- end of the matrix -->\n",
];
const SEQUENCES: [&str; 2] = [
    "<!-- sequences of cargo xtask faults -->\n",
    "<!-- end of the sequences -->\n",
];

/// The matrix and its counts.
pub fn summary(matrix: &Matrix) -> String {
    let held = matrix.count(|cell| *cell == Outcome::Held);
    let never = matrix.count(|cell| matches!(cell, Outcome::Never(_)));
    let broken = matrix.broken();
    let mut text = format!(
        "{} faults × {} steps: {held} cells held, {} broken, {never} cannot occur.\n\n{}",
        FAULTS.len(),
        STEPS.len(),
        broken.len(),
        table(matrix)
    );
    text += "\nWhy a fault cannot occur (·):\n\n";
    for (why, count) in matrix.reasons() {
        text += &format!("- {why}: {count}\n");
    }
    for name in broken {
        text += &format!("- broken: {name}\n");
    }
    text
}

/// Steps across by number, faults down.
fn table(matrix: &Matrix) -> String {
    let named = STEPS.iter().enumerate();
    let names: Vec<String> = named
        .map(|(i, step)| format!("{} {}", i + 1, step.name))
        .collect();
    let numbers: Vec<String> = (1..=STEPS.len()).map(|number| number.to_string()).collect();
    let mut text = format!(
        "Steps: {}.\n\n| fault | {} |\n|---|{}\n",
        names.join(", "),
        numbers.join(" | "),
        "---|".repeat(STEPS.len())
    );
    for (fault, row) in FAULTS.iter().zip(&matrix.rows) {
        let cells: Vec<&str> = row.iter().map(mark).collect();
        text += &format!("| {} | {} |\n", fault.name, cells.join(" | "));
    }
    text
}

fn mark(outcome: &Outcome) -> &'static str {
    match outcome {
        Outcome::Held => "✓",
        Outcome::Broken(_) => "✗",
        Outcome::Never(_) => "·",
    }
}

/// What came of so many sequences from a seed, of which so many broke.
pub fn sequences_told(count: u64, seed: u64, broken: usize) -> String {
    format!("{count} sequences by chance from seed {seed}: {broken} broken.\n")
}

/// The page with this in place of its own matrix; `None` where it has no place for one.
pub fn with(page: &str, told: &str) -> Option<String> {
    put(page, MATRIX, told)
}

/// The same with what came of sequences.
pub fn with_sequences(page: &str, told: &str) -> Option<String> {
    put(page, SEQUENCES, told)
}

fn put(page: &str, [begin, end]: [&str; 2], told: &str) -> Option<String> {
    let (before, rest) = page.split_once(begin)?;
    let (_, after) = rest.split_once(end)?;
    Some([before, begin, told, end, after].concat())
}
