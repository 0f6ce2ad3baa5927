//! The closed list of what can go wrong, as it is named on the wire and by the client itself.

use crate::named::named;

named! {
    /// What went wrong, by its name in the contract.
    pub enum Code {
        // Information
        /// A required field is empty.
        FieldMissing = "field.missing",
        /// A field does not have its form.
        FieldInvalid = "field.invalid",
        /// Two fields contradict each other.
        FieldMismatch = "field.mismatch",
        /// The document is no longer valid.
        DocumentExpired = "document.expired",
        /// The provider does not take this document.
        DocumentUnsupported = "document.unsupported",
        // Verification: the picture
        /// Too little light on the face.
        CaptureTooDark = "capture.too_dark",
        /// Too much light on the face.
        CaptureTooBright = "capture.too_bright",
        /// The light comes from behind.
        CaptureBacklit = "capture.backlit",
        /// One side is much brighter than the other.
        CaptureUnevenLight = "capture.uneven_light",
        /// Not sharp.
        CaptureBlurred = "capture.blurred",
        /// A reflection hides something.
        CaptureGlare = "capture.glare",
        /// The head is turned away.
        CaptureOffAngle = "capture.off_angle",
        /// The face is too small in the picture.
        CaptureTooFar = "capture.too_far",
        /// The face is too large in the picture.
        CaptureTooClose = "capture.too_close",
        /// The face is not in the middle.
        CaptureOffCentre = "capture.off_centre",
        /// No face was found.
        CaptureNoFace = "capture.no_face",
        /// More than one face was found.
        CaptureSeveralFaces = "capture.several_faces",
        /// The eyes are closed.
        CaptureEyesClosed = "capture.eyes_closed",
        /// Something covers the face.
        CaptureOccluded = "capture.occluded",
        /// The same picture was sent before.
        CaptureDuplicateImage = "capture.duplicate_image",
        // Verification: challenge, face, code, authenticator
        /// The challenge ended before it was done.
        ChallengeExpired = "challenge.expired",
        /// The challenge was not followed.
        ChallengeFailed = "challenge.failed",
        /// The challenge was left out, as the provider allows: a person looks at the picture.
        ChallengeWaived = "challenge.waived",
        /// The face does not match the document.
        FaceNoMatch = "face.no_match",
        /// The one-time code is wrong.
        OtpInvalid = "otp.invalid",
        /// The one-time code has ended.
        OtpExpired = "otp.expired",
        /// No tries are left for this one-time code.
        OtpExhausted = "otp.exhausted",
        /// The one-time code could not be delivered.
        OtpUndelivered = "otp.undelivered",
        /// The password has fewer characters than asked for.
        PasswordTooShort = "password.too_short",
        /// The password is common, or was seen in a leak.
        PasswordLeaked = "password.leaked",
        /// The password is made of what is known of the person or the provider.
        PasswordOwnData = "password.own_data",
        /// The password is a run along the keyboard, a sequence or a repetition.
        PasswordGuessable = "password.guessable",
        /// The authenticator was refused or cancelled.
        WebauthnNotAllowed = "webauthn.not_allowed",
        /// There is no authenticator.
        WebauthnUnsupported = "webauthn.unsupported",
        // Platform and network
        /// Planned maintenance.
        ServiceMaintenance = "service.maintenance",
        /// The service cannot answer now.
        ServiceUnavailable = "service.unavailable",
        /// Too many calls.
        RateLimited = "rate_limited",
        /// The device says that it is offline.
        NetOffline = "net.offline",
        /// No connection came about.
        NetUnreachable = "net.unreachable",
        /// No answer in time.
        NetTimeout = "net.timeout",
        /// Something else answered in place of the service.
        NetIntercepted = "net.intercepted",
        /// The answer broke off.
        NetTruncated = "net.truncated",
        /// It is not known whether the request took effect.
        OutcomeUnknown = "outcome.unknown",
        // Eligibility
        /// The phone number or e-mail address belongs to another wallet.
        ContactInUse = "contact.in_use",
        /// The identity needs a closer look.
        IdentityReview = "identity.review",
        /// The session was taken over elsewhere.
        SessionSuperseded = "session.superseded",
        /// The code that leads to another device was used, has ended, or was followed by another.
        HandoffExpired = "handoff.expired",
        /// The session has ended.
        SessionExpired = "session.expired",
        /// A step was sent before its turn.
        FlowOutOfOrder = "flow.out_of_order",
        // The device
        /// The page is not served securely.
        DeviceInsecureContext = "device.insecure_context",
        /// There is no camera.
        DeviceNoCamera = "device.no_camera",
        /// The camera was refused, for good: the browser does not ask any more.
        DeviceCameraDenied = "device.camera_denied",
        /// The browser's question was closed without an answer.
        DeviceCameraDismissed = "device.camera_dismissed",
        /// The system does not let the browser use the camera.
        DeviceCameraSystem = "device.camera_system",
        /// The page around does not pass the camera on.
        DeviceCameraPolicy = "device.camera_policy",
        /// Another program holds the camera.
        DeviceCameraBusy = "device.camera_busy",
        /// The camera went away while in use.
        DeviceCameraLost = "device.camera_lost",
        /// A browser inside another app.
        DeviceWebview = "device.webview",
        /// Storage is blocked.
        DeviceStorageBlocked = "device.storage_blocked",
        /// WebAssembly is blocked.
        DeviceWasmBlocked = "device.wasm_blocked",
        /// The wizard stopped in the middle: a fault of ours, or memory ran out.
        DeviceWasmStopped = "device.wasm_stopped",
        // The request itself: a fault between client and backend, not of the person
        /// The request does not follow the contract.
        RequestInvalid = "request.invalid",
        /// A write without its idempotency key.
        IdempotencyKeyMissing = "idempotency.key_missing",
        /// The same key came with another payload.
        IdempotencyKeyReused = "idempotency.key_reused",
        /// The first request with this key is still running.
        IdempotencyInProgress = "idempotency.in_progress",
        /// The revision sent is not the current one.
        RevisionStale = "revision.stale",
        /// What was asked for is not there.
        NotFound = "not_found",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_codes_are_one_to_one() {
        for code in Code::ALL {
            assert_eq!(Code::from_name(code.as_str()), *code);
        }
        assert_eq!(Code::from_name("no.such_code"), Code::Unknown);
    }
}
