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
        Prompt::Starting | Prompt::Restarting | Prompt::Manual => Outline::Waiting,
        Prompt::HoldStill => Outline::Good,
        _ => Outline::Adjust,
    };
    let camera = Block::Camera(CameraView {
        prompt,
        outline,
        shutter: !matches!(prompt, Prompt::Starting | Prompt::Restarting),
        sound: prompt == Prompt::HoldStill,
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
pub fn picture(finding: Prompt) -> View {
    let remark = match finding {
        Prompt::HoldStill => "picture-good",
        _ => "picture-dark",
    };
    let blocks = vec![Block::Lead(remark.into()), Block::Picture(BlobId(1))];
    frame(page(
        PageId::Picture,
        "picture-heading",
        blocks,
        picture_buttons(),
    ))
}

/// The picture on its way.
pub fn picture_sending() -> View {
    let mut view = picture(Prompt::HoldStill);
    view.page.blocks.push(Block::Working(Working {
        label: "picture-sending".into(),
        percent: Some(64),
    }));
    view
}

fn picture_buttons() -> Vec<Button> {
    vec![
        button("picture-use", Action::Continue, Weight::Primary),
        button("picture-retake", Action::Retake, Weight::Secondary),
    ]
}
