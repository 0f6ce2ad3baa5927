//! Journeys in a real browser: what only a browser can show.

mod agreement;
mod camera;
mod canary;
mod challenge;
mod code;
mod faults;
mod frames;
mod hostile;
mod journeys;
mod keyboard;
mod kinds;
mod later_part;
mod listening;
mod local_draft;
mod network;
mod password;
mod policy;
mod proxy;
mod removal;
mod resume;
mod second_factor;
mod stopped;
mod store;
mod support;
mod worker;
