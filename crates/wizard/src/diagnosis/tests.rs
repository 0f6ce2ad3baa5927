use super::*;
use crate::authenticator::AuthenticatorRefusal;
use crate::camera::{CameraRefusal, Permission};
use crate::coach::Prompt;
use crate::device::{Device, HostApp};
use crate::network::Verdict;
use crate::readiness::Point;
use kaihu_identity::Reason;
use kaihu_protocol::Timestamp;
use proptest::prelude::*;
use std::collections::HashSet;

/// Names of the table of Web IDL that are not deprecated, and of the errors of ECMAScript and of WebAssembly.
const NAMES: &[&str] = &[
    "NotFoundError",
    "NotSupportedError",
    "InUseAttributeError",
    "InvalidStateError",
    "SyntaxError",
    "InvalidModificationError",
    "NamespaceError",
    "SecurityError",
    "NetworkError",
    "AbortError",
    "URLMismatchError",
    "QuotaExceededError",
    "TimeoutError",
    "InvalidNodeTypeError",
    "DataCloneError",
    "EncodingError",
    "NotReadableError",
    "UnknownError",
    "ConstraintError",
    "DataError",
    "TransactionInactiveError",
    "ReadOnlyError",
    "VersionError",
    "OperationError",
    "NotAllowedError",
    "OptOutError",
    "OverconstrainedError",
    "TypeError",
    "RangeError",
    "CompileError",
    "LinkError",
    "RuntimeError",
    "",
];

const VERDICTS: [Verdict; 7] = [
    Verdict::Offline,
    Verdict::NoInternet,
    Verdict::Portal,
    Verdict::ServiceSilent,
    Verdict::Weak,
    Verdict::ClockWrong,
    Verdict::Fine,
];

const POINTS: [Point; 13] = [
    Point::InApp,
    Point::InAppMay,
    Point::NoCamera,
    Point::NoCameraButFiles,
    Point::CameraPolicy,
    Point::CameraDenied,
    Point::Maintenance(Timestamp(0)),
    Point::Degraded,
    Point::SlowNetwork,
    Point::LowBattery(9),
    Point::NoStorage,
    Point::DataSaver,
    Point::NoPasskey,
];

/// Every cause that is behind something.
fn met() -> HashSet<Cause> {
    let codes = Code::ALL.iter().map(|code| Cause::of(*code));
    let verdicts = VERDICTS.into_iter().map(Cause::of_verdict);
    let points = POINTS.into_iter().map(Cause::of_point);
    let prompts = Prompt::ALL.iter().filter_map(|it| Cause::of_prompt(*it));
    codes.chain(verdicts).chain(points).chain(prompts).collect()
}

#[test]
fn every_cause_has_a_remedy_and_a_way_out_and_a_person_to_ask() {
    for cause in Cause::ALL {
        let remedies = cause.remedies();
        assert!(remedies.contains(&Remedy::GetHelp), "{cause:?}");
        assert_eq!(remedies.last(), Some(&Remedy::Leave), "{cause:?}");
        let once: HashSet<_> = remedies.iter().collect();
        assert_eq!(once.len(), remedies.len(), "{cause:?}");
    }
}

/// To read and to leave are ways out.
#[test]
fn every_cause_has_something_to_begin_with_one_press() {
    for cause in Cause::ALL {
        let ways_out = [Remedy::GetHelp, Remedy::Leave];
        assert!(!ways_out.contains(&cause.remedies()[0]), "{cause:?}");
    }
}

#[test]
fn every_cause_is_behind_something_and_every_remedy_behind_some_cause() {
    let met = met();
    for cause in Cause::ALL {
        assert!(met.contains(cause), "{cause:?}");
    }
    assert_eq!(met.len(), Cause::ALL.len(), "one that is not listed");
    for remedy in Remedy::ALL {
        let reached = Cause::ALL
            .iter()
            .any(|cause| cause.remedies().contains(remedy));
        assert!(reached, "{remedy:?}");
    }
}

/// Every way in which a camera can be refused under this name.
fn camera_refused(name: &str) -> Vec<Code> {
    let permissions = [
        None,
        Some(Permission::Granted),
        Some(Permission::Denied),
        Some(Permission::Prompt),
    ];
    let mut codes = Vec::new();
    for permission in permissions {
        for policy in [true, false] {
            for within in [None, Some(HostApp::WeChat)] {
                let refusal = CameraRefusal {
                    permission,
                    policy,
                    ..CameraRefusal::named(name)
                };
                codes.push(refusal.code(Device {
                    within,
                    ..Device::default()
                }));
            }
        }
    }
    codes
}

/// Whether the page around passes passkeys on, or not.
fn passkey_refused(name: &str) -> [Code; 2] {
    [true, false].map(|passed_on| AuthenticatorRefusal::of(name, passed_on).code())
}

fn is_of_a_camera(cause: Cause) -> bool {
    matches!(
        cause,
        Cause::NoCamera
            | Cause::CameraDenied
            | Cause::CameraDismissed
            | Cause::CameraSystem
            | Cause::CameraPolicy
            | Cause::CameraBusy
            | Cause::InAppBrowser
    )
}

#[test]
fn every_exception_has_a_cause_that_is_about_what_was_asked_for() {
    for name in NAMES {
        for code in camera_refused(name) {
            assert!(is_of_a_camera(Cause::of(code)), "{name}: {code:?}");
        }
        for code in passkey_refused(name) {
            assert_eq!(Cause::of(code), Cause::Authenticator, "{name}: {code:?}");
        }
    }
}

#[test]
fn what_cannot_be_done_here_is_told_from_what_was_not_allowed() {
    for name in [
        "NotSupportedError",
        "SecurityError",
        "ConstraintError",
        "TypeError",
    ] {
        assert_eq!(passkey_refused(name), [Code::WebauthnUnsupported; 2]);
    }
    for name in ["InvalidStateError", "TimeoutError", "AbortError", ""] {
        assert_eq!(passkey_refused(name), [Code::WebauthnNotAllowed; 2]);
    }
    let not_allowed = [Code::WebauthnNotAllowed, Code::WebauthnUnsupported];
    assert_eq!(passkey_refused("NotAllowedError"), not_allowed);
}

#[test]
fn every_reason_for_refusing_a_text_is_about_the_answer_or_the_document() {
    for reason in Reason::ALL {
        let cause = Cause::of(Code::from_name(reason.code()));
        let about = [
            Cause::Answer,
            Cause::DocumentExpired,
            Cause::DocumentUnsupported,
        ];
        assert!(about.contains(&cause), "{reason:?}: {cause:?}");
    }
}

#[test]
fn a_prompt_that_asks_to_mend_something_has_a_cause() {
    for prompt in Prompt::ALL {
        if prompt.is_flaw() || prompt.is_movement() {
            assert!(Cause::of_prompt(*prompt).is_some(), "{prompt:?}");
        }
    }
}

proptest! {
    #[test]
    fn any_name_at_all_has_one_too(name in "\\PC{0,40}") {
        prop_assert!(camera_refused(&name).into_iter().map(Cause::of).all(is_of_a_camera));
        let passkey = passkey_refused(&name).map(Cause::of);
        prop_assert_eq!(passkey, [Cause::Authenticator; 2]);
    }
}
