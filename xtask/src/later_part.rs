//! The last step of a release, called by Trunk: cuts the wizard's module in two and makes both small.
//! [ADR 12](../../docs/adr/0012-the-later-part.md) says why.
use crate::problem::{Problem, at};
use crate::{process, workspace};
use std::fs;
use std::path::Path;
use std::process::{Command, ExitCode};

/// What the glue of wasm-bindgen gets besides: the later module has the imports of the first, and what the first
/// exports for it.
const LOADER: &str = "
export async function loadLater(response) {
    await __wbg_load(response, { ...__wbg_get_imports(), first: wasm });
}
";

/// Works on what Trunk has put together in the folder `staging`; the pinned tools are on PATH.
pub(crate) fn run(staging: &str) -> Result<ExitCode, Problem> {
    let app = Path::new(staging).join("app");
    let (whole, first, later) = (
        app.join("kaihu_bg.wasm"),
        app.join("first.wasm"),
        app.join("later.wasm"),
    );
    let mut cut = Command::new("cargo");
    cut.current_dir(workspace::root());
    cut.args([
        "run",
        "--quiet",
        "--locked",
        "--package",
        "kaihu-split",
        "--",
    ]);
    cut.arg(workspace::target_dir().join("wasm32-unknown-unknown/wasm/kaihu.wasm"));
    process::run(cut.args([&whole, &first, &later]))?;

    let flags = wasm_opt_flags()?;
    for (module, name) in [(&first, "kaihu_bg.wasm"), (&later, "kaihu_later.wasm")] {
        let mut wasm_opt = Command::new("wasm-opt");
        wasm_opt
            .args(&flags)
            .arg(module)
            .arg("-o")
            .arg(app.join(name));
        process::run(&mut wasm_opt)?;
        fs::remove_file(module).map_err(at(module))?;
    }
    let glue = app.join("kaihu.js");
    let text = fs::read_to_string(&glue).map_err(at(&glue))? + LOADER;
    fs::write(&glue, text).map_err(at(&glue))?;
    Ok(ExitCode::SUCCESS)
}

/// How the release is made small: what the page asks of wasm-opt for the wizard, whose names and debugging go.
pub(crate) fn wasm_opt_flags() -> Result<Vec<String>, Problem> {
    let page = workspace::root().join("index.html");
    let text = fs::read_to_string(&page).map_err(at(&page))?;
    flags(&text).ok_or(Problem::NotBuilt { path: page })
}

fn flags(page: &str) -> Option<Vec<String>> {
    let (_, rest) = page.split_once("data-wasm-opt-params=\"")?;
    let (parameters, _) = rest.split_once('"')?;
    let always = ["-Oz", "--strip-debug", "--strip-producers"];
    let all = always.into_iter().chain(parameters.split_whitespace());
    Some(all.map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_tells_how_its_module_is_built() {
        let flags = wasm_opt_flags().unwrap();
        assert!(flags.iter().any(|flag| flag == "--enable-bulk-memory"));
        assert!(
            !flags.iter().any(|flag| flag == "--enable-simd"),
            "the worker's"
        );
        assert_eq!(super::flags("<link>"), None);
    }
}
