//! Which crates a module is made of.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Error, Result};
use std::process::Command;

/// The packages whose programs are shipped.
pub const MODULES: [&str; 4] = [
    "kaihu",
    "kaihu-frame-worker",
    "kaihu-password",
    "kaihu-reference",
];

/// A crate in one of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// An SPDX expression.
    pub licence: String,
    /// Names and versions of the crates that it needs.
    pub needs: BTreeSet<(String, String)>,
}

/// All crates in the modules, by name and version.
///
/// # Errors
/// When cargo is not there, or what it prints is not understood.
pub fn parts() -> Result<BTreeMap<(String, String), Part>> {
    let mut all = BTreeMap::new();
    for module in MODULES {
        read(&tree(module)?, &mut all)
            .ok_or_else(|| Error::other(format!("cargo tree of {module}")))?;
    }
    Ok(all)
}

fn tree(module: &str) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut cargo = Command::new(cargo);
    cargo.current_dir(crate::root());
    cargo.args(["tree", "--locked", "--package", module]);
    cargo.args([
        "--target",
        "wasm32-unknown-unknown",
        "--edges",
        "normal,no-proc-macro",
    ]);
    let told = cargo
        .args(["--prefix", "depth", "--format", "|{p}|{l}|"])
        .output()?;
    match told.status.success() {
        true => String::from_utf8(told.stdout).map_err(Error::other),
        false => Err(Error::other(
            String::from_utf8_lossy(&told.stderr).into_owned(),
        )),
    }
}

/// Lines such as `2|serde v1.0.0|MIT OR Apache-2.0|`; what was told before ends with ` (*)`.
fn read(tree: &str, all: &mut BTreeMap<(String, String), Part>) -> Option<()> {
    let mut above: Vec<(String, String)> = Vec::new();
    for line in tree.lines().filter(|line| !line.is_empty()) {
        let [depth, package, licence, _] = line.split('|').collect::<Vec<_>>().try_into().ok()?;
        let (name, rest) = package.split_once(" v")?;
        let version = rest.split(' ').next()?;
        let it = (name.to_owned(), version.to_owned());
        above.truncate(depth.parse().ok()?);
        if let Some(parent) = above.last() {
            all.entry(parent.clone())
                .or_default()
                .needs
                .insert(it.clone());
        }
        // Files say it both ways.
        all.entry(it.clone()).or_default().licence = licence.replace('/', " OR ");
        above.push(it);
    }
    Some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_read_with_what_needs_what() {
        let tree = "0|a v0.1.0 (/somewhere)|MIT/Apache-2.0|\n1|b v1.0.0|MIT|\n2|c v2.0.0|ISC|\n1|c v2.0.0|ISC| (*)\n";
        let mut all = BTreeMap::new();
        read(tree, &mut all).unwrap();
        let of = |name: &str, version: &str| (name.to_owned(), version.to_owned());
        assert_eq!(all.len(), 3);
        let a = &all[&of("a", "0.1.0")];
        assert_eq!(a.licence, "MIT OR Apache-2.0");
        assert_eq!(
            a.needs,
            BTreeSet::from([of("b", "1.0.0"), of("c", "2.0.0")])
        );
        assert_eq!(
            all[&of("b", "1.0.0")].needs,
            BTreeSet::from([of("c", "2.0.0")])
        );
    }
}
