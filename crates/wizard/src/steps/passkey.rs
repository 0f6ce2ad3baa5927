//! The passkey: the browser is asked for it when the person presses, never before, and let go with the page.

use crate::authenticator::{AuthenticatorCommand, AuthenticatorRefusal, Availability, CeremonyId};
use crate::effect::{Effect, HostEvent};
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, RegistrationResponse, Sensitive, WebauthnOptions};

/// What is known of the passkey.
#[derive(Debug, Default)]
pub(crate) struct Passkey {
    pub(crate) there: Availability,
    options: Option<WebauthnOptions>,
    /// The person has pressed: the browser is asked as soon as there is something to ask for.
    wanted: bool,
    /// The browser is asking the person; when it began, and for how long it may, in milliseconds.
    open: Option<(CeremonyId, u64, u64)>,
    pub(crate) refusal: Option<AuthenticatorRefusal>,
}

/// A challenge with less time than this, in milliseconds, is not begun with.
const ENOUGH_MS: i64 = 60_000;
/// A refusal this many milliseconds before the end of the browser's time is that end.
const NEARLY_MS: u64 = 1_000;

impl Passkey {
    /// Whether the browser is asking the person.
    pub(crate) fn is_open(&self) -> bool {
        self.open.is_some()
    }

    pub(crate) fn forget(&mut self) {
        self.options = None;
        self.wanted = false;
        self.refusal = None;
    }
}

impl Wizard {
    /// The options are fetched ahead: browsers let a passkey be made for a while after a press only.
    pub(crate) fn entered_passkey_page(&mut self) {
        self.factor.passkey.refusal = None;
        self.factor.passkey.wanted = false;
        self.effects
            .push(Effect::Authenticator(AuthenticatorCommand::Look));
        if !self.has_fresh_options() && !self.fetches_options() {
            self.call_quietly(Call::WebauthnOptions);
        }
    }

    fn fetches_options(&self) -> bool {
        let asks = |call: &Call| matches!(call, Call::WebauthnOptions);
        self.pending.iter().any(|p| asks(&p.call))
    }

    fn has_fresh_options(&self) -> bool {
        let now = self.server_now().unwrap_or_default();
        let fresh = |it: &WebauthnOptions| it.expires_at.0 - now.0 > ENOUGH_MS;
        self.factor.passkey.options.as_ref().is_some_and(fresh)
    }

    /// The main button.
    pub(crate) fn make_passkey(&mut self) {
        if self.is_factor_done(PageId::Passkey) {
            return self.go_on();
        }
        self.factor.passkey.refusal = None;
        self.factor.passkey.wanted = true;
        if self.has_fresh_options() {
            return self.ask_for_passkey();
        }
        let page = self.page;
        let asks = |call: &Call| matches!(call, Call::WebauthnOptions);
        match self.pending.iter_mut().find(|p| asks(&p.call)) {
            Some(under_way) => {
                under_way.quiet = false;
                under_way.from = page;
            }
            None => self.call(Call::WebauthnOptions),
        }
    }

    pub(crate) fn options_came(&mut self, options: WebauthnOptions) {
        self.learn_time(options.server_time);
        self.factor.passkey.options = Some(options);
        if self.page() == PageId::Passkey && self.factor.passkey.wanted {
            self.ask_for_passkey();
        }
    }

    /// A challenge is good for one asking.
    fn ask_for_passkey(&mut self) {
        let ceremony = CeremonyId(self.next_name());
        let passkey = &mut self.factor.passkey;
        let Some(options) = passkey.options.take() else {
            return;
        };
        passkey.wanted = false;
        let lasts_ms = options.public_key.timeout.map_or(u64::MAX, u64::from);
        passkey.open = Some((ceremony, self.now, lasts_ms));
        let options = options.public_key.to_json();
        let create = AuthenticatorCommand::Create { ceremony, options };
        self.effects.push(Effect::Authenticator(create));
    }

    /// Ends the asking with its page.
    #[inline(never)]
    pub(crate) fn later_part_settle_passkey(&mut self) {
        debug_assert!(!self.is_in_first_part());
        if self.factor.passkey.is_open() && self.page() != PageId::Passkey {
            self.factor.passkey.open = None;
            self.effects
                .push(Effect::Authenticator(AuthenticatorCommand::Abort));
        }
    }

    /// Whether all of the browser's time went by; `None` of an asking that is over, of which nothing is heard.
    fn ends(&mut self, ceremony: CeremonyId) -> Option<bool> {
        let open = &mut self.factor.passkey.open;
        let (_, since, lasts_ms) = open.take_if(|(id, ..)| *id == ceremony)?;
        Some(self.now.saturating_sub(since) + NEARLY_MS >= lasts_ms)
    }

    pub(crate) fn passkey_created(&mut self, ceremony: CeremonyId, response: &Sensitive) {
        if self.ends(ceremony).is_none() {
            return;
        }
        match RegistrationResponse::from_json(response.expose()) {
            Some(response) => self.call(Call::WebauthnFinish(Box::new(response))),
            None => self.refuse_passkey(
                AuthenticatorRefusal::Failed,
                AuthenticatorRefusal::Failed.code(),
            ),
        }
    }

    pub(crate) fn passkey_refused(&mut self, ceremony: CeremonyId, refusal: AuthenticatorRefusal) {
        let Some(timed_out) = self.ends(ceremony) else {
            return;
        };
        let told = match refusal {
            AuthenticatorRefusal::NotAllowed if timed_out => AuthenticatorRefusal::TimedOut,
            refusal => refusal,
        };
        self.refuse_passkey(told, told.code());
        // It may be of a time when the answer got lost.
        if refusal == AuthenticatorRefusal::AlreadyThere {
            self.call_quietly(Call::Flow);
        }
    }

    /// Whether a call was refused for what the page of the passkey can say itself.
    pub(crate) fn is_about_the_passkey(&self, call: &Call, code: Code) -> bool {
        let known = match call {
            Call::WebauthnOptions => code == Code::WebauthnUnsupported,
            Call::WebauthnFinish(_) => matches!(
                code,
                Code::WebauthnNotAllowed
                    | Code::WebauthnUnsupported
                    | Code::ChallengeExpired
                    | Code::FlowOutOfOrder
            ),
            _ => false,
        };
        known && self.page == PageId::Passkey
    }

    /// What the backend does not take.
    pub(crate) fn passkey_not_taken(&mut self, code: Code) {
        let refusal = match code {
            Code::ChallengeExpired | Code::FlowOutOfOrder => AuthenticatorRefusal::TimedOut,
            Code::WebauthnUnsupported => AuthenticatorRefusal::Security,
            _ => AuthenticatorRefusal::Failed,
        };
        self.refuse_passkey(refusal, code);
    }

    /// The page stays, says why, and has every way on; the next press begins with a new challenge.
    ///
    /// `code` is the cause as whoever refused it names it, the browser or the backend.
    fn refuse_passkey(&mut self, refusal: AuthenticatorRefusal, code: Code) {
        self.factor.passkey.refusal = Some(refusal);
        let page = PageId::Passkey;
        self.later_part_note_failure(page, code);
        self.effects
            .push(Effect::Emit(HostEvent::Failed { code, page }));
        let why = Message::new(refused(refusal));
        self.effects.push(Effect::Announce(why));
        if refusal.may_pass() && !self.fetches_options() {
            self.call_quietly(Call::WebauthnOptions);
        }
    }
}

/// The words for it.
pub(crate) fn refused(refusal: AuthenticatorRefusal) -> &'static str {
    match refusal {
        AuthenticatorRefusal::NotAllowed => "passkey-not-allowed",
        AuthenticatorRefusal::TimedOut => "passkey-timed-out",
        AuthenticatorRefusal::Policy | AuthenticatorRefusal::Security => "passkey-blocked",
        AuthenticatorRefusal::AlreadyThere => "passkey-already-there",
        AuthenticatorRefusal::NoLock => "passkey-no-lock",
        AuthenticatorRefusal::Unsupported => "passkey-unsupported",
        AuthenticatorRefusal::Failed => "passkey-failed",
    }
}
