//! E-mail addresses beside the case table of isemail, `cases/isemail.tsv`.

use super::{Plan, ours};
use crate::report::Compared;
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
pub fn compare(plan: Plan) -> io::Result<Compared> {
    let mut compared = Compared::default();
    let lines = include_str!("../../cases/isemail.tsv").lines();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let (text, diagnosis) = line
            .split_once('\t')
            .ok_or_else(|| io::Error::other(line))?;
        let text: String = serde_json::from_str(text)?;
        let theirs = match SENDABLE.contains(&diagnosis) {
            true => "valid",
            false => diagnosis,
        };
        // Shown as JSON: many have line ends within.
        let shown = serde_json::to_string(&text)?;
        compared.add("email", &shown, ours("email", &text, plan.today), theirs);
    }
    Ok(compared)
}
