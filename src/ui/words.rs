//! The texts of one language, from a Fluent file.

mod parse;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod coverage;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use super::language::plural_category;
use kaihu_wizard::Message;
use std::rc::Rc;

/// The texts of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    /// Keys and patterns. A few hundred: looking through them costs microseconds.
    entries: Rc<[(String, String)]>,
    /// The CLDR plural category of a number.
    category: Rc<dyn Fn(u32) -> String>,
}

impl Words {
    /// Reads a Fluent file of the subset that the locale files keep to (see `words/parse.rs`), in
    /// a language, BCP 47. What is anything else has no text, as nothing better can be done about
    /// it here; the tests hold our files to have none. Of a key that is there twice, the first
    /// counts: texts of the provider's own stand before ours.
    pub fn parse(source: &str, locale: &str) -> Words {
        let locale = locale.to_owned();
        Words::counted(source, move |number| plural_category(&locale, number))
    }

    /// The same with a rule for numbers.
    fn counted(source: &str, category: impl Fn(u32) -> String + 'static) -> Words {
        Words {
            entries: entries(source).collect(),
            category: Rc::new(category),
        }
    }

    /// Reads another file of the same language, behind the first.
    pub fn add(&mut self, source: &str) {
        let before = self.entries.iter().cloned();
        self.entries = before.chain(entries(source)).collect();
    }

    /// The same counting as English does: natively there is no browser to ask.
    #[cfg(all(test, not(target_arch = "wasm32")))]
    pub(super) fn in_english(source: &str) -> Words {
        let category = |number| if number == 1 { "one" } else { "other" };
        Words::counted(source, move |number| category(number).to_owned())
    }

    /// The text for a message. A key that is not there stands for itself, and so does the name
    /// of a value that was not given.
    pub fn text(&self, message: &Message) -> String {
        let Some(pattern) = self.pattern(message.key) else {
            return message.key.to_owned();
        };
        let mut rest = match pattern.split_once('\n') {
            Some((head, variants)) => self.choose(head, variants, message),
            None => pattern,
        };
        let mut text = String::with_capacity(rest.len());
        while let Some((before, place)) = rest.split_once('{') {
            text.push_str(before);
            let (place, after) = place.split_once('}').unwrap_or((place, ""));
            // Nor may a value end what sets it apart from the text around.
            let isolates = |c: &char| matches!(c, '\u{2066}'..='\u{2069}');
            text.extend(value(place, message).chars().filter(|c| !isolates(c)));
            rest = after;
        }
        text.push_str(rest);
        text
    }

    /// The words by which an article is found that do not stand in it, by the key of its title.
    pub fn found_by(&self, title: &str) -> &str {
        let key = [title, "-words"].concat();
        self.pattern(&key).unwrap_or_default()
    }

    /// The variant for a number: its own if it has one, else that of its category, else the rest.
    fn choose<'a>(&self, head: &str, variants: &'a str, message: &Message) -> &'a str {
        let number = value(head, message);
        let category = (self.category)(number.parse().unwrap_or_default());
        let mut best = (0, "");
        for (is_other, name, text) in variants.lines().filter_map(parse::variant) {
            let rank = match name {
                name if name == number => 3,
                name if name == category => 2,
                _ => u8::from(is_other),
            };
            if rank > best.0 {
                best = (rank, text);
            }
        }
        best.1
    }

    fn pattern(&self, key: &str) -> Option<&str> {
        let found = self.entries.iter().find(|(name, _)| name == key);
        found.map(|(_, pattern)| pattern.as_str())
    }
}

/// Keys and patterns of a file.
fn entries(source: &str) -> impl Iterator<Item = (String, String)> {
    let read = parse::entries(source).filter_map(Result::ok);
    read.map(|(key, pattern)| (key.to_owned(), pattern.to_owned()))
}

/// What goes into a place such as ` $name ` or `{ $name ->`: its value, or its name where there is none.
fn value<'a>(place: &'a str, message: &'a Message) -> &'a str {
    let name = place.trim_matches([' ', '$', '{', '-', '>', '\r']);
    let value = message.args.iter().find(|(arg, _)| *arg == name);
    value.map_or(name, |(_, value)| value)
}
