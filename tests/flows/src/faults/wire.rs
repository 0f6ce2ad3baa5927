//! Faults between the machine and the sandbox.

use super::fault::Kind;
use crate::World;
use crate::network::Answer;
use kaihu_protocol::{Call, Code, Failure, MAX_ANSWER_BYTES, Reply, Timestamp, Transport};
use kaihu_wizard::{Attempt, Event};
use serde_json::{Value, json};

/// How long a fault of the wire lasts, in milliseconds from the first call that meets it.
const LASTS_MS: u64 = 30_000;
/// An exchange, in milliseconds.
const LATENCY_MS: u64 = 80;
/// Of [`Way::Slow`], in milliseconds.
const SLOW_MS: u64 = 15_000;
/// On and off of [`Way::Flapping`], in milliseconds.
const FLAP_MS: u64 = 1_300;

/// What happens to a call on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Way {
    Offline,
    Flapping,
    Slow,
    /// Nothing arrives.
    Unreachable {
        after_ms: u64,
    },
    /// It arrives and takes effect; the connection ends before the answer.
    Reset,
    /// Nothing arrives, and nothing comes.
    NoAnswer,
    /// It takes effect; the answer comes when nobody waits any more.
    Late,
    /// The answer comes twice.
    Doubled,
    /// Before the answer comes that of the call before.
    Stale,
}

/// What is done to an answer. The call takes effect, but for the portal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Mangling {
    Truncated,
    Portal,
    ContentType,
    Shape,
    Enums,
    Oversized,
    Empty,
    Clock { days: i64 },
}

/// A refusal in place of an answer: a problem of the contract, or HTML.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    status: u16,
    code: Option<Code>,
    retry_after: Option<u32>,
}

impl Problem {
    pub(crate) const fn new(status: u16, code: Option<Code>, retry_after: Option<u32>) -> Problem {
        Problem {
            status,
            code,
            retry_after,
        }
    }

    /// What may be told of it where an object store says it: come back later, or that the address is not good.
    pub(crate) fn of_a_store(self) -> &'static [Code] {
        match self.status {
            408 | 429 | 500.. => &[Code::ServiceUnavailable],
            _ => &[Code::NotFound],
        }
    }

    pub(crate) fn answer(self) -> Answer {
        let (content_type, body) = match self.code {
            None => ("text/html", html()),
            Some(code) => {
                let fields = match code {
                    Code::FieldInvalid => json!([{"field": "name", "code": "field.invalid"}]),
                    _ => json!([]),
                };
                let problem = json!({
                    "type": "about:blank", "status": self.status, "code": code.as_str(),
                    "fields": fields, "retry": self.status >= 500,
                });
                ("application/problem+json", problem.to_string())
            }
        };
        Answer {
            status: self.status,
            content_type: content_type.to_owned(),
            retry_after: self.retry_after,
            upload_offset: None,
            body: body.into_bytes(),
        }
    }
}

fn html() -> String {
    "<!doctype html><title>Sign in</title><h1>Sign in to this network</h1>".to_owned()
}

/// A fault of the wire while it lasts.
#[derive(Debug)]
pub(crate) struct Wire {
    kind: Kind,
    calls: fn(&Call) -> bool,
    ends: Option<u64>,
    /// How many calls it met.
    pub(crate) hits: u32,
    last: Option<Event>,
}

impl Wire {
    pub(crate) fn new(kind: Kind, calls: fn(&Call) -> bool) -> Wire {
        Wire {
            kind,
            calls,
            ends: None,
            hits: 0,
            last: None,
        }
    }

    pub(crate) fn ends(&self) -> Option<u64> {
        self.ends
    }

    /// Whether it is there for this call; from the first one on its time runs.
    fn meets(&mut self, call: &Call, now: u64) -> bool {
        let met = (self.calls)(call) && self.ends.is_none_or(|ends| now < ends);
        if met {
            self.ends.get_or_insert(now + LASTS_MS);
            self.hits += 1;
        }
        met
    }
}

type Brought = Result<Reply, Failure>;

fn transport(why: Transport) -> Brought {
    Err(Failure::Transport(why))
}

impl World {
    /// Whether a fault has taken over this attempt.
    pub(crate) fn meet_on_the_wire(&mut self, attempt: &Attempt) -> bool {
        let now = self.now;
        let Some(trial) = &mut self.trial else {
            return false;
        };
        let Some(wire) = &mut trial.wire else {
            return false;
        };
        if !wire.meets(&attempt.call, now) {
            return false;
        }
        let kind = wire.kind;
        for (after_ms, result) in self.brought(kind, attempt) {
            let id = attempt.id;
            self.later(after_ms, Event::Replied { id, result });
        }
        true
    }

    fn brought(&mut self, kind: Kind, attempt: &Attempt) -> Vec<(u64, Brought)> {
        let soon = |result| vec![(LATENCY_MS, result)];
        match kind {
            Kind::Way(way) => self.went(way, attempt),
            Kind::Answer(Mangling::Portal) => {
                let mut portal = Problem::new(200, None, None).answer();
                portal.status = 200;
                soon(portal.read(&attempt.call))
            }
            Kind::Answer(mangling) => {
                let answer = match self.exchange(attempt) {
                    Ok(answer) => answer,
                    Err(failure) => return soon(Err(failure)),
                };
                let before = (answer.content_type.clone(), answer.body.clone());
                let mangled = mangled(answer, mangling);
                if (&mangled.content_type, &mangled.body) == (&before.0, &before.1) {
                    self.miss();
                }
                // The shell sees that a body ends before its length: it never comes to reading it.
                let is_cut = mangling == Mangling::Truncated && mangled.body != before.1;
                soon(match is_cut {
                    true => transport(Transport::Truncated),
                    false => mangled.read(&attempt.call),
                })
            }
            Kind::Problem(problem) => {
                let mut answer = problem.answer();
                if matches!(attempt.call, Call::UploadOffset { .. }) {
                    // An answer to HEAD has no body.
                    answer.body.clear();
                }
                soon(answer.read(&attempt.call))
            }
            Kind::Page(_) => Vec::new(),
        }
    }

    /// There was nothing to do it to.
    fn miss(&mut self) {
        if let Some(wire) = self.trial.as_mut().and_then(|trial| trial.wire.as_mut()) {
            wire.hits -= 1;
            wire.ends = wire.ends.filter(|_| wire.hits > 0);
        }
    }

    fn went(&mut self, way: Way, attempt: &Attempt) -> Vec<(u64, Brought)> {
        let timeout = u64::from(attempt.timeout_ms);
        let read = |world: &mut World| {
            let answer = world.exchange(attempt);
            answer.and_then(|answer| answer.read(&attempt.call))
        };
        match way {
            Way::Offline => vec![(5, transport(Transport::Offline))],
            Way::Flapping => match (self.now / FLAP_MS).is_multiple_of(2) {
                true => vec![(5, transport(Transport::Offline))],
                false => vec![(LATENCY_MS, read(self))],
            },
            Way::Slow => vec![(SLOW_MS, read(self))],
            Way::Unreachable { after_ms } => vec![(after_ms, transport(Transport::Unreachable))],
            Way::Reset => {
                let _ = self.exchange(attempt);
                vec![(LATENCY_MS, transport(Transport::Unreachable))]
            }
            Way::NoAnswer => vec![(timeout, transport(Transport::Timeout))],
            Way::Late => {
                let late = read(self);
                vec![
                    (timeout, transport(Transport::Timeout)),
                    (timeout + 5_000, late),
                ]
            }
            Way::Doubled => {
                let answer = read(self);
                vec![(LATENCY_MS, answer.clone()), (LATENCY_MS + 40, answer)]
            }
            Way::Stale => {
                let answer = read(self);
                let id = attempt.id;
                let now = Event::Replied {
                    id,
                    result: answer.clone(),
                };
                let before = self.trial.as_mut().and_then(|trial| {
                    let wire = trial.wire.as_mut()?;
                    wire.last.replace(now)
                });
                if let Some(before) = before {
                    self.later(LATENCY_MS / 2, before);
                }
                vec![(LATENCY_MS, answer)]
            }
        }
    }
}

fn mangled(mut answer: Answer, mangling: Mangling) -> Answer {
    // What has no body is not read for one.
    if answer.body.is_empty() {
        return answer;
    }
    match mangling {
        Mangling::Truncated => answer.body.truncate(answer.body.len() / 2),
        Mangling::Portal => {}
        Mangling::ContentType => answer.content_type = "text/plain".to_owned(),
        Mangling::Shape => answer.body = br#"{"ok":true}"#.to_vec(),
        Mangling::Enums => change(&mut answer, &|key, value| {
            let named = ["state", "status", "kind", "mode", "code", "channel", "next"];
            if named.contains(&key) && value.is_string() {
                *value = json!("of.tomorrow");
            }
        }),
        Mangling::Oversized => answer.body.resize(MAX_ANSWER_BYTES + 1, b' '),
        Mangling::Empty => answer.body.clear(),
        Mangling::Clock { days } => change(&mut answer, &|key, value| {
            if key == "server_time"
                && let Some(time) = value.as_str().and_then(Timestamp::parse)
            {
                *value = json!(time.plus_ms(days * 86_400_000).to_rfc3339());
            }
        }),
    }
    answer
}

fn change(answer: &mut Answer, with: &dyn Fn(&str, &mut Value)) {
    if let Ok(whole) = serde_json::from_slice::<Value>(&answer.body) {
        let mut body = whole.clone();
        walk(&mut body, with);
        if body != whole {
            answer.body = body.to_string().into_bytes();
        }
    }
}

fn walk(value: &mut Value, with: &dyn Fn(&str, &mut Value)) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                with(key, member);
                walk(member, with);
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| walk(item, with)),
        _ => {}
    }
}
