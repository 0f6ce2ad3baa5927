//! What is served to look at: the folder of pages, the outbox, and the name of each request.

use crate::client::*;
use crate::path::person;
use axum::body::Body;
use axum::http::Request;
use kaihu_protocol::Channel;
use kaihu_sandbox::{Config, Sandbox};

#[tokio::test]
async fn files_come_with_their_type_and_the_policy_and_missing_ones_do_not_come() {
    let folder = tempfile::tempdir().unwrap();
    for name in ["index.html", "app.wasm", "app.js", "style.css"] {
        std::fs::write(folder.path().join(name), "x").unwrap();
    }
    let config = Config {
        static_dir: Some(folder.path().to_owned()),
        ..Config::default()
    };
    let router = Sandbox::open(config).unwrap().router();
    for (path, media_type) in [
        ("/", "text/html"),
        ("/app.wasm", "application/wasm"),
        ("/app.js", "text/javascript"),
        ("/style.css", "text/css"),
    ] {
        let file = get(&router, path).await;
        assert_eq!(
            (file.status, file.header("content-type")),
            (200, Some(media_type))
        );
        let policy = file.header("content-security-policy").unwrap();
        assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
    }
    for missing in ["/nothing.js", "/nothing/", "/../Cargo.toml", "/v1/nothing"] {
        assert_eq!(get(&router, missing).await.status, 404, "{missing}");
    }
}

#[tokio::test]
async fn the_outbox_shows_the_newest_code_first_in_both_languages() {
    let sandbox = sandbox();
    let browser = Browser::open(&sandbox).await;
    browser.give_consents().await;
    browser.patch(person(1)).await;
    browser.request_code(Channel::Sms).await;
    let first = browser.received_code().await;
    browser.request_code(Channel::Email).await;
    let second = browser.received_code().await;
    let page = get(&browser.router, "/demo/outbox?lang=en").await;
    assert_eq!(
        page.header("content-type"),
        Some("text/html; charset=utf-8")
    );
    let page = String::from_utf8(page.body.to_vec()).unwrap();
    assert!(page.find(&second).unwrap() < page.find(&first).unwrap());
    assert!(page.contains("Text message") && page.contains("+8613900000000"));
    let page = get(&browser.router, "/demo/outbox?lang=zh-CN").await;
    assert!(
        String::from_utf8(page.body.to_vec())
            .unwrap()
            .contains("短信")
    );
    let other = Browser::open(&sandbox).await;
    let path = format!("/demo/outbox.json?session={}", other.session_id);
    assert_eq!(
        get(&browser.router, &path).await.json(),
        serde_json::json!([])
    );
}

#[tokio::test]
async fn every_answer_has_a_name() {
    let router = sandbox().router();
    let request = Request::get("/v1/status").header("x-request-id", "my-7");
    let named = send(&router, request.body(Body::empty()).unwrap()).await;
    assert_eq!(named.header("x-request-id"), Some("my-7"));
    let unnamed = get(&router, "/nowhere").await;
    assert!(unnamed.header("x-request-id").unwrap().starts_with("req_"));
}
