//! A folder served at `/`, under the policy that an embedding page should have.

use crate::config::Config;
use axum::Router;
use axum::http::header::{CONTENT_SECURITY_POLICY, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::http::{HeaderName, HeaderValue};
use std::path::Path;
use tower::ServiceBuilder;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'{store}; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
    worker-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; \
    require-trusted-types-for 'script'; trusted-types kaihu";

const PERMISSIONS: &str = "camera=(self), microphone=(), geolocation=()";

/// The policy of the pages, which may also speak with the store of pictures.
pub(crate) fn policy(config: &Config) -> String {
    let store = config
        .objects
        .as_ref()
        .map(|it| format!(" {}", it.endpoint));
    let ours = || POLICY.replace("{store}", &store.unwrap_or_default());
    config.page_policy.clone().unwrap_or_else(ours)
}

/// The files of the folder. A file that is not there is 404, never the index in its place.
pub(crate) fn serve(dir: &Path, policy: &str) -> Router {
    // What is none for a header is none for a browser either.
    let policy =
        HeaderValue::from_str(policy).unwrap_or(HeaderValue::from_static("default-src 'none'"));
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
