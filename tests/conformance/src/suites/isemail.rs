//! E-mail addresses beside the case table of isemail, `cases/isemail.tsv`.

use super::{Plan, ours};
use crate::report::Compared;
use crate::verdict::verdict;
use std::collections::BTreeMap;
use std::io;

/// What isemail says of an address that RFC 5321 lets be sent to, whether or not it is known in
/// the DNS.
const SENDABLE: [&str; 7] = [
    "valid",
    "dnsWarnNoMXRecord",
    "dnsWarnNoRecord",
    "rfc5321TLD",
    "rfc5321TLDNumeric",
    "rfc5321QuotedString",
    "rfc5321AddressLiteral",
];

/// Compares with the table: a JSON text, a tab, the diagnosis.
///
/// Errors: where a line is not so.
pub fn compare(plan: Plan<'_>) -> io::Result<Compared> {
    let mut compared = Compared::default();
    let table = table()?;
    for (text, theirs) in &table {
        // Shown as JSON: many have line ends within.
        let shown = serde_json::to_string(text)?;
        let accepted = verdict("email", text, plan.today).and_then(|verdict| verdict.0.ok());
        let our = match accepted {
            // Is it the address, or only what stands around it?
            Some(accepted) if *theirs != "valid" && accepted.normalised == text.trim() => {
                match table.get(text.trim()) {
                    Some(&"valid") => "valid as typed",
                    _ => "valid",
                }
            }
            _ => ours("email", text, plan.today),
        };
        compared.add("email", &shown, our, theirs);
    }
    Ok(compared)
}

fn table() -> io::Result<BTreeMap<String, &'static str>> {
    let lines = include_str!("../../cases/isemail.tsv").lines();
    let lines = lines.filter(|line| !line.starts_with('#'));
    lines
        .map(|line| {
            let (text, diagnosis) = line
                .split_once('\t')
                .ok_or_else(|| io::Error::other(line))?;
            let theirs = match SENDABLE.contains(&diagnosis) {
                true => "valid",
                false => diagnosis,
            };
            Ok((serde_json::from_str(text)?, theirs))
        })
        .collect()
}
