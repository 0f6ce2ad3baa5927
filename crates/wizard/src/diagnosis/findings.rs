//! The causes behind what this side finds out by itself: measures of the network, of the device and of frames.

use super::Cause;
use crate::coach::Prompt;
use crate::network::Verdict;
use crate::readiness::Point;

impl Cause {
    /// The one cause behind what the self-check of the network found.
    pub fn of_verdict(verdict: Verdict) -> Cause {
        match verdict {
            Verdict::Offline => Cause::Offline,
            Verdict::NoInternet => Cause::NoInternet,
            Verdict::Portal => Cause::Intercepted,
            Verdict::ServiceSilent => Cause::ProviderSilent,
            Verdict::Weak => Cause::WeakNetwork,
            Verdict::ClockWrong => Cause::ClockWrong,
            Verdict::Fine => Cause::ShortBreak,
        }
    }

    /// The one cause behind what is missing before the first question.
    pub(crate) fn of_point(point: Point) -> Cause {
        match point {
            Point::InApp | Point::InAppMay => Cause::InAppBrowser,
            Point::NoCamera | Point::NoCameraButFiles => Cause::NoCamera,
            Point::CameraPolicy => Cause::CameraPolicy,
            Point::CameraDenied => Cause::CameraDenied,
            Point::Maintenance(_) => Cause::Maintenance,
            Point::Degraded => Cause::ServiceDown,
            Point::SlowNetwork | Point::DataSaver => Cause::WeakNetwork,
            Point::LowBattery(_) => Cause::LowBattery,
            Point::NoStorage => Cause::BrowserBlocks,
            Point::NoPasskey => Cause::Authenticator,
        }
    }

    /// The one cause behind what the camera asks for; `None` while it asks for nothing that is amiss.
    pub fn of_prompt(prompt: Prompt) -> Option<Cause> {
        Some(match prompt {
            Prompt::Starting | Prompt::Allow | Prompt::Restarting => return None,
            Prompt::Manual | Prompt::HoldStill => return None,
            Prompt::LightInFront | Prompt::MoreLight | Prompt::LessLight | Prompt::EvenLight => {
                Cause::Light
            }
            Prompt::UncoverLens | Prompt::WipeLens | Prompt::Steady => Cause::Blur,
            Prompt::ShowFace => Cause::NoFace,
            Prompt::OneFace => Cause::SeveralFaces,
            Prompt::Closer
            | Prompt::Farther
            | Prompt::Centre
            | Prompt::FaceForward
            | Prompt::EyeLevel
            | Prompt::Upright => Cause::Framing,
            Prompt::OpenEyes | Prompt::CloseMouth => Cause::Covered,
            Prompt::LookAhead
            | Prompt::TurnLeft
            | Prompt::TurnRight
            | Prompt::LookUp
            | Prompt::Nod => Cause::Challenge,
        })
    }
}
