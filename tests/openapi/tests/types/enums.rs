//! Closed lists: the same names in the same schema, none more on either side.

use kaihu_openapi::Document;
use kaihu_protocol::*;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// The enum of `kaihu-protocol` for every list of names that the document shares.
fn ours() -> Vec<(&'static str, Vec<Value>)> {
    macro_rules! names {
        ($($type:ident)*) => {
            vec![$((stringify!($type), $type::ALL.iter().map(|one| json!(one)).collect()),)*]
        };
    }
    names!(
        ApplicationState Channel Code ConsentKind EvidenceKind FaceAlternative FieldName InPlaceOfFace PictureSource Pose ReplyBy ServiceState Severity
        StepKind StepStatus UploadKind UploadMode WebhookType
    )
}

#[test]
fn both_sides_know_the_same_names() {
    for (name, ours) in ours() {
        let schema = Document::ours().schema(name);
        let theirs = schema.source()["enum"].as_array().expect("a list of names");
        assert_eq!(theirs, &ours, "{name}");
    }
}

#[test]
fn every_list_of_the_document_is_compared() {
    let document = Document::ours();
    let lists = document.schema_names().into_iter();
    let lists: BTreeSet<_> = lists
        .filter(|name| document.schema(name).source().get("enum").is_some())
        .collect();
    let compared: BTreeSet<_> = ours().into_iter().map(|(name, _)| name).collect();
    assert_eq!(lists, compared);
}

/// The lists of `kaihu-protocol` are made by one macro; none of them is forgotten here.
#[test]
fn every_list_of_the_types_is_compared() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../crates/protocol/src");
    let mut declared = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the sources") {
        let path = file.expect("a file").path();
        if path.extension().is_some_and(|end| end == "rs") {
            let text = std::fs::read_to_string(path).expect("a source");
            let lines = text.split("named! {").skip(1);
            let names = lines.filter_map(|list| list.split("pub enum ").nth(1)?.split(' ').next());
            declared.extend(names.map(str::to_owned));
        }
    }
    let mut compared: BTreeSet<_> = ours()
        .into_iter()
        .map(|(name, _)| name.to_owned())
        .collect();
    // Compared in `support.rs`: it stands in a schema that is published alone.
    compared.insert("EntryKind".to_owned());
    assert_eq!(declared, compared);
}
