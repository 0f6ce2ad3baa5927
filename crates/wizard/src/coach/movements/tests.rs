use super::*;
use proptest::prelude::*;

/// Milliseconds between two frames of a usual camera.
const FRAME_MS: u64 = 66;

fn head(yaw: f32, pitch: f32) -> HeadPose {
    HeadPose {
        yaw,
        pitch,
        roll: 0.0,
    }
}

/// Where a pose leads to.
fn peak(pose: Pose) -> HeadPose {
    match pose {
        Pose::TurnLeft => head(20.0, 0.0),
        Pose::TurnRight => head(-20.0, 0.0),
        Pose::LookUp => head(0.0, 14.0),
        _ => head(0.0, -13.0),
    }
}

/// A head before a camera, and what is made of it.
struct Person {
    movements: Movements,
    now: u64,
    every: u64,
    at: HeadPose,
}

impl Person {
    fn asked(poses: &[Pose]) -> Person {
        Person {
            movements: Movements::new(poses.to_vec(), 1_000),
            now: 1_000,
            every: FRAME_MS,
            at: head(0.0, 0.0),
        }
    }

    fn show(&mut self, at: Option<HeadPose>) {
        self.now += self.every;
        self.movements.observe(at, self.now);
    }

    fn stay(&mut self, ms: u64) {
        for _ in 0..ms / self.every {
            self.show(Some(self.at));
        }
    }

    /// Moves there within so many milliseconds.
    fn go(&mut self, to: HeadPose, ms: u64) {
        let steps = (ms / self.every).max(1);
        let from = self.at;
        for step in 1..=steps {
            let share = step as f32 / steps as f32;
            let on = |a: f32, b: f32| a + share * (b - a);
            self.at = head(on(from.yaw, to.yaw), on(from.pitch, to.pitch));
            self.show(Some(self.at));
        }
    }

    /// There and back again.
    fn make(&mut self, pose: Pose) {
        let from = self.at;
        let to = peak(pose);
        self.go(head(from.yaw + to.yaw, from.pitch + to.pitch), 500);
        self.stay(200);
        self.go(from, 500);
        self.stay(500);
    }

    fn done(&self) -> usize {
        self.movements.done().len()
    }
}

const ALL: [Pose; 4] = [Pose::TurnLeft, Pose::TurnRight, Pose::LookUp, Pose::Nod];

#[test]
fn four_movements_are_followed_one_by_one() {
    let mut person = Person::asked(&ALL);
    assert_eq!(person.movements.prompt(), Some(Prompt::LookAhead));
    person.stay(400);
    let prompts = [
        Prompt::TurnLeft,
        Prompt::TurnRight,
        Prompt::LookUp,
        Prompt::Nod,
    ];
    for (nth, pose) in ALL.into_iter().enumerate() {
        assert_eq!((person.done(), person.movements.of()), (nth, 4));
        assert_eq!(person.movements.prompt(), Some(prompts[nth]));
        person.make(pose);
    }
    assert!(person.movements.are_complete());
    assert_eq!(person.movements.prompt(), None);
    let times: Vec<u32> = person
        .movements
        .done()
        .iter()
        .flat_map(|it| [it.began_ms, it.ended_ms])
        .collect();
    assert!(times.is_sorted() && times[0] > 300, "{times:?}");
    let peaks = person.movements.done().iter().zip(ALL);
    for (made, pose) in peaks {
        let wanted = peak(pose);
        assert_eq!(made.pose, pose);
        let near = (made.peak_yaw - wanted.yaw).abs() < 5.0;
        assert!(near && (made.peak_pitch - wanted.pitch).abs() < 5.0);
    }
}

#[test]
fn left_is_the_persons_own_left() {
    // The nose points to the right side of a picture that is not mirrored.
    let mut person = Person::asked(&[Pose::TurnLeft]);
    person.stay(400);
    person.make(Pose::TurnRight);
    assert_eq!(person.done(), 0);
    person.make(Pose::TurnLeft);
    assert_eq!(person.done(), 1);
    assert!(person.movements.done()[0].peak_yaw > 0.0);
}

#[test]
fn a_nod_is_down_and_up_again() {
    let mut person = Person::asked(&[Pose::Nod]);
    person.stay(400);
    person.go(head(0.0, -14.0), 400);
    person.stay(300);
    assert_eq!(person.done(), 0, "only down");
    person.go(head(0.0, 0.0), 400);
    assert_eq!(person.done(), 1);

    let mut asleep = Person::asked(&[Pose::Nod]);
    asleep.stay(400);
    asleep.go(head(0.0, -14.0), 400);
    asleep.stay(limit::NOD_MS + 200);
    asleep.go(head(0.0, 0.0), 400);
    assert_eq!(asleep.done(), 0, "too long");
    asleep.stay(400);
    asleep.make(Pose::Nod);
    assert_eq!(asleep.done(), 1, "and once more");
}

#[test]
fn a_phone_that_is_held_low_changes_nothing() {
    let mut person = Person::asked(&ALL);
    person.at = head(3.0, 11.0);
    person.stay(400);
    for pose in ALL {
        person.make(pose);
    }
    assert!(person.movements.are_complete());
    let up = person.movements.done()[2];
    assert!((up.rest_pitch - 11.0).abs() < 1.0 && up.peak_pitch > 20.0);
}

#[test]
fn who_begins_turned_away_has_to_look_ahead_first() {
    let mut person = Person::asked(&[Pose::TurnLeft]);
    person.at = head(25.0, 0.0);
    person.stay(3_000);
    assert_eq!(person.done(), 0, "a picture of a turned head");
    assert_eq!(person.movements.prompt(), Some(Prompt::LookAhead));
    person.go(head(0.0, 0.0), 300);
    person.stay(400);
    person.make(Pose::TurnLeft);
    assert_eq!(person.done(), 1);
}

#[test]
fn the_same_movement_twice_is_made_twice() {
    let mut person = Person::asked(&[Pose::LookUp, Pose::LookUp]);
    person.stay(400);
    person.go(peak(Pose::LookUp), 400);
    person.stay(1_500);
    assert_eq!(person.done(), 1, "looking up for long is once");
    person.go(head(0.0, 0.0), 400);
    person.stay(400);
    person.make(Pose::LookUp);
    assert_eq!(person.done(), 2);
}

#[test]
fn one_frame_that_is_wrong_is_no_movement() {
    for pose in ALL {
        let mut person = Person::asked(&[pose]);
        person.stay(400);
        for _ in 0..20 {
            person.show(Some(peak(pose)));
            person.stay(200);
        }
        assert_eq!(person.done(), 0, "{pose:?}");
    }
}

#[test]
fn a_slow_phone_sees_them_as_well() {
    for pose in ALL {
        let mut person = Person::asked(&[pose]);
        person.every = 180;
        person.stay(800);
        let to = peak(pose);
        person.go(to, 700);
        person.stay(400);
        person.go(head(0.0, 0.0), 700);
        assert_eq!(person.done(), 1, "{pose:?}");
    }
}

#[test]
fn a_face_that_was_away_begins_its_movement_anew_and_loses_none() {
    let mut person = Person::asked(&ALL);
    person.stay(400);
    person.make(Pose::TurnLeft);
    person.go(head(-12.0, 0.0), 300);
    for _ in 0..30 {
        person.show(None);
    }
    person.at = head(-20.0, 0.0);
    person.stay(500);
    assert_eq!(person.done(), 1, "who came back is not the one who left");
    person.go(head(0.0, 0.0), 300);
    person.stay(400);
    for pose in &ALL[1..] {
        person.make(*pose);
    }
    assert!(person.movements.are_complete());
}

#[test]
fn a_short_gap_costs_nothing() {
    let mut person = Person::asked(&[Pose::TurnRight]);
    person.stay(400);
    person.go(head(-10.0, 0.0), 200);
    (0..4).for_each(|_| person.show(None));
    person.go(peak(Pose::TurnRight), 200);
    person.stay(200);
    assert_eq!(person.done(), 1);
}

#[test]
fn nothing_is_done_while_nothing_is_known() {
    let mut person = Person::asked(&[]);
    person.stay(400);
    ALL.into_iter().for_each(|pose| person.make(pose));
    assert!(!person.movements.are_complete());
    assert_eq!(person.movements.prompt(), Some(Prompt::LookAhead));
}

fn poses() -> impl Strategy<Value = Vec<Pose>> {
    prop::collection::vec(prop::sample::select(&ALL[..]), 1..7)
}

proptest! {
    #[test]
    fn any_order_is_followed_at_any_rate(poses in poses(), every in 30u64..130, yaw in -6f32..6.0, pitch in -4f32..12.0) {
        let mut person = Person::asked(&poses);
        person.every = every;
        person.at = head(yaw, pitch);
        person.stay(700);
        for (nth, pose) in poses.iter().enumerate() {
            prop_assert_eq!(person.done(), nth);
            person.make(*pose);
        }
        prop_assert!(person.movements.are_complete());
    }

    #[test]
    fn nothing_is_complete_unless_each_is_made_in_its_order(poses in poses(), made in poses()) {
        let mut person = Person::asked(&poses);
        person.stay(400);
        made.iter().for_each(|pose| person.make(*pose));
        // Done is what is found in its order among what was made, and no more.
        let mut wanted = poses.iter();
        let mut next = wanted.next();
        for pose in &made {
            if next == Some(pose) {
                next = wanted.next();
            }
        }
        prop_assert_eq!(person.movements.are_complete(), next.is_none());
    }

    #[test]
    fn noise_is_no_movement(
        poses in poses(),
        noise in prop::collection::vec((-3f32..3.0, -3f32..3.0), 400),
    ) {
        let mut person = Person::asked(&poses);
        for (yaw, pitch) in noise {
            person.show(Some(head(yaw, pitch)));
        }
        prop_assert_eq!(person.done(), 0);
    }

    #[test]
    fn spikes_among_missing_faces_are_no_movement(
        poses in poses(),
        frames in prop::collection::vec((any::<bool>(), -60f32..60.0, -40f32..40.0), 200),
    ) {
        let mut person = Person::asked(&poses);
        for (is_there, yaw, pitch) in frames {
            person.show(is_there.then(|| head(yaw, pitch)));
            person.show(Some(head(0.0, 0.0)));
        }
        prop_assert_eq!(person.done(), 0);
    }

    #[test]
    fn nobody_makes_no_movement_and_what_is_no_number_neither(
        poses in poses(), frames in prop::collection::vec(prop::option::of(Just(f32::NAN)), 200),
    ) {
        let mut person = Person::asked(&poses);
        person.stay(400);
        for frame in frames {
            person.show(frame.map(|it| head(it, it)));
        }
        prop_assert_eq!(person.done(), 0);
    }

    #[test]
    fn any_angles_are_answered(
        poses in poses(),
        frames in prop::collection::vec((any::<f32>(), any::<f32>(), 0u64..5_000), 0..100),
    ) {
        let mut movements = Movements::new(poses.clone(), 0);
        let mut now = 0;
        for (yaw, pitch, after) in frames {
            now += after;
            let before = movements.done().len();
            movements.observe(Some(head(yaw, pitch)), now);
            prop_assert!(movements.done().len() <= before + 1);
        }
        let made = movements.done().iter().map(|it| it.pose);
        prop_assert!(poses.starts_with(&made.collect::<Vec<_>>()));
    }
}
