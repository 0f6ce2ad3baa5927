//! Help on the spot: for this step, for this cause, and for what somebody looks for.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::{Block, HelpSearch};
use kaihu_wizard::{Action, Event, FieldId, PageId};

/// The first text of the open help.
fn article(world: &World) -> &'static str {
    let help = world.view().help.expect("the help is open");
    match help.blocks.first() {
        Some(Block::Text(text)) => text.key,
        other => panic!("the help begins with {other:?}"),
    }
}

fn search(world: &World) -> Option<HelpSearch> {
    let blocks = world.view().help.expect("the help is open").blocks;
    blocks.into_iter().find_map(|block| match block {
        Block::HelpSearch(search) => Some(search),
        _ => None,
    })
}

fn at(page: PageId) -> (World, Person) {
    with_articles(true, page)
}

/// Where they could be had until then, or could not.
fn with_articles(here: bool, page: PageId) -> (World, Person) {
    let mut world = World::new(9);
    world.has_help_words = here;
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, page, 40);
    (world, person)
}

#[test]
fn the_page_itself_needs_no_articles_to_be_helped_with() {
    let (mut world, _) = with_articles(false, PageId::Name);
    world.press(Action::OpenHelp);
    world.wait(1_000);
    assert_eq!(article(&world), "help-name");
    assert_eq!(search(&world), None);
    // What could not be had is asked for the next time.
    world.has_help_words = true;
    world.press(Action::CloseHelp);
    world.press(Action::OpenHelp);
    world.wait(1_000);
    assert!(search(&world).is_some());
}

#[test]
fn a_failure_is_helped_with_by_its_cause() {
    let (mut world, mut person) = with_articles(false, PageId::Contact);
    world.has_help_words = true;
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#;
    world.switch("fault", fault);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::OpenHelp);
    assert_eq!(
        article(&world),
        "help-general",
        "until the articles are there"
    );
    world.wait(1_000);
    assert_eq!(article(&world), "article-network-text");
}

#[test]
fn what_is_looked_for_is_no_answer_and_goes_with_the_help() {
    let (mut world, _) = at(PageId::Start);
    world.press(Action::OpenHelp);
    world.wait(1_000);
    world.fill(FieldId::HelpQuery, "camera");
    assert_eq!(search(&world).expect("a search").query.value, "camera");
    world.press(Action::CloseHelp);
    world.press(Action::OpenHelp);
    assert_eq!(search(&world).expect("still there").query.value, "");
    world.fill(FieldId::HelpQuery, "camera");
    world.press(Action::CloseHelp);
    world.happen(Event::Pressed(Action::Cancel));
    assert_eq!(
        world.page(),
        PageId::Left,
        "nothing was entered that could be lost"
    );
}

#[test]
fn the_articles_are_fetched_before_they_are_asked_for_and_once() {
    let (mut world, mut person) = at(PageId::Name);
    world.wait(1_000);
    // From here on they could not be had any more.
    world.has_help_words = false;
    person.go_until(&mut world, PageId::Contact, 10);
    world.press(Action::OpenHelp);
    assert!(search(&world).is_some());
}
