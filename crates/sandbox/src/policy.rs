//! What the provider says of itself and asks people to agree to, in both languages.

use crate::Plan;
use kaihu_protocol::{ConsentGiven, ConsentKind, ConsentText, Provider, SupportChannels};
use serde::Deserialize;
use std::sync::LazyLock;

/// The provider's words in one language.
#[derive(Debug, Deserialize)]
pub(crate) struct Policy {
    pub(crate) provider: Provider,
    pub(crate) consents: Vec<ConsentText>,
    pub(crate) support: SupportChannels,
}

static ZH_CN: LazyLock<Policy> = LazyLock::new(|| parse(include_str!("policy/zh-CN.json")));
static EN: LazyLock<Policy> = LazyLock::new(|| parse(include_str!("policy/en.json")));

/// The files are part of the program, and a test reads both.
fn parse(json: &str) -> Policy {
    serde_json::from_str(json).expect("the policy files are valid")
}

/// A language that the sandbox speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Locale {
    ZhCn,
    En,
}

impl Locale {
    /// The first language of `Accept-Language` that is spoken here, weights aside; else Chinese.
    pub(crate) fn accepted(header: &str) -> Locale {
        let known = |range: &str| {
            let language = range.trim().split(['-', ';']).next().unwrap_or("");
            match language.to_ascii_lowercase().as_str() {
                "zh" => Some(Locale::ZhCn),
                "en" => Some(Locale::En),
                _ => None,
            }
        };
        header.split(',').find_map(known).unwrap_or(Locale::ZhCn)
    }

    /// As BCP 47.
    pub(crate) fn tag(self) -> &'static str {
        match self {
            Locale::ZhCn => "zh-CN",
            Locale::En => "en",
        }
    }

    pub(crate) fn policy(self) -> &'static Policy {
        match self {
            Locale::ZhCn => &ZH_CN,
            Locale::En => &EN,
        }
    }
}

/// The texts that this plan asks people to agree to, in a language.
pub(crate) fn texts(plan: &Plan, locale: Locale) -> impl Iterator<Item = &'static ConsentText> {
    let crypto = plan.crypto;
    let texts = locale.policy().consents.iter();
    texts.filter(move |text| crypto || text.kind != ConsentKind::Risk)
}

/// The version in force of each text that must be agreed to.
pub(crate) fn required(plan: &Plan) -> impl Iterator<Item = (ConsentKind, &'static str)> {
    texts(plan, Locale::ZhCn).map(|text| (text.kind, text.version.as_str()))
}

/// The text in force that this consent claims to be about.
pub(crate) fn text_of(plan: &Plan, given: &ConsentGiven) -> Option<&'static ConsentText> {
    texts(plan, Locale::accepted(&given.locale))
        .find(|text| text.kind == given.kind && text.version == given.version)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_languages_ask_for_the_same_consents() {
        let of = |locale: Locale| -> Vec<_> {
            let texts = &locale.policy().consents;
            texts
                .iter()
                .map(|t| {
                    assert_eq!(t.locale, locale.tag());
                    (t.kind, t.version.clone())
                })
                .collect()
        };
        assert_eq!(of(Locale::ZhCn), of(Locale::En));
        assert!(!of(Locale::En).is_empty());
    }

    #[test]
    fn the_language_is_the_first_that_is_spoken() {
        for (header, wanted) in [
            ("en-GB,en;q=0.9,zh;q=0.8", Locale::En),
            ("fr, zh-Hant;q=0.5", Locale::ZhCn),
            ("EN", Locale::En),
            ("", Locale::ZhCn),
            ("*", Locale::ZhCn),
        ] {
            assert_eq!(Locale::accepted(header), wanted, "{header}");
        }
    }
}
