//! What an independent program, ofiqpy, measures on the variants of the portrait, and how near we are.

use crate::assessor;
use crate::variants::Variant;
use image::RgbaImage;
use kaihu_quality::FrameReport;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The committed table; `cargo xtask vision-eval --write` makes it anew.
pub const TABLE: &str = include_str!("../golden.tsv");

/// One measure on one picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Golden {
    /// The measurement.
    pub raw: f64,
    /// The quality, 0..=100.
    pub score: f64,
}

/// Values by variant, then by measure.
pub type Table = BTreeMap<String, BTreeMap<String, Golden>>;

/// A variant as we see it.
pub struct Seen {
    /// The picture.
    pub picture: RgbaImage,
    /// What is reported of it.
    pub report: FrameReport,
    /// The landmarks, x and y.
    pub points: Vec<[f32; 2]>,
}

/// Looks at a variant; `None` where no face is found.
pub fn seen(variant: Variant) -> Option<Seen> {
    let picture = variant.picture();
    let mut assessor = assessor();
    let report = assessor.assess(&picture, picture.width(), picture.height());
    let points = assessor.landmarks()?.iter().map(|p| [p[0], p[1]]);
    Some(Seen {
        report,
        points: points.collect(),
        picture,
    })
}

impl Seen {
    /// What the oracle is asked about the picture in a file.
    pub fn question(&self, file: &str) -> Value {
        let pose = self.report.face.unwrap_or_default().pose;
        json!({ "picture": file, "points": self.points, "pose": [pose.yaw, pose.pitch, pose.roll] })
    }

    /// Our measurement under the oracle's name, in its definition; `None` where we make none.
    pub fn raw(&self, measure: &str) -> Option<f64> {
        let face = self.report.face?;
        // OFIQ takes the farther eye, which is one distance of the eyes along the row more.
        let farther = face.pose.roll.to_radians().cos();
        let value = match measure {
            "LuminanceMean" => face.luminance_mean?,
            "LuminanceVariance" => face.luminance_variance?,
            "UnderExposurePrevention" => face.under_exposed?,
            "OverExposurePrevention" => face.over_exposed?,
            "DynamicRange" => face.dynamic_range?,
            "IlluminationUniformity" => face.illumination_uniformity?,
            "NaturalColour" => face.natural_colour?,
            "EyesOpen" => face.eyes_open?,
            "MouthClosed" => face.mouth_open?,
            "HeadSize" => face.head_size,
            "HeadPoseYaw" => face.pose.yaw,
            "HeadPosePitch" => face.pose.pitch,
            "HeadPoseRoll" => face.pose.roll,
            "InterEyeDistance" => face.inter_eye_distance / face.pose.yaw.to_radians().cos(),
            "LeftwardCropOfTheFaceImage" => face.margins.left + farther,
            "RightwardCropOfTheFaceImage" => face.margins.right + farther,
            "MarginAboveOfTheFaceImage" => face.margins.above,
            "MarginBelowOfTheFaceImage" => face.margins.below,
            _ => return None,
        };
        Some(f64::from(value))
    }
}

/// How far our raw value may be from the oracle's. It rounds landmarks to whole pixels and draws the face
/// three times as large as we do: that is what remains.
pub fn tolerance(measure: &str) -> f64 {
    match measure {
        "LuminanceMean" => 0.004,
        "LuminanceVariance" => 0.003,
        "UnderExposurePrevention" | "OverExposurePrevention" => 0.008,
        "DynamicRange" => 0.08,
        // Few pixels of a cheek share fewer of 256 levels.
        "IlluminationUniformity" => 0.15,
        "NaturalColour" => 0.6,
        // A pixel of the 100 that T has.
        "EyesOpen" | "MouthClosed" => 0.01,
        "HeadSize" => 0.003,
        // One pixel, over the cosine of the yaw.
        "InterEyeDistance" => 1.1,
        "LeftwardCropOfTheFaceImage" | "RightwardCropOfTheFaceImage" => 0.03,
        "MarginAboveOfTheFaceImage" | "MarginBelowOfTheFaceImage" => 0.03,
        // Angles are given to the oracle: its scores alone are its own.
        _ => 1e-3,
    }
}

/// The table in the oracle's answers.
///
/// # Errors
/// An answer that is none.
pub fn from_answers(names: &[&str], answers: &[Value]) -> Result<Table, String> {
    let row = |answer: &Value| -> Option<BTreeMap<String, Golden>> {
        let measures = answer.as_object()?.iter();
        let value = |(name, value): (&String, &Value)| {
            let (raw, score) = (value[0].as_f64()?, value[1].as_f64()?);
            Some((name.clone(), Golden { raw, score }))
        };
        measures.map(value).collect()
    };
    let rows = names.iter().zip(answers).map(|(name, answer)| {
        let row = row(answer).ok_or_else(|| format!("{name}: {answer}"))?;
        Ok(((*name).to_owned(), row))
    });
    rows.collect()
}

/// Reads a table: a head of measures, then a variant a line, each cell a raw value and a score.
///
/// # Errors
/// The line that is none.
pub fn read(text: &str) -> Result<Table, String> {
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let head: Vec<&str> = lines
        .next()
        .unwrap_or_default()
        .split('\t')
        .skip(1)
        .collect();
    let cell = |(name, cell): (&&str, &str)| {
        let (raw, score) = cell.split_once(' ')?;
        let (raw, score) = (raw.parse().ok()?, score.parse().ok()?);
        Some(((*name).to_owned(), Golden { raw, score }))
    };
    let row = |line: &str| {
        let mut cells = line.split('\t');
        let variant = cells.next()?.to_owned();
        let row: Option<BTreeMap<_, _>> = head.iter().zip(cells).map(cell).collect();
        row.map(|row| (variant, row))
    };
    lines
        .map(|line| row(line).ok_or_else(|| line.to_owned()))
        .collect()
}

/// Writes a table as [`read`] reads it.
pub fn write(table: &Table) -> String {
    let mut text = String::from(
        "# What ofiqpy 0.2.2 measures on the portrait (raw score). Made by `cargo xtask vision-eval --write`.\n",
    );
    let measures: Vec<&String> = table
        .values()
        .next()
        .into_iter()
        .flatten()
        .map(|c| c.0)
        .collect();
    let names: Vec<&str> = measures.iter().map(|name| name.as_str()).collect();
    text += &format!("variant\t{}\n", names.join("\t"));
    for (variant, row) in table {
        let cell = |golden: &Golden| format!("{:.5} {}", golden.raw, golden.score);
        let cells: Vec<String> = row.values().map(cell).collect();
        text += &format!("{variant}\t{}\n", cells.join("\t"));
    }
    text
}
