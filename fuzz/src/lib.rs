//! The parsers of `kaihu-identity` for libFuzzer: `cargo xtask fuzz`. What must hold of each, and
//! how bytes become a text, is the same as in the crate's own test `any_input`.

#[path = "../../crates/identity/tests/parsers/mod.rs"]
mod parsers;

/// Lets the parser of this name read; panics where something does not hold that must.
pub fn read(name: &str, data: &[u8]) {
    let (_, target) = parsers::TARGETS
        .into_iter()
        .find(|(other, _)| *other == name)
        .expect("the name of a parser");
    target(data);
}
