//! What the provider's own server is told, over a real connection.

use crate::client::*;
use crate::path::person;
use axum::Router;
use axum::body::Bytes;
use axum::extract::State;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::post;
use kaihu_openapi::Document;
use kaihu_protocol::{ApplicationState, Call, WebhookEvent, WebhookType};
use kaihu_sandbox::{Clock, Config, Sandbox, Webhook};
use std::sync::{Arc, Mutex};
use tokio::net::TcpListener;

const SECRET: &str = "shared";

/// The provider's own server: what it heard, and how many tries it still refuses.
#[derive(Clone, Default)]
struct Provider(Arc<Mutex<(Vec<Heard>, u32)>>);

#[derive(Clone, Debug, PartialEq)]
struct Heard {
    id: String,
    event: WebhookEvent,
    taken: bool,
}

impl Provider {
    async fn start() -> (Provider, Sandbox) {
        let provider = Provider::default();
        let router = Router::new().route("/hooks", post(hear));
        let router = router.with_state(provider.clone());
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}/hooks", listener.local_addr().unwrap());
        tokio::spawn(async move { axum::serve(listener, router).await });
        let config = Config {
            webhook: Some(Webhook {
                url,
                secret: SECRET.to_owned(),
            }),
            ..Config::for_tests(Clock::manual(START))
        };
        (provider, Sandbox::open(config).unwrap())
    }

    fn heard(&self) -> Vec<Heard> {
        self.0.lock().unwrap().0.clone()
    }

    fn refuses(&self, times: u32) {
        self.0.lock().unwrap().1 = times;
    }
}

async fn hear(State(provider): State<Provider>, headers: HeaderMap, body: Bytes) -> StatusCode {
    let header = |name: &str| headers[name].to_str().unwrap();
    let (id, timestamp) = (header("webhook-id"), header("webhook-timestamp"));
    // The other hand: HMAC written out by RFC 2104 on SHA-256 of another crate.
    let signed = [id.as_bytes(), b".", timestamp.as_bytes(), b".", &*body].concat();
    use base64::Engine;
    let wanted = base64::prelude::BASE64_STANDARD.encode(hmac(SECRET.as_bytes(), &signed));
    assert_eq!(header("webhook-signature"), format!("v1,{wanted}"));
    let json = serde_json::from_slice(&body).unwrap();
    let faults = Document::ours().schema("WebhookEvent").faults(&json);
    assert_eq!(faults, Vec::<String>::new());
    let mut state = provider.0.lock().unwrap();
    let taken = state.1 == 0;
    state.1 = state.1.saturating_sub(1);
    state.0.push(Heard {
        id: id.to_owned(),
        event: serde_json::from_value(json).unwrap(),
        taken,
    });
    match taken {
        true => StatusCode::NO_CONTENT,
        false => StatusCode::INTERNAL_SERVER_ERROR,
    }
}

fn hmac(key: &[u8], text: &[u8]) -> Vec<u8> {
    use sha2::{Digest, Sha256};
    assert!(key.len() <= 64);
    let padded = |with: u8| -> Vec<u8> {
        let bytes = key.iter().copied().chain(std::iter::repeat(0)).take(64);
        bytes.map(|byte| byte ^ with).collect()
    };
    let inner = Sha256::digest([padded(0x36), text.to_vec()].concat());
    Sha256::digest([padded(0x5c), inner.to_vec()].concat()).to_vec()
}

fn kinds(heard: &[Heard]) -> Vec<WebhookType> {
    heard.iter().map(|it| it.event.kind).collect()
}

#[tokio::test]
async fn everything_that_becomes_of_an_application_is_told_once_and_in_order() {
    let (provider, sandbox) = Provider::start().await;
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    let application = browser.submit().await.application_id;
    sandbox.tell_webhooks().await;
    sandbox.tell_webhooks().await;
    assert_eq!(kinds(&provider.heard()), [WebhookType::Submitted]);
    // Nobody asks for the result: the decision is told all the same.
    sandbox.clock().advance_ms(2_000);
    sandbox.tell_webhooks().await;
    sandbox.tell_webhooks().await;
    for outcome in ["approved", "needs_input", "manual_review", "rejected"] {
        browser.test_decide(outcome).await;
    }
    browser.call(Call::EraseSession).await.unwrap();
    sandbox.tell_webhooks().await;
    use WebhookType::*;
    let heard = provider.heard();
    assert_eq!(
        kinds(&heard),
        [Submitted, Approved, NeedsInput, Rejected, Redacted]
    );
    for it in &heard {
        assert_eq!(it.event.application_id, application);
        assert_eq!(it.event.session_id, browser.session_id);
    }
}

const DAY_MS: i64 = 24 * 60 * 60_000;

#[tokio::test]
async fn an_application_that_waits_for_thirty_days_expires_and_is_told() {
    let (provider, sandbox) = Provider::start().await;
    let left = Browser::open(&sandbox).await;
    left.fill_in(person(1)).await;
    // These three were submitted later; only the one that is asked for something again waits for its person.
    sandbox.clock().advance_ms(DAY_MS);
    let mut sent = vec![];
    for (n, outcome) in [(2, "needs_input"), (3, "manual_review"), (4, "rejected")] {
        let browser = Browser::open(&sandbox).await;
        browser.fill_in(person(n)).await;
        let application = browser.submit().await.application_id;
        browser.test_decide(outcome).await;
        sent.push(application);
    }
    let expired = async || {
        sandbox.tell_webhooks().await;
        let heard = provider.heard().into_iter();
        let expired = heard.filter(|it| it.event.kind == WebhookType::Expired);
        expired.map(|it| it.event).collect::<Vec<_>>()
    };
    sandbox.clock().advance_ms(29 * DAY_MS - 1);
    assert_eq!(expired().await, []);
    sandbox.clock().advance_ms(1);
    let told = expired().await;
    assert_eq!(told.len(), 1);
    assert_eq!(told[0].session_id, left.session_id);
    assert_eq!(told[0].created_at, sandbox.clock().now());
    sandbox.clock().advance_ms(DAY_MS);
    let told = expired().await;
    assert_eq!(told.len(), 2, "once each");
    assert_eq!(told[1].application_id, sent[0]);
    sandbox.clock().advance_ms(400 * DAY_MS);
    assert_eq!(expired().await.len(), 2);
}

#[tokio::test]
async fn what_is_not_taken_is_told_again_later_and_later_under_the_same_name() {
    let (provider, sandbox) = Provider::start().await;
    provider.refuses(2);
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    let mut counts = vec![];
    for advance_ms in [0, 999, 1, 4_999, 1, 60_000] {
        sandbox.clock().advance_ms(advance_ms);
        sandbox.tell_webhooks().await;
        let heard = provider.heard();
        let submitted = heard
            .iter()
            .filter(|it| it.event.kind == WebhookType::Submitted);
        counts.push(submitted.count());
    }
    assert_eq!(counts[..5], [1, 1, 2, 2, 3]);
    assert_eq!(counts[5], 3, "taken is taken");
    let mut heard = provider.heard();
    heard.retain(|it| it.event.kind == WebhookType::Submitted);
    assert!(heard.iter().all(|it| it.id == heard[0].id));
    assert_eq!(heard.iter().filter(|it| it.taken).count(), 1);
}

#[tokio::test]
async fn what_is_never_taken_is_given_up_and_holds_nothing_up() {
    let (provider, sandbox) = Provider::start().await;
    provider.refuses(u32::MAX);
    let browser = Browser::open(&sandbox).await;
    browser.fill_in(person(1)).await;
    browser.submit().await;
    assert_eq!(browser.decided().await.state, ApplicationState::Approved);
    for _ in 0..20 {
        sandbox.tell_webhooks().await;
        sandbox.clock().advance_ms(7 * 60 * 60_000);
    }
    // One try and seven more, of the submission and of the decision.
    assert_eq!(provider.heard().len(), 16);
}
