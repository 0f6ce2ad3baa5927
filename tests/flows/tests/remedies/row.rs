//! A row of the table.

use kaihu_flows::World;
use kaihu_wizard::{Action, Remedy};

pub(crate) struct Row {
    /// Its number.
    pub(crate) statement: u8,
    /// What it tells people to do, or the wizard to see to.
    pub(crate) seed: &'static str,
    pub(crate) way: Way,
}

pub(crate) enum Way {
    /// From a cause by these presses to what helps.
    Walk {
        cause: fn() -> World,
        presses: &'static [Action],
        reached: fn(&World) -> bool,
    },
    /// No answer to a failure: the test that holds it.
    Held {
        file: &'static str,
        test: &'static str,
    },
}

pub(crate) const fn walk(
    statement: u8,
    seed: &'static str,
    cause: fn() -> World,
    presses: &'static [Action],
    reached: fn(&World) -> bool,
) -> Row {
    let way = Way::Walk {
        cause,
        presses,
        reached,
    };
    Row {
        statement,
        seed,
        way,
    }
}

pub(crate) const fn held(
    statement: u8,
    seed: &'static str,
    file: &'static str,
    test: &'static str,
) -> Row {
    Row {
        statement,
        seed,
        way: Way::Held { file, test },
    }
}

pub(crate) const fn press(remedy: Remedy) -> Action {
    Action::Remedy(remedy)
}
