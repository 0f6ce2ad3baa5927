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
        Prompt::Starting | Prompt::Restarting | Prompt::Manual => Outline::Waiting,
        Prompt::HoldStill => Outline::Good,
        _ => Outline::Adjust,
    };
    let camera = Block::Camera(CameraView {
        prompt,
        outline,
        shutter: !matches!(prompt, Prompt::Starting | Prompt::Restarting),
        sound: prompt == Prompt::HoldStill,
    });
    frame(page(PageId::Camera, "camera-heading", vec![camera], vec![]))
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
