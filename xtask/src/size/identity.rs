//! What each family of parsers adds to a module: alone, and beside all the others.
use super::compressed;
use crate::problem::{Problem, at};
use crate::setup::Host;
use crate::{build, later_part, process, workspace};
use std::collections::BTreeMap;
use std::fs;
use std::ops::Sub;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Tables that are files by themselves, to be fetched when they are needed.
const TABLES: [&str; 2] = [
    "crates/identity/data/numbering.bin",
    "crates/identity/src/evidence/cn_division/table.bin",
];
const SCHEMES: &str = "crates/identity/src/personal_number";

/// A feature of `tests/weight`, and the features that it builds on.
#[derive(Debug, PartialEq, Eq)]
struct Family {
    name: String,
    needs: Vec<String>,
}

/// The bytes of a module, or the difference of two.
#[derive(Clone, Copy)]
struct Weight {
    raw: i64,
    brotli: i64,
    /// Of the raw bytes those that are tables and texts, not code.
    data: i64,
}

impl Sub for Weight {
    type Output = Self;

    fn sub(self, other: Self) -> Self {
        Self {
            raw: self.raw - other.raw,
            brotli: self.brotli - other.brotli,
            data: self.data - other.data,
        }
    }
}

/// Prints a row as soon as its modules are built. The exit code is 1 where a family adds nothing:
/// then the module does not use it.
pub(super) fn run(host: &Host) -> Result<ExitCode, Problem> {
    let root = workspace::root();
    let families = families(&text(&root.join("tests/weight/Cargo.toml"))?);
    let mut scales = Scales::new(host)?;
    let base = scales.weigh(&[])?;
    println!(
        "                              alone         added to the base        added to all others"
    );
    println!(
        "family                     raw brotli       raw brotli   data       raw brotli   data"
    );
    println!("{:<22} {:>7} {:>6}", "base", base.raw, base.brotli);
    let mut missing = false;
    for family in &families {
        let alone = scales.weigh(&[&family.name])?;
        let without = without(&families, &family.name);
        let beside = [without.as_slice(), &[&family.name]].concat();
        let beside = scales.weigh(&beside)? - scales.weigh(&without)?;
        missing |= (alone - base).raw <= 0;
        row(&family.name, alone, base, Some(beside));
    }
    let all: Vec<&str> = families.iter().map(|family| &*family.name).collect();
    row("all together", scales.weigh(&all)?, base, None);
    mean_of_a_scheme(&mut scales, base)?;
    for table in TABLES {
        let [file] = &compressed(host, root, &[root.join(table)])?[..] else {
            return Err(Problem::NotBuilt { path: table.into() });
        };
        println!(
            "a file by itself: {} raw, {} brotli, {table}",
            file.raw, file.brotli
        );
    }
    Ok(match missing {
        true => ExitCode::FAILURE,
        false => ExitCode::SUCCESS,
    })
}

fn row(name: &str, alone: Weight, base: Weight, beside: Option<Weight>) {
    let added = |Weight { raw, brotli, data }| format!("{raw:>9} {brotli:>6} {data:>6}");
    println!(
        "{name:<22} {:>7} {:>6} {} {}",
        alone.raw,
        alone.brotli,
        added(alone - base),
        beside.map(added).unwrap_or_default()
    );
}

/// One scheme costs what all of them share; a further one only its own.
fn mean_of_a_scheme(scales: &mut Scales<'_>, base: Weight) -> Result<(), Problem> {
    let folder = workspace::root().join(SCHEMES);
    let mut count = 0;
    for entry in fs::read_dir(&folder).map_err(at(&folder))? {
        let file = entry.map_err(at(&folder))?.path();
        count += i64::from(text(&file)?.contains("pub static SCHEME: Scheme"));
    }
    let all = scales.weigh(&["personal-numbers"])?;
    let first = scales.weigh(&["personal-number"])?;
    let (mean, further) = (all - base, all - first);
    println!(
        "personal numbers: {count} schemes, {} raw and {} brotli each; {} and {} each after the first",
        mean.raw / count,
        mean.brotli / count,
        further.raw / (count - 1),
        further.brotli / (count - 1)
    );
    Ok(())
}

/// All families but this one and those that build on it.
fn without<'a>(families: &'a [Family], name: &str) -> Vec<&'a str> {
    families
        .iter()
        .filter(|family| family.name != name && !family.needs.iter().any(|need| need == name))
        .map(|family| &*family.name)
        .collect()
}

/// The features of a manifest: lines `name = ["other", "another"]` below `[features]`.
fn families(manifest: &str) -> Vec<Family> {
    let lines = manifest.lines().skip_while(|line| *line != "[features]");
    let lines = lines.skip(1).take_while(|line| !line.is_empty());
    lines
        .filter_map(|line| line.split_once(" = "))
        .map(|(name, needs)| Family {
            name: name.to_owned(),
            needs: needs
                .split('"')
                .skip(1)
                .step_by(2)
                .map(str::to_owned)
                .collect(),
        })
        .collect()
}

/// Builds modules as the release builds its own, each once.
struct Scales<'a> {
    host: &'a Host,
    /// Arguments of wasm-opt.
    flags: Vec<String>,
    folder: PathBuf,
    known: BTreeMap<String, Weight>,
}

impl<'a> Scales<'a> {
    fn new(host: &'a Host) -> Result<Self, Problem> {
        let flags = later_part::wasm_opt_flags()?;
        let folder = workspace::target_dir().join("weight");
        fs::create_dir_all(&folder).map_err(at(&folder))?;
        Ok(Self {
            host,
            flags,
            folder,
            known: BTreeMap::new(),
        })
    }

    fn weigh(&mut self, features: &[&str]) -> Result<Weight, Problem> {
        let mut sorted = features.to_vec();
        sorted.sort_unstable();
        let features = sorted.join(",");
        if let Some(weight) = self.known.get(&features) {
            return Ok(*weight);
        }
        let weight = self.build(&features)?;
        self.known.insert(features, weight);
        Ok(weight)
    }

    fn build(&self, features: &str) -> Result<Weight, Problem> {
        let mut cargo = self.host.command("cargo");
        cargo.current_dir(workspace::root());
        cargo.args(["build", "--locked", "--quiet", "--package", "kaihu-weight"]);
        cargo.args(["--profile", "wasm", "--target", "wasm32-unknown-unknown"]);
        build::without_paths(&mut cargo);
        process::run(cargo.args(["--features", features]))?;
        let built = workspace::target_dir().join("wasm32-unknown-unknown/wasm/kaihu-weight.wasm");
        let file = self.folder.join("module.wasm");
        let mut wasm_opt = self.host.command("wasm-opt");
        wasm_opt.args(&self.flags).arg(built).arg("-o").arg(&file);
        process::run(&mut wasm_opt)?;
        let damaged = || Problem::NotBuilt { path: file.clone() };
        let bytes = fs::read(&file).map_err(at(&file))?;
        let sizes = compressed(self.host, &self.folder, std::slice::from_ref(&file))?;
        let size = sizes.first().ok_or_else(damaged)?;
        Ok(Weight {
            raw: size.raw as i64,
            brotli: size.brotli as i64,
            data: section(&bytes, DATA).ok_or_else(damaged)? as i64,
        })
    }
}

/// The id of the section of a module that holds tables and texts (WebAssembly Core, 5.5.14).
const DATA: u8 = 11;

/// How many bytes the section has, 0 where there is none; `None` for what is no module.
fn section(module: &[u8], wanted: u8) -> Option<usize> {
    let mut rest = module.strip_prefix(b"\0asm\x01\0\0\0")?;
    while let [id, after @ ..] = rest {
        let (length, content) = leb128(after)?;
        if *id == wanted {
            return Some(length);
        }
        rest = content.get(length..)?;
    }
    Some(0)
}

/// An unsigned number of at most 32 bits, seven a byte, and what follows it.
fn leb128(bytes: &[u8]) -> Option<(usize, &[u8])> {
    let last = bytes.iter().take(5).position(|byte| byte & 0x80 == 0)?;
    let (number, rest) = bytes.split_at(last + 1);
    let number = number
        .iter()
        .rev()
        .fold(0, |sum, byte| sum << 7 | usize::from(byte & 0x7f));
    Some((number, rest))
}

fn text(path: &Path) -> Result<String, Problem> {
    fs::read_to_string(path).map_err(at(path))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn family(name: &str, needs: &[&str]) -> Family {
        Family {
            name: name.to_owned(),
            needs: needs.iter().map(|need| (*need).to_owned()).collect(),
        }
    }

    #[test]
    fn families_are_read_from_the_manifest() {
        let manifest = "[package]\nname = \"x\"\n\n[features]\na = []\nb = [\"a\", \"c\"]\n\n[lints]\nd = []\n";
        let found = families(manifest);
        assert_eq!(found, [family("a", &[]), family("b", &["a", "c"])]);
    }

    #[test]
    fn a_family_goes_with_those_that_build_on_it() {
        let all = [family("a", &[]), family("b", &["a"]), family("c", &[])];
        assert_eq!(without(&all, "a"), ["c"]);
        assert_eq!(without(&all, "b"), ["a", "c"]);
    }

    #[test]
    fn sections_are_found_by_their_id() {
        let head = b"\0asm\x01\0\0\0".as_slice();
        let long = [&[11, 0x80, 1][..], &[0; 128]].concat();
        let module = [head, &[1, 2, 9, 9], &long].concat();
        assert_eq!(section(&module, 1), Some(2));
        assert_eq!(section(&module, DATA), Some(128));
        assert_eq!(section(&module, 3), Some(0));
        assert_eq!(section(&module[..9], DATA), None);
        assert_eq!(section(b"<!doctype html>", DATA), None);
    }
}
