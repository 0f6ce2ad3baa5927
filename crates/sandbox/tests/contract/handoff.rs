//! The way to another device, and the demo's own way back.

use crate::client::*;
use crate::document::by_server;
use crate::path::person;
use axum::body::Body;
use axum::http::Request;
use kaihu_protocol::{Call, Code, Handoff, HandoffRequest, Reply};
use kaihu_sandbox::Sandbox;
use serde_json::{Value, json};

const MINUTE_MS: i64 = 60_000;

pub(crate) fn request() -> Call {
    let page = "https://pay.example/open".to_owned();
    Call::Handoff(HandoffRequest { page })
}

pub(crate) async fn made(browser: &Browser) -> Handoff {
    match browser.call(request()).await {
        Ok(Reply::Handoff(handoff)) => handoff,
        other => panic!("{other:?}"),
    }
}

pub(crate) fn code(handoff: &Handoff) -> String {
    let (page, code) = handoff.url.expose().split_once("#kaihu=").unwrap();
    assert_eq!(page, "https://pay.example/open");
    code.to_owned()
}

async fn redeem(browser: &Browser, code: &str) -> Answer {
    let body = json!({ "code": code }).to_string();
    let request = by_server("POST", "/v1/handoff/redeem", &body);
    send(&browser.router, request).await
}

/// The second device, on which somebody opened the address.
pub(crate) async fn redeemed(browser: &Browser) -> Browser {
    let answer = redeem(browser, &code(&made(browser).await)).await;
    assert_eq!(answer.status, 201);
    let session = answer.json();
    assert_eq!(session["session_id"], browser.session_id);
    let token = session["token"].as_str().unwrap().to_owned();
    assert_ne!(token, browser.token);
    Browser {
        token,
        ..browser.elsewhere()
    }
}

/// A browser whose session is of `https://pay.example`.
pub(crate) async fn bound(sandbox: &Sandbox) -> Browser {
    let browser = Browser::open(sandbox).await;
    let made = demo(&browser, "https://pay.example", "", Value::Null).await;
    let made = made.json();
    let text = |name: &str| made[name].as_str().unwrap().to_owned();
    Browser {
        token: text("token"),
        session_id: text("session_id"),
        ..browser
    }
}

#[tokio::test]
async fn another_device_goes_on_with_every_value() {
    let first = Browser::open(&crate::document::provider()).await;
    first.give_consents().await;
    first.patch(person(1)).await;
    let second = redeemed(&first).await;
    assert!(second.flow().await.held_elsewhere);
    let Ok(Reply::Draft(draft)) = second.call(Call::Identity).await else {
        panic!("a draft")
    };
    assert_eq!(draft.identity, person(1));
    second.call(Call::Claim).await.unwrap();
    assert!(first.flow().await.held_elsewhere);
}

#[tokio::test]
async fn a_code_is_good_once_for_ten_minutes_and_until_the_next() {
    let sandbox = crate::document::provider();
    let browser = Browser::open(&sandbox).await;
    let expired = async |code: &str| {
        let answer = redeem(&browser, code).await;
        assert_eq!((answer.status, answer.code()), (410, Code::HandoffExpired));
    };
    let first = code(&made(&browser).await);
    let second = code(&made(&browser).await);
    expired(&first).await;
    assert_eq!(redeem(&browser, &second).await.status, 201);
    expired(&second).await;
    expired("guess").await;

    let third = made(&browser).await;
    assert_eq!(third.expires_at, START.plus_ms(10 * MINUTE_MS));
    sandbox.clock().advance_ms(10 * MINUTE_MS);
    expired(&code(&third)).await;
}

#[tokio::test]
async fn a_retry_brings_the_same_address_and_no_secret_is_kept_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let db = folder.path().join("db");
    let config = kaihu_sandbox::Config {
        storage: kaihu_sandbox::Storage::Disk {
            db: db.clone(),
            uploads: folder.path().join("uploads"),
        },
        api_key: "k".to_owned(),
        ..kaihu_sandbox::Config::for_tests(kaihu_sandbox::Clock::manual(START))
    };
    let browser = Browser::open(&Sandbox::open(config).unwrap()).await;
    let key = fresh_key();
    let first = browser.call_as(request(), &key).await.unwrap();
    assert_eq!(browser.call_as(request(), &key).await.unwrap(), first);
    let Reply::Handoff(handoff) = first else {
        panic!("a handoff")
    };
    let code = code(&handoff);
    let made = by_server(
        "POST",
        "/v1/sessions",
        r#"{"origin":"https://pay.example"}"#,
    );
    let made = send(&browser.router, made).await.json();
    let token = made["token"].as_str().unwrap();
    for (entry, secret) in std::fs::read_dir(folder.path()).unwrap().flat_map(|entry| {
        let path = entry.unwrap().path();
        [(path.clone(), &*code), (path, token)]
    }) {
        if entry.is_file() {
            let bytes = std::fs::read(&entry).unwrap();
            let found = bytes
                .windows(secret.len())
                .any(|it| it == secret.as_bytes());
            assert!(!found, "{}", entry.display());
        }
    }
    let session = demo(&browser, "", "", json!({ "handoff": code })).await;
    assert_eq!(session.json()["session_id"], browser.session_id);
}

#[tokio::test]
async fn an_erased_session_is_not_gone_on_with() {
    let browser = Browser::open(&crate::document::provider()).await;
    let code = code(&made(&browser).await);
    browser.call(Call::EraseSession).await.unwrap();
    assert_eq!(redeem(&browser, &code).await.code(), Code::HandoffExpired);
}

#[tokio::test]
async fn the_page_is_of_the_sessions_origin_and_an_address_without_more() {
    let browser = bound(&sandbox()).await;
    for (page, status) in [
        ("https://pay.example", 201),
        ("https://pay.example/open", 201),
        ("https://pay.example.evil/open", 422),
        ("https://pay.example/open?a=b", 400),
        ("https://pay.example/#here", 400),
        ("javascript:alert(1)", 400),
        ("", 400),
    ] {
        let page = page.to_owned();
        let call = Call::Handoff(HandoffRequest { page });
        let answer = browser.exchange(&call, &fresh_key()).await;
        assert_eq!(answer.status, status, "{call:?}");
    }
}

/// What the page around asks its own server for.
async fn demo(browser: &Browser, origin: &str, cookie: &str, body: Value) -> Answer {
    let mut request = Request::post("/demo/session");
    for (name, value) in [("origin", origin), ("cookie", cookie)] {
        if !value.is_empty() {
            request = request.header(name, value);
        }
    }
    let request = request.body(Body::from(body.to_string())).unwrap();
    send(&browser.router, request).await
}

#[tokio::test]
async fn the_demo_page_comes_back_to_its_session_by_a_cookie() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    let here = "https://pay.example";
    let first = demo(&browser, here, "", Value::Null).await;
    let cookie = first.header("set-cookie").unwrap().to_owned();
    for part in ["HttpOnly", "SameSite=Lax", "Path=/demo", "Max-Age=86400"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let cookie = cookie.split(';').next().unwrap();
    let session = first.json()["session_id"].clone();
    let again = demo(&browser, here, cookie, json!({})).await.json();
    assert_eq!(again["session_id"], session);
    assert_ne!(again["token"], first.json()["token"]);

    let other = |answer: Answer| assert_ne!(answer.json()["session_id"], session);
    other(demo(&browser, "https://other.example", cookie, json!({})).await);
    other(demo(&browser, here, "demo_session=ses_x", json!({})).await);
    other(demo(&browser, here, cookie, json!({ "fresh": true })).await);
    let erasing = Browser {
        token: again["token"].as_str().unwrap().to_owned(),
        ..browser.again()
    };
    erasing.call(Call::EraseSession).await.unwrap();
    other(demo(&browser, here, cookie, json!({})).await);
    let nonsense = demo(&browser, here, "", json!("fresh")).await;
    assert_eq!(nonsense.status, 400);
    let used = demo(&browser, here, "", json!({ "handoff": "used" })).await;
    assert_eq!(used.code(), Code::HandoffExpired);
}
