//! Running a net takes no memory: it has all that it needs from the start.
#![cfg(not(target_arch = "wasm32"))] // The counter replaces the allocator of a native program.

use kaihu_inference::Net;

#[test]
fn running_takes_no_memory() {
    for bytes in [
        include_bytes!("../models/face_detector.knet").as_slice(),
        include_bytes!("../models/face_landmarks.knet").as_slice(),
    ] {
        let mut net = Net::parse(bytes).expect("the committed net is well formed");
        let taken = allocation_counter::measure(|| {
            for _ in 0..3 {
                let mut image = net.input_mut();
                (0..image.height()).for_each(|y| image.row_mut(y).fill([0.5; 4]));
                net.run();
                assert!(net.output(0).is_some());
            }
        });
        assert_eq!(taken.count_total, 0);
    }
}
