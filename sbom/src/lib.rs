//! What ships: the crates in the four wasm modules, and the files beside them that others made.
//!
//! The list is of CycloneDX 1.5 and says nothing of when or where it was made: of the same Cargo.lock comes the
//! same list. Crates are those that `cargo tree` finds below the modules for `wasm32-unknown-unknown`, without
//! macros and build scripts, which leave no code there. More is listed than is linked, as not all of a crate is
//! called. Rust's own library, of the toolchain that builds, is not in Cargo.lock and not on the list.

mod bom;
mod tree;

pub use bom::bom;
pub use tree::{MODULES, Part, parts};

/// The root of the repository.
pub fn root() -> &'static std::path::Path {
    let own = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own)
}
