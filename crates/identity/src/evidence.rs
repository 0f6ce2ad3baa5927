//! Numbers of identity documents, one scheme per file.

pub mod cn_division;
mod cn_hk_mo_permit;
mod cn_permanent_resident;
mod cn_resident_id;
mod cn_taiwan_permit;
mod country_number;
mod kind;
mod mod_11_2;
pub mod mrz;
mod passport;
mod passport_shapes;

pub use cn_division::Divisions;
pub use cn_hk_mo_permit::HkMoPermit;
pub use cn_permanent_resident::PermanentResidentId;
pub use cn_resident_id::{Holder, Region, ResidentId};
pub use cn_taiwan_permit::TaiwanPermit;
pub(crate) use kind::unknown_number;
pub use kind::{Checked, Kind, check, schemes_of};
pub use mrz::Mrz;
pub use passport::Passport;

/// The sex that a document states.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sex {
    /// F in ICAO documents, an even sequence number in GB 11643.
    Female,
    /// M in ICAO documents, an odd sequence number in GB 11643.
    Male,
}

/// For display: ASCII text with all but its first `head` and its last three characters hidden.
fn masked(text: &str, head: usize) -> String {
    let tail = text.len().saturating_sub(3);
    let mut out = String::with_capacity(text.len());
    for (at, c) in text.chars().enumerate() {
        out.push(if at < head || at >= tail { c } else { '*' });
    }
    out
}
