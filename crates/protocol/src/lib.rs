//! What goes over the wire, and a client that does no input or output itself.
//!
//! The types of the contract live one call a file. [`Call::request`] says what to send,
//! [`Call::read`] says what an answer means: a [`Reply`] or a [`Failure`]. Who sends it, when, and
//! how often is decided elsewhere.

mod call;
mod challenge;
mod code;
mod consent;
mod failure;
mod flow;
mod handoff;
mod idempotency;
mod identity;
mod json;
mod named;
mod otp;
mod password;
mod problem;
mod result;
mod sensitive;
mod session;
mod status;
mod support;
mod timestamp;
mod totp;
mod upload;
mod webauthn;
mod webhook;
mod without_face;

pub use call::{
    BlobId, Body, Call, MAX_ANSWER_BYTES, Method, Reply, Request, Response, Sender, VERSION,
};
pub use challenge::{Challenge, ChallengeReport, FaceAlternative, Movement, Pose};
pub use code::Code;
pub use consent::{ConsentGiven, ConsentKind, ConsentRecord, ConsentText};
pub use failure::{Failure, Transport};
pub use flow::{Constraints, Flow, Policy, Provider, Step, StepKind, StepStatus};
pub use handoff::{Handoff, HandoffRedeem, HandoffRequest};
pub use idempotency::{IdempotencyKey, Instance};
pub use identity::{
    Evidence, EvidenceKind, FieldName, FieldResult, IdentityAccepted, IdentityDraft, IdentityPatch,
};
pub use otp::{Channel, Otp, OtpRequest, OtpVerified, OtpVerify, Resend};
pub use password::{PasswordRange, PasswordRequest};
pub use problem::{FieldProblem, Problem};
pub use result::{ApplicationResult, ApplicationState, SubmitRequest, Submitted};
pub use sensitive::Sensitive;
pub use session::{ClientToken, ProviderApplication, SessionCreated, SessionRequest};
pub use status::{
    MaintenanceWindow, Notice, ServiceState, ServiceStatus, Severity, SocialChannel,
    SupportChannels,
};
pub use support::{
    Description, DeviceSummary, Entry, EntryKind, LONGEST_MESSAGE, MOST_ENTRIES, NetworkSummary,
    ReplyBy, SupportCase, SupportRequest, TriesSummary, is_locale,
};
pub use timestamp::Timestamp;
pub use totp::{TotpSetup, TotpVerified, TotpVerify};
pub use upload::{
    PictureSource, QualitySummary, Upload, UploadHeader, UploadKind, UploadMode, UploadOffset,
    UploadRequest, UploadVerdict,
};
pub use webauthn::{
    AttestationResponse, AuthenticatorSelection, CreationOptions, CredentialDescriptor,
    CredentialParameters, ExtensionResults, PasskeyUser, RegistrationResponse, RelyingParty,
    WebauthnFinished, WebauthnOptions,
};
pub use webhook::{WebhookEvent, WebhookType};
pub use without_face::{InPlaceOfFace, WithoutFace};
