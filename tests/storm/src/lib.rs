//! A million wizards that come back after an outage, simulated.
//!
//! [`model`] says what is assumed, [`policy`] who tries again when, [`server`] what a backend does
//! with more than it can serve. [`Storm::run`] plays it; [`report`] and [`plot`] tell what came of it.

pub mod model;
pub mod page;
mod people;
pub mod plot;
pub mod policy;
mod random;
pub mod report;
mod run;
pub mod server;

pub use model::Storm;
pub use run::Course;
