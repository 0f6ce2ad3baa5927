//! The description for support: its published schema, the document's, and what is written agree.

use crate::some::{maybe, one_of, quality, time};
use crate::{agree, documented};
use kaihu_openapi::Document;
use kaihu_protocol::*;
use proptest::prelude::*;
use serde_json::{Value, json};

fn published() -> Value {
    let text = include_str!("../../../../docs/support.schema.json");
    serde_json::from_str(text).expect("JSON")
}

pub(crate) fn description() -> Description {
    serde_json::from_value(published()["examples"][0].clone()).expect("a description")
}

#[test]
fn the_published_schema_is_that_of_the_document() {
    let mut published = published();
    let members = published.as_object_mut().expect("an object");
    for of_the_file in ["$schema", "$id", "title"] {
        assert!(members.remove(of_the_file).is_some(), "{of_the_file}");
    }
    assert_eq!(&published, Document::ours().schema("Description").source());
}

fn name() -> impl Strategy<Value = String> {
    "[a-z0-9._-]{1,40}"
}

fn entry() -> impl Strategy<Value = Entry> {
    let names = (maybe(name()), maybe(name()), maybe(name()));
    let when = (maybe(time()), any::<u32>());
    let values = (
        one_of(EntryKind::ALL),
        when,
        name(),
        names,
        maybe("[0-9a-f]{16}"),
        maybe(quality()),
    );
    values.prop_map(
        |(kind, (at, seconds_before), page, names, request_id, measured)| Entry {
            kind,
            at,
            seconds_before,
            page,
            code: names.0,
            request_id,
            remedy: names.1,
            field: names.2,
            measured,
        },
    )
}

fn device() -> impl Strategy<Value = DeviceSummary> {
    let lets = (any::<bool>(), any::<bool>(), any::<bool>());
    (name(), name(), maybe(name()), lets).prop_map(|(browser, system, within, lets)| {
        DeviceSummary {
            browser,
            system,
            within,
            secure_context: lets.0,
            camera_api: lets.1,
            camera_policy: lets.2,
        }
    })
}

fn tries() -> impl Strategy<Value = TriesSummary> {
    let values = (any::<u32>(), any::<u32>(), maybe(any::<u32>()));
    values.prop_map(|(tries, answered, median_ms)| TriesSummary {
        tries,
        answered,
        median_ms,
    })
}

fn network() -> impl Strategy<Value = NetworkSummary> {
    let clock = maybe(-9_007_199_254_740_991..=9_007_199_254_740_991_i64);
    let values = (name(), any::<bool>(), tries(), tries(), clock);
    values.prop_map(
        |(verdict, online, page, service, clock_off_s)| NetworkSummary {
            verdict,
            online,
            page,
            service,
            clock_off_s,
        },
    )
}

fn any_description() -> impl Strategy<Value = Description> {
    let place = (name(), maybe(any::<u32>()), maybe(any::<u32>()));
    let entries = prop::collection::vec(entry(), 0..=MOST_ENTRIES);
    let values = (
        maybe(time()),
        "[A-Za-z0-9-]{1,35}",
        place,
        maybe(name()),
        (device(), maybe(network())),
        (entries, any::<u32>()),
    );
    values.prop_map(
        |(written_at, locale, place, code, device, entries)| Description {
            version: 1,
            written_at,
            locale,
            page: place.0,
            step: place.1,
            of: place.2,
            code,
            device: device.0,
            network: device.1,
            entries: entries.0,
            left_out: entries.1,
        },
    )
}

#[test]
fn whatever_is_written_is_of_the_schema_and_so_is_its_text() {
    agree("Description", any_description());
    let schema = Document::ours().schema("Description");
    let described = description();
    assert!(described.is_well_formed());
    let text: Value = serde_json::from_str(&described.to_json()).expect("JSON");
    assert_eq!(schema.faults(&text), Vec::<String>::new());
    assert_eq!(text["entries"].as_array().map(Vec::len), Some(3));
}

#[test]
fn an_entry_has_the_members_of_the_schema() {
    let schema = published()["properties"]["entries"]["items"].clone();
    let full = Entry {
        kind: EntryKind::Failed,
        at: Some(Timestamp(0)),
        code: Some("x".into()),
        request_id: Some("x".into()),
        remedy: Some("x".into()),
        field: Some("x".into()),
        measured: Some(QualitySummary::default()),
        ..Entry::default()
    };
    let written = serde_json::to_value(full).expect("JSON");
    let written = written.as_object().expect("an object").keys().cloned();
    assert_eq!(
        written.collect::<std::collections::BTreeSet<_>>(),
        documented(&schema)
    );
    assert_eq!(schema["additionalProperties"], json!(false));
    let kinds = schema["properties"]["kind"]["enum"].clone();
    assert_eq!(kinds, json!(EntryKind::ALL));
}

/// What the schema refuses is refused by the reading or by `is_well_formed`, and the other way round.
#[test]
fn nothing_else_gets_in() {
    let schema = Document::ours().schema("Description");
    let good = published()["examples"][0].clone();
    let taken = |value: &Value| {
        let read = serde_json::from_value::<Description>(value.clone());
        read.is_ok_and(|read| read.is_well_formed())
    };
    let wrong: [(&str, Value); 12] = [
        ("/version", json!(2)),
        ("/page", json!("Li Wei")),
        ("/page", json!("")),
        ("/locale", json!("zh_CN")),
        ("/code", json!("+8613812345678")),
        ("/device/browser", json!("x".repeat(41))),
        ("/device/system", Value::Null),
        ("/entries/0/kind", json!("typed")),
        ("/entries/1/request_id", json!("110105194912310023")),
        ("/entries/2/remedy", json!("TRY")),
        ("/entries/0/seconds_before", json!(-1)),
        ("/left_out", json!(0.5)),
    ];
    assert!(taken(&good) && schema.takes(&good));
    for (at, value) in wrong {
        let mut changed = good.clone();
        *changed.pointer_mut(at).expect("a place") = value;
        assert!(!schema.takes(&changed), "{at}");
        assert!(!taken(&changed), "{at}");
    }
    for at in ["", "/device", "/entries/1"] {
        let mut changed = good.clone();
        changed.pointer_mut(at).expect("a place")["name"] = json!("x");
        assert!(!schema.takes(&changed), "{at} with more");
        assert!(!taken(&changed), "{at} with more");
    }
    let mut many = good.clone();
    many["entries"] = Value::Array(vec![good["entries"][0].clone(); MOST_ENTRIES + 1]);
    assert!(!schema.takes(&many) && !taken(&many));
}

#[test]
fn a_case() {
    let values = (
        any_description(),
        maybe(".{0,1000}"),
        maybe(one_of(ReplyBy::ALL)),
    );
    crate::requests::agree_on_faults(
        "SupportRequest",
        values.prop_map(|(description, message, reply_by)| SupportRequest {
            description,
            message: message.map(Sensitive::from),
            reply_by,
        }),
    );
}
