//! Pictures that go straight to an object store: s3s-fs, a server of its own, on a loopback address.

use crate::client::*;
use crate::path::person;
use axum::body::{Body, Bytes};
use axum::http::{Request, Response};
use hyper_util::client::legacy::Client;
use hyper_util::rt::{TokioExecutor, TokioIo};
use kaihu_protocol as wire;
use kaihu_protocol::{
    ApplicationState, BlobId, Call, Code, Failure, Reply, Upload, UploadMode, UploadRequest,
};
use kaihu_sandbox::{Clock, Config, ObjectStore, Sandbox, Storage};
use s3s::auth::SimpleAuth;
use s3s::service::S3ServiceBuilder;
use std::path::PathBuf;
use tempfile::TempDir;
use tokio::net::TcpListener;
use tokio::task::JoinHandle;

/// A store with one bucket; it ends with the test.
struct Store {
    folder: TempDir,
    /// Of the sandboxes that use it.
    data: TempDir,
    address: String,
    serving: JoinHandle<()>,
}

impl Store {
    async fn start() -> Store {
        let folder = tempfile::tempdir().unwrap();
        std::fs::create_dir(folder.path().join("pictures")).unwrap();
        let files = s3s_fs::FileSystem::new(folder.path()).unwrap();
        let mut service = S3ServiceBuilder::new(files);
        service.set_auth(SimpleAuth::from_single("key", "secret"));
        let service = service.build();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let service = service.clone();
                tokio::spawn(async move {
                    let http = hyper::server::conn::http1::Builder::new();
                    let _ = http.serve_connection(TokioIo::new(stream), service).await;
                });
            }
        });
        Store {
            folder,
            data: tempfile::tempdir().unwrap(),
            address,
            serving,
        }
    }

    fn sandbox(&self, address_lasts_s: u32) -> Sandbox {
        let objects = ObjectStore {
            endpoint: self.address.clone(),
            bucket: "pictures".to_owned(),
            region: "us-east-1".to_owned(),
            access_key: "key".to_owned(),
            secret_key: "secret".to_owned(),
            address_lasts_s,
        };
        let config = Config {
            objects: Some(objects),
            storage: Storage::Disk {
                db: self.data.path().join("db"),
                uploads: self.data.path().join("uploads"),
            },
            ..Config::for_tests(Clock::manual(START))
        };
        Sandbox::open(config).unwrap()
    }

    fn object(&self, upload: &Upload) -> PathBuf {
        self.folder.path().join("pictures").join(&upload.id)
    }
}

impl Drop for Store {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn with_consents(sandbox: &Sandbox) -> Browser {
    let browser = Browser::open(sandbox).await;
    browser.give_consents().await;
    browser
}

/// What the browser does with the bytes: over a real connection, with the headers of the call.
async fn put(upload: &Upload, bytes: Vec<u8>) -> Result<Reply, Failure> {
    let call = Call::PutUpload {
        url: upload.url.clone(),
        headers: upload.headers.clone(),
        blob: BlobId(0),
    };
    let sender = wire::Sender {
        locale: "en",
        instance: None,
    };
    let out = call.request(&fresh_key(), sender);
    let mut request = Request::builder().method(out.method.as_str()).uri(out.path);
    for (name, value) in &out.headers {
        request = request.header(&**name, value);
    }
    let client = Client::builder(TokioExecutor::new()).build_http();
    let request = request.body(Body::from(bytes)).unwrap();
    let answer: Response<_> = client.request(request).await.unwrap();
    let status = answer.status().as_u16();
    let body: Bytes = axum::body::to_bytes(Body::new(answer.into_body()), 1 << 20)
        .await
        .unwrap();
    call.read(wire::Response {
        status,
        content_type: "application/xml",
        retry_after: None,
        upload_offset: None,
        body: &body,
    })
}

#[tokio::test]
async fn a_picture_goes_to_the_store_and_a_wallet_is_opened() {
    let store = Store::start().await;
    let browser = with_consents(&store.sandbox(900)).await;
    browser.patch(person(1)).await;
    browser.prove(wire::Channel::Sms).await.unwrap();
    let upload = browser.create_upload().await;
    assert_eq!(upload.mode, UploadMode::Presigned);
    assert!(upload.url.starts_with(&store.address), "{}", upload.url);
    assert_eq!(upload.expires_at, START.plus_ms(900_000));

    let early = browser.complete(&upload).await.unwrap_err();
    assert!(matches!(early, Failure::Problem(p) if p.status == 409));
    let stored = put(&upload, browser.picture.clone()).await;
    assert_eq!(stored, Ok(Reply::UploadStored));
    let Ok(Reply::UploadVerdict(verdict)) = browser.complete(&upload).await else {
        panic!("a verdict")
    };
    assert_eq!(verdict.reasons, []);
    assert_eq!(
        std::fs::read(store.object(&upload)).unwrap(),
        browser.picture
    );

    browser.submit().await;
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
    // Erased means gone, there as here.
    browser.call(Call::EraseSession).await.unwrap();
    assert!(!store.object(&upload).exists());
}

#[tokio::test]
async fn an_address_that_has_ended_is_followed_by_another() {
    let store = Store::start().await;
    let browser = with_consents(&store.sandbox(1)).await;
    let upload = browser.create_upload().await;
    tokio::time::sleep(std::time::Duration::from_millis(2_100)).await;
    let late = put(&upload, browser.picture.clone()).await.unwrap_err();
    assert_eq!(late.code(), Code::NotFound);
    assert!(!store.object(&upload).exists());

    // However slow the machine is, the next one is good for long enough.
    let sandbox = store.sandbox(900);
    let browser = Browser {
        router: sandbox.router(),
        sandbox,
        ..browser
    };
    let again = browser.create_upload().await;
    assert_ne!(again.url, upload.url);
    put(&again, browser.picture.clone()).await.unwrap();
    browser.complete(&again).await.unwrap();
}

#[tokio::test]
async fn the_store_takes_no_other_bytes_than_were_announced() {
    let store = Store::start().await;
    let browser = with_consents(&store.sandbox(900)).await;
    let upload = browser.create_upload().await;
    let mut other = browser.picture.clone();
    *other.last_mut().unwrap() ^= 1;
    assert!(put(&upload, other).await.is_err(), "other bytes");
    let longer = [&*browser.picture, b"more"].concat();
    assert!(put(&upload, longer).await.is_err(), "more bytes");
    let elsewhere = Upload {
        url: upload.url.replace(&upload.id, "upl_other"),
        ..upload.clone()
    };
    let bytes = browser.picture.clone();
    assert!(put(&elsewhere, bytes).await.is_err(), "another object");
    // This store (s3s-fs 0.14) refuses the bytes and leaves them lying all the same.
    assert!(browser.complete(&upload).await.is_err());
}

#[tokio::test]
async fn what_came_another_way_is_looked_at_all_the_same_and_forgotten() {
    let store = Store::start().await;
    let browser = with_consents(&store.sandbox(900)).await;
    let upload = browser.create_upload().await;
    let mut other = browser.picture.clone();
    *other.last_mut().unwrap() ^= 1;
    std::fs::write(store.object(&upload), &other).unwrap();
    let refused = browser.complete(&upload).await.unwrap_err();
    assert!(matches!(refused, Failure::Problem(p) if p.status == 422));
    assert!(!store.object(&upload).exists());
    let gone = browser.complete(&upload).await.unwrap_err();
    assert_eq!(gone.code(), Code::NotFound);

    let text = b"no picture at all".to_vec();
    let request = UploadRequest {
        length: text.len() as u64,
        sha256: sha256(&text),
        ..browser.upload_request()
    };
    let Ok(Reply::Upload(upload)) = browser.call(Call::CreateUpload(request)).await else {
        panic!("an upload")
    };
    put(&upload, text).await.unwrap();
    let refused = browser.complete(&upload).await.unwrap_err();
    assert!(matches!(refused, Failure::Problem(p) if p.status == 422));
}

#[tokio::test]
async fn such_an_upload_is_none_of_tus_and_of_nobody_else() {
    let store = Store::start().await;
    let sandbox = store.sandbox(900);
    let browser = with_consents(&sandbox).await;
    let upload = browser.create_upload().await;
    let url = format!("/uploads/{}", upload.id);
    let by_tus = Call::SendUpload {
        url,
        offset: 0,
        blob: BlobId(0),
        up_to: None,
    };
    assert_eq!(browser.refused(by_tus).await, Code::NotFound);
    put(&upload, browser.picture.clone()).await.unwrap();
    let other = with_consents(&sandbox).await;
    let refused = other.complete(&upload).await.unwrap_err();
    assert_eq!(refused.code(), Code::NotFound);
}

#[tokio::test]
async fn a_store_that_is_away_is_no_fault_of_the_picture() {
    let store = Store::start().await;
    let sandbox = store.sandbox(900);
    let browser = with_consents(&sandbox).await;
    let upload = browser.create_upload().await;
    put(&upload, browser.picture.clone()).await.unwrap();
    let endpoint = store.address.replace("http://", "");
    store.serving.abort();
    while TcpListener::bind(&endpoint).await.is_err() {
        tokio::task::yield_now().await;
    }
    let id = upload.id.clone();
    let key = fresh_key();
    let away = browser.call_as(Call::CompleteUpload { id }, &key).await;
    let Err(Failure::Problem(problem)) = away else {
        panic!("{away:?}")
    };
    assert_eq!(problem.code, Code::ServiceUnavailable);
    assert!(problem.retry && problem.retry_after.is_some());
    // Erasing works, and what could not be removed there is remembered.
    browser.call(Call::EraseSession).await.unwrap();
}

#[tokio::test]
async fn pages_may_speak_with_the_store_and_with_nobody_else() {
    let folder = tempfile::tempdir().unwrap();
    let page = |objects| {
        let config = Config {
            static_dir: Some(folder.path().to_owned()),
            objects,
            ..Config::for_tests(Clock::manual(START))
        };
        Sandbox::open(config).unwrap().router()
    };
    let store = ObjectStore {
        endpoint: "http://127.0.0.1:9000".to_owned(),
        bucket: "pictures".to_owned(),
        region: "us-east-1".to_owned(),
        access_key: "key".to_owned(),
        secret_key: "secret".to_owned(),
        address_lasts_s: 900,
    };
    let printed = format!("{store:?}");
    assert!(!printed.contains("secret"), "{printed}");
    for (objects, wanted) in [
        (None, "connect-src 'self';"),
        (Some(store), "connect-src 'self' http://127.0.0.1:9000;"),
    ] {
        let answer = get(&page(objects), "/").await;
        let policy = answer.header("content-security-policy").unwrap();
        assert!(policy.contains(wanted), "{policy}");
    }
}
