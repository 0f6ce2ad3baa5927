//! Where one JPEG file ends and the next begins (ITU-T T.81, annex B).

/// SOI, the start of a picture.
pub(super) const START: &[u8] = &[0xff, 0xd8];

const END: u8 = 0xd9;
const SCAN: u8 = 0xda;

/// How many bytes the picture at the beginning of `bytes` has; `None` when it breaks off.
pub(super) fn length(bytes: &[u8]) -> Option<usize> {
    let mut at = START.len();
    bytes.starts_with(START).then_some(())?;
    loop {
        let marker = *bytes.get(at + 1).filter(|_| bytes[at] == 0xff)?;
        match marker {
            END => return Some(at + 2),
            0xff => at += 1, // Fill bytes may stand before any marker.
            _ => {
                let size = bytes.get(at + 2..at + 4)?;
                at += 2 + usize::from(u16::from_be_bytes([size[0], size[1]])).max(2);
                if marker == SCAN {
                    at += scan(bytes.get(at..)?)?;
                }
            }
        }
    }
}

/// How long the coded data is: to the next marker that is neither stuffing nor a restart.
fn scan(bytes: &[u8]) -> Option<usize> {
    let ends = |pair: &[u8]| pair[0] == 0xff && !matches!(pair[1], 0x00 | 0xd0..=0xd7 | 0xff);
    bytes.windows(2).position(ends)
}

/// Bytes between two pictures that mean nothing.
pub(super) fn padding(bytes: &[u8]) -> usize {
    let next = bytes.windows(2).position(|pair| pair == START);
    let zeros = bytes.iter().take_while(|b| **b == 0).count();
    match next {
        Some(next) if next == zeros => zeros,
        None if zeros == bytes.len() => zeros,
        _ => 0,
    }
}
