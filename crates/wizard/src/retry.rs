//! Whether and when a call is tried again, with the same key.

use kaihu_protocol::{Call, Code, Failure, Transport};

/// What to do after an attempt failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The same again after this many milliseconds.
    Retry {
        /// Milliseconds from now.
        after_ms: u64,
    },
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

/// Time for one attempt in milliseconds; bytes get more.
pub const TIMEOUT_MS: u32 = 20_000;

/// A call that was given up before is tried once more, and not as often as the first time: whoever presses
/// “Try again” in an outage would multiply it.
pub const ATTEMPT_AFTER_GIVING_UP: u32 = MAX_ATTEMPTS - 1;
/// One attempt and no more.
pub const LAST_ATTEMPT: u32 = MAX_ATTEMPTS;

/// Bounds of the time between two tries of the wizard by itself, in milliseconds.
const BY_ITSELF_MS: u64 = 15_000;
const BY_ITSELF_CAP_MS: u64 = 120_000;
/// However long the server asks for, in seconds.
const LONGEST_SAID_S: u32 = 3_600;

/// Milliseconds until a failure that may end by itself is looked at again while its page is shown, after so
/// many failures (from 1): between a half and one and a half of 15 s, 30 s, 60 s, 120 s; or not before the
/// server said, and then as widely spread. `random` is fresh in 0..=u32::MAX.
pub fn by_itself_ms(failures: u32, retry_after_s: Option<u32>, random: u32) -> u64 {
    let own = (BY_ITSELF_MS << failures.saturating_sub(1).min(8)).min(BY_ITSELF_CAP_MS);
    let said = retry_after_s.map(|s| u64::from(s.min(LONGEST_SAID_S)) * 1000);
    said.unwrap_or(0).max(own / 2) + share(own, random)
}

/// Milliseconds before which nothing is asked for by itself, where the backend said how long it needs; and up to
/// half of that more. `random` is fresh in 0..=u32::MAX.
pub fn not_before_ms(said_s: Option<u32>, random: u32) -> u64 {
    let said_ms = u64::from(said_s.unwrap_or(0).min(LONGEST_SAID_S)) * 1000;
    said_ms + share(said_ms / 2, random)
}

/// Bounds of the time between two looks at the result, in seconds.
const SHORTEST_LOOK_S: u32 = 1;
const LONGEST_LOOK_S: u32 = 60;

/// Milliseconds until the result is looked at again, after so many looks (from 1): what the backend said
/// or, where it said nothing, slower and slower; and up to half of it more, so that those who were told
/// the same do not come at once. `random` is fresh in 0..=u32::MAX.
pub fn look_again_ms(looks: u32, said_s: Option<u32>, random: u32) -> u64 {
    let own = 1 << looks.min(6);
    let wait = said_s.unwrap_or(own).clamp(SHORTEST_LOOK_S, LONGEST_LOOK_S);
    let wait_ms = u64::from(wait) * 1000;
    wait_ms + share(wait_ms / 2, random)
}

/// So much of `whole` as `random` is of all that it can be.
fn share(whole: u64, random: u32) -> u64 {
    whole * u64::from(random) / u64::from(u32::MAX)
}

/// What to do after attempt number `attempt` (from 1) failed. `random` is fresh in 0..=u32::MAX.
pub fn after(
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
    // Whoever chooses a password does not wait for what may be left out.
    let may_fail = matches!(call, Call::PasswordRange(_));
    if may_fail || attempt >= MAX_ATTEMPTS || !is_transient(call, failure) {
        return Verdict::GiveUp;
    }
    let ceiling = (BASE_MS << attempt.min(8)).min(CAP_MS);
    let asked_for = failure.retry_after_s().map_or(0, |s| u64::from(s) * 1000);
    if asked_for > LONGEST_WAIT_MS {
        return Verdict::GiveUp;
    }
    // Everybody was asked for the same: the more time, the wider it is spread.
    let spread = (ceiling - BASE_MS).max(asked_for);
    Verdict::Retry {
        after_ms: asked_for + BASE_MS + share(spread, random),
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

    #[test]
    fn who_is_told_the_same_does_not_come_at_once() {
        let busy = problem(503, Code::ServiceUnavailable, Some(5));
        let latest = after(&Call::Flow, &busy, 1, false, u32::MAX);
        assert_eq!(latest, Verdict::Retry { after_ms: 10_500 });
        assert_eq!(look_again_ms(1, Some(10), 0), 10_000);
        assert_eq!(look_again_ms(1, Some(10), u32::MAX), 15_000);
        assert_eq!(by_itself_ms(1, Some(600), 0), 600_000);
        assert_eq!(by_itself_ms(5, Some(600), u32::MAX), 720_000);
    }

    #[test]
    fn a_call_that_was_given_up_is_tried_once_more() {
        let lost = Failure::Transport(Transport::Unreachable);
        let again = |attempt| after(&Call::Flow, &lost, attempt, false, 0);
        assert!(matches!(
            again(ATTEMPT_AFTER_GIVING_UP),
            Verdict::Retry { .. }
        ));
        assert_eq!(again(ATTEMPT_AFTER_GIVING_UP + 1), Verdict::GiveUp);
        assert_eq!(again(LAST_ATTEMPT), Verdict::GiveUp);
    }

    #[test]
    fn the_wait_is_drawn_from_all_of_it() {
        let lost = Failure::Transport(Transport::Unreachable);
        for (attempt, longest) in [(1, 1_000), (2, 2_000), (3, 4_000)] {
            let wait = |random| after(&Call::Flow, &lost, attempt, false, random);
            assert_eq!(wait(0), Verdict::Retry { after_ms: BASE_MS });
            let latest = Verdict::Retry { after_ms: longest };
            assert_eq!(wait(u32::MAX), latest);
        }
    }

    #[test]
    fn what_stands_before_a_backend_is_obeyed_as_well() {
        let from_a_balancer = |seconds| {
            let retry_after = Some(seconds);
            Failure::Transport(Transport::ServerError { retry_after })
        };
        let short = after(&Call::Flow, &from_a_balancer(3), 1, false, 0);
        assert_eq!(short, Verdict::Retry { after_ms: 3_500 });
        let long = after(&Call::Flow, &from_a_balancer(600), 1, false, 0);
        assert_eq!(long, Verdict::GiveUp);
        assert_eq!(not_before_ms(Some(600), 0), 600_000);
        assert_eq!(not_before_ms(Some(600), u32::MAX), 900_000);
        assert_eq!(not_before_ms(None, u32::MAX), 0);
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

        #[test]
        fn looks_become_rarer_and_go_on(failures in 1u32..100, said in proptest::option::of(0u32..100_000), random: u32) {
            let by_itself = by_itself_ms(failures, said, random);
            prop_assert!((7_500..=3_720_000).contains(&by_itself));
            prop_assert!(by_itself >= u64::from(said.unwrap_or(0).min(3_600)) * 1000);
            prop_assert!((1_000..=90_000).contains(&look_again_ms(failures, said, random)));
        }
    }
}
