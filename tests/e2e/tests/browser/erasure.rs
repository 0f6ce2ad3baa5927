//! Having everything erased that was sent, in a browser.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage};
use serde_json::json;
use thirtyfour::prelude::*;

#[tokio::test]
async fn what_was_sent_is_erased_and_a_new_beginning_has_nothing_of_it() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("zh-CN").await?;
    wizard.at("start").await?;
    stage
        .js("document.addEventListener('kaihu-erased', ({ detail }) => {
                document.title = 'erased ' + JSON.stringify(detail)
            })")
        .await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    wizard.fill("name", LI_WEI.name).await?;
    wizard.press("continue").await?;
    wizard.at("evidence-kind").await?;

    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    wizard.press("erase").await?;
    wizard.at("erasing").await?;
    wizard.picture("erasing").await?;
    stage
        .js("document.querySelector('kaihu-wizard').shadowRoot.querySelector('[data-action=continue]').click()")
        .await?;
    wizard.at("erasing").await?; // a script may not say that
    wizard.press("back").await?;
    wizard.at("evidence-kind").await?;

    // It takes effect, and the answer is lost.
    let lost = json!({"path_prefix": "/v1/session", "method": "DELETE", "kind": "drop", "takes_effect": true});
    stage.sandbox.switch("fault", lost).await;
    wizard.press("cancel").await?;
    wizard.at("leaving").await?;
    wizard.press("erase").await?;
    wizard.at("erasing").await?;
    wizard.press("continue").await?;
    wizard.at("erased").await?;
    wizard.picture("erased").await?;
    assert_eq!(stage.driver.title().await?, "erased {}");
    let kept = stage
        .js("return [...Object.values(sessionStorage), ...Object.values(localStorage)].join()")
        .await?;
    assert!(!kept.to_string().contains(LI_WEI.name), "{kept}");

    wizard.press("start-anew").await?;
    wizard.at("start").await?;
    wizard.press("continue").await?;
    wizard.at("consent").await?;
    wizard.tick_all().await?;
    wizard.press("continue").await?;
    wizard.at("name").await?;
    assert_eq!(wizard.value("name").await?, "");
    stage.strike().await
}
