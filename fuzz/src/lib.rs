//! The parsers of `kaihu-identity` and the answers of `kaihu-protocol` for libFuzzer: `cargo xtask fuzz`. What
//! must hold of each, and how bytes become a text, is the same as in the crates' own tests `any_input` and
//! `any_answer`.

#[path = "../../crates/protocol/tests/answers/mod.rs"]
mod answers;
#[path = "../../crates/identity/tests/parsers/mod.rs"]
mod parsers;

/// Lets the parser of this name read; panics where something does not hold that must.
pub fn read(name: &str, data: &[u8]) {
    let parsers = parsers::TARGETS.into_iter().map(|it| (it.0, it.1));
    let (_, target) = parsers
        .chain(answers::TARGETS)
        .find(|(other, _)| *other == name)
        .expect("the name of a parser");
    target(data);
}
