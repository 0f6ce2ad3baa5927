//! Drawn heads whose pose, eyes and groups are known (`oracle/heads.py`), and what we make of them.

use crate::{assessor, picture};
use kaihu_quality::{FaceReport, FrameReport};
use kaihu_wizard::{Coach, Prompt};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// A drawn head.
pub struct Head {
    /// The group's kind and the head's place in it: `("tone", "VI")`.
    pub groups: Vec<(&'static str, String)>,
    /// The number of its shape, whatever its tone, its pose and what it wears.
    pub shape: u64,
    /// Yaw, pitch and roll in degrees, told by the head's own mesh.
    pub pose: [f64; 3],
    /// The pose that was asked of the model, whose shapes do not all look straight ahead at 0, 0, 0.
    pub asked: [f64; 3],
    /// Centres of the eyeballs, left and right in the picture.
    pub eyes: [[f64; 2]; 2],
    /// What is reported of it.
    pub report: FrameReport,
    /// The picture's file.
    pub picture: PathBuf,
    /// The landmarks, x and y; none when no face was found.
    pub points: Vec<[f32; 2]>,
}

const GROUPS: [&str; 6] = ["people", "sex", "age", "tone", "worn", "lids"];

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
    let pose = |kind: &str| {
        let numbers = row[kind].as_array()?.iter().map(Value::as_f64);
        numbers.collect::<Option<Vec<f64>>>()?.try_into().ok()
    };
    let eye = |i: usize| Some([row["eyes"][i][0].as_f64()?, row["eyes"][i][1].as_f64()?]);
    let file = folder.join(row["picture"].as_str()?);
    let picture = picture::load(&file).ok()?;
    let mut assessor = assessor();
    let report = assessor.assess(&picture, picture.width(), picture.height());
    Some(Head {
        groups: GROUPS.into_iter().map(group).collect::<Option<_>>()?,
        shape: row["shape"].as_u64()?,
        pose: pose("pose")?,
        asked: pose("asked")?,
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

    /// Yaw, pitch and roll as reported, in degrees.
    pub fn found_pose(&self) -> Option<[f64; 3]> {
        let pose = self.report.face?.pose;
        Some([pose.yaw, pose.pitch, pose.roll].map(f64::from))
    }

    /// Absolute errors of yaw, pitch and roll in degrees.
    pub fn pose_error(&self) -> Option<[f64; 3]> {
        let found = self.found_pose()?;
        Some([0, 1, 2].map(|i| (found[i] - self.pose[i]).abs()))
    }

    /// Mean distance between the seen and the drawn eye centres of a frontal head with open eyes, in percent of the
    /// distance of the eyes. An eyeball does not lie just between the corners of its lids: a few percent
    /// belong to that.
    pub fn eye_error(&self) -> Option<f64> {
        if !self.frontal() || self.group("lids") != "open" {
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

    /// Whether the model was asked to look straight ahead.
    pub fn frontal(&self) -> bool {
        self.asked == [0.0; 3]
    }

    /// Which of a kind of groups it is in.
    pub fn group(&self, kind: &str) -> &str {
        let group = self.groups.iter().find(|(name, _)| *name == kind);
        group.map_or("", |(_, value)| value)
    }

    /// Whether it wears nothing and has its eyes open.
    pub fn plain(&self) -> bool {
        self.group("worn") == "nothing" && self.group("lids") == "open"
    }

    /// What a person who looked like this for a while would be told; none when there is nothing to say.
    pub fn blamed(&self) -> Option<Prompt> {
        let mut coach = Coach::new(0);
        // A camera's frames differ, and a head that is drawn once does not move.
        let mut report = self.report;
        report.change = Some(1.0);
        for now in (0..=600).step_by(100) {
            coach.observe(&report, now);
        }
        Some(coach.prompt()).filter(|prompt| *prompt != Prompt::HoldStill)
    }
}

/// The mean of what there is.
pub fn mean(values: impl Iterator<Item = f64>) -> f64 {
    let (count, sum) = values.fold((0.0, 0.0), |(count, sum), v| (count + 1.0, sum + v));
    sum / count
}

/// Heads by group. Those of the first four kinds wear nothing and have open eyes, those of the others
/// look straight ahead and differ in that alone.
pub fn by_group(heads: &[Head]) -> BTreeMap<(&'static str, &str), Vec<&Head>> {
    let mut groups: BTreeMap<(&'static str, &str), Vec<&Head>> = BTreeMap::new();
    for head in heads {
        for (kind, value) in &head.groups {
            let counts = match *kind {
                "worn" => head.frontal() && head.group("lids") == "open",
                "lids" => head.frontal() && head.group("worn") == "nothing",
                _ => head.plain(),
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
