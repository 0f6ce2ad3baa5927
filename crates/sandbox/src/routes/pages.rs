//! A folder served at `/`, under the policy that an embedding page should have.

use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue};
use std::path::Path;
use tower::ServiceBuilder;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'{store}; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
    worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'self'{around}";

const PERMISSIONS: &str = "camera=(self), microphone=(), geolocation=()";

/// The files of the folder, for pages that may also speak with the store of pictures, and may be in frames of
/// pages of these origins. A file that is not there is 404, never the index in its place.
pub(crate) fn serve(dir: &Path, store: Option<&str>, around: &[String]) -> Router {
    let store = store.map(|address| format!(" {address}"));
    let around: String = around.iter().map(|origin| format!(" {origin}")).collect();
    let policy = POLICY.replace("{store}", &store.unwrap_or_default());
    let policy = policy.replace("{around}", &around);
    // An address that is none for a header is none for a browser either.
    let policy =
        HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
    let header = |name: HeaderName, value: &'static str| {
        SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
    };
    let headers = ServiceBuilder::new()
        .layer(SetResponseHeaderLayer::overriding(
            CONTENT_SECURITY_POLICY,
            policy,
        ))
        .layer(header(
            HeaderName::from_static("permissions-policy"),
            PERMISSIONS,
        ))
        .layer(header(REFERRER_POLICY, "no-referrer"))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"));
    Router::new()
        .fallback_service(ServeDir::new(dir))
        .layer(headers)
}
