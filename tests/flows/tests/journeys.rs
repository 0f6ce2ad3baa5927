//! The journeys that the product owes, told one by one.

use kaihu_flows::{Face, Person, World};
use kaihu_protocol::Code;
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Environment, FieldId, HostEvent, PageId, Remedy};

fn journey() -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    (world, Person::li_wei())
}

fn new_wallets(world: &World) -> usize {
    let wallets = world.sandbox.wallets().expect("wallets");
    wallets
        .iter()
        .filter(|wallet| wallet.application_id.is_some())
        .count()
}

#[test]
fn a_wallet_is_opened() {
    let (mut world, mut person) = journey();
    assert_eq!(world.page(), PageId::Start);
    person.go_to_the_end(&mut world, 40);
    assert_eq!(new_wallets(&world), 1);
    assert!(
        world
            .told
            .iter()
            .any(|event| matches!(event, HostEvent::Completed { .. }))
    );
    assert!(
        !world
            .told
            .iter()
            .any(|event| matches!(event, HostEvent::Failed { .. }))
    );
}

#[test]
fn a_taken_phone_number_is_changed_as_proposed() {
    let (mut world, mut person) = journey();
    person.phones.insert(0, "13900000000");
    person.go_until(&mut world, PageId::Problem, 30);
    let buttons = world.view().page.buttons;
    let proposed = [
        Remedy::SignIn,
        Remedy::Recover,
        Remedy::ChangePhone,
        Remedy::NotMe,
        Remedy::GetHelp,
    ];
    let offered = buttons.into_iter().filter_map(|it| match it.action {
        Action::Remedy(remedy) if proposed.contains(&remedy) => Some(remedy),
        _ => None,
    });
    assert_eq!(offered.collect::<Vec<_>>(), proposed);
    person.go_to_the_end(&mut world, 40);
    assert_eq!(new_wallets(&world), 1);
}

#[test]
fn a_wrong_code_costs_a_try_and_says_how_many_are_left() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Code, 15);
    let wrong = match world.newest_code().as_deref() {
        Some("000000") => "111111",
        _ => "000000",
    };
    world.fill(FieldId::Code, wrong);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Code);
    let error = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::TextField(field) => field.error,
            _ => None,
        });
    let error = error.expect("an error");
    assert_eq!(
        (error.key, error.args[0].1.as_str()),
        ("code-wrong-left", "4")
    );
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn a_code_that_has_ended_is_sent_again() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Code, 15);
    let first = world.newest_code();
    world.wait(301_000);
    assert!(
        world
            .announced
            .iter()
            .any(|message| message.key == "code-ends-soon")
    );
    assert_eq!(world.view().page.buttons[0].action, Action::ResendCode);
    world.press(Action::ResendCode);
    assert_ne!(world.newest_code(), first);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn nothing_is_captured_while_nobody_is_there_and_the_button_still_works() {
    let (mut world, mut person) = journey();
    world.face = Face::Nobody;
    person.go_until(&mut world, PageId::Camera, 20);
    world.wait(20_000);
    assert_eq!(world.page(), PageId::Camera);
    world.press(Action::Shutter);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Picture);
    let Block::Lead(remark) = &world.view().page.blocks[0] else {
        panic!("no remark")
    };
    assert_eq!(remark.key, "picture-no-face");
}

#[test]
fn a_hidden_page_has_no_camera_and_a_shown_one_has() {
    let (mut world, mut person) = journey();
    world.face = Face::Dark;
    person.go_until(&mut world, PageId::Camera, 20);
    world.wait(2_000);
    world.happen(kaihu_wizard::Event::VisibilityChanged { visible: false });
    world.face = Face::Good;
    world.wait(5_000);
    assert_eq!(world.page(), PageId::Camera, "nothing is taken unseen");
    world.happen(kaihu_wizard::Event::VisibilityChanged { visible: true });
    world.wait(3_000);
    assert_eq!(world.page(), PageId::Picture);
}

#[test]
fn an_insecure_page_asks_for_nothing() {
    let mut world = World::new(1);
    world.start_in(Environment {
        secure_context: false,
        camera_api: false,
        ..Environment::default()
    });
    assert_eq!(world.page(), PageId::Problem);
    world.wait(60_000);
    let page = PageId::Loading;
    assert!(world.told.contains(&HostEvent::Failed {
        code: Code::DeviceInsecureContext,
        page
    }));
    let first = &world.view().page.buttons[0];
    assert_eq!(first.action, Action::Remedy(Remedy::OpenSecurely));
    world.press(Action::Remedy(Remedy::TryAgain));
    assert_eq!(world.page(), PageId::Problem, "whatever is pressed");
    world.press(Action::Remedy(Remedy::OpenSecurely));
    assert_eq!(world.taken.opened_securely, 1);
}

#[test]
fn maintenance_is_said_first_and_waited_for() {
    let mut world = World::new(1);
    world.switch("maintenance", r#"{"until":"2026-11-23T08:30:00Z"}"#);
    world.start();
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    let minutes = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|block| match block {
            Block::Text(text) if text.key == "maintenance-minutes" => Some(text.args[0].1.clone()),
            _ => None,
        });
    assert_eq!(minutes.as_deref(), Some("30"));
    world.wait(31 * 60_000);
    Person::li_wei().go_to_the_end(&mut world, 40);
}

#[test]
fn a_token_that_has_ended_is_renewed_unseen() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Name, 5);
    world.wait(16 * 60_000);
    person.go_to_the_end(&mut world, 40);
    assert!(
        !world
            .told
            .iter()
            .any(|event| matches!(event, HostEvent::Failed { .. }))
    );
}

#[test]
fn an_identity_that_has_a_wallet_is_looked_at_by_a_person() {
    let mut world = World::new(1);
    world.switch("taken", r#"{"evidence_number":"11010519491231002X"}"#);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Pending, 40);
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Pending);
    assert_eq!(world.view().page.heading.key, "review-heading");
    assert_eq!(new_wallets(&world), 0);
}

#[test]
fn a_language_chosen_while_the_first_texts_are_on_their_way_is_the_language_of_all_texts() {
    let mut world = World::new(1);
    let environment = Environment::default();
    world.happen(kaihu_wizard::Event::Started(environment));
    world.happen(kaihu_wizard::Event::LocaleChanged("zh-CN".to_owned()));
    world.settle();
    assert_eq!(world.view().provider.as_deref(), Some("蓝海支付（演示）"));
}

#[test]
fn an_opened_wallet_leaves_nothing_about_the_person_in_the_machine() {
    let (mut world, mut person) = journey();
    person.go_to_the_end(&mut world, 40);
    assert!(
        world.dropped.contains(&kaihu_protocol::BlobId(1)),
        "the picture is let go"
    );
    world.happen(kaihu_wizard::Event::Pressed(Action::Back));
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn an_application_that_was_sent_is_waited_for_after_a_new_start() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Pending, 40);
    world.reload();
    assert_eq!(world.page(), PageId::Pending);
    world.wait(10_000);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn a_decision_that_cannot_be_asked_for_is_asked_for_again() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Pending, 40);
    world.switch(
        "fault",
        r#"{"path_prefix":"/v1/result","kind":"status","status":503,"times":9}"#,
    );
    world.wait(300_000);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn a_provider_that_knows_people_by_e_mail_alone_gets_a_wallet_too() {
    let mut world = World::with(1, |config| {
        let phone = [kaihu_protocol::FieldName::Phone];
        config.plan.fields.retain(|field| !phone.contains(field));
    });
    world.start();
    Person::li_wei().go_to_the_end(&mut world, 40);
    assert_eq!(new_wallets(&world), 1);
}

#[test]
fn back_from_a_code_that_could_not_be_sent_does_not_send_again() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Contact, 10);
    world.switch(
        "fault",
        r#"{"path_prefix":"/v1/otp","kind":"html","times":9}"#,
    );
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Contact);
}

#[test]
fn leaving_stops_everything() {
    let (mut world, mut person) = journey();
    person.go_until(&mut world, PageId::Contact, 10);
    world.press(Action::Cancel);
    assert_eq!(
        world.page(),
        PageId::Leaving,
        "one press too many loses nothing"
    );
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Contact);
    world.press(Action::Cancel);
    world.press(Action::Leave);
    assert_eq!(world.page(), PageId::Left);
    assert_eq!(
        world.told.last(),
        Some(&HostEvent::StepChanged { page: PageId::Left })
    );
    assert!(world.told.contains(&HostEvent::Cancelled));
}

#[test]
fn a_submission_that_is_lost_again_and_again_stays_unknown_until_it_arrives() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::CheckAnswers, 60);
    world.switch(
        "fault",
        r#"{"path_prefix":"/v1/submit","kind":"drop","times":12}"#,
    );
    world.press(Action::Continue);
    let mut headings = Vec::new();
    for _ in 0..600 {
        let heading = world.view().page.heading.key;
        if headings.last() != Some(&heading) {
            headings.push(heading);
        }
        world.wait(500);
    }
    assert_eq!(
        headings,
        ["unknown-heading", "pending-heading", "opened-heading"]
    );
}

#[test]
fn a_stream_that_stands_still_is_opened_again() {
    let (mut world, mut person) = journey();
    world.face = Face::Frozen;
    person.go_until(&mut world, PageId::Camera, 40);
    let first = world.stream();
    while world.stream() == first {
        world.wait(50);
        assert_eq!(world.page(), PageId::Camera);
    }
    world.face = Face::Good;
    person.go_to_the_end(&mut world, 40);
    assert_eq!((world.pictures, new_wallets(&world)), (1, 1));
}

#[test]
fn a_stream_that_stands_still_again_is_a_camera_that_was_lost() {
    let (mut world, mut person) = journey();
    world.face = Face::Frozen;
    person.go_until(&mut world, PageId::Camera, 40);
    person.go_until(&mut world, PageId::Problem, 10);
    assert_eq!(world.stream(), None);
    assert_eq!(world.pictures, 0, "a still stream is not photographed");
    world.face = Face::Good;
    let again = world.view().page.buttons[0].action.clone();
    world.press(again);
    person.go_to_the_end(&mut world, 40);
    assert_eq!(new_wallets(&world), 1);
}
