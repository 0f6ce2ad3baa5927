//! One line a request on standard error: method, route, status. Never an address, a header or a
//! body, so there is nothing about a person in it.
#![allow(clippy::print_stderr)] // a process without other output tells its operator here

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// Why a request failed for a reason of the sandbox's own.
pub(crate) fn fault(cause: &str) {
    eprintln!("fault: {cause}");
}

/// Logs every request that found a route. The route is the pattern, so no name of a session is told.
pub(crate) async fn requests(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let response = next.run(request).await;
    if let Some(route) = route {
        eprintln!("{method} {} {}", route.as_str(), response.status().as_u16());
    }
    response
}
