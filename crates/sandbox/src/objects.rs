//! The second way for the bytes of a picture: straight to an object store that speaks S3, at an address
//! that is signed beforehand (AWS Signature Version 4). The browser gets no key of the store, and the
//! store no token of the browser.
//!
//! What is signed: the object, the time, the media type, the length and the SHA-256 of the bytes. The
//! store refuses anything else at once; it is looked at here all the same, once the bytes are there.

use crate::{OpenError, Refusal, Sandbox};
use axum::body::{Body, Bytes};
use axum::http::{Method, Request, Response, StatusCode};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hyper::body::Incoming;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kaihu_protocol::{Code, UploadHeader};
use rusty_s3::{Bucket, Credentials, S3Action, UrlStyle};
use std::time::Duration;

/// An object store on this machine: the sandbox speaks with it in plain HTTP.
#[derive(Clone)]
pub struct ObjectStore {
    /// Where it is, such as `http://127.0.0.1:9000`.
    pub endpoint: String,
    /// The bucket, which is there already. Pages of other origins need its CORS rules to let them `PUT`.
    pub bucket: String,
    /// Its region, `us-east-1` for most stores that have none.
    pub region: String,
    /// Name of the key.
    pub access_key: String,
    /// The key itself.
    pub secret_key: String,
    /// Seconds that an address is good for, at most 604,800.
    pub address_lasts_s: u32,
}

impl std::fmt::Debug for ObjectStore {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ObjectStore({}/{})", self.endpoint, self.bucket)
    }
}

/// In which the store has to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// A store that is ready to be spoken with.
#[derive(Debug)]
pub(crate) struct Objects {
    bucket: Bucket,
    credentials: Credentials,
    address_lasts: Duration,
    client: Client<HttpConnector, Body>,
}

/// Where the bytes of an upload go, what is sent along, and how long the address is good.
#[derive(Debug)]
pub(crate) struct Destination {
    pub(crate) url: String,
    pub(crate) headers: Vec<UploadHeader>,
    pub(crate) lasts_ms: i64,
}

impl Objects {
    pub(crate) fn open(store: &ObjectStore) -> Result<Objects, OpenError> {
        let endpoint = store.endpoint.parse().ok();
        let endpoint = endpoint.filter(|_| store.endpoint.starts_with("http://"));
        let bucket = endpoint.and_then(|endpoint| {
            let (name, region) = (store.bucket.clone(), store.region.clone());
            Bucket::new(endpoint, UrlStyle::Path, name, region).ok()
        });
        Ok(Objects {
            bucket: bucket.ok_or(OpenError::Objects)?,
            credentials: Credentials::new(&*store.access_key, &*store.secret_key),
            address_lasts: Duration::from_secs(store.address_lasts_s.into()),
            client: Client::builder(TokioExecutor::new()).build_http(),
        })
    }

    /// An address for exactly these bytes. The store's time is the system's, whatever the sandbox's
    /// clock says.
    pub(crate) fn destination(&self, name: &str, length: u64, sha256: &[u8]) -> Destination {
        let headers = [
            ("content-type", "image/jpeg".to_owned()),
            ("x-amz-checksum-sha256", BASE64_STANDARD.encode(sha256)),
        ];
        let mut put = self.bucket.put_object(Some(&self.credentials), name);
        // A browser sends the length by itself.
        put.headers_mut()
            .insert("content-length", length.to_string());
        for (name, value) in headers.clone() {
            put.headers_mut().insert(name, value);
        }
        let header = |(name, value): (&str, String)| UploadHeader {
            name: name.to_owned(),
            value,
        };
        Destination {
            url: put.sign(self.address_lasts).into(),
            headers: headers.map(header).to_vec(),
            lasts_ms: i64::try_from(self.address_lasts.as_millis()).unwrap_or(i64::MAX),
        }
    }

    /// The bytes, if they are there and as many as were announced.
    ///
    /// # Errors
    /// 503 when the store cannot be spoken with.
    pub(crate) async fn bytes(&self, name: &str, length: u64) -> Result<Option<Bytes>, Refusal> {
        let head = self.bucket.head_object(Some(&self.credentials), name);
        let found = self.ask(Method::HEAD, head.sign(PATIENCE)).await?;
        if found.status() == StatusCode::NOT_FOUND || told_length(&found) != Some(length) {
            return Ok(None);
        }
        let get = self.bucket.get_object(Some(&self.credentials), name);
        let found = self.ask(Method::GET, get.sign(PATIENCE)).await?;
        let most = usize::try_from(length).unwrap_or(usize::MAX);
        let bytes = axum::body::to_bytes(Body::new(found.into_body()), most);
        let bytes = tokio::time::timeout(PATIENCE, bytes).await;
        let bytes = bytes.ok().and_then(Result::ok).ok_or(unavailable())?;
        Ok(Some(bytes))
    }

    async fn remove(&self, name: &str) -> Result<(), Refusal> {
        let delete = self.bucket.delete_object(Some(&self.credentials), name);
        self.ask(Method::DELETE, delete.sign(PATIENCE)).await?;
        Ok(())
    }

    async fn ask(&self, method: Method, url: impl ToString) -> Result<Response<Incoming>, Refusal> {
        let request = Request::builder()
            .method(method)
            .uri(url.to_string())
            .body(Body::empty())
            .map_err(|_| unavailable())?;
        let answer = tokio::time::timeout(PATIENCE, self.client.request(request)).await;
        let answer = answer.ok().and_then(Result::ok).ok_or(unavailable())?;
        match answer.status() {
            status if status.is_success() || status == StatusCode::NOT_FOUND => Ok(answer),
            status => {
                crate::log::fault(&format!("the object store answers {status}"));
                Err(unavailable())
            }
        }
    }
}

impl Sandbox {
    /// Removes the objects that nothing names any more. One that cannot be removed now is tried again
    /// the next time.
    pub(crate) async fn remove_superfluous_objects(&self) -> Result<(), Refusal> {
        let Some(objects) = self.objects() else {
            return Ok(());
        };
        let names: Vec<String> = self.work(|work| {
            let mut query = work
                .tx
                .prepare_cached("SELECT name FROM superfluous_objects")?;
            let names = query.query_map([], |row| row.get(0))?;
            Ok(names.collect::<Result<_, _>>()?)
        })?;
        for name in names {
            if objects.remove(&name).await.is_ok() {
                self.work(|work| {
                    work.tx
                        .prepare_cached("DELETE FROM superfluous_objects WHERE name = ?")?
                        .execute([&name])?;
                    Ok(())
                })?;
            }
        }
        Ok(())
    }
}

fn told_length(answer: &Response<Incoming>) -> Option<u64> {
    let value = answer.headers().get("content-length")?;
    value.to_str().ok()?.parse().ok()
}

fn unavailable() -> Refusal {
    Refusal::new(Code::ServiceUnavailable).retry_after_ms(1_000)
}
