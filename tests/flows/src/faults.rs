//! Every fault at every step: what happens, what is seen of it, and whether the journey goes on.
//!
//! [`STEPS`] are the steps, [`FAULTS`] the faults, [`try_cell`] meets one with the other. Four things
//! must hold in each cell: no accepted answer is lost; there is at most one wallet; the right cause and a
//! way on are told within two seconds, or that it is being worked on; nothing personal gets out. And when
//! the fault is over, the journey can be finished.

mod eye;
mod fault;
mod matrix;
mod page;
mod report;
mod sequence;
mod step;
mod trial;
mod wire;

pub use fault::{FAULTS, Fault};
pub use matrix::Matrix;
pub use report::{sequences_told, summary, with, with_sequences};
pub use sequence::{sequences, try_sequence};
pub use step::{STEPS, Step};
pub(crate) use trial::Trial;
pub use trial::{Outcome, try_cell};
pub(crate) use wire::Problem;
