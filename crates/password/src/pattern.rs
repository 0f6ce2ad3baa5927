//! Runs along the keyboard, sequences and repetitions.

use crate::cover::{Cover, Kind, is_of_a_word};

/// Rows of the keyboards of most people (QWERTY, QWERTZ, AZERTY), and the columns that slant across them.
const KEYBOARD: [&str; 22] = [
    "qwertyuiop[]\\",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "qwertzuiop",
    "yxcvbnm,.-",
    "azertyuiop",
    "qsdfghjklm",
    "wxcvbn,;:!",
    "!@#$%^&*()_+",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
    "qawsedrftgyhujikol",
    "qazwsxedcrfvtgbyhnujmikolp",
    "zaqxswcdevfrbgtnhymju",
    "qweasdzxc",
    "147258369",
    "159753",
    "1qaz",
    "0okm9ijn8uhb7ygv6tfc5rdx4esz",
    "741852963",
    "qwerasdfzxcv",
];
/// Shorter runs stand in words.
const SHORTEST_RUN: usize = 4;
const SHORTEST_SEQUENCE: usize = 3;

/// Covers them all.
pub(crate) fn mark(cover: &mut Cover<'_>) {
    mark_sequences(cover);
    for row in KEYBOARD {
        let row: Vec<char> = row.chars().collect();
        let same = |one: char, other: char| one == other;
        cover.mark_shared(&row, SHORTEST_RUN, Kind::KeyboardRun, same, |_| false);
    }
    mark_repeats(cover);
}

/// `abcd`, `4321`, `aabbcc`: each character, however often, is one further than the one before.
fn mark_sequences(cover: &mut Cover<'_>) {
    let characters = cover.characters;
    // Where each stretch of the same character begins.
    let mut begins: Vec<usize> = (0..characters.len())
        .filter(|at| *at == 0 || characters[*at] != characters[*at - 1])
        .collect();
    let stretches = begins.len();
    begins.push(characters.len());
    let mut first = 0;
    while first + 1 < stretches {
        let step = |at: usize| step(characters[begins[at]], characters[begins[at + 1]]);
        let way = step(first);
        let mut last = first;
        while way != 0 && last + 1 < stretches && step(last) == way {
            last += 1;
        }
        if last + 1 - first >= SHORTEST_SEQUENCE {
            let length = begins[last + 1] - begins[first];
            cover.mark(begins[first], length, Kind::Sequence);
        }
        first = last.max(first + 1);
    }
}

/// 1 or -1 from a letter or digit to the next one or the one before, else 0. After 9 comes 0.
fn step(from: char, to: char) -> i32 {
    if !(is_of_a_word(from) && is_of_a_word(to)) {
        return 0;
    }
    match (from, to) {
        ('9', '0') => 1,
        ('0', '9') => -1,
        _ => match to as i32 - from as i32 {
            way @ (1 | -1) => way,
            _ => 0,
        },
    }
}

/// What is the same as so many characters before it, for as long as all of those: `aaa`, `abcabc`.
fn mark_repeats(cover: &mut Cover<'_>) {
    let characters = cover.characters;
    for period in 1..=characters.len() / 2 {
        let mut run = 0;
        for at in period..=characters.len() {
            let same = characters.get(at) == Some(&characters[at - period]);
            if same {
                run += 1;
                continue;
            }
            // Two of the same letter stand in many words.
            if run >= period.max(2) {
                cover.mark(at - run, run, Kind::Repeats);
            }
            run = 0;
        }
    }
}

/// What a password repeats from its beginning to its end; all of it where it repeats nothing.
pub(crate) fn base<T: PartialEq>(characters: &[T]) -> &[T] {
    let length = characters.len();
    let repeats = |period: &usize| {
        length.is_multiple_of(*period) && characters[*period..] == characters[..length - period]
    };
    let period = (1..=length / 2).find(repeats);
    &characters[..period.unwrap_or(length)]
}
