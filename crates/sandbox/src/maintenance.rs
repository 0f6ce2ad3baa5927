//! A planned time without service: announced ahead, and while it lasts every call says so, and when to
//! come again.

use crate::{Refusal, Sandbox};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kaihu_protocol::{Code, MaintenanceWindow};

impl Sandbox {
    /// The window that is open now, else the next one; and whether it is open.
    pub(crate) fn maintenance(&self) -> Option<(MaintenanceWindow, bool)> {
        let now = self.clock().now();
        let all = self.setting(|it| it.maintenance.clone());
        let mut ahead: Vec<_> = all.unwrap_or_default();
        ahead.retain(|window| now < window.end);
        let next = ahead.into_iter().min_by_key(|window| window.start)?;
        Some((next, next.start <= now))
    }
}

/// Answers `service.maintenance` in place of the call while the window is open.
pub(crate) async fn gate(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    match sandbox.maintenance() {
        Some((window, true)) => Refusal::new(Code::ServiceMaintenance)
            .retry_after_ms(window.end.0 - sandbox.clock().now().0)
            .into_response(),
        _ => next.run(request).await,
    }
}
