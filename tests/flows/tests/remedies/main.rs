//! Every statement of what the wizard must do, numbered from 1 to 45, and how a person comes to it: from a cause, by two
//! presses at most. What prevents a failure, and is no answer to one, names the test that holds it.

mod causes;
mod reached;
mod row;
mod table;

use kaihu_flows::World;
use kaihu_wizard::Action;
use kaihu_wizard::view::Block;
use row::Way;
use std::path::Path;
use table::TABLE;

#[test]
fn every_statement_is_in_the_table() {
    for statement in 1..=45 {
        let rows = TABLE.iter().filter(|row| row.statement == statement);
        assert!(rows.count() > 0, "S{statement}");
    }
}

#[test]
fn every_remedy_is_reached_from_its_cause_by_two_presses_at_most() {
    for row in TABLE {
        let Way::Walk {
            cause,
            presses,
            reached,
        } = &row.way
        else {
            continue;
        };
        assert!(presses.len() <= 2, "S{}: {}", row.statement, row.seed);
        let mut world = cause();
        for press in *presses {
            assert!(
                is_offered(&world, press),
                "S{}: {}: no {press:?} on {:#?}",
                row.statement,
                row.seed,
                world.view().page
            );
            world.press(press.clone());
            world.wait(300);
        }
        assert!(
            reached(&world),
            "S{}: {}: {:#?}",
            row.statement,
            row.seed,
            world.view()
        );
    }
}

#[test]
fn what_is_prevented_is_held_by_a_test_that_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    for row in TABLE {
        if let Way::Held { file, test } = row.way {
            let text = std::fs::read_to_string(root.join(file));
            let text = text.unwrap_or_else(|fault| panic!("S{}: {file}: {fault}", row.statement));
            let found = text.contains(&format!("fn {test}("));
            assert!(found, "S{}: no {test} in {file}", row.statement);
        }
    }
}

/// Whether a person can press it: a button of the page, of the help that is open, or of the frame around.
fn is_offered(world: &World, action: &Action) -> bool {
    let view = world.view();
    let help = view.help.iter().flat_map(|help| &help.buttons);
    let on_page = view.page.buttons.iter().chain(help);
    let of_frame = [Action::OpenHelp, Action::Cancel];
    on_page.into_iter().any(|it| it.action == *action)
        || of_frame.contains(action)
        || *action == Action::CloseHelp && view.help.is_some()
        || *action == Action::Back && view.back
        || view.page.blocks.iter().any(|it| leads_to(it, action))
}

/// The Change beside an answer.
fn leads_to(block: &Block, action: &Action) -> bool {
    match (block, action) {
        (Block::Summary(rows), Action::Change(page)) => rows.iter().any(|row| row.change == *page),
        _ => false,
    }
}
