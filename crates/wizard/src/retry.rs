//! Whether and when a call is tried again, with the same key.

use kaihu_protocol::{Call, Code, Failure, Transport};

/// What to do after an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// The same again after this many milliseconds.
    Retry { after_ms: u64 },
    /// Once more with a new token.
    RenewToken,
    /// This is the answer.
    GiveUp,
}

/// Attempts at one call before a person is asked.
const MAX_ATTEMPTS: u32 = 4;
/// Bounds of the waiting time in milliseconds (exponential backoff with full jitter).
const BASE_MS: u64 = 500;
const CAP_MS: u64 = 8_000;
/// A longer wait asked for by the server is a matter for the person, in milliseconds.
const LONGEST_WAIT_MS: u64 = 15_000;

/// What to do after attempt number `attempt` (from 1) failed. `random` is fresh in 0..=u32::MAX.
pub(crate) fn after(
    call: &Call,
    failure: &Failure,
    attempt: u32,
    token_renewed: bool,
    random: u32,
) -> Verdict {
    if let Failure::Problem(problem) = failure
        && problem.status == 401
    {
        return match token_renewed {
            false => Verdict::RenewToken,
            true => Verdict::GiveUp,
        };
    }
    if attempt >= MAX_ATTEMPTS || !is_transient(call, failure) {
        return Verdict::GiveUp;
    }
    let ceiling = (BASE_MS << attempt.min(8)).min(CAP_MS);
    let jitter = BASE_MS + (ceiling - BASE_MS) * u64::from(random) / u64::from(u32::MAX);
    match failure {
        Failure::Problem(problem) => match problem.retry_after.map(|s| u64::from(s) * 1000) {
            Some(wait) if wait > LONGEST_WAIT_MS => Verdict::GiveUp,
            Some(wait) => Verdict::Retry {
                after_ms: wait + jitter,
            },
            None => Verdict::Retry { after_ms: jitter },
        },
        _ => Verdict::Retry { after_ms: jitter },
    }
}

fn is_transient(call: &Call, failure: &Failure) -> bool {
    match failure {
        Failure::Transport(Transport::Offline | Transport::Intercepted) => false,
        Failure::Transport(_) => true,
        Failure::NoToken => false,
        Failure::Problem(problem) => match problem.code {
            Code::IdempotencyInProgress => true,
            Code::ServiceUnavailable => true,
            // A person waits for these knowingly; a second code would be a surprise.
            Code::RateLimited => !matches!(call, Call::RequestOtp(_)),
            Code::Unknown => problem.status >= 500,
            _ => problem.retry && problem.status >= 500 && problem.code != Code::ServiceMaintenance,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kaihu_protocol::Problem;
    use proptest::prelude::*;

    fn problem(status: u16, code: Code, retry_after: Option<u32>) -> Failure {
        Failure::Problem(Problem {
            status,
            code,
            title: None,
            fields: vec![],
            retry: status >= 500,
            attempts_left: None,
            retry_after,
        })
    }

    #[test]
    fn an_answer_is_an_answer() {
        let refused = problem(409, Code::ContactInUse, None);
        assert_eq!(after(&Call::Flow, &refused, 1, false, 0), Verdict::GiveUp);
        let closed = problem(503, Code::ServiceMaintenance, Some(2));
        assert_eq!(after(&Call::Flow, &closed, 1, false, 0), Verdict::GiveUp);
    }

    #[test]
    fn the_token_is_renewed_once() {
        let ended = problem(401, Code::SessionExpired, None);
        assert_eq!(after(&Call::Flow, &ended, 1, false, 0), Verdict::RenewToken);
        assert_eq!(after(&Call::Flow, &ended, 2, true, 0), Verdict::GiveUp);
    }

    #[test]
    fn retry_after_is_obeyed_while_it_is_short() {
        let busy = problem(503, Code::ServiceUnavailable, Some(3));
        let verdict = after(&Call::Flow, &busy, 1, false, 0);
        assert_eq!(verdict, Verdict::Retry { after_ms: 3_500 });
        let long = problem(503, Code::ServiceUnavailable, Some(600));
        assert_eq!(after(&Call::Flow, &long, 1, false, 0), Verdict::GiveUp);
    }

    proptest! {
        #[test]
        fn waits_stay_within_their_bounds_and_end(attempt in 1u32..10, random: u32) {
            let lost = Failure::Transport(Transport::Unreachable);
            match after(&Call::Flow, &lost, attempt, false, random) {
                Verdict::Retry { after_ms } => prop_assert!((500..=8_000).contains(&after_ms)),
                verdict => prop_assert!(attempt >= MAX_ATTEMPTS && verdict == Verdict::GiveUp),
            }
        }
    }
}
