//! `GET /v1/result`: what came of the application.

use crate::application::Application;
use crate::auth::Caller;
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox, wallet};
use axum::extract::State;
use kaihu_protocol::ApplicationResult;

pub(crate) async fn show(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| {
        let application = caller.application(work)?;
        Ok(Answer::json(200, &result_of(work, application)?))
    })
}

/// The result as it is now.
pub(crate) fn result_of(
    work: &Work<'_>,
    application: Application,
) -> Result<ApplicationResult, Refusal> {
    let left_ms = application
        .decide_at
        .map(|decide_at| (decide_at.0 - work.now.0).max(1));
    Ok(ApplicationResult {
        wallet_id: wallet::of_application(work, &application.id)?,
        state: application.state,
        reasons: application.reasons,
        next: application.next,
        poll_after: left_ms.and_then(|ms| u32::try_from((ms + 999) / 1000).ok()),
    })
}
