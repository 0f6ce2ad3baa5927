use super::parse::{Fault, entries, line};
use super::*;
use proptest::prelude::*;

fn in_english(source: &str) -> Words {
    Words::in_english(source)
}

fn greeting(source: &str) -> String {
    let words = in_english(source);
    words.text(&Message::new("greeting").with("name", "Li").with("count", 3))
}

#[test]
fn places_are_filled_and_the_rest_is_kept() {
    assert_eq!(
        greeting("greeting = Hello, { $name }: {$count}."),
        "Hello, Li: 3."
    );
    assert_eq!(greeting("greeting=  你好，{  $name  }！  "), "你好，Li！");
    assert_eq!(
        greeting("greeting = { $name }{ $name } = { $count }"),
        "LiLi = 3"
    );
}

#[test]
fn what_is_not_there_stands_for_itself() {
    assert_eq!(greeting("other = Hello"), "greeting");
    assert_eq!(greeting("greeting = Hello, { $nobody }"), "Hello, nobody");
    assert_eq!(greeting(""), "greeting");
}

#[test]
fn a_value_with_braces_is_no_place() {
    let words = in_english("greeting = Hello, { $name }");
    let message = Message::new("greeting").with("name", "{ $name }");
    assert_eq!(words.text(&message), "Hello, { $name }");
}

#[test]
fn comments_and_blank_lines_hold_nothing() {
    for text in ["", "   ", "#", "# a = b", "## Part", "### File"] {
        assert_eq!(line(text), Ok(None), "{text:?}");
    }
}

#[test]
fn a_line_of_another_kind_is_refused() {
    let faults = [
        ("<!doctype html>", Fault::NotAMessage),
        ("#no space", Fault::NotAMessage),
        ("#### four = signs", Fault::NotAMessage),
        ("key", Fault::NotAMessage),
        ("key =", Fault::NotAMessage),
        (" key = indented", Fault::NotAMessage),
        ("1key = text", Fault::NotAMessage),
        ("key.attribute = text", Fault::NotAMessage),
        ("clé = text", Fault::NotAMessage),
        ("key = a { b", Fault::Place),
        ("key = a } b", Fault::Place),
        ("key = { name }", Fault::Place),
        ("key = { $na me }", Fault::Place),
        ("key = { $name -> }", Fault::Place),
        ("key = {{ $name }}", Fault::Place),
    ];
    for (text, fault) in faults {
        assert_eq!(line(text), Err(fault), "{text:?}");
    }
}

const TRIES: &str = "# Tries\n\ntries = { $left ->\n    [0] None is left\n    [one] One is left\n   *[other] { $left } are left\n}\nnext = Next";

#[test]
fn a_number_chooses_a_whole_sentence() {
    let words = in_english(TRIES);
    let tries = |left: u32| words.text(&Message::new("tries").with("left", left));
    assert_eq!(tries(0), "None is left");
    assert_eq!(tries(1), "One is left");
    assert_eq!(tries(4), "4 are left");
    assert_eq!(words.text(&Message::new("next")), "Next");
    assert_eq!(words.text(&Message::new("tries")), "left are left");
}

#[test]
fn the_first_of_two_counts() {
    assert_eq!(
        greeting("greeting = Hello from the bank\ngreeting = Hello"),
        "Hello from the bank"
    );
}

#[test]
fn a_choice_of_another_kind_is_refused() {
    let faults = [
        ("a = { $n ->\n    [one] x\n}", Fault::Variant),
        ("a = { $n ->\n   *[other] x\n    [one] x\n}", Fault::Variant),
        ("a = { $n ->\n    one\n   *[other] x\n}", Fault::Variant),
        ("a = { $n ->\n   *[other] { x\n}", Fault::Variant),
        ("a = so { $n ->\n   *[other] x\n}", Fault::Place),
        ("a = { n ->\n   *[other] x\n}", Fault::Place),
        ("{ $n ->\n   *[other] x\n}", Fault::NotAMessage),
    ];
    for (text, fault) in faults {
        assert_eq!(entries(text).next(), Some(Err(fault)), "{text:?}");
        assert_eq!(entries(text).count(), 1, "{text:?}");
    }
    // A provider's choice without its end does not swallow the texts after it.
    let swallowing = "a = { $n ->\n    [one] x\nb = B\nc = { $n ->\n   *[other] x\n}\n";
    let kept: Vec<_> = entries(swallowing)
        .filter_map(Result::ok)
        .map(|(key, _)| key)
        .collect();
    assert_eq!(kept, ["b", "c"]);
    // Without its end it is no choice, and what follows is read line by line.
    let unended: Vec<_> = entries("a = { $n ->\n   *[other] x\nb = B").collect();
    assert_eq!(unended.last(), Some(&Ok(("b", "B"))));
    assert!(unended[..2].iter().all(Result::is_err));
}

proptest! {
    #[test]
    fn no_source_makes_it_panic(source in "\\PC{0,200}", key in 0..3usize) {
        let key = ["a", "greeting", ""][key];
        in_english(&source).text(&Message::new(key));
    }

    #[test]
    fn every_text_without_braces_comes_back(text in "[^{}\n\r ]([^{}\n\r]{0,40}[^{}\n\r ])?") {
        let words = in_english(&["greeting = ", &text].concat());
        prop_assert_eq!(words.text(&Message::new("greeting")), text);
    }

    #[test]
    fn every_value_lands_in_its_place(value in "\\PC{0,40}") {
        let words = in_english("greeting = <{ $name }>");
        let message = Message::new("greeting").with("name", &value);
        prop_assert_eq!(words.text(&message), ["<", &value, ">"].concat());
    }
}
