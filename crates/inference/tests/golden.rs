//! Both face nets against outputs that onnxruntime made from the same weights (`models/golden.py`).
//! Runs natively and, under wasm-bindgen-test, on the SIMD kernels.

use kaihu_inference::Net;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

/// Largest difference that rounding may make; outputs go up to about 200.
const TOLERANCE: f32 = 4e-4;

#[test]
fn the_detector_agrees_with_onnxruntime() {
    agrees(
        include_bytes!("../models/face_detector.knet"),
        include_bytes!("golden/face_detector.f32"),
        4,
    );
}

#[test]
fn the_landmark_net_agrees_with_onnxruntime() {
    agrees(
        include_bytes!("../models/face_landmarks.knet"),
        include_bytes!("golden/face_landmarks.f32"),
        2,
    );
}

fn agrees(net: &[u8], golden: &[u8], outputs: usize) {
    let mut net = Net::parse(net).expect("the committed net is well formed");
    let golden: Vec<f32> = golden
        .as_chunks()
        .0
        .iter()
        .map(|b| f32::from_le_bytes(*b))
        .collect();
    // Twice: the second run starts from memory that the first one has used.
    for _ in 0..2 {
        draw(&mut net);
        net.run();
        let found: Vec<f32> = (0..outputs)
            .flat_map(|i| net.output(i).expect("so many outputs").values())
            .collect();
        assert_eq!(found.len(), golden.len());
        let worst = found
            .iter()
            .zip(&golden)
            .map(|(a, b)| (a - b).abs())
            .fold(0.0, f32::max);
        assert!(worst <= TOLERANCE, "differs by {worst}");
        assert!(net.output(outputs).is_none());
    }
}

/// The picture that `models/golden.py` draws.
fn draw(net: &mut Net) {
    let mut image = net.input_mut();
    let (height, width) = (image.height() as i64, image.width() as i64);
    for y in 0..height {
        for (x, pixel) in (0..).zip(image.row_mut(y as usize)) {
            for c in 0..3 {
                let ramp = (3 * x + 5 * y + 40 * c) % 256;
                let inside = (2 * x - width).pow(2) + (2 * y - height).pow(2) < height * width / 2;
                let texture = (x * x * 7 + y * y * 13 + x * y * 3 + c * 29) % 61;
                let value = ramp + i64::from(inside) * 256 + texture;
                pixel[c as usize] = (value as f64 / 573.0) as f32;
            }
            pixel[3] = 0.0;
        }
    }
}
