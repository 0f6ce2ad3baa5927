//! From recorded pixels to what a person is told: each clip brings its own prompt and no other.

use kaihu_clips::Clip;
use kaihu_quality::Assessor;
use kaihu_wizard::{Coach, Prompt};

const DETECTOR: &[u8] = include_bytes!("../../../crates/inference/models/face_detector.knet");
const LANDMARKS: &[u8] = include_bytes!("../../../crates/inference/models/face_landmarks.knet");
/// Milliseconds from one frame to the next that is assessed: every third of thirty a second.
const STEP_MS: u64 = 100;

/// What was shown in the course of a clip, and when a picture was taken.
fn coached(clip: Clip) -> (Vec<Prompt>, Option<u64>) {
    let mut assessor = Assessor::new(DETECTOR, LANDMARKS).expect("the committed nets");
    let mut coach = Coach::new(0);
    let mut shown = Vec::new();
    for frame in (0..clip.frames()).step_by(3) {
        let now = u64::from(frame) / 3 * STEP_MS;
        let picture = clip.frame(frame);
        let pixels: Vec<u8> = picture
            .pixels()
            .flat_map(|p| [p[0], p[1], p[2], 255])
            .collect();
        let report = assessor.assess(&pixels, picture.width(), picture.height());
        let advice = coach.observe(&report, now);
        if shown.last() != Some(&coach.prompt()) {
            shown.push(coach.prompt());
        }
        if advice.capture {
            return (shown, Some(now));
        }
    }
    (shown, None)
}

#[test]
fn each_flaw_is_named_at_once_and_nothing_else_is() {
    for (clip, prompt) in [
        (Clip::Dark, Prompt::MoreLight),
        (Clip::Blurred, Prompt::Steady),
        (Clip::Far, Prompt::Closer),
        (Clip::OffCentre, Prompt::Centre),
        (Clip::SideLight, Prompt::EvenLight),
        (Clip::Nobody, Prompt::ShowFace),
        (Clip::TwoFaces, Prompt::OneFace),
    ] {
        assert_eq!(coached(clip), (vec![prompt], None), "{clip:?}");
    }
}

#[test]
fn a_good_face_is_taken_after_a_second_without_a_word_of_blame() {
    let (shown, taken) = coached(Clip::Good);
    assert_eq!((shown, taken), (vec![Prompt::HoldStill], Some(900)));
}

#[test]
fn light_that_is_turned_on_is_noticed() {
    let (shown, taken) = coached(Clip::DarkThenGood);
    assert_eq!(shown, [Prompt::MoreLight, Prompt::HoldStill]);
    assert!(
        taken.is_some_and(|at| (2_400..3_000).contains(&at)),
        "{taken:?}"
    );
}
