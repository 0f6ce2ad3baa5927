//! The drawing in a real browser: what people do to a page, and what the machine is told of it.
//!
//! Only for WebAssembly: natively there is nothing to run, and the tree is tested in `src/ui`.
#![cfg(target_arch = "wasm32")]

mod camera;
mod fields;
mod frame;
mod guard;
mod memory;
mod stage;

use kaihu::ui::samples;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);
