//! ISO 7064 MOD 11-2, the check character of China's eighteen-character numbers.

/// The check character over the first seventeen digits: `0..=9` or `X`.
pub(super) fn check_character(number: &[u8; 18]) -> u8 {
    let sum = number[..17]
        .iter()
        .fold(0, |sum, digit| (sum + u32::from(digit - b'0')) * 2 % 11);
    match (12 - sum) % 11 {
        10 => b'X',
        digit => b'0' + digit as u8,
    }
}
