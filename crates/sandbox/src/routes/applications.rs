//! `GET /v1/applications/{id}`: what the provider's own server may know.

use crate::application::Application;
use crate::auth::Caller;
use crate::routes::id::Id;
use crate::routes::result::result_of;
use crate::{Answer, Refusal, Sandbox};
use axum::extract::State;
use kaihu_protocol::{Code, ProviderApplication};

pub(crate) async fn show(
    State(sandbox): State<Sandbox>,
    Id(id): Id,
    caller: Caller,
) -> Result<Answer, Refusal> {
    caller.server(&sandbox)?;
    sandbox.work(|work| {
        let application = Application::load(work, &id)?.ok_or(Refusal::new(Code::NotFound))?;
        let answer = ProviderApplication {
            application_id: application.id.clone(),
            session_id: application.session_id.clone(),
            created_at: application.created_at,
            submitted_at: application.submitted_at,
            result: result_of(work, application)?,
        };
        Ok(Answer::json(200, &answer))
    })
}
