//! Having everything erased that was sent: asked twice, done once, and nothing left of it.

use kaihu_flows::{Person, World};
use kaihu_wizard::view::Block;
use kaihu_wizard::{Action, FieldId, HostEvent, PageId};

fn at(page: PageId) -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    let mut person = Person::li_wei();
    person.go_until(&mut world, page, 60);
    (world, person)
}

/// Whether the help offers it.
fn is_offered(world: &mut World) -> bool {
    world.press(Action::OpenHelp);
    let help = world.view().help.expect("help");
    world.press(Action::CloseHelp);
    help.buttons
        .iter()
        .any(|it| it.action == Action::AskToErase)
}

fn ask(world: &mut World) {
    world.press(Action::OpenHelp);
    world.press(Action::AskToErase);
    assert_eq!(world.page(), PageId::Erasing);
}

fn fault(world: &mut World, kind: &str, takes_effect: bool, times: u32) {
    let fault = format!(
        r#"{{"path_prefix":"/v1/session","kind":"{kind}","takes_effect":{takes_effect},"times":{times}}}"#
    );
    world.switch("fault", &fault);
}

#[test]
fn it_is_offered_once_there_is_something_to_erase() {
    for page in [PageId::Start, PageId::Consent] {
        let (mut world, _) = at(page);
        assert!(!is_offered(&mut world), "{page:?}");
    }
    for page in [
        PageId::Contact,
        PageId::Picture,
        PageId::CheckAnswers,
        PageId::Opened,
    ] {
        let (mut world, _) = at(page);
        assert!(is_offered(&mut world), "{page:?}");
    }
    let (mut world, _) = at(PageId::Contact);
    world.press(Action::Cancel);
    let leaving = world.view().page.buttons;
    assert!(leaving.iter().any(|it| it.action == Action::AskToErase));
}

#[test]
fn one_press_too_many_costs_nothing() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    let before = world.view();
    ask(&mut world);
    world.press(Action::Back);
    assert_eq!(world.view(), before);
    world.press(Action::Cancel);
    world.press(Action::AskToErase);
    world.press(Action::Back);
    assert_eq!(world.view(), before);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn a_failure_is_still_there_for_who_keeps_everything() {
    let (mut world, mut person) = at(PageId::Contact);
    let away = r#"{"path_prefix":"/v1/identity","kind":"html","times":9}"#;
    world.switch("fault", away);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Problem);
    let before = world.view().page;
    ask(&mut world);
    world.press(Action::Back);
    assert_eq!(world.view().page, before);
}

#[test]
fn everything_goes_and_a_new_beginning_is_one() {
    let (mut world, mut person) = at(PageId::CheckAnswers);
    let pictures = world.dropped.len();
    ask(&mut world);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Erased);
    assert!(!world.is_session_known());
    assert!(world.dropped.len() > pictures, "the picture is let go");
    assert!(world.told.contains(&HostEvent::Erased));
    let told = format!("{:?}", world.view());
    assert!(!told.contains(person.name) && !told.contains(person.resident_id));

    world.press(Action::StartAnew);
    assert_eq!(world.page(), PageId::Start);
    person.go_until(&mut world, PageId::Name, 5);
    let name = world
        .view()
        .page
        .blocks
        .into_iter()
        .find_map(|it| match it {
            Block::TextField(field) if field.field == FieldId::Name => Some(field.value),
            _ => None,
        });
    assert_eq!(name.as_deref(), Some(""), "nothing of before is there");
    person.go_to_the_end(&mut world, 60);
}

#[test]
fn nothing_is_said_of_it_any_more_to_anybody_once_the_page_is_closed() {
    let (mut world, _) = at(PageId::Contact);
    ask(&mut world);
    world.press(Action::Continue);
    world.press(Action::Leave);
    assert_eq!(world.page(), PageId::Left);
    assert!(world.told.contains(&HostEvent::Cancelled));
}

#[test]
fn an_answer_that_is_lost_is_found_out_by_itself_and_under_one_key() {
    let faults = [
        ("drop", true, 1),
        ("drop", true, 9),
        ("drop", false, 9),
        ("status", false, 6),
    ];
    for (kind, takes_effect, times) in faults {
        let (mut world, _) = at(PageId::Contact);
        ask(&mut world);
        fault(&mut world, kind, takes_effect, times);
        world.press(Action::Continue);
        for _ in 0..40 {
            world.wait(20_000);
        }
        assert_eq!(world.page(), PageId::Erased, "{kind} {times}");
        assert_eq!(world.erasures(), 1, "{kind} {times}");
        assert!(!world.is_session_known());
    }
}

#[test]
fn nobody_is_told_that_it_is_done_before_it_is() {
    let (mut world, _) = at(PageId::Contact);
    ask(&mut world);
    fault(&mut world, "drop", true, 4);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Problem);
    let says = Block::Inset("erase-not-yet".into());
    assert!(world.view().page.blocks.contains(&says));
    assert!(!world.told.contains(&HostEvent::Erased));
    world.press(Action::Remedy(kaihu_wizard::Remedy::TryAgain));
    assert_eq!(world.page(), PageId::Erased);
    assert_eq!(world.erasures(), 1);
}

#[test]
fn an_opened_wallet_stays() {
    let (mut world, _) = at(PageId::Opened);
    let wallets = world.sandbox.wallets().expect("wallets").len();
    ask(&mut world);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Erased);
    assert_eq!(world.sandbox.wallets().expect("wallets").len(), wallets);
}
