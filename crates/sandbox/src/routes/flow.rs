//! `GET /v1/flow`: the steps and how far they are.

use crate::application::Application;
use crate::auth::Caller;
use crate::db::to_text;
use crate::work::Work;
use crate::{Answer, Refusal, Sandbox, policy, steps};
use axum::extract::State;
use kaihu_protocol::{ConsentText, Flow, Policy, Timestamp};
use rusqlite::{OptionalExtension, params};

pub(crate) async fn show(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| {
        let application = caller.application(work)?;
        let said = caller.locale.policy();
        let steps = steps::all(work, &application)?;
        let flow = Flow {
            rev: application.rev,
            next: steps::next(&application, &steps),
            steps,
            policy: Policy {
                consents: with_dates(
                    work,
                    &application,
                    policy::texts(work.plan(), caller.locale).cloned().collect(),
                )?,
                default_country: Some(work.plan().default_country.clone()),
                hand_over: work.plan().hand_over,
                passkey: work.plan().passkey,
            },
            provider: said.provider.clone(),
            held_elsewhere: match &application.holder {
                Some(holder) => caller.instance()? != Some(holder),
                None => false,
            },
            application_id: Some(application.id),
            server_time: work.now,
        };
        Ok(Answer::json(200, &flow))
    })
}

/// The texts, each with the time of the consent to it.
fn with_dates(
    work: &Work<'_>,
    application: &Application,
    mut texts: Vec<ConsentText>,
) -> Result<Vec<ConsentText>, Refusal> {
    let mut given = work.tx.prepare_cached(
        "SELECT recorded_at FROM consents
         WHERE application_id = ? AND kind = ? AND version = ? AND withdrawn_at IS NULL",
    )?;
    for text in &mut texts {
        let of = params![application.id, to_text(&text.kind), text.version];
        let at: Option<i64> = given.query_row(of, |row| row.get(0)).optional()?;
        text.given_at = at.map(Timestamp);
    }
    Ok(texts)
}
