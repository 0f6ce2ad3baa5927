//! What is refused, and what is not.

use super::*;
use proptest::prelude::*;

const OWN: &[&str] = &[
    "Li Wei",
    "1990-03-07",
    "+8613812345678",
    "li.wei@example.org",
    "11010519491231002X",
    "Lanhai Pay",
];

fn reasons(password: &str) -> Vec<Reason> {
    BuiltIn::assess(password, 15, OWN).reasons
}

fn short(password: &str) -> Vec<Reason> {
    BuiltIn::assess(password, 8, OWN).reasons
}

#[test]
fn length_is_counted_in_characters_and_nothing_else_is_asked_of_them() {
    assert_eq!(reasons("lanternotters"), [Reason::TooShort]);
    assert_eq!(reasons("lantern otters 7"), []);
    assert_eq!(reasons("灯笼水獭油漆铁路窗户月亮面包山"), []);
    assert_eq!(reasons("\u{1f980}🪑🎷🧭🪁🥝🪓🛶🧦🪐🦉🧊🎏🍜🧵"), []);
    // Decomposed letters are one character each.
    assert_eq!(
        reasons("e\u{301}e\u{300}a\u{302}o\u{308}"),
        [Reason::TooShort]
    );
    let long: String = ('a'..='z').cycle().step_by(7).take(200).collect();
    assert!(!reasons(&long).contains(&Reason::TooShort));
}

#[test]
fn width_of_characters_does_not_matter() {
    assert!(reasons("ｑｗｅｒｔｙｕｉｏｐａｓｄｆｇ").contains(&Reason::KeyboardRun));
}

#[test]
fn what_is_common_or_leaked_is_refused_in_any_case_and_with_signs_for_letters() {
    for password in [
        "password",
        "PASSWORD",
        "p@ssw0rd",
        "sunshine",
        "football",
        "Passwordpassword",
        "1qaz2wsx3edc4rfv",
        "PolniyPizdec0211",
    ] {
        assert!(short(password).contains(&Reason::Leaked), "{password}");
    }
    // Where more is asked for, a year and a sign do not make another password of it.
    assert_eq!(reasons("password2024!!!")[0], Reason::Leaked);
    assert_eq!(short("password, but an otter"), []);
}

#[test]
fn what_is_mostly_own_data_is_refused() {
    for password in [
        "liwei19900307!!",
        "Wei.Li.07031990",
        "13812345678liwei",
        "iewil-8765432183",
        "LanhaiPay-LiWei-1",
        "11010519491231002x",
        "L1W31@3x4mpl3.org",
        "7.3.1990 li.wei@",
    ] {
        let found = reasons(password);
        assert!(
            found.contains(&Reason::MadeOfOwnData),
            "{password}: {found:?}"
        );
    }
}

#[test]
fn own_data_in_a_sentence_is_no_matter() {
    assert_eq!(reasons("li wei paints otters green"), []);
    assert_eq!(reasons("born 1990, hates lanterns"), []);
    let maria = BuiltIn::assess("mondo2014!!", 8, &["Maria Lindqvist"]);
    assert_eq!(maria.reasons, [], "14!! is no iali");
    // Three letters here and there are in any two words.
    assert_eq!(reasons("existed complete"), []);
}

#[test]
fn runs_sequences_and_repetitions_are_refused() {
    for (password, reason) in [
        ("qwertyuiopasdfgh", Reason::KeyboardRun),
        ("poiuytrewqlkjhgf", Reason::KeyboardRun),
        ("zaq12wsxcde34rfv", Reason::KeyboardRun),
        ("azertyuiopqsdfgh", Reason::KeyboardRun),
        ("abcdefghijklmnop", Reason::Sequence),
        ("9876543210987654", Reason::Sequence),
        ("aabbccddeeffgghh", Reason::Sequence),
        ("aaaaaaaaaaaaaaaa", Reason::Repeats),
        ("xk7xk7xk7xk7xk7x", Reason::Repeats),
    ] {
        assert!(reasons(password).contains(&reason), "{password}");
    }
}

#[test]
fn what_counts_most_comes_first() {
    assert_eq!(reasons("qwerty")[0], Reason::TooShort);
    let mixed = reasons("qwertyuiopaaaa1");
    assert_eq!(mixed[0], Reason::KeyboardRun, "{mixed:?}");
}

#[test]
fn strength_is_told_from_nothing_to_much() {
    let strength = |password| BuiltIn::assess(password, 4, OWN).strength;
    assert_eq!(strength("password"), 0);
    assert_eq!(strength("aaaaaaa"), 0);
    assert_eq!(strength("kx7q"), 1);
    assert_eq!(strength("kx7qvm2"), 2);
    assert_eq!(strength("kx7qvm2bt"), 3);
    assert_eq!(strength("lantern 7 otters paint"), 4);
}

#[test]
fn what_is_refused_is_never_told_to_be_hard_to_guess() {
    for refused in [
        "kx7qvm2",
        "kx7qvm2bt",
        "kx7qvm2btzwpfd",
        "13812345678-1949",
        "asdfghjkl;poiuyt",
        "qwertyuiop7kx!vmz2",
        "meateatingorchid",
    ] {
        let told = BuiltIn::assess(refused, 15, OWN);
        let capped = told.reasons.is_empty() || told.strength <= 1;
        assert!(capped, "{refused}: {told:?}");
    }
    // Long enough, it would be among the hard ones.
    let short = BuiltIn::assess("kx7qvm2bt", 15, OWN);
    assert_eq!((short.reasons, short.strength), (vec![Reason::TooShort], 1));
}

#[test]
fn the_answer_of_a_module_is_the_same() {
    let asked = &|question: &str| BuiltIn::answer(question);
    for password in [
        "qwerty",
        "lantern 7 otters paint",
        "li\u{1f}wei",
        "ｑｗｅｒ",
    ] {
        let told = ask::assessment(asked, 15, OWN, password);
        assert_eq!(told, Some(BuiltIn::assess(password, 15, OWN)), "{password}");
    }
    assert_eq!(ask::assessment(&|_| String::new(), 15, OWN, "x"), None);
    assert_eq!(
        ask::assessment(&|_| "4 novel".to_owned(), 15, OWN, "x"),
        None
    );
}

#[test]
fn a_range_is_asked_for_by_five_digits_and_the_rest_is_compared_within() {
    let asked = &|question: &str| BuiltIn::answer(question);
    // SHA-1 of "password", the example of Have I Been Pwned.
    assert_eq!(ask::prefix(asked, "password").as_deref(), Some("5BAA6"));
    let rest = "1E4C9B93F3F0682250B6CF8331B7EE68FD8".to_owned();
    assert!(ask::is_among(
        asked,
        &["0".repeat(35), rest.clone()],
        "password"
    ));
    assert!(!ask::is_among(asked, &[rest], "Password"));
    assert!(!ask::is_among(asked, &[], "password"));
    assert_eq!(ask::prefix(&|_| "<html>".to_owned(), "x"), None);
}

#[test]
fn the_filters_hold_what_they_were_made_of_as_their_makers_read_them() {
    use xorf::{BinaryFuse16, Filter};
    let keys: Vec<u64> = (0..5_000u64)
        .map(|n| known::key_of(&n.to_string()))
        .collect();
    let filter = BinaryFuse16::try_from(&keys).unwrap();
    let mut bytes = vec![0; 20];
    xorf::DmaSerializable::dma_copy_descriptor_to(&filter, &mut bytes);
    bytes.extend(filter.fingerprints.iter().flat_map(|it| it.to_le_bytes()));
    for n in 0..50_000u64 {
        let key = known::key_of(&n.to_string());
        assert_eq!(known::contains(&bytes, key), filter.contains(&key), "{n}");
    }
}

/// One in 65,536 by construction: of 200,000 the mean is 3.1, and more than eleven come with a probability of 7e-5.
#[test]
fn few_others_are_taken_for_known() {
    let taken = |length: usize| {
        let typed = |n: u32| format!("{n:x}~{n:o}~zvq");
        let all = (0..200_000u32).map(|n| typed(n * 7 + 262_144)[..length].to_owned());
        let mut all: Vec<String> = all.collect();
        all.sort();
        all.dedup();
        let count = all.len();
        let found = all.iter().filter(|it| known::is_listed(it)).count();
        (found, count)
    };
    for length in [10, 15] {
        let (found, count) = taken(length);
        assert!(count > 150_000, "{count}");
        assert!(found <= 11, "{found} of {count}");
    }
}

#[test]
fn a_broken_filter_takes_nothing_down() {
    for length in 0..64 {
        known::contains(&vec![0xff; length], 7);
    }
}

proptest! {
    #[test]
    fn any_password_is_assessed(password in "\\PC{0,80}", own in "\\PC{0,20}", minimum in 0usize..70) {
        let told = BuiltIn::assess(&password, minimum, &[&own]);
        prop_assert!(told.strength <= 4);
        prop_assert!(told.reasons.is_empty() || told.strength <= 1);
        let count = BuiltIn::normalised(&password).chars().count();
        prop_assert_eq!(told.reasons.contains(&Reason::TooShort), count < minimum);
    }

    #[test]
    fn words_on_end_that_do_not_belong_together_are_taken(
        words in prop::collection::vec("[bdfghjkmnprstvw][aeiou][bdfghjkmnprstvw][aeiou][bdfghjkmnprstvw]", 5)
    ) {
        let mut distinct = words.clone();
        distinct.sort();
        distinct.dedup();
        prop_assume!(distinct.len() == 5);
        prop_assert_eq!(reasons(&words.join(" ")), []);
    }

    #[test]
    fn a_piece_of_a_name_is_found_wherever_it_stands(
        before in "[bdfg]{0,3}", after in "[bdfg]{0,3}", backwards: bool
    ) {
        let name = "Maximiliana Hohenzollern";
        let piece = "maximilianahohen";
        let piece: String = match backwards {
            true => piece.chars().rev().collect(),
            false => piece.to_owned(),
        };
        let told = BuiltIn::assess(&[before, piece, after].concat(), 15, &[name]);
        prop_assert!(told.reasons.contains(&Reason::MadeOfOwnData));
    }

    #[test]
    fn any_question_gets_an_answer(question in "(assess|prefix|among)?\u{1f}?[0-9]{0,3}\u{1f}?\\PC{0,20}\u{1f}?\\PC{0,20}") {
        BuiltIn::answer(&question);
    }
}
