//! The check digit of ICAO Doc 9303-3, 4.9: digits as they are, `A` to `Z` as 10 to 35, `<` as 0,
//! weighted 7, 3, 1 in turn, modulo 10. Characters whose values differ by a multiple of ten, such
//! as `0`, `<`, `A`, `K` and `U`, are one to it.

/// The check digit, in ASCII, of upper-case letters, digits and `<`.
pub(in crate::evidence) fn check_digit(text: impl Iterator<Item = u8>) -> u8 {
    let sum = text.zip([7, 3, 1].into_iter().cycle());
    let sum = sum.fold(0, |sum, (c, weight)| sum + value(c) * weight);
    b'0' + (sum % 10) as u8
}

fn value(c: u8) -> u32 {
    match c {
        b'0'..=b'9' => u32::from(c - b'0'),
        b'A'..=b'Z' => u32::from(c - b'A') + 10,
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn examples_of_doc_9303_come_out() {
        // Doc 9303-3, appendix A.
        for (text, digit) in [("520727", b'3'), ("AB2134<<<", b'5')] {
            assert_eq!(check_digit(text.bytes()), digit);
        }
    }
}
