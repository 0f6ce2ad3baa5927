//! Our landmarks beside those of MediaPipe's own pipeline.

use serde_json::Value;

/// Points of the outline, which slides along itself: left out, as in most published figures.
const OUTLINE: [usize; 36] = [
    10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152,
    148, 176, 149, 150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
];
/// Outer corners of the eyes.
const CORNERS: [usize; 2] = [33, 263];

/// Mean distance between both sets of inner points, in percent of the distance of the outer eye corners;
/// `None` when the answer holds no face.
pub fn difference(ours: &[[f32; 2]], answer: &Value) -> Option<f64> {
    let theirs = answer["points"].as_array()?;
    let point = |i: usize| Some([theirs.get(i)?[0].as_f64()?, theirs[i][1].as_f64()?]);
    let distance = |a: [f64; 2], b: [f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]);
    let size = distance(point(CORNERS[0])?, point(CORNERS[1])?);
    let inner = (0..ours.len()).filter(|i| !OUTLINE.contains(i));
    let differences: Option<Vec<f64>> = inner
        .map(|i| Some(distance(ours[i].map(f64::from), point(i)?)))
        .collect();
    let differences = differences?;
    Some(100.0 * differences.iter().sum::<f64>() / differences.len() as f64 / size)
}
