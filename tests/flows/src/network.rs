//! The way to the sandbox and back, with weather.

use crate::World;
use crate::store::Store;
use axum::Router;
use axum::body::{Body as HttpBody, to_bytes};
use kaihu_protocol::{
    Body, Call, Failure, IdempotencyKey, MAX_ANSWER_BYTES, Reply, Request, Response, Sender,
    Transport,
};
use kaihu_sandbox::ObjectStore;
use tokio::runtime::{Builder, Runtime};
use tower::ServiceExt;

/// How likely it is that something gets lost, in percent.
#[derive(Clone, Copy, Debug, Default)]
pub struct Weather {
    /// The request never arrives.
    pub lost_requests: u32,
    /// The request arrives and takes effect, the answer does not come back.
    pub lost_answers: u32,
}

/// Origin of the page that a session is made for.
pub(crate) const ORIGIN: &str = "https://bank.example";

/// One body becomes another.
pub type Tampering = Box<dyn Fn(&[u8]) -> Vec<u8>>;

impl World {
    /// From now on the backend means harm: this is what it makes of each body that it answers with.
    pub fn tamper(&mut self, tampers: Tampering) {
        self.network.tampers = Some(tampers);
    }
}

pub(crate) struct Network {
    tampers: Option<Tampering>,
    runtime: Runtime,
    router: Router,
    store: Option<Store>,
}

/// An answer as it came.
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) content_type: String,
    pub(crate) retry_after: Option<u32>,
    pub(crate) upload_offset: Option<u64>,
    pub(crate) body: Vec<u8>,
}

impl Network {
    /// With a store for pictures where the provider has one.
    pub(crate) fn new(has_store: bool) -> Network {
        let runtime = Builder::new_current_thread().enable_all().build();
        let runtime = runtime.expect("a runtime");
        Network {
            tampers: None,
            store: has_store.then(|| Store::start(&runtime)),
            runtime,
            router: Router::new(),
        }
    }

    pub(crate) fn store(&self) -> Option<ObjectStore> {
        self.store.as_ref().map(Store::settings)
    }

    /// This sandbox is at the other end.
    pub(crate) fn lead_to(&mut self, router: Router) {
        self.router = router;
    }

    /// One exchange, with `picture` for the bytes of any blob.
    pub(crate) fn exchange(
        &self,
        request: &Request,
        token: Option<&str>,
        picture: impl FnOnce() -> Vec<u8>,
    ) -> Answer {
        let is_whole = request.path.starts_with("/v1/") || !request.path.starts_with('/');
        let path = match is_whole {
            true => request.path.clone(),
            false => format!("/v1{}", request.path),
        };
        let mut builder = axum::http::Request::builder()
            .method(request.method.as_str())
            .uri(path);
        for (name, value) in &request.headers {
            builder = builder.header(&**name, value);
        }
        if let Some(token) = token {
            builder = builder.header("Authorization", format!("Bearer {token}"));
        }
        let body = match &request.body {
            Body::Empty => HttpBody::empty(),
            Body::Json(text) => HttpBody::from(text.clone()),
            Body::Blob { from, up_to, .. } => {
                let picture = picture();
                let end = up_to.map_or(picture.len(), |end| end as usize);
                HttpBody::from(picture[*from as usize..end].to_vec())
            }
        };
        let mut answer = self.send(builder.body(body).expect("a request"));
        if let Some(tampers) = &self.tampers {
            answer.body = tampers(&answer.body);
        }
        answer
    }

    /// A call of the page around or of the test itself; the answer as JSON.
    pub(crate) fn json(&self, method: &str, path: &str, body: &str) -> serde_json::Value {
        let answer = self.try_json(method, path, body);
        answer.unwrap_or_else(|| panic!("{method} {path} was refused"))
    }

    /// The same where it may be refused.
    pub(crate) fn try_json(
        &self,
        method: &str,
        path: &str,
        body: &str,
    ) -> Option<serde_json::Value> {
        let request = axum::http::Request::builder()
            .method(method)
            .uri(path)
            .header("Content-Type", "application/json")
            .header("Origin", ORIGIN)
            .body(HttpBody::from(body.to_owned()));
        let answer = self.send(request.expect("a request"));
        (answer.status < 300).then(|| serde_json::from_slice(&answer.body).unwrap_or_default())
    }

    /// Erases the session of this token.
    pub(crate) fn erase(&self, token: &str) {
        let request = axum::http::Request::builder()
            .method("DELETE")
            .uri("/v1/session")
            .header("Wallet-Version", kaihu_protocol::VERSION)
            .header("Idempotency-Key", "0e9f9a5e-6c1f-4b7e-9d40-3f1a4d1f7c11")
            .header("Authorization", format!("Bearer {token}"))
            .body(HttpBody::empty());
        let answer = self.send(request.expect("a request"));
        assert!(answer.status < 300, "not erased: {}", answer.status);
    }

    fn send(&self, request: axum::http::Request<HttpBody>) -> Answer {
        self.runtime.block_on(async {
            let response = match (&self.store, request.uri().authority()) {
                (Some(store), Some(_)) => store.send(request).await,
                _ => {
                    let answer = self.router.clone().oneshot(request).await;
                    answer.expect("infallible")
                }
            };
            let header = |name: &str| {
                let value = response.headers().get(name)?;
                value.to_str().ok().map(str::to_owned)
            };
            Answer {
                status: response.status().as_u16(),
                content_type: header("content-type").unwrap_or_default(),
                retry_after: header("retry-after").and_then(|v| v.parse().ok()),
                upload_offset: header("upload-offset").and_then(|v| v.parse().ok()),
                body: to_bytes(response.into_body(), MAX_ANSWER_BYTES + 1)
                    .await
                    .expect("a body")
                    .to_vec(),
            }
        })
    }
}

impl Answer {
    pub(crate) fn read(&self, call: &Call) -> Result<Reply, Failure> {
        call.read(Response {
            status: self.status,
            content_type: &self.content_type,
            retry_after: self.retry_after,
            upload_offset: self.upload_offset,
            body: &self.body,
        })
    }
}

impl World {
    /// Turns one of the sandbox's switches for tests.
    pub fn switch(&mut self, name: &str, body: &str) {
        self.network.json("POST", &format!("/test/{name}"), body);
    }
}

/// A loss looks the same from here whichever way it happened.
pub(crate) fn lost() -> Result<Reply, Failure> {
    Err(Failure::Transport(Transport::Unreachable))
}

/// The request of an attempt.
pub(crate) fn request(call: &Call, key: &IdempotencyKey, sender: Sender<'_>) -> Request {
    call.request(key, sender)
}
