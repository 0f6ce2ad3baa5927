//! Set-up, build, demo, tests and checks: cargo xtask COMMAND.
fn main() {}
