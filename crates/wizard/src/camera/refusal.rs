//! Why a camera was not given, as far as browsers tell.

use crate::device::{Device, contains};
use kaihu_protocol::{Code, Sensitive};

/// What is known when `getUserMedia` has failed.
#[derive(Clone, Debug, PartialEq)]
pub struct CameraRefusal {
    /// Name of the `DOMException`; empty where there is no `getUserMedia` to call.
    pub name: String,
    /// Its message, which Chromium alone fills in.
    pub message: Sensitive,
    /// What the Permissions API says of the camera afterwards.
    pub permission: Option<Permission>,
    /// Whether the page around lets the camera through (Permissions Policy), where it can be told.
    pub policy: bool,
}

/// `PermissionStatus.state`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Permission {
    /// Given.
    Granted,
    /// Refused for good: the browser does not ask any more.
    Denied,
    /// The browser would ask.
    Prompt,
}

impl CameraRefusal {
    /// A refusal of which only the name is known.
    pub fn named(name: &str) -> CameraRefusal {
        CameraRefusal {
            name: name.to_owned(),
            message: Sensitive::from(""),
            permission: None,
            policy: true,
        }
    }

    /// Whether less might be given: another size, another camera. `NotFoundError` is not about that: there
    /// is no camera of any kind.
    pub(crate) fn is_about_the_wish(&self) -> bool {
        matches!(
            self.name.as_str(),
            "OverconstrainedError" | "NotReadableError" | "AbortError"
        )
    }

    /// What it comes to (Media Capture and Streams, section 10.2).
    pub(crate) fn code(&self, device: Device) -> Code {
        let code = match self.name.as_str() {
            "NotAllowedError" => self.not_allowed(),
            "NotReadableError" | "AbortError" => return Code::DeviceCameraBusy,
            "SecurityError" => Code::DeviceCameraPolicy,
            _ => Code::DeviceNoCamera,
        };
        // In the browser of an app it is mostly the app that says no, whatever it calls that.
        match (code, device.within) {
            (Code::DeviceCameraPolicy | Code::DeviceCameraDismissed, _) | (_, None) => code,
            (_, Some(_)) => Code::DeviceWebview,
        }
    }

    fn not_allowed(&self) -> Code {
        let says = |token| contains(self.message.expose(), token);
        match self.permission {
            _ if !self.policy => Code::DeviceCameraPolicy,
            _ if says("system") => Code::DeviceCameraSystem,
            // The site may, and yet it is refused: by the system below.
            Some(Permission::Granted) => Code::DeviceCameraSystem,
            Some(Permission::Prompt) => Code::DeviceCameraDismissed,
            _ if says("dismissed") => Code::DeviceCameraDismissed,
            Some(Permission::Denied) | None => Code::DeviceCameraDenied,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::device::HostApp;

    fn refused(message: &str, permission: Option<Permission>) -> CameraRefusal {
        CameraRefusal {
            message: Sensitive::from(message),
            permission,
            ..CameraRefusal::named("NotAllowedError")
        }
    }

    #[test]
    fn a_no_is_told_apart() {
        use Permission::*;
        let browser = Device::default();
        let told = [
            // Chromium, with its messages.
            (
                refused("Permission denied", Some(Denied)),
                Code::DeviceCameraDenied,
            ),
            (
                refused("Permission dismissed", Some(Prompt)),
                Code::DeviceCameraDismissed,
            ),
            (
                refused("Permission denied by system", Some(Granted)),
                Code::DeviceCameraSystem,
            ),
            (
                refused("Permission denied by system", None),
                Code::DeviceCameraSystem,
            ),
            // Firefox and Safari, whose messages are always the same.
            (refused("", Some(Granted)), Code::DeviceCameraSystem),
            (refused("", Some(Prompt)), Code::DeviceCameraDismissed),
            (refused("", Some(Denied)), Code::DeviceCameraDenied),
            // Without the Permissions API.
            (refused("", None), Code::DeviceCameraDenied),
            (
                refused("Permission dismissed", None),
                Code::DeviceCameraDismissed,
            ),
        ];
        for (refusal, code) in told {
            assert_eq!(refusal.code(browser), code, "{refusal:?}");
        }
        let policy = CameraRefusal {
            policy: false,
            ..refused("Permission denied", Some(Denied))
        };
        assert_eq!(policy.code(browser), Code::DeviceCameraPolicy);
    }

    #[test]
    fn other_names_have_their_own() {
        let told = [
            ("NotFoundError", Code::DeviceNoCamera),
            ("OverconstrainedError", Code::DeviceNoCamera),
            ("NotReadableError", Code::DeviceCameraBusy),
            ("AbortError", Code::DeviceCameraBusy),
            ("SecurityError", Code::DeviceCameraPolicy),
            ("", Code::DeviceNoCamera),
            ("TypeError", Code::DeviceNoCamera),
        ];
        for (name, code) in told {
            let refusal = CameraRefusal::named(name);
            assert_eq!(refusal.code(Device::default()), code, "{name}");
        }
    }

    #[test]
    fn in_an_app_it_is_the_app() {
        let app = Device {
            within: Some(HostApp::WeChat),
            ..Device::default()
        };
        for name in ["NotAllowedError", "NotFoundError", ""] {
            assert_eq!(CameraRefusal::named(name).code(app), Code::DeviceWebview);
        }
        let busy = CameraRefusal::named("NotReadableError");
        assert_eq!(busy.code(app), Code::DeviceCameraBusy);
        let dismissed = refused("", Some(Permission::Prompt));
        assert_eq!(dismissed.code(app), Code::DeviceCameraDismissed);
    }
}
