//! The pages of the face: how it is done, the camera, the picture.

use super::start::other_device;
use super::{Block, Button, CameraView, FileField, Illustration, Outline, Page, Working};
use super::{challenge, without_face};
use crate::coach::{Prompt, aspects};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::face::Face;
use crate::wizard::Wizard;
use kaihu_quality::FrameReport;

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
    page.buttons.extend(other_device(wizard));
    page.buttons.extend(without_face::offered(wizard));
    page
}

pub(super) fn camera(wizard: &Wizard) -> Page {
    let prompt = wizard
        .face
        .coach
        .as_ref()
        .map_or(Prompt::Starting, |coach| coach.prompt());
    let outline = match prompt {
        Prompt::Starting | Prompt::Allow | Prompt::Restarting | Prompt::Manual => Outline::Waiting,
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
            several: wizard.face.cameras.are_several(),
            lit: wizard.face.lit,
        })],
        buttons: vec![],
    }
}

pub(super) fn picture(wizard: &Wizard) -> Page {
    let face = &wizard.face;
    let taken = face.picture.as_ref();
    let mut blocks = Vec::new();
    blocks.extend(wizard.error_summary(&[FieldId::Face]));
    blocks.extend(lead(wizard).map(Block::Lead));
    let blob = taken.map(|taken| taken.picture.blob);
    match face.from_device {
        true => blocks.push(Block::File(FileField {
            field: FieldId::Face,
            label: Message::new("picture-file-label"),
            hint: Some(Message::new("picture-file-hint")),
            error: wizard.error_of(FieldId::Face),
            chosen: blob,
        })),
        false => blocks.extend(blob.map(Block::Picture)),
    }
    let settled = taken.filter(|taken| !taken.checking);
    let report = settled.and_then(|taken| taken.report.as_ref());
    blocks.extend(report.and_then(measured).map(Block::Measured));
    if wizard.is_busy() {
        let label = match face.is_checking() {
            true => "picture-checking",
            false => "picture-sending",
        };
        blocks.push(Block::Working(Working {
            label: Message::new(label),
            done: wizard.bytes_sent(),
        }));
    }
    Page {
        id: PageId::Picture,
        heading: Message::new(match face.from_device {
            true => "picture-file-heading",
            false => "picture-heading",
        }),
        blocks,
        buttons: picture_buttons(face),
    }
}

/// What to think of the picture, in a sentence.
fn lead(wizard: &Wizard) -> Option<Message> {
    let face = &wizard.face;
    let Some(taken) = &face.picture else {
        return face.from_device.then(|| Message::new("picture-file-lead"));
    };
    let key = match taken.finding {
        _ if taken.checking => return None,
        Prompt::HoldStill => "picture-good",
        finding if !finding.is_flaw() => "picture-check-yourself",
        // The points below say what; without them it is said here.
        finding if taken.report.as_ref().and_then(measured).is_none() => remark(finding),
        _ if face.may_use_picture() => "picture-tried",
        _ => "picture-again",
    };
    Some(Message::new(key))
}

/// What was measured, in words.
fn measured(report: &FrameReport) -> Option<Vec<(Message, bool)>> {
    const GOOD: [&str; 5] = [
        "measured-light",
        "measured-place",
        "measured-angle",
        "measured-features",
        "measured-sharp",
    ];
    let aspects = aspects(report)?;
    let point = |(good, flaw): (&'static str, Option<Prompt>)| match flaw {
        Some(flaw) if flaw.is_flaw() => (Message::new(remark(flaw)), false),
        _ => (Message::new(good), true),
    };
    Some(GOOD.into_iter().zip(aspects).map(point).collect())
}

fn picture_buttons(face: &Face) -> Vec<Button> {
    let again = |weight: fn(&'static str, Action) -> Button| match face.from_device {
        true => Button::link("picture-use-camera", Action::Back),
        false => weight("picture-retake", Action::Retake),
    };
    match face.may_use_picture() {
        true => vec![
            Button::primary("picture-use", Action::Continue),
            again(Button::secondary),
        ],
        false => vec![again(Button::primary)],
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
        | Prompt::Allow
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
