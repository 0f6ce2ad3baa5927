//! The second wasm: camera frames assessed off the main thread.
