//! The code that does not come: other ways for it.

use kaihu_flows::{Person, World};
use kaihu_protocol::{Channel, Sensitive};
use kaihu_wizard::view::{Block, Weight};
use kaihu_wizard::{Action, Event, FieldId, FocusTarget, PageId};

fn at_the_code() -> (World, Person) {
    let mut world = World::new(23);
    let mut person = Person::li_wei();
    world.start();
    person.go_until(&mut world, PageId::Code, 40);
    (world, person)
}

fn ways(world: &World) -> Vec<Channel> {
    let buttons = world.view().page.buttons.into_iter();
    let channel = |action| match action {
        Action::CodeBy(channel) => Some(channel),
        _ => None,
    };
    buttons
        .filter_map(|button| channel(button.action))
        .collect()
}

fn lead(world: &World) -> &'static str {
    let blocks = world.view().page.blocks;
    let leads = blocks.into_iter().filter_map(|block| match block {
        Block::Lead(message) => Some(message.key),
        _ => None,
    });
    leads.last().expect("a lead")
}

#[test]
fn a_call_is_another_way_once_its_wait_is_over() {
    let (mut world, mut person) = at_the_code();
    world.press(Action::CodeMissing);
    assert!(!ways(&world).contains(&Channel::Voice));
    world.wait(120_000);
    assert!(ways(&world).contains(&Channel::Voice));
    world.press(Action::CodeBy(Channel::Voice));
    assert_eq!(lead(&world), "code-lead-voice");
    assert_eq!(world.codes_sent(), 2);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

/// Where codes go that did not come, in full, and how much the way to another number stands out.
fn what_is_said_of_the_number(world: &World) -> (Option<String>, Option<Weight>) {
    let page = world.view().page;
    let number = page.blocks.into_iter().find_map(|block| match block {
        Block::Inset(text) if text.key == "code-still-none" => Some(text.args[0].1.clone()),
        _ => None,
    });
    let change = Action::Change(PageId::Contact);
    let button = page.buttons.into_iter().find(|it| it.action == change);
    (number, button.map(|button| button.weight))
}

#[test]
fn who_asks_for_another_code_is_shown_where_they_go() {
    let (mut world, mut person) = at_the_code();
    let (number, weight) = what_is_said_of_the_number(&world);
    assert_eq!((number, weight), (None, Some(Weight::Link)), "it may come");
    world.wait(31_000);
    world.press(Action::ResendCode);
    let (number, weight) = what_is_said_of_the_number(&world);
    assert_eq!(number.as_deref(), Some("+86 138 1234 5678"), "all of it");
    assert_eq!(weight, Some(Weight::Secondary));
    // Another number begins anew.
    world.press(Action::Change(PageId::Contact));
    person.phones.remove(0);
    person.act(&mut world);
    assert_eq!(world.page(), PageId::Code);
    assert_eq!(
        what_is_said_of_the_number(&world),
        (None, Some(Weight::Link))
    );
}

#[test]
fn a_code_by_mail_proves_the_address_and_that_is_enough() {
    let (mut world, mut person) = at_the_code();
    world.wait(120_000);
    world.press(Action::CodeBy(Channel::Email));
    assert_eq!(lead(&world), "code-lead");
    person.act(&mut world);
    assert_eq!(world.page(), PageId::FaceIntro);
    world.reload();
    assert_eq!(world.page(), PageId::FaceIntro);
    person.go_until(&mut world, PageId::Opened, 40);
    assert_eq!(world.page(), PageId::Opened);
}

#[test]
fn the_way_that_was_chosen_is_kept_over_a_reload() {
    let (mut world, _) = at_the_code();
    world.wait(120_000);
    world.press(Action::CodeBy(Channel::Voice));
    world.reload();
    assert_eq!(
        (world.page(), lead(&world)),
        (PageId::Code, "code-lead-voice")
    );
    assert_eq!(world.codes_sent(), 2);
}

/// The keys of what is listed on the page.
fn listed(world: &World) -> Vec<&'static str> {
    let blocks = world.view().page.blocks.into_iter();
    let lists = blocks.filter_map(|block| match block {
        Block::List(points) => Some(points),
        _ => None,
    });
    lists.flatten().map(|point| point.key).collect()
}

#[test]
fn one_press_shows_all_that_helps_when_no_code_comes() {
    let (mut world, _) = at_the_code();
    assert_eq!(listed(&world), [] as [&str; 0], "a calm page at first");
    let notices =
        r#"{"notices":[{"id":"n","severity":"warning","zh":"短信较慢","en":"SMS are slow"}]}"#;
    world.switch("settings", notices);
    world.focus = None;
    world.press(Action::CodeMissing);
    assert_eq!(world.focus, Some(FocusTarget::Heading));
    world.wait(31_000);
    assert_eq!(listed(&world).len(), 4);
    let page = world.view().page;
    let noticed = |block: &Block| matches!(block, Block::PublicNotice(_));
    assert!(page.blocks.iter().any(noticed), "known delays");
    let field = |block: &Block| matches!(block, Block::TextField(_));
    assert!(page.blocks.iter().any(field), "it may still come");
    let actions: Vec<Action> = page.buttons.into_iter().map(|it| it.action).collect();
    for wanted in [
        Action::Continue,
        Action::ResendCode,
        Action::CodeBy(Channel::Voice),
        Action::CodeBy(Channel::Email),
        Action::Change(PageId::Contact),
        Action::ContactSupport,
    ] {
        assert!(actions.contains(&wanted), "{wanted:?} in {actions:?}");
    }
    assert!(!actions.contains(&Action::CodeMissing));
}

#[test]
fn whoever_needs_a_second_code_need_not_ask_for_what_helps() {
    let (mut world, _) = at_the_code();
    world.wait(31_000);
    world.press(Action::ResendCode);
    assert_eq!(listed(&world).len(), 4);
}

#[test]
fn a_code_is_taken_in_any_shape_it_is_pasted_in() {
    for shape in [
        "{a} {b}",
        "{a}-{b}",
        "Your code is {a}{b}, for 5 minutes",
        "【蓝海支付】验证码 {a}{b}，5 分钟内有效",
    ] {
        let (mut world, _) = at_the_code();
        let code = world.newest_code().expect("a code");
        let pasted = shape.replace("{a}", &code[..3]).replace("{b}", &code[3..]);
        world.fill(FieldId::Code, &pasted);
        let blocks = world.view().page.blocks;
        let shown = blocks.into_iter().find_map(|block| match block {
            Block::TextField(line) => Some(line.value),
            _ => None,
        });
        assert_eq!(shown.as_deref(), Some(code.as_str()), "{shape}");
        world.press(Action::Continue);
        assert_eq!(world.page(), PageId::FaceIntro, "{shape}");
    }
}

#[test]
fn a_code_that_the_browser_hands_over_leaves_nothing_to_type() {
    let (mut world, _) = at_the_code();
    assert!(world.taken.listens);
    let code = world.newest_code().expect("a code");
    world.happen(Event::CodeCame(Sensitive::from(code)));
    world.settle();
    assert_eq!(world.page(), PageId::FaceIntro);
    assert!(!world.taken.listens, "nobody listens any more");
}

#[test]
fn the_browser_listens_for_text_messages_on_their_page_alone_and_once_for_each() {
    let (mut world, _) = at_the_code();
    assert_eq!(world.taken.listened, 1);
    world.press(Action::ContactSupport);
    assert!(!world.taken.listens, "another page lies over it");
    world.press(Action::Back);
    assert!(world.taken.listens);
    world.wait(31_000);
    world.press(Action::ResendCode);
    assert_eq!(world.taken.listened, 3, "the new code is another message");
    world.press(Action::Change(PageId::Contact));
    assert!(!world.taken.listens, "the page was left");
    let late = Event::CodeCame(Sensitive::from("123456"));
    world.happen(late);
    assert_eq!(world.page(), PageId::Contact);

    let (mut world, _) = at_the_code();
    world.press(Action::CodeMissing);
    world.wait(120_000);
    world.press(Action::CodeBy(Channel::Voice));
    assert!(!world.taken.listens, "a call is no message");
}

#[test]
fn where_it_went_and_how_long_it_works_are_said_and_another_one_has_its_wait() {
    let (mut world, _) = at_the_code();
    let page = world.view().page;
    let to = page.blocks.iter().find_map(|block| match block {
        Block::Lead(text) => Some(text.args[0].1.clone()),
        _ => None,
    });
    assert_eq!(
        to.as_deref(),
        Some("+86••••••5678"),
        "as much as says which"
    );
    let time = page.blocks.iter().find_map(|block| match block {
        Block::Countdown(time) => Some((time.left, time.soon)),
        _ => None,
    });
    let (left, soon) = time.expect("a countdown");
    assert!((290..=300).contains(&left) && !soon, "{left}");
    let waits = |world: &World| {
        let mut blocks = world.view().page.blocks.into_iter();
        blocks.any(|block| matches!(block, Block::Text(text) if text.key == "code-resend-in"))
    };
    let resends = |world: &World| {
        let buttons = world.view().page.buttons;
        buttons.iter().any(|it| it.action == Action::ResendCode)
    };
    assert!(waits(&world) && !resends(&world), "not yet");
    world.wait(31_000);
    assert!(!waits(&world) && resends(&world));
}

#[test]
fn that_codes_may_take_longer_is_said_where_the_provider_has_said_so() {
    let delayed = |degraded: bool| {
        let mut world = World::new(23);
        world.switch("settings", &format!(r#"{{"degraded":{degraded}}}"#));
        world.start();
        Person::li_wei().go_until(&mut world, PageId::Code, 40);
        world.press(Action::CodeMissing);
        world.wait(1_000);
        let blocks = world.view().page.blocks;
        blocks.contains(&Block::Inset("code-delayed".into()))
    };
    assert!(delayed(true) && !delayed(false));
}
