//! How the causes come about.

use kaihu_flows::{Face, InPlace, Line, Person, Weather, World};
use kaihu_wizard::{Environment, Event, PageId};

fn at(page: PageId) -> (World, Person) {
    at_in(World::new(31), page)
}

fn at_in(mut world: World, page: PageId) -> (World, Person) {
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, page, 40);
    (world, person)
}

/// Nothing has failed yet.
pub(crate) fn nothing_on(page: PageId) -> World {
    at(page).0
}

pub(crate) fn at_the_start() -> World {
    nothing_on(PageId::Start)
}

pub(crate) fn at_the_code() -> World {
    nothing_on(PageId::Code)
}

pub(crate) fn at_the_contact() -> World {
    nothing_on(PageId::Contact)
}

pub(crate) fn answers_listed() -> World {
    nothing_on(PageId::CheckAnswers)
}

/// A page of questions, left empty.
pub(crate) fn at_the_name() -> World {
    nothing_on(PageId::Name)
}

/// Of all that stands between the person and the provider something else answers.
pub(crate) fn intercepted() -> World {
    let (mut world, mut person) = at(PageId::Contact);
    let fault = r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#;
    world.switch("fault", fault);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.wait(10_000);
    world
}

/// The same, until something was done about it.
pub(crate) fn intercepted_for_a_while() -> World {
    let (mut world, mut person) = at(PageId::Contact);
    world.in_place = Some(InPlace::Portal);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.in_place = None;
    world
}

/// The line is dead.
pub(crate) fn offline() -> World {
    let (mut world, mut person) = at(PageId::Contact);
    world.weather = Weather {
        lost_requests: 100,
        ..Weather::default()
    };
    world.line = Line {
        online: false,
        ..Line::default()
    };
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.wait(10_000);
    world
}

/// A code did not get through at all.
pub(crate) fn undelivered() -> World {
    let (mut world, mut person) = at(PageId::Contact);
    world.switch("undelivered", r#"{"channel":"sms","times":9}"#);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world
}

/// The code has run out of time.
pub(crate) fn code_over() -> World {
    let mut world = at_the_code();
    world.wait(301_000);
    world
}

/// The number has a wallet, and the code proved that it is the person's.
pub(crate) fn taken() -> World {
    let mut world = World::new(31);
    world.switch("taken", r#"{"phone":"+8613812345678"}"#);
    let (mut world, mut person) = at_in(world, PageId::Code);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world
}

/// The service is closed, and the provider says until when.
pub(crate) fn maintenance() -> World {
    let mut world = World::new(31);
    world.switch("maintenance", r#"{"until":"2026-11-23T08:30:00Z"}"#);
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    world.wait(1_000);
    world
}

/// The same, with something that everyone is to know.
pub(crate) fn maintenance_with_a_notice() -> World {
    let mut world = World::new(31);
    let notices = r#"{"notices":[{"id":"n","severity":"warning","zh":"正在升级","en":"Upgrade"}]}"#;
    world.switch("settings", notices);
    world.switch("maintenance", r#"{"until":"2026-11-23T08:30:00Z"}"#);
    world.start();
    assert_eq!(world.page(), PageId::Problem);
    world.wait(1_000);
    world
}

/// The answer to the submission was lost.
pub(crate) fn outcome_unknown() -> World {
    let mut world = answers_listed();
    world.weather = Weather {
        lost_answers: 100,
        ..Weather::default()
    };
    world.press(kaihu_wizard::Action::Continue);
    assert_eq!(world.page(), PageId::Pending);
    world
}

/// The session has ended meanwhile.
pub(crate) fn session_ended() -> World {
    let mut world = answers_listed();
    let fault = r#"{"path_prefix":"/v1/submit","kind":"status","status":401,"times":9}"#;
    world.switch("fault", fault);
    world.press(kaihu_wizard::Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    world
}

/// The page and the provider do not understand each other, and another version of the page is out.
pub(crate) fn fault_of_ours() -> World {
    let (mut world, mut person) = at(PageId::Contact);
    world.taken.is_version_out = true;
    let fault = r#"{"path_prefix":"/v1/identity","kind":"status","status":400,"times":9}"#;
    world.switch("fault", fault);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    world.wait(1_000);
    world
}

/// It is open in another tab as well.
pub(crate) fn elsewhere() -> World {
    let mut world = nothing_on(PageId::BirthDate);
    world.wait(1_000);
    drop(world.open_another(None));
    assert_eq!(world.page(), PageId::Problem);
    world
}

/// The page is not served securely.
pub(crate) fn insecure() -> World {
    let mut world = World::new(31);
    world.start_in(Environment {
        secure_context: false,
        ..Environment::default()
    });
    world
}

/// There is no camera, as the first page finds out.
pub(crate) fn no_camera_at_the_start() -> World {
    let mut world = World::new(31);
    world.condition.has_camera = Some(false);
    world.start();
    world
}

/// There is no camera, as the page of the camera finds out.
pub(crate) fn no_camera() -> World {
    camera_refused("NotFoundError")
}

/// The camera was refused under this name.
pub(crate) fn camera_refused(name: &'static str) -> World {
    let (mut world, mut person) = at(PageId::FaceIntro);
    world.face = Face::Refused(name);
    person.act(&mut world);
    world.wait(1_000);
    assert_eq!(world.page(), PageId::Problem);
    world
}

/// Nobody is in front of the camera.
pub(crate) fn nobody_in_the_picture() -> World {
    in_front_of_the_camera(Face::Nobody)
}

/// It is dark.
pub(crate) fn in_the_dark() -> World {
    in_front_of_the_camera(Face::Dark)
}

fn in_front_of_the_camera(face: Face) -> World {
    let (mut world, mut person) = at(PageId::FaceIntro);
    world.face = face;
    person.act(&mut world);
    world.wait(3_000);
    assert_eq!(world.page(), PageId::Camera);
    world
}

/// The answers are with the provider.
pub(crate) fn pending() -> World {
    let mut world = answers_listed();
    world.switch("processing", r#"{"seconds":3600}"#);
    world.press(kaihu_wizard::Action::Continue);
    world
}

/// A version came out while the person was away, in the middle of their answers.
pub(crate) fn version_out() -> World {
    let mut world = answers_listed();
    world.taken.is_version_out = true;
    world.happen(Event::VisibilityChanged { visible: false });
    world.wait(20 * 60_000);
    world.happen(Event::VisibilityChanged { visible: true });
    world.wait(1_000);
    world
}

/// The wallet is open, behind a password that the provider reminds of.
pub(crate) fn opened_with_a_password() -> World {
    let world = World::with(31, |config| {
        config.plan = std::mem::take(&mut config.plan).with_password();
        config.plan.remind_after_months = Some(12);
    });
    at_in(world, PageId::Opened).0
}

/// The wallet is open.
pub(crate) fn opened() -> World {
    nothing_on(PageId::Opened)
}
