//! On without a picture of the face.

use super::{Block, Button, Illustration, Page};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{InPlaceOfFace, WithoutFace};

/// The quiet way there, where the provider has one.
pub(super) fn offered(wizard: &Wizard) -> Option<Button> {
    let offered = wizard.way_without_face().is_some() && !wizard.is_without_face();
    offered.then(|| Button::link("noface-ask", Action::WithoutFace))
}

/// The same on the page of a failure that has to do with camera or face.
pub(super) fn offered_for(wizard: &Wizard, cause: Cause) -> Option<Button> {
    offered(wizard).filter(|_| wizard.path.contains(&PageId::Camera) && is_of_face(cause))
}

fn is_of_face(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::Light
            | Cause::Blur
            | Cause::Framing
            | Cause::NoFace
            | Cause::SeveralFaces
            | Cause::Covered
            | Cause::SamePicture
            | Cause::Challenge
            | Cause::FaceMatch
            | Cause::NoCamera
            | Cause::CameraDenied
            | Cause::CameraDismissed
            | Cause::CameraSystem
            | Cause::CameraPolicy
            | Cause::CameraBusy
            | Cause::CameraLost
            | Cause::InAppBrowser
    )
}

/// What happens then.
pub(super) fn without_face(wizard: &Wizard) -> Page {
    without_face_page(wizard.way_without_face().unwrap_or_default())
}

/// The same for one way.
pub fn without_face_page(way: WithoutFace) -> Page {
    let mut blocks = vec![Block::Illustration(Illustration::Card)];
    blocks.extend(told(way));
    blocks.push(Block::Inset(Message::new("noface-forget")));
    Page {
        id: PageId::WithoutFace,
        heading: Message::new("noface-heading"),
        blocks,
        buttons: vec![
            Button::primary("noface-button", Action::Continue),
            Button::secondary("noface-take", Action::Back),
        ],
    }
}

/// What is done in place of the picture, and how long that takes.
pub(super) fn told(way: WithoutFace) -> impl Iterator<Item = Block> {
    let what = Block::Lead(Message::new(match way.by {
        InPlaceOfFace::Branch => "noface-branch",
        InPlaceOfFace::VideoCall => "noface-video-call",
        InPlaceOfFace::Review | InPlaceOfFace::Unknown => "noface-review",
    }));
    let days = way.days.filter(|days| *days > 0);
    let days = days.map(|days| Block::Text(Message::new("noface-days").with("days", days)));
    [what].into_iter().chain(days)
}
