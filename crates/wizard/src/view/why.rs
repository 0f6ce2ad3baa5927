//! Why a cause is thought to be the cause: what was seen, in one sentence.

use crate::message::Message;
use kaihu_protocol::Code;

/// What speaks for the cause of this code, after so many tries without an answer; `None` where the sentence under the
/// heading has said it already.
pub(super) fn evidence_of(code: Code, unanswered: u32) -> Option<Message> {
    use Code::*;
    let key = match code {
        NetUnreachable | NetTimeout | NetTruncated => {
            let tries = Message::new("why-no-answer").with("tries", unanswered);
            return Some(tries).filter(|_| unanswered > 0);
        }
        NetOffline => "why-offline",
        NetIntercepted => "why-intercepted",
        ServiceMaintenance => "why-announced",
        ServiceUnavailable => "why-provider-fault",
        ContactInUse => "why-proven",
        FieldMissing | FieldInvalid | FieldMismatch | DocumentExpired | DocumentUnsupported
        | FaceNoMatch => "why-compared",
        OtpUndelivered => "why-bounced",
        OtpInvalid => "code-wrong",
        OtpExpired => "code-expired",
        OtpExhausted => "code-exhausted",
        PasswordLeaked => "password-leaked",
        PasswordOwnData => "password-own-data",
        PasswordTooShort | PasswordGuessable => return None,
        CaptureTooDark => "picture-dark",
        CaptureTooBright | CaptureGlare => "picture-bright",
        CaptureUnevenLight => "picture-uneven",
        CaptureBlurred => "picture-blurred",
        CaptureOffAngle => "picture-angle",
        CaptureTooFar => "picture-far",
        CaptureTooClose => "picture-near",
        CaptureOffCentre => "picture-off-centre",
        CaptureEyesClosed => "picture-eyes",
        CaptureBacklit
        | CaptureNoFace
        | CaptureSeveralFaces
        | CaptureOccluded
        | CaptureDuplicateImage => "why-picture",
        DeviceNoCamera => "why-no-camera",
        DeviceCameraBusy => "why-busy",
        DeviceStorageBlocked | DeviceWasmBlocked => "why-blocked",
        RequestInvalid
        | IdempotencyKeyMissing
        | IdempotencyKeyReused
        | IdempotencyInProgress
        | Unknown => "why-not-understood",
        RateLimited | OutcomeUnknown | IdentityReview | ChallengeWaived | ChallengeExpired
        | ChallengeFailed | WebauthnNotAllowed | WebauthnUnsupported => return None,
        SessionSuperseded | SessionExpired | HandoffExpired | FlowOutOfOrder | RevisionStale
        | NotFound => return None,
        DeviceInsecureContext
        | DeviceWebview
        | DeviceCameraDenied
        | DeviceCameraDismissed
        | DeviceCameraSystem
        | DeviceCameraPolicy
        | DeviceCameraLost
        | DeviceWasmStopped => return None,
    };
    Some(Message::new(key))
}
