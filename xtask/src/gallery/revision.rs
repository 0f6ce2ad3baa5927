//! Another revision, drawn by its own code from a working tree of its own.
use crate::problem::Problem;
use crate::setup::Host;
use crate::{process, workspace};
use std::path::{Path, PathBuf};
use std::process::Command;

/// This file is what a revision needs to draw itself.
const COMMAND: &str = "xtask/src/gallery/mod.rs";

/// A commit that can draw itself.
#[derive(Debug)]
pub(super) struct Revision {
    commit: String,
}

impl Revision {
    /// Finds what git knows by this name.
    pub(super) fn find(host: &Host, name: &str) -> Result<Self, Problem> {
        Self::find_in(workspace::root(), host, name)
    }

    fn find_in(repository: &Path, host: &Host, name: &str) -> Result<Self, Problem> {
        let git = || git(host, repository);
        let wanted = format!("{name}^{{commit}}");
        let mut resolve = git();
        resolve.args(["rev-parse", "--verify", "--quiet"]);
        let Some(commit) = process::answer(resolve.arg(wanted)) else {
            return Err(Problem::NoRevision {
                revision: name.to_owned(),
            });
        };
        let file = format!("{commit}:{COMMAND}");
        if process::answer(git().args(["cat-file", "-t", &file])).is_none() {
            return Err(Problem::NoGallery {
                revision: name.to_owned(),
            });
        }
        Ok(Self { commit })
    }

    /// Draws it into a folder. Its builds are kept apart from ours, since the same output files of
    /// two working trees would pass for each other; and they stay, for the next time.
    pub(super) fn draw(&self, host: &Host, out: &Path, options: &[&str]) -> Result<(), Problem> {
        let folder = workspace::target_dir().join("gallery/revisions");
        let tree = WorkTree::add(host, folder.join(&self.commit), &self.commit)?;
        println!("drawing {} …", self.commit);
        let mut cargo = host.command("cargo");
        cargo.current_dir(&tree.path);
        cargo.env("CARGO_TARGET_DIR", folder.join("target"));
        cargo.args(["xtask", "gallery", "--out"]).arg(out);
        process::run(cargo.args(options))
    }
}

/// A working tree that goes away with this.
struct WorkTree<'a> {
    host: &'a Host,
    path: PathBuf,
}

impl<'a> WorkTree<'a> {
    fn add(host: &'a Host, path: PathBuf, commit: &str) -> Result<Self, Problem> {
        let tree = Self { host, path };
        tree.remove(); // of a run that was killed
        let mut add = git(host, workspace::root());
        add.args(["worktree", "add", "--quiet", "--detach"]);
        process::run(add.arg(&tree.path).arg(commit))?;
        Ok(tree)
    }

    /// Whether there was one does not matter.
    fn remove(&self) {
        let mut remove = git(self.host, workspace::root());
        remove.args(["worktree", "remove", "--force"]);
        let _ = process::answer(remove.arg(&self.path));
    }
}

impl Drop for WorkTree<'_> {
    fn drop(&mut self) {
        self.remove();
    }
}

fn git(host: &Host, repository: &Path) -> Command {
    let mut git = host.command("git");
    git.arg("-C").arg(repository);
    git
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    /// A repository with one commit, which holds this file; removed at the end.
    struct Repository(PathBuf);

    impl Repository {
        fn with(name: &str, file: &str) -> Self {
            let dir = std::env::temp_dir().join(format!("kaihu-git-{}-{name}", std::process::id()));
            let path = dir.join(file);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, "").unwrap();
            let somebody = ["-c", "user.name=x", "-c", "user.email=x@example.org"];
            for arguments in [
                &["init", "--quiet"][..],
                &["add", "."],
                &["commit", "--quiet", "--message", "x"],
            ] {
                let mut git = git(&Host::here().unwrap(), &dir);
                process::run(git.args(somebody).args(arguments)).unwrap();
            }
            Self(dir)
        }

        fn find(&self, name: &str) -> Result<Revision, Problem> {
            Revision::find_in(&self.0, &Host::here().unwrap(), name)
        }
    }

    impl Drop for Repository {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn a_revision_with_the_command_is_found_by_its_name() {
        let repository = Repository::with("new", COMMAND);
        assert_eq!(repository.find("HEAD").unwrap().commit.len(), 40);
        let problem = repository.find("nowhere").unwrap_err();
        assert!(matches!(problem, Problem::NoRevision { revision } if revision == "nowhere"));
    }

    #[test]
    fn a_revision_without_the_command_is_told() {
        let problem = Repository::with("old", "README.md")
            .find("HEAD")
            .unwrap_err();
        let told = problem.to_string();
        assert!(told.contains("HEAD cannot draw itself"), "{told}");
    }
}
