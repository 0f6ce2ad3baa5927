//! Drawn heads whose pose, eyes and groups are known (`oracle/heads.py`), and what we make of them.

use crate::{assessor, picture};
use kaihu_quality::{FaceReport, FrameReport};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A drawn head.
pub struct Head {
    /// The group's kind and the head's place in it: `("tone", "VI")`.
    pub groups: Vec<(&'static str, String)>,
    /// Yaw, pitch and roll in degrees.
    pub pose: [f64; 3],
    /// Centres of the eyeballs, left and right in the picture.
    pub eyes: [[f64; 2]; 2],
    /// What is reported of it.
    pub report: FrameReport,
    /// The picture's file.
    pub picture: PathBuf,
    /// The landmarks, x and y; none when no face was found.
    pub points: Vec<[f32; 2]>,
}

const GROUPS: [&str; 5] = ["people", "sex", "age", "tone", "worn"];

/// Reads `heads.json` and assesses each of its pictures.
///
/// # Errors
/// What is not as `heads.py` writes it.
pub fn read(folder: &Path) -> Result<Vec<Head>, String> {
    let file = folder.join("heads.json");
    let text = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
    let rows: Vec<Value> = serde_json::from_str(&text).map_err(|e| e.to_string())?;
    let head = |row: &Value| head(folder, row).ok_or_else(|| format!("no head: {row}"));
    rows.iter().map(head).collect()
}

fn head(folder: &Path, row: &Value) -> Option<Head> {
    let group = |kind: &'static str| Some((kind, row[kind].as_str()?.to_owned()));
    let number = |value: &Value| value.as_f64();
    let pose: Option<Vec<f64>> = row["pose"].as_array()?.iter().map(number).collect();
    let eye = |i: usize| Some([row["eyes"][i][0].as_f64()?, row["eyes"][i][1].as_f64()?]);
    let file = folder.join(row["picture"].as_str()?);
    let picture = picture::load(&file).ok()?;
    let mut assessor = assessor();
    let report = assessor.assess(&picture, picture.width(), picture.height());
    Some(Head {
        groups: GROUPS.into_iter().map(group).collect::<Option<_>>()?,
        pose: pose?.try_into().ok()?,
        eyes: [eye(0)?, eye(1)?],
        report,
        points: assessor
            .landmarks()
            .unwrap_or_default()
            .iter()
            .map(|p| [p[0], p[1]])
            .collect(),
        picture: file,
    })
}

impl Head {
    /// Whether its face was found, and is the only one.
    pub fn found(&self) -> bool {
        self.report.faces == 1
    }

    /// Absolute errors of yaw, pitch and roll in degrees.
    pub fn pose_error(&self) -> Option<[f64; 3]> {
        let pose = self.report.face?.pose;
        let found = [pose.yaw, pose.pitch, pose.roll];
        Some([0, 1, 2].map(|i| (f64::from(found[i]) - self.pose[i]).abs()))
    }

    /// Mean distance between the seen and the drawn eye centres of a frontal head, in percent of the
    /// distance of the eyes. An eyeball does not lie just between the corners of its lids: a few percent
    /// belong to that.
    pub fn eye_error(&self) -> Option<f64> {
        if !self.frontal() {
            return None;
        }
        let distance = |a: [f64; 2], b: [f64; 2]| (a[0] - b[0]).hypot(a[1] - b[1]);
        let middle = |a: usize, b: usize| {
            let (a, b) = (self.points.get(a)?, self.points.get(b)?);
            Some([0, 1].map(|c| f64::from(a[c] + b[c]) / 2.0))
        };
        let (left, right) = (middle(33, 133)?, middle(362, 263)?);
        let error = distance(left, self.eyes[0]) + distance(right, self.eyes[1]);
        Some(50.0 * error / distance(self.eyes[0], self.eyes[1]))
    }

    /// Whether it looks straight ahead.
    pub fn frontal(&self) -> bool {
        self.pose == [0.0; 3]
    }

    fn worn(&self) -> &str {
        self.groups.last().map_or("", |(_, worn)| worn)
    }
}

/// The mean of what there is.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), v| (count + 1.0, sum + v));
    sum / count
}

/// Heads by group. Those of the first four kinds wear nothing, those of the last look straight ahead.
pub fn by_group(heads: &[Head]) -> BTreeMap<(&'static str, &str), Vec<&Head>> {
    let mut groups: BTreeMap<(&'static str, &str), Vec<&Head>> = BTreeMap::new();
    for head in heads {
        for (kind, value) in &head.groups {
            let counts = match *kind {
                "worn" => head.frontal(),
                _ => head.worn() == "nothing",
            };
            if counts {
                groups.entry((kind, value)).or_default().push(head);
            }
        }
    }
    groups
}

/// Mean of a measure over the frontal heads among some.
pub fn measured(heads: &[&Head], measure: fn(&FaceReport) -> Option<f32>) -> f64 {
    let frontal = heads.iter().filter(|head| head.frontal());
    mean(
        frontal
            .filter_map(|head| head.report.face.as_ref().and_then(measure))
            .map(f64::from),
    )
}
