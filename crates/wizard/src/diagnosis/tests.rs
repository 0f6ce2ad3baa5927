use super::*;
use crate::coach::Prompt;
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

const POINTS: [Point; 12] = [
    Point::InApp,
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

/// Help and leaving are ways out. Of three causes nothing else is in a person's hands: a decision of people, and a
/// page that must not be used at all.
#[test]
fn every_cause_has_something_to_begin_with_one_press() {
    for cause in Cause::ALL {
        let ways_out = [Remedy::GetHelp, Remedy::Leave];
        let begins = cause.remedies().iter().any(|it| !ways_out.contains(it));
        let out_of_hand = matches!(cause, Cause::NeedsReview | Cause::InsecurePage);
        assert_eq!(begins, !out_of_hand, "{cause:?}");
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

#[test]
fn every_exception_has_one_cause_and_none_is_taken_for_a_fault_of_ours() {
    for asked in Asked::ALL {
        for name in NAMES {
            let cause = Cause::of(code_of_exception(*asked, name));
            assert_ne!(cause, Cause::OurFault, "{asked:?} {name}");
            assert_ne!(cause, Cause::Answer, "{asked:?} {name}");
        }
    }
}

#[test]
fn the_same_name_means_what_was_asked_for() {
    let refused = |asked| Cause::of(code_of_exception(asked, "NotAllowedError"));
    assert_eq!(refused(Asked::Camera), Cause::CameraDenied);
    assert_eq!(refused(Asked::Authenticator), Cause::Authenticator);
    let aborted = |asked| Cause::of(code_of_exception(asked, "AbortError"));
    assert_eq!(aborted(Asked::Camera), Cause::CameraBusy);
    assert_eq!(aborted(Asked::Fetch), Cause::Unreachable);
    let full = code_of_exception(Asked::Storage, "QuotaExceededError");
    assert_eq!(Cause::of(full), Cause::BrowserBlocks);
    let no_module = code_of_exception(Asked::Program, "CompileError");
    assert_eq!(Cause::of(no_module), Cause::BrowserBlocks);
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
    fn any_name_has_a_code(name in "\\PC{0,40}", asked in prop::sample::select(Asked::ALL)) {
        prop_assert_ne!(code_of_exception(asked, &name), Code::Unknown);
    }
}
