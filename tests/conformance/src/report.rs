//! What came of it: how many were compared, and every disagreement.

use crate::known::Known;
use std::collections::BTreeMap;

/// Two verdicts on one value that are not the same.
pub struct Disagreement {
    /// The scheme of our parser.
    pub scheme: String,
    /// The text that both were asked about.
    pub value: String,
    /// `valid` or the reason; or what differs in a value that both take, such as `birth:1900-01-01`.
    pub ours: String,
    /// The same of the oracle.
    pub theirs: String,
}

impl Disagreement {
    /// Whether both take the number, and differ in the form that it may be typed in or is given.
    pub fn is_of_form(&self) -> bool {
        self.ours == "valid as typed" || self.ours.starts_with("the same ")
    }
}

/// What was asked of one oracle.
#[derive(Default)]
pub struct Compared {
    /// Comparisons by scheme, and how many of these values both take.
    pub counts: BTreeMap<String, [usize; 2]>,
    /// All disagreements.
    pub disagreements: Vec<Disagreement>,
}

impl Compared {
    /// Counts one comparison, and keeps it if the verdicts differ.
    pub fn add(&mut self, scheme: &str, value: &str, ours: &str, theirs: &str) {
        let [compared, taken] = self.counts.entry(scheme.to_owned()).or_default();
        *compared += 1;
        *taken += usize::from(ours == "valid" && theirs == "valid");
        if ours != theirs && (ours.starts_with("valid") || theirs == "valid") {
            self.differ(scheme, value, ours.to_owned(), theirs.to_owned());
        }
    }

    /// Keeps a difference in what both take.
    pub fn differ(&mut self, scheme: &str, value: &str, ours: String, theirs: String) {
        self.disagreements.push(Disagreement {
            scheme: scheme.to_owned(),
            value: value.to_owned(),
            ours,
            theirs,
        });
    }

    /// How many comparisons there were.
    pub fn total(&self) -> usize {
        self.counts.values().map(|[compared, _]| compared).sum()
    }
}

/// How often a line of the list explained a disagreement, and the first value that it did so for.
#[derive(Clone, Default)]
pub struct Use {
    /// How often.
    pub count: usize,
    /// The first value.
    pub first: String,
}

/// Splits the disagreements of an oracle: how often each line of the list explains one, and those
/// that no line explains.
pub fn judged<'a>(
    oracle: &str,
    compared: &'a Compared,
    known: &[Known],
    uses: &mut [Use],
) -> Vec<&'a Disagreement> {
    let unexplained = |found: &&Disagreement| {
        let Disagreement {
            scheme,
            value,
            ours,
            theirs,
        } = found;
        match known
            .iter()
            .position(|line| line.explains([oracle, scheme, value, ours, theirs]))
        {
            Some(line) => {
                uses[line].count += 1;
                if uses[line].count == 1 {
                    uses[line].first = value.clone();
                }
                false
            }
            None => true,
        }
    };
    compared.disagreements.iter().filter(unexplained).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_list_names_is_explained() {
        let mut compared = Compared::default();
        compared.add("es.dni", "1", "valid", "valid");
        compared.add("es.dni", "2", "checksum", "InvalidLength");
        compared.add("es.dni", "3", "valid", "InvalidLength");
        compared.add("es.dni", "4", "checksum", "valid");
        let known = crate::known::read("stdnum\tes.*\t3\tvalid\t*\t-\tbecause\n");
        let known = known.unwrap_or_default();
        let mut uses = [Use::default()];
        let left = judged("stdnum", &compared, &known, &mut uses);
        assert_eq!((left.len(), uses[0].count), (1, 1));
        assert_eq!(uses[0].first, "3");
        assert_eq!(left[0].value, "4");
        assert_eq!((compared.total(), compared.counts["es.dni"]), (4, [4, 1]));
    }
}
