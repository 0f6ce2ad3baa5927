//! What comes from the system's packages: node and npm for the build, a browser for the tests.
use super::installer::{self, Job};
use super::{Host, Need};
use crate::problem::Problem;
use crate::process;

const NODE_AT_LEAST: u32 = 18; // the first with the test runner `node --test`

/// A package, who needs it, and how to see that what it brings is there (from wherever it came).
struct Package {
    name: &'static str,
    need: Need,
    is_there: fn(&Host) -> bool,
}

const PACKAGES: [Package; 7] = [
    Package {
        name: "nodejs",
        need: Need::Build,
        is_there: |host| host.find("node").is_some(),
    },
    Package {
        name: "npm",
        need: Need::Build,
        is_there: |host| host.find("npm").is_some(),
    },
    Package {
        name: "chromium",
        need: Need::Test,
        is_there: |host| host.find("chromium").is_some(),
    },
    Package {
        name: "chromium-driver",
        need: Need::Test,
        is_there: |host| host.find("chromedriver").is_some(),
    },
    Package {
        name: "fonts-noto-cjk",
        need: Need::Test,
        is_there: |host| has_font_for(host, "zh-cn"),
    },
    Package {
        name: "fonts-noto-core",
        need: Need::Test,
        is_there: |host| has_font_for(host, "ar") && has_font_for(host, "hi"),
    },
    Package {
        name: "python3-venv",
        need: Need::Test,
        is_there: can_make_environments,
    },
];

/// Installs the packages that are missing, if this is Debian and we may.
pub(super) fn ensure(host: &Host, need: Need) -> Result<(), Problem> {
    let missing: Vec<&'static str> = PACKAGES
        .iter()
        .filter(|p| p.need <= need && !(p.is_there)(host))
        .map(|p| p.name)
        .collect();
    if !missing.is_empty() {
        install(host, missing)?;
    }
    node_is_new_enough(host)
}

/// Installs packages, if this is Debian and we may.
pub(super) fn install(host: &Host, packages: Vec<&'static str>) -> Result<(), Problem> {
    if host.find("apt-get").is_none() {
        return Err(Problem::NoApt { packages });
    }
    if !host.root {
        return Err(Problem::NotRoot { packages });
    }
    let what = packages.join(", ");
    let registry = "the Debian mirror in /etc/apt";
    let lists = Job {
        what: "Debian's package lists",
        takes: "a few seconds",
        registry,
    };
    installer::run(
        host,
        &lists,
        apt_get(host).args(["update", "--error-on=any"]),
    )?;
    let job = Job {
        what: &what,
        takes: "up to a minute",
        registry,
    };
    let mut apt = apt_get(host);
    installer::run(
        host,
        &job,
        apt.args(["install", "-y", "--no-install-recommends"])
            .args(&packages),
    )
}

fn apt_get(host: &Host) -> std::process::Command {
    let mut command = host.command("apt-get");
    command.env("DEBIAN_FRONTEND", "noninteractive");
    command
}

fn node_is_new_enough(host: &Host) -> Result<(), Problem> {
    let found = host.version("node").unwrap_or_default();
    let major = found
        .split('.')
        .next()
        .and_then(|major| major.parse::<u32>().ok());
    if major.is_some_and(|major| major >= NODE_AT_LEAST) {
        return Ok(());
    }
    Err(Problem::TooOld {
        program: "node",
        found,
        needed: NODE_AT_LEAST.to_string(),
    })
}

/// Debian parts pip from python: without it, an environment cannot be filled.
fn can_make_environments(host: &Host) -> bool {
    process::answer(
        host.command("python3")
            .args(["-c", "import ensurepip, venv"]),
    )
    .is_some()
}

/// Without one, pictures of pages in this language (as fontconfig names it) show boxes.
fn has_font_for(host: &Host, language: &str) -> bool {
    let wanted = format!(":lang={language}");
    process::answer(host.command("fc-list").args([&wanted, "family"]))
        .is_some_and(|fonts| !fonts.is_empty())
}
