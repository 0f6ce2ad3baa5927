//! The wizard as a pure state machine: [`Input`] in, [`Effect`]s and a [`View`] out.
//!
//! There is no web, no async, no clock and no randomness in here: time and random bits come in
//! with the event, and everything that touches the world goes out as an effect. [`Wizard::update`]
//! takes one thing that happened, [`Wizard::view`] says what is to be shown.

mod answers;
mod authenticator;
mod backend;
mod by_itself;
mod camera;
mod clock;
mod coach;
mod description;
mod device;
mod diagnosis;
mod effect;
mod event;
mod evidence;
mod field;
mod grouping;
mod heavier_checks;
pub mod help;
mod intent;
mod journal;
mod later_part;
mod later_words;
mod local_draft;
mod message;
mod navigate;
pub mod network;
mod network_check;
mod pace;
mod page;
mod pasted_code;
mod pressed;
mod readiness;
mod remedy;
pub mod retry;
mod steps;
mod thresholds;
mod told;
mod trail;
mod trouble;
mod verdict;
mod version;
pub mod view;
mod waiting;
mod wizard;

pub use authenticator::{
    AuthenticatorCommand, AuthenticatorEvent, AuthenticatorRefusal, Availability, CeremonyId,
    FactorAction,
};
pub use camera::{CameraId, CameraRefusal, CameraSize, CameraWish, Permission};
pub use coach::{Advice, Coach, Movements, Prompt};
pub use device::{Browser, Device, HostApp, System};
pub use diagnosis::Cause;
pub use effect::{Attempt, CameraCommand, Cue, Effect, FocusTarget, HistoryMove, HostEvent};
pub use event::{
    Action, Book, CameraEvent, Environment, Event, Input, Picture, RequestId, StreamId, TimerId,
};
pub use field::FieldId;
pub use intent::{Intent, KeptIntent};
pub use journal::AttemptId;
pub use local_draft::LocalDraft;
pub use message::Message;
pub use page::PageId;
pub use readiness::{Condition, Connection};
pub use remedy::Remedy;
pub use view::View;
pub use wizard::{Checks, Config, Wizard};
