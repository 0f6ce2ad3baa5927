//! Our landmarks beside those of MediaPipe's own pipeline, from its float nets.

use crate::{Failure, Options};
use kaihu_vision::heads::{Head, mean};
use kaihu_vision::{golden, mesh, variants};
use serde_json::json;

/// Mean difference that int8 weights and another way of cutting the face may make, in percent of the
/// distance of the outer eye corners.
const NEAR: f64 = 1.5;

/// Whether ours are as near as they have been.
pub(crate) fn compare(options: &Options, heads: &[Head]) -> Result<bool, Failure> {
    let (mut files, mut points) = (Vec::new(), Vec::new());
    for (name, variant) in variants::ALL {
        files.push(options.variant(name));
        points.push(golden::seen(variant).ok_or("no face")?.points);
    }
    let portraits = files.len();
    files.extend(heads.iter().map(|head| head.picture.clone()));
    points.extend(heads.iter().map(|head| head.points.clone()));
    let question = |file: &std::path::PathBuf| json!({ "picture": file.display().to_string() });
    let questions: Vec<_> = files.iter().map(question).collect();
    let answers = options.oracle("mesh.py")?.ask(&questions)?;
    let pairs = points.iter().zip(&answers);
    let differences: Vec<Option<f64>> = pairs
        .map(|(ours, theirs)| mesh::difference(ours, theirs))
        .collect();
    let (portrait, drawn) = differences.split_at(portraits);
    println!("\nlandmarks beside MediaPipe's, % of the distance of the outer eye corners");
    let mut near = true;
    for (name, values) in [("portrait in all lights", portrait), ("drawn heads", drawn)] {
        let both: Vec<f64> = values.iter().flatten().copied().collect();
        let worst = both.iter().copied().fold(0.0, f64::max);
        let mean = mean(both.iter().copied());
        println!(
            "{name:<24} mean {mean:.2}  worst {worst:.2}  of {} that both see",
            both.len()
        );
        near &= mean <= NEAR;
    }
    Ok(near)
}
