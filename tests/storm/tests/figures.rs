//! What the page of the storm says of the wizard is what comes of its own code.

use kaihu_storm::policy::Policy;
use kaihu_storm::server::Backend;
use kaihu_storm::{Storm, model, report};
use std::thread;

/// Enough to see what happens, quickly.
const SMALL: Storm = Storm {
    clients: 20_000,
    seed: 7,
};

#[test]
fn the_page_tells_of_the_wizard_as_it_is() {
    let page = include_str!("../../../docs/storm.md");
    let storm = Storm::default();
    assert!(
        page.contains(&model::told(storm)),
        "cargo xtask storm --write"
    );
    thread::scope(|scope| {
        for backend in Backend::ALL {
            scope.spawn(move || {
                let row = report::row(storm, &storm.run(Policy::Wizard, backend));
                let table = page.split(&backend.name()).nth(1).unwrap_or_default();
                let told = table
                    .lines()
                    .find(|line| line.contains(Policy::Wizard.name()));
                assert_eq!(told, Some(row.trim_end()), "cargo xtask storm --write");
            });
        }
    });
}

#[test]
fn the_same_seed_is_the_same_storm_and_another_is_another() {
    let run = |seed| Storm { seed, ..SMALL }.run(Policy::Wizard, Backend::ALL[0]);
    assert_eq!(run(7), run(7));
    assert_ne!(run(7).load, run(8).load);
}

#[test]
fn the_wizard_comes_back_behind_every_backend() {
    for backend in Backend::ALL {
        let drained = SMALL.run(Policy::Wizard, backend).drained_s();
        assert!(drained.is_some(), "{backend:?}");
    }
}

#[test]
fn nobody_is_served_before_the_end_nor_twice_nor_faster_than_the_capacity() {
    for policy in Policy::ALL {
        for backend in Backend::ALL {
            let course = SMALL.run(policy, backend);
            let outage = (model::OUTAGE_MS / 1000) as usize;
            assert!(course.served[..outage].iter().all(|served| *served == 0));
            assert!(
                course
                    .served
                    .iter()
                    .all(|served| *served <= SMALL.capacity())
            );
            let served: u32 = course.served.iter().sum();
            assert!(
                served + course.left <= SMALL.clients,
                "{policy:?} {backend:?}"
            );
        }
    }
}
