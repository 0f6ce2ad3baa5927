//! What the provider wants everyone to know, and how much it matters.

#[cfg(any(test, feature = "gallery"))]
use super::examples::*;
use super::support::link_out;
use crate::ui::draw::Draw;
use crate::ui::tree::{Element, el};
use kaihu_protocol::Severity;
#[cfg(not(any(test, feature = "gallery")))]
use kaihu_wizard::view::PublicNotice;

/// A notice. How much it matters is told in words as well as by its colour.
pub(in crate::ui) fn public_notice(draw: &Draw, notice: &PublicNotice) -> Element {
    let (class, word) = match notice.severity {
        Severity::Critical => ("notice critical", Some(draw.word("notice-critical"))),
        Severity::Warning => ("notice warning", Some(draw.word("notice-warning"))),
        Severity::Info | Severity::Unknown => ("notice", None),
    };
    let word = word.map(|word| el("strong").text([&word, " "].concat()));
    let more = notice.url.as_ref().map(|url| {
        let name = url.trim_start_matches("https://").to_owned();
        el("span").text(" ").child(link_out(draw, url, name))
    });
    el("p")
        .class(class)
        .children(word)
        .text(notice.text.clone())
        .children(more)
}

#[cfg(any(test, feature = "gallery"))]
fn sample(severity: Severity, url: Option<&str>) -> PublicNotice {
    PublicNotice {
        severity,
        text: "系统将于周日 02:00–04:00 升级，届时暂停服务。".to_owned(),
        url: url.map(str::to_owned),
    }
}

#[cfg(any(test, feature = "gallery"))]
pub(in crate::ui) const EXAMPLES: Examples = &[
    ("good to know", |draw| {
        public_notice(draw, &sample(Severity::Info, None))
    }),
    ("limited", |draw| {
        public_notice(
            draw,
            &sample(Severity::Warning, Some("https://lanhai.example/status")),
        )
    }),
    ("important", |draw| {
        public_notice(draw, &sample(Severity::Critical, None))
    }),
];
