//! What somebody who does not see the screen, does not hear, or takes their time can rely on.
//!
//! That every page takes the focus along, and only to what is there, is a rule of the world: it
//! holds after every event of every test here and in the storms.

use kaihu_flows::{Face, Person, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{
    Action, CameraEvent, CameraFailure, Cue, Environment, Event, FieldId, FocusTarget, HostEvent,
    PageId, Prompt, Remedy,
};

fn journey() -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    (world, Person::li_wei())
}

/// Somewhere on the way: up to this page.
fn at(page: PageId) -> (World, Person) {
    let (mut world, mut person) = journey();
    if page == PageId::Camera {
        world.face = Face::Nobody;
    }
    person.go_until(&mut world, page, 40);
    (world, person)
}

/// Every page on which somebody can stay as long as they like.
const PAGES: [PageId; 11] = [
    PageId::Start,
    PageId::Consent,
    PageId::Name,
    PageId::Evidence,
    PageId::BirthDate,
    PageId::Contact,
    PageId::Code,
    PageId::FaceIntro,
    PageId::Camera,
    PageId::Picture,
    PageId::CheckAnswers,
];

fn count(world: &World, key: &str) -> usize {
    let said = world.announced.iter();
    said.filter(|message| message.key == key).count()
}

#[test]
fn every_page_begins_at_its_heading_and_the_code_at_its_field() {
    let (mut world, mut person) = journey();
    let mut seen = vec![(world.page(), world.focus)];
    for _ in 0..40 {
        let before = world.page();
        person.act(&mut world);
        if world.page() != before {
            seen.push((world.page(), world.focus));
        }
    }
    let heading = |page: PageId| match page {
        PageId::Code => (page, Some(FocusTarget::Field(FieldId::Code))),
        page => (page, Some(FocusTarget::Heading)),
    };
    // The camera takes its picture by itself and is gone before anybody looks.
    let expected = PAGES.into_iter().filter(|page| *page != PageId::Camera);
    let expected = expected.chain([PageId::Pending, PageId::Opened]);
    assert_eq!(seen, expected.map(heading).collect::<Vec<_>>());
}

#[test]
fn the_way_back_begins_at_headings_too() {
    let (mut world, _) = at(PageId::Contact);
    for page in [
        PageId::BirthDate,
        PageId::Evidence,
        PageId::Name,
        PageId::Start,
    ] {
        world.focus = None;
        world.press(Action::Back);
        assert_eq!(
            (world.page(), world.focus),
            (page, Some(FocusTarget::Heading))
        );
    }
}

#[test]
fn every_failure_of_the_camera_begins_at_its_heading_and_so_does_what_follows() {
    for failure in [
        CameraFailure::NotAllowed,
        CameraFailure::NotFound,
        CameraFailure::NotReadable,
        CameraFailure::Security,
        CameraFailure::Unsupported,
    ] {
        let (mut world, _) = at(PageId::FaceIntro);
        world.face = Face::Refused(failure);
        world.happen(Event::Pressed(Action::Continue));
        world.focus = None;
        world.wait(200);
        assert_eq!(world.page(), PageId::Problem, "{failure:?}");
        assert_eq!(world.focus, Some(FocusTarget::Heading), "{failure:?}");
        world.focus = None;
        world.press(Action::Back);
        assert_eq!(world.page(), PageId::FaceIntro, "{failure:?}");
        assert_eq!(world.focus, Some(FocusTarget::Heading), "{failure:?}");
    }
}

#[test]
fn every_failure_of_the_service_begins_at_its_heading() {
    for fault in [
        r#"{"path_prefix":"/v1/identity","kind":"status","status":503,"times":9}"#,
        r#"{"path_prefix":"/v1/identity","kind":"status","status":429,"times":9}"#,
        r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#,
        r#"{"path_prefix":"/v1/otp","kind":"status","status":500,"times":9}"#,
    ] {
        let (mut world, mut person) = at(PageId::Contact);
        world.switch("fault", fault);
        world.focus = None;
        person.act(&mut world);
        assert_eq!(world.page(), PageId::Problem, "{fault}");
        assert_eq!(world.focus, Some(FocusTarget::Heading), "{fault}");
    }
}

#[test]
fn a_journey_that_cannot_begin_says_so_at_its_heading() {
    let mut world = World::new(1);
    world.start_in(Environment {
        secure_context: false,
        camera_api: false,
        camera_policy: true,
    });
    let begun = (world.page(), world.focus);
    assert_eq!(begun, (PageId::Problem, Some(FocusTarget::Heading)));

    let mut world = World::new(1);
    world.switch("maintenance", "{}");
    world.start();
    let begun = (world.page(), world.focus);
    assert_eq!(begun, (PageId::Problem, Some(FocusTarget::Heading)));
}

#[test]
fn help_takes_the_focus_and_gives_it_back_on_every_page() {
    for page in PAGES {
        let (mut world, _) = at(page);
        world.press(Action::OpenHelp);
        assert_eq!(world.focus, Some(FocusTarget::Help), "{page:?}");
        assert!(world.view().help.is_some(), "{page:?}");
        world.press(Action::CloseHelp);
        assert_eq!(world.focus, Some(FocusTarget::HelpButton), "{page:?}");
        assert!(world.view().help.is_none(), "{page:?}");
        assert_eq!(world.page(), page, "help costs nothing");
    }
}

#[test]
fn help_that_a_failure_proposes_takes_the_focus_too() {
    let (mut world, mut person) = at(PageId::Contact);
    world.switch(
        "fault",
        r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#,
    );
    person.act(&mut world);
    world.press(Action::Remedy(Remedy::GetHelp));
    assert_eq!(world.focus, Some(FocusTarget::Help));
}

#[test]
fn errors_take_the_focus_on_every_page_that_asks() {
    for (page, fields) in [
        (PageId::Consent, &[][..]),
        (PageId::Name, &[]),
        (PageId::Evidence, &[]),
        (
            PageId::BirthDate,
            &[FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay],
        ),
        (PageId::Contact, &[FieldId::Phone, FieldId::Email]),
        (PageId::Code, &[FieldId::Code]),
    ] {
        let (mut world, _) = at(page);
        for field in fields {
            world.fill(*field, "");
        }
        world.focus = None;
        world.press(Action::Continue);
        assert_eq!(world.page(), page);
        assert_eq!(world.focus, Some(FocusTarget::ErrorSummary), "{page:?}");
        let first = world.view().page.blocks.into_iter().next();
        let Some(Block::ErrorSummary(errors)) = first else {
            panic!("{page:?} begins with {first:?}");
        };
        let all = match page {
            PageId::Contact => 2,
            PageId::Consent => world.view().page.blocks.iter().filter(is_checkbox).count(),
            _ => 1,
        };
        assert_eq!(errors.len(), all, "{page:?}: all of them at once");
    }
}

fn is_checkbox(block: &&Block) -> bool {
    matches!(block, Block::Checkbox(_))
}

#[test]
fn a_code_that_the_backend_refuses_takes_the_focus_to_the_errors() {
    let (mut world, _) = at(PageId::Code);
    let wrong = match world.newest_code().as_deref() {
        Some("000000") => "111111",
        _ => "000000",
    };
    world.fill(FieldId::Code, wrong);
    world.focus = None;
    world.press(Action::Continue);
    assert_eq!(world.focus, Some(FocusTarget::ErrorSummary));
}

#[test]
fn the_camera_speaks_at_most_every_two_seconds() {
    let (mut world, _) = at(PageId::Camera);
    for second in 0..60 {
        world.face = match second % 3 {
            0 => Face::Dark,
            _ => Face::Nobody,
        };
        world.wait(1_000);
    }
    let prompts: Vec<_> = world
        .announced
        .iter()
        .zip(&world.announced_at)
        .filter(|(message, _)| message.key.starts_with("prompt-"))
        .collect();
    assert!(prompts.len() > 10, "it does speak: {prompts:?}");
    for pair in prompts.windows(2) {
        assert!(pair[1].1 - pair[0].1 >= 2_000, "too fast: {pair:?}");
    }
}

#[test]
fn a_prompt_that_stays_is_said_once() {
    let (mut world, _) = at(PageId::Camera);
    world.face = Face::Dark;
    world.wait(30_000);
    assert_eq!(count(&world, Prompt::MoreLight.message().key), 1);
}

#[test]
fn a_camera_that_cannot_judge_says_that_the_button_works() {
    let (mut world, _) = at(PageId::FaceIntro);
    world.face = Face::Nobody;
    world.happen(Event::Pressed(Action::Continue));
    let Some(stream) = world.stream() else {
        panic!("the camera is not open")
    };
    world.happen(Event::Camera {
        stream,
        event: CameraEvent::AssessorFailed,
    });
    assert_eq!(count(&world, Prompt::Manual.message().key), 1);
}

#[test]
fn a_sent_code_is_said_and_so_is_another_one_until_the_person_goes_on() {
    let (mut world, _) = at(PageId::Code);
    assert_eq!(count(&world, "code-sent-announcement"), 1);
    assert_eq!(world.view().toast, None, "the page itself says it");
    world.wait(31_000);
    world.press(Action::ResendCode);
    assert_eq!(count(&world, "code-sent-announcement"), 2);
    assert_eq!(world.focus, Some(FocusTarget::Field(FieldId::Code)));
    assert!(world.view().toast.is_some());
    world.wait(20_000);
    assert!(world.view().toast.is_some(), "it does not go by itself");
    world.press(Action::OpenHelp);
    assert_eq!(world.view().toast, None);
}

#[test]
fn the_end_of_a_code_is_said_once_a_minute_before_it() {
    let (mut world, _) = at(PageId::Code);
    let sent = world.announced.len();
    let begun = world.now();
    world.wait(299_000);
    let said: Vec<_> = world.announced[sent..].iter().collect();
    assert_eq!(said.len(), 1, "{said:?}");
    assert_eq!(said[0].key, "code-ends-soon");
    assert_eq!(said[0].args, [("seconds", "60".to_owned())]);
    let after = world.announced_at[sent] - begun;
    assert!((238_000..=241_000).contains(&after), "after {after} ms");
    assert!(
        world
            .view()
            .page
            .buttons
            .iter()
            .any(|b| b.action == Action::ResendCode)
    );
}

#[test]
fn more_time_for_a_code_is_there_before_and_after_its_end() {
    for wait in [250_000, 301_000] {
        let (mut world, mut person) = at(PageId::Code);
        let first = world.newest_code();
        world.wait(wait);
        world.press(Action::ResendCode);
        assert_ne!(world.newest_code(), first, "after {wait} ms");
        world.wait(250_000);
        person.go_until(&mut world, PageId::FaceIntro, 1);
    }
}

/// The timers of the machine are five: the next attempt at a call, the next look at the result, the
/// seconds of the code, the watch over the camera, and the patience of who waits. Whatever they do
/// in an hour, the page and what was typed stay, and the journey goes on.
#[test]
fn no_page_hurries_anybody() {
    const HOUR_MS: u64 = 60 * 60 * 1_000;
    let typed = [
        (FieldId::Name, "李"),
        (FieldId::EvidenceNumber, "1101"),
        (FieldId::BirthYear, "19"),
        (FieldId::Phone, "138"),
        (FieldId::Email, "half@"),
    ];
    for page in PAGES {
        let (mut world, mut person) = at(page);
        if page == PageId::Evidence {
            world.fill(FieldId::EvidenceKind, "cn_resident_id");
        }
        for (field, text) in typed {
            if is_shown(&world, field) {
                world.fill(field, text);
            }
        }
        let before = answers(&world);
        world.wait(HOUR_MS);
        assert_eq!(world.page(), page);
        assert_eq!(answers(&world), before, "{page:?}");
        world.face = Face::Good;
        person.go_to_the_end(&mut world, 40);
        let failed = |told: &HostEvent| matches!(told, HostEvent::Failed { .. });
        assert!(!world.told.iter().any(failed), "{page:?}: {:?}", world.told);
    }
}

fn is_shown(world: &World, field: FieldId) -> bool {
    fields(world).into_iter().any(|(shown, _)| shown == field)
}

/// What is typed on the page, apart from a code, which ends.
fn answers(world: &World) -> Vec<(FieldId, String)> {
    let mut fields = fields(world);
    fields.retain(|(field, _)| *field != FieldId::Code);
    fields
}

fn fields(world: &World) -> Vec<(FieldId, String)> {
    let mut fields = Vec::new();
    for block in world.view().page.blocks {
        match block {
            Block::TextField(text) => fields.push((text.field, text.value)),
            Block::Phone(phone) => fields.push((phone.number.field, phone.number.value)),
            Block::Radios(radios) => fields.push((radios.field, radios.value)),
            Block::DateField(date) => {
                fields.extend(date.parts.map(|part| (part.field, part.value)));
            }
            _ => {}
        }
    }
    fields
}

#[test]
fn a_long_wait_is_said_once_and_a_short_one_is_not() {
    let (mut world, mut person) = journey();
    person.go_to_the_end(&mut world, 40);
    assert_eq!(
        count(&world, "working-announcement"),
        0,
        "nothing took long"
    );

    let (mut world, mut person) = at(PageId::Name);
    person.go_until(&mut world, PageId::Contact, 5);
    world.fill(FieldId::Phone, person.phones[0]);
    world.fill(FieldId::Email, person.email);
    world.weather.lost_requests = 100;
    let begun = world.now();
    world.press(Action::Continue);
    assert!(world.now() - begun > 3_000, "it took long");
    assert_eq!(count(&world, "working-announcement"), 1);
    let said = world.announced.iter().zip(&world.announced_at);
    let at = said
        .filter(|(message, _)| message.key == "working-announcement")
        .map(|(_, at)| at - begun);
    assert_eq!(at.collect::<Vec<_>>(), [1_500]);
}

#[test]
fn sounds_are_heard_by_those_who_asked_for_them_and_by_nobody_else() {
    let (mut world, mut person) = journey();
    person.go_to_the_end(&mut world, 40);
    assert_eq!(world.heard, [], "nobody asked");

    let (mut world, _) = at(PageId::Camera);
    world.wait(3_000);
    world.press(Action::ToggleSound);
    world.face = Face::Dark;
    world.wait(4_000);
    world.face = Face::Good;
    world.wait(4_000);
    assert_eq!(world.page(), PageId::Picture);
    assert_eq!(world.heard, [Cue::Adjust, Cue::Good, Cue::Taken]);

    world.face = Face::Dark;
    world.press(Action::Retake);
    world.press(Action::ToggleSound);
    world.wait(4_000);
    assert_eq!(world.heard.len(), 3, "asked for silence");
}
