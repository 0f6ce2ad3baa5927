//! From the crates to the list.

use crate::tree::{Part, parts};
use cargo_lock::Lockfile;
use cyclonedx_bom::external_models::uri::Purl;
use cyclonedx_bom::models::bom::{Bom, SpecVersion};
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::hash::{Hash, HashAlgorithm, HashValue, Hashes};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::prelude::{NormalizedString, SpdxExpression};
use cyclonedx_bom::validation::Validate;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::{Error, Result};

/// Files that others made and that ship as they are: path, what it is, licence. Where they come from is told in
/// `docs/third-party.md`.
const FILES: [(&str, Classification, &str); 3] = [
    (
        "crates/inference/models/face_detector.knet",
        Classification::MachineLearningModel,
        "Apache-2.0",
    ),
    (
        "crates/inference/models/face_landmarks.knet",
        Classification::MachineLearningModel,
        "Apache-2.0",
    ),
    (
        "crates/identity/data/numbering.bin",
        Classification::Data,
        "Apache-2.0",
    ),
];

/// The list as JSON.
///
/// # Errors
/// When cargo, Cargo.lock or one of the files is not there, or the list is not of CycloneDX.
pub fn bom() -> Result<String> {
    let lock = Lockfile::load(crate::root().join("Cargo.lock")).map_err(Error::other)?;
    let checksums: BTreeMap<(String, String), String> = lock
        .packages
        .into_iter()
        .filter_map(|it| {
            Some((
                (it.name.to_string(), it.version.to_string()),
                it.checksum?.to_string(),
            ))
        })
        .collect();
    let parts = parts()?;
    let mut components = Vec::new();
    let mut dependencies = Vec::new();
    for (it, part) in &parts {
        components.push(library(it, part, checksums.get(it))?);
        dependencies.push(Dependency {
            dependency_ref: reference(it),
            dependencies: part.needs.iter().map(reference).collect(),
        });
    }
    for (path, kind, licence) in FILES {
        components.push(file(path, kind, licence)?);
    }
    let bom = Bom {
        serial_number: None,
        metadata: Some(Metadata {
            component: Some(Component::new(
                Classification::Application,
                "kaihu-wizard",
                env!("CARGO_PKG_VERSION"),
                Some("kaihu-wizard".to_owned()),
            )),
            ..Metadata::default()
        }),
        components: Some(Components(components)),
        dependencies: Some(Dependencies(dependencies)),
        spec_version: SpecVersion::V1_5,
        ..Bom::default()
    };
    let valid = bom.validate_version(SpecVersion::V1_5);
    if !valid.passed() {
        return Err(Error::other(format!("{valid:?}")));
    }
    let mut text = Vec::new();
    bom.output_as_json(&mut text, SpecVersion::V1_5)
        .map_err(Error::other)?;
    text.push(b'\n');
    String::from_utf8(text).map_err(Error::other)
}

fn reference((name, version): &(String, String)) -> String {
    format!("{name}@{version}")
}

/// A crate of ours has no checksum: its files are beside this one.
fn library(it: &(String, String), part: &Part, checksum: Option<&String>) -> Result<Component> {
    let mut component = Component::new(Classification::Library, &it.0, &it.1, Some(reference(it)));
    component.licenses = licences(&part.licence);
    if let Some(checksum) = checksum {
        component.hashes = sha256(checksum.clone());
        component.purl = Some(Purl::new("cargo", &it.0, &it.1).map_err(Error::other)?);
    }
    Ok(component)
}

fn file(path: &str, kind: Classification, licence: &str) -> Result<Component> {
    let bytes = std::fs::read(crate::root().join(path))?;
    let name = path.rsplit('/').next().unwrap_or(path);
    let digest = Sha256::digest(bytes);
    let mut component = Component::new(kind, name, "", Some(name.to_owned()));
    component.version = None::<NormalizedString>;
    component.hashes = sha256(digest.iter().map(|byte| format!("{byte:02x}")).collect());
    component.licenses = licences(licence);
    Ok(component)
}

fn licences(expression: &str) -> Option<Licenses> {
    let expression = SpdxExpression::new(expression);
    Some(Licenses(vec![LicenseChoice::Expression(expression)]))
}

fn sha256(content: String) -> Option<Hashes> {
    Some(Hashes(vec![Hash {
        alg: HashAlgorithm::SHA_256,
        content: HashValue(content),
    }]))
}
