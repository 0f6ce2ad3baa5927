//! However many frames there are, with a face and without one: no memory is kept.
#![cfg(feature = "assess")]

use kaihu_quality::Assessor;

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::wasm_bindgen_test as test;

const DETECTOR: &[u8] = include_bytes!("../../inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../inference/models/face_landmarks.knet");
const PORTRAIT: &[u8] = include_bytes!("../../../tests/clips/data/portrait.jpg");

/// A face, nobody, and frames of other sizes in turn.
struct Frames {
    assessor: Assessor,
    frames: Vec<(Vec<u8>, u32, u32)>,
}

impl Frames {
    fn new() -> Frames {
        let portrait = image::load_from_memory(PORTRAIT)
            .expect("a JPEG")
            .to_rgba8();
        let (width, height) = portrait.dimensions();
        Frames {
            assessor: Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets"),
            frames: vec![
                (portrait.into_raw(), width, height),
                (vec![9; 640 * 480 * 4], 640, 480),
                (vec![200; 4], 1, 1),
            ],
        }
    }

    /// So many frames of each, eight of a kind after each other; in how many there was a face.
    fn assess(&mut self, count: usize) -> usize {
        let mut faces = 0;
        for i in 0..count * self.frames.len() {
            let (pixels, width, height) = &self.frames[i / 8 % self.frames.len()];
            let report = self.assessor.assess(pixels, *width, *height);
            faces += usize::from(report.face.is_some());
        }
        faces
    }
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn no_memory_is_kept() {
    let mut frames = Frames::new();
    assert!(frames.assess(16) > 0, "there is a face");
    let taken = allocation_counter::measure(|| {
        frames.assess(48);
    });
    assert_eq!(taken.bytes_current, 0);
    assert_eq!(taken.count_current, 0);
}

#[cfg(target_arch = "wasm32")]
#[test]
fn the_memory_does_not_grow() {
    let mut frames = Frames::new();
    assert!(frames.assess(16) > 0, "there is a face");
    let pages = core::arch::wasm32::memory_size::<0>();
    frames.assess(120);
    assert_eq!(core::arch::wasm32::memory_size::<0>(), pages);
}
