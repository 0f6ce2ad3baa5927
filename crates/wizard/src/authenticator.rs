//! What the browser is asked to do with an authenticator, and what comes of it (WebAuthn Level 3).

use kaihu_protocol::{Code, Sensitive};

/// Names one asking of the browser for a passkey.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CeremonyId(pub u32);

/// What to do with an authenticator.
#[derive(Clone, Debug, PartialEq)]
pub enum AuthenticatorCommand {
    /// Look what this device has; answer with [`AuthenticatorEvent::LookedAt`].
    Look,
    /// Let the person make a passkey; answer with `Created` or `Refused`.
    Create {
        /// Its name.
        ceremony: CeremonyId,
        /// `PublicKeyCredentialCreationOptionsJSON`.
        options: Sensitive,
    },
    /// Nothing more is wanted of it.
    Abort,
    /// Open this `otpauth:` address in the app that knows it.
    OpenApp(Sensitive),
    /// Offer the recovery codes as a text file.
    SaveCodes(Vec<Sensitive>),
}

/// What happened with an authenticator.
#[derive(Clone, Debug, PartialEq)]
pub enum AuthenticatorEvent {
    /// What this device has.
    LookedAt(Availability),
    /// There is a passkey.
    Created {
        /// In which asking.
        ceremony: CeremonyId,
        /// `RegistrationResponseJSON`, unread.
        response: Sensitive,
    },
    /// There is none.
    Refused {
        /// In which asking.
        ceremony: CeremonyId,
        /// Why.
        refusal: AuthenticatorRefusal,
    },
}

/// Where a passkey could be made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Availability {
    /// On this device, with its own lock.
    #[default]
    Platform,
    /// On another one only.
    Elsewhere,
    /// The browser knows no passkeys.
    Nowhere,
}

/// Why there is no passkey, as far as a browser tells: that somebody said no, looked away, or has another
/// device in hand is one to it, so that pages learn nothing of people (WebAuthn Level 3, 14.5.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AuthenticatorRefusal {
    /// `NotAllowedError`.
    NotAllowed,
    /// The same, after all the time that there was.
    TimedOut,
    /// `NotAllowedError` where the page around does not pass this on (Permissions Policy).
    Policy,
    /// `InvalidStateError`: this device has a passkey for this account.
    AlreadyThere,
    /// `SecurityError`: the address of the page does not fit.
    Security,
    /// `ConstraintError`: the device has no lock to make sure who is there.
    NoLock,
    /// The browser, or every authenticator at hand, knows none of what is asked for.
    Unsupported,
    /// Anything else.
    Failed,
}

impl AuthenticatorRefusal {
    /// The name of a `DOMException`, and whether the page around passes passkeys on.
    pub fn of(name: &str, passed_on: bool) -> AuthenticatorRefusal {
        match name {
            "NotAllowedError" if !passed_on => AuthenticatorRefusal::Policy,
            "NotAllowedError" => AuthenticatorRefusal::NotAllowed,
            "TimeoutError" => AuthenticatorRefusal::TimedOut,
            "InvalidStateError" => AuthenticatorRefusal::AlreadyThere,
            "SecurityError" => AuthenticatorRefusal::Security,
            "ConstraintError" => AuthenticatorRefusal::NoLock,
            // A `TypeError`: it does not know the shape of what is asked for.
            "NotSupportedError" | "TypeError" => AuthenticatorRefusal::Unsupported,
            _ => AuthenticatorRefusal::Failed,
        }
    }

    /// What it is called in the contract.
    pub(crate) fn code(self) -> Code {
        match self {
            AuthenticatorRefusal::Policy
            | AuthenticatorRefusal::Security
            | AuthenticatorRefusal::NoLock
            | AuthenticatorRefusal::Unsupported => Code::WebauthnUnsupported,
            _ => Code::WebauthnNotAllowed,
        }
    }

    /// Whether it may go better at once.
    pub(crate) fn may_pass(self) -> bool {
        self.code() == Code::WebauthnNotAllowed || self == AuthenticatorRefusal::NoLock
    }
}

/// What the person pressed on the pages of the second factor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactorAction {
    /// The other kind of second factor.
    Other,
    /// Not now.
    Later,
    /// Set the app up with a link.
    OpenApp,
    /// Put the secret on the clipboard.
    CopySecret,
    /// Another secret.
    NewSecret,
    /// Put the recovery codes on the clipboard.
    CopyCodes,
    /// Keep the recovery codes as a file.
    SaveCodes,
}

impl FactorAction {
    /// A stable name.
    pub fn name(self) -> &'static str {
        match self {
            FactorAction::Other => "other-factor",
            FactorAction::Later => "later",
            FactorAction::OpenApp => "open-app",
            FactorAction::CopySecret => "copy-secret",
            FactorAction::NewSecret => "new-secret",
            FactorAction::CopyCodes => "copy-codes",
            FactorAction::SaveCodes => "save-codes",
        }
    }
}
