//! The fourth wasm: what speaks against a password, fetched when one is asked for.

use wasm_bindgen::prelude::*;
use zeroize::{Zeroize, Zeroizing};
#[cfg(target_arch = "wasm32")]
use {std::alloc::System, zeroizing_alloc::ZeroAlloc};

/// Wipes what is freed: questions are what somebody typed.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: ZeroAlloc<System> = ZeroAlloc(System);

#[wasm_bindgen]
extern "C" {
    /// A text of JavaScript, whose engine knows all of Unicode.
    #[wasm_bindgen(js_name = String)]
    type Text;
    #[wasm_bindgen(js_name = String)]
    fn text(of: &str) -> Text;
    #[wasm_bindgen(method)]
    fn normalize(this: &Text, form: &str) -> String;
    #[wasm_bindgen(method, js_name = toLowerCase)]
    fn to_lower_case(this: &Text) -> String;
}

/// The answer to a question, see [`kaihu_password::ask`].
#[wasm_bindgen]
pub fn answer(question: String) -> String {
    let answer = told(Zeroizing::new(question));
    wipe_the_stack();
    answer
}

/// A frame of its own, so that all it leaves on the stack is below that of its caller.
#[inline(never)]
fn told(question: Zeroizing<String>) -> String {
    let normalised = Zeroizing::new(text(&question).normalize("NFKC"));
    kaihu_password::answer(&normalised, &|typed| text(typed).to_lower_case())
}

/// Bytes of the stack below a question, several times what is ever used there.
const DEPTH: usize = 16 << 10;

/// A hash has what it is made of in blocks on the stack, which nobody frees.
#[inline(never)]
fn wipe_the_stack() {
    [0u8; DEPTH].zeroize();
}

fn main() {}
