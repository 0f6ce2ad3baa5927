//! A version that comes out while the wizard is open is offered in calm moments, and never taken by itself.

use kaihu_flows::{Person, World};
use kaihu_wizard::{Action, Event, FieldId, PageId, Remedy};

const MINUTE_MS: u64 = 60_000;

fn at(page: PageId) -> World {
    let mut world = World::new(5);
    world.start();
    Person::li_wei().go_until(&mut world, page, 40);
    world.taken.is_version_out = true;
    world
}

fn go_away_and_back(world: &mut World, minutes: u64) {
    world.happen(Event::VisibilityChanged { visible: false });
    world.wait(minutes * MINUTE_MS);
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(1_000);
}

fn is_offered(world: &World) -> bool {
    let load = Action::Remedy(Remedy::Reload);
    let buttons = world.view().page.buttons;
    buttons.iter().any(|button| button.action == load)
}

#[test]
fn it_is_not_offered_while_somebody_types_and_is_where_nothing_is_typed() {
    let mut world = at(PageId::Contact);
    world.fill(FieldId::Phone, "138");
    go_away_and_back(&mut world, 1);
    assert_eq!(world.taken.version_looks, 1);
    assert!(!is_offered(&world), "half a number is on the page");
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::FaceIntro, 10);
    assert!(is_offered(&world));
    assert_eq!(world.taken.reloads, 0, "nobody asked for it");
    world.press(Action::Remedy(Remedy::Reload));
    assert_eq!(world.taken.reloads, 1);
    world.reload();
    assert_eq!(world.page(), PageId::FaceIntro, "what was sent is kept");
}

#[test]
fn it_is_looked_for_now_and_then_and_no_more_often() {
    let mut world = at(PageId::CheckAnswers);
    world.taken.is_version_out = false;
    for _ in 0..5 {
        go_away_and_back(&mut world, 1);
    }
    assert_eq!(world.taken.version_looks, 1);
    go_away_and_back(&mut world, 10);
    assert_eq!(world.taken.version_looks, 2);
    assert!(!is_offered(&world));
    world.taken.is_version_out = true;
    go_away_and_back(&mut world, 10);
    assert!(is_offered(&world));
    go_away_and_back(&mut world, 30);
    assert_eq!(world.taken.version_looks, 3, "what is known is known");
}

#[test]
fn where_page_and_provider_do_not_understand_each_other_it_is_the_first_remedy() {
    let mut world = at(PageId::Contact);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"status","status":400,"times":9}"#;
    world.switch("fault", fault);
    Person::li_wei().act(&mut world);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    let first = world.view().page.buttons[0].action.clone();
    assert_eq!(first, Action::Remedy(Remedy::Reload));
}
