//! The authenticator app (RFC 6238): its secret is here until the first right code, the recovery codes until
//! the person has them.

use crate::authenticator::{AuthenticatorCommand, FactorAction};
use crate::effect::{Effect, FocusTarget};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::pasted_code::code_in;
use crate::view::{FieldError, QrCode};
use crate::wizard::Wizard;
use kaihu_protocol::{
    Call, Code, Problem, Sensitive, StepKind, TotpSetup, TotpVerified, TotpVerify,
};

/// What is known of the app.
#[derive(Debug, Default)]
pub(crate) struct AuthenticatorApp {
    pub(crate) setup: Option<TotpSetup>,
    /// The address of the secret as a picture, once somebody could draw it.
    pub(crate) drawn: Option<QrCode>,
    /// Why the secret is of no more use.
    pub(crate) over: Option<Message>,
    pub(crate) codes: Vec<Sensitive>,
}

impl AuthenticatorApp {
    /// Forgets the secret.
    pub(crate) fn forget(&mut self) {
        self.setup = None;
        self.drawn = None;
        self.over = None;
    }
}

impl Wizard {
    /// The secret that was shown stays the one, unless it is over.
    pub(crate) fn entered_app_page(&mut self) {
        let now = self.server_now().unwrap_or_default();
        let ended = |setup: &TotpSetup| setup.expires_at.0 <= now.0;
        let setup = self.factor.app.setup.as_ref();
        if self.factor.app.over.is_some() || setup.is_none_or(ended) {
            self.ask_for_secret();
        }
        self.open_reference();
    }

    fn ask_for_secret(&mut self) {
        self.factor.app.forget();
        self.texts.set(FieldId::AppCode, Sensitive::default());
        self.errors.retain(|error| error.field != FieldId::AppCode);
        self.call(Call::SetUpTotp);
    }

    pub(crate) fn secret_came(&mut self, setup: TotpSetup) {
        self.learn_time(setup.server_time);
        // Somebody who went on does not need it any more.
        if self.page == PageId::AuthenticatorApp {
            self.factor.app.setup = Some(setup);
            self.draw_secret();
        }
    }

    /// As soon as both the secret and whoever draws it are there.
    pub(crate) fn draw_secret(&mut self) {
        let setup = self.factor.app.setup.as_ref();
        let uri = setup.map(|setup| setup.uri.clone());
        self.factor.app.drawn = uri.and_then(|uri| self.drawn(uri.expose()));
    }

    /// The main button.
    pub(crate) fn verify_app_code(&mut self) {
        let Some(setup) = self.factor.app.setup.as_ref() else {
            return self.ask_for_secret();
        };
        if self.factor.app.over.is_some() {
            return self.ask_for_secret();
        }
        let wanted = usize::from(setup.digits);
        let digits = code_in(self.texts.get(FieldId::AppCode), wanted);
        let key = match digits.len() {
            0 => Some("code-missing"),
            n if n != wanted => Some("code-length"),
            _ => None,
        };
        if let Some(key) = key {
            return self.refuse_app_code(Message::new(key).with("length", wanted));
        }
        let code = Sensitive::from(digits);
        self.call(Call::VerifyTotp(TotpVerify { code }));
    }

    fn refuse_app_code(&mut self, message: Message) {
        let field = FieldId::AppCode;
        self.errors.retain(|error| error.field != field);
        self.errors.push(FieldError { field, message });
        self.errors_listed = true;
        self.effects.push(Effect::Focus(FocusTarget::ErrorSummary));
    }

    /// What the backend says of a code.
    pub(crate) fn app_code_refused(&mut self, problem: Problem) {
        self.texts.set(FieldId::AppCode, Sensitive::default());
        match (problem.code, problem.attempts_left) {
            (Code::OtpInvalid, Some(left)) if left > 0 => {
                self.refuse_app_code(Message::new("code-wrong-left").with("left", left));
            }
            (Code::OtpInvalid, None) => self.refuse_app_code(Message::new("code-wrong")),
            // No field is left to go back to: the page begins anew, and says why.
            _ => {
                let why = Message::new("app-over");
                self.factor.app.over = Some(why.clone());
                self.errors.retain(|error| error.field != FieldId::AppCode);
                self.effects.push(Effect::Announce(why));
                if self.page() == PageId::AuthenticatorApp && !self.help_open {
                    self.effects.push(Effect::Focus(FocusTarget::Heading));
                }
            }
        }
    }

    pub(crate) fn app_verified(&mut self, verified: TotpVerified, from: PageId) {
        self.texts.set(FieldId::AppCode, Sensitive::default());
        self.factor.app.codes = verified.recovery_codes;
        self.factor_done(StepKind::Totp, from);
    }

    /// The person has the recovery codes: here they are no more.
    pub(crate) fn has_recovery_codes(&mut self) {
        self.factor.app.codes.clear();
        self.go_on();
    }

    pub(crate) fn app_pressed(&mut self, action: FactorAction) {
        let app = &self.factor.app;
        let setup = app.setup.as_ref();
        let effect = match action {
            FactorAction::NewSecret if !self.is_busy() => return self.ask_for_secret(),
            FactorAction::OpenApp => {
                setup.map(|it| Effect::Authenticator(AuthenticatorCommand::OpenApp(it.uri.clone())))
            }
            FactorAction::CopySecret => setup.map(|it| Effect::Copy(it.secret.clone())),
            FactorAction::CopyCodes => Some(Effect::Copy(lines(&app.codes))),
            FactorAction::SaveCodes => {
                let save = AuthenticatorCommand::SaveCodes(app.codes.clone());
                Some(Effect::Authenticator(save))
            }
            _ => None,
        };
        self.effects.extend(effect);
    }
}

/// One below the other.
fn lines(codes: &[Sensitive]) -> Sensitive {
    let codes: Vec<&str> = codes.iter().map(Sensitive::expose).collect();
    Sensitive::from(codes.join("\n"))
}

/// Whether the secret, or the codes, are on the clipboard.
pub(crate) fn secret_copied(done: bool) -> Message {
    Message::new(match done {
        true => "secret-copied",
        false => "secret-not-copied",
    })
}
