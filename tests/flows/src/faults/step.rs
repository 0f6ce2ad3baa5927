//! The steps of a journey, each with the calls that are made there.

use super::trial::PAUSE_MS;
use crate::{Face, Person, World};
use kaihu_protocol::{Call, Code};
use kaihu_sandbox::{Config, SecondFactor};
use kaihu_wizard::PageId;

/// A step, and what belongs to it.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Its name in the matrix.
    pub name: &'static str,
    /// The page on which it is done.
    pub page: PageId,
    /// The calls of it that a fault of the wire meets.
    pub calls: fn(&Call) -> bool,
    /// Whether the provider asks for movements.
    pub challenge: bool,
    /// Whether pictures go straight to an object store: a stranger, whose refusals are read by their
    /// status alone.
    pub store: bool,
    /// What the provider asks for to sign in by later.
    pub protection: Protection,
    /// What may be told here of any fault: something that ends by itself did.
    pub ends: &'static [Code],
}

/// What a wallet is protected by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Protection {
    None,
    Password,
    Passkey,
    /// A passkey is asked for, and an app chosen in its place.
    App,
}

const fn step(name: &'static str, page: PageId, calls: fn(&Call) -> bool) -> Step {
    Step {
        name,
        page,
        calls,
        challenge: false,
        store: false,
        protection: Protection::None,
        ends: &[],
    }
}

const fn protected(protection: Protection, step: Step) -> Step {
    Step { protection, ..step }
}

/// Every step, in the order of the journey.
pub const STEPS: &[Step] = &[
    step("loading", PageId::Loading, |_| true),
    step("start", PageId::Start, |_| true),
    step("consent", PageId::Consent, |_| true),
    step("name", PageId::Name, |_| true),
    step("evidence kind", PageId::EvidenceKind, |_| true),
    step("evidence", PageId::Evidence, |_| true),
    step("birth date", PageId::BirthDate, |_| true),
    step("contact", PageId::Contact, |call| {
        matches!(call, Call::PatchIdentity { .. })
    }),
    step("code sent", PageId::Contact, |call| {
        matches!(call, Call::RequestOtp(_))
    }),
    step("code entered", PageId::Code, |call| {
        matches!(call, Call::VerifyOtp { .. })
    }),
    step("face intro", PageId::FaceIntro, |_| true),
    step("camera", PageId::Camera, |_| true),
    Step {
        challenge: true,
        ..step("movements", PageId::Camera, |call| {
            matches!(call, Call::CreateChallenge)
        })
    },
    step("picture announced", PageId::Picture, |call| {
        matches!(call, Call::CreateUpload(_))
    }),
    step("picture sent", PageId::Picture, |call| {
        matches!(call, Call::SendUpload { .. } | Call::UploadOffset { .. })
    }),
    Step {
        store: true,
        ..step("picture stored", PageId::Picture, |call| {
            matches!(call, Call::PutUpload { .. })
        })
    },
    step("picture judged", PageId::Picture, |call| {
        matches!(call, Call::CompleteUpload { .. })
    }),
    protected(
        Protection::Password,
        step("password looked up", PageId::Password, |call| {
            matches!(call, Call::PasswordRange(_))
        }),
    ),
    protected(
        Protection::Password,
        step("password set", PageId::Password, |call| {
            matches!(call, Call::SetPassword(_))
        }),
    ),
    // What a passkey is made by is fetched with its page.
    protected(
        Protection::Passkey,
        step("passkey begun", PageId::Picture, |call| {
            matches!(call, Call::WebauthnOptions)
        }),
    ),
    Step {
        ends: &[Code::ChallengeExpired],
        ..protected(
            Protection::Passkey,
            step("passkey made", PageId::Passkey, |call| {
                matches!(call, Call::WebauthnFinish(_))
            }),
        )
    },
    protected(
        Protection::App,
        step("app begun", PageId::Passkey, |call| {
            matches!(call, Call::SetUpTotp)
        }),
    ),
    protected(
        Protection::App,
        step("app proved", PageId::AuthenticatorApp, |call| {
            matches!(call, Call::VerifyTotp(_))
        }),
    ),
    protected(
        Protection::App,
        step("recovery codes", PageId::RecoveryCodes, |_| true),
    ),
    step("check answers", PageId::CheckAnswers, |_| true),
    step("pending", PageId::Pending, |call| {
        matches!(call, Call::Result)
    }),
];

impl Step {
    /// Wherever somebody is: all calls of it.
    pub(crate) fn at(page: PageId, challenge: bool) -> Step {
        Step {
            challenge,
            ..step("here", page, |_| true)
        }
    }

    /// Somebody who is at this step, with nothing under way.
    pub(crate) fn arrive(&self, seed: u64) -> (World, Person) {
        let provider = |config: &mut Config| {
            config.plan.challenge = self.challenge;
            config.settings.processing_s = Some(20);
            match self.protection {
                Protection::None => {}
                Protection::Password => {
                    config.plan = std::mem::take(&mut config.plan).with_password();
                }
                Protection::Passkey | Protection::App => {
                    config.plan.second_factor = SecondFactor::Required;
                }
            }
        };
        let mut world = match self.store {
            true => World::with_store(seed, provider),
            false => World::with(seed, provider),
        };
        // At the camera nothing is to happen before the fault does.
        world.face = match self.page {
            PageId::Camera => Face::Nobody,
            _ => Face::Good,
        };
        let mut person = Person {
            prefers_app: self.protection == Protection::App,
            ..Person::li_wei()
        };
        if self.page != PageId::Loading {
            world.start();
            while world.page() != self.page {
                person.act(&mut world);
                world.wait(PAUSE_MS);
            }
        }
        (world, person)
    }

    /// Does what the step is about, once; the fault is there.
    pub(crate) fn act(&self, world: &mut World, person: &mut Person) {
        match self.page {
            PageId::Loading => world.start(),
            PageId::Camera => {
                world.face = match (world.face, self.challenge) {
                    (Face::Nobody, true) => Face::Follows,
                    (Face::Nobody, false) => Face::Good,
                    (face, _) => face,
                };
                world.meet_after_press();
                world.wait(2_000);
            }
            PageId::Pending => {
                world.meet_after_press();
                world.wait(8_000);
            }
            _ => person.act(world),
        }
    }
}
