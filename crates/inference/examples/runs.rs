//! Runs a net so many times, for a program that counts instructions: `runs detector|landmarks N`.

use kaihu_inference::Net;

fn main() {
    let mut arguments = std::env::args().skip(1);
    let (net, count) = (arguments.next(), arguments.next());
    let bytes: &[u8] = match net.as_deref() {
        Some("detector") => include_bytes!("../models/face_detector.knet"),
        Some("landmarks") => include_bytes!("../models/face_landmarks.knet"),
        other => panic!("no such net: {other:?}"),
    };
    let count: u32 = count
        .and_then(|count| count.parse().ok())
        .expect("a number of runs");
    let mut net = Net::parse(bytes).expect("the committed net is well formed");
    for _ in 0..count {
        let mut image = net.input_mut();
        (0..image.height()).for_each(|y| image.row_mut(y).fill([0.5, 0.4, 0.3, 0.0]));
        net.run();
    }
    assert!(net.output(0).is_some());
}
