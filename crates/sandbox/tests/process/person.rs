//! A person on the way to a wallet, who remembers what was acknowledged and tries again what was not.

use crate::running::{API_KEY, Answer, Process};
use kaihu_protocol as wire;
use kaihu_protocol::{
    ApplicationState, Body, Call, Channel, Failure, IdempotencyKey, IdentityPatch, Instance, Otp,
    Reply, Response, Sender, Sensitive, SessionCreated, StepStatus, Upload,
};
use sha2::{Digest, Sha256};

/// The connection ended without a whole answer.
#[derive(Debug)]
pub(crate) struct Broken;

/// A write that was answered: what was sent under its key, and the answer.
struct Acknowledged {
    call: Call,
    key: IdempotencyKey,
    status: u16,
    body: Vec<u8>,
}

/// One person. What is `Some`, or counted, was acknowledged.
pub(crate) struct Person {
    number: u32,
    session: Option<SessionCreated>,
    texts: Vec<wire::ConsentText>,
    consents: usize,
    rev: Option<u64>,
    otp: Option<Otp>,
    digits: Option<String>,
    tries_left: Option<u32>,
    verified: bool,
    picture: Vec<u8>,
    upload: Option<Upload>,
    offset: u64,
    judged: bool,
    submitted: bool,
    approved: bool,
    writes: Vec<Acknowledged>,
}

/// Bytes of a picture that are sent at once.
const PIECE: usize = 20_000;

impl Person {
    pub(crate) fn new(number: u32) -> Person {
        Person {
            number,
            session: None,
            texts: vec![],
            consents: 0,
            rev: None,
            otp: None,
            digits: None,
            tries_left: None,
            verified: false,
            picture: kaihu_sandbox::sample_jpeg(number.into(), 640, 480, 3 * PIECE),
            upload: None,
            offset: 0,
            judged: false,
            submitted: false,
            approved: false,
            writes: vec![],
        }
    }

    pub(crate) fn application(&self) -> Option<&str> {
        Some(&self.session.as_ref()?.application_id)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.approved
    }

    /// Does what comes next. What breaks off is done again the next time, under the same key.
    pub(crate) fn go_on(&mut self, process: &Process) -> Result<(), Broken> {
        if self.session.is_none() {
            self.session = Some(self.begin(process)?);
        } else if self.texts.is_empty() {
            self.texts = self.flow(process)?.policy.consents;
        } else if self.consents < self.texts.len() {
            let text = self.texts[self.consents].clone();
            let given = wire::ConsentGiven {
                kind: text.kind,
                version: text.version,
                locale: text.locale,
                text_sha256: sha256(text.text.as_bytes()),
            };
            self.write(process, Call::GiveConsent(given))?.unwrap();
            self.consents += 1;
        } else if self.rev.is_none() {
            let patch = identity(self.number);
            match self.write(process, Call::PatchIdentity { rev: 0, patch })? {
                Ok(Reply::Identity(accepted)) => self.rev = Some(accepted.rev),
                other => panic!("{other:?}"),
            }
        } else if self.otp.is_none() {
            let channel = Channel::Sms;
            match self.write(process, Call::RequestOtp(wire::OtpRequest { channel }))? {
                Ok(Reply::Otp(otp)) => self.otp = Some(otp),
                other => panic!("{other:?}"),
            }
        } else if self.digits.is_none() {
            self.digits = Some(self.received(process)?);
        } else if self.tries_left.is_none() {
            match self.verify(process, "no digits")? {
                Err(Failure::Problem(problem)) => self.tries_left = problem.attempts_left,
                other => panic!("{other:?}"),
            }
        } else if !self.verified {
            let digits = self.digits.clone().unwrap();
            self.verify(process, &digits)?.unwrap();
            self.verified = true;
        } else if self.upload.is_none() {
            match self.write(process, Call::CreateUpload(self.announcement()))? {
                Ok(Reply::Upload(upload)) => self.upload = Some(upload),
                other => panic!("{other:?}"),
            }
        } else if self.offset < self.picture.len() as u64 {
            self.send_piece(process)?;
        } else if !self.judged {
            let id = self.upload.as_ref().unwrap().id.clone();
            match self.write(process, Call::CompleteUpload { id })? {
                Ok(Reply::UploadVerdict(verdict)) => self.judged = verdict.accepted,
                other => panic!("{other:?}"),
            }
            assert!(self.judged, "a picture that was lost");
        } else if !self.submitted {
            let submit = Call::Submit(wire::SubmitRequest {
                rev: self.rev.unwrap(),
                answers_sha256: sha256(b"answers"),
            });
            self.write(process, submit)?.unwrap();
            self.submitted = true;
        } else {
            self.approved = self.state(process)? == ApplicationState::Approved;
        }
        Ok(())
    }

    /// Everything that was acknowledged is still there, and every write gives the same answer again.
    pub(crate) fn check(&self, process: &Process) -> Result<(), Broken> {
        let Some(session) = &self.session else {
            return Ok(());
        };
        assert_eq!(&self.begin(process)?, session, "the same session");
        for done in &self.writes {
            let again = self.send(process, &done.call, &done.key)?;
            assert_eq!(again.status, done.status, "{:?}", done.call);
            assert_eq!(again.body, done.body, "{:?}", done.call);
        }
        let flow = self.flow(process)?;
        if self.consents > 0 && self.consents == self.texts.len() {
            assert_eq!(flow.steps[0].status, StepStatus::Done);
        }
        if let Some(rev) = self.rev {
            let Ok(Reply::Draft(draft)) = self.call(process, &Call::Identity)? else {
                panic!("a draft")
            };
            assert_eq!((draft.rev, draft.identity), (rev, identity(self.number)));
        }
        if let (Some(left), false) = (self.tries_left, self.verified) {
            // The right code may have been taken without anybody hearing of it.
            let told = flow.steps[2].attempts_left;
            let is_done = flow.steps[2].status == StepStatus::Done;
            assert!(
                is_done || told == Some(left),
                "{told:?} where {left} was told"
            );
        }
        if self.verified {
            assert_eq!(flow.steps[2].status, StepStatus::Done);
        }
        if let Some(upload) = &self.upload {
            let there = self.there(process, upload)?;
            assert!(there >= self.offset, "{there} of {} bytes", self.offset);
        }
        if self.judged {
            assert_eq!(flow.steps[3].status, StepStatus::Done);
        }
        let state = self.state(process)?;
        if self.submitted {
            assert_ne!(state, ApplicationState::Open);
        }
        assert!(!self.approved || state == ApplicationState::Approved);
        Ok(())
    }

    fn begin(&self, process: &Process) -> Result<SessionCreated, Broken> {
        let headers = format!(
            "Authorization: Bearer {API_KEY}\r\nIdempotency-Key: {}\r\n\
             Content-Type: application/json\r\n",
            key(self.number, 0).as_str()
        );
        let body = br#"{"origin":"https://pay.example"}"#;
        let answer = process.answer("POST /v1/sessions", &headers, body);
        let answer = answer.ok_or(Broken)?;
        assert_eq!(answer.status, 201);
        Ok(serde_json::from_slice(&answer.body).unwrap())
    }

    fn flow(&self, process: &Process) -> Result<wire::Flow, Broken> {
        match self.call(process, &Call::Flow)? {
            Ok(Reply::Flow(flow)) => Ok(*flow),
            other => panic!("{other:?}"),
        }
    }

    fn state(&self, process: &Process) -> Result<ApplicationState, Broken> {
        match self.call(process, &Call::Result)? {
            Ok(Reply::Result(result)) => Ok(result.state),
            other => panic!("{other:?}"),
        }
    }

    fn there(&self, process: &Process, upload: &Upload) -> Result<u64, Broken> {
        let url = upload.url.clone();
        match self.call(process, &Call::UploadOffset { url })? {
            Ok(Reply::UploadOffset(offset)) => Ok(offset.0),
            other => panic!("{other:?}"),
        }
    }

    fn verify(
        &mut self,
        process: &Process,
        digits: &str,
    ) -> Result<Result<Reply, Failure>, Broken> {
        let id = self.otp.as_ref().unwrap().id.clone();
        let code = Sensitive::from(digits);
        let verify = wire::OtpVerify { code };
        self.write(process, Call::VerifyOtp { id, verify })
    }

    fn received(&self, process: &Process) -> Result<String, Broken> {
        let session = &self.session.as_ref().unwrap().session_id;
        let path = format!("GET /demo/outbox.json?session={session}");
        let answer = process.answer(&path, "", b"").ok_or(Broken)?;
        let messages: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        assert_eq!(
            messages.as_array().unwrap().len(),
            1,
            "one code for one key"
        );
        Ok(messages[0]["code"].as_str().unwrap().to_owned())
    }

    fn announcement(&self) -> wire::UploadRequest {
        wire::UploadRequest {
            kind: wire::UploadKind::Face,
            content_type: "image/jpeg".to_owned(),
            length: self.picture.len() as u64,
            sha256: sha256(&self.picture),
            source: None,
            quality: None,
            challenge_id: None,
            challenge: None,
            alternative: None,
        }
    }

    /// The next bytes, from wherever the backend is.
    fn send_piece(&mut self, process: &Process) -> Result<(), Broken> {
        let upload = self.upload.clone().unwrap();
        let offset = self.there(process, &upload)?;
        if offset < self.picture.len() as u64 {
            let send = Call::SendUpload {
                url: upload.url,
                offset,
                blob: wire::BlobId(0),
                up_to: None,
            };
            match self.call(process, &send)? {
                Ok(Reply::UploadOffset(offset)) => self.offset = offset.0,
                other => panic!("{other:?}"),
            }
        } else {
            self.offset = offset;
        }
        Ok(())
    }

    /// A write under the key of this point of the journey.
    fn write(&mut self, process: &Process, call: Call) -> Result<Result<Reply, Failure>, Broken> {
        let key = key(self.number, 1 + self.writes.len());
        let answer = self.send(process, &call, &key)?;
        let read = read(&call, &answer);
        let (status, body) = (answer.status, answer.body);
        self.writes.push(Acknowledged {
            call,
            key,
            status,
            body,
        });
        Ok(read)
    }

    fn call(&self, process: &Process, call: &Call) -> Result<Result<Reply, Failure>, Broken> {
        let answer = self.send(process, call, &key(self.number, 0))?;
        Ok(read(call, &answer))
    }

    fn send(&self, process: &Process, call: &Call, key: &IdempotencyKey) -> Result<Answer, Broken> {
        let instance = Instance::from_random(self.number.into());
        let sender = Sender {
            locale: "en",
            instance: Some(&instance),
        };
        let out = call.request(key, sender);
        let token = &self.session.as_ref().unwrap().token;
        let mut headers = format!("Authorization: Bearer {token}\r\n");
        for (name, value) in &out.headers {
            headers.push_str(&format!("{name}: {value}\r\n"));
        }
        let body = match out.body {
            Body::Empty => vec![],
            Body::Json(text) => text.into_bytes(),
            Body::Blob { from, .. } => {
                let rest = &self.picture[usize::try_from(from).unwrap()..];
                rest[..rest.len().min(PIECE)].to_vec()
            }
        };
        let request = format!("{} /v1{}", out.method.as_str(), out.path);
        process.answer(&request, &headers, &body).ok_or(Broken)
    }
}

fn read(call: &Call, answer: &Answer) -> Result<Reply, Failure> {
    call.read(Response {
        status: answer.status,
        content_type: answer.header("content-type").unwrap_or_default(),
        retry_after: None,
        upload_offset: answer
            .header("upload-offset")
            .and_then(|it| it.parse().ok()),
        body: &answer.body,
    })
}

fn key(number: u32, at: usize) -> IdempotencyKey {
    IdempotencyKey::from_random((u128::from(number) << 32) + at as u128)
}

fn identity(number: u32) -> IdentityPatch {
    IdentityPatch {
        name: Some("Li Lei".into()),
        birth_date: Some("1990-03-07".into()),
        evidence: Some(wire::Evidence {
            kind: wire::EvidenceKind::Passport,
            number: format!("E{number:08}").into(),
            country: "CHN".to_owned(),
            scheme: None,
        }),
        phone: Some(format!("+86138{number:08}").into()),
        email: Some(format!("lilei{number}@example.com").into()),
        ..IdentityPatch::default()
    }
}

fn sha256(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|b| format!("{b:02x}")).collect()
}
