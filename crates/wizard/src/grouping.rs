//! Digits in the groups that they are printed in, as far as they are typed.

/// How the number of a resident identity card is read out: region, birth date, the rest.
pub(crate) const RESIDENT_ID: &[u8] = &[6, 8, 4];

/// How mobile numbers of a country, ISO 3166-1 alpha-2, are written by those who live there.
/// Nothing where customs differ.
pub(crate) fn of_mobile(country: &str) -> &'static [u8] {
    match country {
        "CN" | "JP" | "KR" => &[3, 4, 4],
        "HK" | "MO" | "SG" => &[4, 4],
        "TW" => &[4, 3, 3],
        "US" | "CA" => &[3, 3, 4],
        _ => &[],
    }
}

/// The text with a space between groups of these sizes. A text that is more than digits, spaces
/// and a last X comes back as it is: nobody's own way of writing is fought with. So does one with
/// more digits than fit.
pub(crate) fn grouped(text: &str, sizes: &[u8]) -> Option<String> {
    let is_digit = |c: char| c.is_ascii_digit() || c == 'X' || c == 'x';
    if !text.chars().all(|c| is_digit(c) || c == ' ') {
        return None;
    }
    let room: usize = sizes.iter().map(|size| usize::from(*size)).sum();
    let digits = text.chars().filter(|c| *c != ' ').count();
    if digits > room {
        // Our own groups, which no longer fit, and nobody else's.
        let ours: String = text.chars().filter(|c| *c != ' ').take(room).collect();
        let is_ours =
            room > 0 && grouped(&ours, sizes).is_some_and(|ours| text.starts_with(&*ours));
        return is_ours.then(|| text.chars().filter(|c| *c != ' ').collect());
    }
    let mut out = String::with_capacity(text.len() + sizes.len());
    let mut sizes = sizes.iter();
    let mut left = sizes.next().copied().unwrap_or(0);
    for c in text.chars().filter(|c| *c != ' ') {
        if left == 0 {
            out.push(' ');
            left = sizes.next().copied().unwrap_or(u8::MAX);
        }
        out.push(c);
        left -= 1;
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_fall_into_groups_while_they_are_typed() {
        let mut typed = String::new();
        for c in "11010519491231002x".chars() {
            typed.push(c);
            typed = grouped(&typed, RESIDENT_ID).expect("digits");
        }
        assert_eq!(typed, "110105 19491231 002x");
        assert_eq!(
            grouped("13812345678", of_mobile("CN")).as_deref(),
            Some("138 1234 5678")
        );
        assert_eq!(grouped("138 1", of_mobile("CN")).as_deref(), Some("138 1"));
        assert_eq!(grouped("138 ", of_mobile("CN")).as_deref(), Some("138"));
        assert_eq!(grouped("", RESIDENT_ID).as_deref(), Some(""));
    }

    #[test]
    fn what_is_not_plain_digits_stays_as_it_is() {
        for text in [
            "+86 138",
            "138-1234",
            "１３８",
            "138a",
            "(138)",
            "1\u{200b}3",
        ] {
            assert_eq!(grouped(text, of_mobile("CN")), None, "{text}");
        }
        assert_eq!(grouped("138123456789", of_mobile("CN")), None, "too many");
        let more = grouped("141 555 52671", of_mobile("US"));
        assert_eq!(
            more.as_deref(),
            Some("14155552671"),
            "our groups do not fit any more"
        );
        assert_eq!(grouped("123", of_mobile("FR")), None, "no custom");
    }
}
