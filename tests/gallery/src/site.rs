//! The built page on a server of its own, under the policy of a provider's page.

use crate::problem::{Problem, at};
use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::CONTENT_SECURITY_POLICY;
use std::fs;
use std::net::Ipv4Addr;
use std::path::Path;
use tokio::net::TcpListener;
use tokio::task::AbortHandle;
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// The policy that an embedding page should have, as the sandbox's.
const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    connect-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
    base-uri 'none'; form-action 'none'";

/// A server on this machine; it ends when dropped.
pub struct Site {
    /// Where it answers, such as `http://127.0.0.1:4000`.
    pub origin: String,
    /// The languages there are texts in, BCP 47, in order.
    pub locales: Vec<String>,
    server: AbortHandle,
}

impl Site {
    /// Serves the folder on a free port of the loopback interface.
    ///
    /// # Errors
    /// When the folder cannot be read or no port is free.
    pub async fn open(folder: &Path) -> Result<Site, Problem> {
        let locales = locales(&folder.join("locales"))?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await;
        let listener = listener.map_err(at(folder))?;
        let address = listener.local_addr().map_err(at(folder))?;
        let policy = HeaderValue::from_static(POLICY);
        let site = Router::new().fallback_service(ServeDir::new(folder)).layer(
            SetResponseHeaderLayer::overriding(CONTENT_SECURITY_POLICY, policy),
        );
        let serving = tokio::spawn(async move { axum::serve(listener, site).await });
        Ok(Site {
            origin: format!("http://{address}"),
            locales,
            server: serving.abort_handle(),
        })
    }
}

impl Drop for Site {
    fn drop(&mut self) {
        self.server.abort();
    }
}

fn locales(folder: &Path) -> Result<Vec<String>, Problem> {
    let mut names = vec![];
    for entry in fs::read_dir(folder).map_err(at(folder))? {
        let entry = entry.map_err(at(folder))?;
        if entry.path().join("wizard.ftl").is_file() {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}
