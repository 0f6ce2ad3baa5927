//! The reader of `.knet` files: right bytes give the net they describe, wrong ones a reason, and no
//! bytes a panic.
#![cfg(not(target_arch = "wasm32"))] // proptest is native.

use kaihu_inference::{FormatError, Net};
use proptest::prelude::*;

const REAL: &[u8] = include_bytes!("../models/face_detector.knet");

/// A net of one 1×1 convolution, two channels to one, on a 2×2 image.
fn tiny() -> Vec<u8> {
    let mut bytes = b"KNET\x01\0\0\0\x02\0\x02\0\x02\0\x01\0\x01\0".to_vec();
    bytes.extend([0, 0, 1, 1, 0, 0, 0, 0, 0xff, 0xff, 1, 0]); // operation
    bytes.extend([1, 0]); // output
    bytes.extend(0.5f32.to_le_bytes()); // scale
    bytes.extend(3.0f32.to_le_bytes()); // bias
    bytes.extend([2, 0xfe]); // weights 2 and -2
    bytes
}

#[test]
fn a_net_is_what_its_bytes_say() {
    let mut net = Net::parse(&tiny()).expect("well formed");
    for y in 0..2 {
        net.input_mut()
            .row_mut(y)
            .copy_from_slice(&[[5.0, 1.0, 0.0, 0.0]; 2]);
    }
    net.run();
    let output = net.output(0).expect("one output");
    assert_eq!(output.values().collect::<Vec<_>>(), [7.0; 4]);
}

#[test]
fn each_wrong_byte_has_its_reason() {
    let wrong = |at: usize, value: u8| {
        let mut bytes = tiny();
        bytes[at] = value;
        Net::parse(&bytes).err()
    };
    assert_eq!(wrong(0, b'k'), Some(FormatError::Magic));
    assert_eq!(wrong(4, 2), Some(FormatError::Version));
    assert_eq!(wrong(8, 0), Some(FormatError::Shape));
    assert_eq!(wrong(12, 5), Some(FormatError::Shape));
    assert_eq!(wrong(18, 3), Some(FormatError::Kind));
    assert_eq!(wrong(18, 2), Some(FormatError::Window));
    assert_eq!(wrong(19, 9), Some(FormatError::Kind));
    assert_eq!(wrong(20, 3), Some(FormatError::Window));
    assert_eq!(wrong(24, 1), Some(FormatError::Order));
    assert_eq!(wrong(30, 2), Some(FormatError::Order));
    let mut huge = tiny();
    huge[8..12].fill(0xff);
    assert_eq!(Net::parse(&huge).err(), Some(FormatError::TooLarge));
    assert_eq!(
        Net::parse(&tiny()[..41]).err(),
        Some(FormatError::Truncated)
    );
    assert_eq!(
        Net::parse(&[tiny(), vec![0]].concat()).err(),
        Some(FormatError::TrailingBytes)
    );
}

/// A net of a depthwise convolution and, with `reader`, a 1×1 convolution that reads it.
fn depthwise(reader: bool, output: u8) -> Vec<u8> {
    let mut bytes = b"KNET\x01\0\0\0\x03\0\x03\0\x01\0".to_vec();
    bytes.extend([1 + u8::from(reader), 0, 1, 0]);
    bytes.extend([1, 0, 3, 1, 1, 0, 0, 0, 0xff, 0xff, 1, 0]);
    if reader {
        bytes.extend([0, 0, 1, 1, 0, 0, 1, 0, 0xff, 0xff, 1, 0]);
    }
    bytes.extend([output, 0]);
    bytes.extend([1.0f32, 0.5].map(f32::to_le_bytes).as_flattened());
    bytes.extend([1; 9]);
    if reader {
        bytes.extend([2.0f32, 0.0].map(f32::to_le_bytes).as_flattened());
        bytes.extend([1]);
    }
    bytes
}

#[test]
fn a_depthwise_convolution_is_read_by_one_pointwise_one() {
    let mut net = Net::parse(&depthwise(true, 2)).expect("well formed");
    for y in 0..3 {
        net.input_mut().row_mut(y).fill([1.0, 0.0, 0.0, 0.0]);
    }
    net.run();
    let output = net.output(0).expect("one output");
    // Twice the pixels in each window, and a half.
    assert_eq!(
        output.values().collect::<Vec<_>>(),
        [4, 6, 4, 6, 9, 6, 4, 6, 4].map(|pixels| 2.0 * (pixels as f32 + 0.5))
    );
    let alone = Net::parse(&depthwise(false, 1)).err();
    assert_eq!(alone, Some(FormatError::Depthwise));
    let shown = Net::parse(&depthwise(true, 1)).err();
    assert_eq!(shown, Some(FormatError::Depthwise));
}

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
        let _ = Net::parse(&bytes);
        let _ = Net::parse(&[b"KNET\x01\0\0\0".as_slice(), &bytes].concat());
    }

    /// What is still a net after bytes of its records were changed can also be run.
    #[test]
    fn a_damaged_net_is_refused_or_runs(
        changes in proptest::collection::vec((4usize..700, any::<u8>()), 1..4),
    ) {
        let mut bytes = REAL.to_vec();
        for (at, value) in changes {
            bytes[at] = value;
        }
        if let Ok(mut net) = Net::parse(&bytes) {
            net.run();
        }
    }

    #[test]
    fn a_tiny_net_with_any_record_is_refused_or_runs(
        record in proptest::array::uniform12(0u8..4),
        size in (1u8..6, 1u8..6, 1u8..6),
        rest in proptest::collection::vec(0u8..4, 0..400),
    ) {
        let mut bytes = tiny();
        (bytes[8], bytes[10], bytes[12]) = size;
        bytes[18..30].copy_from_slice(&record);
        bytes.truncate(32);
        for length in 0..rest.len() {
            let whole = [&bytes, &rest[..length]].concat();
            if let Ok(mut net) = Net::parse(&whole) {
                net.run();
            }
        }
    }
}
