//! The contract, call by call, against the router in the same process.

mod answers;
mod challenge;
mod client;
mod consent;
mod decision;
mod document;
mod erase;
mod faults;
mod form;
mod handoff;
mod holder;
mod hostile;
mod housekeeping;
mod idempotency;
mod identity;
mod journey;
mod objects;
mod one_time_code;
mod pages;
mod path;
mod picture;
mod robustness;
mod session;
mod status;
mod submit;
mod support;
