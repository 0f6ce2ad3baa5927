//! The whole journey with the keyboard alone. Each Tab has to lead to something that is in sight,
//! not covered, and looks different for having the focus.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Keyboard, LI_WEI, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

/// The page comes, and the focus is on its heading.
async fn begins(wizard: &Wizard, keyboard: &Keyboard, page: &str) -> WebDriverResult<()> {
    wizard.at(page).await?;
    let heading = format!("[data-page='{page}'] #heading");
    keyboard.is_brought_to(&heading).await
}

#[tokio::test]
async fn a_wallet_is_opened_with_the_keyboard_alone() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    to_the_contacts(&wizard, &keyboard).await?;

    begins(&wizard, &keyboard, "contact").await?;
    keyboard.tab_to("#field-phone-country").await?;
    keyboard.go_and_type("phone", LI_WEI.phone).await?;
    keyboard.go_and_type("email", LI_WEI.email).await?;
    keyboard.press(Key::Enter).await?;

    wizard.at("code").await?;
    let code = stage.sandbox.newest_code(None).await;
    keyboard.is_brought_to("#field-code").await?;
    keyboard.press(code).await?;
    keyboard.press(Key::Enter).await?;

    begins(&wizard, &keyboard, "face-intro").await?;
    keyboard.go_and_press("continue").await?;
    begins(&wizard, &keyboard, "picture").await?;
    keyboard.go_and_press("continue").await?;

    begins(&wizard, &keyboard, "check-answers").await?;
    keyboard.go_and_press("change-name").await?;
    begins(&wizard, &keyboard, "name").await?;
    keyboard.go_and_press("continue").await?;
    begins(&wizard, &keyboard, "check-answers").await?;
    keyboard.go_and_press("continue").await?;
    begins(&wizard, &keyboard, "opened").await?;
    assert!(wizard.text().await?.contains("Your wallet"));
    stage.strike().await
}

async fn to_the_contacts(wizard: &Wizard, keyboard: &Keyboard) -> WebDriverResult<()> {
    begins(wizard, keyboard, "start").await?;
    keyboard.go_and_press("continue").await?;

    begins(wizard, keyboard, "consent").await?;
    let boxes = wizard.find("form").await?;
    let boxes = boxes.find_all(By::Css("input[type='checkbox']")).await?;
    for at in 0..boxes.len() {
        keyboard.tab_to(&format!("#field-consent-{at}")).await?;
        keyboard.press(Key::Space).await?;
    }
    keyboard.go_and_press("continue").await?;

    begins(wizard, keyboard, "name").await?;
    keyboard.go_and_type("name", LI_WEI.name).await?;
    keyboard.press(Key::Enter).await?;

    begins(wizard, keyboard, "evidence-kind").await?;
    keyboard.tab_to("input[value='cn_resident_id']").await?;
    keyboard.press(Key::Space).await?;
    keyboard.press(Key::Down).await?;
    keyboard.is_brought_to("input[value='passport']").await?;
    keyboard.press(Key::Up).await?;
    keyboard.press(Key::Enter).await?;

    begins(wizard, keyboard, "evidence").await?;
    keyboard
        .go_and_type("evidence-number", "11010519491231002X")
        .await?;
    keyboard.press(Key::Enter).await?;

    begins(wizard, keyboard, "birth-date").await?;
    for part in ["day", "month", "year"] {
        keyboard.tab_to(&format!("#field-birth-{part}")).await?;
    }
    keyboard.go_and_press("continue").await
}

#[tokio::test]
async fn help_opens_and_closes_by_keys_and_gives_the_focus_back() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    begins(&wizard, &keyboard, "start").await?;
    keyboard.tab_back_to("#help-button").await?;
    keyboard.press(Key::Enter).await?;
    keyboard.is_brought_to("#help-heading").await?;
    keyboard.tab_to("[data-action='close-help']").await?;
    keyboard.press(Key::Escape).await?;
    keyboard.is_brought_to("#help-button").await?;
    keyboard.press(Key::Space).await?;
    keyboard.is_brought_to("#help-heading").await?;
    keyboard.go_and_press("close-help").await?;
    keyboard.is_brought_to("#help-button").await?;
    stage.strike().await
}

#[tokio::test]
async fn the_list_of_errors_leads_to_the_fields_and_each_shows_the_focus() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    to_the_contacts(&wizard, &keyboard).await?;
    begins(&wizard, &keyboard, "contact").await?;
    keyboard.go_and_press("continue").await?;
    keyboard.is_brought_to("#error-summary").await?;
    wizard.picture("errors").await?;
    keyboard
        .tab_to("#error-summary a[href='#field-phone']")
        .await?;
    keyboard.press(Key::Enter).await?;
    keyboard.is_brought_to("#field-phone").await?;
    keyboard
        .tab_back_to("#error-summary a[href='#field-email']")
        .await?;
    keyboard.press(Key::Enter).await?;
    keyboard.is_brought_to("#field-email").await?;
    // Past the wrong field: it has to have looked different while it had the focus.
    keyboard.tab_to("[data-action='continue']").await?;
    stage.strike().await
}

#[tokio::test]
async fn what_unfolds_unfolds_by_keys() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    wizard.at("start").await?;
    wizard.find("summary").await?;
    keyboard.tab_to("summary").await?;
    keyboard.press(Key::Enter).await?;
    wizard.find("details[open]").await?;
    keyboard.press(Key::Space).await?;
    wizard.find("details:not([open])").await?;
    stage.strike().await
}

#[tokio::test]
async fn what_helps_when_no_code_comes_is_come_by_with_keys() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    LI_WEI.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    keyboard.is_brought_to("#field-code").await?;
    keyboard.tab_to("[data-action='code-missing']").await?;
    keyboard.press(Key::Enter).await?;
    wizard.find("ul.list").await?;
    keyboard.is_brought_to("#heading").await?;
    keyboard.tab_to("[data-action='code-by-email']").await?;
    stage.strike().await
}

#[tokio::test]
async fn the_camera_is_worked_by_keys() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    begins(&wizard, &keyboard, "camera").await?;
    wizard.find(".camera.adjust").await?;
    keyboard.tab_to("[data-action='shutter']").await?;
    keyboard.tab_to("[data-action='sound']").await?;
    keyboard.press(Key::Space).await?;
    wizard
        .find("[data-action='sound'][aria-pressed='true']")
        .await?;
    keyboard.tab_back_to("[data-action='shutter']").await?;
    keyboard.press(Key::Space).await?;
    begins(&wizard, &keyboard, "picture").await?;
    keyboard.go_and_press("retake").await?;
    begins(&wizard, &keyboard, "camera").await?;
    keyboard.tab_back_to("[data-action='back']").await?;
    keyboard.press(Key::Enter).await?;
    begins(&wizard, &keyboard, "face-intro").await?;
    stage.strike().await
}

/// Tab by Tab, well beyond what the wizard has: nothing under it may take the focus unseen.
async fn nothing_covered_takes_the_focus(
    stage: &Stage,
    keyboard: &Keyboard,
) -> WebDriverResult<()> {
    for _ in 0..12 {
        keyboard.press(Key::Tab).await?;
        let covered = stage.js(COVERED).await?;
        assert_eq!(covered, json!(null), "it has the focus and is covered");
    }
    Ok(())
}

/// What has the focus, if it is a part of the page around and nothing of it can be seen.
const COVERED: &str = "
    const at = document.activeElement;
    if (at === document.body || at.localName === 'kaihu-wizard') return null;
    const box = at.getBoundingClientRect();
    const shares = [.1, .5, .9];
    const seen = shares.some((x) => shares.some((y) => at.contains(
        document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))));
    return seen ? null : at.outerHTML.slice(0, 80);";

#[tokio::test]
async fn nothing_behind_the_help_takes_the_focus() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    begins(&wizard, &keyboard, "start").await?;
    keyboard.tab_back_to("#help-button").await?;
    keyboard.press(Key::Enter).await?;
    keyboard.is_brought_to("#help-heading").await?;
    nothing_covered_takes_the_focus(&stage, &keyboard).await?;
    keyboard.press(Key::Escape).await?;
    keyboard.is_brought_to("#help-button").await?;
    stage.strike().await
}

#[tokio::test]
async fn nothing_behind_the_camera_takes_the_focus() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("keyboard");
    let keyboard = Keyboard::of(&stage);
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    begins(&wizard, &keyboard, "camera").await?;
    nothing_covered_takes_the_focus(&stage, &keyboard).await?;
    stage.strike().await
}
