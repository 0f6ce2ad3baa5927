//! A population: seeded people who make mistakes and meet troubles, and follow the first advice that the
//! wizard gives.
//!
//! [`TABLE`] lists what goes wrong, for how many, and the words that name it; [`play`] is one person's visit;
//! [`Record`] what was seen of it, and how that is judged. What goes wrong is known to the simulation alone:
//! the wizard meets it as it meets anything, through its events.

mod course;
mod figures;
mod judge;
mod mending;
mod mishap;
mod page;
mod pages;
mod plain_form;
mod play;
mod remedies;
mod scene;
mod screen;
mod somebody;
mod table;
mod typed;
mod visit;

pub use figures::{Figures, Targets};
pub use judge::{Record, Verdict};
pub use mishap::{About, Ends, Mishap};
pub use page::{model, with};
pub use play::{people, play};
pub use screen::{Lens, Word};
pub use table::TABLE;
pub use visit::End;
