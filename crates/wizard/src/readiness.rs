//! Before the first question: what is missing on this device for what the provider asks for, the worst first.

use crate::camera::Permission;
use crate::effect::Effect;
use crate::event::Environment;
use crate::page::PageId;
use crate::wizard::Wizard;
use kaihu_protocol::{ServiceState, ServiceStatus, Timestamp};

/// What a browser tells of a device when it is asked, each where it tells it at all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Condition {
    /// What the Permissions API says of the camera.
    pub camera: Option<Permission>,
    /// Whether there is a camera at all (`enumerateDevices`).
    pub has_camera: Option<bool>,
    /// Charge in percent while the device is not being charged (Battery Status API).
    pub battery: Option<u8>,
    /// Whether the device can hold a passkey behind its own lock (`isUserVerifyingPlatformAuthenticatorAvailable`) and
    /// the page around lets one be made (Permissions Policy, `publickey-credentials-create`).
    pub passkey: Option<bool>,
}

/// What the browser says of the connection (Network Information API).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Connection {
    /// Of the effective type `slow-2g` or `2g`.
    pub slow: bool,
    /// The person has asked for less data.
    pub saves_data: bool,
    /// Of a type that nobody nearby shares: `cellular` or `ethernet`.
    pub own: bool,
}

/// Something that is missing, or will be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Point {
    /// The browser of an app around has no camera for pages.
    InApp,
    /// The browser of an app around has one, and the app may keep it from the page.
    InAppMay,
    /// There is no camera.
    NoCamera,
    /// There is no camera, and a picture of the device is taken.
    NoCameraButFiles,
    /// The page around does not let the camera through.
    CameraPolicy,
    /// The camera was refused for good.
    CameraDenied,
    /// The service is closed from this moment on.
    Maintenance(Timestamp),
    /// The service works in part.
    Degraded,
    /// The connection is slow.
    SlowNetwork,
    /// The charge is low, in percent.
    LowBattery(u8),
    /// Nothing is kept over a reload.
    NoStorage,
    /// Less data is asked for than the camera needs.
    DataSaver,
    /// No passkey can be kept here.
    NoPasskey,
}

/// What the flow asks of the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Needs {
    /// A picture of the face.
    pub(crate) camera: bool,
    /// Where there is no camera, a picture of the device is taken.
    pub(crate) takes_files: bool,
    /// People are to sign in with a passkey.
    pub(crate) passkey: bool,
    /// How long the first answer took, in milliseconds.
    pub(crate) answer_ms: Option<u64>,
}

/// More than this nobody reads at once: the rest unfolds.
pub(crate) const AT_ONCE: usize = 3;
/// Charge in percent from which on Android warns (`config_lowBatteryWarningLevel`).
const LOW_BATTERY: u8 = 15;
/// A first answer that takes so many milliseconds came over a slow line: about four round trips (name, connection,
/// encryption, request) of the 1400 ms from which on the Network Information API calls a connection "2g".
const SLOW_ANSWER_MS: u64 = 4 * 1_400;
/// Maintenance further ahead than this many milliseconds is of no concern.
const AHEAD_MS: i64 = 24 * 3_600_000;

/// What is missing, the worst first.
pub(crate) fn points(
    environment: Environment,
    condition: Condition,
    needs: Needs,
    status: Option<&ServiceStatus>,
    now: Option<Timestamp>,
) -> Vec<Point> {
    let camera = camera(environment, condition, needs).filter(|_| needs.camera);
    let degraded = status.is_some_and(|it| it.state == ServiceState::Degraded);
    let Connection {
        slow, saves_data, ..
    } = environment.connection;
    let slow = slow || needs.answer_ms.is_some_and(|ms| ms >= SLOW_ANSWER_MS);
    let may_refuse = environment.device.within.is_some() && camera.is_none();
    let may_refuse = may_refuse && needs.camera && condition.camera != Some(Permission::Granted);
    let no_passkey = needs.passkey && condition.passkey == Some(false);
    let low = condition.battery.filter(|percent| *percent <= LOW_BATTERY);
    let all = [
        camera,
        planned(status, now).map(Point::Maintenance),
        degraded.then_some(Point::Degraded),
        may_refuse.then_some(Point::InAppMay),
        slow.then_some(Point::SlowNetwork),
        low.map(Point::LowBattery),
        (!environment.storage).then_some(Point::NoStorage),
        (saves_data && needs.camera && camera.is_none()).then_some(Point::DataSaver),
        no_passkey.then_some(Point::NoPasskey),
    ];
    all.into_iter().flatten().collect()
}

/// The one thing that is in the way of the camera, if anything is.
fn camera(environment: Environment, condition: Condition, needs: Needs) -> Option<Point> {
    let none = match needs.takes_files {
        true => Point::NoCameraButFiles,
        false => Point::NoCamera,
    };
    let is_denied = condition.camera == Some(Permission::Denied);
    match environment {
        it if !it.camera_api && it.device.within.is_some() => Some(Point::InApp),
        it if !it.camera_api => Some(none),
        it if !it.camera_policy => Some(Point::CameraPolicy),
        _ if condition.has_camera == Some(false) => Some(none),
        _ => is_denied.then_some(Point::CameraDenied),
    }
}

/// When the next maintenance begins that matters today.
fn planned(status: Option<&ServiceStatus>, now: Option<Timestamp>) -> Option<Timestamp> {
    let (start, now) = (status?.window?.start, now?);
    (now.0..now.0.saturating_add(AHEAD_MS))
        .contains(&start.0)
        .then_some(start)
}

impl Wizard {
    /// What is missing here; `None` while the browser has not said all that it says.
    pub(crate) fn readiness(&self) -> Option<Vec<Point>> {
        let needs = Needs {
            camera: self.path.contains(&PageId::Camera),
            takes_files: self.takes_files(),
            passkey: self.flow.as_ref().is_some_and(|it| it.policy.passkey),
            answer_ms: self.pace.first_answer_ms,
        };
        let (status, now) = (self.status.as_ref(), self.server_now());
        let condition = self.condition.unwrap_or_default();
        let points = points(self.environment?, condition, needs, status, now);
        (self.condition.is_some() || !points.is_empty()).then_some(points)
    }

    /// Whether the network may be one that strangers share; told until the first page is left, and then no more.
    pub(crate) fn cautions(&self) -> bool {
        let own = self.environment.is_none_or(|it| it.connection.own);
        !own && !self.cautioned
    }

    /// While the first page is not left behind, what has changed there counts.
    pub(crate) fn look_at_device(&mut self) {
        let early = matches!(self.page, PageId::Loading | PageId::Start);
        if early && !self.is_in_first_part() {
            self.effects.push(Effect::LookAtDevice);
        }
    }
}

#[cfg(test)]
mod tests;
