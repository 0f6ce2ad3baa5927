//! What is in front of the camera.

use super::mishap::Mishap;
use crate::good_frame;
use kaihu_quality::FrameReport;

/// What is measured of a frame with these flaws, each clearly beyond the limit of its prompt.
pub(crate) fn frame(flaws: impl Iterator<Item = Mishap>) -> FrameReport {
    let mut frame = good_frame();
    for flaw in flaws {
        spoil(&mut frame, flaw);
    }
    if frame.faces == 0 {
        frame.face = None;
    }
    frame
}

fn spoil(frame: &mut FrameReport, flaw: Mishap) {
    let Some(face) = &mut frame.face else {
        return;
    };
    match flaw {
        Mishap::Dark => face.luminance_mean = Some(0.012),
        Mishap::Backlit => {
            face.luminance_mean = Some(0.03);
            face.backlight = Some(3.3);
        }
        Mishap::Bright => {
            face.luminance_mean = Some(0.75);
            face.over_exposed = Some(0.4);
        }
        Mishap::OneSide => face.cheek_log_ratio = Some(1.1),
        Mishap::Far => face.head_size = 0.1,
        Mishap::Near => face.head_size = 0.55,
        Mishap::OffCentre => face.bounds.x = 0.02,
        Mishap::Turned => face.pose.yaw = 28.0,
        Mishap::Low => face.pose.pitch = 27.0,
        Mishap::Leaning => face.pose.roll = 24.0,
        Mishap::EyesClosed => face.eyes_open = Some(0.0),
        Mishap::DirtyLens => face.sharpness = Some(1.5),
        Mishap::Shaking => face.motion = Some(0.2),
        Mishap::Others => frame.faces = 2,
        Mishap::Nobody => frame.faces = 0,
        Mishap::CoveredLens => {
            frame.faces = 0;
            frame.scene_luminance = 0.03;
            frame.scene_detail = Some(0.2);
        }
        _ => {}
    }
}
