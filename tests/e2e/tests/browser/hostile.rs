//! A backend, and scripts of the page around, that mean harm.

use crate::proxy::Proxy;
use crate::worker::until;
use axum::body::{Body, Bytes};
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;
use thirtyfour::prelude::*;

const STRINGS: &str = include_str!("../../../hostile/strings.json");

/// Members that a journey cannot do without.
const KEPT: [&str; 38] = [
    "alternative",
    "alternatives",
    "answer_by",
    "at",
    "birth_date",
    "channel",
    "channels",
    "code",
    "country",
    "default_country",
    "end",
    "evidence",
    "evidence_expiry",
    "expires_at",
    "field",
    "fields",
    "id",
    "kind",
    "locale",
    "masked_to",
    "mode",
    "next",
    "nonce",
    "number",
    "opens_at",
    "poses",
    "recorded_at",
    "resend_at",
    "server_time",
    "severity",
    "sex",
    "start",
    "state",
    "status",
    "text",
    "time_zone",
    "type",
    "version",
];

/// Every text in an answer of the contract becomes another; with `all`, without exception.
fn tampered(path: &str, body: Vec<u8>, all: bool, count: &AtomicUsize) -> Body {
    let answer = path
        .starts_with("/v1/")
        .then(|| serde_json::from_slice::<Value>(&body).ok());
    let Some(Some(mut answer)) = answer else {
        return Body::from(body);
    };
    let strings: Vec<String> = serde_json::from_str(STRINGS).expect("the corpus");
    let mut next = || strings[count.fetch_add(1, Ordering::Relaxed) % strings.len()].clone();
    tamper(&mut answer, "", all, &mut next);
    Body::from(answer.to_string())
}

fn tamper(value: &mut Value, name: &str, all: bool, next: &mut impl FnMut() -> String) {
    match value {
        Value::String(text) if all || !(KEPT.contains(&name) || text.starts_with("/uploads/")) => {
            *text = next();
        }
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| tamper(item, name, all, next)),
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(name, value)| tamper(value, name, all, next));
            for special in ["__proto__", "constructor", "toString"] {
                members.insert(special.to_owned(), json!({"polluted": next()}));
            }
        }
        _ => {}
    }
}

/// Nothing of theirs ran, nothing was blocked, and the page is the page that it was.
async fn is_unharmed(stage: &Stage, origin: &str) -> WebDriverResult<()> {
    let state = "return [window.ran ?? null, {}.polluted ?? null, location.origin, document.querySelectorAll('kaihu-wizard').length]";
    assert_eq!(stage.js(state).await?, json!([null, null, origin, 1]));
    assert_eq!(stage.driver.windows().await?.len(), 1);
    let complaints = stage.complaints().await?;
    let blocked =
        |it: &&String| it.contains("Content Security Policy") || it.contains("Refused to");
    assert_eq!(complaints.iter().find(blocked), None);
    Ok(())
}

#[tokio::test]
async fn no_text_of_a_backend_runs_or_leads_away() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let count = Arc::new(AtomicUsize::new(0));
    let proxy = Proxy::start(&stage.sandbox.origin, {
        let count = count.clone();
        move |path, body| tampered(path, body, false, &count)
    })
    .await;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("hostile");
    wizard.at("start").await?;
    is_unharmed(&stage, &proxy.origin).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    is_unharmed(&stage, &proxy.origin).await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    is_unharmed(&stage, &proxy.origin).await?;
    assert!(
        count.load(Ordering::Relaxed) > 100,
        "few texts were exchanged"
    );
    stage.strike().await
}

#[tokio::test]
async fn a_backend_of_nothing_but_lies_ends_on_a_page_that_says_so() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let count = AtomicUsize::new(7);
    let lies = move |path: &str, body| tampered(path, body, true, &count);
    let proxy = Proxy::start(&stage.sandbox.origin, lies).await;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("hostile");
    wizard.at("problem").await?;
    is_unharmed(&stage, &proxy.origin).await?;
    stage.strike().await
}

#[tokio::test]
async fn an_answer_without_end_is_given_up() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let sent = Arc::new(AtomicUsize::new(0));
    let endless = {
        let sent = sent.clone();
        move |path: &str, body: Vec<u8>| match path {
            "/v1/flow" => {
                let sent = sent.clone();
                let chunks = futures_util::stream::repeat_with(move || {
                    sent.fetch_add(65_536, Ordering::Relaxed);
                    Ok::<_, std::io::Error>(Bytes::from_static(&[b' '; 65_536]))
                });
                Body::from_stream(chunks)
            }
            _ => Body::from(body),
        }
    };
    let proxy = Proxy::start(&stage.sandbox.origin, endless).await;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("endless");
    wizard.at("problem").await?;
    // Tries that follow are given up as soon: none of them goes on.
    let before = sent.load(Ordering::Relaxed);
    assert!(before < 64 << 20, "{before} bytes were sent");
    stage.strike().await
}

/// Scripts that ran before ours have put setters where everything inherits from.
const POLLUTED: &str = "
    window.caught = '';
    const trap = (target, name) => Object.defineProperty(target, name, {
        configurable: true, get: () => undefined,
        set(value) { caught += `${String(name)}: ${typeof value === 'string' ? value : typeof value}\n`; },
    });
    for (const name of ['body', 'headers', 'method', 'signal', 'cache', 'credentials', 'referrerPolicy', 'redirect',
        'mode', 'integrity', 'handoff', 'token', 'authorization', 'Authorization', 'text', 'code', 'phone', 'email',
        'detail', 'bubbles']) trap(Object.prototype, name);
    // The driver of the browser fills short arrays of its own.
    for (let at = 24; at < 64; at += 1) trap(Array.prototype, at);";

/// The page loads that script before its own.
fn polluted(path: &str, body: Vec<u8>) -> Body {
    match path {
        "/" => {
            let page = String::from_utf8(body).expect("a page");
            Body::from(page.replacen("<head>", "<head><script src=\"/polluted.js\"></script>", 1))
        }
        _ => Body::from(body),
    }
}

#[tokio::test]
async fn setters_that_everything_inherits_hear_nothing() -> WebDriverResult<()> {
    let folder = tempfile::tempdir()?;
    crate::worker::copy(&kaihu_e2e::dist(), folder.path())?;
    std::fs::write(folder.path().join("polluted.js"), POLLUTED)?;
    let stage = Stage::serving(Camera::Shows(Clip::Good), folder.path()).await?;
    let proxy = Proxy::start(&stage.sandbox.origin, polluted).await;
    let wizard = stage.open_at(&proxy.origin, "en").await?.album("polluted");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    let caught = stage.js("return caught").await?;
    assert!(caught.is_string(), "the script ran");
    let caught = caught.to_string();
    for secret in [
        "Bearer",
        LI_WEI.name,
        "13812345678",
        "138 1234 5678",
        LI_WEI.email,
        "11010519491231002X",
        "sha256",
    ] {
        assert!(!caught.contains(secret), "{secret} in {caught}");
    }
    stage.strike().await
}

/// Keeps the workers, as a script can that ran before.
const WATCH: &str = "
    window.workers = [];
    window.Worker = class extends Worker { constructor(...all) { super(...all); workers.push(this); } };";

/// Messages in the name of the worker, and to the window.
const FORGE: &str = "
    const shapes = ['ready', 'failed: Weights', 'stop', null, {}, [], { type: 'kaihu', token: 'x' },
        new Float32Array(0), new Float32Array(999).fill(NaN), new Float32Array(64).fill(1e30)];
    for (const data of shapes) {
        window.postMessage(data, '*');
        workers.forEach((it) => it.dispatchEvent(new MessageEvent('message', { data })));
    }
    workers.forEach((it) => it.dispatchEvent(new ErrorEvent('error')));
    return workers.length;";

#[tokio::test]
async fn messages_in_the_name_of_others_change_nothing() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("forged");
    wizard.at("start").await?;
    stage.js(WATCH).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    assert_eq!(stage.js(FORGE).await?, json!(1));
    tokio::time::sleep(Duration::from_millis(1_500)).await;
    wizard.at("camera").await?;
    // Neither the button instead of the guide, nor a picture.
    assert!(!says(&wizard, "press the button").await?);
    until(&stage, "return document.querySelector('kaihu-wizard').shadowRoot.querySelector('.camera.adjust') !== null").await?;
    stage.strike().await
}

async fn says(wizard: &Wizard, text: &str) -> WebDriverResult<bool> {
    Ok(wizard.text().await?.contains(text))
}
