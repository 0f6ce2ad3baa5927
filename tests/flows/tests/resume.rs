//! Leaving and coming back: after a reload, in another tab, with another device.

use kaihu_flows::{InPlace, Person, World};
use kaihu_protocol::{Call, Sensitive};
use kaihu_wizard::view::{AnswerValue, Block};
use kaihu_wizard::{Action, Event, FieldId, HostEvent, PageId, Remedy};

fn at(page: PageId) -> (World, Person) {
    let mut world = World::new(11);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, page, 40);
    assert_eq!(world.page(), page);
    (world, person)
}

/// The answers as the page that lists them shows them.
fn answers(world: &World) -> Vec<(&'static str, AnswerValue)> {
    let blocks = world.view().page.blocks;
    let rows = blocks.into_iter().find_map(|block| match block {
        Block::Summary(rows) => Some(rows),
        _ => None,
    });
    let rows = rows.expect("the answers").into_iter();
    rows.map(|row| (row.label.key, row.value)).collect()
}

/// What the page of a failure proposes first.
fn first_remedy(world: &World) -> Option<Remedy> {
    match world.view().page.buttons.first()?.action {
        Action::Remedy(remedy) => Some(remedy),
        _ => None,
    }
}

#[test]
fn each_page_is_the_one_to_come_back_to_with_every_answer() {
    let pages = [
        PageId::Name,
        PageId::EvidenceKind, // a kind is saved with its number
        PageId::BirthDate,
        PageId::Contact,
        PageId::Code,
        PageId::FaceIntro,
        PageId::CheckAnswers,
    ];
    for page in pages {
        let (mut world, mut person) = at(page);
        world.wait(1_000);
        let before = world.now();
        world.reload();
        assert_eq!(world.page(), page);
        assert!(world.now() - before <= 1_000, "{page:?}");
        person.go_until(&mut world, PageId::CheckAnswers, 40);
        let resumed = answers(&world);
        let (straight, _) = at(PageId::CheckAnswers);
        let picture = |(label, _): &(&str, AnswerValue)| *label != "picture-label";
        let without = |rows: Vec<_>| rows.into_iter().filter(picture).collect::<Vec<_>>();
        assert_eq!(without(resumed), without(answers(&straight)), "{page:?}");
        person.go_until(&mut world, PageId::Opened, 20);
        assert_eq!(world.page(), PageId::Opened, "{page:?}");
    }
}

#[test]
fn who_comes_back_is_told_that_nothing_is_lost() {
    let (mut world, _) = at(PageId::BirthDate);
    world.wait(1_000);
    world.reload();
    assert_eq!(
        world.view().toast.map(|toast| toast.key),
        Some("welcome-back")
    );
    let (mut fresh, _) = at(PageId::Start);
    fresh.reload();
    assert_eq!((fresh.page(), fresh.view().toast), (PageId::Start, None));
}

#[test]
fn a_reload_on_the_page_of_the_code_sends_no_second_one() {
    let (mut world, mut person) = at(PageId::Code);
    assert_eq!(world.codes_sent(), 1);
    world.wait(5_000);
    world.reload();
    assert_eq!(world.page(), PageId::Code);
    assert_eq!(world.codes_sent(), 1);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn a_code_that_ended_meanwhile_is_followed_by_another() {
    let (mut world, mut person) = at(PageId::Code);
    world.wait(3_600_000);
    world.reload();
    assert_eq!(world.page(), PageId::Code);
    world.wait(2_000);
    assert_eq!(world.codes_sent(), 2);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn another_number_is_another_intent_also_after_a_reload() {
    let (mut world, mut person) = at(PageId::Code);
    world.press(Action::Back);
    world.fill(FieldId::Phone, "13900139000");
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Code);
    assert_eq!(world.codes_sent(), 2);
    world.reload();
    assert_eq!(world.codes_sent(), 2);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn a_submission_whose_answer_was_lost_in_a_reload_opens_one_wallet() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    world.happen(Event::Pressed(Action::Continue));
    world.reload();
    world.wait(20_000);
    person.go_until(&mut world, PageId::Opened, 20);
    assert_eq!(world.page(), PageId::Opened);
    let opened = world.told.iter();
    let opened = opened.filter(|event| matches!(event, HostEvent::Completed { .. }));
    assert_eq!(opened.count(), 1);
}

#[test]
fn a_submission_that_was_lost_with_a_reload_is_sent_again_under_its_key() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    world.weather.lost_requests = 100;
    world.happen(Event::Pressed(Action::Continue));
    world.reload();
    world.weather.lost_requests = 0;
    world.wait(20_000);
    person.go_until(&mut world, PageId::Opened, 20);
    let submissions = world.once.iter();
    let submissions = submissions.filter(|(call, _)| matches!(call, Call::Submit(_)));
    let keys: Vec<_> = submissions.map(|(_, key)| key.clone()).collect();
    assert!(keys.len() > 1, "it was sent again");
    assert!(keys.iter().all(|key| *key == keys[0]), "{keys:?}");
}

#[test]
fn what_was_typed_and_not_saved_is_saved_with_the_next_answer() {
    let (mut world, mut person) = at(PageId::Evidence);
    world.weather.lost_requests = 100;
    person.act(&mut world);
    world.wait(60_000);
    assert_eq!(
        world.page(),
        PageId::BirthDate,
        "nobody waits for the saving"
    );
    world.weather.lost_requests = 0;
    person.act(&mut world);
    world.wait(2_000);
    world.reload();
    assert_eq!(world.page(), PageId::Contact);
}

#[test]
fn a_second_tab_offers_to_go_on_there_and_the_first_one_says_so() {
    let (mut world, mut person) = at(PageId::BirthDate);
    world.wait(1_000);
    let first = world.open_another(None);
    assert_eq!(world.page(), PageId::Problem);
    assert_eq!(first_remedy(&world), Some(Remedy::TakeOver));
    world.press(Action::Remedy(Remedy::TakeOver));
    assert_eq!(world.page(), PageId::BirthDate);
    person.act(&mut world);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Contact);

    let second = world.turn_to(first);
    person.act(&mut world);
    world.wait(1_000);
    person.go_until(&mut world, PageId::Problem, 2);
    assert_eq!(first_remedy(&world), Some(Remedy::TakeOver));
    world.press(Action::Remedy(Remedy::TakeOver));
    assert_eq!(world.page(), PageId::Contact);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);

    world.turn_to(second);
    world.press(Action::Back);
    assert_ne!(world.page(), PageId::Opened);
}

fn link(world: &mut World) -> Sensitive {
    world.press(Action::HandOver);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::HandOver);
    assert!(
        world
            .view()
            .page
            .blocks
            .iter()
            .any(|block| matches!(block, Block::QrCode(_)))
    );
    world.press(Action::CopyHandOver);
    world.wait(100);
    assert_eq!(
        world.view().toast.map(|toast| toast.key),
        Some("hand-over-copied")
    );
    Sensitive::from(world.copied.clone().expect("a link"))
}

#[test]
fn another_device_goes_on_and_this_one_follows_to_the_end() {
    let (mut world, mut person) = at(PageId::FaceIntro);
    let link = link(&mut world);
    let desk = world.open_another(Some(&link));
    assert_eq!(world.page(), PageId::FaceIntro, "nothing to type twice");
    let phone = world.turn_to(desk);
    world.wait(5_000);
    assert_eq!(world.view().page.heading.key, "hand-over-taken-heading");
    let desk = world.turn_to(phone);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
    world.turn_to(desk);
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn the_first_device_does_not_look_before_the_backend_has_time() {
    let (mut world, _) = at(PageId::FaceIntro);
    let link = link(&mut world);
    world.in_place = Some(InPlace::TooMany);
    world.wait(59_000);
    assert_eq!(world.failures.len(), 1, "it was asked to wait for a minute");
    world.in_place = None;
    let desk = world.open_another(Some(&link));
    world.turn_to(desk);
    world.wait(60_000);
    assert_eq!(world.view().page.heading.key, "hand-over-taken-heading");
}

#[test]
fn the_first_device_can_take_it_back() {
    let (mut world, mut person) = at(PageId::FaceIntro);
    let link = link(&mut world);
    let desk = world.open_another(Some(&link));
    world.turn_to(desk);
    world.wait(5_000);
    world.press(Action::TakeOver);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::FaceIntro);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn a_link_works_once_and_the_second_one_says_what_to_do() {
    let (mut world, _) = at(PageId::Contact);
    let link = link(&mut world);
    let _desk = world.open_another(Some(&link));
    let _phone = world.open_another(Some(&link));
    assert_eq!(world.page(), PageId::Problem);
    assert_eq!(world.view().page.heading.key, "cause-link-ended");
}

#[test]
fn a_link_ends_and_another_can_be_made() {
    let (mut world, _) = at(PageId::Contact);
    link(&mut world);
    world.wait(601_000);
    let again = |world: &World| {
        let buttons = world.view().page.buttons;
        buttons
            .iter()
            .any(|button| button.action == Action::HandOver)
    };
    assert!(again(&world));
    world.press(Action::HandOver);
    world.wait(1_000);
    assert!(!again(&world));
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Contact);
}

#[test]
fn another_tab_finds_the_code_that_is_on_its_way() {
    let (mut world, mut person) = at(PageId::Code);
    world.open_another(None);
    world.press(Action::Remedy(Remedy::TakeOver));
    assert_eq!(world.page(), PageId::Code);
    assert_eq!(world.codes_sent(), 1);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn an_answer_that_another_tab_kept_from_being_saved_is_sent_after_all() {
    let (mut world, mut person) = at(PageId::Contact);
    let first = world.open_another(None);
    world.press(Action::Remedy(Remedy::TakeOver));
    world.turn_to(first);
    person.act(&mut world);
    assert_eq!(world.view().page.heading.key, "cause-session-elsewhere");
    world.press(Action::Remedy(Remedy::TakeOver));
    assert_eq!(world.page(), PageId::Contact, "no code can be sent yet");
    person.go_until(&mut world, PageId::Opened, 40);
    let failed = |event: &&HostEvent| matches!(event, HostEvent::Failed { .. });
    assert_eq!(world.told.iter().filter(failed).count(), 2, "each tab once");
}
