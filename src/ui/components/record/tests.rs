//! The plain text of the description is read in half a minute.

use crate::ui::words::Words;
use kaihu_protocol::{
    Code, Description, DeviceSummary, Entry, EntryKind, MOST_ENTRIES, NetworkSummary,
    QualitySummary, Timestamp, TriesSummary,
};
use kaihu_wizard::Remedy;
use kaihu_wizard::view::{description_in_short, description_rows, plain_text};
use std::path::Path;

/// Words read aloud in the head in half a minute, at 240 a minute (Brysbaert 2019: 238 for silent reading of English).
const WORDS: usize = 120;
/// Characters of Chinese in the same time. Our own choice, beside names and numbers.
const CHARACTERS: usize = 300;

fn name(text: &str) -> String {
    text.to_owned()
}

/// A journey in which all went wrong that can be noted, with everything beside it that can be measured.
fn fullest() -> Description {
    let tries = TriesSummary {
        tries: 4,
        answered: 2,
        median_ms: Some(1_732),
    };
    let entries = (0..MOST_ENTRIES).map(|at| {
        let entry = Entry {
            at: Some(Timestamp(1_795_507_200_000)),
            page: name("picture"),
            ..Entry::default()
        };
        match at % 3 {
            0 => Entry {
                kind: EntryKind::Tried,
                remedy: Some(name(Remedy::TryAgain.name())),
                ..entry
            },
            1 => Entry {
                kind: EntryKind::Failed,
                code: Some(name(Code::NetIntercepted.as_str())),
                request_id: Some(name("9e3779b97f4a7c15")),
                ..entry
            },
            _ => Entry {
                kind: EntryKind::Failed,
                code: Some(name(Code::CaptureTooDark.as_str())),
                measured: Some(QualitySummary {
                    luminance_mean: Some(0.02),
                    sharpness: Some(1.5),
                    ..QualitySummary::default()
                }),
                ..entry
            },
        }
    });
    Description {
        version: 1,
        written_at: Some(Timestamp(1_795_507_200_000)),
        locale: name("zh-CN"),
        page: name("contact"),
        step: Some(6),
        of: Some(8),
        code: Some(name(Code::NetIntercepted.as_str())),
        device: DeviceSummary {
            browser: name("chromium"),
            system: name("android"),
            within: Some(name("wechat")),
            ..DeviceSummary::default()
        },
        network: Some(NetworkSummary {
            verdict: name("weak"),
            online: true,
            page: tries.clone(),
            service: tries,
            clock_off_s: Some(-4_000),
        }),
        entries: entries.collect(),
        left_out: 9,
    }
}

fn text(language: &str) -> String {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("public/locales");
    let files = ["wizard.ftl", "camera.ftl"].map(|file| folder.join(language).join(file));
    let read = |path| std::fs::read_to_string(path).expect("the locale file is there");
    let words = Words::in_english(&files.map(read).join("\n"));
    let text = plain_text(&description_in_short(&fullest()), &|it| words.text(it));
    assert!(
        !text.contains("support-"),
        "a key without its words: {text}"
    );
    text
}

#[test]
fn the_fullest_description_is_read_in_half_a_minute() {
    let english = text("en");
    let words = english.split_whitespace();
    let words = words.filter(|it| it.chars().any(char::is_alphanumeric));
    let count = words.count();
    assert!((60..=WORDS).contains(&count), "{count} words:\n{english}");
    let chinese = text("zh-CN");
    let is_han = |character: &char| ('\u{4e00}'..='\u{9fff}').contains(character);
    let count = chinese.chars().filter(is_han).count();
    assert!(
        (60..=CHARACTERS).contains(&count),
        "{count} characters:\n{chinese}"
    );
}

#[test]
fn what_is_shown_before_it_is_sent_leaves_nothing_out() {
    let lines = |rows: Vec<kaihu_wizard::view::Row>| rows.last().expect("rows").lines.len();
    assert_eq!(lines(description_rows(&fullest())), MOST_ENTRIES);
    // Six, and how many there are before.
    assert_eq!(lines(description_in_short(&fullest())), 7);
}
