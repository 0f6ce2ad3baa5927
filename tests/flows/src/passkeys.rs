//! A device that is asked for passkeys, an app that shows codes, and who holds them.

use crate::World;
use crate::network::ORIGIN;
use kaihu_authenticator::{Authenticator, app_code};
use kaihu_protocol::Sensitive;
use kaihu_wizard::view::Block;
use kaihu_wizard::{
    AuthenticatorCommand, AuthenticatorEvent, AuthenticatorRefusal, Availability, Event,
};

/// What comes of it when the device asks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reaction {
    /// The person confirms.
    #[default]
    Confirms,
    /// There is no passkey, after so many milliseconds.
    Refuses(AuthenticatorRefusal, u64),
    /// The person confirms on a page of another origin.
    Elsewhere,
    /// The device goes on asking.
    Waits,
}

/// The device, and what was done with it.
#[derive(Debug, Default)]
pub struct Passkeys {
    /// What comes of it when it asks.
    pub reaction: Reaction,
    /// What it has.
    pub there: Availability,
    /// How often it asked.
    pub asked: u32,
    /// How often it was called off.
    pub called_off: u32,
    /// Addresses that were opened in an app.
    pub opened: Vec<Sensitive>,
    /// Recovery codes that were saved.
    pub saved: Vec<Sensitive>,
}

impl World {
    pub(crate) fn authenticator(&mut self, command: &AuthenticatorCommand) {
        let device = &mut self.passkeys;
        match command {
            AuthenticatorCommand::Look => {
                let event = AuthenticatorEvent::LookedAt(device.there);
                self.later(20, Event::Authenticator(event));
            }
            AuthenticatorCommand::Create { ceremony, options } => {
                device.asked += 1;
                let ceremony = *ceremony;
                let origin = match device.reaction {
                    Reaction::Waits => return,
                    Reaction::Refuses(refusal, after_ms) => {
                        let event = AuthenticatorEvent::Refused { ceremony, refusal };
                        return self.later(after_ms, Event::Authenticator(event));
                    }
                    Reaction::Confirms => ORIGIN,
                    Reaction::Elsewhere => "https://elsewhere.example",
                };
                let options = serde_json::from_str(options.expose()).expect("JSON");
                let authenticator = Authenticator {
                    seed: u64::from(self.draw(u32::MAX)),
                    ..Authenticator::at(origin)
                };
                let response = authenticator.create(&options).to_string().into();
                let event = AuthenticatorEvent::Created { ceremony, response };
                self.later(900, Event::Authenticator(event));
            }
            AuthenticatorCommand::Abort => device.called_off += 1,
            AuthenticatorCommand::OpenApp(uri) => device.opened.push(uri.clone()),
            AuthenticatorCommand::SaveCodes(codes) => device.saved.clone_from(codes),
        }
    }

    /// The secret as the page shows it.
    pub fn app_secret(&self) -> Option<String> {
        self.view()
            .page
            .blocks
            .into_iter()
            .find_map(|block| match block {
                Block::Reference(fact) if fact.label.key == "app-secret-label" => {
                    Some(fact.value.replace(' ', ""))
                }
                _ => None,
            })
    }

    /// What an app shows now that has the secret of the page.
    pub fn app_code(&self) -> Option<String> {
        let now_s = u64::try_from(self.clock.now().0 / 1000).expect("after 1970");
        // No app takes what is not base32.
        let is_base32 = |it: &String| it.bytes().all(|b| matches!(b, b'A'..=b'Z' | b'2'..=b'7'));
        let secret = self.app_secret().filter(is_base32);
        secret.map(|secret| app_code(&secret, now_s))
    }

    /// The recovery codes on the page.
    pub fn recovery_codes(&self) -> Vec<String> {
        let blocks = self.view().page.blocks.into_iter();
        let mut codes = blocks.filter_map(|block| match block {
            Block::RecoveryCodes(codes) => Some(codes.0),
            _ => None,
        });
        codes.next().unwrap_or_default()
    }
}

impl World {
    /// A debug print of the machine with all that it knows.
    pub fn debug_of_wizard(&self) -> String {
        format!("{:?}", self.tab.wizard)
    }
}
