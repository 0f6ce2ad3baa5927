//! The release build in a real browser over the real sandbox.
