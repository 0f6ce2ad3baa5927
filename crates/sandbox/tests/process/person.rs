//! A person on the way to a wallet, who remembers what was acknowledged and tries again what was not.

use crate::running::{API_KEY, Answer, Process};
use crate::way::WAY;
use kaihu_protocol as wire;
use kaihu_protocol::{
    ApplicationState, Body, Call, Code, Failure, IdempotencyKey, IdentityPatch, Instance, Otp,
    Reply, Response, Sender, SessionCreated, StepKind, StepStatus, TotpSetup, Upload,
    WebauthnOptions,
};
use sha2::{Digest, Sha256};

/// The connection ended without a whole answer.
#[derive(Debug)]
pub(crate) struct Broken;

/// Origin of the page.
pub(crate) const PAGE: &str = "https://pay.example";

/// A write that was answered: what was sent under its key, and the answer.
struct Acknowledged {
    call: Call,
    key: IdempotencyKey,
    status: u16,
    body: Vec<u8>,
}

/// One person. What is told here was acknowledged, but for what ends in -ing: that is on its way.
#[derive(Default)]
pub(crate) struct Person {
    pub(crate) number: u32,
    /// The steps of the way that are over.
    at: usize,
    steps: Vec<StepKind>,
    writes: Vec<Acknowledged>,
    pub(crate) session: Option<SessionCreated>,
    pub(crate) token: String,
    /// Which of the person's devices speaks.
    pub(crate) device: u32,
    pub(crate) texts: Vec<wire::ConsentText>,
    pub(crate) consents: usize,
    pub(crate) rev: Option<u64>,
    pub(crate) handed_over: String,
    pub(crate) redeemed: Option<SessionCreated>,
    pub(crate) claimed: bool,
    pub(crate) otp: Option<Otp>,
    pub(crate) digits: String,
    pub(crate) tries_left: Option<u32>,
    pub(crate) picture: Vec<u8>,
    pub(crate) upload: Option<Upload>,
    pub(crate) offset: u64,
    pub(crate) asked: Option<Box<WebauthnOptions>>,
    pub(crate) app: Option<TotpSetup>,
    pub(crate) shown: Option<String>,
    pub(crate) approved: bool,
    pub(crate) withdrawing: bool,
    pub(crate) withdrawn: bool,
    pub(crate) erasing: bool,
    pub(crate) erased: bool,
}

/// Bytes of a picture that are sent at once.
const PIECE: usize = 20_000;

impl Person {
    pub(crate) fn new(number: u32) -> Person {
        Person {
            number,
            picture: kaihu_sandbox::sample_jpeg(number.into(), 640, 480, 3 * PIECE),
            ..Person::default()
        }
    }

    pub(crate) fn application(&self) -> Option<&str> {
        Some(&self.session.as_ref()?.application_id)
    }

    pub(crate) fn is_done(&self) -> bool {
        self.at == WAY.len()
    }

    /// Whether this is one who has everything erased at the end.
    pub(crate) fn erases(&self) -> bool {
        self.number % 3 == 2
    }

    /// Does what comes next. What breaks off is done again the next time, under the same key.
    pub(crate) fn go_on(&mut self, process: &Process) -> Result<(), Broken> {
        if WAY[self.at](self, process)? {
            self.at += 1;
        }
        Ok(())
    }

    /// Notes that a step of the flow is done; always true.
    pub(crate) fn has_done(&mut self, kind: StepKind) -> bool {
        self.steps.push(kind);
        true
    }

    /// Everything that was acknowledged is still there, and every write gives the same answer again.
    pub(crate) fn check(&self, process: &Process) -> Result<(), Broken> {
        let Some(session) = &self.session else {
            return Ok(());
        };
        assert_eq!(&self.begin(process)?, session, "the same session");
        if self.erasing {
            return self.check_erased(process);
        }
        for done in &self.writes {
            let again = self.send(process, &done.call, &done.key)?;
            assert_eq!(again.status, done.status, "{:?}", done.call);
            assert_eq!(
                timeless(&again.body),
                timeless(&done.body),
                "{:?}",
                done.call
            );
        }
        if let Some(redeemed) = &self.redeemed {
            assert_eq!(&self.redeem(process)?, redeemed, "the same session");
        }
        let flow = self.flow(process)?;
        let step = |kind| flow.steps.iter().find(|it| it.kind == kind).unwrap();
        for kind in &self.steps {
            // What rests on a consent goes with it.
            let rests = matches!(kind, StepKind::Consent | StepKind::Face);
            let taken_back = rests && self.withdrawing;
            let done = step(*kind).status == StepStatus::Done;
            assert!(done || taken_back, "{kind:?}");
        }
        if let Some(rev) = self.rev {
            let Ok(Reply::Draft(draft)) = self.call(process, &Call::Identity)? else {
                panic!("a draft")
            };
            assert_eq!((draft.rev, draft.identity), (rev, identity(self.number)));
        }
        if let (Some(left), false) = (self.tries_left, self.steps.contains(&StepKind::Otp)) {
            // The right code may have been taken without anybody hearing of it.
            let otp = step(StepKind::Otp);
            let is_done = otp.status == StepStatus::Done;
            let told = otp.attempts_left;
            assert!(
                is_done || told == Some(left),
                "{told:?} where {left} was told"
            );
        }
        if self.claimed {
            // Where the session is held by the other device, this is refused before the revision is looked at.
            let patch = IdentityPatch::default();
            let stale = Call::PatchIdentity { rev: 9_999, patch };
            let answer = self.send_as(process, &stale, &key(self.number, 9_999), 0)?;
            let told = read(&stale, &answer).expect_err("a problem").code();
            assert_eq!(told, Code::SessionSuperseded);
        }
        if let (Some(upload), false) = (&self.upload, self.withdrawing) {
            let there = self.there(process, upload)?;
            assert!(there >= self.offset, "{there} of {} bytes", self.offset);
        }
        if let (Some(upload), true) = (&self.upload, self.withdrawn) {
            let url = upload.url.clone();
            let gone = self.call(process, &Call::UploadOffset { url })?;
            assert_eq!(gone.expect_err("a problem").code(), Code::NotFound);
        }
        let state = self.state(process)?;
        if self.steps.contains(&StepKind::Review) {
            assert_ne!(state, ApplicationState::Open);
        }
        assert!(!self.approved || state == ApplicationState::Approved);
        Ok(())
    }

    /// Once it is acknowledged that everything is erased, nothing is left to speak with.
    fn check_erased(&self, process: &Process) -> Result<(), Broken> {
        if !self.erased {
            return Ok(());
        }
        let done = self.writes.last().expect("the erasure");
        let again = self.send(process, &done.call, &done.key)?;
        assert_eq!(again.status, done.status);
        let flow = self.call(process, &Call::Flow)?;
        assert_eq!(flow.expect_err("a problem").code(), Code::SessionExpired);
        Ok(())
    }

    pub(crate) fn begin(&self, process: &Process) -> Result<SessionCreated, Broken> {
        let body = format!(r#"{{"origin":"{PAGE}"}}"#);
        self.by_server(process, "/v1/sessions", &body, 0)
    }

    pub(crate) fn redeem(&self, process: &Process) -> Result<SessionCreated, Broken> {
        let body = format!(r#"{{"code":"{}"}}"#, self.handed_over);
        self.by_server(process, "/v1/handoff/redeem", &body, 10_000)
    }

    fn by_server(
        &self,
        process: &Process,
        path: &str,
        body: &str,
        at: usize,
    ) -> Result<SessionCreated, Broken> {
        let headers = format!(
            "Authorization: Bearer {API_KEY}\r\nIdempotency-Key: {}\r\n\
             Content-Type: application/json\r\n",
            key(self.number, at).as_str()
        );
        let answer = process.answer(&format!("POST {path}"), &headers, body.as_bytes());
        let answer = answer.ok_or(Broken)?;
        assert_eq!(answer.status, 201, "{path}");
        Ok(serde_json::from_slice(&answer.body).unwrap())
    }

    pub(crate) fn flow(&self, process: &Process) -> Result<wire::Flow, Broken> {
        match self.call(process, &Call::Flow)? {
            Ok(Reply::Flow(flow)) => Ok(*flow),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn state(&self, process: &Process) -> Result<ApplicationState, Broken> {
        match self.call(process, &Call::Result)? {
            Ok(Reply::Result(result)) => Ok(result.state),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn there(&self, process: &Process, upload: &Upload) -> Result<u64, Broken> {
        let url = upload.url.clone();
        match self.call(process, &Call::UploadOffset { url })? {
            Ok(Reply::UploadOffset(offset)) => Ok(offset.0),
            other => panic!("{other:?}"),
        }
    }

    pub(crate) fn received(&self, process: &Process) -> Result<String, Broken> {
        let session = &self.session.as_ref().unwrap().session_id;
        let path = format!("GET /demo/outbox.json?session={session}");
        let answer = process.answer(&path, "", b"").ok_or(Broken)?;
        let messages: serde_json::Value = serde_json::from_slice(&answer.body).unwrap();
        let count = messages.as_array().unwrap().len();
        assert_eq!(count, 1, "one code for one key");
        Ok(messages[0]["code"].as_str().unwrap().to_owned())
    }

    /// A write that has to be taken.
    pub(crate) fn done(&mut self, process: &Process, call: Call) -> Result<Reply, Broken> {
        let what = format!("{call:?}");
        let said = self.write(process, call)?;
        Ok(said.unwrap_or_else(|failure| panic!("{what}: {failure:?}")))
    }

    /// A write under the key of this point of the journey; every fourth one twice at once, as from a hasty hand.
    pub(crate) fn write(
        &mut self,
        process: &Process,
        call: Call,
    ) -> Result<Result<Reply, Failure>, Broken> {
        let at = self.writes.len();
        let key = key(self.number, 1 + at);
        let answer = match (self.number as usize + at).is_multiple_of(4) {
            true => self.send_twice(process, &call, &key)?,
            false => self.send(process, &call, &key)?,
        };
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

    /// One of the two may be told that the other is running; otherwise both hear the same.
    fn send_twice(
        &self,
        process: &Process,
        call: &Call,
        key: &IdempotencyKey,
    ) -> Result<Answer, Broken> {
        let (request, headers, body) = self.written(call, key, self.device);
        let both = process.answers(&request, &headers, &body);
        let is_running = |answer: &Answer| {
            let failure = read(call, answer).err();
            failure.is_some_and(|it| it.code() == Code::IdempotencyInProgress)
        };
        let whole = both.into_iter().flatten();
        let mut told: Vec<Answer> = whole.filter(|it| !is_running(it)).collect();
        let one = told.pop().ok_or(Broken)?;
        if let Some(other) = told.pop() {
            assert_eq!(one.status, other.status, "{call:?}");
            assert_eq!(timeless(&one.body), timeless(&other.body), "{call:?}");
        }
        Ok(one)
    }

    pub(crate) fn call(
        &self,
        process: &Process,
        call: &Call,
    ) -> Result<Result<Reply, Failure>, Broken> {
        let answer = self.send(process, call, &key(self.number, 0))?;
        Ok(read(call, &answer))
    }

    fn send(&self, process: &Process, call: &Call, key: &IdempotencyKey) -> Result<Answer, Broken> {
        self.send_as(process, call, key, self.device)
    }

    fn send_as(
        &self,
        process: &Process,
        call: &Call,
        key: &IdempotencyKey,
        device: u32,
    ) -> Result<Answer, Broken> {
        let (request, headers, body) = self.written(call, key, device);
        process.answer(&request, &headers, &body).ok_or(Broken)
    }

    /// Method and path, headers and body.
    fn written(&self, call: &Call, key: &IdempotencyKey, device: u32) -> (String, String, Vec<u8>) {
        let instance = Instance::from_random((u128::from(device) << 64) + u128::from(self.number));
        let sender = Sender {
            locale: "en",
            instance: Some(&instance),
        };
        let out = call.request(key, sender);
        let mut headers = format!("Authorization: Bearer {}\r\n", self.token);
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
        (request, headers, body)
    }
}

/// An answer without what time it is: that may be told anew.
fn timeless(body: &[u8]) -> serde_json::Value {
    let mut json: serde_json::Value = serde_json::from_slice(body).unwrap_or_default();
    if let Some(members) = json.as_object_mut() {
        members.remove("server_time");
    }
    json
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

pub(crate) fn identity(number: u32) -> IdentityPatch {
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

/// SHA-256 in hex.
pub(crate) fn digest(bytes: &[u8]) -> String {
    let hash = Sha256::digest(bytes);
    hash.iter().map(|b| format!("{b:02x}")).collect()
}
