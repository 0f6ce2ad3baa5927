//! The program of a release: all of it is in the library. Cargo makes a program out of one piece (LTO), which it
//! does not do for a library that is of two kinds.

use kaihu as _;

fn main() {}
