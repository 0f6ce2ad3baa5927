//! What somebody types: what is true, but for the mistakes that are theirs.

use super::mishap::Mishap;
use super::visit::Visit;
use kaihu_wizard::FieldId;
use kaihu_wizard::view::Block;

impl Visit<'_> {
    /// What goes into a field now. A mistake that goes into it has to do with the wizard from now on.
    pub(super) fn typed(&mut self, field: FieldId) -> String {
        let who = &self.who;
        let [year, month, day] = &who.born;
        let [last_year, last_month, last_day] = &who.papers.last_day;
        let right = match field {
            FieldId::Name => &who.name,
            FieldId::EvidenceNumber => &who.papers.number,
            FieldId::EvidenceKind => who.papers.kind,
            FieldId::EvidenceCountry => who.papers.country,
            FieldId::ExpiryYear => last_year,
            FieldId::ExpiryMonth => last_month,
            FieldId::ExpiryDay => last_day,
            FieldId::BirthYear => year,
            FieldId::BirthMonth => month,
            FieldId::BirthDay => day,
            FieldId::Phone => &who.phones[0],
            FieldId::Email => &who.email,
            _ => "",
        };
        let right = right.to_owned();
        let made = self.mistaken(field, &right);
        match made {
            Some((mishap, wrong)) => {
                self.meet(mishap);
                wrong
            }
            None => right,
        }
    }

    fn mistaken(&self, field: FieldId, right: &str) -> Option<(Mishap, String)> {
        let all = self.courses.iter().filter(|course| !course.mended);
        let mut made =
            all.filter_map(|course| Some((course.mishap, wrong(course.mishap, field, right)?)));
        made.next()
    }

    /// What is typed of a code that came.
    pub(super) fn mistaken_code(&mut self, code: &str) -> String {
        match self.mistaken(FieldId::Code, code) {
            Some((mishap, wrong)) => {
                self.meet(mishap);
                wrong
            }
            None => code.to_owned(),
        }
    }

    /// What is in a field of this page.
    pub(super) fn value(&self, field: FieldId) -> String {
        let view = self.view();
        let found = view.page.blocks.iter().find_map(|block| match block {
            Block::TextField(it) if it.field == field => Some(it.value.clone()),
            Block::Phone(it) if it.number.field == field => Some(it.number.value.clone()),
            Block::Radios(it) if it.field == field => Some(it.value.clone()),
            Block::CountrySelect(it) if it.field == field => Some(it.value.clone()),
            Block::DateField(it) => {
                let part = it.parts.iter().find(|part| part.field == field)?;
                Some(part.value.clone())
            }
            _ => None,
        });
        found.unwrap_or_default()
    }

    /// Types into the fields what is not there yet, and goes on.
    pub(super) fn fill_in(&mut self, fields: &[FieldId]) {
        self.type_what_differs(fields);
        // What is said on leaving a field is read before the button is pressed.
        let papers = self.who.papers.kind;
        self.heed();
        // The fields of one document are not for another.
        if self.who.papers.kind != papers {
            return;
        }
        self.type_what_differs(fields);
        self.press_first();
    }

    fn type_what_differs(&mut self, fields: &[FieldId]) {
        for field in fields {
            let text = self.typed(*field);
            let same = |shown: String| shown.replace(' ', "") == text.replace(' ', "");
            if !same(self.value(*field)) {
                self.type_in(*field, &text);
            }
        }
    }

    pub(super) fn type_in(&mut self, field: FieldId, text: &str) {
        let characters = text.chars().count() as u64;
        self.world.wait(characters * self.who.typing_ms);
        self.actions += 1;
        match field {
            FieldId::Phone => self.entered_phone = Some(text.to_owned()),
            FieldId::EvidenceKind => text.clone_into(&mut self.chosen),
            _ => {}
        }
        self.world.fill(field, text);
        self.look();
    }
}

/// What a mistake makes of a right answer, where it is one of this field.
fn wrong(mishap: Mishap, field: FieldId, right: &str) -> Option<String> {
    let digits: Vec<char> = right.chars().collect();
    let text = |digits: Vec<char>| digits.into_iter().collect::<String>();
    // Where the hand slips: another place for each number, the same again in one.
    let at = digits.iter().fold(0, |sum, c| sum * 7 + *c as usize) % digits.len().max(1);
    Some(match (mishap, field) {
        (Mishap::NumberDigit, FieldId::EvidenceNumber) => text(with_other_digit(digits, at % 17)),
        (Mishap::NumberSwapped, FieldId::EvidenceNumber) => {
            let mut digits = digits;
            let differs = |i: &usize| digits[*i] != digits[i + 1];
            let at = (0..16).map(|i| (i + at) % 16).find(differs)?;
            digits.swap(at, at + 1);
            text(digits)
        }
        (Mishap::NumberShort, FieldId::EvidenceNumber) | (Mishap::PhoneShort, FieldId::Phone) => {
            let mut digits = digits;
            digits.remove(at);
            text(digits)
        }
        (Mishap::NumberLong, FieldId::EvidenceNumber) | (Mishap::PhoneLong, FieldId::Phone) => {
            let mut digits = digits;
            digits.insert(at, digits[at]);
            text(digits)
        }
        (Mishap::NumberLetter, FieldId::EvidenceNumber) => right.replacen('0', "O", 1),
        (Mishap::NumberOld, FieldId::EvidenceNumber) => [&right[..6], &right[8..17]].concat(),
        (Mishap::WrongKind, FieldId::EvidenceKind) => "cn_resident_id".to_owned(),
        (Mishap::Expired | Mishap::ExpiredOnly, FieldId::ExpiryYear) => "2024".to_owned(),
        (Mishap::TooYoung, FieldId::BirthYear) => right.to_owned(),
        (Mishap::BirthNoSuchDay, FieldId::BirthDay) => "31".to_owned(),
        (Mishap::BirthNoSuchDay, FieldId::BirthMonth) => "2".to_owned(),
        (Mishap::BirthOther, FieldId::BirthYear) => match right {
            "1970" => "1971".to_owned(),
            _ => "1970".to_owned(),
        },
        (Mishap::NameDigit, FieldId::Name) => format!("{right}1"),
        (Mishap::NameEmpty, FieldId::Name) => String::new(),
        (Mishap::EmailDomain, FieldId::Email) => misspelt(right),
        (Mishap::EmailNoAt, FieldId::Email) => right.replace('@', ""),
        (Mishap::PhoneOther, FieldId::Phone) => text(with_other_digit(digits, 4 + at % 7)),
        (Mishap::CodeMistyped, FieldId::Code) => text(with_other_digit(digits, at)),
        (Mishap::CodeShort, FieldId::Code) => right.get(1..)?.to_owned(),
        _ => return None,
    })
}

fn with_other_digit(mut digits: Vec<char>, at: usize) -> Vec<char> {
    let digit = digits[at].to_digit(10).unwrap_or(0);
    digits[at] = char::from_digit((digit + 1) % 10, 10).unwrap_or('0');
    digits
}

fn misspelt(email: &str) -> String {
    let slips = [
        ("gmail", "gmial"),
        ("outlook", "outlok"),
        ("qq.com", "qq.con"),
        ("163.com", "163.con"),
    ];
    let made = slips.into_iter().find(|(right, _)| email.contains(right));
    let (right, slip) = made.unwrap_or((".org", ".ogr"));
    email.replace(right, slip)
}
