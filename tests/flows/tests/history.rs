//! The browser's own Back and Forward.

use kaihu_flows::{Person, World};
use kaihu_wizard::{Action, FieldId, PageId};

fn at(page: PageId) -> (World, Person) {
    let mut world = World::new(5);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, page, 40);
    (world, person)
}

#[test]
fn back_and_forward_are_steps() {
    let (mut world, mut person) = at(PageId::Contact);
    world.go(-1);
    assert_eq!(world.page(), PageId::BirthDate);
    world.go(-2);
    assert_eq!(world.page(), PageId::EvidenceKind);
    world.go(3);
    assert_eq!(world.page(), PageId::Contact);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn the_wizards_own_back_is_the_same_step() {
    let (mut world, _) = at(PageId::Contact);
    let before = world.entry();
    world.press(Action::Back);
    world.wait(10);
    assert_eq!(
        (world.page(), world.entry()),
        (PageId::BirthDate, before - 1)
    );
    world.go(1);
    assert_eq!((world.page(), world.entry()), (PageId::Contact, before));
}

#[test]
fn forward_leads_past_nothing_that_is_not_done() {
    let (mut world, _) = at(PageId::Contact);
    world.go(-1);
    world.happen(kaihu_wizard::Event::Edited {
        field: FieldId::BirthYear,
        text: "".into(),
    });
    world.go(1);
    world.wait(10);
    assert_eq!(world.page(), PageId::BirthDate);
}

#[test]
fn what_is_done_once_for_all_is_passed_over() {
    let (mut world, _) = at(PageId::FaceIntro);
    world.go(-1);
    world.wait(10);
    assert_eq!(world.page(), PageId::Contact, "the code was right");
    let (mut world, _) = at(PageId::Name);
    let entry = world.entry();
    world.go(-1);
    world.wait(10);
    assert_eq!(world.page(), PageId::Start, "the consents are on record");
    assert_eq!(world.entry(), entry - 2);
}

#[test]
fn what_lies_over_the_page_goes_first() {
    let (mut world, _) = at(PageId::Contact);
    let entry = world.entry();
    world.press(Action::OpenHelp);
    world.go(-1);
    world.wait(10);
    assert!(world.view().help.is_none());
    assert_eq!((world.page(), world.entry()), (PageId::Contact, entry));
    world.press(Action::Cancel);
    assert_eq!(world.page(), PageId::Leaving);
    world.go(-1);
    world.wait(10);
    assert_eq!((world.page(), world.entry()), (PageId::Contact, entry));
}

#[test]
fn the_camera_is_left_for_its_introduction() {
    let (mut world, _) = at(PageId::FaceIntro);
    world.face = kaihu_flows::Face::Dark;
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Camera);
    world.go(-1);
    assert_eq!(world.page(), PageId::FaceIntro);
    assert!(world.stream().is_none());
}

#[test]
fn what_was_handed_in_stays_so() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    let entry = world.entry();
    world.happen(kaihu_wizard::Event::Pressed(Action::Continue));
    world.wait(300);
    assert_eq!(world.page(), PageId::Pending);
    world.go(-1);
    world.wait(10);
    assert_eq!((world.page(), world.entry()), (PageId::Pending, entry));
    person.go_until(&mut world, PageId::Opened, 10);
    world.wait(10);
    assert_eq!(
        world.entry(),
        0,
        "the page around has its history as it was"
    );
}

#[test]
fn who_comes_back_can_go_back_from_there() {
    let (mut world, _) = at(PageId::Contact);
    world.wait(1_000);
    world.reload();
    assert_eq!(world.page(), PageId::Contact);
    world.go(-1);
    world.wait(10);
    assert_eq!(world.page(), PageId::BirthDate);
    world.go(-1);
    world.wait(10);
    assert_eq!(world.page(), PageId::Evidence);
}

#[test]
fn any_walk_through_the_history_leaves_a_page_that_works() {
    for seed in 0..200 {
        let mut world = World::new(seed);
        let mut person = Person::li_wei();
        world.start();
        for _ in 0..30 {
            match world.draw(4) {
                0 => {
                    let by = world.draw(3) as i32;
                    world.go(-1 - by);
                }
                1 => {
                    let by = world.draw(3) as i32;
                    world.go(1 + by);
                }
                _ => person.act(&mut world),
            }
        }
        person.go_until(&mut world, PageId::Opened, 80);
    }
}
