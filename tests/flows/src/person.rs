//! Somebody who wants a wallet: reads the page and does what it asks for.

use crate::World;
use kaihu_wizard::{Action, FactorAction, FieldId, PageId, Prompt, Remedy, view::Block};

/// Somebody who wants a wallet.
#[derive(Clone, Debug)]
pub struct Person {
    /// Full name.
    pub name: &'static str,
    /// Number of the resident identity card.
    pub resident_id: &'static str,
    /// Year, month, day.
    pub born: [&'static str; 3],
    /// Phone numbers, the first to be tried first.
    pub phones: Vec<&'static str>,
    /// E-mail address.
    pub email: &'static str,
    /// Password, where one is asked for.
    pub password: &'static str,
    /// Whether an authenticator app is chosen in place of a passkey.
    pub prefers_app: bool,
}

impl Person {
    /// Somebody whose papers are in order. The number is made up: it belongs to nobody.
    pub fn li_wei() -> Person {
        Person {
            name: "李伟",
            resident_id: "11010519491231002X",
            born: ["1949", "12", "31"],
            phones: vec!["13812345678", "13812345679"],
            email: "li.wei@example.org",
            password: "lantern 7 otters paint",
            prefers_app: false,
        }
    }

    /// Does what the page asks for, once.
    pub fn act(&mut self, world: &mut World) {
        match world.page() {
            PageId::Consent | PageId::Risk => {
                for block in world.view().page.blocks {
                    if let Block::Checkbox(checkbox) = block {
                        world.fill(checkbox.field, "on");
                    }
                }
                world.press(Action::Continue);
            }
            PageId::Name => self.answer(world, &[(FieldId::Name, self.name)]),
            PageId::EvidenceKind => {
                self.answer(world, &[(FieldId::EvidenceKind, "cn_resident_id")]);
            }
            PageId::Evidence => self.answer(world, &[(FieldId::EvidenceNumber, self.resident_id)]),
            PageId::BirthDate => {
                let [year, month, day] = self.born;
                let parts = [
                    (FieldId::BirthYear, year),
                    (FieldId::BirthMonth, month),
                    (FieldId::BirthDay, day),
                ];
                self.answer(world, &parts);
            }
            PageId::Contact => {
                let phone = self.phones[0];
                self.answer(
                    world,
                    &[(FieldId::Phone, phone), (FieldId::Email, self.email)],
                );
            }
            PageId::Code => match world.newest_code() {
                Some(code) if has_code_field(world) => {
                    self.answer(world, &[(FieldId::Code, &code)])
                }
                _ => {
                    world.wait(31_000);
                    world.press(Action::ResendCode);
                }
            },
            PageId::Password => self.answer(world, &[(FieldId::Password, self.password)]),
            PageId::Camera => {
                world.wait(1_000);
                if asks_for_the_button(world) {
                    world.press(Action::Shutter);
                }
            }
            PageId::Passkey if self.prefers_app => {
                world.press(Action::Authenticator(FactorAction::Other));
            }
            PageId::AuthenticatorApp => match world.app_code() {
                Some(code) => self.answer(world, &[(FieldId::AppCode, &code)]),
                None => world.press(Action::Continue),
            },
            PageId::Pending => world.wait(5_000),
            // This device is the one at hand.
            PageId::HandOver => world.press(Action::Back),
            PageId::Problem => self.take_the_best_remedy(world),
            _ => world.press(Action::Continue),
        }
    }

    /// Goes on until the journey has ended; gives up after `steps`.
    pub fn go_to_the_end(&mut self, world: &mut World, steps: usize) {
        self.go_until(world, PageId::Opened, steps);
    }

    /// Goes on until this page; gives up after `steps`.
    pub fn go_until(&mut self, world: &mut World, page: PageId, steps: usize) {
        for _ in 0..steps {
            if world.page() == page {
                return;
            }
            self.act(world);
        }
        assert_eq!(
            world.page(),
            page,
            "after {steps} steps: {:#?}",
            world.view()
        );
    }

    fn answer(&self, world: &mut World, answers: &[(FieldId, &str)]) {
        for (field, text) in answers {
            world.fill(*field, text);
        }
        world.press(Action::Continue);
    }

    fn take_the_best_remedy(&mut self, world: &mut World) {
        let view = world.view();
        let first = view.page.buttons.first().expect("a remedy").action.clone();
        let other = Action::Remedy(Remedy::ChangePhone);
        let offered = |remedy| view.page.buttons.iter().any(|it| it.action == remedy);
        // Nobody here has a wallet to sign in to.
        let is_taken = offered(Action::Remedy(Remedy::NotMe));
        let remedy = if is_taken { other.clone() } else { first };
        if remedy == other && self.phones.len() > 1 {
            self.phones.remove(0);
        }
        world.wait(5_000);
        world.press(remedy);
    }
}

/// Whether nothing helps at the camera but to press.
fn asks_for_the_button(world: &World) -> bool {
    let view = world.view();
    let is_manual =
        |block: &Block| matches!(block, Block::Camera(camera) if camera.prompt == Prompt::Manual);
    view.page.blocks.iter().any(is_manual)
}

fn has_code_field(world: &World) -> bool {
    let view = world.view();
    view.page
        .blocks
        .iter()
        .any(|block| matches!(block, Block::TextField(_)))
}
