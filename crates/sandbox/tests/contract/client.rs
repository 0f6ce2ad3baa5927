//! A browser and a provider's server, in a few lines: the calls go through the protocol crate, so
//! that both sides of the contract are held to it.

use axum::Router;
use axum::body::{Body, Bytes};
use axum::http::{Request, StatusCode, header};
use kaihu_protocol as wire;
use kaihu_protocol::{
    Call, Channel, Code, Failure, IdempotencyKey, IdentityPatch, Problem, Reply, Timestamp,
};
use kaihu_sandbox::{Clock, Config, Sandbox};
use serde_json::{Value, json};
use std::sync::atomic::{AtomicU32, Ordering};
use tower::ServiceExt;

/// 2026-11-23, a Monday.
pub(crate) const START: Timestamp = Timestamp(1_795_392_000_000);

pub(crate) fn sandbox() -> Sandbox {
    Sandbox::open(Config::for_tests(Clock::manual(START))).unwrap()
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) headers: axum::http::HeaderMap,
    pub(crate) body: Bytes,
}

impl Answer {
    pub(crate) fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    pub(crate) fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn code(&self) -> Code {
        assert_eq!(
            self.header("content-type"),
            Some("application/problem+json")
        );
        let problem: Problem = serde_json::from_slice(&self.body).unwrap();
        assert_eq!(problem.status, self.status);
        problem.code
    }
}

pub(crate) async fn send(router: &Router, request: Request<Body>) -> Answer {
    let response = router.clone().oneshot(request).await.unwrap();
    let (parts, body) = response.into_parts();
    Answer {
        status: parts.status.as_u16(),
        headers: parts.headers,
        body: axum::body::to_bytes(body, usize::MAX).await.unwrap(),
    }
}

/// `POST` of JSON, without a token or a key.
pub(crate) async fn post(router: &Router, path: &str, body: Value) -> Answer {
    let request = Request::post(path).body(Body::from(body.to_string()));
    send(router, request.unwrap()).await
}

pub(crate) async fn get(router: &Router, path: &str) -> Answer {
    send(router, Request::get(path).body(Body::empty()).unwrap()).await
}

pub(crate) fn fresh_key() -> IdempotencyKey {
    static NEXT: AtomicU32 = AtomicU32::new(1);
    IdempotencyKey::from_random(NEXT.fetch_add(1, Ordering::Relaxed).into())
}

/// A browser with a session.
pub(crate) struct Browser {
    pub(crate) router: Router,
    pub(crate) sandbox: Sandbox,
    pub(crate) session_id: String,
    pub(crate) token: String,
    pub(crate) picture: Vec<u8>,
}

impl Browser {
    pub(crate) async fn open(sandbox: &Sandbox) -> Browser {
        let router = sandbox.router();
        let made = post(&router, "/demo/session", Value::Null).await.json();
        static SEED: AtomicU32 = AtomicU32::new(1);
        let seed = SEED.fetch_add(1, Ordering::Relaxed);
        Browser {
            router,
            sandbox: sandbox.clone(),
            session_id: made["session_id"].as_str().unwrap().to_owned(),
            token: made["token"].as_str().unwrap().to_owned(),
            picture: kaihu_sandbox::sample_jpeg(seed.into(), 640, 480, 5000),
        }
    }

    /// Makes the call under a key of its own.
    pub(crate) async fn call(&self, call: Call) -> Result<Reply, Failure> {
        self.call_as(call, &fresh_key()).await
    }

    pub(crate) async fn call_as(&self, call: Call, key: &IdempotencyKey) -> Result<Reply, Failure> {
        let answer = self.exchange(&call, key).await;
        call.read(wire::Response {
            status: answer.status,
            content_type: answer.header("content-type").unwrap_or(""),
            retry_after: answer.header("retry-after").and_then(|v| v.parse().ok()),
            upload_offset: answer.header("upload-offset").and_then(|v| v.parse().ok()),
            body: &answer.body,
        })
    }

    /// The code of the problem that the call must end in.
    pub(crate) async fn refused(&self, call: Call) -> Code {
        self.call(call).await.expect_err("a problem").code()
    }

    pub(crate) async fn exchange(&self, call: &Call, key: &IdempotencyKey) -> Answer {
        send(&self.router, self.request(call, key)).await
    }

    pub(crate) fn request(&self, call: &Call, key: &IdempotencyKey) -> Request<Body> {
        let out = call.request(key, "en");
        let mut request = Request::builder()
            .method(out.method.as_str())
            .uri(format!("/v1{}", out.path));
        for (name, value) in out.headers {
            request = request.header(name, value);
        }
        if out.authorised {
            request = request.header(header::AUTHORIZATION, format!("Bearer {}", self.token));
        }
        let body = match out.body {
            wire::Body::Empty => Body::empty(),
            wire::Body::Json(text) => Body::from(text),
            wire::Body::Blob { from, .. } => Body::from(self.picture[from as usize..].to_vec()),
        };
        request.body(body).unwrap()
    }

    pub(crate) async fn flow(&self) -> wire::Flow {
        match self.call(Call::Flow).await {
            Ok(Reply::Flow(flow)) => *flow,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn give_consents(&self) {
        for text in self.flow().await.policy.consents {
            let given = wire::ConsentGiven {
                kind: text.kind,
                version: text.version,
                locale: text.locale,
                text_sha256: sha256(text.text.as_bytes()),
            };
            self.call(Call::GiveConsent(given)).await.unwrap();
        }
    }

    pub(crate) async fn patch(&self, patch: IdentityPatch) -> wire::IdentityAccepted {
        let rev = self.flow().await.rev;
        match self.call(Call::PatchIdentity { rev, patch }).await {
            Ok(Reply::Identity(accepted)) => accepted,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn request_code(&self, channel: Channel) -> wire::Otp {
        let request = wire::OtpRequest { channel };
        match self.call(Call::RequestOtp(request)).await {
            Ok(Reply::Otp(otp)) => otp,
            other => panic!("{other:?}"),
        }
    }

    /// The newest code in the outbox for this session.
    pub(crate) async fn received_code(&self) -> String {
        let path = format!("/demo/outbox.json?session={}", self.session_id);
        let messages = get(&self.router, &path).await.json();
        messages[0]["code"].as_str().unwrap().to_owned()
    }

    pub(crate) fn verify(&self, id: &str, code: &str) -> Call {
        Call::VerifyOtp {
            id: id.to_owned(),
            verify: wire::OtpVerify { code: code.into() },
        }
    }

    /// Asks for a code and gives the right one.
    pub(crate) async fn prove(&self, channel: Channel) -> Result<Reply, Failure> {
        let otp = self.request_code(channel).await;
        let code = self.received_code().await;
        self.call(self.verify(&otp.id, &code)).await
    }

    pub(crate) fn upload_request(&self) -> wire::UploadRequest {
        wire::UploadRequest {
            kind: wire::UploadKind::Face,
            content_type: "image/jpeg".to_owned(),
            length: self.picture.len() as u64,
            sha256: sha256(&self.picture),
            quality: Some(good_quality()),
        }
    }

    pub(crate) async fn create_upload(&self) -> wire::Upload {
        match self.call(Call::CreateUpload(self.upload_request())).await {
            Ok(Reply::Upload(upload)) => upload,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn send_bytes(&self, upload: &wire::Upload, offset: u64) -> Answer {
        let send = Call::SendUpload {
            url: upload.url.clone(),
            offset,
            blob: wire::BlobId(0),
        };
        self.exchange(&send, &fresh_key()).await
    }

    pub(crate) async fn complete(&self, upload: &wire::Upload) -> Result<Reply, Failure> {
        let id = upload.id.clone();
        self.call(Call::CompleteUpload { id }).await
    }

    /// Sends the picture; the verdict.
    pub(crate) async fn upload(&self) -> wire::UploadVerdict {
        let upload = self.create_upload().await;
        assert_eq!(self.send_bytes(&upload, 0).await.status, 204);
        match self.complete(&upload).await {
            Ok(Reply::UploadVerdict(verdict)) => verdict,
            other => panic!("{other:?}"),
        }
    }

    /// Everything up to the review.
    pub(crate) async fn fill_in(&self, identity: IdentityPatch) {
        self.give_consents().await;
        let accepted = self.patch(identity).await;
        assert_eq!(accepted.field_results, []);
        self.prove(Channel::Sms).await.unwrap();
        assert_eq!(self.upload().await.reasons, []);
    }

    pub(crate) async fn submission(&self) -> Call {
        Call::Submit(wire::SubmitRequest {
            rev: self.flow().await.rev,
            answers_sha256: sha256(b"answers"),
        })
    }

    pub(crate) async fn submit(&self) -> wire::Submitted {
        match self.call(self.submission().await).await {
            Ok(Reply::Submitted(submitted)) => submitted,
            other => panic!("{other:?}"),
        }
    }

    /// The result after the time of processing.
    pub(crate) async fn decided(&self) -> wire::ApplicationResult {
        self.sandbox.clock().advance_ms(2_000);
        self.result().await
    }

    pub(crate) async fn result(&self) -> wire::ApplicationResult {
        match self.call(Call::Result).await {
            Ok(Reply::Result(result)) => result,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn test_switch(&self, name: &str, body: Value) {
        let done = post(&self.router, &format!("/test/{name}"), body).await;
        assert_eq!(done.status, StatusCode::NO_CONTENT.as_u16());
    }

    /// Somebody has a wallet with this phone number, e-mail address or evidence number already.
    pub(crate) async fn taken(&self, what: &str, value: &str) {
        self.test_switch("taken", json!({ what: value })).await;
    }
}

pub(crate) fn good_quality() -> wire::QualitySummary {
    wire::QualitySummary {
        faces: 1,
        head_size: 0.35,
        luminance_mean: Some(0.3),
        ..wire::QualitySummary::default()
    }
}

/// A grown-up with a passport. Another `n` is another person.
pub(crate) fn person(n: u32) -> IdentityPatch {
    IdentityPatch {
        name: Some("Li Lei".into()),
        birth_date: Some("1990-03-07".into()),
        evidence: Some(wire::Evidence {
            kind: wire::EvidenceKind::Passport,
            number: format!("E{n:08}").into(),
            country: "CHN".to_owned(),
        }),
        phone: Some(format!("+86138{n:08}").into()),
        email: Some(format!("lilei{n}@example.com").into()),
    }
}

pub(crate) fn sha256(bytes: &[u8]) -> String {
    use sha2::{Digest, Sha256};
    let hash = Sha256::digest(bytes);
    hash.iter().map(|b| format!("{b:02x}")).collect()
}
