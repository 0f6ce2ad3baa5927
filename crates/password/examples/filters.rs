//! Makes the filters of known passwords: `cargo xtask passwords`.
#![allow(clippy::print_stdout)] // what was made is its output

use kaihu_password::key_of;
use std::collections::HashSet;
use std::error::Error;
use std::io::Read;
use std::path::Path;
use xorf::{BinaryFuse16, DmaSerializable};

/// How many of each: what fits into the budget of a browser. The rest is for the range call.
const LONG_ONES: usize = 3_100;
const SHORT_ONES: usize = 6_400;
const IN_RANGES: usize = 1_000;

/// Reads passwords from the standard input, the commonest first, and writes the files that are made of them.
fn main() -> Result<(), Box<dyn Error>> {
    let mut listed = String::new();
    std::io::stdin().read_to_string(&mut listed)?;
    let mut seen = HashSet::new();
    let (mut long, mut short) = (Vec::new(), Vec::new());
    for typed in listed.lines() {
        let folded = typed.to_lowercase();
        let list = match folded.chars().count() {
            15.. => &mut long,
            8.. => &mut short,
            _ => continue,
        };
        if seen.insert(folded.clone()) {
            list.push(folded);
        }
    }
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    write(
        &root.join("data/leaked-15.fuse"),
        &filter(&long[..LONG_ONES])?,
    )?;
    write(
        &root.join("data/leaked-8.fuse"),
        &filter(&short[..SHORT_ONES])?,
    )?;
    let rest = long
        .iter()
        .skip(LONG_ONES)
        .chain(short.iter().skip(SHORT_ONES));
    let mut hashes: Vec<[u8; 20]> = rest
        .take(IN_RANGES)
        .map(|it| sha1_smol::Sha1::from(it).digest().bytes())
        .collect();
    hashes.sort_unstable();
    let ranges = root.join("../sandbox/src/leaked.sha1");
    write(&ranges, &hashes.concat())
}

fn filter(passwords: &[String]) -> Result<Vec<u8>, Box<dyn Error>> {
    let keys: Vec<u64> = passwords.iter().map(|it| key_of(it)).collect();
    let filter = BinaryFuse16::try_from(&keys)?;
    let mut bytes = vec![0; BinaryFuse16::DESCRIPTOR_LEN];
    filter.dma_copy_descriptor_to(&mut bytes);
    for print in &filter.fingerprints {
        bytes.extend(print.to_le_bytes());
    }
    Ok(bytes)
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let same = std::fs::read(path).is_ok_and(|before| before == bytes);
    std::fs::write(path, bytes)?;
    let name = path.file_name().unwrap_or_default().display();
    let told = if same { "as before" } else { "new" };
    println!("{name}: {} bytes, {told}", bytes.len());
    Ok(())
}
