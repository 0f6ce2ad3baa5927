//! The parsers of `kaihu-identity` beside independent oracles.
//!
//! - [`verdict`]: what our parser of a scheme says of a text, as one JSON object.
//! - [`generate`]: texts by shape, and the slips that people make in them.
//! - [`passwords`]: passwords as people make them.
//! - [`oracle`]: another program that is asked in lines of JSON.
//! - [`report`], [`known`] and [`causes`]: disagreements, the list of those that have a reason, and
//!   the reasons that are worked out.
//! - [`typing`]: how a text was typed, apart from what it says.
//! - [`suites`]: who is asked about what.

pub mod causes;
pub mod generate;
pub mod known;
pub mod oracle;
pub mod passwords;
pub mod report;
pub mod suites;
pub mod typing;
pub mod verdict;
