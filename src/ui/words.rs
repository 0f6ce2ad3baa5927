//! The texts of one language, from a Fluent file.

mod parse;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod coverage;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

use kaihu_wizard::Message;
use std::rc::Rc;

/// The texts of one language. Cheap to clone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// Keys and patterns. A few hundred: looking through them costs microseconds.
    entries: Rc<[(String, String)]>,
}

impl Words {
    /// Reads a Fluent file of the subset that the locale files keep to: comments, and one
    /// message a line whose only places are `{ $name }`. A line that is anything else has no
    /// text, as nothing better can be done about it here; the tests hold our files to have none.
    pub fn parse(source: &str) -> Words {
        let entries: Vec<(String, String)> = source
            .lines()
            .filter_map(|line| parse::line(line).ok().flatten())
            .map(|(key, pattern)| (key.to_owned(), pattern.to_owned()))
            .collect();
        Words {
            entries: entries.into(),
        }
    }

    /// The text for a message. A key that is not there stands for itself, and so does the name
    /// of a value that was not given.
    pub fn text(&self, message: &Message) -> String {
        let Some(mut rest) = self.pattern(message.key) else {
            return message.key.to_owned();
        };
        let mut text = String::with_capacity(rest.len());
        while let Some((before, place)) = rest.split_once('{') {
            text.push_str(before);
            let (place, after) = place.split_once('}').unwrap_or((place, ""));
            let name = place.trim_matches([' ', '$']);
            let value = message.args.iter().find(|(arg, _)| *arg == name);
            text.push_str(value.map_or(name, |(_, value)| value));
            rest = after;
        }
        text.push_str(rest);
        text
    }

    fn pattern(&self, key: &str) -> Option<&str> {
        let found = self.entries.iter().find(|(name, _)| name == key);
        found.map(|(_, pattern)| pattern.as_str())
    }
}
