//! From what went wrong to its cause, and from the cause to what a person can do: one table. What is told in codes is
//! in here, what this side finds out by itself in `findings`. What a browser throws becomes a code where it was asked
//! for something: `CameraRefusal`, `AuthenticatorRefusal`. Of `fetch` the names tell nothing, as all is a `TypeError`
//! (Fetch, section 5.6): there the place tells where it broke.

mod findings;

use crate::remedy::Remedy;
use kaihu_protocol::Code;

/// Why something failed, as a person would tell it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// An answer was not accepted.
    Answer,
    /// The document is out of date.
    DocumentExpired,
    /// The document is of a kind that is not taken.
    DocumentUnsupported,
    /// Too much, too little or uneven light.
    Light,
    /// The picture is not sharp.
    Blur,
    /// The head is turned, too near, too far or not in the middle.
    Framing,
    /// There is no face in the picture.
    NoFace,
    /// There are several faces in the picture.
    SeveralFaces,
    /// Eyes closed, or something in front of the face.
    Covered,
    /// The same picture again.
    SamePicture,
    /// The movements were not seen in time.
    Challenge,
    /// The face and the document could not be matched.
    FaceMatch,
    /// The code is wrong, over or used up.
    OneTimeCode,
    /// The code did not arrive.
    CodeUndelivered,
    /// The password is too easy to guess.
    Password,
    /// The device's own lock did not confirm.
    Authenticator,
    /// Planned maintenance.
    Maintenance,
    /// The service has trouble.
    ServiceDown,
    /// Too many tries in a short time.
    TooManyTries,
    /// The device is offline.
    Offline,
    /// The service cannot be reached.
    Unreachable,
    /// Something on the network answers in place of the service.
    Intercepted,
    /// There is a network, and nothing comes through it.
    NoInternet,
    /// The network is in order, the provider does not answer.
    ProviderSilent,
    /// Answers are slow, or many are lost.
    WeakNetwork,
    /// The device's clock is wrong.
    ClockWrong,
    /// The connection was away for a moment.
    ShortBreak,
    /// It is not known whether it worked.
    OutcomeUnknown,
    /// The phone number belongs to another wallet.
    AlreadyRegistered,
    /// A person has to look at it.
    NeedsReview,
    /// The session went on elsewhere.
    SessionElsewhere,
    /// The session has ended.
    SessionEnded,
    /// The link from another device was used, or has ended.
    LinkEnded,
    /// Something has to be done first.
    OutOfOrder,
    /// The page is not secure.
    InsecurePage,
    /// There is no camera.
    NoCamera,
    /// The camera was refused.
    CameraDenied,
    /// The question for the camera was left unanswered.
    CameraDismissed,
    /// The system keeps the camera from the browser.
    CameraSystem,
    /// The page around does not pass the camera on.
    CameraPolicy,
    /// Another app holds the camera.
    CameraBusy,
    /// The camera went away.
    CameraLost,
    /// A browser inside another app.
    InAppBrowser,
    /// The browser blocks what the wizard needs.
    BrowserBlocks,
    /// The device may go out on the way.
    LowBattery,
    /// A fault of ours.
    OurFault,
}

impl Cause {
    /// Every cause.
    pub const ALL: &[Cause] = &[
        Cause::Answer,
        Cause::DocumentExpired,
        Cause::DocumentUnsupported,
        Cause::Light,
        Cause::Blur,
        Cause::Framing,
        Cause::NoFace,
        Cause::SeveralFaces,
        Cause::Covered,
        Cause::SamePicture,
        Cause::Challenge,
        Cause::FaceMatch,
        Cause::OneTimeCode,
        Cause::CodeUndelivered,
        Cause::Password,
        Cause::Authenticator,
        Cause::Maintenance,
        Cause::ServiceDown,
        Cause::TooManyTries,
        Cause::Offline,
        Cause::Unreachable,
        Cause::Intercepted,
        Cause::NoInternet,
        Cause::ProviderSilent,
        Cause::WeakNetwork,
        Cause::ClockWrong,
        Cause::ShortBreak,
        Cause::OutcomeUnknown,
        Cause::AlreadyRegistered,
        Cause::NeedsReview,
        Cause::SessionElsewhere,
        Cause::SessionEnded,
        Cause::LinkEnded,
        Cause::OutOfOrder,
        Cause::InsecurePage,
        Cause::NoCamera,
        Cause::CameraDenied,
        Cause::CameraDismissed,
        Cause::CameraSystem,
        Cause::CameraPolicy,
        Cause::CameraBusy,
        Cause::CameraLost,
        Cause::InAppBrowser,
        Cause::BrowserBlocks,
        Cause::LowBattery,
        Cause::OurFault,
    ];

    /// The one cause behind a code.
    pub fn of(code: Code) -> Cause {
        use Code::*;
        match code {
            FieldMissing | FieldInvalid | FieldMismatch => Cause::Answer,
            DocumentExpired => Cause::DocumentExpired,
            DocumentUnsupported => Cause::DocumentUnsupported,
            CaptureTooDark | CaptureTooBright | CaptureBacklit | CaptureUnevenLight
            | CaptureGlare => Cause::Light,
            CaptureBlurred => Cause::Blur,
            CaptureOffAngle | CaptureTooFar | CaptureTooClose | CaptureOffCentre => Cause::Framing,
            CaptureNoFace => Cause::NoFace,
            CaptureSeveralFaces => Cause::SeveralFaces,
            CaptureEyesClosed | CaptureOccluded => Cause::Covered,
            CaptureDuplicateImage => Cause::SamePicture,
            ChallengeExpired | ChallengeFailed => Cause::Challenge,
            FaceNoMatch => Cause::FaceMatch,
            OtpInvalid | OtpExpired | OtpExhausted => Cause::OneTimeCode,
            OtpUndelivered => Cause::CodeUndelivered,
            PasswordTooShort | PasswordLeaked | PasswordOwnData | PasswordGuessable => {
                Cause::Password
            }
            WebauthnNotAllowed | WebauthnUnsupported => Cause::Authenticator,
            ServiceMaintenance => Cause::Maintenance,
            ServiceUnavailable => Cause::ServiceDown,
            RateLimited => Cause::TooManyTries,
            NetOffline => Cause::Offline,
            NetUnreachable | NetTimeout | NetTruncated => Cause::Unreachable,
            NetIntercepted => Cause::Intercepted,
            Code::OutcomeUnknown => Cause::OutcomeUnknown,
            ContactInUse => Cause::AlreadyRegistered,
            IdentityReview | ChallengeWaived => Cause::NeedsReview,
            SessionSuperseded => Cause::SessionElsewhere,
            SessionExpired => Cause::SessionEnded,
            HandoffExpired => Cause::LinkEnded,
            // What is not there any more will not come back by asking again.
            FlowOutOfOrder | RevisionStale | NotFound => Cause::OutOfOrder,
            DeviceInsecureContext => Cause::InsecurePage,
            DeviceNoCamera => Cause::NoCamera,
            DeviceCameraDenied => Cause::CameraDenied,
            DeviceCameraDismissed => Cause::CameraDismissed,
            DeviceCameraSystem => Cause::CameraSystem,
            DeviceCameraPolicy => Cause::CameraPolicy,
            DeviceCameraBusy => Cause::CameraBusy,
            DeviceCameraLost => Cause::CameraLost,
            DeviceWebview => Cause::InAppBrowser,
            DeviceStorageBlocked | DeviceWasmBlocked => Cause::BrowserBlocks,
            RequestInvalid
            | IdempotencyKeyMissing
            | IdempotencyKeyReused
            | IdempotencyInProgress
            | DeviceWasmStopped
            | Unknown => Cause::OurFault,
        }
    }

    /// Whether the network may be behind it: worth looking into.
    pub(crate) fn is_of_the_network(self) -> bool {
        matches!(
            self,
            Cause::Offline | Cause::Unreachable | Cause::Intercepted
        )
    }

    /// Whether time alone may mend it.
    pub fn may_pass(self) -> bool {
        matches!(
            self,
            Cause::Maintenance
                | Cause::ServiceDown
                | Cause::TooManyTries
                | Cause::Offline
                | Cause::Unreachable
                | Cause::Intercepted
        )
    }

    /// What a person can do about it, the best first. The last one is always a way out.
    pub fn remedies(self) -> &'static [Remedy] {
        use Remedy::*;
        match self {
            Cause::Answer => &[Remedy::CheckAnswers, GetHelp, Leave],
            Cause::DocumentExpired | Cause::DocumentUnsupported => {
                &[ChangeEvidence, GetHelp, Leave]
            }
            Cause::Light
            | Cause::Blur
            | Cause::Framing
            | Cause::NoFace
            | Cause::SeveralFaces
            | Cause::Covered
            | Cause::SamePicture
            | Cause::Challenge => &[RetakePicture, GetHelp, Leave],
            Cause::FaceMatch => &[RetakePicture, ChangeEvidence, GetHelp, Leave],
            Cause::OneTimeCode => &[ResendCode, UseVoice, UseEmail, ChangePhone, GetHelp, Leave],
            Cause::CodeUndelivered => {
                &[ChangePhone, ResendCode, UseVoice, UseEmail, GetHelp, Leave]
            }
            Cause::Password => &[GoBack, GetHelp, Leave],
            Cause::Authenticator => &[TryAgain, HandOver, GetHelp, Leave],
            Cause::Maintenance
            | Cause::ServiceDown
            | Cause::Offline
            | Cause::Unreachable
            | Cause::Intercepted
            | Cause::NoInternet
            | Cause::ProviderSilent
            | Cause::WeakNetwork
            | Cause::ClockWrong
            | Cause::ShortBreak
            | Cause::OutcomeUnknown => &[TryAgain, GetHelp, Leave],
            Cause::TooManyTries => &[TryAgain, GoBack, GetHelp, Leave],
            Cause::AlreadyRegistered => &[
                SignIn,
                Recover,
                ChangePhone,
                UseEmail,
                NotMe,
                GetHelp,
                Leave,
            ],
            Cause::NeedsReview => &[ContactSupport, GetHelp, Leave],
            Cause::SessionElsewhere => &[TakeOver, GetHelp, Leave],
            Cause::SessionEnded | Cause::LinkEnded => &[StartOver, GetHelp, Leave],
            Cause::OutOfOrder => &[Reload, StartOver, GetHelp, Leave],
            Cause::InsecurePage => &[OpenSecurely, GetHelp, Leave],
            Cause::CameraPolicy => &[HandOver, ChoosePicture, GoBack, GetHelp, Leave],
            Cause::NoCamera => &[HandOver, TryAgain, ChoosePicture, GoBack, GetHelp, Leave],
            Cause::CameraDenied
            | Cause::CameraDismissed
            | Cause::CameraSystem
            | Cause::CameraBusy
            | Cause::CameraLost => &[TryAgain, HandOver, ChoosePicture, GoBack, GetHelp, Leave],
            Cause::InAppBrowser => &[
                OpenInBrowser,
                CopyAddress,
                HandOver,
                TryAgain,
                ChoosePicture,
                GetHelp,
                Leave,
            ],
            Cause::BrowserBlocks => &[Reload, TryAgain, HandOver, GetHelp, Leave],
            Cause::LowBattery => &[HandOver, GoBack, GetHelp, Leave],
            Cause::OurFault => &[Reload, TryAgain, StartOver, GetHelp, Leave],
        }
    }
}

#[cfg(test)]
mod tests;
