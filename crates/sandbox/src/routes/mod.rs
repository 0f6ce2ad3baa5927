//! What is served where: one file a call.

mod applications;
mod challenges;
mod claim;
mod consents;
mod demo;
pub(crate) mod erase;
mod flow;
mod handoff;
mod id;
mod identity;
mod otp;
mod outbox;
mod pages;
mod password;
mod result;
mod sessions;
mod status;
mod submit;
mod support;
mod switches;
mod totp;
mod tus;
mod uploads;
mod webauthn;
mod without_face;

use crate::{Refusal, Sandbox, fault, in_flight, log, maintenance, request_id};
use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::handler::Handler;
use axum::http::Method;
use axum::middleware::{from_fn, from_fn_with_state};
use axum::routing::{MethodFilter, MethodRouter, get, on, post};
use kaihu_protocol::Code;

/// Largest JSON body in bytes.
pub(crate) const MAX_BODY_BYTES: usize = 64 * 1024;

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
        Some(dir) => {
            let mut files = pages::serve(dir, &pages::policy(config));
            if config.test_switches {
                files = files.layer(from_fn_with_state(sandbox.clone(), fault::inject));
            }
            all.fallback_service(files)
        }
        None => all.fallback(not_found),
    };
    if config.log {
        all = all.layer(from_fn(log::requests));
    }
    all.layer(from_fn(request_id::echo))
        .layer(DefaultBodyLimit::max(MAX_BODY_BYTES))
        .with_state(sandbox.clone())
}

/// A call of the contract: its method, its path under `/v1`, and what answers it.
type Call = (Method, &'static str, MethodRouter<Sandbox>);

/// The calls that maintenance stops.
fn stoppable() -> Vec<Call> {
    vec![
        call(Method::POST, "/sessions", sessions::create),
        call(Method::POST, "/sessions/{id}/token", sessions::renew),
        call(Method::GET, "/applications/{id}", applications::show),
        call(Method::GET, "/flow", flow::show),
        call(Method::POST, "/consents", consents::give),
        call(Method::DELETE, "/consents/{kind}", consents::withdraw),
        call(Method::GET, "/identity", identity::show),
        call(Method::PATCH, "/identity", identity::change),
        call(Method::POST, "/otp", otp::send),
        call(Method::POST, "/otp/{id}/verify", otp::verify),
        call(Method::POST, "/password", password::set),
        call(Method::GET, "/password/range/{prefix}", password::range),
        call(Method::POST, "/challenges", challenges::create),
        call(Method::POST, "/face/without", without_face::choose),
        call(Method::POST, "/uploads", uploads::create),
        call(Method::HEAD, "/uploads/{id}", tus::offset),
        call(Method::PATCH, "/uploads/{id}", tus::append),
        call(Method::POST, "/uploads/{id}/complete", uploads::complete),
        call(Method::POST, "/webauthn/options", webauthn::options),
        call(Method::POST, "/webauthn/finish", webauthn::finish),
        call(Method::POST, "/totp", totp::set_up),
        call(Method::POST, "/totp/verify", totp::verify),
        call(Method::POST, "/submit", submit::submit),
        call(Method::GET, "/result", result::show),
        call(Method::DELETE, "/session", erase::erase),
        call(Method::POST, "/session/claim", claim::claim),
        call(Method::POST, "/handoff", handoff::create),
        call(Method::POST, "/handoff/redeem", handoff::redeem),
    ]
}

/// The calls that answer at any time.
fn unstoppable() -> Vec<Call> {
    vec![
        call(Method::GET, "/status", status::show),
        call(Method::POST, "/support", support::open),
    ]
}

/// Every call of the contract that is served, by method and path.
pub(crate) fn calls() -> Vec<(Method, &'static str)> {
    let all = stoppable().into_iter().chain(unstoppable());
    all.map(|(method, path, _)| (method, path)).collect()
}

fn call<H: Handler<T, Sandbox>, T: 'static>(
    method: Method,
    path: &'static str,
    handler: H,
) -> Call {
    let only = MethodFilter::try_from(method.clone()).expect("a method of HTTP");
    (method, path, on(only, handler))
}

fn contract(sandbox: &Sandbox) -> Router<Sandbox> {
    let with = |router: Router<Sandbox>, (_, path, answer): Call| router.route(path, answer);
    let gate = from_fn_with_state(sandbox.clone(), maintenance::gate);
    let stoppable = stoppable()
        .into_iter()
        .fold(Router::new(), with)
        .layer(gate);
    unstoppable()
        .into_iter()
        .fold(stoppable, with)
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
