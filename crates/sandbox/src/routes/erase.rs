//! `DELETE /v1/session`: everything about this application is erased.

use crate::application::Application;
use crate::form::NoBody;
use crate::work::Work;
use crate::write::Write;
use crate::{Answer, Refusal, Sandbox, picture, random, webhook};
use axum::extract::State;
use kaihu_protocol::WebhookType;

/// Erases everything. An opened wallet stays: it is
/// closed with the provider, not by leaving a page. The token ends with the session, so the answer
/// is kept under the token's hash for whoever did not hear it.
pub(crate) async fn erase(State(sandbox): State<Sandbox>, write: Write) -> Result<Answer, Refusal> {
    let token = random::hex(&write.caller.token_hash());
    let answer = sandbox.work(|work| {
        write.once(work, &token, |_: NoBody| {
            let application = write.caller.application(work)?;
            application.ensure_held(work, write.caller.instance()?)?;
            webhook::note(work, &application, WebhookType::Redacted)?;
            everything_of(work, &application)?;
            Ok(Answer::nothing())
        })
    })?;
    sandbox.remove_superfluous_objects().await?;
    Ok(answer)
}

/// Erases the application with all that hangs on it, also the files.
pub(crate) fn everything_of(work: &Work<'_>, application: &Application) -> Result<(), Refusal> {
    for name in picture::names(work, &application.id)? {
        picture::remove_bytes(work, &name)?;
    }
    for sql in [
        "DELETE FROM idempotency_keys WHERE scope = ?",
        "DELETE FROM applications WHERE id = ?",
    ] {
        work.tx.prepare_cached(sql)?.execute([&application.id])?;
    }
    work.leave_no_trace();
    Ok(())
}
