//! North Macedonia: the citizen number.

use super::jmbg;
use super::scheme::Scheme;

/// Edinstven matičen broj na graǵaninot (EMBG, ЕМБГ).
pub static SCHEME: Scheme = Scheme::new(
    [
        "mk.embg",
        "EMBG",
        "MK",
        "https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number",
    ],
    "#############",
    jmbg::read,
);
