//! Thousands of journeys through bad weather: the rules hold, and a wallet is opened once.

use kaihu_flows::{Face, Person, Weather, World};
use kaihu_wizard::{Action, Event, FieldId, PageId};

/// Journeys, each with its own seed.
const JOURNEYS: u64 = 1_000;

#[test]
fn every_storm_ends_with_one_wallet() {
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || {
                (0..JOURNEYS)
                    .filter(|seed| seed % 2 == half)
                    .for_each(weather)
            });
        }
    });
}

fn weather(seed: u64) {
    // Every tenth provider asks for movements before the picture.
    let challenge = seed % 10 == 3;
    let mut world = World::with(seed, |config| config.plan.challenge = challenge);
    world.face = match challenge {
        true => Face::Follows,
        false => Face::Good,
    };
    world.weather = Weather {
        lost_requests: world.draw(40),
        lost_answers: world.draw(40),
    };
    // Every third one wants drafts on the device, and there people are thrown out now and then.
    let drafts = seed % 3 == 1;
    if drafts {
        world.keep_drafts();
    }
    world.start();
    let mut person = Person::li_wei();
    for _ in 0..400 {
        if world.page() == PageId::Opened {
            break;
        }
        if drafts && world.draw(30) == 0 {
            world.reload();
        }
        stumble(&mut world);
        person.act(&mut world);
    }
    assert_eq!(
        world.page(),
        PageId::Opened,
        "seed {seed}: {:#?}",
        world.view()
    );
    let wallets = world.sandbox.wallets().expect("wallets");
    let opened = wallets
        .iter()
        .filter(|wallet| wallet.application_id.is_some());
    assert_eq!(opened.count(), 1, "seed {seed}");
    let phone = wallets.last().and_then(|wallet| wallet.phone.clone());
    assert_eq!(
        phone, world.submitted_phone,
        "seed {seed}: what was shown is what was sent"
    );
}

fn pressed(action: Action) -> Event {
    Event::Pressed(action)
}

/// Now and then people press twice, go back, ask for help, or are called away.
fn stumble(world: &mut World) {
    match world.draw(12) {
        0 => world.press(Action::Back),
        1 => {
            world.happen(pressed(Action::Continue));
            world.press(Action::Continue);
        }
        2 => {
            world.press(Action::OpenHelp);
            world.press(Action::CloseHelp);
        }
        3 => world.wait(20_000),
        // Without waiting for what is under way.
        4 => world.happen(pressed(Action::Back)),
        5 => world.happen(pressed(Action::Retake)),
        6 => world.happen(pressed(Action::Change(PageId::Contact))),
        7 if world.page() == PageId::Contact => {
            let phone = ["13812345678", "13812345679"][world.draw(2) as usize];
            world.fill(FieldId::Phone, phone);
            world.press(Action::Back);
        }
        _ => {}
    }
}
