//! What is served where: one file a call.

mod applications;
mod challenges;
mod consents;
mod demo;
mod erase;
mod flow;
mod id;
mod identity;
mod otp;
mod outbox;
mod pages;
mod result;
mod sessions;
mod status;
mod submit;
mod switches;
mod tus;
mod uploads;

use crate::{Refusal, Sandbox, fault, in_flight, log, maintenance, request_id};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{delete, get, head, patch, post};
use kaihu_protocol::Code;

/// Largest JSON body in bytes.
const MAX_BODY_BYTES: usize = 64 * 1024;

pub(crate) fn router(sandbox: &Sandbox) -> Router {
    let config = sandbox.config();
    let mut all = Router::new().nest("/v1", contract(sandbox));
    if config.demo {
        all = all.nest("/demo", demo());
    }
    if config.test_switches {
        all = all.layer(from_fn_with_state(sandbox.clone(), fault::inject));
    }
    all = all.layer(from_fn_with_state(
        sandbox.clone(),
        in_flight::one_at_a_time,
    ));
    if config.test_switches {
        all = all.nest("/test", switches::router());
    }
    all = match &config.static_dir {
        Some(dir) => all.fallback_service(pages::serve(dir)),
        None => all.fallback(not_found),
    };
    if config.log {
        all = all.layer(from_fn(log::requests));
    }
    all.layer(from_fn(request_id::echo))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(sandbox.clone())
}

fn contract(sandbox: &Sandbox) -> Router<Sandbox> {
    Router::new()
        .route("/sessions", post(sessions::create))
        .route("/sessions/{id}/token", post(sessions::renew))
        .route("/applications/{id}", get(applications::show))
        .route("/flow", get(flow::show))
        .route("/consents", post(consents::give))
        .route("/identity", patch(identity::change))
        .route("/otp", post(otp::send))
        .route("/otp/{id}/verify", post(otp::verify))
        .route("/challenges", post(challenges::create))
        .route("/uploads", post(uploads::create))
        .route("/uploads/{id}", head(tus::offset).patch(tus::append))
        .route("/uploads/{id}/complete", post(uploads::complete))
        .route("/submit", post(submit::submit))
        .route("/result", get(result::show))
        .route("/session", delete(erase::erase))
        .layer(from_fn_with_state(sandbox.clone(), maintenance::gate))
        .route("/status", get(status::show))
        .fallback(not_found)
        .method_not_allowed_fallback(wrong_method)
}

fn demo() -> Router<Sandbox> {
    Router::new()
        .route("/session", post(demo::create))
        .route("/session/{id}/token", post(demo::renew))
        .route("/outbox", get(outbox::page))
        .route("/outbox.json", get(outbox::json))
        .route("/outbox.css", get(outbox::style))
        .fallback(not_found)
        .method_not_allowed_fallback(wrong_method)
}

async fn not_found() -> Refusal {
    Refusal::new(Code::NotFound)
}

async fn wrong_method() -> Refusal {
    Refusal::with_status(405, Code::RequestInvalid)
}
