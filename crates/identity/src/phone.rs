//! Telephone numbers, from what people type to E.164.

mod numbering;

pub use numbering::{Damaged, NUMBERING, Numbering, PACKED, Plans};

use crate::{Reason, Warning, redacted, text};

/// A telephone number that can exist: a known calling code and a national number of a length that
/// the country uses. Whether someone answers, only a call or a message can tell.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    national: String,
    plan: Numbering,
}

/// The numbering plan of the country with this ISO 3166-1 alpha-2 code, in upper case.
pub fn numbering(country: &str) -> Option<&'static Numbering> {
    let at = NUMBERING.binary_search_by(|plan| plan.country().cmp(country));
    NUMBERING.get(at.ok()?)
}

impl Phone {
    /// [`Phone::parse_with`] the plans of the world, which this compiles in.
    ///
    /// Errors: as there.
    pub fn parse(text: &str, home: &Numbering) -> Result<Self, Reason> {
        Self::parse_with(text, home, &Plans::world())
    }

    /// Takes a number as typed or pasted. It is international after `+`, after the prefix for
    /// calls abroad (`00`, or what is dialled in `home` for it), and where only reading
    /// `home`'s calling code at its start makes the length right; else it is a national number of
    /// `home`, with or without the trunk prefix. Digits of any script, spaces, hyphens, dots,
    /// slashes, brackets, a `tel:` before it and a trunk zero in brackets, as in `+44 (0)20`, do
    /// no harm.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::Format`] for a `+` that
    /// is not at the start, and for an extension (`x12`, `;ext=12`, `#12`, `转12`): behind it is a
    /// switchboard, which passes no code on; [`Reason::Component`] for a calling code that is
    /// not among `plans`; [`Reason::TooShort`] and [`Reason::TooLong`] by the lengths of
    /// subscribers' numbers, and for Chinese mobile numbers (1, then 3 to 9) by their eleven
    /// digits. A number of a possible length is never refused for how it begins: new ranges open
    /// all the time.
    pub fn parse_with(text: &str, home: &Numbering, plans: &Plans) -> Result<Self, Reason> {
        let mut dialled = text::compact(text)?;
        if let Some(number) = dialled.strip_prefix("TEL:") {
            dialled = number.to_owned();
        }
        dialled.retain(|c| !matches!(c, '.' | '/' | '(' | ')'));
        let (international, digits) = match dialled.strip_prefix('+') {
            // `+0086` is typed too; no calling code begins with a zero.
            Some(rest) => (Some(rest.trim_start_matches('0')), rest),
            None => (abroad(&dialled, home), dialled.as_str()),
        };
        if let Some(reason) = refusal(digits) {
            return Err(reason);
        }
        match international {
            Some(number) => {
                let (plan, national) =
                    split_calling_code(number, home, plans).ok_or(match digits {
                        "" => Reason::TooShort,
                        _ => Reason::Component,
                    })?;
                Self::within(national, plan, plans).or_else(|refused| {
                    let main = plans.main(plan.calling_code).ok_or(refused)?;
                    let read = Self::within(national, main, plans).map_err(|_| refused)?;
                    knows(main, &read.national).then_some(read).ok_or(refused)
                })
            }
            None => Self::at_home(digits, home, plans),
        }
    }

    fn at_home(digits: &str, home: &Numbering, plans: &Plans) -> Result<Self, Reason> {
        let refused = match Self::within(digits, home, plans) {
            Ok(phone) => return Ok(phone),
            Err(reason) => reason,
        };
        // The calling code without its plus.
        match strip_calling_code(digits, home) {
            Some(national) => Self::within(national, home, plans).map_err(|_| refused),
            None => Err(refused),
        }
    }

    fn within(digits: &str, plan: &Numbering, plans: &Plans) -> Result<Self, Reason> {
        let national = without_trunk(digits, plan);
        let argentine = without_15(national, plan);
        let national = argentine.as_deref().unwrap_or(national);
        let lengths = match is_chinese_mobile(national, plan) {
            true => plan.mobile_lengths,
            false => plan.lengths,
        };
        match lengths.contains(national.len()) {
            true => Ok(Self {
                national: national.to_owned(),
                plan: *owner(national, plan, plans),
            }),
            // Between two lengths it is both; held against the usual one it is what people see.
            false if national.len() < plan.usual_length(national) => Err(Reason::TooShort),
            false => Err(Reason::TooLong),
        }
    }

    /// The numbering plan the number belongs to. Countries under one calling code are hardly told
    /// apart: it is the one given as home where numbers there begin like this, else the largest.
    pub fn plan(&self) -> &Numbering {
        &self.plan
    }

    /// The national number: digits without trunk prefix.
    pub fn national(&self) -> &str {
        &self.national
    }

    /// `+`, calling code and national number, as ITU-T E.164 has it.
    pub fn to_e164(&self) -> String {
        let mut out = self.prefix();
        out.push_str(&self.national);
        out
    }

    /// For reading: `+86 138 1234 5678`. The groups are even ones, not the country's custom.
    pub fn grouped(&self) -> String {
        let mut out = self.prefix();
        out.push(' ');
        push_grouped(&mut out, &self.national, 0..0);
        out
    }

    /// For reading, within the country: `138 1234 5678`.
    pub fn national_grouped(&self) -> String {
        let mut out = String::new();
        push_grouped(&mut out, &self.national, 0..0);
        out
    }

    /// For display: `+86 138 **** 5678`. Four digits at least are hidden, or all but two of a
    /// very short number; the last four show, two of a short number.
    pub fn masked(&self) -> String {
        let len = self.national.len();
        let tail = if len < 8 { 2 } else { 4 };
        let head = len.saturating_sub(tail + 4).min(3);
        let mut out = self.prefix();
        out.push(' ');
        push_grouped(&mut out, &self.national, head..len.saturating_sub(tail));
        out
    }

    /// [`Warning::MaybeLandline`] and [`Warning::UnfamiliarNumber`], for numbers that do not
    /// begin as the country's mobile numbers do, or have another length.
    pub fn warning(&self) -> Option<Warning> {
        let plan = &self.plan;
        if plan.calling_code == CHINA {
            return match self.national.as_bytes() {
                mobile if is_chinese_mobile(&self.national, plan) && mobile.len() == 11 => None,
                [b'1', b'1'..=b'2', ..] => Some(Warning::UnfamiliarNumber),
                _ => Some(Warning::MaybeLandline),
            };
        }
        let is_mobile = plan.mobile_lengths.contains(self.national.len())
            && plan.starts_as_mobile(&self.national);
        match (is_mobile, plan.starts_as_fixed(&self.national)) {
            (true, _) => None,
            (false, true) => Some(Warning::MaybeLandline),
            (false, false) => Some(Warning::UnfamiliarNumber),
        }
    }

    fn prefix(&self) -> String {
        let mut out = String::with_capacity(20);
        out.push('+');
        push_calling_code(&mut out, self.plan.calling_code);
        out
    }
}

redacted!(Phone);

const CHINA: u16 = 86;

/// YD/T 1 and its practice: mobile numbers begin 13 to 19; landlines have area codes from 2, and
/// 10 for Beijing.
fn is_chinese_mobile(national: &str, plan: &Numbering) -> bool {
    plan.calling_code == CHINA && matches!(national.as_bytes(), [b'1', b'3'..=b'9', ..])
}

/// What follows the prefix for calls abroad: 00, which people know everywhere, or home's own.
fn abroad<'a>(digits: &'a str, home: &Numbering) -> Option<&'a str> {
    let own = match home.calling_code {
        1 => "011",
        7 => "810",
        61 => "0011",
        81 => "010",
        _ => "00",
    };
    digits
        .strip_prefix(own)
        .or_else(|| digits.strip_prefix("00"))
}

/// The plan whose numbers begin as this one does: the one it was read by, or the main one under
/// the same calling code, as for a number of Russia typed in Kazakhstan.
fn owner<'p>(national: &str, plan: &'p Numbering, plans: &'p Plans) -> &'p Numbering {
    match plans.main(plan.calling_code) {
        Some(main) if !knows(plan, national) && knows(main, national) => main,
        _ => plan,
    }
}

/// Whether numbers of the plan begin as this one does, and can have its length.
fn knows(plan: &Numbering, national: &str) -> bool {
    plan.lengths.contains(national.len())
        && (plan.starts_as_mobile(national) || plan.starts_as_fixed(national))
}

/// What speaks against the text as digits to dial. An extension is told from other characters by
/// the digits before it.
fn refusal(digits: &str) -> Option<Reason> {
    let mut characters = digits.char_indices();
    Some(match characters.find(|(_, c)| !c.is_ascii_digit())? {
        (_, '+') => Reason::Format,
        // The `P` and `W` of address books wait before they dial on.
        (3.., 'X' | 'E' | '#' | ';' | ',' | 'P' | 'W' | '转' | '轉') => Reason::Format,
        _ => Reason::Characters,
    })
}

/// The plan of the calling code that the digits begin with (no code begins with another, so there
/// is one at most), home's where it is the same, and the digits after it.
fn split_calling_code<'a, 'p>(
    digits: &'a str,
    home: &'p Numbering,
    plans: &'p Plans,
) -> Option<(&'p Numbering, &'a str)> {
    if let Some(rest) = strip_calling_code(digits, home) {
        return Some((home, rest));
    }
    (1..=3).find_map(|len| {
        let (code, rest) = digits.split_at_checked(len)?;
        let code: u16 = code.parse().ok()?;
        let plan = (len == code_len(code)).then(|| plans.main(code))??;
        Some((plan, rest))
    })
}

fn strip_calling_code<'a>(digits: &'a str, plan: &Numbering) -> Option<&'a str> {
    let (code, rest) = digits.split_at_checked(code_len(plan.calling_code))?;
    (code.parse() == Ok(plan.calling_code)).then_some(rest)
}

fn code_len(code: u16) -> usize {
    match code {
        ..10 => 1,
        10..100 => 2,
        _ => 3,
    }
}

/// Drops the trunk prefix: zeros always where no national number begins with one, others only
/// where the number is too long with them.
fn without_trunk<'a>(digits: &'a str, plan: &Numbering) -> &'a str {
    let mut others = other_trunks(plan).iter();
    let strip = |trunk: &&str| digits.strip_prefix(trunk).filter(|rest| knows(plan, rest));
    let is_too_long = digits.len() > plan.lengths.longest();
    match plan.trunk() {
        _ if is_too_long && let Some(rest) = others.find_map(strip) => rest,
        "0" if !plan.starts_with_zero() => digits.trim_start_matches('0'),
        trunk if is_too_long => digits.strip_prefix(trunk).unwrap_or(digits),
        _ => digits,
    }
}

/// Prefixes within the country that people write beside the one of its plan.
///
/// In Lithuania it was 8 until 2025-03-01, when 0 took its place (RRT, resolution TN-29 of
/// 2023-02-15); in Belarus, where it is 8, then 0, people write one of the two; Gabon's numbers
/// have had a 0 within the country since 2019 that they do not have from abroad. Mexico had 01, for
/// mobile numbers 044 and 045, and from abroad a 1 until 2019-08-03 (IFT, Plan Técnico Fundamental
/// de Numeración of 2018), Colombia 03 before mobile numbers until 2021-09-01 (CRC, resolution 5826
/// of 2019): in address books they live on.
fn other_trunks(plan: &Numbering) -> &'static [&'static str] {
    match plan.country() {
        "LT" => &["8"],
        "BY" => &["8", "0"],
        "GA" => &["0"],
        "MX" => &["1", "01", "044", "045"],
        "CO" => &["03"],
        _ => &[],
    }
}

/// Within Argentina mobile numbers have a 15 after the area code (two to four digits), from abroad
/// a 9 before it: `11 15 2345 6789` is `9 11 2345 6789`.
fn without_15(national: &str, plan: &Numbering) -> Option<String> {
    if plan.country() != "AR" || national.len() != 12 {
        return None;
    }
    (2..=4).find_map(|at| {
        let (area, rest) = national.split_at_checked(at)?;
        Some(["9", area, rest.strip_prefix("15")?].concat())
    })
}

fn push_calling_code(out: &mut String, code: u16) {
    if code >= 10 {
        push_calling_code(out, code / 10);
    }
    out.push(char::from(b'0' + (code % 10) as u8));
}

/// Groups of three and four, the longer ones last, with the digits of `hidden` as asterisks.
fn push_grouped(out: &mut String, digits: &str, hidden: core::ops::Range<usize>) {
    let groups: &[usize] = match digits.len() {
        5 => &[2, 3],
        6 => &[3, 3],
        7 => &[3, 4],
        8 => &[4, 4],
        9 => &[3, 3, 3],
        10 => &[3, 3, 4],
        11 => &[3, 4, 4],
        12 => &[4, 4, 4],
        13 => &[3, 3, 3, 4],
        _ => &[],
    };
    let mut left = groups.iter().copied();
    let mut room = left.next();
    for (at, digit) in digits.chars().enumerate() {
        if room == Some(0) {
            out.push(' ');
            room = left.next();
        }
        out.push(if hidden.contains(&at) { '*' } else { digit });
        room = room.map(|room| room - 1);
    }
}

#[cfg(test)]
mod tests;
