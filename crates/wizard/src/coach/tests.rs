use super::*;
use kaihu_quality::{HeadPose, NormalisedBox};
use proptest::prelude::*;

fn good_face() -> FaceReport {
    FaceReport {
        bounds: NormalisedBox {
            x: 0.35,
            y: 0.3,
            width: 0.3,
            height: 0.4,
        },
        presence: 0.99,
        inter_eye_distance: 90.0,
        head_size: 0.25,
        pose: HeadPose::default(),
        luminance_mean: Some(0.25),
        cheek_log_ratio: Some(0.1),
        under_exposed: Some(0.02),
        over_exposed: Some(0.01),
        sharpness: Some(25.0),
        eyes_open: Some(0.06),
        ..FaceReport::default()
    }
}

fn frame(face: Option<FaceReport>) -> FrameReport {
    FrameReport {
        width: 640,
        height: 480,
        scene_luminance: 0.2,
        faces: face.is_some().into(),
        face,
        ..FrameReport::default()
    }
}

fn first_prompt(report: FrameReport) -> Prompt {
    let mut coach = Coach::new(0);
    coach.observe(&report, 10);
    assert_eq!(
        coach.prompt(),
        Prompt::Starting,
        "the camera needs a moment"
    );
    // Motion is known from the second frame on.
    coach.observe(&report, 100);
    coach.observe(&report, 100 + limit::FINDING_LASTS_MS);
    coach.prompt()
}

#[test]
fn each_flaw_brings_its_own_prompt() {
    let with = |change: fn(&mut FaceReport)| {
        let mut face = good_face();
        change(&mut face);
        first_prompt(frame(Some(face)))
    };
    assert_eq!(with(|_| ()), Prompt::HoldStill);
    assert_eq!(with(|f| f.luminance_mean = Some(0.01)), Prompt::MoreLight);
    let backlit = |f: &mut FaceReport| {
        f.luminance_mean = Some(0.03);
        f.backlight = Some(3.2);
    };
    assert_eq!(with(backlit), Prompt::LightInFront);
    assert_eq!(with(|f| f.luminance_mean = Some(0.8)), Prompt::LessLight);
    assert_eq!(with(|f| f.over_exposed = Some(0.4)), Prompt::LessLight);
    assert_eq!(with(|f| f.cheek_log_ratio = Some(-1.1)), Prompt::EvenLight);
    assert_eq!(with(|f| f.head_size = 0.1), Prompt::Closer);
    assert_eq!(with(|f| f.head_size = 0.6), Prompt::Farther);
    assert_eq!(with(|f| f.bounds.x = 0.0), Prompt::Centre);
    assert_eq!(with(|f| f.pose.yaw = -25.0), Prompt::FaceForward);
    assert_eq!(with(|f| f.pose.pitch = 30.0), Prompt::EyeLevel);
    assert_eq!(with(|f| f.pose.roll = 30.0), Prompt::Upright);
    assert_eq!(with(|f| f.eyes_open = Some(0.0)), Prompt::OpenEyes);
    let lids = |f: &mut FaceReport| {
        f.eyes_open = Some(0.058);
        f.eye_contrast = Some(-0.2);
    };
    assert_eq!(with(lids), Prompt::OpenEyes);
    assert_eq!(with(|f| f.mouth_open = Some(0.3)), Prompt::CloseMouth);
    assert_eq!(with(|f| f.motion = Some(0.5)), Prompt::Steady);
    assert_eq!(with(|f| f.sharpness = Some(1.0)), Prompt::WipeLens);
    assert_eq!(with(|f| f.dynamic_range = Some(3.0)), Prompt::ShowFace);
    assert_eq!(with(|f| f.presence = 0.2), Prompt::ShowFace);
    assert_eq!(first_prompt(frame(None)), Prompt::ShowFace);
    let dark = FrameReport {
        scene_luminance: 0.001,
        ..frame(None)
    };
    assert_eq!(first_prompt(dark), Prompt::MoreLight);
    let covered = FrameReport {
        scene_luminance: 0.03,
        scene_detail: Some(0.2),
        ..frame(None)
    };
    assert_eq!(first_prompt(covered), Prompt::UncoverLens);
    let white_wall = FrameReport {
        scene_luminance: 0.5,
        ..covered
    };
    assert_eq!(first_prompt(white_wall), Prompt::ShowFace);
    let two = FrameReport {
        faces: 2,
        ..frame(Some(good_face()))
    };
    assert_eq!(first_prompt(two), Prompt::OneFace);
}

#[test]
fn dark_skin_is_no_flaw() {
    // The darkest drawn head of the evaluation, in an even light before a grey wall.
    let mut face = good_face();
    face.luminance_mean = Some(0.028);
    face.backlight = Some(2.6);
    face.dynamic_range = Some(3.7);
    face.sharpness = Some(4.0);
    face.eyes_open = Some(0.064);
    face.eye_contrast = Some(0.3);
    assert_eq!(first_prompt(frame(Some(face))), Prompt::HoldStill);
}

#[test]
fn a_stream_that_stands_still_is_told_once_and_never_photographed() {
    let mut coach = Coach::new(0);
    let mut frozen = frame(Some(good_face()));
    coach.observe(&frozen, 0);
    frozen.change = Some(0.0);
    let told: Vec<u64> = (1..100)
        .map(|i| i * 33)
        .filter(|now| {
            let advice = coach.observe(&frozen, *now);
            assert!(!advice.capture);
            advice.reopen
        })
        .collect();
    assert_eq!(told, [759], "the first frame at or after the frozen time");
    assert_eq!(coach.prompt(), Prompt::Restarting);

    let mut again = coach.anew(5_000);
    assert_eq!(again.prompt(), Prompt::Restarting);
    let told = (0..100)
        .map(|i| 5_000 + i * 33)
        .filter(|now| again.observe(&frozen, *now).reopen);
    assert_eq!(told.count(), 1, "the new stream stands still as well");
    let mut well = coach.anew(5_000);
    let moving = frame(Some(good_face()));
    for i in 0..20 {
        well.observe(&moving, 5_000 + i * 33);
    }
    assert_eq!(well.prompt(), Prompt::HoldStill);
}

#[test]
fn a_blink_is_not_photographed_unless_it_lasts() {
    let mut coach = Coach::new(0);
    let good = frame(Some(good_face()));
    let mut blink = good;
    blink.face.as_mut().expect("a face").eyes_open = Some(0.04);
    let mut taken = |eyes: &FrameReport, times: std::ops::Range<u64>| {
        let mut times = times.step_by(30);
        times.find(|now| coach.observe(eyes, *now).capture)
    };
    assert_eq!(taken(&good, 0..870), None);
    assert_eq!(taken(&blink, 870..1_020), None);
    assert_eq!(taken(&good, 1_020..1_500), Some(1_020));
    let latest = limit::STABLE_MS + limit::BEST_WITHIN_MS;
    assert_eq!(
        taken(&blink, 1_200..2_000),
        Some(latest.next_multiple_of(30))
    );
}

#[test]
fn a_shaking_hand_is_followed_through_its_turning_points() {
    let mut coach = Coach::new(0);
    let mut seen = Vec::new();
    for i in 0..60u32 {
        let mut face = good_face();
        // Distances per frame of a swing four times a second.
        let swing = (std::f32::consts::TAU * 4.0 * i as f32 / 30.0).cos().abs();
        face.motion = Some(0.15 * swing);
        coach.observe(&frame(Some(face)), u64::from(i) * 33);
        seen.push(coach.prompt());
    }
    seen.dedup();
    assert_eq!(seen, [Prompt::Starting, Prompt::Steady]);
}

#[test]
fn what_cannot_be_measured_is_not_blamed() {
    let mut face = good_face();
    face.luminance_mean = None;
    face.sharpness = None;
    face.eyes_open = None;
    assert_eq!(first_prompt(frame(Some(face))), Prompt::HoldStill);
}

#[test]
fn the_picture_is_taken_once_it_is_good_and_stable() {
    let mut coach = Coach::new(0);
    let good = frame(Some(good_face()));
    let taken = (0..100)
        .map(|i| i * 33)
        .find(|now| coach.observe(&good, *now).capture);
    assert_eq!(
        taken,
        Some(924),
        "the first frame at or after the stable time"
    );
}

#[test]
fn one_bad_frame_starts_the_stable_time_anew() {
    let mut coach = Coach::new(0);
    let good = frame(Some(good_face()));
    for now in (0..800).step_by(40) {
        assert!(!coach.observe(&good, now).capture);
    }
    coach.observe(&frame(None), 800);
    for now in (840..1700).step_by(40) {
        assert!(!coach.observe(&good, now).capture, "{now}");
    }
}

#[test]
fn a_face_at_the_limit_does_not_make_the_prompts_flicker() {
    let mut coach = Coach::new(0);
    let mut changes = 0;
    for i in 0..300u64 {
        let mut face = good_face();
        face.head_size = limit::HEAD_TOO_SMALL + if i % 2 == 0 { 0.004 } else { -0.004 };
        let before = coach.prompt();
        coach.observe(&frame(Some(face)), i * 33);
        changes += u32::from(coach.prompt() != before);
    }
    assert!(changes <= 2, "{changes} changes in ten seconds");
}

proptest! {
    #[test]
    fn prompts_are_calm_whatever_the_frames(
        // Hundredths and degrees: the sampler of ranges of floats stumbles over its own rounding.
        sizes in prop::collection::vec((5u8..60, -40i8..40, any::<bool>()), 1..200),
    ) {
        let mut coach = Coach::new(0);
        let (mut announced, mut changed) = (None::<u64>, None::<u64>);
        for (i, (head_size, yaw, there)) in sizes.into_iter().enumerate() {
            let now = i as u64 * 33;
            let mut face = good_face();
            face.head_size = f32::from(head_size) / 100.0;
            face.pose.yaw = f32::from(yaw);
            let before = coach.prompt();
            let advice = coach.observe(&frame(there.then_some(face)), now);
            if advice.announce {
                prop_assert!(announced.is_none_or(|at| now - at >= limit::ANNOUNCE_EVERY_MS));
                announced = Some(now);
            }
            if coach.prompt() != before {
                let soon = changed.is_some_and(|at| now - at < limit::PROMPT_STAYS_MS);
                prop_assert!(!soon || coach.prompt() == Prompt::HoldStill);
                changed = Some(now);
            }
        }
    }
}
