//! The faults, and what each is to be told as.

use super::page::PageFault;
use super::wire::{Mangling, Problem, Way};
use kaihu_protocol::Code;

/// A fault.
#[derive(Clone, Copy, Debug)]
pub struct Fault {
    /// Its name in the matrix.
    pub name: &'static str,
    pub(crate) kind: Kind,
    /// What may be told of it. Nothing where it is met without a word.
    pub(crate) told: &'static [Code],
}

#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    /// Something on the way.
    Way(Way),
    /// An answer that is not what it should be.
    Answer(Mangling),
    /// The backend says no.
    Problem(Problem),
    /// Something that happens to the page or the device.
    Page(PageFault),
}

const fn way(name: &'static str, way: Way, told: &'static [Code]) -> Fault {
    let kind = Kind::Way(way);
    Fault { name, kind, told }
}

const fn answer(name: &'static str, mangling: Mangling, told: &'static [Code]) -> Fault {
    let kind = Kind::Answer(mangling);
    Fault { name, kind, told }
}

/// A problem of the contract.
const fn says(name: &'static str, status: u16, code: Code, told: &'static [Code]) -> Fault {
    let kind = Kind::Problem(Problem::new(status, Some(code), None));
    Fault { name, kind, told }
}

/// The same with `Retry-After`.
const fn asks_to_wait(
    name: &'static str,
    status: u16,
    code: Code,
    seconds: u32,
    told: &'static [Code],
) -> Fault {
    let kind = Kind::Problem(Problem::new(status, Some(code), Some(seconds)));
    Fault { name, kind, told }
}

/// An error page of something between.
const fn between(name: &'static str, status: u16, told: &'static [Code]) -> Fault {
    let kind = Kind::Problem(Problem::new(status, None, None));
    Fault { name, kind, told }
}

const fn page(name: &'static str, fault: PageFault, told: &'static [Code]) -> Fault {
    let kind = Kind::Page(fault);
    Fault { name, kind, told }
}

use Code::*;

/// Every fault.
pub const FAULTS: &[Fault] = &[
    way("offline", Way::Offline, &[NetOffline]),
    way("flapping", Way::Flapping, &[NetOffline]),
    way("slow", Way::Slow, &[]),
    way(
        "DNS failure",
        Way::Unreachable { after_ms: 5_000 },
        &[NetUnreachable],
    ),
    way(
        "refused",
        Way::Unreachable { after_ms: 5 },
        &[NetUnreachable],
    ),
    way("reset", Way::Reset, &[NetUnreachable]),
    way(
        "TLS failure",
        Way::Unreachable { after_ms: 200 },
        &[NetUnreachable],
    ),
    way("no answer", Way::NoAnswer, &[NetTimeout]),
    way("late answer", Way::Late, &[NetTimeout]),
    way("doubled answer", Way::Doubled, &[]),
    way("stale answer", Way::Stale, &[]),
    answer("truncated", Mangling::Truncated, &[NetTruncated]),
    answer("captive portal", Mangling::Portal, &[NetIntercepted]),
    answer(
        "wrong content type",
        Mangling::ContentType,
        &[NetIntercepted],
    ),
    answer("wrong JSON shape", Mangling::Shape, &[NetTruncated]),
    answer("unknown enum values", Mangling::Enums, &[Unknown]),
    answer("oversized", Mangling::Oversized, &[NetIntercepted]),
    answer("empty body", Mangling::Empty, &[NetTruncated]),
    says("400", 400, RequestInvalid, &[RequestInvalid]),
    page("401 once", PageFault::TokenExpired, &[]),
    says("401 lasting", 401, SessionExpired, &[SessionExpired]),
    says("403", 403, Unknown, &[Unknown]),
    says("404", 404, NotFound, &[NotFound]),
    between("405", 405, &[NetIntercepted]),
    // An answer to HEAD cannot say more than its status.
    says(
        "409 in progress",
        409,
        IdempotencyInProgress,
        &[IdempotencyInProgress, Unknown],
    ),
    says("409 out of order", 409, FlowOutOfOrder, &[FlowOutOfOrder]),
    says(
        "409 superseded",
        409,
        SessionSuperseded,
        &[SessionSuperseded],
    ),
    says("409 contact in use", 409, ContactInUse, &[ContactInUse]),
    says("410", 410, Unknown, &[Unknown]),
    says("412", 412, RevisionStale, &[RevisionStale]),
    between("413", 413, &[NetIntercepted]),
    says("415", 415, Unknown, &[Unknown]),
    says("422 field", 422, FieldInvalid, &[FieldInvalid]),
    says(
        "422 key reused",
        422,
        IdempotencyKeyReused,
        &[IdempotencyKeyReused],
    ),
    says("422 code expired", 422, OtpExpired, &[OtpExpired]),
    says(
        "422 challenge expired",
        422,
        ChallengeExpired,
        &[ChallengeExpired],
    ),
    says("429", 429, RateLimited, &[RateLimited]),
    asks_to_wait("429, 3 s", 429, RateLimited, 3, &[RateLimited]),
    asks_to_wait("429, 600 s", 429, RateLimited, 600, &[RateLimited]),
    says("500", 500, ServiceUnavailable, &[ServiceUnavailable]),
    between("500, HTML", 500, &[ServiceUnavailable]),
    between("502, HTML", 502, &[ServiceUnavailable]),
    says("503", 503, ServiceUnavailable, &[ServiceUnavailable]),
    asks_to_wait(
        "503, 3 s",
        503,
        ServiceUnavailable,
        3,
        &[ServiceUnavailable],
    ),
    asks_to_wait(
        "503, 60 s",
        503,
        ServiceUnavailable,
        60,
        &[ServiceUnavailable],
    ),
    // The same.
    says(
        "503 maintenance",
        503,
        ServiceMaintenance,
        &[ServiceMaintenance, ServiceUnavailable],
    ),
    between("504, HTML", 504, &[ServiceUnavailable]),
    page(
        "device clock +1 day",
        PageFault::DeviceClock { days: 1 },
        &[],
    ),
    page(
        "device clock −1 day",
        PageFault::DeviceClock { days: -1 },
        &[],
    ),
    answer("server clock +1 day", Mangling::Clock { days: 1 }, &[]),
    answer("server clock −1 day", Mangling::Clock { days: -1 }, &[]),
    page("asleep for an hour", PageFault::Asleep, &[]),
    page(
        "session over",
        PageFault::SessionOver,
        &[
            SessionExpired,
            FlowOutOfOrder,
            NotFound,
            RevisionStale,
            ContactInUse,
        ],
    ),
    page("reload", PageFault::Reload, &[]),
    page("crash", PageFault::Crash, &[SessionSuperseded]),
    page("frozen for an hour", PageFault::Frozen, &[NetUnreachable]),
    page("two tabs", PageFault::TwoTabs, &[SessionSuperseded]),
    page("hidden", PageFault::Hidden, &[]),
    page("double click", PageFault::DoubleClick, &[]),
    page("Back", PageFault::Back, &[]),
    page("Back and Continue", PageFault::BackAndForward, &[]),
    page("browser's Back", PageFault::BrowserBack, &[]),
    page(
        "browser's Back, Forward",
        PageFault::BrowserBackAndForward,
        &[],
    ),
    page(
        "camera gone",
        PageFault::CameraGone,
        &[DeviceCameraLost, DeviceNoCamera],
    ),
    page(
        "permission revoked",
        PageFault::PermissionRevoked,
        &[DeviceCameraDenied],
    ),
    page("camera busy", PageFault::CameraBusy, &[DeviceCameraBusy]),
    page("worker killed", PageFault::WorkerKilled, &[]),
    page("checks missing", PageFault::ChecksMissing, &[]),
    page("words missing", PageFault::WordsMissing, &[NetUnreachable]),
    page("wasm trap", PageFault::Trap, &[]),
    page(
        "storage blocked",
        PageFault::StorageBlocked,
        &[SessionSuperseded],
    ),
    page("quota", PageFault::Quota, &[]),
];
