//! The code that the browser hands over, and a version that comes out meanwhile: what only a document can show.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use thirtyfour::prelude::*;

/// A browser with WebOTP whose message comes when the test says so.
const WEB_OTP: &str = "
    window.OTPCredential ??= function OTPCredential() {};
    window.asked = [];
    const get = (wish) => new Promise((resolve, reject) => {
        asked.push(wish);
        window.handOver = (code) => resolve({ code });
        wish.signal.addEventListener('abort', () => reject(new DOMException('', 'AbortError')));
    });
    Object.defineProperty(navigator, 'credentials', { configurable: true, value: { get } });";

#[tokio::test]
async fn a_code_of_a_text_message_is_handed_over_by_the_browser() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?.album("web-otp");
    stage.js(WEB_OTP).await?;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    wizard
        .find("#field-code[autocomplete='one-time-code']")
        .await?;
    let wish = stage
        .js("return JSON.stringify([asked.length, asked[0].otp, asked[0].signal.aborted])")
        .await?;
    assert_eq!(wish, r#"[1,{"transport":["sms"]},false]"#);

    // Left for another page, and come back to with the same code still good.
    wizard.press("change-contact").await?;
    wizard.at("contact").await?;
    let aborted = stage.js("return asked[0].signal.aborted").await?;
    assert_eq!(aborted, true);
    wizard.press("continue").await?;
    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    stage.js(&format!("handOver('{code}')")).await?;
    wizard.at("face-intro").await?;
    let aborted = stage.js("return asked[1].signal.aborted").await?;
    assert_eq!(aborted, true);
    stage.strike().await
}

#[tokio::test]
async fn all_that_helps_when_no_code_comes_is_behind_one_press() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?.album("no-code");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    wizard.press("code-missing").await?;
    wizard.find("ul.list").await?;
    wizard.find("[data-action='code-by-email']").await?;
    wizard.find("[data-action='change-contact']").await?;
    wizard.picture("no-code").await?;
    wizard.press("contact-support").await?;
    wizard.at("support").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_version_that_is_out_is_offered_and_loaded_when_it_is_wanted() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?.album("version");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    let known = stage
        .js("return fetch('version.txt').then((it) => it.text()).then((text) => text.length)")
        .await?;
    assert_eq!(known, 17, "sixteen digits and a line feed");
    let out = "
        const before = window.fetch;
        window.fetch = (address, ...rest) => String(address).endsWith('/version.txt')
            ? Promise.resolve(new Response('00000000deadbeef\\n')) : before(address, ...rest);
        for (const state of ['hidden', 'visible']) {
            Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
            document.dispatchEvent(new Event('visibilitychange'));
        }
        window.isOld = true;";
    stage.js(out).await?;
    wizard.find("[data-action='remedy-reload']").await?;
    wizard.picture("version-out").await?;
    let waited = stage.js("return window.isOld").await?;
    assert_eq!(waited, true, "nothing is loaded by itself");
    wizard.press("remedy-reload").await?;
    wizard.at("face-intro").await?;
    let old = stage.js("return window.isOld === true").await?;
    assert_eq!(old, false, "it was loaded anew, and what was sent is there");
    stage.strike().await
}
