//! How many bytes a visitor downloads, held to a budget.
mod identity;

use crate::problem::{Problem, at};
use crate::process;
use crate::setup::{self, Host, Need};
use crate::workspace;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Files that are fetched together, and how many bytes (brotli) they may be.
struct Budget {
    what: &'static str,
    bytes: u64,
    counts: fn(&str) -> bool,
}

const LATER_PART: &str = "app/kaihu_later.wasm";

const BUDGETS: [Budget; 6] = [
    Budget {
        what: "first screen (entry, glue, wizard, one language)",
        // One of it are the hashes of its files, one what watches over the program and says that it stopped, one what
        // is said of a wait, and where the wizard cannot start.
        bytes: 112_500,
        counts: |name| {
            let app = name.starts_with("app/") && name != LATER_PART;
            name == "kaihu.js"
                || name == "kaihu-tab.js"
                || app
                || name == "locales/zh-CN/wizard.ftl"
        },
    },
    Budget {
        what: "later part of the wizard, while the first page is read",
        // Nine of it are erasing, the risk, the way without a picture, and what is told of the network and of a wait.
        bytes: 142_000,
        counts: |name| name == LATER_PART,
    },
    Budget {
        what: "heavier identity checks, with the first question",
        bytes: 51_000,
        counts: |name| name.starts_with("kaihu-reference"),
    },
    Budget {
        what: "password protection, with the page of the password",
        bytes: 40 * 1024,
        counts: |name| name.starts_with("kaihu-password"),
    },
    Budget {
        what: "words of the camera's pages, with the first question",
        // 600 of them are of erasing, of the risk, and of the way without a picture.
        bytes: 5_200,
        counts: |name| name == "locales/zh-CN/camera.ftl",
    },
    Budget {
        what: "vision (worker and face nets)",
        bytes: 440_000,
        counts: |name| name.starts_with("kaihu-frame-worker") || name.ends_with(".knet"),
    },
];

/// The size of a file, in bytes.
struct Size {
    name: String,
    raw: u64,
    gzip: u64,
    brotli: u64,
}

/// The table and the budgets; with `identity`, what each family of parsers adds to a module.
pub(crate) fn run(options: &[&str]) -> Result<ExitCode, Problem> {
    if !matches!(options, [] | ["identity"]) {
        return Err(Problem::Usage(["size", &options.join(" ")].join(" ")));
    }
    let host = setup::ready(Need::Build)?;
    if !options.is_empty() {
        return identity::run(&host);
    }
    let over = table(&host)?.1;
    Ok(if over == 0 {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Prints the table; answers how many budgets are kept and how many are not.
pub(crate) fn table(host: &Host) -> Result<(usize, usize), Problem> {
    let sizes = measure(host, &workspace::root().join("dist"))?;
    println!("{:>10} {:>10} {:>10}  bytes", "raw", "gzip", "brotli");
    for Size {
        name,
        raw,
        gzip,
        brotli,
    } in &sizes
    {
        println!("{raw:>10} {gzip:>10} {brotli:>10}  {name}");
    }
    let mut over = 0;
    for Budget {
        what,
        bytes,
        counts,
    } in BUDGETS
    {
        let used: u64 = sizes
            .iter()
            .filter(|size| counts(&size.name))
            .map(|size| size.brotli)
            .sum();
        let kept = 0 < used && used <= bytes;
        over += usize::from(!kept);
        println!(
            "{} {what}: {used} of {bytes} bytes (brotli)",
            if kept { "ok    " } else { "FAILED" }
        );
    }
    Ok((BUDGETS.len() - over, over))
}

fn measure(host: &Host, dist: &Path) -> Result<Vec<Size>, Problem> {
    if !dist.join("kaihu.js").is_file() {
        return Err(Problem::NotBuilt {
            path: dist.join("kaihu.js"),
        });
    }
    let mut files = vec![];
    collect(dist, &mut files)?;
    files.sort();
    compressed(host, dist, &files)
}

/// The sizes of these files, named by their paths from `dir`.
fn compressed(host: &Host, dir: &Path, files: &[PathBuf]) -> Result<Vec<Size>, Problem> {
    // Node has both compressors built in: no crates to compile for a table.
    let script = include_str!("compress.mjs");
    let mut node = host.command("node");
    node.args(["--input-type=module", "--eval", script])
        .args(files);
    let answer = process::answer(&mut node).ok_or(Problem::Failed {
        program: "node".into(),
    })?;
    Ok(answer
        .lines()
        .zip(files)
        .filter_map(|(line, file)| read(line, file.strip_prefix(dir).ok()?))
        .collect())
}

fn read(line: &str, name: &Path) -> Option<Size> {
    let mut numbers = line.split(' ').map(str::parse);
    let mut next = || numbers.next()?.ok();
    Some(Size {
        name: name.to_str()?.to_owned(),
        raw: next()?,
        gzip: next()?,
        brotli: next()?,
    })
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) -> Result<(), Problem> {
    for entry in fs::read_dir(dir).map_err(at(dir))? {
        let path = entry.map_err(at(dir))?.path();
        if path.is_dir() {
            collect(&path, files)?
        } else {
            files.push(path)
        }
    }
    Ok(())
}
