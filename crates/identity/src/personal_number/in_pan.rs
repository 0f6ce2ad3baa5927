//! India: the tax number of persons.

use super::digits::{byte, component, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Permanent Account Number (PAN). The fourth letter is the kind of holder, P for a person; the
/// check letter's rule is not public.
pub static SCHEME: Scheme = Scheme::new(
    [
        "in.pan",
        "PAN",
        "IN",
        "https://en.wikipedia.org/wiki/Permanent_account_number",
    ],
    "@@@@@####@",
    read,
);

/// Errors: [`Reason::OtherDocument`] for a company, trust or other body.
fn read(text: &[u8]) -> Result<Facts, Reason> {
    match byte(text, 3) {
        b'P' => {}
        b'A' | b'B' | b'C' | b'F' | b'G' | b'H' | b'J' | b'K' | b'L' | b'T' => {
            return Err(Reason::OtherDocument);
        }
        _ => return Err(Reason::Component),
    }
    component(number(text, 5..9) != 0)?;
    Ok(Facts::NONE)
}
