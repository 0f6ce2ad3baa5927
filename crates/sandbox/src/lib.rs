//! A backend to try the wizard against and to test against: the contract for real, on SQLite.
//!
//! **Not for production.** It keeps one-time codes readable in an outbox, has no means against
//! attackers on the network, and decides by rules that fit on a page. What it shows is the
//! semantics: tokens that end, codes that run out, keys that make a retry harmless, uniqueness
//! held by constraints of the database, and a decision that depends on what was sent.
//!
//! [`Sandbox::open`] and [`Sandbox::router`] are all that a test in the same process needs: the
//! router is a plain [`tower`] service, time comes from a [`Clock`] that the test moves.
//!
//! How a request goes: `routes/` has one file a call; `write` wraps what changes something in one
//! transaction together with its idempotency key; what is decided lives in pure modules
//! (`decision`, `identity_check`, `steps`).

mod answer;
mod application;
mod auth;
mod authenticator_app;
mod body;
mod challenge;
mod clock;
mod config;
mod db;
mod decision;
mod fault;
mod form;
mod housekeeping;
mod identity_check;
mod in_flight;
mod jpeg;
mod log;
mod maintenance;
mod movements;
mod objects;
mod one_time_code;
mod passkey;
mod password;
mod picture;
mod plan;
mod policy;
mod problem;
mod random;
mod rate;
mod request_id;
mod routes;
mod sample;
mod second_factor;
mod sending;
mod settings;
mod settle;
mod steps;
mod undelivered;
mod wallet;
mod webhook;
mod work;
mod write;

pub use clock::Clock;
pub use config::{Config, Storage};
pub use fault::{Dropped, MadeToOrder};
pub use objects::ObjectStore;
pub use plan::{Plan, PlannedStep};
pub use sample::sample_jpeg;
pub use second_factor::SecondFactor;
pub use settings::{Hours, NoticeText, Review, Settings};
pub use wallet::Wallet;
pub use webhook::Webhook;

use answer::Answer;
use axum::Router;
use axum::http::Method;
use problem::Refusal;
use rusqlite::Connection;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A sandbox. Clones are the same sandbox.
#[derive(Clone)]
pub struct Sandbox(Arc<Inner>);

struct Inner {
    config: Config,
    db: Mutex<Connection>,
    uploads: PathBuf,
    objects: Option<objects::Objects>,
    teller: Option<webhook::Teller>,
    settings: Mutex<Settings>,
    calls: rate::Calls,
    faults: Mutex<Vec<fault::Fault>>,
    undelivered: Mutex<Vec<undelivered::Undelivered>>,
    in_flight: in_flight::InFlight,
    senders: sending::Senders,
    /// The folder of pictures of a sandbox in memory; removed with it.
    _folder: Option<tempfile::TempDir>,
}

/// Why a sandbox could not be opened.
#[derive(Debug)]
pub enum OpenError {
    /// The database cannot be opened or brought up to date.
    Database(rusqlite::Error),
    /// The folder of pictures cannot be made or read.
    Uploads(std::io::Error),
    /// The object store is none that can be spoken with: its address is not `http://`.
    Objects,
    /// The database was written by a later version.
    NewerDatabase,
}

impl From<rusqlite::Error> for OpenError {
    fn from(error: rusqlite::Error) -> OpenError {
        OpenError::Database(error)
    }
}

impl From<std::io::Error> for OpenError {
    fn from(error: std::io::Error) -> OpenError {
        OpenError::Uploads(error)
    }
}

impl std::fmt::Display for OpenError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            OpenError::Database(error) => write!(f, "the database does not open: {error}"),
            OpenError::Uploads(error) => write!(f, "the folder of uploads does not open: {error}"),
            OpenError::Objects => write!(f, "the object store needs an address with http://"),
            OpenError::NewerDatabase => write!(f, "the database was written by a later version"),
        }
    }
}

impl std::error::Error for OpenError {}

impl Sandbox {
    /// Opens the database, brings it up to date and clears away what has ended.
    ///
    /// # Errors
    /// An [`OpenError`] when the database or the folder of pictures does not open.
    pub fn open(config: Config) -> Result<Sandbox, OpenError> {
        let objects = config.objects.as_ref().map(objects::Objects::open);
        let objects = objects.transpose()?;
        let db = db::open(&config.storage)?;
        let (uploads, folder) = match &config.storage {
            Storage::Memory => {
                let folder = tempfile::tempdir()?;
                (folder.path().to_owned(), Some(folder))
            }
            Storage::Disk { uploads, .. } => (uploads.clone(), None),
        };
        std::fs::create_dir_all(&uploads)?;
        housekeeping::remove_orphans(&db, &uploads)?;
        if config.demo {
            wallet::seed_demo(&db, config.clock.now())?;
        }
        Ok(Sandbox(Arc::new(Inner {
            objects,
            teller: config.webhook.clone().map(webhook::Teller::new),
            settings: Mutex::new(config.settings.clone()),
            calls: rate::Calls::default(),
            config,
            db: Mutex::new(db),
            uploads,
            faults: Mutex::default(),
            undelivered: Mutex::default(),
            in_flight: in_flight::InFlight::default(),
            senders: sending::Senders::default(),
            _folder: folder,
        })))
    }

    /// Everything that is served, as a service of [`tower`].
    pub fn router(&self) -> Router {
        routes::router(self)
    }

    /// Every call of the contract that is served: its method, and its path under `/v1`.
    pub fn calls() -> Vec<(Method, &'static str)> {
        routes::calls()
    }

    /// The clock; moving it moves the sandbox.
    pub fn clock(&self) -> &Clock {
        &self.0.config.clock
    }

    /// The wallets there are, the first opened first.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub fn wallets(&self) -> Result<Vec<Wallet>, rusqlite::Error> {
        wallet::all(&lock(&self.0.db))
    }

    fn config(&self) -> &Config {
        &self.0.config
    }

    fn objects(&self) -> Option<&objects::Objects> {
        self.0.objects.as_ref()
    }

    fn plan(&self) -> &Plan {
        &self.0.config.plan
    }

    fn processing_ms(&self) -> i64 {
        let seconds = self.setting(|it| it.processing_s);
        i64::from(seconds.unwrap_or_default()) * 1000
    }
}

/// The lock, even after a panic elsewhere: a transaction that was under way is undone by then.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
