//! A wallet without a picture of the face, where the provider has a way.

use kaihu_flows::{Face, Person, World};
use kaihu_protocol::{ConsentKind, InPlaceOfFace, WithoutFace};
use kaihu_wizard::view::{AnswerValue, Block};
use kaihu_wizard::{Action, FieldId, PageId};

fn offered() -> (World, Person) {
    let mut world = World::with(1, |config| {
        config.plan.without_face = Some(WithoutFace {
            by: InPlaceOfFace::Branch,
            days: Some(3),
            chosen: false,
        });
    });
    world.start();
    (world, Person::li_wei())
}

fn offers(world: &World) -> bool {
    let buttons = world.view().page.buttons;
    buttons.iter().any(|it| it.action == Action::WithoutFace)
}

fn says(world: &World, key: &str) -> bool {
    let blocks = world.view().page.blocks;
    let mut leads = blocks.iter().filter_map(|block| match block {
        Block::Lead(text) | Block::Text(text) => Some(text.key),
        _ => None,
    });
    leads.any(|it| it == key)
}

/// Goes on until the page, past the consents as the person gives them.
fn go_on_to(world: &mut World, person: &mut Person, page: PageId) {
    person.go_until(world, page, 40);
}

fn is_looked_at(world: &mut World) {
    assert_eq!(world.page(), PageId::CheckAnswers);
    let blocks = world.view().page.blocks;
    let told = blocks.iter().any(|block| match block {
        Block::Summary(rows) => rows
            .iter()
            .any(|row| row.value == AnswerValue::Message("noface-answer".into())),
        _ => false,
    });
    assert!(told, "the list says that there is none");
    world.press(Action::Continue);
    world.wait(20_000);
    assert_eq!(world.page(), PageId::Pending);
    assert!(says(world, "noface-branch"), "{:#?}", world.view());
}

#[test]
fn who_would_rather_not_is_told_what_happens_and_a_person_decides() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    assert!(offers(&world));
    world.press(Action::WithoutFace);
    assert_eq!(world.page(), PageId::WithoutFace);
    assert!(says(&world, "noface-branch") && says(&world, "noface-days"));
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::FaceIntro);
    world.press(Action::WithoutFace);
    world.press(Action::Continue);
    assert!(world.wishes.is_empty(), "no camera was asked for");
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    is_looked_at(&mut world);
}

#[test]
fn a_picture_that_was_taken_is_let_go() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    let dropped = world.dropped.len();
    world.press(Action::Change(PageId::FaceIntro));
    world.press(Action::WithoutFace);
    world.press(Action::Continue);
    assert!(world.dropped.len() > dropped);
    is_looked_at(&mut world);
}

#[test]
fn a_camera_that_cannot_be_used_is_no_dead_end() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    world.face = Face::Refused("NotAllowedError");
    world.press(Action::Continue);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    assert!(offers(&world));
    world.press(Action::WithoutFace);
    world.press(Action::Continue);
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    is_looked_at(&mut world);
}

/// The box of the use of the face, which comes third.
const FACE: FieldId = FieldId::Consent(2);

#[test]
fn the_use_of_the_face_need_not_be_agreed_to() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::Consent);
    assert!(says(&world, "consent-without-face"));
    world.fill(FieldId::Consent(0), "on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent, "the others are needed");
    world.fill(FieldId::Consent(1), "on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::WithoutFace);
    assert_eq!(world.consents_sent(), [], "nothing before that was read");
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::Consent);
    world.press(Action::Continue);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Name);
    let sent = world.consents_sent();
    let face = |kind: &ConsentKind| *kind == ConsentKind::Biometric;
    assert!(!sent.iter().any(|given| face(&given.kind)));
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    is_looked_at(&mut world);
}

#[test]
fn the_choice_outlives_a_reload_and_a_lost_answer() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    world.press(Action::WithoutFace);
    let lost = r#"{"path_prefix":"/v1/face","kind":"drop","takes_effect":true,"times":2}"#;
    world.switch("fault", lost);
    world.press(Action::Continue);
    world.wait(20_000);
    world.reload();
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    is_looked_at(&mut world);
}

#[test]
fn a_picture_after_all_is_agreed_to_first() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    world.press(Action::WithoutFace);
    world.press(Action::Continue);
    go_on_to(&mut world, &mut person, PageId::CheckAnswers);
    world.press(Action::Change(PageId::FaceIntro));
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent);
    world.fill(FACE, "on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::FaceIntro);
    person.go_to_the_end(&mut world, 40);
}

#[test]
fn where_there_is_no_way_nobody_is_shown_one() {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    go_on_to(&mut world, &mut person, PageId::Consent);
    assert!(!says(&world, "consent-without-face"));
    world.fill(FieldId::Consent(0), "on");
    world.fill(FieldId::Consent(1), "on");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent);
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    assert!(!offers(&world));
}

#[test]
fn a_choice_that_did_not_arrive_opens_no_camera_without_agreement() {
    let (mut world, mut person) = offered();
    go_on_to(&mut world, &mut person, PageId::FaceIntro);
    world.press(Action::WithoutFace);
    assert_eq!(world.page(), PageId::WithoutFace);
    world.weather.lost_answers = 100;
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    world.weather.lost_answers = 0;
    world.press(Action::Back);
    world.press(Action::Back);
    assert_eq!(world.page(), PageId::FaceIntro);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Consent, "the use of the face first");
    person.go_to_the_end(&mut world, 40);
}
