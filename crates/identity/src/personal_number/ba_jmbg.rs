//! Bosnia and Herzegovina: the citizen number.

use super::jmbg;
use super::scheme::Scheme;

/// Jedinstveni matični broj (JMB, JMBG).
pub static SCHEME: Scheme = Scheme::new(
    [
        "ba.jmbg",
        "JMBG",
        "BA",
        "https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number",
    ],
    "#############",
    jmbg::read,
);
