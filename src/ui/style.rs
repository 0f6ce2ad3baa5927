//! The style sheet of everything that is drawn here, for the shadow root to adopt.

const FIRST: &str = include_str!(concat!(env!("OUT_DIR"), "/first.css"));
const LATER: &str = include_str!(concat!(env!("OUT_DIR"), "/later.css"));
const LAST: &str = include_str!(concat!(env!("OUT_DIR"), "/last.css"));

/// Of what is drawn before the later part is there.
pub fn first_style() -> String {
    [FIRST, LAST].concat()
}

/// Of everything.
#[inline(never)]
pub fn later_part_style() -> String {
    [FIRST, LATER, LAST].concat()
}
