//! Numbers of identity documents, one scheme per file.

mod cn_resident_id;
mod passport;
mod passport_shapes;

pub use cn_resident_id::{Holder, Region, ResidentId};
pub use passport::Passport;

/// The sex that a document states.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum Sex {
    /// F in ICAO documents, an even sequence number in GB 11643.
    Female,
    /// M in ICAO documents, an odd sequence number in GB 11643.
    Male,
}
