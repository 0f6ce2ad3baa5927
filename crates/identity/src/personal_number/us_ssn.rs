//! The United States: the social security number.

use super::digits::{component, number};
use super::scheme::{Facts, Scheme};
use crate::Reason;

/// Social Security number (SSN). Area, group and serial number, none of them zero; no check digit.
pub static SCHEME: Scheme = Scheme::new(
    [
        "us.ssn",
        "SSN",
        "US",
        "https://www.ssa.gov/employer/randomizationfaqs.html",
    ],
    "#########",
    read,
);

/// Printed in advertisements and on a sample card that many took for their own.
const NOBODYS: [u32; 3] = [78_051_120, 219_099_999, 457_555_462];

fn read(text: &[u8]) -> Result<Facts, Reason> {
    let [area, group, serial] = [0..3, 3..5, 5..9].map(|place| number(text, place));
    component(area != 0 && area != 666 && area < 900 && group != 0 && serial != 0)?;
    component(!NOBODYS.contains(&number(text, 0..9)))?;
    Ok(Facts::NONE)
}
