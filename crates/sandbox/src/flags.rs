//! What the command line says.

use kaihu_protocol::{InPlaceOfFace, WithoutFace};
use kaihu_sandbox::{Config, ObjectStore, SecondFactor, Settings, Storage, Webhook};
use lexopt::prelude::*;
use std::net::SocketAddr;
use std::path::PathBuf;

pub(crate) const USAGE: &str = "\
kaihu-sandbox: a backend to try the wizard against. Not for production.

  --db PATH            the SQLite file, made if it is not there (required)
  --uploads DIR        the folder of pictures (PATH.uploads)
  --listen ADDR:PORT   a loopback address; port 0 takes any (127.0.0.1:0)
  --static DIR         serve this folder at /
  --policy TEXT        the Content-Security-Policy to serve it under, to try your page's own
  --config FILE        maintenance, notices, hours of the support and more, as JSON (see README.md)
  --webhook URL        tell this server what happens, http://…; the secret is in the variable
                       KAIHU_SANDBOX_WEBHOOK_SECRET
  --objects ADDRESS    pictures go to a bucket of this store, http://ADDR:PORT/BUCKET; its key is in
                       the variables KAIHU_SANDBOX_OBJECTS_KEY and KAIHU_SANDBOX_OBJECTS_SECRET
  --demo               turn on /demo: sessions for a page without a server, and the outbox
  --crypto             hold crypto assets: their risk is to be acknowledged
  --without-face HOW   offer a way without a picture of the face: review, branch or video_call
  --challenge          ask for movements of the head before the picture
  --second-factor HOW  ask for a passkey or an authenticator app: optional or required
  --framed-by ORIGIN   pages of this origin may have the served ones in a frame; may come again
  --password           ask for a password, with a reminder every year
  --test-switches      turn on /test: clock, maintenance, faults
  --api-key KEY        key of the server-to-server calls
                       (the variable KAIHU_SANDBOX_API_KEY, else random)";

/// What the command line says.
pub(crate) struct Flags {
    pub(crate) config: Config,
    pub(crate) listen: SocketAddr,
    /// Whether the key was made here and nobody knows it yet.
    pub(crate) show_key: bool,
}

/// Why the command line makes no sense.
#[derive(Debug)]
pub(crate) enum Wrong {
    NoDatabase,
    NotLoopback,
    NoSuchFolder(PathBuf),
    NoStore,
    NoWebhook,
    NoSettings(PathBuf),
    Argument(lexopt::Error),
}

impl std::fmt::Display for Wrong {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Wrong::NoDatabase => write!(f, "--db is required"),
            Wrong::NotLoopback => {
                write!(f, "--listen takes a loopback address such as 127.0.0.1:0")
            }
            Wrong::NoSuchFolder(dir) => write!(f, "--static: there is no folder {}", dir.display()),
            Wrong::NoStore => write!(
                f,
                "--objects takes http://ADDR:PORT/BUCKET, and its key from the two variables"
            ),
            Wrong::NoSettings(file) => {
                write!(f, "--config: {} has no settings in it", file.display())
            }
            Wrong::NoWebhook => write!(
                f,
                "--webhook takes an address with http://, and its secret from the variable"
            ),
            Wrong::Argument(error) => write!(f, "{error}"),
        }
    }
}

impl From<lexopt::Error> for Wrong {
    fn from(error: lexopt::Error) -> Wrong {
        Wrong::Argument(error)
    }
}

fn second_factor(how: &str) -> Result<SecondFactor, &'static str> {
    match how {
        "optional" => Ok(SecondFactor::Optional),
        "required" => Ok(SecondFactor::Required),
        _ => Err("optional or required"),
    }
}

fn without_face(how: &str) -> Result<WithoutFace, &'static str> {
    match InPlaceOfFace::from_name(how) {
        InPlaceOfFace::Unknown => Err("review, branch or video_call"),
        by => Ok(WithoutFace {
            by,
            days: Some(3),
            chosen: false,
        }),
    }
}

/// Seconds that an address of the object store is good for.
const ADDRESS_LASTS_S: u32 = 15 * 60;

fn store(address: &str) -> Option<ObjectStore> {
    let (endpoint, bucket) = address.rsplit_once('/')?;
    Some(ObjectStore {
        endpoint: endpoint.to_owned(),
        bucket: bucket.to_owned(),
        region: "us-east-1".to_owned(),
        access_key: std::env::var("KAIHU_SANDBOX_OBJECTS_KEY").ok()?,
        secret_key: std::env::var("KAIHU_SANDBOX_OBJECTS_SECRET").ok()?,
        address_lasts_s: ADDRESS_LASTS_S,
    })
}

/// Reads the command line; `None` when help is wanted.
pub(crate) fn parse() -> Result<Option<Flags>, Wrong> {
    let (mut db, mut uploads, mut settings) = (None, None, None);
    let mut listen = SocketAddr::from(([127, 0, 0, 1], 0));
    let mut key = std::env::var("KAIHU_SANDBOX_API_KEY").ok();
    let mut config = Config {
        log: true,
        ..Config::default()
    };
    let mut arguments = lexopt::Parser::from_env();
    while let Some(argument) = arguments.next()? {
        match argument {
            Long("db") => db = Some(PathBuf::from(arguments.value()?)),
            Long("uploads") => uploads = Some(PathBuf::from(arguments.value()?)),
            Long("listen") => listen = arguments.value()?.parse()?,
            Long("static") => config.static_dir = Some(arguments.value()?.into()),
            Long("policy") => config.page_policy = Some(arguments.value()?.string()?),
            Long("config") => settings = Some(PathBuf::from(arguments.value()?)),
            Long("webhook") => {
                let url = arguments.value()?.string()?;
                let secret = std::env::var("KAIHU_SANDBOX_WEBHOOK_SECRET").ok();
                let secret = secret.filter(|_| url.starts_with("http://"));
                let secret = secret.ok_or(Wrong::NoWebhook)?;
                config.webhook = Some(Webhook { url, secret });
            }
            Long("objects") => {
                config.objects = Some(store(&arguments.value()?.string()?).ok_or(Wrong::NoStore)?);
            }
            Long("demo") => config.demo = true,
            Long("without-face") => {
                config.plan.without_face = Some(arguments.value()?.parse_with(without_face)?);
            }
            Long("crypto") => config.plan.crypto = true,
            Long("challenge") => config.plan.challenge = true,
            Long("second-factor") => {
                config.plan.second_factor = arguments.value()?.parse_with(second_factor)?;
            }
            Long("framed-by") => config.framed_by.push(arguments.value()?.string()?),
            Long("password") => {
                config.plan = config.plan.with_password();
                config.plan.remind_after_months = Some(12);
            }
            Long("test-switches") => config.test_switches = true,
            Long("api-key") => key = Some(arguments.value()?.string()?),
            Short('h') | Long("help") => return Ok(None),
            other => return Err(other.unexpected().into()),
        }
    }
    if !listen.ip().is_loopback() {
        return Err(Wrong::NotLoopback);
    }
    if let Some(dir) = config.static_dir.as_ref().filter(|dir| !dir.is_dir()) {
        return Err(Wrong::NoSuchFolder(dir.clone()));
    }
    if let Some(file) = settings {
        let read = std::fs::read(&file).ok();
        let read = read.and_then(|json| serde_json::from_slice::<Settings>(&json).ok());
        config.settings.merge(read.ok_or(Wrong::NoSettings(file))?);
    }
    let db = db.ok_or(Wrong::NoDatabase)?;
    let uploads = uploads.unwrap_or_else(|| {
        let mut beside = db.clone().into_os_string();
        beside.push(".uploads");
        beside.into()
    });
    config.storage = Storage::Disk { db, uploads };
    let show_key = key.is_none() && config.demo;
    if let Some(key) = key.filter(|key| !key.is_empty()) {
        config.api_key = key;
    }
    Ok(Some(Flags {
        config,
        listen,
        show_key,
    }))
}
