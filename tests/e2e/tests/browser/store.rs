//! Pictures that go straight to an object store of another origin, which lets the page do so by the rules that
//! docs/embedding.md has for it.

use hyper::body::Incoming;
use hyper::header::{HeaderMap, HeaderValue, ORIGIN};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use s3s::auth::SimpleAuth;
use s3s::service::{S3Service, S3ServiceBuilder};
use serde_json::Value;
use std::sync::{Arc, Mutex};
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
    let mut answer = match is_preflight {
        true => preflight(rule.is_some()),
        false => shared.files.call(request.map(s3s::Body::from)).await?,
    };
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
