//! Journeys in a real browser: what only a browser can show.

mod camera;
mod canary;
mod challenge;
mod faults;
mod frames;
mod journeys;
mod keyboard;
mod later_part;
mod listening;
mod local_draft;
mod password;
mod policy;
mod removal;
mod resume;
mod worker;
