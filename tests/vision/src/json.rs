//! A report as JSON.

use kaihu_quality::FrameReport;
use serde_json::{Map, Value};

/// Two objects, `report` as nested as the type is and `scores` by their names in ISO/IEC 29794-5. A
/// failure to assess is `null`.
pub fn of(report: &FrameReport) -> Value {
    let mut fields = Map::new();
    for (path, value) in report.named() {
        insert(&mut fields, &path, number(value));
    }
    if report.face.is_none() {
        fields.insert("face".into(), Value::Null);
    }
    let scores = report.scores().into_iter();
    let scores = scores.map(|(name, score)| (name.to_owned(), number(score.unwrap_or(f32::NAN))));
    let mut whole = Map::new();
    whole.insert("report".into(), Value::Object(fields));
    whole.insert("scores".into(), Value::Object(scores.collect()));
    Value::Object(whole)
}

fn insert(fields: &mut Map<String, Value>, path: &str, value: Value) {
    let Some((first, rest)) = path.split_once('.') else {
        fields.insert(path.to_owned(), value);
        return;
    };
    let inner = fields
        .entry(first)
        .or_insert_with(|| Value::Object(Map::new()));
    if let Value::Object(inner) = inner {
        insert(inner, rest, value);
    }
}

/// Six digits behind the point are more than any measure is good for.
fn number(value: f32) -> Value {
    let rounded = (f64::from(value) * 1e6).round() / 1e6;
    match rounded.is_finite() {
        false => Value::Null,
        true if rounded.fract() == 0.0 => Value::from(rounded as i64),
        true => Value::from(rounded),
    }
}
