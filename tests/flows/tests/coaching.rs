//! From recorded pixels to what a person is told: each clip brings its own prompt and no other.

use kaihu_clips::{Clip, HEIGHT, RATE, Variation, WIDTH};
use kaihu_quality::Assessor;
use kaihu_wizard::{Coach, Prompt};

const DETECTOR: &[u8] = include_bytes!("../../../crates/inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../../crates/inference/models/face_landmarks.knet");

/// Every second frame of a clip is rendered: fifteen a second.
const EVERY: u32 = 2;

/// A frame as the assessor takes it, and its time in milliseconds.
struct Frame {
    now: u64,
    rgba: Vec<u8>,
}

/// The first so many milliseconds of a clip, which starts again where it ends.
fn frames(clip: Clip, variation: Variation, ends: u64) -> Vec<Frame> {
    let time = |frame: &u32| u64::from(*frame) * 1000 / u64::from(RATE);
    let render = |frame: u32| Frame {
        now: time(&frame),
        rgba: clip.rgba(frame % clip.frames(), variation),
    };
    let all = (0..).step_by(EVERY as usize);
    all.take_while(|f| time(f) < ends).map(render).collect()
}

/// What the coach did in the course of a clip, times in milliseconds.
#[derive(Debug, Default, PartialEq)]
struct Course {
    shown: Vec<(u64, Prompt)>,
    announced: Vec<(u64, Prompt)>,
    captured: Option<u64>,
    reopened: Option<u64>,
}

impl Course {
    /// Shows every `step`th of the frames until the picture is taken.
    fn of(frames: &[Frame], step: usize) -> Course {
        let mut assessor = Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets");
        let mut coach = Coach::new(0);
        let mut course = Course::default();
        for Frame { now, rgba } in frames.iter().step_by(step) {
            let before = coach.prompt();
            let report = assessor.assess(rgba, WIDTH, HEIGHT);
            let advice = coach.observe(&report, *now);
            if coach.prompt() != before {
                course.shown.push((*now, coach.prompt()));
            }
            if advice.announce {
                course.announced.push((*now, coach.prompt()));
            }
            if advice.reopen {
                course.reopened.get_or_insert(*now);
            }
            if advice.capture {
                course.captured = Some(*now);
                break;
            }
        }
        course
    }

    fn prompts(&self) -> Vec<Prompt> {
        self.shown.iter().map(|(_, prompt)| *prompt).collect()
    }
}

/// Each clip with one flaw, and its prompt.
const FLAWS: &[(Clip, Prompt)] = &[
    (Clip::Dark, Prompt::MoreLight),
    (Clip::Bright, Prompt::LessLight),
    (Clip::Backlit, Prompt::LightInFront),
    (Clip::SideLight, Prompt::EvenLight),
    (Clip::Far, Prompt::Closer),
    (Clip::Near, Prompt::Farther),
    (Clip::OffCentre, Prompt::Centre),
    (Clip::Turned, Prompt::FaceForward),
    (Clip::LookingDown, Prompt::EyeLevel),
    (Clip::Tilted, Prompt::Upright),
    (Clip::EyesClosed, Prompt::OpenEyes),
    (Clip::MouthOpen, Prompt::CloseMouth),
    (Clip::Shaking, Prompt::Steady),
    (Clip::Blurred, Prompt::WipeLens),
    (Clip::Nobody, Prompt::ShowFace),
    (Clip::Drawing, Prompt::ShowFace),
    (Clip::Cat, Prompt::ShowFace),
    (Clip::TwoFaces, Prompt::OneFace),
    (Clip::Covered, Prompt::UncoverLens),
    (Clip::CoveredInLight, Prompt::UncoverLens),
];

/// How a quick machine sees it, and a slow one that assesses every third of these frames.
fn is_named_and_nothing_else_is(clip: Clip, prompt: Prompt) {
    let frames = frames(clip, Variation::default(), 1_250);
    for step in [1, 3] {
        let course = Course::of(&frames, step);
        let what = format!("{clip:?}, every {step}: {course:?}");
        assert_eq!(course.prompts(), [prompt], "{what}");
        assert_eq!(course.announced, course.shown, "{what}");
        assert_eq!((course.captured, course.reopened), (None, None), "{what}");
        assert!(course.shown[0].0 <= 1_000, "{what}");
    }
}

/// Two tests, so that they run side by side.
#[test]
fn each_flaw_is_named_within_a_second_and_nothing_else_is() {
    for (clip, prompt) in FLAWS.iter().step_by(2) {
        is_named_and_nothing_else_is(*clip, *prompt);
    }
}

#[test]
fn so_is_each_other_flaw() {
    for (clip, prompt) in FLAWS.iter().skip(1).step_by(2) {
        is_named_and_nothing_else_is(*clip, *prompt);
    }
}

#[test]
fn every_clip_is_judged() {
    let others = [
        Clip::Good,
        Clip::Frozen,
        Clip::DarkThenGood,
        Clip::Movements,
    ];
    let judged = |clip: &&Clip| others.contains(clip) || FLAWS.iter().any(|(c, _)| c == *clip);
    assert_eq!(Clip::ALL.iter().filter(judged).count(), Clip::ALL.len());
}

#[test]
fn a_good_face_is_taken_soon_without_a_word_of_blame() {
    let frames = frames(Clip::Good, Variation::default(), 2_000);
    for step in [1, 3] {
        let course = Course::of(&frames, step);
        assert_eq!(course.prompts(), [Prompt::HoldStill]);
        let taken = course.captured.expect("taken within three seconds");
        assert!((900..=1_500).contains(&taken), "{taken}");
    }
}

#[test]
fn a_frozen_stream_is_opened_again_and_not_photographed() {
    let frames = frames(Clip::Frozen, Variation::default(), 1_250);
    let course = Course::of(&frames, 1);
    // Nothing tells the first moments of it from a good stream.
    assert_eq!(course.prompts(), [Prompt::HoldStill, Prompt::Restarting]);
    assert!(course.reopened.is_some_and(|at| at <= 1_000), "{course:?}");
    assert_eq!(course.captured, None);
}

#[test]
fn light_that_is_turned_on_is_noticed() {
    let frames = frames(Clip::DarkThenGood, Variation::default(), 3_200);
    let course = Course::of(&frames, 2);
    assert_eq!(course.prompts(), [Prompt::MoreLight, Prompt::HoldStill]);
    let taken = course.captured;
    assert!(
        taken.is_some_and(|at| (2_400..3_000).contains(&at)),
        "{taken:?}"
    );
}

/// Steady people, each a little different: 0..=1 for light, size and noise from the number of the case.
fn people() -> impl Iterator<Item = Variation> {
    (1..=8).map(|seed: u32| {
        // The golden ratio's multiples spread evenly, and so do those of other irrational numbers.
        let spread = |ratio: f32| (seed as f32 * ratio).fract();
        Variation {
            light: 0.35 + 0.75 * spread(0.618),
            size: 0.65 + 0.6 * spread(0.414),
            noise: 0.4 + 3.0 * spread(0.732),
            seed,
        }
    })
}

#[test]
fn whoever_sits_well_is_taken_without_flicker() {
    for person in people() {
        let course = Course::of(&frames(Clip::Good, person, 1_600), 1);
        let what = format!("{person:?}: {course:?}");
        assert_eq!(course.prompts(), [Prompt::HoldStill], "{what}");
        assert!(course.captured.is_some(), "{what}");
    }
}

/// At the very limit of a measure a prompt may come and go, but not flicker.
#[test]
fn at_a_limit_prompts_change_twice_at_most() {
    let usual = Variation::default();
    let limits = [0.515, 0.525, 0.535].map(|size| Variation { size, ..usual });
    let dim = [0.06, 0.065].map(|light| Variation { light, ..usual });
    for (seed, person) in (1..).zip(limits.into_iter().chain(dim)) {
        let person = Variation {
            seed,
            noise: 2.5,
            ..person
        };
        let course = Course::of(&frames(Clip::Good, person, 2_000), 1);
        assert!(course.shown.len() <= 2, "{person:?}: {course:?}");
    }
}
