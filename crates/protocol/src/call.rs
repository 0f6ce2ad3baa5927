//! The calls of the contract: what to send, and how to read what comes back.

use crate::json::{self, Write};
use crate::{
    ApplicationResult, Challenge, ConsentGiven, ConsentKind, ConsentRecord, Flow, Handoff,
    HandoffRequest, IdempotencyKey, IdentityAccepted, IdentityDraft, IdentityPatch, Instance, Otp,
    OtpRequest, OtpVerify, PasswordRange, PasswordRequest, RegistrationResponse, Sensitive,
    ServiceStatus, SubmitRequest, Submitted, SupportCase, SupportRequest, TotpSetup, TotpVerified,
    TotpVerify, Upload, UploadHeader, UploadOffset, UploadRequest, UploadVerdict, WebauthnOptions,
};
use std::borrow::Cow;

mod read;

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
    /// `POST /session/claim`: from now on this wizard holds the session.
    Claim,
    /// `POST /handoff`.
    Handoff(HandoffRequest),
    /// `POST /consents`.
    GiveConsent(ConsentGiven),
    /// `DELETE /consents/{kind}`.
    WithdrawConsent(ConsentKind),
    /// `GET /identity`.
    Identity,
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
    /// `GET /password/range/{prefix}`, by five digits of a hash.
    PasswordRange(Sensitive),
    /// `POST /password`.
    SetPassword(PasswordRequest),
    /// `POST /challenges`.
    CreateChallenge,
    /// `POST /face/without`: go on without a picture of the face.
    WithoutFace,
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
        /// The byte to stop before; `None` is the end.
        up_to: Option<u64>,
        /// The picture.
        blob: BlobId,
    },
    /// `PUT` of all bytes at an address of an object store. That is a stranger: it gets no token, no key
    /// and no name.
    PutUpload {
        /// Where the bytes go.
        url: String,
        /// What belongs to that address.
        headers: Vec<UploadHeader>,
        /// The picture.
        blob: BlobId,
    },
    /// `POST /uploads/{id}/complete`.
    CompleteUpload {
        /// Name of the upload.
        id: String,
    },
    /// `POST /webauthn/options`.
    WebauthnOptions,
    /// `POST /webauthn/finish`.
    WebauthnFinish(Box<RegistrationResponse>),
    /// `POST /totp`.
    SetUpTotp,
    /// `POST /totp/verify`.
    VerifyTotp(TotpVerify),
    /// `POST /submit`.
    Submit(SubmitRequest),
    /// `GET /result`.
    Result,
    /// `POST /support`.
    Support(Box<SupportRequest>),
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
    /// From [`Call::Claim`].
    Claimed,
    /// From [`Call::Handoff`].
    Handoff(Handoff),
    /// From [`Call::GiveConsent`].
    Consent(ConsentRecord),
    /// From [`Call::WithdrawConsent`].
    ConsentWithdrawn,
    /// From [`Call::Identity`].
    Draft(Box<IdentityDraft>),
    /// From [`Call::PatchIdentity`].
    Identity(IdentityAccepted),
    /// From [`Call::RequestOtp`].
    Otp(Otp),
    /// From [`Call::VerifyOtp`].
    OtpVerified,
    /// From [`Call::PasswordRange`].
    PasswordRange(PasswordRange),
    /// From [`Call::SetPassword`].
    PasswordSet,
    /// From [`Call::CreateChallenge`].
    Challenge(Challenge),
    /// From [`Call::WithoutFace`].
    WithoutFace,
    /// From [`Call::CreateUpload`].
    Upload(Upload),
    /// From [`Call::UploadOffset`] and [`Call::SendUpload`].
    UploadOffset(UploadOffset),
    /// From [`Call::PutUpload`].
    UploadStored,
    /// From [`Call::CompleteUpload`].
    UploadVerdict(UploadVerdict),
    /// From [`Call::WebauthnOptions`].
    WebauthnOptions(Box<WebauthnOptions>),
    /// From [`Call::WebauthnFinish`].
    PasskeyRegistered,
    /// From [`Call::SetUpTotp`].
    TotpSetup(TotpSetup),
    /// From [`Call::VerifyTotp`].
    TotpVerified(TotpVerified),
    /// From [`Call::Submit`].
    Submitted(Submitted),
    /// From [`Call::Result`].
    Result(ApplicationResult),
    /// From [`Call::Support`].
    SupportCase(SupportCase),
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
    Put,
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
            Method::Put => "PUT",
            Method::Patch => "PATCH",
            Method::Delete => "DELETE",
        }
    }
}

/// Who makes a call.
#[derive(Clone, Copy, Debug)]
pub struct Sender<'a> {
    /// The language of texts for people, BCP 47.
    pub locale: &'a str,
    /// The wizard. A backend does not ask a client without one whether it holds the session.
    pub instance: Option<&'a Instance>,
}

/// What goes out, but for the origin, the token and the transport.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    /// HTTP method.
    pub method: Method,
    /// Path under the API base (`/flow`), or an absolute address for bytes of an upload.
    pub path: String,
    /// Headers beside `Authorization`.
    pub headers: Vec<(Cow<'static, str>, String)>,
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
        /// The byte to stop before; `None` is the end.
        up_to: Option<u64>,
    },
}

impl std::fmt::Debug for Body {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Body::Empty => write!(f, "Empty"),
            Body::Json(text) => write!(f, "Json({} bytes)", text.len()),
            Body::Blob { id, from, .. } => write!(f, "Blob({id:?} from {from})"),
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
                | Call::Identity
                | Call::Result
                | Call::PasswordRange(_)
                | Call::UploadOffset { .. }
                | Call::SendUpload { .. }
                | Call::PutUpload { .. }
        )
    }

    /// What to send for this call. `key` is ignored by calls that change nothing.
    pub fn request(&self, key: &IdempotencyKey, sender: Sender<'_>) -> Request {
        if let Call::PutUpload { url, headers, blob } = self {
            return later_part_put(url, headers, *blob);
        }
        let (method, path, body) = match self {
            Call::Status => (Method::Get, "/status".into(), Body::Empty),
            Call::Flow => (Method::Get, "/flow".into(), Body::Empty),
            _ => self.later_part_request(),
        };
        let mut headers = vec![
            ("Wallet-Version", VERSION.to_owned()),
            ("Accept-Language", sender.locale.to_owned()),
        ];
        let authorised = !matches!(self, Call::Status);
        if let Some(instance) = sender.instance.filter(|_| authorised) {
            headers.push(("Wallet-Instance", instance.as_str().to_owned()));
        }
        if self.is_write() {
            headers.push(("Idempotency-Key", key.as_str().to_owned()));
        }
        if !matches!(self, Call::Status | Call::Flow) {
            self.later_part_headers(&body, &mut headers);
        }
        Request {
            method,
            path,
            headers: headers
                .into_iter()
                .map(|(name, value)| (name.into(), value))
                .collect(),
            body,
            authorised,
        }
    }

    #[inline(never)]
    fn later_part_request(&self) -> (Method, String, Body) {
        match self {
            Call::Status | Call::Flow | Call::PutUpload { .. } => {
                (Method::Get, String::new(), Body::Empty)
            }
            Call::Claim => (Method::Post, "/session/claim".into(), Body::Empty),
            Call::Handoff(request) => (Method::Post, "/handoff".into(), json(request)),
            Call::GiveConsent(given) => (Method::Post, "/consents".into(), json(given)),
            Call::WithdrawConsent(kind) => (
                Method::Delete,
                format!("/consents/{}", kind.as_str()),
                Body::Empty,
            ),
            Call::Identity => (Method::Get, "/identity".into(), Body::Empty),
            Call::PatchIdentity { patch, .. } => (Method::Patch, "/identity".into(), json(patch)),
            Call::RequestOtp(request) => (Method::Post, "/otp".into(), json(request)),
            Call::VerifyOtp { id, verify } => (
                Method::Post,
                format!("/otp/{}/verify", segment(id)),
                json(verify),
            ),
            Call::PasswordRange(prefix) => (
                Method::Get,
                format!("/password/range/{}", segment(prefix.expose())),
                Body::Empty,
            ),
            Call::SetPassword(request) => (Method::Post, "/password".into(), json(request)),
            Call::CreateChallenge => (Method::Post, "/challenges".into(), Body::Empty),
            Call::WithoutFace => (Method::Post, "/face/without".into(), Body::Empty),
            Call::CreateUpload(request) => (Method::Post, "/uploads".into(), json(request)),
            Call::UploadOffset { url } => (Method::Head, url.clone(), Body::Empty),
            Call::SendUpload {
                url,
                offset,
                up_to,
                blob,
            } => {
                let body = Body::Blob {
                    id: *blob,
                    from: *offset,
                    up_to: *up_to,
                };
                (Method::Patch, url.clone(), body)
            }
            Call::CompleteUpload { id } => (
                Method::Post,
                format!("/uploads/{}/complete", segment(id)),
                Body::Empty,
            ),
            Call::WebauthnOptions => (Method::Post, "/webauthn/options".into(), Body::Empty),
            Call::WebauthnFinish(response) => {
                (Method::Post, "/webauthn/finish".into(), json(&**response))
            }
            Call::SetUpTotp => (Method::Post, "/totp".into(), Body::Empty),
            Call::VerifyTotp(verify) => (Method::Post, "/totp/verify".into(), json(verify)),
            Call::Submit(request) => (Method::Post, "/submit".into(), json(request)),
            Call::Result => (Method::Get, "/result".into(), Body::Empty),
            Call::Support(request) => (Method::Post, "/support".into(), json(&**request)),
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
}

#[inline(never)]
fn later_part_put(url: &str, headers: &[UploadHeader], blob: BlobId) -> Request {
    let header = |it: &UploadHeader| (it.name.clone().into(), it.value.clone());
    Request {
        method: Method::Put,
        path: url.to_owned(),
        headers: headers.iter().map(header).collect(),
        body: Body::Blob {
            id: blob,
            from: 0,
            up_to: None,
        },
        authorised: false,
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

#[cfg(test)]
mod tests;
