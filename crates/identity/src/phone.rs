//! Telephone numbers, from what people type to E.164.

mod numbering;

pub use numbering::{NUMBERING, Numbering};

use crate::{Reason, Warning, redacted, text};

/// A telephone number that can exist: a known calling code and a national number of a length that
/// the country uses. Whether someone answers, only a call or a message can tell.
#[derive(Clone, PartialEq, Eq)]
pub struct Phone {
    national: String,
    plan: &'static Numbering,
}

/// The numbering plan of the country with this ISO 3166-1 alpha-2 code, in upper case.
pub fn numbering(country: &str) -> Option<&'static Numbering> {
    let at = NUMBERING
        .binary_search_by(|plan| plan.country().cmp(country))
        .ok()?;
    Some(&NUMBERING[at])
}

impl Phone {
    /// Takes a number as typed or pasted. It is international after `+`, after the prefix for
    /// calls abroad (`00`, or what is dialled in `home` for it), and where only reading
    /// `home`'s calling code at its start makes the length right; else it is a national number of
    /// `home`, with or without the trunk prefix. Spaces, hyphens, dots, slashes, brackets, a
    /// `tel:` before it and a trunk zero in brackets, as in `+44 (0)20`, do no harm.
    ///
    /// Errors: [`Reason::Missing`]; [`Reason::Characters`]; [`Reason::Format`] for a `+` that
    /// is not at the start; [`Reason::Component`] for a calling code that is not assigned;
    /// [`Reason::TooShort`] and [`Reason::TooLong`] by the country's lengths, and for Chinese
    /// mobile numbers (1, then 3 to 9) by their eleven digits.
    ///
    /// Not understood: carrier selection codes, extensions.
    pub fn parse(text: &str, home: &'static Numbering) -> Result<Self, Reason> {
        let mut dialled = text::compact(text)?;
        if let Some(number) = dialled.strip_prefix("TEL:") {
            dialled = number.to_owned();
        }
        dialled.retain(|c| !matches!(c, '.' | '/' | '(' | ')'));
        let (international, digits) = match dialled.strip_prefix('+') {
            Some(rest) => (Some(rest), rest),
            None => (abroad(&dialled, home), dialled.as_str()),
        };
        if let Some(bad) = digits.chars().find(|c| !c.is_ascii_digit()) {
            return Err(if bad == '+' {
                Reason::Format
            } else {
                Reason::Characters
            });
        }
        if digits.is_empty() {
            return Err(Reason::TooShort);
        }
        match international {
            Some(number) => Self::international(number, home),
            None => Self::at_home(digits, home),
        }
    }

    fn international(number: &str, home: &'static Numbering) -> Result<Self, Reason> {
        let (plan, national) = split_calling_code(number, home).ok_or(Reason::Component)?;
        Self::within(national, plan)
    }

    fn at_home(digits: &str, home: &'static Numbering) -> Result<Self, Reason> {
        let refused = match Self::within(digits, home) {
            Ok(phone) => return Ok(phone),
            Err(reason) => reason,
        };
        // The calling code without its plus.
        match split_calling_code(digits, home) {
            Some((plan, national)) if plan == home => {
                Self::within(national, home).map_err(|_| refused)
            }
            _ => Err(refused),
        }
    }

    fn within(digits: &str, plan: &'static Numbering) -> Result<Self, Reason> {
        let national = without_trunk(digits, plan);
        let argentine = without_15(national, plan);
        let national = argentine.as_deref().unwrap_or(national);
        let (shortest, longest) = match is_chinese_mobile(national, plan) {
            true => plan.mobile_lengths,
            false => plan.lengths,
        };
        match national.len() {
            len if len < shortest.into() => Err(Reason::TooShort),
            len if len > longest.into() => Err(Reason::TooLong),
            _ => Ok(Self {
                national: national.to_owned(),
                plan,
            }),
        }
    }

    /// The numbering plan the number belongs to. Countries under one calling code are not told
    /// apart: it is the one given as home where the code is its own, else the largest.
    pub fn plan(&self) -> &'static Numbering {
        self.plan
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
        let plan = self.plan;
        let starts_in = |set: u16| set >> (self.national.as_bytes()[0] - b'0') & 1 == 1;
        let (shortest, longest) = plan.mobile_lengths;
        let long_as_mobile = (shortest.into()..=longest.into()).contains(&self.national.len());
        if plan.calling_code == CHINA {
            return match self.national.as_bytes() {
                mobile if is_chinese_mobile(&self.national, plan) && mobile.len() == 11 => None,
                [b'1', b'1'..=b'2', ..] => Some(Warning::UnfamiliarNumber),
                _ => Some(Warning::MaybeLandline),
            };
        }
        match (
            long_as_mobile && starts_in(plan.mobile_starts),
            starts_in(plan.fixed_starts),
        ) {
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

/// The plan of the longest calling code that the digits begin with (no code begins with another,
/// so there is one at most), home's where it is the same, and the digits after it.
fn split_calling_code<'a>(
    digits: &'a str,
    home: &'static Numbering,
) -> Option<(&'static Numbering, &'a str)> {
    (1..=3).find_map(|len| {
        let (code, rest) = digits.split_at_checked(len)?;
        let code: u16 = code.parse().ok()?;
        if home.calling_code == code && len == code_len(code) {
            return Some((home, rest));
        }
        let main =
            |plan: &&Numbering| plan.is_main && plan.calling_code == code && len == code_len(code);
        NUMBERING.iter().find(main).map(|plan| (plan, rest))
    })
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
    match plan.trunk() {
        "0" if !plan.starts_with_zero() => digits.trim_start_matches('0'),
        trunk if digits.len() > plan.lengths.1.into() => {
            digits.strip_prefix(trunk).unwrap_or(digits)
        }
        _ => digits,
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
