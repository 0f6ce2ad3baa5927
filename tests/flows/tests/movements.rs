//! From recorded pixels to movements that were made: a turned head is measured, told apart and counted.

use kaihu_clips::{Clip, HEIGHT, RATE, Variation, WIDTH};
use kaihu_protocol::{Movement, Pose};
use kaihu_quality::{Assessor, FrameReport};
use kaihu_wizard::{Coach, Movements, Prompt};
use std::sync::LazyLock;

const DETECTOR: &[u8] = include_bytes!("../../../crates/inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../../crates/inference/models/face_landmarks.knet");

/// Every third frame is rendered: ten a second.
const EVERY: u32 = 3;

/// The order in which the clip shows them.
const SHOWN: [Pose; 4] = [Pose::TurnLeft, Pose::TurnRight, Pose::LookUp, Pose::Nod];

/// The reports on the clip, once through.
static REPORTS: LazyLock<Vec<FrameReport>> = LazyLock::new(|| reports(Clip::Movements));

fn reports(clip: Clip) -> Vec<FrameReport> {
    let mut assessor = Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets");
    let frames = (0..clip.frames()).step_by(EVERY as usize);
    frames
        .map(|frame| assessor.assess(&clip.rgba(frame, Variation::default()), WIDTH, HEIGHT))
        .collect()
}

/// What came of a clip in a loop.
struct Course {
    made: Vec<Movement>,
    announced: Vec<(u64, Prompt)>,
    captured: Option<u64>,
}

impl Course {
    fn of(reports: &[FrameReport], poses: &[Pose], ends: u64) -> Course {
        let mut coach = Coach::new(0);
        let mut movements = Movements::new(poses.to_vec(), 0);
        let (mut announced, mut captured) = (Vec::new(), None);
        let times = (0..).map(|frame: u64| frame * 1000 * u64::from(EVERY) / u64::from(RATE));
        for (now, report) in times.zip(reports.iter().cycle()) {
            if now > ends || captured.is_some() {
                break;
            }
            let asked = (!movements.are_complete()).then_some(&mut movements);
            let advice = coach.guide(report, asked, now);
            if advice.announce {
                announced.push((now, coach.prompt()));
            }
            if advice.capture {
                captured = Some(now);
            }
        }
        Course {
            made: movements.done().to_vec(),
            announced,
            captured,
        }
    }

    fn poses(&self) -> Vec<Pose> {
        self.made.iter().map(|made| made.pose).collect()
    }
}

#[test]
fn the_clip_reaches_what_the_thresholds_say() {
    let poses = REPORTS.iter().filter_map(|report| Some(report.face?.pose));
    let (mut yaw, mut pitch) = ([0f32; 2], [0f32; 2]);
    for pose in poses {
        yaw = [yaw[0].min(pose.yaw), yaw[1].max(pose.yaw)];
        pitch = [pitch[0].min(pose.pitch), pitch[1].max(pose.pitch)];
    }
    assert!(yaw[0] < -18.0 && yaw[1] > 18.0, "{yaw:?}");
    assert!(pitch[0] < -14.0 && pitch[1] > 14.0, "{pitch:?}");
}

#[test]
fn all_four_are_counted_as_they_are_shown() {
    let course = Course::of(&REPORTS, &SHOWN, 9_000);
    assert_eq!(course.poses(), SHOWN, "{:#?}", course.made);
    let [left, right, up, nod] = course.made[..] else {
        panic!("four")
    };
    assert!(left.peak_yaw > 15.0 && right.peak_yaw < -15.0);
    assert!(up.peak_pitch - up.rest_pitch > 10.0 && nod.peak_pitch - nod.rest_pitch < -9.0);
}

/// Every order of four.
fn orders() -> Vec<Vec<Pose>> {
    let mut all = vec![vec![]];
    for _ in 0..SHOWN.len() {
        all = all
            .iter()
            .flat_map(|begun: &Vec<Pose>| {
                let rest = SHOWN.iter().filter(|pose| !begun.contains(pose));
                rest.map(|pose| [&begun[..], &[*pose]].concat())
            })
            .collect();
    }
    all
}

#[test]
fn any_order_is_found_in_a_loop_and_then_the_picture_is_taken() {
    let orders = orders();
    assert_eq!(orders.len(), 24);
    for order in orders {
        let course = Course::of(&REPORTS, &order, 45_000);
        assert_eq!(course.poses(), order, "{:#?}", course.made);
        let last = course.made.last().map(|made| u64::from(made.ended_ms));
        assert!(course.captured > last, "{order:?}: {:?}", course.announced);
        let times: Vec<u64> = course.announced.iter().map(|(at, _)| *at).collect();
        let gaps = times.windows(2).map(|two| two[1] - two[0]);
        assert!(gaps.min().is_none_or(|gap| gap >= 2_000), "{times:?}");
    }
}

#[test]
fn who_holds_still_or_holds_up_a_turned_head_gets_nowhere() {
    for clip in [Clip::Good, Clip::Turned, Clip::LookingDown, Clip::Nobody] {
        let course = Course::of(&reports(clip), &SHOWN, 20_000);
        assert_eq!((course.made.len(), course.captured), (0, None), "{clip:?}");
    }
}
