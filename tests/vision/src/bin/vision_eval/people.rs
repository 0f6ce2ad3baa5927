//! Found or not, eyes, pose and measures on drawn heads, by group.

use crate::{Failure, Options};
use kaihu_quality::FaceReport;
use kaihu_vision::heads::{self, Head};

/// Mean error beyond which something has broken, in percent of the distance of the eyes, and the share of
/// heads that may be missed.
const EYES: f64 = 5.0;
const MISSED: f64 = 0.01;

/// Draws the heads, unless that has been done, and assesses them.
pub(crate) fn draw(options: &Options) -> Result<Vec<Head>, Failure> {
    let folder = options.work.join("heads");
    if !folder.join("heads.json").exists() {
        println!("drawing heads (six minutes the first time) …");
        if !options.script("heads.py").arg(&folder).status()?.success() {
            return Err("the heads could not be drawn".into());
        }
    }
    Ok(heads::read(&folder)?)
}

/// Whether the errors are as small as they have been.
pub(crate) fn compare(heads: &[Head]) -> bool {
    println!(
        "\n{} drawn heads; pose and eyes: mean absolute error, eyes and measures of frontal heads",
        heads.len()
    );
    print!("{:<22}", "group");
    for column in ["heads", "found", "yaw", "pitch", "roll", "eyes %"] {
        print!(" {column:>6}");
    }
    print!(" |");
    for column in ["light", "colour", "sharp", "open", "eyes", "mouth"] {
        print!(" {column:>6}");
    }
    println!();
    for ((kind, value), group) in heads::by_group(heads) {
        line(&format!("{kind} {value}"), &group);
    }
    let all: Vec<&Head> = heads.iter().collect();
    line("all", &all);
    let found = heads.iter().filter(|head| head.found()).count() as f64 / heads.len() as f64;
    eye_error(&all) <= EYES && found >= 1.0 - MISSED
}

fn pose_error(heads: &[&Head], axis: usize) -> f64 {
    heads::mean(
        heads
            .iter()
            .filter_map(|head| Some(head.pose_error()?[axis])),
    )
}

fn eye_error(heads: &[&Head]) -> f64 {
    heads::mean(heads.iter().filter_map(|head| head.eye_error()))
}

fn line(name: &str, heads: &[&Head]) {
    let found = heads.iter().filter(|head| head.found()).count();
    print!("{name:<22} {:>6} {found:>6}", heads.len());
    let [yaw, pitch, roll] = [0, 1, 2].map(|axis| pose_error(heads, axis));
    print!(
        " {yaw:>6.2} {pitch:>6.2} {roll:>6.2} {:>6.2} |",
        eye_error(heads)
    );
    let measures: [fn(&FaceReport) -> Option<f32>; 6] = [
        |face| face.luminance_mean,
        |face| face.natural_colour,
        |face| face.sharpness,
        |face| face.eyes_open,
        |face| face.eyes_log_ratio,
        |face| face.mouth_colour,
    ];
    for measure in measures {
        print!(" {:>6.2}", heads::measured(heads, measure));
    }
    println!();
}
