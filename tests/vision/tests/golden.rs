//! Measures and scores beside the committed values of ofiqpy.

use kaihu_quality::{FaceReport, FrameReport, HeadPose, Margins};
use kaihu_vision::golden::{Golden, TABLE, read, seen, tolerance, write};
use kaihu_vision::variants;
use std::collections::BTreeMap;

#[test]
fn each_measure_is_near_the_oracles_on_every_variant() {
    let table = read(TABLE).expect("the committed table");
    assert_eq!(table.len(), variants::ALL.len());
    let mut far = Vec::new();
    for (name, variant) in variants::ALL {
        let seen = seen(variant).expect("a face");
        for (measure, golden) in &table[name] {
            let ours = seen.raw(measure).expect("one of our measures");
            // Angles are ours in both.
            let given = measure.starts_with("HeadPose");
            if (ours - golden.raw).abs() > tolerance(measure) && !given {
                far.push(format!("{name}: {measure} is {ours}, not {}", golden.raw));
            }
        }
    }
    assert_eq!(far, [""; 0]);
}

/// A report that says what the oracle measured.
fn report(row: &BTreeMap<String, Golden>) -> FrameReport {
    let raw = |measure: &str| row[measure].raw as f32;
    let yaw = raw("HeadPoseYaw");
    let face = FaceReport {
        inter_eye_distance: raw("InterEyeDistance") * yaw.to_radians().cos(),
        head_size: raw("HeadSize"),
        margins: Margins {
            left: raw("LeftwardCropOfTheFaceImage"),
            right: raw("RightwardCropOfTheFaceImage"),
            above: raw("MarginAboveOfTheFaceImage"),
            below: raw("MarginBelowOfTheFaceImage"),
        },
        pose: HeadPose {
            yaw,
            pitch: raw("HeadPosePitch"),
            roll: raw("HeadPoseRoll"),
        },
        luminance_mean: Some(raw("LuminanceMean")),
        luminance_variance: Some(raw("LuminanceVariance")),
        dynamic_range: Some(raw("DynamicRange")),
        illumination_uniformity: Some(raw("IlluminationUniformity")),
        under_exposed: Some(raw("UnderExposurePrevention")),
        over_exposed: Some(raw("OverExposurePrevention")),
        natural_colour: Some(raw("NaturalColour")),
        eyes_open: Some(raw("EyesOpen")),
        mouth_open: Some(raw("MouthClosed")),
        ..FaceReport::default()
    };
    FrameReport {
        face: Some(face),
        ..FrameReport::default()
    }
}

#[test]
fn the_same_measurement_has_the_same_score() {
    let mut compared = 0;
    for (variant, row) in &read(TABLE).expect("the committed table") {
        for (name, score) in report(row).scores() {
            let Some(golden) = row.get(name) else {
                assert_eq!(
                    name, "SingleFacePresent",
                    "the oracle is not asked for that alone"
                );
                continue;
            };
            let score = score.map(f64::from);
            assert_eq!(
                score,
                Some(golden.score),
                "{variant}: {name} at {}",
                golden.raw
            );
            compared += 1;
        }
    }
    assert_eq!(compared, 18 * variants::ALL.len());
}

#[test]
fn a_table_comes_back_as_it_was_written() {
    let table = read(TABLE).expect("the committed table");
    assert_eq!(write(&table), TABLE);
    assert!(read("variant\tA\nx\tno number").is_err());
}
