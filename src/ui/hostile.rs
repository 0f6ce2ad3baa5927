//! Whole journeys with a backend that means harm: every text it sends is one of `tests/hostile/strings.json`, or a
//! very long one. What is drawn consists of what is drawn anyway, and their texts are texts.

use super::tests::{all, attribute, drawn, trees};
use super::{page, tree::Node};
use kaihu_flows::{Person, World};
use kaihu_wizard::{Action, PageId};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::sync::LazyLock;

const STRINGS: &str = include_str!("../../tests/hostile/strings.json");

/// What a journey cannot do without: names of closed lists, of things, times, challenges, and what a person entered.
const KEPT: &str = include_str!("../../tests/hostile/kept.json");

/// How much of the truth a backend leaves as it is.
#[derive(Clone, Copy, PartialEq)]
enum Leaves {
    /// What a journey cannot do without.
    Enough,
    /// That, and the texts to agree to, whose digests a backend compares.
    EnoughToAgree,
    /// That, and the secret of an authenticator app, by which codes are made.
    EnoughToGoOn,
    Nothing,
}

fn strings() -> Vec<String> {
    let mut all: Vec<String> = serde_json::from_str(STRINGS).expect("the corpus");
    all.push("<b>長い</b>\u{202e}".repeat(4_000));
    all
}

/// The answer with other texts, and with members that are special to scripts.
fn tampered(body: &[u8], leaves: Leaves, turn: usize) -> Vec<u8> {
    let Ok(mut answer) = serde_json::from_slice::<Value>(body) else {
        return body.to_vec();
    };
    let strings = strings();
    let mut at = turn;
    tamper(&mut answer, "", leaves, &mut || {
        at += 1;
        strings[at % strings.len()].clone()
    });
    answer.to_string().into_bytes()
}

fn tamper(value: &mut Value, name: &str, leaves: Leaves, next: &mut impl FnMut() -> String) {
    match value {
        Value::String(text) => {
            let kept = match leaves {
                Leaves::Nothing => false,
                Leaves::Enough => is_kept(name),
                Leaves::EnoughToAgree => is_kept(name) || name == "text",
                Leaves::EnoughToGoOn => is_kept(name) || ["text", "secret"].contains(&name),
            };
            // Where the bytes of a picture go.
            if !kept && !text.starts_with("/uploads/") {
                *text = next();
            }
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| tamper(item, name, leaves, next)),
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(name, value)| tamper(value, name, leaves, next));
            for special in ["__proto__", "constructor", "toString"] {
                members.insert(special.to_owned(), json!({"polluted": next()}));
            }
        }
        _ => {}
    }
}

fn is_kept(name: &str) -> bool {
    static NAMES: LazyLock<Vec<String>> =
        LazyLock::new(|| serde_json::from_str(KEPT).expect("a list of names"));
    NAMES.iter().any(|kept| kept == name)
}

/// Tags and names of attributes of all that is drawn of our own.
fn known() -> BTreeSet<(&'static str, &'static str)> {
    let trees = trees();
    let elements = trees.iter().flat_map(|(_, root)| all(root));
    let pairs = elements.flat_map(|element| {
        let named = element
            .attributes
            .iter()
            .map(|(name, _)| (element.tag, *name));
        named.chain([(element.tag, "")]).collect::<Vec<_>>()
    });
    pairs.collect()
}

fn leads_out_safely(href: &str) -> bool {
    let host = href
        .strip_prefix("https://")
        .map(|rest| rest.split(['/', '?', '#']).next());
    host.is_some_and(|host| host.is_some_and(|host| !host.is_empty()))
        || ["tel:", "mailto:", "#"]
            .iter()
            .any(|scheme| href.starts_with(scheme))
        || href.starts_with('/') && !href[1..].starts_with(['/', '\\'])
}

fn look(world: &World, known: &BTreeSet<(&str, &str)>) -> usize {
    let root = drawn(|draw| page::wizard(draw, &world.view()));
    let strings = strings();
    let mut theirs = 0;
    for element in all(&root) {
        assert!(known.contains(&(element.tag, "")), "{element:?}");
        for (name, value) in &element.attributes {
            assert!(
                known.contains(&(element.tag, name)),
                "{name} of {element:?}"
            );
            assert!(!name.starts_with("on") && *name != "style" && *name != "srcdoc");
            let named = ["class", "id", "part", "type", "role", "for", "name"].contains(name);
            let is_theirs = value.len() > 4 && strings.iter().any(|text| text == value);
            assert!(!(named && is_theirs), "{name} of {element:?}");
        }
        if let Some(href) = attribute(element, "href") {
            assert!(leads_out_safely(href), "{href:?}");
        }
        if let Some(src) = attribute(element, "src") {
            assert!(src.starts_with("blob:"), "{src:?}");
        }
        for child in &element.children {
            if let Node::Text(text) = child {
                theirs += usize::from(
                    strings
                        .iter()
                        .any(|it| it.len() > 4 && text.contains(it.as_str())),
                );
                let upsets = |c: char| {
                    c.is_control() && c != '\n' && c != '\t' || matches!(c, '\u{202a}'..='\u{202e}')
                };
                assert!(!text.contains(upsets), "{text:?}");
            }
        }
    }
    theirs
}

/// Goes as far as it goes, looks at every page, its help and its support; how many of their texts were shown,
/// and where it ended.
fn journey(leaves: Leaves, turn: usize, known: &BTreeSet<(&str, &str)>) -> (usize, PageId) {
    let mut world = World::protected(turn as u64);
    world.tamper(Box::new(move |body| tampered(body, leaves, turn)));
    world.start();
    let mut person = Person {
        prefers_app: turn.is_multiple_of(2),
        ..Person::li_wei()
    };
    let mut theirs = look(&world, known);
    let steps = match leaves {
        Leaves::EnoughToGoOn | Leaves::EnoughToAgree => 40,
        // No consent comes to be on record.
        Leaves::Enough | Leaves::Nothing => 6,
    };
    for _ in 0..steps {
        for (there, back) in [
            (Action::OpenHelp, Action::CloseHelp),
            (Action::ContactSupport, Action::Back),
        ] {
            world.press(there);
            theirs += look(&world, known);
            world.press(back);
        }
        if matches!(
            world.page(),
            PageId::Opened | PageId::Rejected | PageId::Left
        ) {
            break;
        }

        person.act(&mut world);
        theirs += look(&world, known);
    }
    (theirs, world.page())
}

#[test]
fn whatever_a_backend_says_is_shown_as_text() {
    let known = known();
    let turns = strings().len();
    let mut ends = BTreeSet::new();
    // By turns with a passkey and with an app.
    for turn in (0..turns).step_by(5) {
        let (theirs, end) = journey(Leaves::EnoughToGoOn, turn, &known);
        assert!(theirs > 0, "none of their texts was shown");
        ends.insert((end.name(), turn % 2));
    }
    // No code is right of a secret that is none.
    let (_, end) = journey(Leaves::EnoughToAgree, 0, &known);
    assert_eq!(end, PageId::AuthenticatorApp);
    for way in [0, 1] {
        let ended = ends.contains(&("opened", way));
        assert!(ended, "no journey came to its end: {ends:?}");
    }
    for turn in (0..turns).step_by(6) {
        let (theirs, _) = journey(Leaves::Enough, turn, &known);
        assert!(theirs > 0, "none of their texts was shown");
        journey(Leaves::Nothing, turn, &known);
    }
}
