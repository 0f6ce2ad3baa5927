//! The calls of the contract: what to send, and how to read what comes back.

use crate::json::{self, Write};
use crate::{
    ApplicationResult, Challenge, ConsentGiven, ConsentRecord, Failure, Flow, IdempotencyKey,
    IdentityAccepted, IdentityPatch, Otp, OtpRequest, OtpVerified, OtpVerify, Problem,
    ServiceStatus, SubmitRequest, Submitted, Transport, Upload, UploadOffset, UploadRequest,
    UploadVerdict,
};

/// The version of the contract, sent as `Wallet-Version`.
pub const VERSION: &str = "2026-11-01";

/// Answers larger than this are refused unread.
pub const MAX_ANSWER_BYTES: usize = 256 * 1024;

/// Names a picture that the shell holds. The bytes themselves never come here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct BlobId(pub u32);

/// One call of the contract.
#[derive(Clone, Debug, PartialEq)]
pub enum Call {
    /// `GET /status`, without a token.
    Status,
    /// `GET /flow`.
    Flow,
    /// `POST /consents`.
    GiveConsent(ConsentGiven),
    /// `PATCH /identity` with `If-Match`.
    PatchIdentity {
        /// The revision that is changed.
        rev: u64,
        /// What changed.
        patch: IdentityPatch,
    },
    /// `POST /otp`.
    RequestOtp(OtpRequest),
    /// `POST /otp/{id}/verify`.
    VerifyOtp {
        /// Name of the code.
        id: String,
        /// The digits.
        verify: OtpVerify,
    },
    /// `POST /challenges`.
    CreateChallenge,
    /// `POST /uploads`.
    CreateUpload(UploadRequest),
    /// `HEAD` on the upload: how much is there.
    UploadOffset {
        /// Where the upload lives.
        url: String,
    },
    /// `PATCH` on the upload: the bytes from an offset on.
    SendUpload {
        /// Where the bytes go.
        url: String,
        /// First byte to send.
        offset: u64,
        /// The picture.
        blob: BlobId,
    },
    /// `POST /uploads/{id}/complete`.
    CompleteUpload {
        /// Name of the upload.
        id: String,
    },
    /// `POST /submit`.
    Submit(SubmitRequest),
    /// `GET /result`.
    Result,
    /// `DELETE /session`: erase everything.
    EraseSession,
}

/// What a call brought.
#[derive(Clone, Debug, PartialEq)]
pub enum Reply {
    /// From [`Call::Status`].
    Status(ServiceStatus),
    /// From [`Call::Flow`].
    Flow(Box<Flow>),
    /// From [`Call::GiveConsent`].
    Consent(ConsentRecord),
    /// From [`Call::PatchIdentity`].
    Identity(IdentityAccepted),
    /// From [`Call::RequestOtp`].
    Otp(Otp),
    /// From [`Call::VerifyOtp`].
    OtpVerified,
    /// From [`Call::CreateChallenge`].
    Challenge(Challenge),
    /// From [`Call::CreateUpload`].
    Upload(Upload),
    /// From [`Call::UploadOffset`] and [`Call::SendUpload`].
    UploadOffset(UploadOffset),
    /// From [`Call::CompleteUpload`].
    UploadVerdict(UploadVerdict),
    /// From [`Call::Submit`].
    Submitted(Submitted),
    /// From [`Call::Result`].
    Result(ApplicationResult),
    /// From [`Call::EraseSession`].
    Erased,
}

/// HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Method {
    Get,
    Head,
    Post,
    Patch,
    Delete,
}

impl Method {
    /// As it is sent.
    pub fn as_str(self) -> &'static str {
        match self {
            Method::Get => "GET",
            Method::Head => "HEAD",
            Method::Post => "POST",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// What goes out, but for the origin, the token and the transport.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path under the API base (`/flow`), or an absolute address for bytes of an upload.
    pub path: String,
    /// Headers beside `Authorization`.
    pub headers: Vec<(&'static str, String)>,
    /// What is sent.
    pub body: Body,
    /// Whether the call needs the client token.
    pub authorised: bool,
}

/// The body of a request. `Debug` shows no content.
#[derive(Clone, PartialEq)]
pub enum Body {
    /// Nothing.
    Empty,
    /// JSON text.
    Json(String),
    /// The bytes of a picture from an offset on.
    Blob {
        /// The picture.
        id: BlobId,
        /// First byte.
        from: u64,
    },
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Body::Empty => write!(f, "Empty"),
            Body::Json(text) => write!(f, "Json({} bytes)", text.len()),
            Body::Blob { id, from } => write!(f, "Blob({id:?} from {from})"),
        }
    }
}

/// What came back, whole.
#[derive(Clone, Copy)]
pub struct Response<'a> {
    /// HTTP status code.
    pub status: u16,
    /// Media type, lower case, with or without parameters.
    pub content_type: &'a str,
    /// Header `Retry-After`, seconds.
    pub retry_after: Option<u32>,
    /// Header `Upload-Offset`.
    pub upload_offset: Option<u64>,
    /// The body.
    pub body: &'a [u8],
}

impl Call {
    /// Whether the call changes something and so bears an idempotency key.
    pub fn is_write(&self) -> bool {
        !matches!(
            self,
            Call::Status
                | Call::Flow
                | Call::Result
                | Call::UploadOffset { .. }
                | Call::SendUpload { .. }
        )
    }

    /// What to send for this call. `key` is ignored by calls that change nothing.
    pub fn request(&self, key: &IdempotencyKey, locale: &str) -> Request {
        let (method, path, body) = match self {
            Call::Status => (Method::Get, "/status".into(), Body::Empty),
            Call::Flow => (Method::Get, "/flow".into(), Body::Empty),
            _ => self.later_part_request(),
        };
        let mut headers = vec![
            ("Wallet-Version", VERSION.to_owned()),
            ("Accept-Language", locale.to_owned()),
        ];
        if self.is_write() {
            headers.push(("Idempotency-Key", key.as_str().to_owned()));
        }
        if !matches!(self, Call::Status | Call::Flow) {
            self.later_part_headers(&body, &mut headers);
        }
        Request {
            method,
            path,
            headers,
            body,
            authorised: !matches!(self, Call::Status),
        }
    }

    #[inline(never)]
    fn later_part_request(&self) -> (Method, String, Body) {
        match self {
            Call::Status | Call::Flow => (Method::Get, String::new(), Body::Empty),
            Call::GiveConsent(given) => (Method::Post, "/consents".into(), json(given)),
            Call::PatchIdentity { patch, .. } => (Method::Patch, "/identity".into(), json(patch)),
            Call::RequestOtp(request) => (Method::Post, "/otp".into(), json(request)),
            Call::VerifyOtp { id, verify } => (
                Method::Post,
                format!("/otp/{}/verify", segment(id)),
                json(verify),
            ),
            Call::CreateChallenge => (Method::Post, "/challenges".into(), Body::Empty),
            Call::CreateUpload(request) => (Method::Post, "/uploads".into(), json(request)),
            Call::UploadOffset { url } => (Method::Head, url.clone(), Body::Empty),
            Call::SendUpload { url, offset, blob } => {
                let body = Body::Blob {
                    id: *blob,
                    from: *offset,
                };
                (Method::Patch, url.clone(), body)
            }
            Call::CompleteUpload { id } => (
                Method::Post,
                format!("/uploads/{}/complete", segment(id)),
                Body::Empty,
            ),
            Call::Submit(request) => (Method::Post, "/submit".into(), json(request)),
            Call::Result => (Method::Get, "/result".into(), Body::Empty),
            Call::EraseSession => (Method::Delete, "/session".into(), Body::Empty),
        }
    }

    #[inline(never)]
    fn later_part_headers(&self, body: &Body, headers: &mut Vec<(&'static str, String)>) {
        match self {
            Call::PatchIdentity { rev, .. } => headers.push(("If-Match", format!("\"{rev}\""))),
            Call::UploadOffset { .. } => headers.push(("Tus-Resumable", "1.0.0".into())),
            Call::SendUpload { offset, .. } => {
                headers.push(("Tus-Resumable", "1.0.0".into()));
                headers.push(("Upload-Offset", offset.to_string()));
                headers.push(("Content-Type", "application/offset+octet-stream".into()));
            }
            _ => {}
        }
        if let Body::Json(_) = body {
            headers.push(("Content-Type", "application/json".into()));
        }
    }

    /// What an answer to this call means.
    ///
    /// # Errors
    /// A [`Failure`] when the backend told a problem, or when the answer is not one of the
    /// contract: too large, of another media type, broken off.
    pub fn read(&self, response: Response<'_>) -> Result<Reply, Failure> {
        if response.body.len() > MAX_ANSWER_BYTES {
            return Err(Failure::Transport(Transport::Intercepted));
        }
        if !(200..300).contains(&response.status) {
            return Err(later_part_problem(response));
        }
        match self {
            Call::Status => parse(response).map(Reply::Status),
            Call::Flow => parse(response).map(|flow| Reply::Flow(Box::new(flow))),
            _ => self.later_part_read(response),
        }
    }

    #[inline(never)]
    fn later_part_read(&self, response: Response<'_>) -> Result<Reply, Failure> {
        match self {
            Call::EraseSession => Ok(Reply::Erased),
            Call::UploadOffset { .. } | Call::SendUpload { .. } => response
                .upload_offset
                .map(|offset| Reply::UploadOffset(UploadOffset(offset)))
                .ok_or(Failure::Transport(Transport::Intercepted)),
            Call::Status => parse(response).map(Reply::Status),
            Call::Flow => parse(response).map(|flow| Reply::Flow(Box::new(flow))),
            Call::GiveConsent(_) => parse(response).map(Reply::Consent),
            Call::PatchIdentity { .. } => parse(response).map(Reply::Identity),
            Call::RequestOtp(_) => parse(response).map(Reply::Otp),
            Call::VerifyOtp { .. } => parse::<OtpVerified>(response).map(|_| Reply::OtpVerified),
            Call::CreateChallenge => parse(response).map(Reply::Challenge),
            Call::CreateUpload(_) => parse(response).map(Reply::Upload),
            Call::CompleteUpload { .. } => parse(response).map(Reply::UploadVerdict),
            Call::Submit(_) => parse(response).map(Reply::Submitted),
            Call::Result => parse(response).map(Reply::Result),
        }
    }
}

fn json(body: &dyn Write) -> Body {
    Body::Json(json::to_text(body))
}

/// One path segment: a name given by the server must not lead anywhere else.
fn segment(id: &str) -> String {
    id.chars()
        .filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
        .collect()
}

fn is_json(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or("").trim();
    media_type == "application/json" || media_type == "application/problem+json"
}

fn parse<T: json::Read>(response: Response<'_>) -> Result<T, Failure> {
    if !is_json(response.content_type) {
        return Err(Failure::Transport(Transport::Intercepted));
    }
    json::parse(response.body).ok_or(Failure::Transport(Transport::Truncated))
}

#[inline(never)]
fn later_part_problem(response: Response<'_>) -> Failure {
    if is_json(response.content_type)
        && let Some(mut problem) = json::parse::<Problem>(response.body)
    {
        problem.status = response.status;
        problem.retry_after = response.retry_after;
        return Failure::Problem(problem);
    }
    Failure::Transport(match response.status {
        500.. => Transport::ServerError,
        _ => Transport::Intercepted,
    })
}

#[cfg(test)]
mod tests;
