//! The face: how it is done, the camera, the picture.

use super::*;

/// How the picture is taken.
pub fn face_intro() -> View {
    let blocks = vec![
        Block::Lead("face-lead".into()),
        Block::Illustration(Illustration::Face),
        Block::Tips(vec![
            (Illustration::Light, "face-tip-light".into()),
            (Illustration::Angle, "face-tip-height".into()),
            (Illustration::Glasses, "face-tip-clear".into()),
        ]),
        Block::Inset("face-permission".into()),
    ];
    frame(page(
        PageId::FaceIntro,
        "face-heading",
        blocks,
        go_on("face-button"),
    ))
}

/// The camera with a prompt.
pub fn camera(prompt: Prompt) -> View {
    let outline = match prompt {
        Prompt::Starting | Prompt::Allow | Prompt::Restarting | Prompt::Manual => Outline::Waiting,
        Prompt::HoldStill => Outline::Good,
        _ => Outline::Adjust,
    };
    let waiting = matches!(
        prompt,
        Prompt::Starting | Prompt::Allow | Prompt::Restarting
    );
    let camera = Block::Camera(CameraView {
        prompt,
        outline,
        shutter: !waiting,
        sound: prompt == Prompt::HoldStill,
        several: prompt == Prompt::HoldStill,
        lit: prompt == Prompt::MoreLight,
    });
    frame(page(PageId::Camera, "camera-heading", vec![camera], vec![]))
}

/// The picture that was taken, with what was seen in it.
pub fn picture() -> View {
    let blocks = vec![
        Block::Lead("picture-good".into()),
        Block::Picture(BlobId(1)),
        Block::Measured(measured(None)),
    ];
    picture_page(
        blocks,
        vec![
            button("picture-use", Action::Continue, Weight::Primary),
            button("picture-retake", Action::Retake, Weight::Secondary),
        ],
    )
}

/// The picture has to be taken again.
pub fn picture_again() -> View {
    let blocks = vec![
        Block::Lead("picture-again".into()),
        Block::Picture(BlobId(1)),
        Block::Measured(measured(Some("picture-dark"))),
    ];
    let again = button("picture-retake", Action::Retake, Weight::Primary);
    picture_page(blocks, vec![again])
}

/// The picture is no better, and may be sent all the same.
pub fn picture_tried() -> View {
    let mut view = picture();
    view.page.blocks[0] = Block::Lead("picture-tried".into());
    view.page.blocks[2] = Block::Measured(measured(Some("picture-dark")));
    view
}

/// The picture is being looked at, or on its way.
pub fn picture_busy(label: &'static str, percent: Option<u8>) -> View {
    let mut view = picture();
    view.page.blocks.pop();
    if percent.is_none() {
        view.page.blocks.remove(0);
    }
    view.page.blocks.push(Block::Working(Working {
        label: label.into(),
        percent,
    }));
    view
}

/// A file of the device in place of the camera.
pub fn picture_file(chosen: bool, error: Option<&'static str>) -> View {
    let file = Block::File(FileField {
        field: FieldId::Face,
        label: "picture-file-label".into(),
        hint: Some("picture-file-hint".into()),
        chosen: chosen.then_some(BlobId(1)),
        error: error.map(Message::new),
    });
    let camera = button("picture-use-camera", Action::Back, Weight::Link);
    let mut view = match chosen {
        true => picture_page(
            vec![
                Block::Lead("picture-good".into()),
                file,
                Block::Measured(measured(None)),
            ],
            vec![
                button("picture-use", Action::Continue, Weight::Primary),
                camera,
            ],
        ),
        false => picture_page(
            vec![Block::Lead("picture-file-lead".into()), file],
            vec![camera],
        ),
    };
    view.page.heading = "picture-file-heading".into();
    if let Some(key) = error {
        let error = FieldError {
            field: FieldId::Face,
            message: Message::new(key),
        };
        view.page.blocks.insert(0, Block::ErrorSummary(vec![error]));
    }
    view
}

fn picture_page(blocks: Vec<Block>, buttons: Vec<Button>) -> View {
    frame(page(PageId::Picture, "picture-heading", blocks, buttons))
}

fn measured(light: Option<&'static str>) -> Vec<(Message, bool)> {
    let light = (
        Message::new(light.unwrap_or("measured-light")),
        light.is_none(),
    );
    let good = [
        "measured-place",
        "measured-angle",
        "measured-features",
        "measured-sharp",
    ];
    let good = good.map(|key| (Message::new(key), true));
    [light].into_iter().chain(good).collect()
}
