//! Pictures that go straight to an object store of another origin, which lets the page do so by the rules that
//! docs/embedding.md has for it.

use crate::proxy::Proxy;
use crate::worker::until;
use axum::body::Body;
use hyper::body::Incoming;
use hyper::header::{HeaderMap, HeaderValue, ORIGIN};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::net::TcpListener;

/// A request that the store got: its method and the names of its headers.
type Seen = (Method, Vec<String>);

/// A store with one bucket. It ends with the test.
struct Store {
    address: String,
    shared: Arc<Shared>,
    _folder: TempDir,
}

struct Shared {
    files: S3Service,
    /// Rules of the bucket, as stores take them. Without any no other origin is let in.
    rules: Mutex<Vec<Value>>,
    seen: Mutex<Vec<Seen>>,
    /// At so many pictures to come the connection ends without an answer.
    breaks: AtomicU32,
    /// How many pictures came whole.
    stored: AtomicU32,
}

impl Store {
    async fn start() -> std::io::Result<Store> {
        let folder = tempfile::tempdir()?;
        std::fs::create_dir(folder.path().join("pictures"))?;
        let files = s3s_fs::FileSystem::new(folder.path()).expect("a store");
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single("key", "secret"));
        let shared = Arc::new(Shared {
            files: service.build(),
            rules: Mutex::default(),
            seen: Mutex::default(),
            breaks: AtomicU32::default(),
            stored: AtomicU32::default(),
        });
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = format!("http://{}", listener.local_addr()?);
        tokio::spawn(serve(listener, shared.clone()));
        Ok(Store {
            address,
            shared,
            _folder: folder,
        })
    }

    /// The rules of the documentation, for pages of this origin.
    fn let_in(&self, origin: &str) {
        let page = include_str!("../../../../docs/embedding.md");
        let (_, rest) = page
            .split_once("<!-- rules of the bucket -->")
            .expect("there");
        let (_, rest) = rest.split_once("```json").expect("a block");
        let (rules, _) = rest.split_once("```").expect("its end");
        let rules = rules.replace("https://bank.example", origin);
        *self.shared.rules.lock().expect("free") = serde_json::from_str(&rules).expect("JSON");
    }

    fn seen(&self, method: &Method) -> Vec<Seen> {
        let seen = self.shared.seen.lock().expect("free");
        seen.iter()
            .filter(|seen| seen.0 == method)
            .cloned()
            .collect()
    }
}

async fn serve(listener: TcpListener, shared: Arc<Shared>) {
    while let Ok((stream, _)) = listener.accept().await {
        let shared = shared.clone();
        let service = service_fn(move |request| answer(shared.clone(), request));
        tokio::spawn(async move {
            let http = hyper::server::conn::http1::Builder::new();
            let _ = http.serve_connection(TokioIo::new(stream), service).await;
        });
    }
}

/// What a store does about other origins, as S3 has it: a rule has to fit the origin, the method and every header
/// that a page asks for; else a preflight is refused, and an answer cannot be read.
async fn answer(
    shared: Arc<Shared>,
    request: Request<Incoming>,
) -> Result<Response<s3s::Body>, s3s::HttpError> {
    let (method, headers) = (request.method().clone(), request.headers().clone());
    let names = headers.keys().map(ToString::to_string).collect();
    let seen = (method.clone(), names);
    shared.seen.lock().expect("free").push(seen);
    let is_preflight = method == Method::OPTIONS;
    let wanted = match is_preflight {
        true => text(&headers, "access-control-request-method"),
        false => method.as_str(),
    };
    let rules = shared.rules.lock().expect("free").clone();
    let rule = rules.iter().find(|rule| fits(rule, &headers, wanted));
    if !is_preflight && take_one(&shared.breaks) {
        return Err(s3s::HttpError::new("it breaks".into()));
    }
    let mut answer = match is_preflight {
        true => preflight(rule.is_some()),
        false => shared.files.call(request.map(s3s::Body::from)).await?,
    };
    if method == Method::PUT && answer.status().is_success() {
        shared.stored.fetch_add(1, Ordering::Relaxed);
    }
    if let Some(rule) = rule {
        let mut allow = |name: &'static str, value: &str| {
            let value = HeaderValue::from_str(value).expect("of a header");
            answer.headers_mut().insert(name, value);
        };
        allow(
            "access-control-allow-origin",
            text(&headers, ORIGIN.as_str()),
        );
        allow(
            "access-control-allow-methods",
            &list(rule, "AllowedMethods").join(", "),
        );
        allow(
            "access-control-allow-headers",
            &list(rule, "AllowedHeaders").join(", "),
        );
        allow("access-control-max-age", &rule["MaxAgeSeconds"].to_string());
    }
    Ok(answer)
}

fn take_one(from: &AtomicU32) -> bool {
    let less = |left: u32| left.checked_sub(1);
    from.fetch_update(Ordering::Relaxed, Ordering::Relaxed, less)
        .is_ok()
}

fn preflight(is_let_in: bool) -> Response<s3s::Body> {
    let mut answer = Response::new(s3s::Body::empty());
    *answer.status_mut() = match is_let_in {
        true => StatusCode::OK,
        false => StatusCode::FORBIDDEN,
    };
    answer
}

fn fits(rule: &Value, headers: &HeaderMap, method: &str) -> bool {
    let asked = text(headers, "access-control-request-headers");
    let names = asked
        .split(',')
        .map(str::trim)
        .filter(|name| !name.is_empty());
    let allowed = list(rule, "AllowedHeaders");
    list(rule, "AllowedOrigins").contains(&text(headers, ORIGIN.as_str()))
        && list(rule, "AllowedMethods").contains(&method)
        && names.into_iter().all(|name| allowed.contains(&name))
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    let value = headers.get(name).and_then(|value| value.to_str().ok());
    value.unwrap_or_default()
}

fn list<'a>(rule: &'a Value, key: &str) -> Vec<&'a str> {
    let all = rule[key].as_array().expect("a list");
    all.iter().filter_map(Value::as_str).collect()
}

async fn stage_with(store: &Store) -> WebDriverResult<Stage> {
    let bucket = format!("{}/pictures", store.address);
    Stage::with_store(Camera::Shows(Clip::Good), &bucket).await
}

#[tokio::test]
async fn a_picture_goes_to_a_store_of_another_origin_which_learns_nothing_else()
-> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    store.let_in(&stage.sandbox.origin);
    let wizard = stage.open("en").await?.album("store");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    assert_eq!(store.seen(&Method::OPTIONS).len(), 1, "asked first");
    let puts = store.seen(&Method::PUT);
    assert_eq!(puts.len(), 1);
    for name in &puts[0].1 {
        let of_ours = ["authorization", "cookie", "referer", "idempotency-key"];
        let tells = name.starts_with("wallet-") || of_ours.contains(&&**name);
        assert!(
            !tells && name != "x-request-id",
            "{name} is told to a stranger"
        );
    }
    stage.strike().await
}

#[tokio::test]
async fn a_store_that_lets_no_other_origin_in_is_told_and_nothing_is_lost() -> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    let wizard = stage.open("en").await?.album("store-closed");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("net.unreachable"));
    assert_eq!(
        store.seen(&Method::PUT),
        vec![],
        "the browser keeps it back"
    );
    store.let_in(&stage.sandbox.origin);
    wizard.press("remedy-try-again").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    stage.strike().await
}

/// Notes each length of the bar.
const WATCH_BAR: &str = "
    window.bar = [];
    const root = document.querySelector('kaihu-wizard').shadowRoot;
    new MutationObserver(() => {
        const value = root.querySelector('.working progress')?.getAttribute('value') ?? null;
        if (bar.at(-1) !== value) bar.push(value);
    }).observe(root, { subtree: true, childList: true, attributes: true });";

/// At the picture, with a line that takes so many bytes a second.
async fn at_the_picture(stage: &Stage, store: &Store, line: i64) -> WebDriverResult<Wizard> {
    store.let_in(&stage.sandbox.origin);
    let wizard = stage.open("en").await?.album("store-slow");
    LI_WEI.to_the_camera(stage, &wizard).await?;
    wizard.at("picture").await?;
    stage.js(WATCH_BAR).await?;
    slow_down(stage, line).await?;
    Ok(wizard)
}

/// So many bytes a second from here on; -1 is as many as there are.
async fn slow_down(stage: &Stage, upload: i64) -> WebDriverResult<()> {
    let line = json!({"offline": false, "latency": 0, "downloadThroughput": -1, "uploadThroughput": upload});
    let tools = stage.driver.cdp();
    tools.send_raw("Network.enable", json!({})).await?;
    let set = "Network.emulateNetworkConditions";
    tools.send_raw(set, line).await.map(drop)
}

/// What the bar has shown, in percent.
async fn bar(stage: &Stage) -> WebDriverResult<Vec<u32>> {
    let shown = stage.js("return bar.filter(Boolean).map(Number)").await?;
    Ok(serde_json::from_value(shown).expect("numbers"))
}

const SOME_IS_SENT: &str = "return bar.some((value) => value > 0 && value < 100)";

#[tokio::test]
async fn the_bar_moves_while_a_store_takes_the_picture() -> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    let wizard = at_the_picture(&stage, &store, 20_000).await?;
    wizard.press("continue").await?;
    until(&stage, SOME_IS_SENT).await?;
    wizard.picture("sending").await?;
    let told = wizard.find("#working .percent").await?.text().await?;
    assert!(told.contains("kB"), "{told}");
    wizard.at("check-answers").await?;
    let bar = bar(&stage).await?;
    assert!(bar.len() >= 3, "{bar:?}");
    assert!(bar.is_sorted(), "{bar:?}");
    assert_eq!(bar.last(), Some(&100));
    let frames = "return document.querySelector('kaihu-wizard').shadowRoot.querySelectorAll('iframe').length";
    assert_eq!(stage.js(frames).await?, 0, "what it was sent by is gone");
    let violated = |line: &&String| line.contains("Content Security Policy");
    let complaints = stage.complaints().await?;
    assert_eq!(complaints.iter().find(violated), None);
    stage.strike().await
}

#[tokio::test]
async fn a_store_that_breaks_off_is_tried_again_and_then_told() -> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    let wizard = at_the_picture(&stage, &store, -1).await?;
    store.shared.breaks.store(99, Ordering::Relaxed);
    wizard.press("continue").await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("net.unreachable"));
    assert!(store.seen(&Method::PUT).len() > 1, "tried again");
    // Broken once more: nobody has to do anything about that.
    store.shared.breaks.store(1, Ordering::Relaxed);
    wizard.press("remedy-try-again").await?;
    wizard.at("check-answers").await?;
    assert_eq!(store.shared.stored.load(Ordering::Relaxed), 1);
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    stage.strike().await
}

#[tokio::test]
async fn an_element_that_is_moved_sends_again_and_one_that_is_removed_no_more()
-> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    let wizard = at_the_picture(&stage, &store, 10_000).await?;
    wizard.press("continue").await?;
    until(&stage, SOME_IS_SENT).await?;
    stage
        .js("window.it = document.querySelector('kaihu-wizard'); document.body.append(it); bar.length = 0;")
        .await?;
    until(&stage, SOME_IS_SENT).await?;
    stage.js("it.remove()").await?;
    slow_down(&stage, -1).await?;
    tokio::time::sleep(Duration::from_secs(2)).await;
    assert_eq!(store.shared.stored.load(Ordering::Relaxed), 0);
    stage.strike().await
}

/// Whatever the page around wants others to be told.
#[tokio::test]
async fn a_store_is_not_told_the_address_of_the_page() -> WebDriverResult<()> {
    let store = Store::start().await?;
    let stage = stage_with(&store).await?;
    let loose = |_: &str, answer: &mut axum::http::response::Parts, body: Vec<u8>| {
        let policy = HeaderValue::from_static("unsafe-url");
        answer.headers.insert("referrer-policy", policy);
        Body::from(body)
    };
    let proxy = Proxy::answering(&stage.sandbox.origin, loose).await;
    store.let_in(&proxy.origin);
    let wizard = stage
        .open_at(&proxy.origin, "en")
        .await?
        .album("store-loose");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    let puts = store.seen(&Method::PUT);
    assert_eq!(puts.len(), 1);
    assert!(!puts[0].1.contains(&"referer".to_owned()), "{puts:?}");
    stage.strike().await
}
