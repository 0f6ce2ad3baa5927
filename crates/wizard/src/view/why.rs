//! Why a cause is thought to be the cause: what was seen, in one sentence.

use crate::message::Message;
use kaihu_protocol::Code;

/// What speaks for the cause of this code, after so many tries without an answer; `None` where the page has said it all
/// already.
pub(super) fn evidence_of(code: Code, unanswered: u32) -> Option<Message> {
    use Code::*;
    let key = match code {
        NetUnreachable | NetTimeout if unanswered > 0 => {
            return Some(Message::new("why-no-answer").with("tries", unanswered));
        }
        NetOffline => "why-offline",
        NetTruncated => "why-cut",
        NetIntercepted => "why-intercepted",
        ServiceMaintenance => "why-announced",
        ServiceUnavailable => "why-provider-fault",
        RateLimited => "why-counted",
        OutcomeUnknown => "why-under-way",
        ContactInUse => "why-proven",
        SessionSuperseded | SessionExpired | HandoffExpired => "why-session",
        FlowOutOfOrder | RevisionStale | NotFound => "why-order",
        FieldMissing | FieldInvalid | FieldMismatch | DocumentExpired | DocumentUnsupported
        | FaceNoMatch => "why-compared",
        IdentityReview | ChallengeWaived => "why-people",
        OtpUndelivered => "why-bounced",
        OtpInvalid => "why-other-code",
        OtpExpired => "why-late-code",
        OtpExhausted => "why-tried-code",
        CaptureTooDark => "picture-dark",
        CaptureTooBright | CaptureGlare => "picture-bright",
        CaptureUnevenLight => "picture-uneven",
        CaptureBacklit => "why-backlit",
        CaptureBlurred => "picture-blurred",
        CaptureOffAngle => "picture-angle",
        CaptureTooFar => "picture-far",
        CaptureTooClose => "picture-near",
        CaptureOffCentre => "picture-off-centre",
        CaptureEyesClosed => "picture-eyes",
        CaptureNoFace | CaptureSeveralFaces | CaptureOccluded | CaptureDuplicateImage => {
            "why-picture"
        }
        ChallengeExpired => "why-time",
        ChallengeFailed => "why-other-movement",
        WebauthnNotAllowed | WebauthnUnsupported => "why-lock",
        DeviceNoCamera => "why-no-camera",
        DeviceCameraDenied | DeviceCameraDismissed => "why-refused",
        DeviceCameraSystem => "why-system",
        DeviceCameraPolicy => "why-policy",
        DeviceCameraBusy => "why-busy",
        DeviceCameraLost => "why-lost",
        DeviceStorageBlocked | DeviceWasmBlocked => "why-blocked",
        RequestInvalid
        | IdempotencyKeyMissing
        | IdempotencyKeyReused
        | IdempotencyInProgress
        | Unknown => "why-not-understood",
        NetUnreachable | NetTimeout | DeviceInsecureContext | DeviceWebview => return None,
    };
    Some(Message::new(key))
}
