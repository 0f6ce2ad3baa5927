//! Slovenia: the citizen number.

use super::jmbg;
use super::scheme::Scheme;

/// Enotna matična številka občana (EMŠO).
pub static SCHEME: Scheme = Scheme::new(
    [
        "si.emso",
        "EMŠO",
        "SI",
        "https://sl.wikipedia.org/wiki/Enotna_matična_številka_občana",
    ],
    "#############",
    jmbg::read,
);
