//! `GET /v1/flow`: the steps and how far they are.

use crate::auth::Caller;
use crate::{Answer, Refusal, Sandbox, steps};
use axum::extract::State;
use kaihu_protocol::{Flow, Policy};

pub(crate) async fn show(
    State(sandbox): State<Sandbox>,
    caller: Caller,
) -> Result<Answer, Refusal> {
    sandbox.work(|work| {
        let application = caller.application(work)?;
        let policy = caller.locale.policy();
        let steps = steps::all(work, &application)?;
        let flow = Flow {
            rev: application.rev,
            next: steps::next(&application, &steps),
            steps,
            policy: Policy {
                consents: policy.consents.clone(),
                default_country: Some(work.plan().default_country.clone()),
                hand_over: work.plan().hand_over,
            },
            provider: policy.provider.clone(),
            held_elsewhere: match &application.holder {
                Some(holder) => caller.instance()? != Some(holder),
                None => false,
            },
            server_time: work.now,
        };
        Ok(Answer::json(200, &flow))
    })
}
