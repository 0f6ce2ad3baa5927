//! Each clip is what its name says, as the assessor sees its decoded frames.

use kaihu_clips::Clip;
use kaihu_quality::{Assessor, FaceReport, FrameReport};

const DETECTOR: &[u8] = include_bytes!("../../../crates/inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../../crates/inference/models/face_landmarks.knet");

/// Reports on every fifth frame, as a browser on a slow phone would see them.
fn reports(clip: Clip) -> Vec<FrameReport> {
    let mut assessor = Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets");
    let assess = |frame: u32| {
        let image = image::load_from_memory(&clip.jpeg(frame))
            .expect("a JPEG")
            .to_rgba8();
        assessor.assess(&image, image.width(), image.height())
    };
    (0..clip.frames()).step_by(5).map(assess).collect()
}

fn faces(clip: Clip) -> Vec<FaceReport> {
    let reports = reports(clip);
    assert!(
        reports.iter().all(|r| r.faces == 1),
        "{clip:?} shows one face"
    );
    reports.iter().map(|r| r.face.expect("a face")).collect()
}

/// What the good clip has and the clips with one fault have too, but for that fault.
#[derive(PartialEq, Clone, Copy)]
enum Fault {
    None,
    Dark,
    Blurred,
    Far,
    OffCentre,
    SideLight,
}

fn assert_only(fault: Fault, clip: Clip) {
    for face in faces(clip) {
        let holds = |good: bool, spoilt: Fault, what: &str| {
            assert_eq!(good, fault != spoilt, "{clip:?}: {what}: {face:?}");
        };
        let centre = face.bounds.x + face.bounds.width / 2.0;
        holds(
            (centre - 0.5).abs() < 0.05,
            Fault::OffCentre,
            "in the middle",
        );
        holds((0.25..0.4).contains(&face.head_size), Fault::Far, "near");
        let luminance = face.luminance_mean.expect("pixels");
        holds((0.2..0.6).contains(&luminance), Fault::Dark, "well lit");
        let ratio = face.cheek_log_ratio.expect("cheeks");
        holds(ratio.abs() < 0.35, Fault::SideLight, "evenly lit");
        let sharp = face.sharpness.expect("pixels") > 8.0;
        // Far away and in the dark there is no fine detail either.
        if fault != Fault::Far && fault != Fault::Dark {
            holds(sharp, Fault::Blurred, "sharp");
        }
        assert!(face.presence > 0.9);
        assert!(
            face.pose.yaw.abs() < 10.0 && face.pose.pitch.abs() < 15.0,
            "{:?}",
            face.pose
        );
        assert!(face.eyes_open.expect("eyes") > 0.05);
        assert!(face.over_exposed.expect("pixels") < 0.05);
    }
}

#[test]
fn good_has_no_fault() {
    assert_only(Fault::None, Clip::Good);
}

#[test]
fn good_is_almost_still_but_not_quite() {
    let faces = faces(Clip::Good);
    let centres: Vec<f32> = faces
        .iter()
        .map(|f| f.bounds.x + f.bounds.width / 2.0)
        .collect();
    let spread = centres
        .iter()
        .fold(0.0f32, |s, c| s.max((c - centres[0]).abs()));
    assert!((0.0005..0.01).contains(&spread), "{spread}");
}

#[test]
fn dark_is_dark() {
    assert_only(Fault::Dark, Clip::Dark);
    assert!(
        faces(Clip::Dark)
            .iter()
            .all(|f| f.luminance_mean.expect("pixels") < 0.02)
    );
}

#[test]
fn blurred_is_blurred() {
    assert_only(Fault::Blurred, Clip::Blurred);
}

#[test]
fn far_is_far() {
    assert_only(Fault::Far, Clip::Far);
}

#[test]
fn off_centre_is_off_centre() {
    assert_only(Fault::OffCentre, Clip::OffCentre);
}

#[test]
fn side_light_is_uneven() {
    assert_only(Fault::SideLight, Clip::SideLight);
}

#[test]
fn nobody_is_there() {
    assert!(
        reports(Clip::Nobody)
            .iter()
            .all(|r| r.faces == 0 && r.face.is_none())
    );
}

#[test]
fn the_cat_is_taken_for_a_face_but_never_surely() {
    let faces: Vec<FaceReport> = reports(Clip::Cat).iter().filter_map(|r| r.face).collect();
    assert!(!faces.is_empty(), "else it would test nothing");
    assert!(faces.iter().all(|face| face.presence < 0.95));
}

#[test]
fn a_lit_finger_is_bright_and_red_and_has_no_detail() {
    for report in reports(Clip::CoveredInLight) {
        assert!(
            report.scene_luminance > 0.2 && report.faces == 0,
            "{report:?}"
        );
        assert!(
            report.scene_detail < Some(1.0) && report.scene_red > 1.5,
            "{report:?}"
        );
    }
}

#[test]
fn two_faces_are_two() {
    assert!(
        reports(Clip::TwoFaces)
            .iter()
            .all(|r| r.faces == 2 && r.face.is_some())
    );
}

#[test]
fn the_light_goes_on() {
    let reports = reports(Clip::DarkThenGood);
    let (dark, good) = reports.split_at(9);
    assert!(dark.iter().all(|r| r.scene_luminance < 0.02));
    assert!(good.iter().all(|r| r.scene_luminance > 0.2 && r.faces == 1));
}

#[test]
fn a_clip_is_its_frames_one_behind_the_other_and_always_the_same() {
    let frames: Vec<Vec<u8>> = (0..Clip::Nobody.frames())
        .map(|f| Clip::Nobody.jpeg(f))
        .collect();
    assert_eq!(Clip::Nobody.mjpeg(), frames.concat());
    assert!(
        frames
            .iter()
            .all(|f| f.starts_with(&[0xff, 0xd8]) && f.ends_with(&[0xff, 0xd9]))
    );
    assert_ne!(
        Clip::Good.frame(0),
        Clip::Good.frame(1),
        "a camera has noise"
    );
}
