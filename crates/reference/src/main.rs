//! The third wasm: the heavier identity checks, fetched when they are first needed.
//!
//! Names, e-mail addresses, every scheme of evidence, the divisions of China and machine-readable
//! zones would weigh on the first screen of everybody. Here they wait until the first question is on the
//! screen.

use wasm_bindgen::prelude::*;
#[cfg(target_arch = "wasm32")]
use {std::alloc::System, zeroizing_alloc::ZeroAlloc};

/// Wipes what is freed: questions are what somebody typed.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

/// The answer to a question, see [`kaihu_reference::answer`].
#[wasm_bindgen]
pub fn answer(question: &str) -> String {
    kaihu_reference::answer(question)
}

fn main() {}
