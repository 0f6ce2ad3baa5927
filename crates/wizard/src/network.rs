//! Which part of the way is broken. A page cannot tell a name that is not found from a refused, reset or
//! forbidden connection, but it can ask two places, several times, and reason from what comes of it: a small
//! file beside our own, and the status of the provider.

use kaihu_protocol::{Failure, Reply, Timestamp, Transport};

/// What is in the small file; anything else was not sent by who serves our files.
pub const SMALL_FILE: &str = "kaihu\n";

/// What a self-check measured.
#[derive(Clone, Debug, PartialEq)]
pub struct Probe {
    /// `navigator.onLine`: false is mostly true, true says little.
    pub online: bool,
    /// Each try at the small file.
    pub page: Vec<Tried>,
    /// Each try at the status of the provider.
    pub service: Vec<Tried>,
    /// The provider's clock and the device's at the same moment, where the provider told its own.
    pub clocks: Option<Clocks>,
    /// The same of who serves our files, where a page may read it.
    pub clocks_of_files: Option<Clocks>,
}

/// Two clocks at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// As it was told.
    pub server: Timestamp,
    /// The wall clock of the device.
    pub device: Timestamp,
}

/// What came of one try.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// What was asked for, after this many milliseconds.
    Answered {
        /// From the request to the whole answer.
        ms: u32,
    },
    /// A server answered that it has trouble: the way to it is free.
    Failed,
    /// Something on the way answered in its place.
    Intercepted,
    /// Nothing came in time.
    Lost,
}

/// What is the matter with the connection.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Verdict {
    /// The device has no network.
    Offline,
    /// There is a network, and nothing comes through it.
    NoInternet,
    /// The network wants people to sign in first.
    Portal,
    /// The network is in order, the provider does not answer.
    ServiceSilent,
    /// Answers are slow, or many are lost.
    Weak,
    /// The device's clock is wrong.
    ClockWrong,
    /// All is well again.
    Fine,
}

impl Verdict {
    /// Every verdict.
    pub const ALL: [Verdict; 7] = [
        Verdict::Offline,
        Verdict::NoInternet,
        Verdict::Portal,
        Verdict::ServiceSilent,
        Verdict::Weak,
        Verdict::ClockWrong,
        Verdict::Fine,
    ];

    /// Its name in the description for support.
    pub fn name(self) -> &'static str {
        match self {
            Verdict::Offline => "offline",
            Verdict::NoInternet => "no_internet",
            Verdict::Portal => "portal",
            Verdict::ServiceSilent => "service_silent",
            Verdict::Weak => "weak",
            Verdict::ClockWrong => "clock_wrong",
            Verdict::Fine => "fine",
        }
    }
}

/// Round trips above this many milliseconds are those of a "2g" connection (Network Information API,
/// draft of the WICG, table of effective connection types: 2g from 1400 ms).
const SLOW_MS: u32 = 1_400;
/// A line that loses one of so many tries is weak. Our own choice: one of eight may be chance.
const LOST_ONE_IN: usize = 4;
/// Clocks may differ by this many milliseconds.
const CLOCK_OFF_MS: u64 = 5 * 60_000;

impl Tried {
    /// What an answer to the small file means. Who serves our files may have forgotten this one (4xx): there
    /// it is all the same. Status 0 is a redirect that was not followed, 511 is what RFC 6585 has for
    /// networks that want a sign-in.
    pub fn of_file(status: u16, text: &str, ms: u32) -> Tried {
        match status {
            200..=299 if text == SMALL_FILE => Tried::Answered { ms },
            0 | 200..=399 | 407 | 511 => Tried::Intercepted,
            400..=499 => Tried::Answered { ms },
            _ => Tried::Failed,
        }
    }

    /// What an answer of the provider means.
    pub fn of_service(result: &Result<Reply, Failure>, ms: u32) -> Tried {
        match result {
            Ok(_) => Tried::Answered { ms },
            Err(Failure::Problem(_) | Failure::Transport(Transport::ServerError { .. })) => {
                Tried::Failed
            }
            Err(Failure::Transport(Transport::Intercepted)) => Tried::Intercepted,
            Err(_) => Tried::Lost,
        }
    }
}

impl Probe {
    /// The one thing that is the matter, the nearest to the person first: what is nearer hides what is behind.
    pub fn verdict(&self) -> Verdict {
        let heard = |tries: &[Tried]| count(tries, is_answer) + count(tries, is_failure);
        let works = count(&self.service, is_answer) > count(&self.service, is_failure);
        let intercepted = |tries: &[Tried]| tries.contains(&Tried::Intercepted);
        match () {
            () if works && self.is_weak() => Verdict::Weak,
            () if works && self.is_clock_right() == Some(false) => Verdict::ClockWrong,
            () if works => Verdict::Fine,
            () if intercepted(&self.page) || intercepted(&self.service) => Verdict::Portal,
            () if heard(&self.page) + heard(&self.service) > 0 => Verdict::ServiceSilent,
            () if self.online => Verdict::NoInternet,
            () => Verdict::Offline,
        }
    }

    /// Whether the device's clock is right, where that is known. It is not blamed where one other clock agrees with
    /// it.
    pub fn is_clock_right(&self) -> Option<bool> {
        let agree = |it: Clocks| it.server.0.abs_diff(it.device.0) <= CLOCK_OFF_MS;
        Some(agree(self.clocks?) || self.clocks_of_files.is_some_and(agree))
    }

    /// Who serves our files may be somebody else, and away: then only the provider's tries count.
    fn is_weak(&self) -> bool {
        let page = Some(&self.page).filter(|tries| count(tries, is_answer) > 0);
        let tries: Vec<Tried> = [page, Some(&self.service)]
            .into_iter()
            .flatten()
            .flatten()
            .copied()
            .collect();
        let lost = count(&tries, |tried| *tried == Tried::Lost);
        lost * LOST_ONE_IN >= tries.len() || median_ms(&tries).is_none_or(|ms| ms >= SLOW_MS)
    }
}

/// How many of them were answered.
pub(crate) fn answered(tries: &[Tried]) -> usize {
    count(tries, is_answer)
}

/// The time of the answer in the middle, the later one of two.
pub(crate) fn median_ms(tries: &[Tried]) -> Option<u32> {
    let mut times: Vec<u32> = tries.iter().filter_map(time).collect();
    times.sort_unstable();
    times.get(times.len() / 2).copied()
}

fn time(tried: &Tried) -> Option<u32> {
    match tried {
        Tried::Answered { ms } => Some(*ms),
        _ => None,
    }
}

fn count(tries: &[Tried], wanted: impl Fn(&Tried) -> bool) -> usize {
    tries.iter().filter(|tried| wanted(tried)).count()
}

fn is_answer(tried: &Tried) -> bool {
    time(tried).is_some()
}

fn is_failure(tried: &Tried) -> bool {
    *tried == Tried::Failed
}

#[cfg(test)]
mod tests;
