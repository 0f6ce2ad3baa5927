//! The scalar and the SIMD twin say the same: natively and, under wasm-bindgen-test, as wasm, each report
//! is the committed one. `KAIHU_WRITE=1 cargo test -p kaihu-quality --test twins` makes that anew.
#![cfg(feature = "assess")]

use image::{RgbaImage, imageops};
use kaihu_quality::{Assessor, FrameReport};

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const DETECTOR: &[u8] = include_bytes!("../../inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../inference/models/face_landmarks.knet");
const PORTRAIT: &[u8] = include_bytes!("../../../tests/clips/data/portrait.jpg");
const GOLDEN: &str = include_str!("golden/reports.txt");

/// Powers and logarithms of another library differ in the last digits, and so may a pixel at the edge of
/// a cheek be in or out: one of three hundred.
const TOLERANCE: f32 = 1e-2;

/// A face that comes nearer, is lost and found again, one pair beside each other, and nobody.
fn reports() -> Vec<FrameReport> {
    let portrait = image::load_from_memory(PORTRAIT)
        .expect("a JPEG")
        .to_rgba8();
    let cut = |x, y, width, height| imageops::crop_imm(&portrait, x, y, width, height).to_image();
    let mut pair = RgbaImage::new(400, 240);
    imageops::replace(&mut pair, &cut(120, 10, 200, 240), 0, 0);
    imageops::replace(&mut pair, &cut(130, 20, 200, 240), 200, 0);
    let frames = [
        portrait.clone(),
        cut(100, 0, 300, 225),
        cut(102, 3, 300, 225),
        cut(0, 300, 300, 200),
        cut(150, 30, 160, 190),
        pair,
    ];
    let mut assessor = Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets");
    let assess = |frame: &RgbaImage| assessor.assess(frame, frame.width(), frame.height());
    frames.iter().map(assess).collect()
}

#[test]
fn native_and_wasm_report_the_same() {
    let named = reports().iter().map(FrameReport::named).collect::<Vec<_>>();
    let found = || {
        named
            .iter()
            .enumerate()
            .flat_map(|(i, n)| n.iter().map(move |v| (i, v)))
    };
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("KAIHU_WRITE").is_some() {
        let lines: String = found()
            .map(|(i, (name, v))| format!("{i} {name} {v}\n"))
            .collect();
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/reports.txt");
        return std::fs::write(file, lines).expect("written");
    }
    assert_eq!(GOLDEN.lines().count(), found().count());
    let mut other: Vec<String> = Vec::new();
    for ((i, (name, value)), line) in found().zip(GOLDEN.lines()) {
        let golden = line.rsplit(' ').next().and_then(|v| v.parse::<f32>().ok());
        let golden = golden.expect("a number");
        let same = match (value.is_nan(), golden.is_nan()) {
            (false, false) => (value - golden).abs() <= TOLERANCE * golden.abs().max(1.0),
            (here, there) => here == there,
        };
        if !same || line != format!("{i} {name} {golden}") {
            other.push(format!("{i} {name} is {value}, not {line}"));
        }
    }
    assert_eq!(other, [""; 0]);
}
