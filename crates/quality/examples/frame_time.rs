//! Times a tracked frame, pixels in and report out: `cargo run --release -p kaihu-quality --example frame_time`.
#![allow(clippy::print_stdout)] // Printing is what it is for.

use image::imageops;
use kaihu_quality::Assessor;
use std::time::Instant;

fn main() {
    let portrait =
        image::load_from_memory(include_bytes!("../../../tests/clips/data/portrait.jpg"));
    let portrait = portrait.expect("a JPEG").to_rgba8();
    let head = imageops::crop_imm(&portrait, 65, 0, 320, 240).to_image();
    let frame = imageops::resize(&head, 640, 480, imageops::FilterType::CatmullRom);
    let detector = include_bytes!("../../inference/models/face_detector.knet");
    let landmarks = include_bytes!("../../inference/models/face_landmarks.knet");
    let mut assessor = Assessor::new(detector, landmarks).expect("the committed nets");
    let mut times: Vec<f64> = (0..300)
        .map(|_| {
            let start = Instant::now();
            assert_eq!(assessor.assess(&frame, 640, 480).faces, 1);
            start.elapsed().as_secs_f64() * 1e3
        })
        .collect();
    times.sort_by(f64::total_cmp);
    println!("frame: min {:.2} ms, median {:.2} ms", times[0], times[150]);
}
