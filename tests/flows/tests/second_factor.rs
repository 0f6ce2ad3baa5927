//! A passkey or an authenticator app: made, refused, left for later, lost on the way, and never told.

use kaihu_flows::{Person, Reaction, World};
use kaihu_protocol::Code;
use kaihu_sandbox::SecondFactor;
use kaihu_wizard::view::Block;
use kaihu_wizard::{
    Action, AuthenticatorRefusal, Availability, Device, Environment, Event, FactorAction, FieldId,
    HostEvent, PageId, System,
};

fn asking(second_factor: SecondFactor) -> World {
    World::with(1, |config| config.plan.second_factor = second_factor)
}

/// Somebody at the page of the passkey.
fn at_the_passkey(second_factor: SecondFactor) -> (World, Person) {
    at_the_passkey_in(asking(second_factor), Environment::default())
}

fn at_the_passkey_in(mut world: World, environment: Environment) -> (World, Person) {
    world.start_in(environment);
    let mut person = Person::li_wei();
    person.go_until(&mut world, PageId::Passkey, 30);
    world.wait(500);
    (world, person)
}

fn press(world: &mut World, action: FactorAction) {
    world.press(Action::Authenticator(action));
}

fn has_button(world: &World, action: &Action) -> bool {
    let buttons = world.view().page.buttons;
    buttons.iter().any(|button| button.action == *action)
}

fn told(world: &World, key: &'static str) -> bool {
    let blocks = world.view().page.blocks;
    blocks.contains(&Block::Inset(key.into()))
}

#[test]
fn who_confirms_has_a_passkey_and_is_asked_for_nothing_else() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Required);
    assert_eq!(world.passkeys.asked, 0, "not before a press");
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    assert_eq!(world.view().toast, Some("passkey-done".into()));
    world.press(Action::Back);
    let of_it = [
        PageId::Passkey,
        PageId::AuthenticatorApp,
        PageId::RecoveryCodes,
    ];
    assert!(!of_it.contains(&world.page()), "past what is done");
    person.go_to_the_end(&mut world, 20);
    assert_eq!(world.passkeys.asked, 1);
}

#[test]
fn every_refusal_is_told_apart_and_has_a_way_on() {
    use AuthenticatorRefusal::*;
    for (refusal, key, again) in [
        (NotAllowed, "passkey-not-allowed", true),
        (TimedOut, "passkey-timed-out", true),
        (Policy, "passkey-blocked", false),
        (Security, "passkey-blocked", false),
        (AlreadyThere, "passkey-already-there", true),
        (NoLock, "passkey-no-lock", true),
        (Unsupported, "passkey-unsupported", false),
        (Failed, "passkey-failed", true),
    ] {
        let (mut world, mut person) = at_the_passkey(SecondFactor::Optional);
        world.passkeys.reaction = Reaction::Refuses(refusal, 700);
        world.press(Action::Continue);
        assert_eq!(world.page(), PageId::Passkey, "{refusal:?}");
        assert!(told(&world, key), "{refusal:?}: {:#?}", world.view());
        assert!(world.announced.contains(&key.into()), "{refusal:?}");
        let first = world.view().page.buttons[0].action.clone();
        let other = Action::Authenticator(FactorAction::Other);
        assert_eq!(first == Action::Continue, again, "{refusal:?}");
        for way in [
            &Action::Continue,
            &other,
            &Action::HandOver,
            &Action::Authenticator(FactorAction::Later),
        ] {
            assert!(has_button(&world, way), "{refusal:?} {way:?}");
        }
        let failed = |event: &&HostEvent| matches!(event, HostEvent::Failed { .. });
        assert!(world.told.iter().any(|event| failed(&event)), "{refusal:?}");
        // The second time it goes well, with a challenge of its own.
        world.passkeys.reaction = Reaction::Confirms;
        world.press(Action::Continue);
        assert_eq!(world.page(), PageId::CheckAnswers, "{refusal:?}");
        person.go_to_the_end(&mut world, 20);
    }
}

#[test]
fn nobody_who_waited_for_all_of_the_time_is_said_to_have_refused() {
    let (mut world, _) = at_the_passkey(SecondFactor::Optional);
    let refusal = AuthenticatorRefusal::NotAllowed;
    world.passkeys.reaction = Reaction::Refuses(refusal, 300_000);
    world.happen(Event::Pressed(Action::Continue));
    world.wait(301_000);
    assert!(told(&world, "passkey-timed-out"), "{:#?}", world.view());
}

#[test]
fn what_was_made_elsewhere_is_not_taken() {
    let (mut world, _) = at_the_passkey(SecondFactor::Optional);
    world.passkeys.reaction = Reaction::Elsewhere;
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::Passkey);
    assert!(told(&world, "passkey-failed"), "{:#?}", world.view());
    let failed = HostEvent::Failed {
        code: Code::WebauthnNotAllowed,
        page: PageId::Passkey,
    };
    assert!(world.told.contains(&failed));
}

#[test]
fn the_device_is_not_asked_any_more_once_the_page_is_left() {
    type Leave = fn(&mut World);
    let ways: [Leave; 4] = [
        |world| world.press(Action::Back),
        |world| world.press(Action::ContactSupport),
        |world| world.press(Action::Cancel),
        |world| world.go(-1),
    ];
    for leave in ways {
        let (mut world, _) = at_the_passkey(SecondFactor::Optional);
        world.passkeys.reaction = Reaction::Waits;
        world.happen(Event::Pressed(Action::Continue));
        world.wait(2_000);
        assert_eq!((world.passkeys.asked, world.passkeys.called_off), (1, 0));
        assert!(world.view().busy);
        leave(&mut world);
        assert_ne!(world.page(), PageId::Passkey);
        assert_eq!(world.passkeys.called_off, 1);
    }
}

#[test]
fn an_answer_that_comes_after_the_page_means_nothing() {
    let (mut world, _) = at_the_passkey(SecondFactor::Optional);
    world.happen(Event::Pressed(Action::Continue));
    world.wait(300);
    world.happen(Event::Pressed(Action::Back));
    let page = world.page();
    world.wait(5_000);
    assert_eq!(world.page(), page);
}

#[test]
fn a_second_press_while_the_device_asks_means_the_same() {
    let (mut world, _) = at_the_passkey(SecondFactor::Optional);
    for _ in 0..3 {
        world.happen(Event::Pressed(Action::Continue));
        world.wait(50);
    }
    world.settle();
    assert_eq!(world.passkeys.asked, 1);
}

#[test]
fn a_browser_without_passkeys_is_led_to_the_app() {
    for there in [Availability::Nowhere, Availability::Elsewhere] {
        let mut world = asking(SecondFactor::Required);
        world.passkeys.there = there;
        let (mut world, mut person) = at_the_passkey_in(world, Environment::default());
        let other = Action::Authenticator(FactorAction::Other);
        let first = world.view().page.buttons[0].action.clone();
        match there {
            Availability::Nowhere => {
                assert!(told(&world, "passkey-unsupported"));
                assert_eq!(first, other);
            }
            _ => {
                assert!(told(&world, "passkey-elsewhere"));
                assert_eq!(first, Action::Continue);
            }
        }
        world.press(other);
        assert_eq!(world.page(), PageId::AuthenticatorApp);
        person.go_to_the_end(&mut world, 20);
        assert_eq!(world.passkeys.asked, 0);
    }
}

#[test]
fn who_wants_to_does_it_later_and_is_not_asked_for_the_other_one() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Optional);
    press(&mut world, FactorAction::Later);
    assert_eq!(world.page(), PageId::CheckAnswers);
    person.go_to_the_end(&mut world, 20);
    let (mut world, _) = at_the_passkey(SecondFactor::Optional);
    press(&mut world, FactorAction::Other);
    press(&mut world, FactorAction::Later);
    assert_eq!(world.page(), PageId::CheckAnswers);
    // Who goes back wants it after all.
    world.press(Action::Change(PageId::Passkey));
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    assert_eq!(world.passkeys.asked, 1);
}

#[test]
fn where_one_of_the_two_is_needed_there_is_no_later() {
    let (mut world, _) = at_the_passkey(SecondFactor::Required);
    let later = Action::Authenticator(FactorAction::Later);
    assert!(!has_button(&world, &later));
    press(&mut world, FactorAction::Later);
    assert_eq!(world.page(), PageId::Passkey);
}

#[test]
fn an_app_is_set_up_by_picture_and_text_and_its_codes_are_seen_once() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Required);
    press(&mut world, FactorAction::Other);
    let drawn = |block: &Block| matches!(block, Block::QrCode(_));
    assert!(world.view().page.blocks.iter().any(drawn));
    let secret = world.app_secret().expect("a secret");
    assert_eq!(secret.len(), 32);
    press(&mut world, FactorAction::CopySecret);
    assert_eq!(world.copied.as_deref(), Some(&*secret));
    world.wait(50);
    assert_eq!(world.view().toast, Some("secret-copied".into()));
    // In any shape that a code is pasted in.
    let code = world.app_code().expect("a code");
    let pasted = format!("  {}\u{a0}{} ", &code[..3], &code[3..]);
    world.fill(FieldId::AppCode, &pasted);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::RecoveryCodes);
    assert_eq!(world.view().progress.map(|far| far.step), Some(11));
    let codes = world.recovery_codes();
    assert_eq!(codes.len(), 10);
    press(&mut world, FactorAction::CopyCodes);
    assert_eq!(world.copied, Some(codes.join("\n")));
    press(&mut world, FactorAction::SaveCodes);
    assert_eq!(world.passkeys.saved.len(), 10);
    // Who turns away first finds them still here.
    world.press(Action::Back);
    assert_ne!(world.page(), PageId::RecoveryCodes);
    person.go_until(&mut world, PageId::RecoveryCodes, 10);
    assert_eq!(world.recovery_codes(), codes);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    world.press(Action::Back);
    assert_eq!(world.recovery_codes(), Vec::<String>::new());
    assert_eq!(world.app_secret(), None);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn on_a_phone_the_secret_opens_in_the_app() {
    let environment = Environment {
        device: Device {
            system: System::Android,
            ..Device::default()
        },
        ..Environment::default()
    };
    let world = asking(SecondFactor::Required);
    let (mut world, _) = at_the_passkey_in(world, environment);
    press(&mut world, FactorAction::Other);
    press(&mut world, FactorAction::OpenApp);
    let opened = world.passkeys.opened[0].expose();
    assert!(opened.starts_with("otpauth://totp/"), "{opened}");
}

#[test]
fn wrong_codes_are_counted_and_a_new_secret_begins_anew() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Required);
    press(&mut world, FactorAction::Other);
    for (code, key) in [
        ("", "code-missing"),
        ("123", "code-length"),
        ("000000", "code-wrong-left"),
    ] {
        world.fill(FieldId::AppCode, code);
        world.press(Action::Continue);
        let Block::ErrorSummary(errors) = &world.view().page.blocks[0] else {
            panic!("no error for {code}")
        };
        assert_eq!(errors[0].message.key, key);
    }
    let first = world.app_secret();
    for _ in 0..4 {
        world.fill(FieldId::AppCode, "000000");
        world.press(Action::Continue);
    }
    assert!(told(&world, "app-over"), "{:#?}", world.view());
    assert_eq!(world.app_secret(), None);
    press(&mut world, FactorAction::NewSecret);
    let second = world.app_secret();
    assert!(second.is_some() && second != first);
    person.go_to_the_end(&mut world, 20);
}

#[test]
fn without_whoever_draws_the_picture_the_text_is_there() {
    let mut world = asking(SecondFactor::Required);
    world.has_reference = false;
    let (mut world, mut person) = at_the_passkey_in(world, Environment::default());
    press(&mut world, FactorAction::Other);
    let drawn = |block: &Block| matches!(block, Block::QrCode(_));
    assert!(!world.view().page.blocks.iter().any(drawn));
    person.go_to_the_end(&mut world, 30);
}

#[test]
fn what_gets_lost_on_the_way_is_asked_for_again_and_nothing_is_done_twice() {
    for seed in 0..20 {
        let mut world = World::with(seed, |config| {
            config.plan.second_factor = SecondFactor::Required;
        });
        world.start();
        let mut person = Person::li_wei();
        person.go_until(&mut world, PageId::Passkey, 30);
        world.weather.lost_answers = 30;
        world.weather.lost_requests = 20;
        if seed % 2 == 0 {
            press(&mut world, FactorAction::Other);
        }
        person.go_to_the_end(&mut world, 200);
    }
}

#[test]
fn a_reload_after_the_passkey_does_not_ask_for_it_again() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Required);
    world.press(Action::Continue);
    assert_eq!(world.page(), PageId::CheckAnswers);
    world.reload();
    person.go_to_the_end(&mut world, 20);
    assert_eq!(world.passkeys.asked, 1);
}

#[test]
fn no_secret_is_in_an_event_a_description_or_a_debug_print() {
    let (mut world, mut person) = at_the_passkey(SecondFactor::Required);
    press(&mut world, FactorAction::Other);
    let secret = world.app_secret().expect("a secret");
    world.fill(FieldId::AppCode, "424242");
    world.press(Action::Continue);
    world.press(Action::ContactSupport);
    world.press(Action::CopyDescription);
    world.press(Action::SaveDescription);
    world.press(Action::Back);
    let code = world.app_code().expect("a code");
    person.go_until(&mut world, PageId::RecoveryCodes, 10);
    let codes = world.recovery_codes();
    world.press(Action::ContactSupport);
    world.press(Action::SaveDescription);
    world.press(Action::SaveDescriptionJson);
    world.press(Action::Back);
    let mut canaries = vec![secret, code, "424242".to_owned()];
    canaries.extend(codes);
    let told = format!(
        "{:?} {:?} {:?}",
        world.told, world.announced, world.taken.mailed
    );
    let files = (&world.taken.saved, &world.taken.saved_json);
    let taken = format!("{:?} {files:?}", world.taken.copied);
    let machine = world.debug_of_wizard();
    for canary in canaries {
        for text in [&told, &taken, &machine] {
            assert!(!text.contains(&canary), "{canary}");
        }
    }
}
