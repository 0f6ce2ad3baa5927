//! The pages of the face: how it is done, the camera, the picture.

use super::challenge;
use super::{Block, Button, CameraView, Illustration, Outline, Page, Working};
use crate::coach::Prompt;
use crate::event::Action;
use crate::message::Message;
use crate::page::PageId;
use crate::wizard::Wizard;

pub(super) fn intro(wizard: &Wizard) -> Page {
    let mut page = Page {
        id: PageId::FaceIntro,
        heading: Message::new("face-heading"),
        blocks: vec![
            Block::Lead(Message::new("face-lead")),
            Block::Illustration(Illustration::Face),
            Block::Tips(vec![
                (Illustration::Light, Message::new("face-tip-light")),
                (Illustration::Angle, Message::new("face-tip-height")),
                (Illustration::Glasses, Message::new("face-tip-clear")),
            ]),
            Block::Inset(Message::new("face-permission")),
        ],
        buttons: vec![Button::primary("face-button", Action::Continue)],
    };
    page.blocks.extend(challenge::foretold(wizard));
    page
}

pub(super) fn camera(wizard: &Wizard) -> Page {
    let prompt = wizard
        .face
        .coach
        .as_ref()
        .map_or(Prompt::Starting, |coach| coach.prompt());
    let outline = match prompt {
        Prompt::Starting | Prompt::Restarting | Prompt::Manual => Outline::Waiting,
        Prompt::HoldStill => Outline::Good,
        prompt if prompt.is_of_challenge() => Outline::Moving,
        _ => Outline::Adjust,
    };
    Page {
        id: PageId::Camera,
        heading: Message::new("camera-heading"),
        blocks: vec![Block::Camera(CameraView {
            prompt,
            outline,
            shutter: wizard.face.can_shoot() && !wizard.awaits_movements(),
            challenge: challenge::of(wizard),
            sound: wizard.sound,
        })],
        buttons: vec![],
    }
}

pub(super) fn picture(wizard: &Wizard) -> Page {
    let mut blocks = Vec::new();
    if let Some(taken) = &wizard.face.picture {
        let measured = match taken.finding {
            Prompt::HoldStill => Message::new("picture-good"),
            Prompt::Starting | Prompt::Manual => Message::new("picture-check-yourself"),
            finding => Message::new(remark(finding)),
        };
        blocks.push(Block::Lead(measured));
        blocks.push(Block::Picture(taken.picture.blob));
    }
    if wizard.is_busy() {
        blocks.push(Block::Working(Working {
            label: Message::new("picture-sending"),
            percent: wizard.percent_sent(),
        }));
    }
    Page {
        id: PageId::Picture,
        heading: Message::new("picture-heading"),
        blocks,
        buttons: vec![
            Button::primary("picture-use", Action::Continue),
            Button::secondary("picture-retake", Action::Retake),
        ],
    }
}

/// What might be better about a picture, in plain words.
fn remark(finding: Prompt) -> &'static str {
    match finding {
        Prompt::MoreLight | Prompt::LightInFront => "picture-dark",
        Prompt::LessLight => "picture-bright",
        Prompt::EvenLight => "picture-uneven",
        Prompt::ShowFace | Prompt::UncoverLens => "picture-no-face",
        Prompt::OneFace => "picture-several-faces",
        Prompt::Closer => "picture-far",
        Prompt::Farther => "picture-near",
        Prompt::Centre => "picture-off-centre",
        Prompt::FaceForward | Prompt::EyeLevel | Prompt::Upright => "picture-angle",
        Prompt::OpenEyes => "picture-eyes",
        Prompt::Steady | Prompt::WipeLens => "picture-blurred",
        Prompt::CloseMouth
        | Prompt::Starting
        | Prompt::Restarting
        | Prompt::Manual
        | Prompt::HoldStill
        | Prompt::LookAhead
        | Prompt::TurnLeft
        | Prompt::TurnRight
        | Prompt::LookUp
        | Prompt::Nod => "picture-check-yourself",
    }
}
