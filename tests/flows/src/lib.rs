//! Whole journeys of the machine against the sandbox on a virtual clock.
//!
//! [`World`] is the machine with everything around it that can be simulated: the sandbox in the
//! same process, a network with weather, a camera, a clock. [`Person`] presses what a person would
//! press. After each event the world checks what must always hold.

mod calls;
mod camera;
mod checks;
pub mod faults;
mod focus;
mod line;
mod local_draft;
mod mover;
mod network;
mod outbox;
mod passkeys;
mod person;
pub mod population;
mod random;
mod rules;
mod seeds;
mod session;
mod store;
mod tab;
mod taken;
mod world;

pub use calls::InPlace;
pub use camera::{Face, good_frame};
pub use line::Line;
pub use network::{Tampering, Weather};
pub use passkeys::{Passkeys, Reaction};
pub use person::Person;
pub use tab::Tab;
pub use taken::Taken;
pub use world::World;
