//! Slovakia: the birth number, as in the Czech Republic.

use super::cz_rc;
use super::scheme::Scheme;

/// Rodné číslo (RČ).
pub static SCHEME: Scheme = Scheme::new(
    [
        "sk.rc",
        "Rodné číslo",
        "SK",
        "https://sk.wikipedia.org/wiki/Rodné_číslo",
    ],
    "######### ##########",
    cz_rc::read,
);
