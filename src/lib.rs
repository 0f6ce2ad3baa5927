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

pub use element::{Handle, mount};

/// Wipes what is freed: typed text and codes pass through buffers of libraries that do not.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);
#[cfg(feature = "gallery")]
pub use gallery::{Shown, show, states};
