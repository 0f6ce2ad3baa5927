//! Journeys in a real browser: what only a browser can show.

mod camera;
mod challenge;
mod faults;
mod journeys;
mod keyboard;
mod later_part;
mod listening;
mod removal;
mod worker;
