//! Thrown out and back again: what this device kept of what was typed.

use kaihu_flows::{Person, World};
use kaihu_protocol::Sensitive;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Event, FieldId, PageId};

fn at(page: PageId) -> (World, Person) {
    let mut world = World::new(11);
    world.keep_drafts();
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, page, 40);
    world.wait(1_000);
    (world, person)
}

/// What stands in a field that is shown.
fn shown(world: &World, field: FieldId) -> Option<String> {
    let blocks = world.view().page.blocks.into_iter();
    let mut fields = blocks.filter_map(|block| match block {
        Block::TextField(text) => Some(text),
        _ => None,
    });
    let found = fields.find(|text| text.field == field);
    found.map(|text| text.value)
}

fn type_in(world: &mut World, field: FieldId, text: &str) {
    let text = Sensitive::from(text);
    world.happen(Event::Edited { field, text });
}

#[test]
fn what_was_typed_and_not_sent_is_here_again() {
    let (mut world, mut person) = at(PageId::Evidence);
    world.fill(FieldId::EvidenceNumber, "1101051949");
    world.reload();
    assert_eq!(world.page(), PageId::Evidence, "not back at the kind");
    let number = shown(&world, FieldId::EvidenceNumber);
    assert_eq!(number.as_deref(), Some("110105 1949"));
    let toast = world.view().toast.map(|toast| toast.key);
    assert_eq!(toast, Some("welcome-back"));
    person.go_until(&mut world, PageId::Opened, 40);
}

#[test]
fn without_the_providers_wish_nothing_is_kept() {
    let mut world = World::new(11);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Evidence, 40);
    world.fill(FieldId::EvidenceNumber, "1101051949");
    assert_eq!(world.kept_drafts(), []);
}

#[test]
fn what_is_on_record_is_kept_no_longer() {
    let (mut world, mut person) = at(PageId::Name);
    assert_eq!(world.kept_drafts(), []);
    world.fill(FieldId::Name, "李伟");
    assert_eq!(world.kept_drafts(), [(FieldId::Name, "李伟".to_owned())]);
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.kept_drafts(), []);
    person.go_until(&mut world, PageId::Code, 40);
    assert_eq!(world.kept_drafts(), []);
}

#[test]
fn what_the_network_lost_is_kept_over_pages() {
    let (mut world, mut person) = at(PageId::Evidence);
    world.weather.lost_requests = 100;
    person.act(&mut world);
    assert_eq!(world.page(), PageId::BirthDate);
    world.fill(FieldId::BirthYear, "1949");
    world.weather.lost_requests = 0;
    world.reload();
    assert_eq!(world.page(), PageId::BirthDate, "where the person was");
    assert_eq!(shown_date(&world), ["31", "12", "1949"]);
    person.act(&mut world);
    world.wait(1_000);
    person.go_until(&mut world, PageId::Opened, 40);
}

fn shown_date(world: &World) -> Vec<String> {
    let blocks = world.view().page.blocks.into_iter();
    let date = blocks.into_iter().find_map(|block| match block {
        Block::DateField(date) => Some(date),
        _ => None,
    });
    let parts = date.expect("a date").parts.into_iter();
    parts.map(|part| part.value).collect()
}

#[test]
fn somebody_who_types_without_a_pause_loses_two_seconds_at_most() {
    let (mut world, _) = at(PageId::Name);
    type_in(&mut world, FieldId::Name, "Li");
    assert_eq!(world.kept_drafts(), []);
    world.wait(1_500);
    type_in(&mut world, FieldId::Name, "Li W");
    world.wait(500);
    assert_eq!(world.kept_drafts(), [(FieldId::Name, "Li W".to_owned())]);
}

#[test]
fn a_hidden_page_is_kept_at_once() {
    let (mut world, _) = at(PageId::Name);
    type_in(&mut world, FieldId::Name, "Li");
    world.happen(Event::VisibilityChanged { visible: false });
    assert_eq!(world.kept_drafts(), [(FieldId::Name, "Li".to_owned())]);
}

#[test]
fn an_answer_that_was_changed_is_the_changed_one() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    world.press(Action::Change(PageId::Contact));
    world.fill(FieldId::Email, "wei@example.org");
    world.reload();
    assert_eq!(world.page(), PageId::Contact);
    let email = shown(&world, FieldId::Email);
    assert_eq!(email.as_deref(), Some("wei@example.org"));
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::CheckAnswers, "nothing else is open");
    assert_eq!(world.kept_drafts(), []);
    person.go_until(&mut world, PageId::Opened, 20);
}

#[test]
fn what_came_on_record_later_wins() {
    let (mut world, mut person) = at(PageId::Contact);
    world.fill(FieldId::Email, "wei@example.org");
    world.press(Action::Back);
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Evidence);
    world.fill(FieldId::EvidenceNumber, "999");
    assert_eq!(world.kept_drafts().len(), 3, "{:?}", world.kept_drafts());
    let before = world.open_another(None);
    world.press(Action::Remedy(kaihu_wizard::Remedy::TakeOver));
    assert_eq!(world.page(), PageId::Contact);
    person.act(&mut world);
    world.wait(1_000);
    world.turn_to(before);
    world.reload();
    world.press(Action::Remedy(kaihu_wizard::Remedy::TakeOver));
    assert_eq!(world.page(), PageId::Evidence, "where the person was");
    let number = shown(&world, FieldId::EvidenceNumber);
    assert_eq!(number.as_deref(), Some("110105 19491231 002X"));
    world.press(Action::Continue);
    world.press(Action::Continue);
    let email = shown(&world, FieldId::Email);
    assert_eq!(email.as_deref(), Some("li.wei@example.org"));
}

#[test]
fn another_application_gets_none_of_it() {
    let (mut world, _) = at(PageId::Name);
    world.fill(FieldId::Name, "李伟");
    world.mislay_drafts();
    world.reload();
    assert_eq!(world.kept_drafts(), [], "and it is forgotten");
    assert_eq!(world.page(), PageId::Name);
    assert_eq!(shown(&world, FieldId::Name).as_deref(), Some(""));
}

#[test]
fn a_device_that_does_not_tell_holds_nobody_up() {
    let (mut world, mut person) = at(PageId::Name);
    world.fill(FieldId::Name, "李伟");
    world.mute_drafts();
    let before = world.now();
    world.reload();
    assert!(world.now() - before <= 1_500);
    assert_eq!(world.page(), PageId::Name);
    // A word that comes too late must not come between.
    world.happen(Event::DraftRecalled(None));
    person.go_until(&mut world, PageId::Opened, 40);
}

#[test]
fn who_leaves_leaves_nothing_here() {
    let (mut world, _) = at(PageId::Name);
    world.fill(FieldId::Name, "李伟");
    world.press(Action::Cancel);
    world.press(Action::Leave);
    assert_eq!(world.page(), PageId::Left);
    assert_eq!(world.kept_drafts(), []);
}

#[test]
fn an_open_wallet_leaves_nothing_here() {
    let (mut world, mut person) = at(PageId::Name);
    world.fill(FieldId::Name, "Li");
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.kept_drafts(), []);
    world.happen(Event::VisibilityChanged { visible: false });
    assert_eq!(world.kept_drafts(), []);
}

#[test]
fn the_code_is_never_kept() {
    let (mut world, _) = at(PageId::Code);
    type_in(&mut world, FieldId::Code, "123");
    world.wait(5_000);
    world.happen(Event::VisibilityChanged { visible: false });
    assert_eq!(world.kept_drafts(), []);
}
