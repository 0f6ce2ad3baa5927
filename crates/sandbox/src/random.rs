//! Random names, tokens and digits, and the hashes under which secrets are kept.

use sha2::{Digest, Sha256};

/// Random bytes of the operating system.
///
/// # Panics
/// When the operating system has none to give: nothing secret can be made then.
pub(crate) fn bytes<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes");
    bytes
}

/// A name that cannot be guessed: `prefix`, an underscore and 128 bits in hex.
pub(crate) fn name(prefix: &str) -> String {
    format!("{prefix}_{}", hex(&bytes::<16>()))
}

/// 128 bits beside a secret that is hashed.
pub(crate) fn salt() -> [u8; 16] {
    bytes()
}

/// A secret of 256 bits, in hex.
pub(crate) fn secret() -> String {
    hex(&bytes::<32>())
}

/// Six decimal digits, every combination equally likely.
pub(crate) fn six_digits() -> String {
    loop {
        let number = u32::from_le_bytes(bytes());
        // The last, incomplete million of the range would favour small numbers.
        if number < u32::MAX / 1_000_000 * 1_000_000 {
            return format!("{:06}", number % 1_000_000);
        }
    }
}

/// Puts them into an order that nobody knows before (Fisher-Yates); every one equally likely, but for
/// the 64-bit remainder.
pub(crate) fn shuffle<T>(items: &mut [T]) {
    for last in (1..items.len()).rev() {
        let number = u64::from_le_bytes(bytes());
        items.swap(last, (number % (last as u64 + 1)) as usize);
    }
}

/// SHA-256 of the parts, each ended so that no two lists of parts run together.
pub(crate) fn hash(parts: &[&[u8]]) -> [u8; 32] {
    let mut sha = Sha256::new();
    for part in parts {
        sha.update((part.len() as u64).to_le_bytes());
        sha.update(part);
    }
    sha.finalize().into()
}

/// SHA-256 of `data` as the contract writes it: lower-case hex.
pub(crate) fn sha256_hex(data: &[u8]) -> String {
    hex(&Sha256::digest(data))
}

/// Whether `text` has the form of [`sha256_hex`].
pub(crate) fn is_sha256_hex(text: &str) -> bool {
    text.len() == 64 && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
}

/// The bytes of lower-case hex; what is none is passed over.
pub(crate) fn from_hex(text: &str) -> Vec<u8> {
    let pairs = (0..text.len() / 2).filter_map(|at| text.get(2 * at..2 * at + 2));
    pairs
        .filter_map(|pair| u8::from_str_radix(pair, 16).ok())
        .collect()
}

/// Lower-case hex.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_do_not_run_together() {
        assert_ne!(hash(&[b"ab", b"c"]), hash(&[b"a", b"bc"]));
    }

    #[test]
    fn digits_are_six_and_names_differ() {
        for _ in 0..1000 {
            let code = six_digits();
            assert!(code.len() == 6 && code.bytes().all(|b| b.is_ascii_digit()));
        }
        assert_ne!(name("x"), name("x"));
    }

    #[test]
    fn every_order_comes_up() {
        let mut seen = std::collections::HashSet::new();
        for _ in 0..1000 {
            let mut items = [0, 1, 2, 3];
            shuffle(&mut items);
            seen.insert(items);
        }
        // Each of the 24 is missed with a probability of 3e-19.
        assert_eq!(seen.len(), 24);
    }

    #[test]
    fn the_hash_of_the_contract_is_the_standard_one() {
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256_hex(b"abc"), abc);
        assert!(is_sha256_hex(abc));
        assert!(!is_sha256_hex(&abc.to_uppercase()));
    }
}
