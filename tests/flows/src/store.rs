//! An object store that pictures go straight to: s3s-fs over a real connection, in the same process.

use crate::World;
use crate::network::Network;
use axum::body::Body;
use axum::http::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::{TokioExecutor, TokioIo};
use kaihu_sandbox::{Config, ObjectStore};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

/// A store with one bucket, of one world. It answers while that world's runtime runs.
pub(crate) struct Store {
    client: Client<HttpConnector, Body>,
    settings: ObjectStore,
    _folder: TempDir,
}

impl Store {
    pub(crate) fn start(runtime: &Runtime) -> Store {
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::create_dir(folder.path().join("pictures")).expect("a bucket");
        let files = s3s_fs::FileSystem::new(folder.path()).expect("a store");
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single("key", "secret"));
        let service = service.build();
        let listener = runtime
            .block_on(TcpListener::bind("127.0.0.1:0"))
            .expect("a port");
        let address = listener.local_addr().expect("its own");
        runtime.spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = service.clone();
                tokio::spawn(async move {
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Store {
            client: Client::builder(TokioExecutor::new()).build_http(),
            settings: ObjectStore {
                endpoint: format!("http://{address}"),
                bucket: "pictures".to_owned(),
                region: "us-east-1".to_owned(),
                access_key: "key".to_owned(),
                secret_key: "secret".to_owned(),
                address_lasts_s: 900,
            },
            _folder: folder,
        }
    }

    /// What the sandbox has to know of it.
    pub(crate) fn settings(&self) -> ObjectStore {
        self.settings.clone()
    }

    pub(crate) async fn send(&self, request: Request<Body>) -> Response<Body> {
        let answer = self.client.request(request).await.expect("a store");
        answer.map(Body::new)
    }
}

impl World {
    /// The same as [`World::with`] where pictures go straight to an object store.
    pub fn with_store(seed: u64, change: impl FnOnce(&mut Config)) -> World {
        World::over(Network::new(true), seed, change)
    }
}
