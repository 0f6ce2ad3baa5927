//! The face: how it is done, the camera, the picture.

use super::*;

/// How the picture is taken.
pub fn face_intro() -> View {
    let blocks = vec![
        Block::Lead("face-lead".into()),
        Block::Illustration(Illustration::Face),
        Block::List(vec![
            "face-tip-light".into(),
            "face-tip-height".into(),
            "face-tip-clear".into(),
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
pub fn camera(prompt: &'static str, outline: Outline) -> View {
    let camera = Block::Camera(CameraView {
        prompt: prompt.into(),
        outline,
        shutter: true,
    });
    frame(page(PageId::Camera, "camera-heading", vec![camera], vec![]))
}

/// The picture that was taken, on its way.
pub fn picture() -> View {
    let blocks = vec![
        Block::Lead("picture-good".into()),
        Block::Picture(BlobId(1)),
        Block::Working("picture-sending".into()),
    ];
    let buttons = vec![
        button("picture-use", Action::Continue, Weight::Primary),
        button("picture-retake", Action::Retake, Weight::Secondary),
    ];
    let mut view = frame(page(PageId::Picture, "picture-heading", blocks, buttons));
    view.busy = true;
    view
}
