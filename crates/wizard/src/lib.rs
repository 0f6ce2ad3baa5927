//! The wizard as a pure state machine: events in, effects and a view out.
