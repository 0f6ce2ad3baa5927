//! Where the focus goes.

use crate::{PAGES, at, count, journey};
use kaihu_flows::{Face, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, Environment, Event, FieldId, FocusTarget, PageId, Remedy};

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
        PageId::EvidenceKind,
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
        "NotAllowedError",
        "NotFoundError",
        "NotReadableError",
        "SecurityError",
        "",
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
        ..Environment::default()
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
        (PageId::EvidenceKind, &[]),
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
fn a_code_that_has_ended_is_said_and_the_page_begins_anew() {
    let (mut world, _) = at(PageId::Code);
    world.focus = None;
    world.wait(305_000);
    // The field that had the focus is gone.
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    assert_eq!(count(&world, "code-over"), 1);
}

#[test]
fn a_code_that_ends_behind_the_help_is_said_and_leaves_the_focus_there() {
    let (mut world, _) = at(PageId::Code);
    world.press(Action::OpenHelp);
    world.wait(305_000);
    assert_eq!(world.focus, Some(FocusTarget::Help));
    assert_eq!(count(&world, "code-over"), 1);
}

#[test]
fn a_code_without_more_tries_says_so_and_sends_nobody_to_a_field_that_is_gone() {
    let (mut world, _) = at(PageId::Code);
    let wrong = match world.newest_code().as_deref() {
        Some("000000") => "111111",
        _ => "000000",
    };
    for _ in 0..5 {
        world.focus = None;
        world.fill(FieldId::Code, wrong);
        world.press(Action::Continue);
    }
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    assert_eq!(count(&world, "code-exhausted"), 1);
    world.wait(31_000);
    assert_eq!(world.view().page.buttons[0].action, Action::ResendCode);
}
