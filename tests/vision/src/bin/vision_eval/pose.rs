//! Pose, on heads that the solver's constants were fitted to and on heads that it has never seen.

use kaihu_vision::heads::{Head, mean};

/// Mean errors of the heads that are new to the solver beyond which something has broken: degrees of yaw,
/// pitch and roll.
const MOST: [f64; 3] = [1.0, 2.0, 0.5];

/// Whether the errors are as small as they have been.
pub(crate) fn compare(heads: &[Head]) -> bool {
    let heads: Vec<&Head> = heads.iter().filter(|head| head.plain()).collect();
    // By shape: pictures of one person say nothing new about others.
    let (fitted, new): (Vec<_>, Vec<_>) = heads.iter().partition(|head| head.shape % 2 == 0);
    println!("\npose, mean absolute error in degrees");
    println!(
        "{:<46} {:>6} {:>6} {:>6} {:>6}",
        "", "heads", "yaw", "pitch", "roll"
    );
    line("shapes that the constants were fitted to", &fitted, error);
    let errors = line("other shapes", &new, error);
    line(
        "all, as the model was asked to look",
        &heads,
        |head, axis| Some((head.found_pose()?[axis] - head.asked[axis]).abs()),
    );
    line(
        "all, less the mean error of each shape",
        &heads,
        |head, axis| Some((signed(head, axis)? - offset(&heads, head.shape, axis)).abs()),
    );
    for (name, half) in [("those shapes", &fitted), ("the others", &new)] {
        let (gain, zero) = best(half);
        println!("best for {name}: yaw times {gain:.3}, pitch {zero:+.2} degrees");
    }
    (0..3).all(|axis| errors[axis] <= MOST[axis])
}

fn line(name: &str, heads: &[&Head], of: impl Fn(&Head, usize) -> Option<f64>) -> [f64; 3] {
    let errors = [0, 1, 2].map(|axis| mean(heads.iter().filter_map(|head| of(head, axis))));
    let [yaw, pitch, roll] = errors;
    println!(
        "{name:<46} {:>6} {yaw:>6.2} {pitch:>6.2} {roll:>6.2}",
        heads.len()
    );
    errors
}

fn error(head: &Head, axis: usize) -> Option<f64> {
    Some(signed(head, axis)?.abs())
}

fn signed(head: &Head, axis: usize) -> Option<f64> {
    Some(head.found_pose()?[axis] - head.pose[axis])
}

/// The mean error of one shape: where its face and the canonical one differ.
fn offset(heads: &[&Head], shape: u64, axis: usize) -> f64 {
    let same = heads.iter().filter(|head| head.shape == shape);
    mean(same.filter_map(|head| signed(head, axis)))
}

/// What reported yaw would have to be multiplied by, and what added to reported pitch.
fn best(heads: &[&Head]) -> (f64, f64) {
    let yaw = heads
        .iter()
        .filter_map(|head| Some((head.found_pose()?[0], head.pose[0])));
    let (product, square) = yaw.fold((0.0, 0.0), |(product, square), (found, true_yaw)| {
        (product + found * true_yaw, square + found * found)
    });
    let pitch = -mean(heads.iter().filter_map(|head| signed(head, 1)));
    (product / square, pitch)
}
