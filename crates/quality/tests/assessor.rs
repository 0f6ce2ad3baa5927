//! What the assessor says about pictures whose truth is known, and that nothing makes it panic.
#![cfg(all(feature = "assess", not(target_arch = "wasm32")))] // proptest is native.

use kaihu_clips::Clip;
use kaihu_quality::{Assessor, AssessorError, FaceReport, FrameReport};
use proptest::prelude::*;

const DETECTOR: &[u8] = include_bytes!("../../inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../inference/models/face_landmarks.knet");

fn assessor() -> Assessor {
    Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets")
}

/// RGBA with its width and height.
#[derive(Clone)]
struct Picture(Vec<u8>, u32, u32);

fn picture(clip: Clip, frame: u32) -> Picture {
    let image = clip.frame(frame);
    let rgba = image
        .pixels()
        .flat_map(|p| [p.0[0], p.0[1], p.0[2], 255])
        .collect();
    Picture(rgba, image.width(), image.height())
}

impl Picture {
    /// Each pixel is what `from` says for its place and size.
    fn map(&self, from: impl Fn(i64, i64, i64, i64) -> (i64, i64)) -> Picture {
        let (width, height) = (i64::from(self.1), i64::from(self.2));
        let rgba = (0..width * height).flat_map(|i| {
            let (x, y) = from(i % width, i / width, width, height);
            let at = (y.clamp(0, height - 1) * width + x.clamp(0, width - 1)) as usize * 4;
            self.0[at..at + 4].to_vec()
        });
        Picture(rgba.collect(), self.1, self.2)
    }

    fn mirrored(&self) -> Picture {
        self.map(|x, y, width, _| (width - 1 - x, y))
    }

    fn shifted(&self, dx: i64) -> Picture {
        self.map(|x, y, _, _| (x - dx, y))
    }

    fn turned_clockwise(&self, degrees: f64) -> Picture {
        let (sin, cos) = degrees.to_radians().sin_cos();
        self.map(|x, y, width, height| {
            let (cx, cy) = (width as f64 / 2.0, height as f64 / 2.0);
            let (u, v) = (x as f64 - cx, y as f64 - cy);
            let (x, y) = (u * cos + v * sin + cx, v * cos - u * sin + cy);
            (x.round() as i64, y.round() as i64)
        })
    }
}

impl Picture {
    fn assessed(&self, assessor: &mut Assessor) -> FrameReport {
        assessor.assess(&self.0, self.1, self.2)
    }

    fn face(&self) -> FaceReport {
        self.assessed(&mut assessor()).face.expect("a face")
    }
}

fn middle(face: &FaceReport) -> f32 {
    face.bounds.x + face.bounds.width / 2.0
}

#[test]
fn a_mirror_swaps_left_and_right_and_nothing_else() {
    let good = picture(Clip::SideLight, 0);
    let (face, mirrored) = (good.face(), good.mirrored().face());
    assert!((middle(&face) + middle(&mirrored) - 1.0).abs() < 0.01);
    assert!((face.pose.yaw + mirrored.pose.yaw).abs() < 2.0);
    assert!((face.pose.roll + mirrored.pose.roll).abs() < 2.0);
    assert!((face.pose.pitch - mirrored.pose.pitch).abs() < 2.0);
    let ratios = [face, mirrored].map(|f| f.cheek_log_ratio.expect("cheeks"));
    assert!(ratios[0] > 0.8, "the lamp stands at the left: {ratios:?}");
    assert!((ratios[0] + ratios[1]).abs() < 0.1, "{ratios:?}");
    assert!((face.inter_eye_distance - mirrored.inter_eye_distance).abs() < 2.0);
    assert!((face.head_size - mirrored.head_size).abs() < 0.01);
}

#[test]
fn roll_is_clockwise() {
    let good = picture(Clip::Good, 0);
    let upright = good.face().pose.roll;
    for degrees in [-25.0, 20.0] {
        let turned = good.turned_clockwise(degrees).face();
        let roll = f64::from(turned.pose.roll - upright);
        assert!((roll - degrees).abs() < 3.0, "{degrees} looks like {roll}");
        assert!((turned.head_size - good.face().head_size).abs() < 0.015);
    }
}

#[test]
fn luminance_is_linear_light() {
    let full = picture(Clip::Good, 0);
    // Half the light, by the definition of sRGB.
    let half = |code: &u8| {
        let v = f64::from(*code) / 255.0;
        let light = if v <= 0.04045 {
            v / 12.92
        } else {
            ((v + 0.055) / 1.055).powf(2.4)
        } / 2.0;
        let v = if light <= 0.003_130_8 {
            light * 12.92
        } else {
            1.055 * light.powf(1.0 / 2.4) - 0.055
        };
        (v * 255.0).round() as u8
    };
    let dim = Picture(full.0.iter().map(half).collect(), full.1, full.2);
    let (full, dim) = (
        full.assessed(&mut assessor()),
        dim.assessed(&mut assessor()),
    );
    let halved = |full: f32, dim: f32| (dim / full - 0.5).abs() < 0.01;
    assert!(halved(full.scene_luminance, dim.scene_luminance));
    let face = |report: FrameReport| report.face.and_then(|f| f.luminance_mean).expect("a face");
    assert!(halved(face(full), face(dim)));
}

#[test]
fn a_moving_face_is_followed() {
    let good = picture(Clip::Good, 0);
    let mut assessor = assessor();
    for dx in (-120..=120).step_by(12) {
        let face = good
            .shifted(dx)
            .assessed(&mut assessor)
            .face
            .expect("a face");
        let expected = middle(&good.face()) + dx as f32 / good.1 as f32;
        assert!((middle(&face) - expected).abs() < 0.01, "{dx}");
    }
}

#[test]
fn a_face_that_leaves_is_gone_and_one_that_comes_is_seen_at_once() {
    let mut assessor = assessor();
    for _ in 0..2 {
        let there = picture(Clip::OffCentre, 0).assessed(&mut assessor);
        assert_eq!((there.faces, there.face.is_some()), (1, true));
        let away = picture(Clip::Nobody, 0).assessed(&mut assessor);
        assert_eq!((away.faces, away.face), (0, None));
    }
}

#[test]
fn a_second_face_is_counted_within_half_a_second() {
    let mut assessor = assessor();
    picture(Clip::TwoFaces, 0)
        .map(|x, y, width, _| (x.min(width / 2), y))
        .assessed(&mut assessor);
    let both = picture(Clip::TwoFaces, 0);
    let counts: Vec<u32> = (0..15)
        .map(|_| both.assessed(&mut assessor).faces)
        .collect();
    assert_eq!(counts[0], 1, "one face was there before");
    assert_eq!(counts[14], 2);
}

#[test]
fn other_nets_are_refused() {
    assert_eq!(
        Assessor::new(LANDMARKS, LANDMARKS).err(),
        Some(AssessorError::NotADetector)
    );
    assert_eq!(
        Assessor::new(DETECTOR, DETECTOR).err(),
        Some(AssessorError::NotLandmarks)
    );
    assert!(matches!(
        Assessor::new(b"", LANDMARKS).err(),
        Some(AssessorError::Detector(_))
    ));
    assert!(matches!(
        Assessor::new(DETECTOR, b"").err(),
        Some(AssessorError::Landmarks(_))
    ));
}

#[test]
fn a_frame_without_pixels_has_no_face() {
    let mut assessor = assessor();
    let sizes = [
        (0, 0),
        (0, 5),
        (640, 480),
        (u32::MAX, u32::MAX),
        (1 << 30, 4),
        (2, 1),
    ];
    for (width, height) in sizes {
        let report = assessor.assess(&[9; 12], width, height);
        let nothing = FrameReport {
            width,
            height,
            ..FrameReport::default()
        };
        assert_eq!(report, nothing);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// Also with a face to follow from the frame before.
    #[test]
    fn no_size_and_no_pixels_make_it_panic(
        width in 1u32..400,
        height in 1u32..400,
        thin in prop::sample::select(vec![(1, 1), (1, 16_000), (16_000, 1), (16_384, 2), (3, 3)]),
        seed in any::<u32>(),
    ) {
        let mut assessor = assessor();
        picture(Clip::OffCentre, 0).assessed(&mut assessor);
        for (width, height) in [(width, height), thin] {
            let byte = |i: u32| (i.wrapping_mul(2_654_435_761).wrapping_add(seed) >> 13) as u8;
            let rgba: Vec<u8> = (0..width * height * 4).map(byte).collect();
            let report = assessor.assess(&rgba, width, height);
            prop_assert!((0.0..=1.0).contains(&report.scene_luminance));
            prop_assert_eq!(FrameReport::from_flat(&report.to_flat()).is_some(), true);
        }
    }
}
