use super::*;
use crate::device::{Device, HostApp};
use kaihu_protocol::{MaintenanceWindow, SupportChannels};
use proptest::prelude::*;

const NOW: i64 = 1_795_420_800_000;
const FACE: Needs = Needs {
    camera: true,
    takes_files: false,
    passkey: false,
    answer_ms: None,
};
const NO_FACE: Needs = Needs {
    camera: false,
    ..FACE
};

fn found(environment: Environment, condition: Condition, needs: Needs) -> Vec<Point> {
    points(environment, condition, needs, None, None)
}

fn status(state: ServiceState, starts_in_s: Option<i64>) -> ServiceStatus {
    let window = starts_in_s.map(|seconds| MaintenanceWindow {
        start: Timestamp(NOW + seconds * 1_000),
        end: Timestamp(NOW + (seconds + 3_600) * 1_000),
    });
    ServiceStatus {
        state,
        window,
        notices: Vec::new(),
        support: SupportChannels::default(),
        server_time: Timestamp(NOW),
    }
}

#[test]
fn a_device_that_can_do_everything_misses_nothing() {
    let all = Condition {
        camera: Some(Permission::Granted),
        has_camera: Some(true),
        battery: Some(16),
        passkey: Some(true),
    };
    assert_eq!(found(Environment::default(), all, FACE), []);
    let nothing_told = Condition::default();
    assert_eq!(found(Environment::default(), nothing_told, FACE), []);
}

#[test]
fn one_thing_is_said_of_a_camera_and_only_where_it_is_needed() {
    let able = Environment::default();
    let no_api = Environment {
        camera_api: false,
        ..able
    };
    let in_app = Environment {
        device: Device {
            within: Some(HostApp::WeChat),
            ..Device::default()
        },
        ..no_api
    };
    let no_policy = Environment {
        camera_policy: false,
        ..able
    };
    let unknown = Condition::default();
    let denied = Condition {
        camera: Some(Permission::Denied),
        ..unknown
    };
    let none = Condition {
        has_camera: Some(false),
        ..denied
    };
    let table = [
        (no_api, denied, Point::NoCamera),
        (in_app, unknown, Point::InApp),
        (no_policy, denied, Point::CameraPolicy),
        (able, denied, Point::CameraDenied),
        (able, none, Point::NoCamera),
    ];
    for (environment, condition, point) in table {
        assert_eq!(found(environment, condition, FACE), [point]);
        assert_eq!(found(environment, condition, NO_FACE), []);
    }
    let takes_files = Needs {
        takes_files: true,
        ..FACE
    };
    let point = Point::NoCameraButFiles;
    assert_eq!(found(able, none, takes_files), [point]);
}

#[test]
fn maintenance_is_told_ahead_but_not_long_ahead() {
    let told = |state, starts_in_s| {
        let status = status(state, starts_in_s);
        let able = Environment::default();
        let now = Some(Timestamp(NOW));
        points(able, Condition::default(), FACE, Some(&status), now)
    };
    let soon = Point::Maintenance(Timestamp(NOW + 3_600_000));
    assert_eq!(told(ServiceState::Ok, Some(3_600)), [soon]);
    assert_eq!(told(ServiceState::Ok, Some(90_000)), []);
    assert_eq!(told(ServiceState::Ok, Some(-60)), [], "it has begun");
    assert_eq!(told(ServiceState::Ok, None), []);
    let both = [soon, Point::Degraded];
    assert_eq!(told(ServiceState::Degraded, Some(3_600)), both);
}

#[test]
fn everything_that_is_missing_is_told_the_worst_first() {
    let poor = Environment {
        camera_api: false,
        storage: false,
        connection: Connection {
            slow: true,
            saves_data: true,
            own: false,
        },
        ..Environment::default()
    };
    let empty = Condition {
        battery: Some(4),
        passkey: Some(false),
        ..Condition::default()
    };
    let needs = Needs {
        passkey: true,
        ..FACE
    };
    let of_line = [Point::SlowNetwork, Point::LowBattery(4), Point::NoStorage];
    let expected = [&[Point::NoCamera], &of_line[..], &[Point::NoPasskey]].concat();
    assert_eq!(found(poor, empty, needs), expected);
    assert_eq!(found(poor, empty, NO_FACE), of_line);
}

#[test]
fn an_app_that_has_a_camera_may_keep_it_back_until_it_has_given_it() {
    let in_app = Environment {
        device: Device {
            within: Some(HostApp::WeChat),
            ..Device::default()
        },
        ..Environment::default()
    };
    let says = |camera| Condition {
        camera,
        ..Condition::default()
    };
    for camera in [None, Some(Permission::Prompt)] {
        assert_eq!(found(in_app, says(camera), FACE), [Point::InAppMay]);
        assert_eq!(found(in_app, says(camera), NO_FACE), []);
    }
    assert_eq!(found(in_app, says(Some(Permission::Granted)), FACE), []);
    let denied = says(Some(Permission::Denied));
    assert_eq!(found(in_app, denied, FACE), [Point::CameraDenied]);
}

#[test]
fn less_data_matters_where_the_camera_is_used() {
    let saves = Environment {
        connection: Connection {
            saves_data: true,
            ..Connection::default()
        },
        ..Environment::default()
    };
    let nothing_told = Condition::default();
    assert_eq!(found(saves, nothing_told, FACE), [Point::DataSaver]);
    assert_eq!(found(saves, nothing_told, NO_FACE), []);
}

#[test]
fn a_first_answer_that_was_long_in_coming_tells_of_the_line_where_no_browser_does() {
    let after = |ms| Needs {
        answer_ms: Some(ms),
        ..NO_FACE
    };
    let told = |needs| found(Environment::default(), Condition::default(), needs);
    assert_eq!(told(after(5_599)), []);
    assert_eq!(told(after(5_600)), [Point::SlowNetwork]);
}

#[test]
fn a_passkey_is_missed_where_one_is_asked_for_and_the_browser_says_so() {
    let asked = Needs {
        passkey: true,
        ..NO_FACE
    };
    let has = |passkey| Condition {
        passkey,
        ..Condition::default()
    };
    let told = |has, needs| found(Environment::default(), has, needs);
    assert_eq!(told(has(Some(false)), asked), [Point::NoPasskey]);
    assert_eq!(told(has(Some(false)), NO_FACE), []);
    assert_eq!(told(has(None), asked), []);
    assert_eq!(told(has(Some(true)), asked), []);
}

proptest! {
    #[test]
    fn no_point_is_told_twice_and_a_moment_is_among_those_told_at_once(
        able: [bool; 6],
        battery in prop::option::of(0..=100u8),
        has_camera: Option<bool>,
        starts_in_s in prop::option::of(-100_000..100_000i64),
        camera: bool,
        in_app: bool,
        takes_files: bool,
        passkeys: (bool, Option<bool>),
        answer_ms in prop::option::of(0..20_000u64),
    ) {
        let [camera_api, camera_policy, storage, slow, saves_data, degraded] = able;
        let environment = Environment {
            camera_api,
            camera_policy,
            storage,
            connection: Connection {
                slow,
                saves_data,
                ..Connection::default()
            },
            device: Device { within: in_app.then_some(HostApp::WeChat), ..Device::default() },
            ..Environment::default()
        };
        let (passkey, has_passkey) = passkeys;
        let condition = Condition { has_camera, battery, passkey: has_passkey, ..Condition::default() };
        let state = if degraded { ServiceState::Degraded } else { ServiceState::Ok };
        let status = status(state, starts_in_s);
        let needs = Needs { camera, takes_files, passkey, answer_ms };
        let now = Some(Timestamp(NOW));
        let told = points(environment, condition, needs, Some(&status), now);
        let moment = told.iter().position(|it| matches!(it, Point::Maintenance(_)));
        prop_assert!(moment.is_none_or(|at| at < AT_ONCE), "{:?}", told);
        for (at, point) in told.iter().enumerate() {
            prop_assert!(!told[..at].contains(point), "{:?} twice", point);
        }
    }
}
