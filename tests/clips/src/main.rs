//! Writes all clips into a folder: `cargo run -p kaihu-clips -- FOLDER`.
#![allow(clippy::print_stdout, clippy::print_stderr)] // Says what it wrote.

use kaihu_clips::Clip;
use std::path::Path;
use std::process::ExitCode;

fn main() -> ExitCode {
    let Some(folder) = std::env::args().nth(1) else {
        eprintln!("usage: kaihu-clips FOLDER");
        return ExitCode::FAILURE;
    };
    match write_all(Path::new(&folder)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("cannot write clips into {folder}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn write_all(folder: &Path) -> std::io::Result<()> {
    std::fs::create_dir_all(folder)?;
    for clip in Clip::ALL {
        let path = folder.join(clip.name()).with_extension("mjpeg");
        let bytes = clip.mjpeg();
        std::fs::write(&path, &bytes)?;
        println!(
            "{} ({} frames, {} KB)",
            path.display(),
            clip.frames(),
            bytes.len() / 1024
        );
    }
    Ok(())
}
