//! The wizard as a custom element: the thin shell around the machine.
//!
//! `kaihu.js` defines `<kaihu-wizard>` and calls [`mount`] once the element is on a page. From
//! here on the machine in `kaihu-wizard` decides everything; `platform` carries out what it asks
//! for, `ui` draws what it shows, and `runtime` stands between them.

mod app;
mod element;
#[cfg(feature = "gallery")]
mod gallery;
mod platform;
mod runtime;
pub mod ui;

/// Memory that is given back is wiped, whoever used it: fields, codes, tokens, bodies of calls and answers.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static MEMORY: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

pub use element::{Handle, mount};
#[cfg(feature = "gallery")]
pub use gallery::{Shown, show, states};
