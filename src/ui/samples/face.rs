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

/// The same where movements come before it.
pub fn face_intro_with_movements() -> View {
    let mut view = face_intro();
    let foretold = Block::Text("face-movements".into());
    view.page.blocks.push(foretold);
    view
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
        challenge: None,
    });
    frame(page(PageId::Camera, "camera-heading", vec![camera], vec![]))
}

/// The camera with movements of which some were made; 0 of 0 before there are any, or without them.
pub fn camera_challenge(prompt: Prompt, done: u32, of: u32, proposed: bool) -> View {
    let mut view = camera(prompt);
    if let Some(Block::Camera(camera)) = view.page.blocks.first_mut() {
        if prompt.is_of_challenge() {
            camera.outline = Outline::Moving;
        }
        let left_out = of == 0 && prompt == Prompt::HoldStill;
        camera.shutter = done == of && !prompt.is_of_challenge();
        camera.challenge = Some(ChallengeView {
            done,
            of,
            way_out: match left_out {
                true => "movements-back".into(),
                false => "movements-cannot".into(),
            },
            proposed,
        });
    }
    if proposed {
        view.toast = Some("challenge-again-or-without".into());
    }
    view
}

/// What it means to leave the movements out.
pub fn without_movements() -> View {
    let blocks = vec![
        Block::Illustration(Illustration::Face),
        Block::Lead("without-lead".into()),
    ];
    let buttons = vec![
        button("without-button", Action::Continue, Weight::Primary),
        button("movements-back", Action::Back, Weight::Secondary),
    ];
    frame(page(
        PageId::WithoutMovements,
        "without-heading",
        blocks,
        buttons,
    ))
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

/// So much of a picture of 190 kB has arrived.
pub fn sent(percent: u8) -> Done {
    let text = Message::new("upload-sent")
        .with("sent", 190 * u32::from(percent) / 100)
        .with("all", 190);
    Done { percent, text }
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
        done: percent.map(sent),
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

/// How the picture is taken, where there is a way without one.
pub fn face_intro_without() -> View {
    let mut view = face_intro();
    let way = button("noface-ask", Action::WithoutFace, Weight::Link);
    view.page.buttons.push(way);
    view
}

/// What happens without a picture.
pub fn without_face(by: InPlaceOfFace) -> View {
    frame(without_face_page(WithoutFace {
        by,
        days: Some(3),
        chosen: false,
    }))
}
