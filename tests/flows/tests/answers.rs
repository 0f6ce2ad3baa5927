//! What is asked, how it is refused, and how it is changed.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::{AnswerValue, Block};
use kaihu_wizard::{Action, FieldId, FocusTarget, PageId};

fn journey() -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    (world, Person::li_wei())
}

#[test]
fn the_questions_refuse_what_cannot_be() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Name, 5);
    world.press(Action::Continue);
    assert_eq!(world.focus, Some(FocusTarget::ErrorSummary));
    assert!(matches!(
        world.view().page.blocks[0],
        Block::ErrorSummary(_)
    ));
    person.go_until(&mut world, PageId::Evidence, 3);
    world.fill(FieldId::EvidenceNumber, "110105194912310021");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Evidence, "the check digit is wrong");
    person.go_until(&mut world, PageId::BirthDate, 2);
    for (field, text) in [
        (FieldId::BirthYear, "1950"),
        (FieldId::BirthMonth, "1"),
        (FieldId::BirthDay, "1"),
    ] {
        world.fill(field, text);
    }
    world.press(Action::Continue);
    assert_eq!(
        world.page(),
        PageId::BirthDate,
        "it is not the date in the number"
    );
}

#[test]
fn the_birth_date_in_the_number_need_not_be_typed() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::BirthDate, 10);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Contact);
}

#[test]
fn back_loses_no_answer() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Contact, 10);
    world.fill(FieldId::Email, "half@");
    for page in [
        PageId::BirthDate,
        PageId::Evidence,
        PageId::EvidenceKind,
        PageId::Name,
        PageId::Start,
    ] {
        world.press(Action::Back);
        assert_eq!(world.page(), page);
    }
    for _ in 0..5 {
        world.press(Action::Continue);
    }
    let kept = world.view().page.blocks.iter().any(|block| match block {
        Block::TextField(field) => field.value == "half@",
        _ => false,
    });
    assert!(world.page() == PageId::Contact && kept);
}

#[test]
fn each_answer_can_be_changed_and_leads_back() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::CheckAnswers, 30);
    world.press(Action::Change(PageId::Name));
    world.fill(FieldId::Name, "李小伟");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    let shown = world.view().page.blocks.iter().any(|block| match block {
        Block::Summary(rows) => rows[0].value == AnswerValue::Text("李小伟".into()),
        _ => false,
    });
    assert!(shown);
    // Another phone number has to be proved again.
    world.press(Action::Change(PageId::Contact));
    world.fill(FieldId::Phone, "13812345679");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Code);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::CheckAnswers);
    person.go_to_the_end(&mut world, 10);
}

#[test]
fn what_is_submitted_is_what_is_shown() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::CheckAnswers, 30);
    world.press(Action::Change(PageId::Contact));
    world.fill(FieldId::Phone, "13812345679");
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::CheckAnswers);
    world.press(Action::Continue);
    assert_eq!(
        world.page(),
        PageId::Code,
        "the new number has to be proved"
    );
    person.go_to_the_end(&mut world, 10);
    let wallets = world.sandbox.wallets().expect("wallets");
    assert_eq!(
        wallets.last().and_then(|w| w.phone.as_deref()),
        Some("+8613812345679")
    );
}

#[test]
fn the_picture_can_be_changed_from_the_list_of_answers() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::CheckAnswers, 30);
    world.press(Action::Change(PageId::FaceIntro));
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Picture, "a new one was taken");
    person.go_to_the_end(&mut world, 10);
}

#[test]
fn a_wrong_month_is_listed_among_the_errors() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::BirthDate, 10);
    world.fill(FieldId::BirthMonth, "13");
    world.press(Action::Continue);
    assert!(matches!(
        world.view().page.blocks[0],
        Block::ErrorSummary(_)
    ));
}

#[test]
fn leaving_a_field_keeps_what_only_the_backend_could_find() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Code, 15);
    world.fill(FieldId::Code, "12");
    world.press(Action::Continue);
    world.happen(kaihu_wizard::Event::Left(FieldId::Code));
    assert!(matches!(
        world.view().page.blocks[0],
        Block::ErrorSummary(_)
    ));
}
