//! Who somebody is: made up, but as numbers and names are.

use super::mishap::{Mishap, Slot};
use super::table::TABLE;
use crate::random::Random;
use kaihu_wizard::PageId;

/// A document.
#[derive(Clone, Debug)]
pub(crate) struct Papers {
    /// As the page of the kinds names it.
    pub(crate) kind: &'static str,
    /// Who issued it, where that is asked for.
    pub(crate) country: &'static str,
    pub(crate) number: String,
    /// Year, month, day.
    pub(crate) last_day: [String; 3],
}

/// Somebody who wants a wallet.
#[derive(Clone, Debug)]
pub(crate) struct Somebody {
    pub(crate) name: String,
    pub(crate) papers: Papers,
    pub(crate) other_papers: Papers,
    /// Year, month, day.
    pub(crate) born: [String; 3],
    /// The first to be tried first.
    pub(crate) phones: Vec<String>,
    pub(crate) email: String,
    pub(crate) has_other_device: bool,
    /// Leaves an app's browser as soon as it is said, not only when the camera has failed.
    pub(crate) heeds: bool,
    /// Milliseconds for each character.
    pub(crate) typing_ms: u64,
    /// Milliseconds to read a page.
    pub(crate) reading_ms: u64,
}

/// Divisions that are known for longer than people live: Beijing, Shanghai, Guangzhou, Chengdu and others.
const DIVISIONS: &[&str] = &[
    "110105", "310104", "440103", "510104", "420106", "320102", "370202", "610103", "210102",
    "230102", "350203", "430102", "330102", "120101", "340102", "130102",
];
const SURNAMES: &[&str] = &["李", "王", "张", "刘", "陈", "杨", "赵", "黄", "周", "欧阳"];
const GIVEN: &[&str] = &[
    "伟", "芳", "秀英", "敏", "静", "强", "磊", "洋", "娜", "子涵",
];
const FULL: &[&str] = &[
    "阿依古丽·买买提",
    "迪丽努尔·艾合买提",
    "才让多杰",
    "斯琴高娃",
];
const LATIN: &[&str] = &[
    "Anna Schmidt",
    "John O'Neill",
    "Maja Lindqvist",
    "José García",
];
const MOBILE: &[&str] = &[
    "138", "139", "150", "151", "158", "159", "182", "187", "186", "135",
];
const MAIL: &[&str] = &[
    "qq.com",
    "163.com",
    "gmail.com",
    "outlook.com",
    "example.org",
];

impl Somebody {
    /// One of them; of age unless `too_young`.
    pub(crate) fn drawn(random: &mut Random, mishaps: &[Mishap]) -> Somebody {
        let is = |mishap| mishaps.contains(&mishap);
        let (year, month, day) = match is(Mishap::TooYoung) {
            true => (
                2010 + random.below(5),
                1 + random.below(12),
                1 + random.below(28),
            ),
            false => (
                1946 + random.below(60),
                1 + random.below(12),
                1 + random.below(28),
            ),
        };
        let of_number =
            mishaps.iter().any(|it| it.slot() == Slot::Number) || is(Mishap::BirthOther);
        let foreign = !of_number && (is(Mishap::BirthNoSuchDay) || random.chance(12));
        let number = resident_id(random, [year, month, day], is(Mishap::WrongKind));
        let last_day = date(
            2027 + random.below(9),
            1 + random.below(12),
            1 + random.below(28),
        );
        let card = Papers {
            kind: match is(Mishap::WrongKind) {
                true => "cn_residence_permit",
                false => "cn_resident_id",
            },
            country: "",
            number,
            last_day: last_day.clone(),
        };
        let (country, passport) = passport(random, foreign);
        let passport = Papers {
            kind: "passport",
            country,
            number: passport,
            last_day,
        };
        let (papers, other_papers) = match foreign {
            true => (passport.clone(), passport),
            false => (card, passport),
        };
        // Of domains that nobody knows no slip can be noticed.
        let domains = match is(Mishap::EmailDomain) {
            true => &MAIL[..4],
            false => MAIL,
        };
        let phones = (0..2).map(|_| phone(random)).collect();
        Somebody {
            name: match (foreign, random.below(20)) {
                (true, _) => random.pick(LATIN).to_owned(),
                (false, 0) => random.pick(FULL).to_owned(),
                (false, _) => [random.pick(SURNAMES), random.pick(GIVEN)].concat(),
            },
            papers,
            other_papers,
            born: date(year, month, day),
            phones,
            email: format!("k{:06}@{}", random.below(1_000_000), random.pick(domains)),
            has_other_device: random.chance(70),
            heeds: random.chance(50),
            typing_ms: u64::from(200 + random.below(300)),
            reading_ms: u64::from(2_000 + random.below(6_000)),
        }
    }
}

fn date(year: u32, month: u32, day: u32) -> [String; 3] {
    [year, month, day].map(|part| part.to_string())
}

/// After GB 11643.
fn resident_id(random: &mut Random, [year, month, day]: [u32; 3], permit: bool) -> String {
    let division = match permit {
        true => random.pick(&["810000", "820000", "830000"]),
        false => random.pick(DIVISIONS),
    };
    let serial = 1 + random.below(998);
    let head = format!("{division}{year:04}{month:02}{day:02}{serial:03}");
    let check = check_character(&head);
    format!("{head}{check}")
}

/// ISO 7064 MOD 11-2.
pub(super) fn check_character(head: &str) -> char {
    let sum = head
        .bytes()
        .fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    match (12 - sum) % 11 {
        10 => 'X',
        digit => char::from(b'0' + digit as u8),
    }
}

fn passport(random: &mut Random, foreign: bool) -> (&'static str, String) {
    let digits = random.below(100_000_000);
    match (foreign, random.below(3)) {
        (false, _) => ("CN", format!("E{digits:08}")),
        (true, 0) => ("US", format!("5{digits:08}")),
        (true, 1) => ("GB", format!("1{digits:08}")),
        (true, _) => ("KR", format!("M{digits:08}")),
    }
}

fn phone(random: &mut Random) -> String {
    format!("{}{:08}", random.pick(MOBILE), random.below(100_000_000))
}

/// What goes wrong for somebody: each by its own share, but never two of one slot.
pub(crate) fn mishaps(random: &mut Random) -> Vec<Mishap> {
    let mut all: Vec<Mishap> = Vec::new();
    // From another place in the table each time: nothing is favoured for standing first.
    let first = random.below(TABLE.len() as u32) as usize;
    for about in TABLE[first..].iter().chain(&TABLE[..first]) {
        let drawn = random.below(10_000) < about.of_10000;
        let free = all.iter().all(|other| other.slot() != about.slot);
        if drawn && free && all.iter().all(|other| go_together(*other, about.mishap)) {
            all.push(about.mishap);
        }
    }
    all
}

/// What cannot be the case of one person at once.
fn go_together(one: Mishap, other: Mishap) -> bool {
    let in_app = |it| matches!(it, Mishap::InWeChat | Mishap::InInstagram);
    let pairs = [(one, other), (other, one)];
    !pairs.iter().any(|(a, b)| {
        // An app's browser that is loaded anew is the same again; so is a tab beside it.
        in_app(*a) && b.slot() == Slot::Session
            // Passports are checked by other rules than cards.
            || *a == Mishap::BirthNoSuchDay && matches!(b.slot(), Slot::Number | Slot::Expiry)
            || a.slot() == Slot::Birth && *b == Mishap::WrongKind
            || a.slot() == Slot::Expiry && *b == Mishap::WrongKind
            // Who then takes the other document opens a wallet, and rightly so.
            || *a == Mishap::EvidenceTaken && b.slot() == Slot::Expiry
            || *a == Mishap::CodeBlocked && b.slot() == Slot::Phone
            || *a == Mishap::CodeLost && *b == Mishap::PhoneOther
    })
}

/// Where something of the network or the session begins.
pub(crate) fn place(random: &mut Random, mishap: Mishap) -> PageId {
    use PageId::*;
    match (mishap, mishap.slot()) {
        (Mishap::LostAnswers, _) => CheckAnswers,
        (_, Slot::Network) => random.pick(&[Loading, Consent, Contact, Picture, CheckAnswers]),
        _ => random.pick(&[Name, Contact, FaceIntro, CheckAnswers]),
    }
}
