//! A number or an address that has a wallet already: what there is to do once the code has proved whose it is.

use kaihu_flows::{Person, World};
use kaihu_protocol::Channel;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, PageId, Remedy};

/// The code of a taken number was given right.
fn taken() -> (World, Person) {
    let mut world = World::new(8);
    world.switch("taken", r#"{"phone":"+8613812345678"}"#);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Code, 40);
    assert!(!offers(&world, Remedy::SignIn), "nothing before the code");
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    assert_eq!(world.view().page.heading.key, "cause-already-registered");
    (world, person)
}

fn offers(world: &World, remedy: Remedy) -> bool {
    let buttons = world.view().page.buttons;
    buttons.iter().any(|it| it.action == Action::Remedy(remedy))
}

#[test]
fn a_wrong_code_brings_out_nothing() {
    let mut world = World::new(8);
    world.switch("taken", r#"{"phone":"+8613812345678"}"#);
    world.start();
    Person::li_wei().go_until(&mut world, PageId::Code, 40);
    let wrong = match world.newest_code().as_deref() {
        Some("000000") => "111111",
        _ => "000000",
    };
    for _ in 0..6 {
        world.fill(kaihu_wizard::FieldId::Code, wrong);
        world.press(Action::Continue);
        let view = format!("{:?}", world.view());
        assert!(!view.contains("registered"), "{view}");
    }
}

#[test]
fn signing_in_and_recovering_open_the_providers_pages_and_stay_here() {
    let (mut world, _) = taken();
    for remedy in [Remedy::SignIn, Remedy::Recover] {
        world.press(Action::Remedy(remedy));
        assert_eq!(world.page(), PageId::Problem);
    }
    let opened = &world.taken.opened;
    assert!(opened[0].ends_with("/sign-in") && opened[1].ends_with("/recover"));
}

#[test]
fn e_mail_instead_loses_nothing_and_a_person_looks_at_it() {
    let (mut world, mut person) = taken();
    world.press(Action::Remedy(Remedy::UseEmail));
    assert_eq!(world.page(), PageId::Code);
    person.go_until(&mut world, PageId::FaceIntro, 3);
    person.go_until(&mut world, PageId::Pending, 20);
    world.wait(30_000);
    assert_eq!(world.view().page.heading.key, "review-heading");
}

#[test]
fn who_says_that_it_is_not_theirs_need_not_explain_it() {
    let (mut world, _) = taken();
    world.press(Action::Remedy(Remedy::NotMe));
    assert_eq!(world.page(), PageId::Support);
    world.press(Action::SaveDescriptionJson);
    let json = world.taken.saved_json.clone().expect("a file");
    assert!(json.contains("not-me") && json.contains("contact.in_use"));
    world.press(Action::Back);
    assert!(
        offers(&world, Remedy::ChangePhone),
        "all else is still there"
    );
}

#[test]
fn an_address_that_is_taken_is_not_called_a_number() {
    let mut world = World::new(8);
    let mut person = Person::li_wei();
    let email = person.email;
    world.switch("taken", &format!(r#"{{"email":"{email}"}}"#));
    world.start();
    person.go_until(&mut world, PageId::Code, 40);
    world.press(Action::CodeMissing);
    world.press(Action::CodeBy(Channel::Email));
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    let page = world.view().page;
    assert_eq!(page.heading.key, "cause-already-registered-email");
    assert!(
        page.blocks
            .contains(&Block::Lead("cause-already-registered-email-why".into()))
    );
    let label = |action| {
        let mut buttons = page.buttons.iter();
        buttons
            .find(|it| it.action == action)
            .map(|it| it.label.key)
    };
    let change = label(Action::Remedy(Remedy::ChangePhone));
    assert_eq!(change, Some("remedy-change-email"));
    assert_eq!(
        label(Action::Remedy(Remedy::UseEmail)),
        None,
        "it is that very one"
    );
}
