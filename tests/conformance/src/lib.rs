//! The parsers of `kaihu-identity` beside independent oracles.
//!
//! - [`verdict`]: what our parser of a scheme says of a text, as one JSON object.
//! - [`generate`]: texts by shape, and the slips that people make in them.
//! - [`oracle`]: another program that is asked in lines of JSON.
//! - [`report`] and [`known`]: disagreements, and the list of those that have a reason.
//! - [`suites`]: who is asked about what.

pub mod generate;
pub mod known;
pub mod oracle;
pub mod report;
pub mod suites;
pub mod verdict;
