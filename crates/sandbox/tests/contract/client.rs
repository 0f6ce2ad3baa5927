//! A browser and a provider's server, in a few lines: the calls go through the protocol crate, so
//! that both sides of the contract are held to it.

use crate::document;
use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, header};
use kaihu_protocol as wire;
use kaihu_protocol::{
    Call, Code, Failure, IdempotencyKey, Instance, Problem, Reply, Sender, Timestamp,
};
use kaihu_sandbox::{Clock, Config, MadeToOrder, Sandbox};
use serde_json::Value;
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt;

/// 2026-11-23, a Monday.
pub(crate) const START: Timestamp = Timestamp(1_795_392_000_000);

pub(crate) fn sandbox() -> Sandbox {
    Sandbox::open(Config::for_tests(Clock::manual(START))).unwrap()
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn code(&self) -> Code {
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json")
        );
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status);
        problem.code
    }
}

/// Request and answer are held against the document, unless a fault took the answer's place.
pub(crate) async fn send(router: &Router, request: Request<Body>) -> Answer {
    let (parts, body) = request.into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    let request = Request::from_parts(parts.clone(), Body::from(body.clone()));
    let (answer, made_to_order) = answer_to(router, request).await;
    if !made_to_order {
        document::check(&parts, &body, &answer);
    }
    answer
}

/// For a request whose body breaks off: it can be looked at only once.
pub(crate) async fn send_unchecked(router: &Router, request: Request<Body>) -> Answer {
    answer_to(router, request).await.0
}

async fn answer_to(router: &Router, request: Request<Body>) -> (Answer, bool) {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    let answer = Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: axum::body::to_bytes(body, usize::MAX).await.unwrap(),
    };
    (answer, parts.extensions.get::<MadeToOrder>().is_some())
}

/// `POST` of JSON, without a token or a key.
pub(crate) async fn post(router: &Router, path: &str, body: Value) -> Answer {
    let request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
    send(router, request.body(Body::from(body.to_string())).unwrap()).await
}

pub(crate) async fn get(router: &Router, path: &str) -> Answer {
    send(router, Request::get(path).body(Body::empty()).unwrap()).await
}

pub(crate) fn fresh_key() -> IdempotencyKey {
    IdempotencyKey::from_random(next().into())
}

/// Another number each time.
fn next() -> u32 {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

/// A browser with a session.
pub(crate) struct Browser {
    pub(crate) router: Router,
    pub(crate) sandbox: Sandbox,
    pub(crate) session_id: String,
    pub(crate) token: String,
    pub(crate) instance: Option<Instance>,
    pub(crate) picture: Vec<u8>,
}

impl Browser {
    pub(crate) async fn open(sandbox: &Sandbox) -> Browser {
        let router = sandbox.router();
        let made = post(&router, "/demo/session", Value::Null).await.json();
        Browser {
            router,
            sandbox: sandbox.clone(),
            session_id: made["session_id"].as_str().unwrap().to_owned(),
            token: made["token"].as_str().unwrap().to_owned(),
            instance: Some(Instance::from_random(next().into())),
            picture: kaihu_sandbox::sample_jpeg(next().into(), 640, 480, 5000),
        }
    }

    /// The same browser.
    pub(crate) fn again(&self) -> Browser {
        Browser {
            router: self.router.clone(),
            sandbox: self.sandbox.clone(),
            session_id: self.session_id.clone(),
            token: self.token.clone(),
            instance: self.instance.clone(),
            picture: self.picture.clone(),
        }
    }

    /// Another wizard of the same session.
    pub(crate) fn elsewhere(&self) -> Browser {
        Browser {
            instance: Some(Instance::from_random(next().into())),
            ..self.again()
        }
    }

    /// Makes the call under a key of its own.
    pub(crate) async fn call(&self, call: Call) -> Result<Reply, Failure> {
        self.call_as(call, &fresh_key()).await
    }

    pub(crate) async fn call_as(&self, call: Call, key: &IdempotencyKey) -> Result<Reply, Failure> {
        let answer = self.exchange(&call, key).await;
        call.read(wire::Response {
            status: answer.status,
            content_type: answer.header("content-type").unwrap_or(""),
            retry_after: answer.header("retry-after").and_then(|v| v.parse().ok()),
            upload_offset: answer.header("upload-offset").and_then(|v| v.parse().ok()),
            body: &answer.body,
        })
    }

    /// The code of the problem that the call must end in.
    pub(crate) async fn refused(&self, call: Call) -> Code {
        self.call(call).await.expect_err("a problem").code()
    }

    pub(crate) async fn exchange(&self, call: &Call, key: &IdempotencyKey) -> Answer {
        send(&self.router, self.request(call, key)).await
    }

    pub(crate) fn request(&self, call: &Call, key: &IdempotencyKey) -> Request<Body> {
        let sender = Sender {
            locale: "en",
            instance: self.instance.as_ref(),
        };
        let out = call.request(key, sender);
        let mut request = Request::builder()
            .method(out.method.as_str())
            .uri(format!("/v1{}", out.path));
        for (name, value) in out.headers {
            request = request.header(&*name, value);
        }
        if out.authorised {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        }
        let body = match out.body {
            wire::Body::Empty => Body::empty(),
            wire::Body::Json(text) => Body::from(text),
            wire::Body::Blob { from, .. } => Body::from(self.picture[from as usize..].to_vec()),
        };
        request.body(body).unwrap()
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(bytes);
    hash.iter().map(|b| format!("{b:02x}")).collect()
}
