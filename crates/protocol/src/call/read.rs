//! How to read what comes back.

use super::{Call, MAX_ANSWER_BYTES, Reply, Response};
use crate::json;
use crate::{Code, Failure, OtpVerified, Problem, Transport, UploadOffset, WebauthnFinished};

impl Call {
    /// What an answer to this call means.
    ///
    /// # Errors
    /// A [`Failure`] when the backend told a problem, or when the answer is not one of the
    /// contract: too large, of another media type, broken off.
    pub fn read(&self, response: Response<'_>) -> Result<Reply, Failure> {
        if response.body.len() > MAX_ANSWER_BYTES {
            return Err(Failure::Transport(Transport::Intercepted));
        }
        if !(200..300).contains(&response.status) {
            return Err(later_part_problem(self, response));
        }
        match self {
            Call::Status => parse(response).map(Reply::Status),
            Call::Flow => parse(response).map(|flow| Reply::Flow(Box::new(flow))),
            _ => self.later_part_read(response),
        }
    }

    #[inline(never)]
    fn later_part_read(&self, response: Response<'_>) -> Result<Reply, Failure> {
        match self {
            Call::EraseSession => Ok(Reply::Erased),
            Call::Claim => Ok(Reply::Claimed),
            Call::WithoutFace => Ok(Reply::WithoutFace),
            Call::WithdrawConsent(_) => Ok(Reply::ConsentWithdrawn),
            // A store has nothing to say, or says it in its own words; a page is of something in between.
            Call::PutUpload { .. } if is_html(response.content_type) => {
                Err(Failure::Transport(Transport::Intercepted))
            }
            Call::PutUpload { .. } => Ok(Reply::UploadStored),
            Call::UploadOffset { .. } | Call::SendUpload { .. } => response
                .upload_offset
                .map(|offset| Reply::UploadOffset(UploadOffset(offset)))
                .ok_or(Failure::Transport(Transport::Intercepted)),
            Call::Status => parse(response).map(Reply::Status),
            Call::Flow => parse(response).map(|flow| Reply::Flow(Box::new(flow))),
            Call::Handoff(_) => parse(response).map(Reply::Handoff),
            Call::GiveConsent(_) => parse(response).map(Reply::Consent),
            Call::Identity => parse(response).map(|draft| Reply::Draft(Box::new(draft))),
            Call::PatchIdentity { .. } => parse(response).map(Reply::Identity),
            Call::RequestOtp(_) => parse(response).map(Reply::Otp),
            Call::VerifyOtp { .. } => parse::<OtpVerified>(response).map(|_| Reply::OtpVerified),
            Call::PasswordRange(_) => parse(response).map(Reply::PasswordRange),
            Call::SetPassword(_) => Ok(Reply::PasswordSet),
            Call::CreateChallenge => parse(response).map(Reply::Challenge),
            Call::CreateUpload(_) => parse(response).map(Reply::Upload),
            Call::CompleteUpload { .. } => parse(response).map(Reply::UploadVerdict),
            Call::WebauthnOptions => {
                parse(response).map(|options| Reply::WebauthnOptions(Box::new(options)))
            }
            Call::WebauthnFinish(_) => {
                parse::<WebauthnFinished>(response).map(|_| Reply::PasskeyRegistered)
            }
            Call::SetUpTotp => parse(response).map(Reply::TotpSetup),
            Call::VerifyTotp(_) => parse(response).map(Reply::TotpVerified),
            Call::Submit(_) => parse(response).map(Reply::Submitted),
            Call::Result => parse(response).map(Reply::Result),
            Call::Support(_) => parse(response).map(Reply::SupportCase),
        }
    }
}

fn is_html(content_type: &str) -> bool {
    content_type.starts_with("text/html")
}

fn is_json(content_type: &str) -> bool {
    let media_type = content_type.split(';').next().unwrap_or("").trim();
    media_type == "application/json" || media_type == "application/problem+json"
}

fn parse<T: json::Read>(response: Response<'_>) -> Result<T, Failure> {
    if !is_json(response.content_type) {
        return Err(Failure::Transport(Transport::Intercepted));
    }
    json::parse(response.body).ok_or(Failure::Transport(Transport::Truncated))
}

#[inline(never)]
fn later_part_problem(call: &Call, response: Response<'_>) -> Failure {
    if let Call::PutUpload { .. } = call {
        return read_refusal_of_store(&response);
    }
    let told = match call {
        // An answer to HEAD has no body.
        Call::UploadOffset { .. } => Problem::of_status(response.status),
        _ if is_json(response.content_type) => json::parse::<Problem>(response.body),
        _ => None,
    };
    if let Some(mut problem) = told {
        problem.status = response.status;
        problem.retry_after = response.retry_after;
        return Failure::Problem(problem);
    }
    Failure::Transport(match response.status {
        500.. => Transport::ServerError {
            retry_after: response.retry_after,
        },
        // Sign-in pages of a network are no JSON.
        _ if is_json(response.content_type) => Transport::Truncated,
        _ => Transport::Intercepted,
    })
}

/// Stores tell their refusals each in its own words. What helps is the same: the address is not good any
/// more, and another has to be asked for.
fn read_refusal_of_store(response: &Response<'_>) -> Failure {
    let (status, retry_after) = (response.status, response.retry_after);
    match status {
        408 | 429 | 500.. => Failure::Transport(Transport::ServerError { retry_after }),
        400.. => Failure::Problem(Problem {
            status,
            code: Code::NotFound,
            title: None,
            fields: Vec::new(),
            retry: false,
            attempts_left: None,
            retry_after: None,
        }),
        _ => Failure::Transport(Transport::Intercepted),
    }
}
