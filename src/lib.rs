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
#[cfg(feature = "gallery")]
pub use gallery::{Shown, show, states};
