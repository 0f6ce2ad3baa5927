//! The very last step of a release, called by Trunk: `kaihu.js` learns what each file beside it has to be.
//!
//! It knows the first files itself; the rest is in a list that it knows, so that the first screen does not
//! pay for what comes later.
use crate::problem::{Problem, at};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

const ENTRY: &str = "kaihu.js";
const LIST: &str = "kaihu-files.json";
/// What an embedding page may take over as it is.
const TAG: &str = "kaihu-script.html";
/// Where the hashes go in the entry, after its spaces have gone.
const EMPTY: &str = "JSON.parse(\"{}\")";

const WORKER: &str = "kaihu-frame-worker_bg.wasm";
const WORKER_SCRIPT: &str = "kaihu-frame-worker_loader.js";

/// Works on what Trunk has put together in the folder `staging`.
pub(crate) fn run(staging: &str) -> Result<ExitCode, Problem> {
    let folder = Path::new(staging);
    let worker = folder.join(WORKER_SCRIPT);
    fs::write(&worker, worker_script(&hash(&folder.join(WORKER))?)).map_err(at(&worker))?;

    let (mut first, mut later) = (BTreeMap::new(), BTreeMap::new());
    for path in files(folder)? {
        let name = name_in(folder, &path);
        let hashes = match kind(&name) {
            Kind::First => &mut first,
            Kind::Later => &mut later,
            Kind::Other => continue,
        };
        hashes.insert(name, hash(&path)?);
    }
    let list = folder.join(LIST);
    fs::write(&list, json(&later)).map_err(at(&list))?;
    first.insert(LIST.to_owned(), hash(&list)?);

    let entry = folder.join(ENTRY);
    let text = fs::read_to_string(&entry).map_err(at(&entry))?;
    let text = with_hashes(&text, &first).ok_or(Problem::NotBuilt {
        path: entry.clone(),
    })?;
    fs::write(&entry, text).map_err(at(&entry))?;

    let tag = folder.join(TAG);
    let hash = hash(&entry)?;
    let script = format!(
        "<script type=\"module\" src=\"{ENTRY}\" integrity=\"{hash}\" crossorigin></script>\n"
    );
    fs::write(&tag, script).map_err(at(&tag))?;
    Ok(ExitCode::SUCCESS)
}

enum Kind {
    First,
    Later,
    /// Of the demo, or held by other means: the nets by what the worker was built with.
    Other,
}

fn kind(name: &str) -> Kind {
    match name {
        "app/kaihu.js" | "app/kaihu_bg.wasm" | "kaihu-tab.js" => Kind::First,
        ENTRY | LIST | TAG => Kind::Other,
        _ if name.ends_with("/wizard.ftl") => Kind::First,
        _ if name.starts_with("kaihu-") || name.starts_with("app/") => Kind::Later,
        _ if name.starts_with("locales/") || name == "numbering.bin" => Kind::Later,
        _ => Kind::Other,
    }
}

/// Starts the worker's module with no other bytes than these.
fn worker_script(hash: &str) -> String {
    format!(
        "import i from\"./kaihu-frame-worker.js\";\
         await i({{module_or_path:fetch(new URL(\"{WORKER}\",import.meta.url),{{integrity:\"{hash}\"}})}});\n"
    )
}

fn with_hashes(entry: &str, hashes: &BTreeMap<String, String>) -> Option<String> {
    let (before, after) = entry.split_once(EMPTY)?;
    Some([before, &json(hashes), after].concat())
}

/// An object; neither names nor hashes have anything to escape.
fn json(hashes: &BTreeMap<String, String>) -> String {
    let members = hashes
        .iter()
        .map(|(name, hash)| format!("\"{name}\":\"{hash}\""));
    format!("{{{}}}", members.collect::<Vec<_>>().join(","))
}

/// As W3C Subresource Integrity writes it.
fn hash(path: &Path) -> Result<String, Problem> {
    let bytes = fs::read(path).map_err(at(path))?;
    Ok(["sha256-", &STANDARD.encode(hmac_sha256::Hash::hash(&bytes))].concat())
}

fn files(folder: &Path) -> Result<Vec<PathBuf>, Problem> {
    let mut all = Vec::new();
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let path = entry.map_err(at(folder))?.path();
        match path.is_dir() {
            true => all.extend(files(&path)?),
            false => all.push(path),
        }
    }
    Ok(all)
}

fn name_in(folder: &Path, path: &Path) -> String {
    let name = path.strip_prefix(folder).unwrap_or(path);
    name.to_string_lossy().replace('\\', "/")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hashes_go_where_the_entry_has_none() {
        let hashes = BTreeMap::from([("a.js".to_owned(), "sha256-x".to_owned())]);
        let entry = "const H=JSON.parse(\"{}\");go()";
        let told = with_hashes(entry, &hashes).unwrap();
        assert_eq!(told, "const H={\"a.js\":\"sha256-x\"};go()");
        assert_eq!(with_hashes("go()", &hashes), None);
    }

    #[test]
    fn a_hash_is_as_browsers_write_it() {
        let file = std::env::temp_dir().join(format!("kaihu-hash-{}", std::process::id()));
        fs::write(&file, "abc").unwrap();
        // FIPS 180-2, B.1, in base64.
        let known = "sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=";
        assert_eq!(hash(&file).unwrap(), known);
        fs::remove_file(&file).unwrap();
    }
}
