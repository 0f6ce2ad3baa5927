//! Tells the provider's own server what happened, by the Standard Webhooks specification: the header
//! `webhook-signature` is `v1,` and the base64 of the HMAC-SHA256 over `id.timestamp.body`.
//!
//! What is to be told is written in the transaction in which it happened, so that neither goes without
//! the other. It is told at least once; `webhook-id` says which are the same.

use crate::application::Application;
use crate::work::Work;
use crate::{Refusal, Sandbox, db, housekeeping, random};
use axum::body::Body;
use axum::http::Request;
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hmac_sha256::HMAC;
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use kaihu_protocol::{ApplicationState, WebhookEvent, WebhookType};
use rusqlite::params;
use std::time::Duration;

/// Where webhooks go.
#[derive(Clone)]
pub struct Webhook {
    /// An address with `http://`: the sandbox speaks no TLS.
    pub url: String,
    /// What both sides know.
    pub secret: String,
}

impl std::fmt::Debug for Webhook {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Webhook({})", self.url)
    }
}

/// Seconds until the next try after each that failed; after the last one it is given up.
const PAUSES_S: &[i64] = &[1, 5, 30, 2 * 60, 10 * 60, 60 * 60, 6 * 60 * 60];

/// In which the other side has to answer.
const PATIENCE: Duration = Duration::from_secs(10);

/// Ready to tell.
#[derive(Debug)]
pub(crate) struct Teller {
    to: Webhook,
    client: Client<HttpConnector, Body>,
}

impl Teller {
    pub(crate) fn new(to: Webhook) -> Teller {
        let client = Client::builder(TokioExecutor::new()).build_http();
        Teller { to, client }
    }

    /// One try; whether the other side took it (2xx).
    async fn tell(&self, id: &str, timestamp_s: i64, body: String) -> bool {
        let signed = format!("{id}.{timestamp_s}.{body}");
        let mac = HMAC::mac(signed.as_bytes(), self.to.secret.as_bytes());
        let request = Request::post(&self.to.url)
            .header("content-type", "application/json")
            .header("webhook-id", id)
            .header("webhook-timestamp", timestamp_s)
            .header(
                "webhook-signature",
                format!("v1,{}", BASE64_STANDARD.encode(mac)),
            )
            .body(Body::from(body));
        let Ok(request) = request else {
            return false;
        };
        let answer = tokio::time::timeout(PATIENCE, self.client.request(request)).await;
        matches!(answer, Ok(Ok(answer)) if answer.status().is_success())
    }
}

/// Notes what has become of an application, if it is something to be told.
pub(crate) fn note_state(
    work: &Work<'_>,
    application: &Application,
    state: ApplicationState,
) -> Result<(), Refusal> {
    let kind = match state {
        _ if state == application.state => return Ok(()),
        ApplicationState::Processing => WebhookType::Submitted,
        ApplicationState::NeedsInput => WebhookType::NeedsInput,
        ApplicationState::Approved => WebhookType::Approved,
        ApplicationState::Rejected => WebhookType::Rejected,
        _ => return Ok(()),
    };
    note(work, application, kind)
}

/// Notes what is to be told.
pub(crate) fn note(
    work: &Work<'_>,
    application: &Application,
    kind: WebhookType,
) -> Result<(), Refusal> {
    if work.sandbox.0.teller.is_none() {
        return Ok(());
    }
    let event = WebhookEvent {
        kind,
        application_id: application.id.clone(),
        session_id: application.session_id.clone(),
        created_at: work.now,
    };
    work.tx
        .prepare_cached("INSERT INTO webhooks (id, body, next_at) VALUES (?, ?, ?)")?
        .execute(params![
            random::name("msg"),
            db::to_text(&event),
            work.now.0
        ])?;
    Ok(())
}

/// One that is due.
struct Due {
    id: String,
    body: String,
    attempts: u32,
}

impl Sandbox {
    /// Tells what is due, in the order in which it happened; decides what is due before, and erases what has
    /// expired. Nothing happens by itself: whoever serves the sandbox calls this every now and then.
    pub async fn tell_webhooks(&self) {
        let Some(teller) = &self.0.teller else {
            return;
        };
        for due in self.work(due).unwrap_or_default() {
            let timestamp_s = self.clock().now().0 / 1000;
            let is_told = teller.tell(&due.id, timestamp_s, due.body.clone()).await;
            // What cannot be written down is told again.
            let _ = self.work(|work| settle(work, &due, is_told));
        }
        // What is not removed now is removed with the next.
        let _ = self.remove_superfluous_objects().await;
    }
}

fn due(work: &Work<'_>) -> Result<Vec<Due>, Refusal> {
    housekeeping::expire(work)?;
    let mut query = work.tx.prepare_cached(
        "SELECT id, body, attempts FROM webhooks WHERE next_at <= ? ORDER BY rowid LIMIT 100",
    )?;
    let due = query.query_map([work.now.0], |row| {
        Ok(Due {
            id: row.get("id")?,
            body: row.get("body")?,
            attempts: row.get("attempts")?,
        })
    })?;
    Ok(due.collect::<Result<_, _>>()?)
}

fn settle(work: &Work<'_>, due: &Due, is_told: bool) -> Result<(), Refusal> {
    match PAUSES_S.get(due.attempts as usize).filter(|_| !is_told) {
        None => work
            .tx
            .prepare_cached("DELETE FROM webhooks WHERE id = ?")?
            .execute([&due.id])?,
        Some(pause) => work
            .tx
            .prepare_cached(
                "UPDATE webhooks SET attempts = attempts + 1, next_at = ? WHERE id = ?",
            )?
            .execute(params![work.now.plus_ms(pause * 1000).0, due.id])?,
    };
    Ok(())
}
