//! What happened as rows of a label and lines: on a page, as plain text, in a mail.

use crate::message::Message;

/// A label and what belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// What it is.
    pub label: Message,
    /// One or more lines.
    pub lines: Vec<Line>,
}

/// A line of pieces, told apart by a dot.
pub type Line = Vec<Piece>;

/// A piece of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// One of our texts.
    Words(Message),
    /// A name or number, the same in every language.
    Raw(String),
}

/// Between two pieces of a line.
pub const BETWEEN: &str = " · ";

/// A mail that waits to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mail {
    /// To whom.
    pub to: String,
    /// What it is about.
    pub subject: Message,
    /// What stands in it.
    pub rows: Vec<Row>,
    /// What is said where not all of it fits.
    pub cut: Message,
}

/// What an address may have at most where a system hands it on to the program for mails: less than the 2,083
/// characters of the oldest limit still met, that of Windows.
const LONGEST_ADDRESS: usize = 2000;

/// One line as text.
pub fn line_text(line: &[Piece], say: &dyn Fn(&Message) -> String) -> String {
    let pieces: Vec<String> = line
        .iter()
        .map(|piece| match piece {
            Piece::Words(message) => say(message),
            Piece::Raw(text) => text.clone(),
        })
        .collect();
    pieces.join(BETWEEN)
}

/// Everything as plain text: `Label: line`, or the lines below their label.
pub fn plain_text(rows: &[Row], say: &dyn Fn(&Message) -> String) -> String {
    let mut text = String::new();
    for row in rows {
        text += &say(&row.label);
        text.push(':');
        let below = row.lines.len() > 1;
        for line in &row.lines {
            text += if below { "\n- " } else { " " };
            text += &line_text(line, say);
        }
        text.push('\n');
    }
    text
}

impl Mail {
    /// The `mailto:` address (RFC 6068). Where not all lines fit, the last ones go, and it says so.
    pub fn address(&self, say: &dyn Fn(&Message) -> String) -> String {
        let mut address = ["mailto:", &encoded(&self.to), "?subject="].concat();
        address += &encoded(&say(&self.subject));
        address += "&body=";
        let cut = encoded(&["\r\n", &say(&self.cut)].concat());
        let text = plain_text(&self.rows, say);
        let lines = text.lines().map(|line| encoded(&[line, "\r\n"].concat()));
        for line in lines {
            if address.len() + line.len() + cut.len() > LONGEST_ADDRESS {
                return address + &cut;
            }
            address += &line;
        }
        address
    }
}

/// Percent-encoded (RFC 3986), but for what is safe anywhere and the sign of an address.
fn encoded(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 3);
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'@' => {
                out.push(byte.into());
            }
            byte => out += &format!("%{byte:02X}"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn mail(lines: Vec<String>) -> Mail {
        Mail {
            to: "help@pay.example".to_owned(),
            subject: Message::new("subject"),
            rows: vec![Row {
                label: Message::new("before"),
                lines: lines.into_iter().map(|it| vec![Piece::Raw(it)]).collect(),
            }],
            cut: Message::new("cut"),
        }
    }

    fn say(message: &Message) -> String {
        message.key.to_owned()
    }

    #[test]
    fn a_single_line_stands_beside_its_label_and_several_below() {
        let one = mail(vec!["a".into()]).rows;
        assert_eq!(plain_text(&one, &say), "before: a\n");
        let two = mail(vec!["a".into(), "b".into()]).rows;
        assert_eq!(plain_text(&two, &say), "before:\n- a\n- b\n");
    }

    #[test]
    fn an_address_has_subject_and_body() {
        let address = mail(vec!["a&b".into()]).address(&say);
        let expected = "mailto:help@pay.example?subject=subject&body=before%3A%20a%26b%0D%0A";
        assert_eq!(address, expected);
    }

    proptest! {
        #[test]
        fn an_address_is_never_too_long_and_says_what_is_missing(
            lines in prop::collection::vec("[a-z试 ]{1,60}", 1..80)
        ) {
            let address = mail(lines.clone()).address(&say);
            prop_assert!(address.len() <= LONGEST_ADDRESS);
            prop_assert!(address.bytes().all(|b| b.is_ascii_graphic()));
            let whole = address.matches("%0D%0A").count() > lines.len();
            let whole = whole || lines.len() == 1;
            prop_assert!(whole || address.ends_with("cut"));
        }
    }
}
