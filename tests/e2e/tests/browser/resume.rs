//! Leaving and coming back: by a reload, by the browser's history, in another tab, on another device.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use thirtyfour::prelude::*;

#[tokio::test]
async fn a_reload_leads_back_to_the_page_with_every_answer_and_no_second_code()
-> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?.album("resume");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    stage.driver.refresh().await?;
    wizard.at("code").await?;
    let kept = stage
        .js("return JSON.stringify({...sessionStorage, ...localStorage})")
        .await?;
    let kept = kept.as_str().expect("a text");
    for secret in ["李", "138", "li.wei", "110105", &code] {
        assert!(!kept.contains(secret), "{secret} in {kept}");
    }
    // Whatever the backend says no to is read by the later part, which is there.
    let wrong = if code == "000000" { "000001" } else { "000000" };
    wizard.fill("code", wrong).await?;
    wizard.press("continue").await?;
    wizard.find("#error-code").await?;
    let later = "app/kaihu_later.wasm";
    assert_eq!(
        stage.js(&asked_for(later)).await?.as_array().map(Vec::len),
        Some(1)
    );
    let list = stage.js(&asked_for("kaihu-files.json")).await?;
    let first = stage.js(&asked_for("app/kaihu_bg.wasm")).await?;
    // What leads to the later part does not wait for the first one.
    assert!(
        list[0].as_f64() <= first[0].as_f64(),
        "{list} after {first}"
    );
    wizard.fill("code", &code).await?;
    wizard.press("continue").await?;
    wizard.at("face-intro").await?;
    stage.driver.refresh().await?;
    wizard.at("face-intro").await?;
    from_the_face_to_the_end(&wizard).await?;
    stage.strike().await
}

/// When a file was asked for since the page was opened, each time in ms.
fn asked_for(file: &str) -> String {
    format!(
        "return performance.getEntriesByType('resource').filter(({{ name }}) => name.includes('{file}'))
            .map(({{ startTime }}) => startTime)"
    )
}

#[tokio::test]
async fn back_and_forward_of_the_browser_are_steps_of_the_wizard() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    stage.driver.goto("about:blank").await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.driver.back().await?;
    wizard.at("contact").await?;
    stage.driver.back().await?;
    wizard.at("birth-date").await?;
    stage.driver.forward().await?;
    wizard.at("contact").await?;
    assert_eq!(wizard.value("phone").await?, "138 1234 5678");
    stage.driver.refresh().await?;
    wizard.at("code").await?;
    stage.driver.back().await?;
    wizard.at("contact").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_page_that_was_kept_for_going_back_to_works_on() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?;
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    let elsewhere = format!("{}/demo/outbox", stage.sandbox.origin);
    stage.driver.goto(&elsewhere).await?;
    stage.driver.back().await?;
    wizard.at("face-intro").await?;
    from_the_face_to_the_end(&wizard).await?;
    stage.strike().await
}

#[tokio::test]
async fn a_second_tab_takes_over_and_the_first_one_says_so() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("zh-CN").await?.album("take-over");
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let first = stage.driver.window().await?;
    let second = stage.driver.new_tab().await?;
    stage.driver.switch_to_window(second).await?;
    stage.driver.goto(&stage.sandbox.origin).await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("session.superseded"));
    wizard.press("remedy-take-over").await?;
    wizard.at("code").await?;
    stage.driver.switch_to_window(first).await?;
    stage.enter_code(&wizard, None).await?;
    wizard.at("problem").await?;
    assert!(wizard.text().await?.contains("session.superseded"));
    stage.strike().await
}

#[tokio::test]
async fn another_device_goes_on_and_the_first_one_follows_to_the_end() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let desk = stage.open("zh-CN").await?.album("hand-over");
    LI_WEI.to_the_camera(&stage, &desk).await?;
    desk.at("problem").await?;
    desk.press("remedy-hand-over").await?;
    desk.at("hand-over").await?;
    desk.find(".qr-code path").await?;
    desk.picture("hand-over-code").await?;
    let link = desk.find(".reference dd").await?.text().await?;
    assert!(
        link.starts_with(&format!("{}/#kaihu=", stage.sandbox.origin)),
        "{link}"
    );

    let device = stage.another_device(Camera::Shows(Clip::Good)).await?;
    device.goto(&link).await?;
    let phone = Wizard::new(device.clone(), "zh-CN").album("hand-over-phone");
    phone.at("face-intro").await?;
    let address = device.current_url().await?;
    assert_eq!(
        address.fragment(),
        None,
        "the code does not stay in the address"
    );
    desk.find("[data-action='take-over']").await?;
    desk.picture("hand-over-taken").await?;
    from_the_face_to_the_end(&phone).await?;
    desk.at("opened").await?;
    device.quit().await?;
    stage.strike().await
}

async fn from_the_face_to_the_end(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.press("continue").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await
}
