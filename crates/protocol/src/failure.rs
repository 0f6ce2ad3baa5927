//! Why a call brought no reply.

use crate::{Code, Problem};

/// Why a call brought no reply.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The backend said no, and why.
    Problem(Problem),
    /// Nothing came back that can be trusted.
    Transport(Transport),
    /// The page around gave no token.
    NoToken,
}

/// What went wrong on the way. A page cannot tell DNS, refused, reset and TLS apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Transport {
    /// The browser says that it is offline.
    Offline,
    /// No connection came about.
    Unreachable,
    /// No answer in time.
    Timeout,
    /// Something else answered, such as a sign-in page of the network.
    Intercepted,
    /// The answer broke off or is not what the contract says.
    Truncated,
    /// The server failed without saying why (a 5xx that is no problem document).
    ServerError {
        /// How long to wait, in seconds, where it says so: what stands before a backend does.
        retry_after: Option<u32>,
    },
}

impl Failure {
    /// The one code for this failure.
    pub fn code(&self) -> Code {
        match self {
            Failure::Problem(problem) => problem.code,
            Failure::NoToken => Code::SessionExpired,
            Failure::Transport(Transport::Offline) => Code::NetOffline,
            Failure::Transport(Transport::Unreachable) => Code::NetUnreachable,
            Failure::Transport(Transport::Timeout) => Code::NetTimeout,
            Failure::Transport(Transport::Intercepted) => Code::NetIntercepted,
            Failure::Transport(Transport::Truncated) => Code::NetTruncated,
            Failure::Transport(Transport::ServerError { .. }) => Code::ServiceUnavailable,
        }
    }

    /// How long the backend asks to wait, in seconds, where it says so.
    pub fn retry_after_s(&self) -> Option<u32> {
        match self {
            Failure::Problem(problem) => problem.retry_after,
            Failure::Transport(Transport::ServerError { retry_after }) => *retry_after,
            Failure::Transport(_) | Failure::NoToken => None,
        }
    }
}
