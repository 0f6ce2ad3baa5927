//! Times both nets: `cargo run --release -p kaihu-inference --example time`.
#![allow(clippy::print_stdout)] // Printing is what it is for.

use kaihu_inference::Net;
use std::time::Instant;

fn main() {
    let nets: [(&str, &[u8]); 2] = [
        ("detector", include_bytes!("../models/face_detector.knet")),
        ("landmarks", include_bytes!("../models/face_landmarks.knet")),
    ];
    for (name, bytes) in nets {
        let mut net = Net::parse(bytes).expect("the committed net is well formed");
        let mut times: Vec<f64> = (0..200)
            .map(|_| {
                let mut image = net.input_mut();
                (0..image.height()).for_each(|y| image.row_mut(y).fill([0.5, 0.4, 0.3, 0.0]));
                let start = Instant::now();
                net.run();
                start.elapsed().as_secs_f64() * 1e3
            })
            .collect();
        times.sort_by(f64::total_cmp);
        println!(
            "{name}: min {:.2} ms, median {:.2} ms",
            times[0], times[100]
        );
    }
}
