//! Every page and state of the wizard as pictures, side by side with those of another revision; and
//! the page on which axe and a ruler look at them.
//!
//! `cargo xtask gallery` builds the site and calls the program of this crate; its tests drive the
//! same page.

mod change;
mod compare;
mod diff_index;
mod index;
mod options;
mod page;
mod problem;
mod render;
mod series;
mod site;

pub use compare::compare;
pub use options::{Command, Compare, Render};
pub use page::{Extent, Page};
pub use problem::Problem;
pub use render::{Rendered, render};
pub use series::{DESKTOP, PHONE, Series, Size, Theme, ZOOM_400};
pub use site::Site;
