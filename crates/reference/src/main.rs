//! The third wasm: the heavier identity checks, fetched when they are first needed.
//!
//! Names, e-mail addresses, every scheme of evidence, the divisions of China and machine-readable
//! zones would weigh on the first screen of everybody. Here they wait until the first question is on the
//! screen.

use wasm_bindgen::prelude::*;

/// Memory that is given back is wiped: numbers of documents go through here.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

/// The answer to a question, see [`kaihu_reference::answer`].
#[wasm_bindgen]
pub fn answer(question: &str) -> String {
    kaihu_reference::answer(question)
}

fn main() {}
