//! What a JPEG file says of itself before anything is decoded (ITU-T T.81, annex B).

/// Size of the picture, and whether it carries more than the picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct JpegHeader {
    /// Pixels.
    pub(crate) width: u16,
    /// Pixels.
    pub(crate) height: u16,
    /// Whether there is an Exif segment, which may hold the place and the device.
    pub(crate) exif: bool,
}

/// Walks the marker segments up to the frame header; `None` if this is no JPEG.
pub(crate) fn read_header(bytes: &[u8]) -> Option<JpegHeader> {
    let mut rest = bytes.strip_prefix(&[0xff, 0xd8])?;
    let mut exif = false;
    loop {
        let &[0xff, marker, high, low, ref after @ ..] = rest else {
            return None;
        };
        let length = usize::from(u16::from_be_bytes([high, low]));
        let segment = after.get(..length.checked_sub(2)?)?;
        match marker {
            // Frame headers; C4, C8 and CC in this range are tables and extensions.
            0xc0..=0xcf if !matches!(marker, 0xc4 | 0xc8 | 0xcc) => {
                let &[_precision, h1, h0, w1, w0, ..] = segment else {
                    return None;
                };
                let height = u16::from_be_bytes([h1, h0]);
                let width = u16::from_be_bytes([w1, w0]);
                return Some(JpegHeader {
                    width,
                    height,
                    exif,
                });
            }
            0xe1 => exif |= segment.starts_with(b"Exif\0"),
            // A scan before its frame header.
            0xda | 0xd9 => return None,
            _ => {}
        }
        rest = &after[length - 2..];
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample_jpeg;
    use proptest::prelude::*;

    #[test]
    fn the_size_is_read_and_exif_is_seen() {
        let plain = sample_jpeg(1, 640, 480, 3000);
        let header = JpegHeader {
            width: 640,
            height: 480,
            exif: false,
        };
        assert_eq!(read_header(&plain), Some(header));
        let exif_segment = b"\xff\xe1\x00\x08Exif\0\0";
        let mut with_exif = plain[..2].to_vec();
        with_exif.extend(exif_segment);
        with_exif.extend(&plain[2..]);
        let exif = true;
        assert_eq!(read_header(&with_exif), Some(JpegHeader { exif, ..header }));
    }

    #[test]
    fn other_files_are_no_jpeg() {
        assert_eq!(read_header(b"\x89PNG\r\n\x1a\n"), None);
        assert_eq!(read_header(b"\xff\xd8\xff\xd9"), None);
        assert_eq!(read_header(b""), None);
    }

    proptest! {
        #[test]
        fn any_bytes_are_answered(tail in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read_header(&tail);
            let _ = read_header(&[&[0xff, 0xd8, 0xff][..], &tail].concat());
        }
    }
}
