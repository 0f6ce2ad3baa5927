//! How a sandbox is set up.

use crate::{Clock, ObjectStore, Plan, Settings, Webhook, random};
use std::path::PathBuf;

/// How a sandbox is set up.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where the data lives.
    pub storage: Storage,
    /// What time it is.
    pub clock: Clock,
    /// The bearer key of the server-to-server calls.
    pub api_key: String,
    /// Whether `/demo/*` is there, and the wallet that it starts with.
    pub demo: bool,
    /// Whether `/test/*` is there.
    pub test_switches: bool,
    /// Where pictures go straight to; `None` takes them here, by tus.
    pub objects: Option<ObjectStore>,
    /// Where the provider's own server is told what happens.
    pub webhook: Option<Webhook>,
    /// Origins of the pages that may have the page of the wizard in a frame.
    pub framed_by: Vec<String>,
    /// A folder served at `/`.
    pub static_dir: Option<PathBuf>,
    /// The Content-Security-Policy of that folder; `None` is the one that an embedding page should have.
    pub page_policy: Option<String>,
    /// Whether a line a request (method, route, status; never content) goes to standard error.
    pub log: bool,
    /// The steps, and what the provider asks for.
    pub plan: Plan,
    /// What can be set while it runs, as it is at the start.
    pub settings: Settings,
}

/// Where the data lives.
#[derive(Clone, Debug)]
pub enum Storage {
    /// Gone with the sandbox: the database in memory, pictures in a temporary folder.
    Memory,
    /// On disk, and there again after a restart.
    Disk {
        /// The SQLite file; made if it is not there.
        db: PathBuf,
        /// The folder of pictures; made if it is not there.
        uploads: PathBuf,
    },
}

impl Config {
    /// In memory, with `/demo` and `/test`, by the given clock: what tests in the same process want.
    pub fn for_tests(clock: Clock) -> Config {
        Config {
            demo: true,
            test_switches: true,
            clock,
            ..Config::default()
        }
    }
}

impl Default for Config {
    /// In memory, by the system's clock, with a random key and without `/demo` and `/test`.
    fn default() -> Config {
        Config {
            storage: Storage::Memory,
            clock: Clock::system(),
            api_key: random::secret(),
            demo: false,
            test_switches: false,
            objects: None,
            webhook: None,
            framed_by: Vec::new(),
            static_dir: None,
            page_policy: None,
            log: false,
            plan: Plan::default(),
            settings: Settings {
                processing_s: Some(2),
                calls_per_minute: Some(600),
                expires_after_s: Some(30 * 24 * 60 * 60),
                ..Settings::default()
            },
        }
    }
}
