//! A stand-in for a camera picture, for tests of whole journeys.

/// A file that reads as a baseline JPEG of `width` x `height` pixels up to its frame header and is
/// `length` bytes long (at least 28): no picture can be decoded from it. Another `seed` makes
/// another file.
pub fn sample_jpeg(seed: u64, width: u16, height: u16, length: usize) -> Vec<u8> {
    let mut bytes = vec![0xff, 0xd8];
    bytes.extend([0xff, 0xfe, 0, 10]); // a comment holds the seed
    bytes.extend(seed.to_be_bytes());
    bytes.extend([0xff, 0xc0, 0, 11, 8]);
    bytes.extend(height.to_be_bytes());
    bytes.extend(width.to_be_bytes());
    bytes.extend([1, 1, 0x11, 0]); // one component
    bytes.resize(length.saturating_sub(2).max(bytes.len()), 0);
    bytes.extend([0xff, 0xd9]);
    bytes
}
