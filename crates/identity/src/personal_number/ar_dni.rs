//! Argentina: the national identity number.

use super::scheme::{Facts, Scheme};

/// Documento Nacional de Identidad (DNI). Counted up, without a check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "ar.dni",
        "DNI",
        "AR",
        "https://en.wikipedia.org/wiki/Documento_Nacional_de_Identidad_(Argentina)",
    ],
    "####### ########",
    |_| Ok(Facts::NONE),
);
