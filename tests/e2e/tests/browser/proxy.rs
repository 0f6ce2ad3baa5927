//! A backend that means harm: what the sandbox answers, changed on the way.

use axum::Router;
use axum::body::{Body, Bytes, to_bytes};
use axum::extract::{Request, State};
use axum::http::response::Parts;
use axum::http::{HeaderName, StatusCode, header};
use axum::response::Response;
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// What becomes of an answer, by the path that was asked for. What it does not know it gives back as it was.
pub(crate) type Change = dyn Fn(&str, &mut Parts, Vec<u8>) -> Body + Send + Sync;

/// What answers in place of the sandbox, by the path that was asked for.
pub(crate) type Instead = dyn Fn(&str) -> Option<Response> + Send + Sync;

/// It listens as long as it lives.
pub(crate) struct Proxy {
    pub(crate) origin: String,
    serving: JoinHandle<()>,
}

#[derive(Clone)]
struct Way {
    to: String,
    client: reqwest::Client,
    instead: Arc<Instead>,
    change: Arc<Change>,
}

/// What belongs to one connection, or to the body as it was.
const NOT_HANDED_ON: [HeaderName; 4] = [
    header::HOST,
    header::CONTENT_LENGTH,
    header::TRANSFER_ENCODING,
    header::CONNECTION,
];

impl Proxy {
    /// In front of the sandbox at this origin, with other bodies.
    pub(crate) async fn start(
        to: &str,
        change: impl Fn(&str, Vec<u8>) -> Body + Send + Sync + 'static,
    ) -> Proxy {
        Proxy::answering(to, move |path, _: &mut Parts, body| change(path, body)).await
    }

    /// The same with other statuses and headers, too.
    pub(crate) async fn answering(
        to: &str,
        change: impl Fn(&str, &mut Parts, Vec<u8>) -> Body + Send + Sync + 'static,
    ) -> Proxy {
        Proxy::of(to, Arc::new(|_: &str| None), Arc::new(change)).await
    }

    /// What is answered here never comes to the sandbox.
    pub(crate) async fn in_place_of(
        to: &str,
        instead: impl Fn(&str) -> Option<Response> + Send + Sync + 'static,
    ) -> Proxy {
        let as_it_was = |_: &str, _: &mut Parts, body| Body::from(body);
        Proxy::of(to, Arc::new(instead), Arc::new(as_it_was)).await
    }

    async fn of(to: &str, instead: Arc<Instead>, change: Arc<Change>) -> Proxy {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
        let address = listener.local_addr().expect("an address");
        let way = Way {
            to: to.to_owned(),
            client: reqwest::Client::new(),
            instead,
            change,
        };
        let router = Router::new().fallback(hand_on).with_state(way);
        let serving = tokio::spawn(async move {
            axum::serve(listener, router).await.expect("it serves");
        });
        Proxy {
            origin: format!("http://{address}"),
            serving,
        }
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn hand_on(State(way): State<Way>, request: Request) -> Response {
    if let Some(answer) = (way.instead)(request.uri().path()) {
        return answer;
    }
    exchange(&way, request).await.unwrap_or_else(|_| {
        let mut failed = Response::new(Body::empty());
        *failed.status_mut() = StatusCode::BAD_GATEWAY;
        failed
    })
}

async fn exchange(way: &Way, request: Request) -> Result<Response, Box<dyn std::error::Error>> {
    let (parts, body) = request.into_parts();
    let path = parts.uri.path().to_owned();
    let asked = parts.uri.path_and_query().map_or("/", |it| it.as_str());
    let mut headers = parts.headers;
    // Whole and plain: what is cached or compressed cannot be changed.
    for name in NOT_HANDED_ON
        .iter()
        .chain(&[header::ACCEPT_ENCODING, header::IF_NONE_MATCH])
    {
        headers.remove(name);
    }
    let body: Bytes = to_bytes(body, usize::MAX).await?;
    let sent = way
        .client
        .request(parts.method, format!("{}{asked}", way.to));
    let answer = sent.headers(headers).body(body).send().await?;
    let (mut parts, ()) = Response::new(()).into_parts();
    parts.status = answer.status();
    parts.headers = answer.headers().clone();
    for name in &NOT_HANDED_ON {
        parts.headers.remove(name);
    }
    let body = answer.bytes().await?.to_vec();
    let body = (way.change)(&path, &mut parts, body);
    Ok(Response::from_parts(parts, body))
}
