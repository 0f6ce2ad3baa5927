//! Connections in, and out without an answer where a fault asks for it.

use axum::Router;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper::body::Incoming;
use hyper::server::conn::http1;
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use kaihu_sandbox::Dropped;
use std::time::Duration;
use tokio::net::TcpListener;
use tower::ServiceExt;

/// Milliseconds to wait when a connection cannot be taken, such as when there are too many.
const PAUSE: Duration = Duration::from_millis(50);

/// Serves the router to whoever connects. Like `axum::serve`, but an answer marked [`Dropped`]
/// cuts the connection: a server that died leaves no answer, not even a wrong one.
pub(crate) async fn serve(listener: TcpListener, router: Router) {
    loop {
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(PAUSE).await;
            continue;
        };
        let router = router.clone();
        let service = service_fn(move |request| answer(router.clone(), request));
        tokio::spawn(async move {
            // Broken connections are the other side's business.
            let _ = http1::Builder::new()
                .timer(TokioTimer::new())
                .serve_connection(TokioIo::new(stream), service)
                .await;
        });
    }
}

async fn answer(router: Router, request: Request<Incoming>) -> Result<Response<Body>, CutOff> {
    let Ok(response) = router.oneshot(request.map(Body::new)).await;
    match response.extensions().get::<Dropped>() {
        Some(_) => Err(CutOff),
        None => Ok(response),
    }
}

/// The connection ends here.
#[derive(Debug)]
struct CutOff;

impl std::fmt::Display for CutOff {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "cut off by a fault made to order")
    }
}

impl std::error::Error for CutOff {}
