//! What somebody who does not see the screen, does not hear, or takes their time can rely on.
//!
//! That every page takes the focus along, and only to what is there, is a rule of the world: it
//! holds after every event of every test here and in the storms.

mod focus;
mod said;
mod time;

use kaihu_flows::{Face, Person, World};
use kaihu_wizard::PageId;

fn journey() -> (World, Person) {
    let mut world = World::new(1);
    world.start();
    (world, Person::li_wei())
}

/// Somewhere on the way: up to this page.
fn at(page: PageId) -> (World, Person) {
    let (mut world, mut person) = journey();
    if page == PageId::Camera {
        world.face = Face::Nobody;
    }
    person.go_until(&mut world, page, 40);
    (world, person)
}

/// Every page on which somebody can stay as long as they like.
const PAGES: [PageId; 12] = [
    PageId::Start,
    PageId::Consent,
    PageId::Name,
    PageId::EvidenceKind,
    PageId::Evidence,
    PageId::BirthDate,
    PageId::Contact,
    PageId::Code,
    PageId::FaceIntro,
    PageId::Camera,
    PageId::Picture,
    PageId::CheckAnswers,
];

fn count(world: &World, key: &str) -> usize {
    let said = world.announced.iter();
    said.filter(|message| message.key == key).count()
}
