//! Whoever means harm gets a documented refusal, and nothing changes. (That every answer is documented is
//! seen to in `document.rs`.)

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use axum::http::{HeaderValue, Method, Request};
use kaihu_protocol::{BlobId, Call, Channel, Code, ConsentGiven, ConsentKind};
use kaihu_sandbox::{Clock, Config, Sandbox, Storage};
use rusqlite::Connection;
use rusqlite::types::Value as Cell;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

pub(crate) const SQL: &str = "x'); DROP TABLE applications; --";

/// A sandbox on disk with somebody who is nearly done, and one who means harm and has a session too.
pub(crate) struct Scene {
    folder: TempDir,
    pub(crate) mine: Browser,
    pub(crate) theirs: Browser,
    otp_id: String,
    upload_url: String,
}

/// Every row of every table, and the length of every file.
pub(crate) type All = (Vec<(String, Rows)>, Vec<(PathBuf, u64)>);
pub(crate) type Rows = Vec<Vec<Cell>>;

/// All that the sandbox in this folder keeps.
pub(crate) fn everything(folder: &Path) -> All {
    let db = Connection::open(folder.join("db")).unwrap();
    let mut tables = db
        .prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        .unwrap();
    let names = tables.query_map([], |row| row.get::<_, String>(0)).unwrap();
    // Answers that are kept for a retry are no change; a refusal keeps none.
    let names = names
        .map(Result::unwrap)
        .filter(|name| name != "idempotency_keys");
    let rows = |name: &str| -> Rows {
        let mut query = db.prepare(&format!("SELECT * FROM {name}")).unwrap();
        let columns = query.column_count();
        let rows = query.query_map([], |row| (0..columns).map(|at| row.get(at)).collect());
        rows.unwrap().map(Result::unwrap).collect()
    };
    let tables = names.map(|name| (name.clone(), rows(&name))).collect();
    let files = std::fs::read_dir(folder.join("uploads")).unwrap();
    let mut files: Vec<_> = files
        .map(Result::unwrap)
        .map(|file| (file.path(), file.metadata().unwrap().len()))
        .collect();
    files.sort();
    (tables, files)
}

impl Scene {
    pub(crate) async fn new() -> Scene {
        let folder = tempfile::tempdir().unwrap();
        let storage = Storage::Disk {
            db: folder.path().join("db"),
            uploads: folder.path().join("uploads"),
        };
        let config = Config {
            storage,
            ..Config::for_tests(Clock::manual(START))
        };
        let sandbox = Sandbox::open(config).unwrap();
        let mine = Browser::open(&sandbox).await;
        mine.fill_in(person(1)).await;
        let theirs = Browser::open(&sandbox).await;
        theirs.give_consents().await;
        theirs.patch(person(2)).await;
        let otp_id = theirs.request_code(Channel::Sms).await.id;
        let upload_url = theirs.create_upload().await.url;
        Scene {
            folder,
            mine,
            theirs,
            otp_id,
            upload_url,
        }
    }

    pub(crate) fn all(&self) -> All {
        everything(self.folder.path())
    }

    /// A good call of each kind that has something to say.
    fn calls(&self) -> Vec<Call> {
        let browser = &self.theirs;
        vec![
            Call::GiveConsent(ConsentGiven {
                kind: ConsentKind::Terms,
                version: "2026-11-01".to_owned(),
                locale: "en".to_owned(),
                text_sha256: sha256(b"words"),
            }),
            Call::PatchIdentity {
                rev: 1,
                patch: person(2),
            },
            Call::RequestOtp(kaihu_protocol::OtpRequest {
                channel: Channel::Email,
            }),
            browser.verify(&self.otp_id, "x"),
            Call::CreateUpload(browser.upload_request()),
            Call::UploadOffset {
                url: self.upload_url.clone(),
            },
            Call::SendUpload {
                url: self.upload_url.clone(),
                offset: 0,
                blob: BlobId(0),
                up_to: None,
            },
            Call::CompleteUpload {
                id: self.upload_url.replace("/uploads/", ""),
            },
            Call::Submit(kaihu_protocol::SubmitRequest {
                rev: 1,
                answers_sha256: sha256(b""),
            }),
            Call::WithdrawConsent(ConsentKind::Biometric),
            Call::EraseSession,
            crate::handoff::request(),
        ]
    }

    /// Sends it; the answer is a refusal, or says what is wrong with a field, and nothing changed.
    pub(crate) async fn sends_in_vain(&self, what: &str, request: Request<Body>) -> Answer {
        let before = self.all();
        let answer = send(&self.theirs.router, request).await;
        let said = answer.status >= 400 || answer.json()["field_results"][0].is_object();
        assert!(said, "{what}: {}", answer.status);
        assert!(self.all() == before, "{what} changed something");
        answer
    }
}

#[tokio::test]
async fn sql_in_every_header_and_name() {
    let scene = Scene::new().await;
    for call in scene.calls() {
        let good = scene.theirs.request(&call, &fresh_key());
        for name in good.headers().keys() {
            // These two are words for people and for logs, and do not decide anything.
            if ["accept-language", "wallet-version"].contains(&name.as_str()) {
                continue;
            }
            let mut request = scene.theirs.request(&call, &fresh_key());
            request
                .headers_mut()
                .insert(name, HeaderValue::from_static(SQL));
            scene
                .sends_in_vain(&format!("{name} of {call:?}"), request)
                .await;
        }
    }
    let id = "x')%3B%20DROP%20TABLE%20applications%3B%20--";
    for (method, path) in [
        (Method::POST, format!("/v1/otp/{id}/verify")),
        (Method::HEAD, format!("/v1/uploads/{id}")),
        (Method::PATCH, format!("/v1/uploads/{id}")),
        (Method::POST, format!("/v1/uploads/{id}/complete")),
        (Method::POST, format!("/v1/sessions/{id}/token")),
        (Method::GET, format!("/v1/applications/{id}")),
    ] {
        let mut request = scene
            .theirs
            .request(&scene.theirs.verify("x", "x"), &fresh_key());
        (*request.method_mut(), *request.uri_mut()) = (method, path.parse().unwrap());
        scene.sends_in_vain(&path, request).await;
    }
}

#[tokio::test]
async fn oversized_and_malformed_bodies() {
    let scene = Scene::new().await;
    let bodies = [
        (vec![b' '; 64 * 1024 + 1], 413),
        (
            [b"{\"novel\":\"", &*vec![b'x'; 64 * 1024], b"\"}"].concat(),
            413,
        ),
        (vec![b'['; 60_000], 400),
        (b"{\"channel\":".to_vec(), 400),
        (b"{\"channel\":\"\\ud800\"}".to_vec(), 400),
        (b"\xff\xfe".to_vec(), 400),
        (b"".to_vec(), 400),
    ];
    for (body, status) in bodies {
        let call = Call::RequestOtp(kaihu_protocol::OtpRequest {
            channel: Channel::Email,
        });
        let mut request = scene.theirs.request(&call, &fresh_key());
        *request.body_mut() = Body::from(body.clone());
        let answer = scene.sends_in_vain("a body", request).await;
        assert_eq!(
            (answer.status, answer.code()),
            (status, Code::RequestInvalid),
            "{} bytes",
            body.len()
        );
    }
    // JSON Schema cannot say that a member stands once; the document says so in words.
    let call = Call::RequestOtp(kaihu_protocol::OtpRequest {
        channel: Channel::Email,
    });
    let mut request = scene.theirs.request(&call, &fresh_key());
    *request.body_mut() = Body::from(r#"{"channel":"sms","channel":"sms"}"#);
    let before = scene.all();
    let answer = send_unchecked(&scene.theirs.router, request).await;
    assert_eq!((answer.status, answer.code()), (400, Code::RequestInvalid));
    assert!(scene.all() == before);
}

#[tokio::test]
async fn a_forged_token_and_another_ones_names() {
    let scene = Scene::new().await;
    let token = scene.theirs.token.clone();
    let changed = token.replacen(|c: char| c.is_ascii_hexdigit(), "g", 1);
    for forged in [
        "",
        "null",
        &*changed,
        &token[1..],
        &format!("{token}0"),
        &*scene.theirs.session_id,
        SQL,
    ] {
        for call in
            scene
                .calls()
                .into_iter()
                .chain([Call::Flow, Call::Identity, Call::Result, Call::Claim])
        {
            let mut request = scene.theirs.request(&call, &fresh_key());
            let value = HeaderValue::from_str(&format!("Bearer {forged}")).unwrap();
            request.headers_mut().insert("authorization", value);
            let answer = scene.sends_in_vain(&format!("{call:?}"), request).await;
            assert_eq!(answer.status, 401, "{call:?}");
        }
    }
    for call in scene.calls() {
        if let Call::VerifyOtp { .. }
        | Call::UploadOffset { .. }
        | Call::SendUpload { .. }
        | Call::CompleteUpload { .. } = call
        {
            let request = scene.mine.request(&call, &fresh_key());
            assert_eq!(
                scene.sends_in_vain("another one's", request).await.status,
                404,
                "{call:?}"
            );
        }
    }
}

#[tokio::test]
async fn calls_out_of_order_and_calls_again() {
    let scene = Scene::new().await;
    // The code and the picture are missing.
    let submit = scene.theirs.submission().await;
    let early = scene.theirs.request(&submit, &fresh_key());
    assert_eq!(
        scene.sends_in_vain("early", early).await.code(),
        Code::FlowOutOfOrder
    );
    // The same change once more is no change, also from another session or with another body.
    let change = Call::PatchIdentity {
        rev: 1,
        patch: person(3),
    };
    let key = fresh_key();
    assert_eq!(scene.theirs.exchange(&change, &key).await.status, 200);
    let before = scene.all();
    assert_eq!(scene.theirs.exchange(&change, &key).await.status, 200);
    assert!(scene.all() == before);
    let other = Call::PatchIdentity {
        rev: 1,
        patch: person(4),
    };
    let request = scene.theirs.request(&other, &key);
    assert_eq!(
        scene.sends_in_vain("again", request).await.code(),
        Code::IdempotencyKeyReused
    );
    let request = scene.theirs.request(&change, &fresh_key());
    assert_eq!(
        scene.sends_in_vain("again", request).await.code(),
        Code::RevisionStale
    );
}
