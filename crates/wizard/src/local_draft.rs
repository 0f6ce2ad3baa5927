//! What was typed and is not on record yet, as a device keeps it for a day where the provider wants that.

use crate::field::FieldId;
use crate::page::PageId;
use kaihu_protocol::Sensitive;

/// What goes to the backend as one is kept as one. No consent, no code and no picture is ever among it.
pub(crate) const ANSWERS: [&[FieldId]; 7] = [
    &[FieldId::Name],
    &[
        FieldId::EvidenceKind,
        FieldId::EvidenceCountry,
        FieldId::EvidenceNumber,
    ],
    &[
        FieldId::ExpiryYear,
        FieldId::ExpiryMonth,
        FieldId::ExpiryDay,
        FieldId::ExpiryNever,
    ],
    &[FieldId::BirthYear, FieldId::BirthMonth, FieldId::BirthDay],
    &[FieldId::Sex],
    &[FieldId::PhoneCountry, FieldId::Phone],
    &[FieldId::Email],
];

/// What was typed and is not on record yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocalDraft {
    /// The revision on record when it was kept.
    pub rev: u64,
    /// The page at which the person was.
    pub page: PageId,
    /// Texts as they were typed, none of them empty.
    pub texts: Vec<(FieldId, Sensitive)>,
}

impl LocalDraft {
    /// A first line `7 birth-date`, and for each text one like `birth-year 1949`. A line feed within a
    /// text becomes a space.
    pub fn to_lines(&self) -> Sensitive {
        let mut lines = [&self.rev.to_string(), " ", self.page.name()].concat();
        for (field, text) in &self.texts {
            lines.push('\n');
            lines.push_str(field.name());
            lines.push(' ');
            lines.push_str(&text.expose().replace('\n', " "));
        }
        Sensitive::from(lines)
    }

    /// What [`LocalDraft::to_lines`] made; `None` of anything else.
    pub fn from_lines(lines: &str) -> Option<LocalDraft> {
        let mut lines = lines.split('\n');
        let (rev, page) = lines.next()?.split_once(' ')?;
        let known = |name: &str| {
            let mut fields = ANSWERS.into_iter().flatten().copied();
            fields.find(|field| field.name() == name)
        };
        let text = |line: &str| {
            let (name, text) = line.split_once(' ')?;
            Some((known(name)?, Sensitive::from(text)))
        };
        Some(LocalDraft {
            rev: rev.parse().ok()?,
            page: PageId::ALL.iter().copied().find(|p| p.name() == page)?,
            texts: lines.map(text).collect::<Option<_>>()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use proptest::sample::select;

    proptest! {
        #[test]
        fn lines_are_read_as_they_were_written(
            rev: u64,
            page in select(PageId::ALL),
            texts in prop::collection::vec((select(ANSWERS.concat()), "[^\n]{1,20}"), 0..9),
        ) {
            let texts = texts.into_iter().map(|(field, text)| (field, text.into())).collect();
            let kept = LocalDraft { rev, page, texts };
            prop_assert_eq!(LocalDraft::from_lines(kept.to_lines().expose()), Some(kept));
        }

        #[test]
        fn any_lines_are_read_or_refused(lines in "[0-9]{1,3} (name|code|start)(\n(name|phone|code|face) ?\\PC{0,9}){0,3}") {
            if let Some(kept) = LocalDraft::from_lines(&lines) {
                prop_assert_eq!(LocalDraft::from_lines(kept.to_lines().expose()), Some(kept));
            }
        }
    }

    #[test]
    fn a_line_feed_does_not_make_another_field() {
        let texts = vec![(FieldId::Name, Sensitive::from("Li\nphone 1"))];
        let (rev, page) = (1, PageId::Name);
        let kept = LocalDraft { rev, page, texts };
        assert_eq!(kept.to_lines().expose(), "1 name\nname Li phone 1");
    }

    #[test]
    fn no_code_comes_out_of_a_draft() {
        assert_eq!(LocalDraft::from_lines("1 code\ncode 123456"), None);
    }
}
