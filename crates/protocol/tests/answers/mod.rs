//! Every answer that a backend can give, from bytes that somebody else chose. Used by the test `any_answer` and
//! by the fuzz targets.

pub(crate) mod documents;

use documents::*;
use kaihu_protocol::{
    ApplicationResult, BlobId, Call, Challenge, Channel, ConsentGiven, ConsentKind, ConsentRecord,
    Failure, Flow, Handoff, HandoffRequest, IdentityAccepted, IdentityDraft, IdentityPatch, Otp,
    OtpRequest, OtpVerified, OtpVerify, PictureSource, Problem, Reply, Response, Sensitive,
    ServiceStatus, SubmitRequest, Submitted, SupportCase, SupportRequest, Upload, UploadKind,
    UploadOffset, UploadRequest, UploadVerdict,
};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Debug;

/// Lets a client read; whether it took what it read.
pub(crate) type Target = fn(&[u8]) -> bool;

/// All answers, by name.
pub(crate) const TARGETS: [(&str, Target); 19] = [
    ("answer_challenge", |data| {
        holds(
            &Call::CreateChallenge,
            data,
            CHALLENGE,
            |reply| match reply {
                Reply::Challenge(it) => Some(it),
                _ => None::<Challenge>,
            },
        )
    }),
    ("answer_consent", |data| {
        let given = ConsentGiven {
            kind: ConsentKind::Terms,
            version: "1".into(),
            locale: "en".into(),
            text_sha256: String::new(),
        };
        holds(
            &Call::GiveConsent(given),
            data,
            CONSENT,
            |reply| match reply {
                Reply::Consent(it) => Some(it),
                _ => None::<ConsentRecord>,
            },
        )
    }),
    ("answer_draft", |data| {
        holds(&Call::Identity, data, DRAFT, |reply| match reply {
            Reply::Draft(it) => Some(*it),
            _ => None::<IdentityDraft>,
        })
    }),
    ("answer_flow", |data| {
        holds(&Call::Flow, data, FLOW, |reply| match reply {
            Reply::Flow(it) => Some(*it),
            _ => None::<Flow>,
        })
    }),
    ("answer_handoff", |data| {
        let call = Call::Handoff(HandoffRequest {
            page: String::new(),
        });
        holds(&call, data, HANDOFF, |reply| match reply {
            Reply::Handoff(it) => Some(it),
            _ => None::<Handoff>,
        })
    }),
    ("answer_identity", |data| {
        let call = Call::PatchIdentity {
            rev: 1,
            patch: IdentityPatch::default(),
        };
        holds(&call, data, IDENTITY, |reply| match reply {
            Reply::Identity(it) => Some(it),
            _ => None::<IdentityAccepted>,
        })
    }),
    ("answer_offset", |data| {
        let call = Call::UploadOffset { url: String::new() };
        numbers(&call, data, |reply| {
            matches!(reply, Reply::UploadOffset(UploadOffset(_)))
        })
    }),
    ("answer_otp", |data| {
        let call = Call::RequestOtp(OtpRequest {
            channel: Channel::Sms,
        });
        holds(&call, data, OTP, |reply| match reply {
            Reply::Otp(it) => Some(it),
            _ => None::<Otp>,
        })
    }),
    ("answer_otp_verified", |data| {
        let call = Call::VerifyOtp {
            id: String::new(),
            verify: OtpVerify {
                code: Sensitive::default(),
            },
        };
        let verified = OtpVerified { verified: true };
        let (taken, body) = read(&call, data, r#"{"verified":true}"#);
        let serde: Option<OtpVerified> = serde_json::from_slice(&body).ok();
        // What it says of itself is left to the status.
        assert!(!taken || serde.is_some(), "{verified:?} is not {body:?}");
        taken
    }),
    ("answer_problem", problem),
    ("answer_problem_of_store", |data| {
        let call = Call::PutUpload {
            url: String::new(),
            headers: vec![],
            blob: BlobId(1),
        };
        numbers(&call, data, |reply| matches!(reply, Reply::UploadStored))
    }),
    ("answer_result", |data| {
        holds(&Call::Result, data, RESULT, |reply| match reply {
            Reply::Result(it) => Some(it),
            _ => None::<ApplicationResult>,
        })
    }),
    ("answer_sent", |data| {
        let call = Call::SendUpload {
            url: String::new(),
            offset: 0,
            up_to: None,
            blob: BlobId(1),
        };
        numbers(&call, data, |reply| matches!(reply, Reply::UploadOffset(_)))
    }),
    ("answer_status", |data| {
        holds(&Call::Status, data, STATUS, |reply| match reply {
            Reply::Status(it) => Some(it),
            _ => None::<ServiceStatus>,
        })
    }),
    ("answer_submitted", |data| {
        let call = Call::Submit(SubmitRequest {
            rev: 1,
            answers_sha256: String::new(),
        });
        holds(&call, data, SUBMITTED, |reply| match reply {
            Reply::Submitted(it) => Some(it),
            _ => None::<Submitted>,
        })
    }),
    ("answer_support", |data| {
        let request = SupportRequest {
            description: Default::default(),
            message: None,
            reply_by: None,
        };
        holds(
            &Call::Support(Box::new(request)),
            data,
            SUPPORT_CASE,
            |reply| match reply {
                Reply::SupportCase(it) => Some(it),
                _ => None::<SupportCase>,
            },
        )
    }),
    ("answer_upload", |data| {
        let request = UploadRequest {
            kind: UploadKind::Face,
            content_type: "image/jpeg".into(),
            length: 1,
            sha256: String::new(),
            quality: None,
            source: Some(PictureSource::Device),
            challenge_id: None,
            challenge: None,
            alternative: None,
        };
        holds(
            &Call::CreateUpload(request),
            data,
            UPLOAD,
            |reply| match reply {
                Reply::Upload(it) => Some(it),
                _ => None::<Upload>,
            },
        )
    }),
    ("answer_verdict", |data| {
        let call = Call::CompleteUpload { id: String::new() };
        holds(&call, data, VERDICT, |reply| match reply {
            Reply::UploadVerdict(it) => Some(it),
            _ => None::<UploadVerdict>,
        })
    }),
    ("answer_without_body", |data| {
        let erased = numbers(&Call::EraseSession, data, |reply| {
            matches!(reply, Reply::Erased)
        });
        let claimed = numbers(&Call::Claim, data, |reply| matches!(reply, Reply::Claimed));
        let kind = ConsentKind::Terms;
        let withdrawn = |reply: &Reply| matches!(reply, Reply::ConsentWithdrawn);
        erased & claimed & numbers(&Call::WithdrawConsent(kind), data, withdrawn)
    }),
];

/// What is taken is what serde, a stricter reader by another hand, takes too; what was taken
/// can be written and read again.
fn holds<T: DeserializeOwned + Serialize + PartialEq + Debug>(
    call: &Call,
    data: &[u8],
    document: &str,
    of: fn(Reply) -> Option<T>,
) -> bool {
    let body = body(data, document);
    let Ok(reply) = call.read(response(200, &body, None)) else {
        return false;
    };
    let ours = of(reply).expect("the reply of its call");
    let serde = serde_json::from_slice::<T>(&body).expect("serde takes it too");
    assert_eq!(ours, serde);
    let written = serde_json::to_vec(&ours).expect("it can be written");
    let again = of(call
        .read(response(200, &written, None))
        .expect("it is of the contract"));
    let again = serde_json::to_vec(&again).expect("it can be written");
    assert_eq!(again, written, "parts of a second are not written");
    true
}

/// A refusal: its body is read, and its status counts whatever the body says.
fn problem(data: &[u8]) -> bool {
    let (first, data) = data.split_first().unwrap_or((&0, &[]));
    let status = 400 + u16::from(*first);
    let body = body(data, PROBLEM);
    let failure = Call::Flow
        .read(response(status, &body, Some(7)))
        .expect_err("a refusal is no reply");
    let Failure::Problem(told) = failure else {
        return false;
    };
    assert_eq!((told.status, told.retry_after), (status, Some(7)));
    let mut serde: Problem = serde_json::from_slice(&body).expect("serde takes it too");
    (serde.status, serde.retry_after) = (status, Some(7));
    assert_eq!(told, serde);
    true
}

/// Answers of which only status and headers count.
fn numbers(call: &Call, data: &[u8], is_it: fn(&Reply) -> bool) -> bool {
    let mut bytes = data.iter().copied().chain(std::iter::repeat(0));
    let mut next = || bytes.next().unwrap_or_default();
    let status = 200 + (u16::from(next()) << 2 | u16::from(next() & 3));
    let offset = (next() & 1 == 1).then(|| u64::from_le_bytes(std::array::from_fn(|_| next())));
    let answer = Response {
        upload_offset: offset,
        ..response(status, data, None)
    };
    match call.read(answer) {
        Ok(reply) => {
            assert!((200..300).contains(&status) && is_it(&reply));
            if let Reply::UploadOffset(told) = reply {
                assert_eq!(Some(told.0), offset);
            }
            true
        }
        Err(_) => false,
    }
}

fn read(call: &Call, data: &[u8], document: &str) -> (bool, Vec<u8>) {
    let body = body(data, document);
    let taken = call.read(response(200, &body, None)).is_ok();
    (taken, body)
}

fn response(status: u16, body: &[u8], retry_after: Option<u32>) -> Response<'_> {
    Response {
        status,
        content_type: "application/json",
        retry_after,
        upload_offset: None,
        body,
    }
}

/// Any bytes, or the document of the contract with some bytes exchanged, put in, or taken out.
fn body(data: &[u8], document: &str) -> Vec<u8> {
    let Some((0x80.., edits)) = data.split_first() else {
        return data.to_vec();
    };
    let mut bytes = document.as_bytes().to_vec();
    for edit in edits.chunks_exact(4) {
        let at = usize::from(u16::from_le_bytes([edit[0], edit[1]])) % bytes.len().max(1);
        match (edit[2] % 3, bytes.get_mut(at)) {
            (0, Some(byte)) => *byte = edit[3],
            (1, Some(_)) => drop(bytes.remove(at)),
            _ => bytes.insert(at, edit[3]),
        }
    }
    bytes
}
