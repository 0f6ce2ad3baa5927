//! A small neural-network engine for the two face nets.
