//! What the name of a `DOMException` means. The same name means another thing by what was asked for, and one that is
//! not known means whatever is least surprising there: there is a code for each.

use kaihu_protocol::Code;

/// What a browser was asked for when it threw.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// `getUserMedia` (Media Capture and Streams, section 10.2).
    Camera,
    /// `navigator.credentials.create` and `.get` with a public key (WebAuthn Level 3, sections 5.1.3 and 5.1.4).
    Authenticator,
    /// `fetch`, and the reading of what it brought (Fetch, section 5.6).
    Fetch,
    /// IndexedDB and Web Storage.
    Storage,
    /// Compiling and starting a module.
    Program,
}

impl Asked {
    /// Everything that is asked for.
    pub const ALL: &[Asked] = &[
        Asked::Camera,
        Asked::Authenticator,
        Asked::Fetch,
        Asked::Storage,
        Asked::Program,
    ];
}

/// The one code behind an exception of this `name` (Web IDL, table of the names; or that of an `Error`). Of a camera
/// more is known than a name, see [`crate::CameraRefusal`]: this is where that begins.
pub fn code_of_exception(asked: Asked, name: &str) -> Code {
    match (asked, name) {
        (Asked::Camera, "NotAllowedError") => Code::DeviceCameraDenied,
        (Asked::Camera, "NotReadableError" | "AbortError") => Code::DeviceCameraBusy,
        (Asked::Camera, "SecurityError") => Code::DeviceCameraPolicy,
        (Asked::Camera, _) => Code::DeviceNoCamera,
        // No such method, no such key type, a page or domain that may not ask.
        (Asked::Authenticator, "NotSupportedError" | "SecurityError" | "TypeError") => {
            Code::WebauthnUnsupported
        }
        // Refused, not answered in time, or a key that is there already: browsers do not say which.
        (Asked::Authenticator, _) => Code::WebauthnNotAllowed,
        (Asked::Fetch, "AbortError" | "TimeoutError") => Code::NetTimeout,
        (Asked::Fetch, "EncodingError" | "DataError" | "SyntaxError") => Code::NetTruncated,
        (Asked::Fetch, _) => Code::NetUnreachable,
        (Asked::Storage, _) => Code::DeviceStorageBlocked,
        (Asked::Program, "NetworkError" | "AbortError" | "TimeoutError" | "TypeError") => {
            Code::NetUnreachable
        }
        (Asked::Program, _) => Code::DeviceWasmBlocked,
    }
}
