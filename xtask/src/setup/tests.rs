//! Set-up on machines that lack something, made of directories with a few little programs.
use super::*;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};

/// A made-up machine in a directory of its own, removed at the end.
struct Machine {
    dir: PathBuf,
}

impl Machine {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("kaihu-setup-{}-{name}", std::process::id()));
        fs::create_dir_all(dir.join("bin")).unwrap();
        Self { dir }
    }

    /// Adds a program: a shell script that may use the shell's own commands only.
    fn with(self, program: &str, script: &str) -> Self {
        let file = self.dir.join("bin").join(program);
        fs::write(&file, format!("#!/bin/sh\n{script}\n")).unwrap();
        fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
        self
    }

    fn host(&self, root: bool) -> Host {
        Host::new(self.dir.join("bin"), self.dir.join("cache"), root)
    }

    fn tools(&self) -> Vec<PathBuf> {
        let Ok(entries) = fs::read_dir(self.dir.join("cache/tools")) else {
            return vec![];
        };
        entries.map(|entry| entry.unwrap().path()).collect()
    }
}

impl Drop for Machine {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.dir);
    }
}

/// npm that installs a `tool` of version 1.2.3 where it is told to, and counts how often.
const NPM: &str = r#"
while [ "$1" != --prefix ]; do shift; done
/bin/mkdir -p "$2/node_modules/.bin"
echo '#!/bin/sh
echo tool 1.2.3' > "$2/node_modules/.bin/tool"
/bin/chmod 755 "$2/node_modules/.bin/tool"
echo x >> "${0%/*}/npm-ran""#;

#[test]
fn without_apt_the_packages_are_named() {
    let machine = Machine::new("no-apt").with("node", "echo v20.1.0");
    let problem = debian::ensure(&machine.host(true), Need::Build).unwrap_err();
    assert!(matches!(&problem, Problem::NoApt { packages } if packages == &["npm"]));
    assert!(
        problem
            .to_string()
            .contains("npm is missing and there is no apt-get"),
        "{problem}"
    );
}

#[test]
fn without_the_right_the_exact_command_is_told() {
    let machine = Machine::new("no-root")
        .with("apt-get", "exit 0")
        .with("node", "echo v20.1.0")
        .with("npm", "");
    let problem = debian::ensure(&machine.host(false), Need::Test).unwrap_err();
    let told = problem.to_string();
    let command = "apt-get install -y --no-install-recommends";
    let packages = "chromium chromium-driver fonts-noto-cjk fonts-noto-core";
    assert!(told.contains(&format!("{command} {packages}")), "{told}");
}

#[test]
fn an_old_node_is_refused() {
    let machine = Machine::new("old-node")
        .with("node", "echo v16.2.0")
        .with("npm", "");
    let problem = debian::ensure(&machine.host(true), Need::Build).unwrap_err();
    assert!(matches!(
        problem,
        Problem::TooOld {
            program: "node",
            ..
        }
    ));
}

#[test]
fn a_mirror_that_does_not_answer_is_told_from_other_failures() {
    let dead = "echo \"Err: Temporary failure resolving 'deb.debian.org'\"; exit 100";
    let problem = debian::ensure(
        &Machine::new("dead").with("apt-get", dead).host(true),
        Need::Build,
    )
    .unwrap_err();
    assert!(matches!(problem, Problem::Unreachable { .. }), "{problem}");

    let full = "echo 'E: You do not have enough free space'; exit 100";
    let problem = debian::ensure(
        &Machine::new("full").with("apt-get", full).host(true),
        Need::Build,
    )
    .unwrap_err();
    assert!(
        matches!(problem, Problem::InstallFailed { .. }),
        "{problem}"
    );
}

#[test]
fn a_failed_install_leaves_nothing_behind() {
    let machine = Machine::new("npm-fails").with("npm", "echo npm error code ENOTFOUND; exit 1");
    let problem = npm::ensure(&mut machine.host(false), "validator", "1.2.3", "tool").unwrap_err();
    assert!(
        problem
            .to_string()
            .contains("validator 1.2.3 could not be fetched"),
        "{problem}"
    );
    assert_eq!(machine.tools(), [] as [PathBuf; 0]);
}

#[test]
fn a_tool_is_installed_once_and_found_again() {
    let machine = Machine::new("npm-once").with("npm", NPM);
    for _ in 0..2 {
        let mut host = machine.host(false);
        npm::ensure(&mut host, "validator", "1.2.3", "tool").unwrap();
        assert_eq!(host.version("tool").as_deref(), Some("1.2.3"));
    }
    assert_eq!(
        machine.tools(),
        [machine.dir.join("cache/tools/validator-1.2.3")]
    );
    assert_eq!(
        fs::read_to_string(machine.dir.join("bin/npm-ran"))
            .unwrap()
            .lines()
            .count(),
        1
    );
}

#[test]
fn a_library_is_installed_once() {
    let library = r#"
while [ "$1" != --prefix ]; do shift; done
/bin/mkdir -p "$2/node_modules/validator"
echo x >> "${0%/*}/npm-ran""#;
    let machine = Machine::new("library").with("npm", library);
    let host = machine.host(false);
    for _ in 0..2 {
        npm::ensure_library(&host, "validator", "1.2.3").unwrap();
        assert!(npm::library(&host, "validator", "1.2.3").is_dir());
    }
    let ran = fs::read_to_string(machine.dir.join("bin/npm-ran")).unwrap();
    assert_eq!(ran.lines().count(), 1);
}

#[test]
fn the_persons_own_tool_is_used_if_it_is_of_the_very_version() {
    let machine = Machine::new("own").with("tool", "echo tool 1.2.3");
    let mut host = machine.host(false);
    npm::ensure(&mut host, "validator", "1.2.3", "tool").unwrap();
    assert_eq!(host.find("tool"), Some(machine.dir.join("bin/tool")));
}

#[test]
fn an_unfinished_install_of_before_is_swept_away() {
    let machine = Machine::new("stale").with("npm", NPM);
    let stale = machine.dir.join("cache/tools/.partial-validator-1.2.3");
    fs::create_dir_all(stale.join("half")).unwrap();
    npm::ensure(&mut machine.host(false), "validator", "1.2.3", "tool").unwrap();
    assert!(!stale.exists());
    assert!(
        !machine
            .dir
            .join("cache/tools/validator-1.2.3/half")
            .exists()
    );
}

#[test]
fn without_rustup_the_target_is_named() {
    let machine = Machine::new("no-rustup").with("rustc", "echo /nowhere/at/all");
    let problem = rust::ensure(&machine.host(false), Need::Build).unwrap_err();
    assert!(
        problem
            .to_string()
            .contains("wasm32-unknown-unknown is missing"),
        "{problem}"
    );
}

#[test]
fn two_set_ups_do_not_meet() {
    let machine = Machine::new("lock");
    let host = machine.host(false);
    let first = cache::lock(&host).unwrap();
    let file = fs::File::create(Path::new(&host.cache).join("lock")).unwrap();
    assert!(matches!(file.try_lock(), Err(fs::TryLockError::WouldBlock)));
    drop(first);
    assert!(file.try_lock().is_ok());
}

#[test]
fn what_comes_from_npm_is_pinned_by_checksum_in_the_version_that_is_asked_for() {
    let tools = [
        ("binaryen", BINARYEN),
        ("esbuild", ESBUILD),
        ("axe-core", AXE_CORE),
        ("validator", VALIDATOR_JS),
        ("@mediapipe/tasks-vision", TASKS_VISION),
        ("onnxruntime-web", ONNXRUNTIME_WEB),
    ];
    let folders = fs::read_dir(workspace::root().join("xtask/npm")).unwrap();
    assert_eq!(folders.count(), tools.len());
    for (package, version) in tools {
        let read = |name| fs::read_to_string(npm::locks(package).join(name)).unwrap();
        let wanted = format!("\"{package}\": \"{version}\"");
        let lock = read("package-lock.json");
        assert!(
            read("package.json").contains(&wanted) && lock.contains(&wanted),
            "{wanted}"
        );
        let entries = lock.matches("\"node_modules/").count();
        let pinned = lock.matches("\"integrity\": \"sha512-").count();
        assert!(
            entries > 0 && entries == pinned,
            "{package}: {pinned} of {entries}"
        );
    }
}

#[test]
fn what_comes_from_pypi_is_pinned_by_checksum() {
    let listed = [
        "crates/quality/bench",
        "tests/conformance/oracles",
        "tests/openapi/schemathesis",
        "tests/vision/oracle",
        "xtask/deny",
    ];
    for folder in listed {
        let file = workspace::root().join(folder).join("requirements.txt");
        let text = fs::read_to_string(file).unwrap().replace("\\\n", " ");
        let lines = text.lines().map(str::trim);
        let lines: Vec<&str> = lines
            .filter(|it| !it.is_empty() && !it.starts_with('#'))
            .collect();
        assert!(!lines.is_empty());
        for line in lines {
            assert!(
                line.contains("==") && line.contains("--hash=sha256:"),
                "{folder}: {line}"
            );
        }
    }
}
