//! `GET /v1/status`: answers without a token and also during maintenance.

use crate::auth::Caller;
use crate::{Answer, Sandbox};
use axum::extract::State;
use kaihu_protocol::{ServiceState, ServiceStatus};

pub(crate) async fn show(State(sandbox): State<Sandbox>, caller: Caller) -> Answer {
    let window = sandbox.maintenance();
    let degraded = sandbox.setting(|it| it.degraded).unwrap_or_default();
    let status = ServiceStatus {
        state: match window {
            Some((_, true)) => ServiceState::Maintenance,
            _ if degraded => ServiceState::Degraded,
            _ => ServiceState::Ok,
        },
        window: window.map(|(window, _)| window),
        notices: sandbox.notices(caller.locale),
        support: sandbox.support(caller.locale),
        server_time: sandbox.clock().now(),
    };
    Answer::json(200, &status)
}
