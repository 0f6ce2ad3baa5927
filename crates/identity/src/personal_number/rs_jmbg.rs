//! Serbia: the citizen number.

use super::jmbg;
use super::scheme::Scheme;

/// Jedinstveni matični broj građana (JMBG).
pub static SCHEME: Scheme = Scheme::new(
    [
        "rs.jmbg",
        "JMBG",
        "RS",
        "https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number",
    ],
    "#############",
    jmbg::read,
);
