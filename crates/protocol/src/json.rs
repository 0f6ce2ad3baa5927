//! JSON as the client reads and writes it.
//!
//! Every type of the contract derives serde's traits for servers and tests; the client does not
//! use them. Generated readers are the larger part of a small module: here an answer becomes one
//! tree, and each type picks its members from it.

mod read;
#[cfg(test)]
mod tests;
mod write;

pub(crate) use read::{Json, Members, Read, member, parse, readable};
pub(crate) use write::{Object, Write, to_text, writable};
