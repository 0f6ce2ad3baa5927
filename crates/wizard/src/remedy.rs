//! What a person can do about a failure.

/// Something that a person can do with one press.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Remedy {
    /// The same again, with the same key.
    TryAgain,
    /// Ask the backend anew what there is to do; every answer is kept.
    StartOver,
    /// Go on here, and no longer where it is open as well.
    TakeOver,
    /// Go on with another device.
    HandOver,
    /// Back to the page on which it happened.
    GoBack,
    /// Enter another phone number.
    ChangePhone,
    /// Enter other evidence.
    ChangeEvidence,
    /// Look at the answers again.
    CheckAnswers,
    /// Take another picture.
    RetakePicture,
    /// Choose a picture of the device instead.
    ChoosePicture,
    /// Open the page in the browser of the system.
    OpenInBrowser,
    /// Copy the address of the page.
    CopyAddress,
    /// Open the page under the same address with https.
    OpenSecurely,
    /// Another code.
    ResendCode,
    /// A code by a spoken call.
    UseVoice,
    /// A code by e-mail, whatever it was before.
    UseEmail,
    /// Sign in with the provider instead.
    SignIn,
    /// Get back into the wallet that is there.
    Recover,
    /// Somebody else had the number: tell the provider.
    NotMe,
    /// Load the version of the wizard that has come out meanwhile.
    Reload,
    /// Write to support, or see how else to reach a person.
    ContactSupport,
    /// Open the help on the spot.
    GetHelp,
    /// Leave and come back later.
    Leave,
}

impl Remedy {
    /// Every remedy.
    pub const ALL: &[Remedy] = &[
        Remedy::TryAgain,
        Remedy::StartOver,
        Remedy::TakeOver,
        Remedy::HandOver,
        Remedy::GoBack,
        Remedy::ChangePhone,
        Remedy::ChangeEvidence,
        Remedy::CheckAnswers,
        Remedy::RetakePicture,
        Remedy::ChoosePicture,
        Remedy::OpenInBrowser,
        Remedy::CopyAddress,
        Remedy::OpenSecurely,
        Remedy::ResendCode,
        Remedy::UseVoice,
        Remedy::UseEmail,
        Remedy::SignIn,
        Remedy::Recover,
        Remedy::NotMe,
        Remedy::Reload,
        Remedy::ContactSupport,
        Remedy::GetHelp,
        Remedy::Leave,
    ];

    /// A stable name, for element ids and the description for support.
    pub fn name(self) -> &'static str {
        match self {
            Remedy::TryAgain => "try-again",
            Remedy::StartOver => "start-over",
            Remedy::TakeOver => "take-over",
            Remedy::HandOver => "hand-over",
            Remedy::GoBack => "go-back",
            Remedy::ChangePhone => "change-phone",
            Remedy::ChangeEvidence => "change-evidence",
            Remedy::CheckAnswers => "check-answers",
            Remedy::RetakePicture => "retake-picture",
            Remedy::ChoosePicture => "choose-picture",
            Remedy::OpenInBrowser => "open-in-browser",
            Remedy::CopyAddress => "copy-address",
            Remedy::OpenSecurely => "open-securely",
            Remedy::ResendCode => "resend-code",
            Remedy::UseVoice => "use-voice",
            Remedy::UseEmail => "use-email",
            Remedy::SignIn => "sign-in",
            Remedy::Recover => "recover",
            Remedy::NotMe => "not-me",
            Remedy::Reload => "reload",
            Remedy::ContactSupport => "contact-support",
            Remedy::GetHelp => "get-help",
            Remedy::Leave => "leave",
        }
    }
}
