//! `/test/*`: the clock, maintenance, faults and what exists already, for tests. Only there with
//! the flag that turns it on.

use crate::application::Application;
use crate::db::to_text;
use crate::fault::Fault;
use crate::{Refusal, Sandbox, Settings, settle, wallet};
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::StatusCode;
use axum::routing::post;
use kaihu_protocol::{ApplicationState, Code, EvidenceKind, MaintenanceWindow, Timestamp};
use serde::Deserialize;
use serde::de::DeserializeOwned;

/// Length of a maintenance whose end was not told.
const MAINTENANCE_MS: i64 = 60 * 60 * 1000;

type Done = Result<StatusCode, Refusal>;

pub(crate) fn router() -> Router<Sandbox> {
    Router::new()
        .route("/clock", post(clock))
        .route("/maintenance", post(maintenance))
        .route("/fault", post(fault))
        .route("/taken", post(taken))
        .route("/processing", post(processing))
        .route("/settings", post(settings))
        .route("/decide", post(decide))
        .route("/undelivered", post(undelivered))
}

#[derive(Deserialize)]
struct Advance {
    advance_s: i64,
}

async fn clock(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let Advance { advance_s } = parse(&body)?;
    sandbox.clock().advance_ms(advance_s.saturating_mul(1000));
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Maintenance {
    #[serde(default)]
    from: Option<Timestamp>,
    #[serde(default)]
    until: Option<Timestamp>,
    #[serde(default)]
    off: bool,
}

async fn maintenance(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let Maintenance { from, until, off } = parse(&body)?;
    let start = from.unwrap_or(sandbox.clock().now());
    let end = until.unwrap_or(start.plus_ms(MAINTENANCE_MS));
    let window = (!off).then_some(MaintenanceWindow { start, end });
    sandbox.set(Settings {
        maintenance: Some(window.into_iter().collect()),
        ..Settings::default()
    });
    Ok(StatusCode::NO_CONTENT)
}

async fn fault(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let fault: Fault = parse(&body)?;
    sandbox.add_fault(fault);
    Ok(StatusCode::NO_CONTENT)
}

async fn settings(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    sandbox.set(parse(&body)?);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Decide {
    session_id: String,
    outcome: ApplicationState,
}

async fn decide(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let Decide {
        session_id,
        outcome,
    } = parse(&body)?;
    sandbox.work(|work| {
        let found = Application::find_session(work, &session_id)?;
        let application = found.ok_or(Refusal::new(Code::NotFound))?;
        if application.submitted_at.is_none() {
            return Err(Refusal::new(Code::FlowOutOfOrder));
        }
        settle::conclude(work, &application, outcome)
    })?;
    Ok(StatusCode::NO_CONTENT)
}

async fn undelivered(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    sandbox.order_undelivered(parse(&body)?);
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Taken {
    phone: Option<String>,
    email: Option<String>,
    evidence_number: Option<String>,
    #[serde(default = "resident_id")]
    evidence_kind: EvidenceKind,
    #[serde(default = "china")]
    evidence_country: String,
}

fn resident_id() -> EvidenceKind {
    EvidenceKind::CnResidentId
}

fn china() -> String {
    "CHN".to_owned()
}

async fn taken(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let taken: Taken = parse(&body)?;
    let kind = to_text(&taken.evidence_kind);
    let evidence = taken.evidence_number.as_deref();
    let evidence = evidence.map(|number| (&*kind, &*taken.evidence_country, number));
    let (phone, email) = (taken.phone.as_deref(), taken.email.as_deref());
    sandbox.work(|work| Ok(wallet::seed(&work.tx, phone, email, evidence, work.now)?))?;
    Ok(StatusCode::NO_CONTENT)
}

#[derive(Deserialize)]
struct Processing {
    seconds: u32,
}

async fn processing(State(sandbox): State<Sandbox>, body: Bytes) -> Done {
    let Processing { seconds } = parse(&body)?;
    sandbox.set(Settings {
        processing_s: Some(seconds),
        ..Settings::default()
    });
    Ok(StatusCode::NO_CONTENT)
}

fn parse<T: DeserializeOwned>(body: &[u8]) -> Result<T, Refusal> {
    serde_json::from_slice(body).map_err(|_| Refusal::new(Code::RequestInvalid))
}
