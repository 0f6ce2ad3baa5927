//! Montenegro: the citizen number.

use super::jmbg;
use super::scheme::Scheme;

/// Jedinstveni matični broj (JMB, JMBG).
pub static SCHEME: Scheme = Scheme::new(
    [
        "me.jmbg",
        "JMBG",
        "ME",
        "https://en.wikipedia.org/wiki/Unique_Master_Citizen_Number",
    ],
    "#############",
    jmbg::read,
);
