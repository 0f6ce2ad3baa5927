//! A passkey by the browser's own virtual authenticator, also in a frame of another origin, and an app.

use kaihu_authenticator::app_code;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::{Value, json};
use std::time::{SystemTime, UNIX_EPOCH};
use thirtyfour::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A device with a lock of its own, whose person confirms or does not; its name.
pub(crate) async fn device(stage: &Stage, confirms: bool) -> WebDriverResult<String> {
    let cdp = stage.driver.cdp();
    cdp.send_raw("WebAuthn.enable", json!({})).await?;
    let options = json!({
        "protocol": "ctap2",
        "ctap2Version": "ctap2_1",
        "transport": "internal",
        "hasResidentKey": true,
        "hasUserVerification": true,
        "isUserVerified": confirms,
        "automaticPresenceSimulation": true,
    });
    let options = json!({ "options": options });
    let made = cdp
        .send_raw("WebAuthn.addVirtualAuthenticator", options)
        .await?;
    Ok(made["authenticatorId"].as_str().expect("a name").to_owned())
}

async fn passkeys_of(stage: &Stage, device: &str) -> WebDriverResult<Value> {
    let asked = json!({ "authenticatorId": device });
    let cdp = stage.driver.cdp();
    let told = cdp.send_raw("WebAuthn.getCredentials", asked).await?;
    Ok(told["credentials"].clone())
}

/// Passkeys have domains: the machine under its name.
pub(crate) fn by_name(stage: &Stage) -> String {
    stage.sandbox.origin.replace("127.0.0.1", "localhost")
}

/// From the start to the page of the passkey.
async fn to_the_passkey(stage: &Stage, wizard: &Wizard) -> WebDriverResult<()> {
    LI_WEI.to_the_camera(stage, wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("passkey").await
}

fn count(stage: &Stage, table: &str) -> i64 {
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = format!("SELECT count(*) FROM {table}");
    db.query_row(&query, [], |row| row.get(0)).expect("a count")
}

#[tokio::test]
async fn a_device_that_refuses_is_asked_again_and_then_makes_a_passkey() -> WebDriverResult<()> {
    let asked_for = ["--second-factor", "required"];
    let stage = Stage::asking(Camera::Shows(Clip::Good), &asked_for).await?;
    let device = device(&stage, false).await?;
    let wizard = stage.open_at(&by_name(&stage), "zh-CN").await?;
    let wizard = wizard.album("second-factor");
    to_the_passkey(&stage, &wizard).await?;
    wizard.press("continue").await?;
    wizard.find(".inset").await?;
    wizard.picture("passkey-refused").await?;
    assert!(wizard.text().await?.contains("没有完成验证"));
    assert_eq!(count(&stage, "passkeys"), 0);
    let confirms = json!({ "authenticatorId": device, "isUserVerified": true });
    let cdp = stage.driver.cdp();
    cdp.send_raw("WebAuthn.setUserVerified", confirms).await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    assert_eq!(count(&stage, "passkeys"), 1);
    let made = passkeys_of(&stage, &device).await?;
    assert_eq!(made[0]["rpId"], "localhost");
    assert_eq!(made[0]["isResidentCredential"], true);
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    let complaints = stage.complaints().await?;
    assert!(complaints.is_empty(), "the policy holds: {complaints:#?}");
    stage.strike().await
}

#[tokio::test]
async fn an_app_takes_the_place_of_the_passkey() -> WebDriverResult<()> {
    let asked_for = ["--second-factor", "required"];
    let stage = Stage::asking(Camera::Shows(Clip::Good), &asked_for).await?;
    let wizard = stage.open_at(&by_name(&stage), "en").await?;
    let wizard = wizard.album("second-factor");
    to_the_passkey(&stage, &wizard).await?;
    wizard.press("other-factor").await?;
    wizard.at("authenticator-app").await?;
    wizard.find(".qr-code").await?;
    wizard.picture("authenticator-app").await?;
    let secret = wizard.find(".reference dd").await?.text().await?;
    let secret: String = secret.split_whitespace().collect();
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now_s = now.expect("after 1970").as_secs();
    wizard.fill("app-code", &app_code(&secret, now_s)).await?;
    wizard.press("continue").await?;
    wizard.at("recovery-codes").await?;
    let codes = wizard.find(".recovery-codes").await?;
    assert_eq!(codes.find_all(By::Css("li")).await?.len(), 10);
    wizard.press("save-codes").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    assert_eq!(count(&stage, "recovery_codes"), 10);
    let text = wizard.text().await?;
    assert!(!text.contains(&secret[..4]), "{text}");
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    stage.strike().await
}

/// A page of another origin with the demo page in a frame.
async fn page_around(allow: &'static str) -> (TcpListener, String, &'static str) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    (listener, format!("http://127.0.0.1:{port}"), allow)
}

/// Serves it to whoever comes.
async fn serve(listener: TcpListener, page: String) {
    while let Ok((mut stream, _)) = listener.accept().await {
        let mut request = [0; 4096];
        let _ = stream.read(&mut request).await;
        let length = page.len();
        let head = format!(
            "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
        );
        let _ = stream.write_all(head.as_bytes()).await;
        let _ = stream.write_all(page.as_bytes()).await;
    }
}

/// The page of the passkey in a frame of a page of another origin, which passes this on.
async fn framed(allow: &'static str) -> WebDriverResult<(Stage, Wizard)> {
    let (listener, around, allow) = page_around(allow).await;
    let asked_for = ["--second-factor", "required", "--framed-by", &around];
    let stage = Stage::asking(Camera::Shows(Clip::Good), &asked_for).await?;
    let inner = by_name(&stage);
    let page = format!(
        "<!doctype html><title>around</title>\
         <iframe src='{inner}' allow='{allow}' width='380' height='900'></iframe>"
    );
    tokio::spawn(serve(listener, page));
    device(&stage, true).await?;
    stage.driver.goto(&around).await?;
    stage.driver.enter_frame(0).await?;
    let wizard = Wizard::new(stage.driver.clone(), "zh-CN").album("second-factor");
    to_the_passkey(&stage, &wizard).await?;
    wizard.press("continue").await?;
    Ok((stage, wizard))
}

#[tokio::test]
async fn a_frame_of_another_origin_makes_passkeys_where_the_page_around_passes_it_on()
-> WebDriverResult<()> {
    let (stage, wizard) = framed("camera; publickey-credentials-create").await?;
    wizard.at("check-answers").await?;
    assert_eq!(count(&stage, "passkeys"), 1);
    stage.strike().await
}

#[tokio::test]
async fn a_frame_to_which_it_is_not_passed_on_says_so() -> WebDriverResult<()> {
    let (stage, wizard) = framed("camera").await?;
    wizard.find(".inset").await?;
    assert!(wizard.text().await?.contains("当前页面无法创建通行密钥"));
    wizard.picture("passkey-blocked").await?;
    assert_eq!(count(&stage, "passkeys"), 0);
    stage.strike().await
}
