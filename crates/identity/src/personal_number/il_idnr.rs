//! Israel: the identity number.

use super::digits::luhn;
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Mispar Zehut. Nine digits; zeros in front are often left out.
pub static SCHEME: Scheme = Scheme::new(
    [
        "il.idnr",
        "Mispar Zehut",
        "IL",
        "https://en.wikipedia.org/wiki/Israeli_identity_card",
    ],
    "#########",
    read,
)
.filled_to(9, 4);

fn read(text: &[u8]) -> Result<Facts, Reason> {
    luhn(text)?;
    Ok(Facts::NONE)
}
