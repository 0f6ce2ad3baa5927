//! A planned time without service: every call says so, and when to come again.

use crate::{Refusal, Sandbox, lock};
use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use kaihu_protocol::{Code, MaintenanceWindow};

impl Sandbox {
    /// The window that is open now.
    pub(crate) fn maintenance(&self) -> Option<MaintenanceWindow> {
        let window = (*lock(&self.0.maintenance))?;
        (self.clock().now() < window.end).then_some(window)
    }

    pub(crate) fn set_maintenance(&self, window: Option<MaintenanceWindow>) {
        *lock(&self.0.maintenance) = window;
    }
}

/// Answers `service.maintenance` in place of the call while the window is open.
pub(crate) async fn gate(State(sandbox): State<Sandbox>, request: Request, next: Next) -> Response {
    match sandbox.maintenance() {
        None => next.run(request).await,
        Some(window) => Refusal::new(Code::ServiceMaintenance)
            .retry_after_ms(window.end.0 - sandbox.clock().now().0)
            .into_response(),
    }
}
