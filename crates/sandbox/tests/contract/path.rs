//! What a browser does on the way to a wallet, one step a function.

use crate::client::{Answer, Browser, fresh_key, get, post, sha256};
use kaihu_protocol as wire;
use kaihu_protocol::{Call, Channel, Failure, IdentityPatch, Reply};
use serde_json::{Value, json};

impl Browser {
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
            source: None,
            quality: Some(good_quality()),
            challenge_id: None,
            challenge: None,
            alternative: None,
        }
    }

    pub(crate) async fn create_upload(&self) -> wire::Upload {
        self.announce(self.upload_request()).await
    }

    async fn announce(&self, request: wire::UploadRequest) -> wire::Upload {
        match self.call(Call::CreateUpload(request)).await {
            Ok(Reply::Upload(upload)) => upload,
            other => panic!("{other:?}"),
        }
    }

    pub(crate) async fn send_bytes(&self, upload: &wire::Upload, offset: u64) -> Answer {
        let send = Call::SendUpload {
            url: upload.url.clone(),
            offset,
            blob: wire::BlobId(0),
            up_to: None,
        };
        self.exchange(&send, &fresh_key()).await
    }

    pub(crate) async fn complete(&self, upload: &wire::Upload) -> Result<Reply, Failure> {
        let id = upload.id.clone();
        self.call(Call::CompleteUpload { id }).await
    }

    /// Sends the picture; the verdict.
    pub(crate) async fn upload(&self) -> wire::UploadVerdict {
        self.upload_as(self.upload_request()).await
    }

    /// The same, announced like this.
    pub(crate) async fn upload_as(&self, request: wire::UploadRequest) -> wire::UploadVerdict {
        let upload = self.announce(request).await;
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

    /// The application is decided like this.
    pub(crate) async fn test_decide(&self, outcome: &str) {
        let body = json!({ "session_id": self.session_id, "outcome": outcome });
        self.test_switch("decide", body).await;
    }

    pub(crate) async fn test_switch(&self, name: &str, body: Value) {
        let done = post(&self.router, &format!("/test/{name}"), body).await;
        assert_eq!(done.status, 204);
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
        sex: None,
        evidence_expiry: None,
        name: Some("Li Lei".into()),
        birth_date: Some("1990-03-07".into()),
        evidence: Some(wire::Evidence {
            scheme: None,
            kind: wire::EvidenceKind::Passport,
            number: format!("E{n:08}").into(),
            country: "CHN".to_owned(),
        }),
        phone: Some(format!("+86138{n:08}").into()),
        email: Some(format!("lilei{n}@example.com").into()),
    }
}
