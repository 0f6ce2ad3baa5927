//! `kaihu-sbom FILE` writes the list of what ships: `cargo xtask sbom`.
#![allow(clippy::print_stdout)] // saying where the list is

use std::io::{Error, Result};
use std::path::PathBuf;

fn main() -> Result<()> {
    let path = std::env::args_os().nth(1).map(PathBuf::from);
    let path = path.ok_or_else(|| Error::other("the file to write is missing"))?;
    std::fs::create_dir_all(path.parent().unwrap_or(&path))?;
    std::fs::write(&path, kaihu_sbom::bom()?)?;
    println!("{}", path.display());
    Ok(())
}
