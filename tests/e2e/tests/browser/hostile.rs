//! A backend, and scripts of the page around, that mean harm.

use crate::proxy::Proxy;
use crate::worker::until;
use axum::body::{Body, Bytes};
use kaihu_authenticator::app_code;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::{Value, json};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use thirtyfour::prelude::*;

const STRINGS: &str = include_str!("../../../hostile/strings.json");

/// Members that a journey cannot do without; here also the texts to agree to and the secret of an app.
const KEPT: &str = include_str!("../../../hostile/kept.json");
const KEPT_AS_WELL: [&str; 2] = ["text", "secret"];

/// Every text in an answer of the contract becomes another; with `all`, without exception.
fn tampered(path: &str, body: Vec<u8>, all: bool, count: &AtomicUsize) -> Body {
    let answer = path
        .starts_with("/v1/")
        .then(|| serde_json::from_slice::<Value>(&body).ok());
    let Some(Some(mut answer)) = answer else {
        return Body::from(body);
    };
    let strings: Vec<String> = serde_json::from_str(STRINGS).expect("the corpus");
    let mut kept: Vec<&str> = serde_json::from_str(KEPT).expect("a list of names");
    kept.extend(KEPT_AS_WELL);
    let kept = |name: &str| !all && kept.contains(&name);
    let mut next = || strings[count.fetch_add(1, Ordering::Relaxed) % strings.len()].clone();
    tamper(&mut answer, "", &kept, &mut next);
    Body::from(answer.to_string())
}

fn tamper(
    value: &mut Value,
    name: &str,
    kept: &impl Fn(&str) -> bool,
    next: &mut impl FnMut() -> String,
) {
    match value {
        // Where the bytes of a picture go.
        Value::String(text) if text.starts_with("/uploads/") && kept("id") => {}
        Value::String(text) if !kept(name) => *text = next(),
        Value::Array(items) => items
            .iter_mut()
            .for_each(|item| tamper(item, name, kept, next)),
        Value::Object(members) => {
            members
                .iter_mut()
                .for_each(|(name, value)| tamper(value, name, kept, next));
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
    let stage = Stage::asking(Camera::Shows(Clip::Good), &PROTECTED).await?;
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
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    set_password(&wizard).await?;
    is_unharmed(&stage, &proxy.origin).await?;
    wizard.at("passkey").await?;
    wizard.press("other-factor").await?;
    prove_app(&wizard).await?;
    wizard.at("recovery-codes").await?;
    is_unharmed(&stage, &proxy.origin).await?;
    wizard.press("save-codes").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
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

/// What the provider asks for to sign in by later.
const PROTECTED: [&str; 3] = ["--password", "--second-factor", "required"];
const PASSWORD: &str = "lantern 7 otters paint";

async fn set_password(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.at("password").await?;
    wizard.fill("password", PASSWORD).await?;
    wizard.find(".measured .good").await?;
    wizard.press("continue").await
}

/// Enters what an app with the secret of the page shows, and hands both out.
pub(crate) async fn prove_app(wizard: &Wizard) -> WebDriverResult<[String; 2]> {
    wizard.at("authenticator-app").await?;
    let secret = wizard.find(".reference dd").await?.text().await?;
    let secret: String = secret.split_whitespace().collect();
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let code = app_code(&secret, now.expect("after 1970").as_secs());
    wizard.fill("app-code", &code).await?;
    wizard.press("continue").await?;
    Ok([secret, code])
}

/// Scripts that ran before ours have put setters where everything inherits from.
const POLLUTED: &str = "
    window.caught = '';
    const tell = (value) => {
        try { return typeof value === 'string' ? value : `${typeof value} ${JSON.stringify(value)}`; }
        catch { return typeof value; }
    };
    const trap = (target, name) => Object.defineProperty(target, name, {
        configurable: true, get: () => undefined,
        set(value) { caught += `${String(name)}: ${tell(value)}\n`; },
    });
    for (const name of ['body', 'headers', 'method', 'signal', 'cache', 'credentials', 'referrerPolicy', 'redirect',
        'mode', 'integrity', 'handoff', 'token', 'authorization', 'Authorization', 'text', 'code', 'phone', 'email',
        'detail', 'bubbles', 'password', 'secret', 'uri', 'recovery_codes', 'publicKey', 'challenge', 'user', 'otp',
        'transport', 'response', 'rawId', 'clientDataJSON', 'attestationObject', 'clientExtensionResults'])
        trap(Object.prototype, name);
    // The driver of the browser fills short arrays of its own.
    for (let at = 24; at < 64; at += 1) trap(Array.prototype, at);";

/// From the start to the page of the passkey, on a page with all those setters.
async fn to_the_passkey_polluted() -> WebDriverResult<(Stage, Wizard)> {
    let stage = Stage::asking(Camera::Shows(Clip::Good), &PROTECTED).await?;
    let cdp = stage.driver.cdp();
    let before_any = json!({ "source": POLLUTED });
    cdp.send_raw("Page.addScriptToEvaluateOnNewDocument", before_any)
        .await?;
    crate::second_factor::device(&stage, true).await?;
    let origin = crate::second_factor::by_name(&stage);
    let wizard = stage.open_at(&origin, "en").await?.album("polluted");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    set_password(&wizard).await?;
    wizard.at("passkey").await?;
    Ok((stage, wizard))
}

/// The wallet is open, and the setters heard of nothing.
async fn they_heard_nothing(
    stage: &Stage,
    wizard: &Wizard,
    secrets: &[String],
) -> WebDriverResult<()> {
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    let caught = stage.js("return caught").await?;
    assert!(caught.is_string(), "the script ran");
    let caught = caught.to_string();
    let known = [
        "Bearer",
        LI_WEI.name,
        "13812345678",
        "138 1234 5678",
        LI_WEI.email,
        "11010519491231002X",
        "sha256",
        "challenge",
        PASSWORD,
    ];
    for secret in known.into_iter().chain(secrets.iter().map(String::as_str)) {
        assert!(!caught.contains(secret), "{secret} in {caught}");
    }
    Ok(())
}

#[tokio::test]
async fn setters_that_everything_inherits_hear_nothing() -> WebDriverResult<()> {
    let (stage, wizard) = to_the_passkey_polluted().await?;
    wizard.press("other-factor").await?;
    let mut secrets = prove_app(&wizard).await?.to_vec();
    wizard.at("recovery-codes").await?;
    let codes = wizard.find(".recovery-codes").await?;
    for code in codes.find_all(By::Css("li")).await? {
        secrets.push(code.text().await?);
    }
    wizard.press("save-codes").await?;
    wizard.press("copy-codes").await?;
    wizard.press("continue").await?;
    they_heard_nothing(&stage, &wizard, &secrets).await?;
    stage.strike().await
}

#[tokio::test]
async fn setters_that_everything_inherits_hear_nothing_of_a_passkey_and_do_not_prevent_it()
-> WebDriverResult<()> {
    let (stage, wizard) = to_the_passkey_polluted().await?;
    wizard.press("continue").await?;
    they_heard_nothing(&stage, &wizard, &[]).await?;
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

/// What a page of somebody else, or a script, may send to the window.
const FORGE_TO_THE_WINDOW: &str = "
    const shapes = ['continue', 'close', null, [], { type: 'kaihu', password: 'x', code: '000000' },
        { type: 'webauthn', id: 'x', rawId: 'x', response: { clientDataJSON: 'x', attestationObject: 'x' } }];
    for (const data of shapes) {
        window.postMessage(data, '*');
        const origin = location.origin;
        for (const target of [window, document, document.querySelector('kaihu-wizard')])
            target.dispatchEvent(new MessageEvent('message', { data, origin, bubbles: true }));
        dispatchEvent(new StorageEvent('storage', { key: 'kaihu', newValue: JSON.stringify(data) }));
    }
    const frame = document.createElement('iframe');
    document.body.append(frame);
    frame.contentWindow.parent.postMessage(shapes[4], '*');
    frame.remove();";

#[tokio::test]
async fn messages_change_nothing_at_the_password_and_the_second_factor() -> WebDriverResult<()> {
    let stage = Stage::asking(Camera::Shows(Clip::Good), &PROTECTED).await?;
    let wizard = stage
        .open_at(&crate::second_factor::by_name(&stage), "en")
        .await?;
    let wizard = wizard.album("forged");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("password").await?;
    wizard.fill("password", PASSWORD).await?;
    wizard.find(".measured .good").await?;
    unmoved(&stage, &wizard).await?;
    assert_eq!(wizard.value("password").await?, PASSWORD);
    wizard.press("continue").await?;
    wizard.at("passkey").await?;
    unmoved(&stage, &wizard).await?;
    wizard.press("other-factor").await?;
    wizard.at("authenticator-app").await?;
    wizard.find(".qr-code").await?;
    unmoved(&stage, &wizard).await?;
    prove_app(&wizard).await?;
    wizard.at("recovery-codes").await?;
    unmoved(&stage, &wizard).await?;
    stage.strike().await
}

/// What is shown is the same after every message.
async fn unmoved(stage: &Stage, wizard: &Wizard) -> WebDriverResult<()> {
    let before = wizard.text().await?;
    stage.js(FORGE_TO_THE_WINDOW).await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    assert_eq!(wizard.text().await?, before);
    Ok(())
}

async fn says(wizard: &Wizard, text: &str) -> WebDriverResult<bool> {
    Ok(wizard.text().await?.contains(text))
}
