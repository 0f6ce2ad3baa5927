//! For those who listen, who want no motion, or who need large letters.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::{Value, json};
use std::time::Duration;
use thirtyfour::prelude::*;

/// A camera that shows an empty room in which the light goes on and off faster than one could say. It
/// has a little noise, as every sensor has: without, it would be one that has stopped.
const FLICKER: &str = "
    const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
    const paint = canvas.getContext('2d');
    setInterval(() => {
        paint.fillStyle = performance.now() % 2400 < 1200 ? '#000' : '#ccc';
        paint.fillRect(0, 0, 640, 480);
        paint.fillStyle = 'rgb(128 128 128 / 10%)';
        for (let i = 0; i < 200; i++) paint.fillRect(Math.random() * 640, Math.random() * 480, 16, 16);
    }, 50);
    navigator.mediaDevices.getUserMedia = async () => canvas.captureStream(20);";

/// Keeps what the live region says from now on, and when.
const LISTEN: &str = "
    window.heard = [];
    const region = document.querySelector('kaihu-wizard').shadowRoot.querySelector('#announcer');
    const hear = () => heard.push({ at: performance.now(), text: region.textContent });
    new MutationObserver(hear).observe(region, { childList: true, characterData: true, subtree: true });
    return region.getAttribute('aria-live');";

#[tokio::test]
async fn the_camera_speaks_through_the_live_region_and_not_too_fast() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("en").await?.album("listening");
    wizard.at("start").await?;
    stage.js(FLICKER).await?;
    assert_eq!(stage.js(LISTEN).await?, json!("polite"));
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    tokio::time::sleep(Duration::from_secs(15)).await;

    let heard = stage.js("return heard").await?;
    let heard: Vec<(f64, &str)> = heard
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(|said| Some((said["at"].as_f64()?, said["text"].as_str()?)))
        .collect();
    let prompts = ["light", "lens", "face"];
    let prompts: Vec<_> = heard
        .into_iter()
        .filter(|(_, text)| prompts.iter().any(|word| text.contains(word)))
        .collect();
    assert!(prompts.len() > 2, "it speaks: {prompts:?}");
    for pair in prompts.windows(2) {
        // Drawing may come between the clock of the machine and that of the page.
        assert!(pair[1].0 - pair[0].0 > 1_900.0, "too fast: {prompts:?}");
    }
    stage.strike().await
}

#[tokio::test]
async fn the_language_and_its_direction_are_told_to_the_browser() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("ar").await?.album("listening");
    wizard.at("start").await?;
    wizard.find(".wizard[dir='rtl'][lang='ar']").await?;
    for locale in ["zh-CN", "en"] {
        let turn =
            format!("document.querySelector('kaihu-wizard').setAttribute('locale', '{locale}')");
        stage.js(&turn).await?;
        let turned = format!(".wizard[dir='ltr'][lang='{locale}']");
        wizard.find(&turned).await?;
    }
    stage.strike().await
}

/// Counts what moves in each frame that is drawn from now on.
const WATCH: &str = "
    window.motion = { frames: 0, moving: 0 };
    const root = document.querySelector('kaihu-wizard').shadowRoot;
    const look = () => {
        motion.frames += 1;
        motion.moving += root.getAnimations().length;
        requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

async fn prefer_motion(stage: &Stage, choice: &str) -> WebDriverResult<()> {
    let feature = json!({ "name": "prefers-reduced-motion", "value": choice });
    let cdp = stage.driver.cdp();
    cdp.send_raw(
        "Emulation.setEmulatedMedia",
        json!({ "features": [feature] }),
    )
    .await?;
    Ok(())
}

#[tokio::test]
async fn nothing_moves_for_those_who_want_no_motion() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Far)).await?;
    let wizard = stage.open("en").await?.album("listening");
    wizard.at("start").await?;
    prefer_motion(&stage, "reduce").await?;
    stage.js(WATCH).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.closer").await?;
    let motion = stage.js("return motion").await?;
    assert!(motion["frames"].as_u64() > Some(20), "{motion}");
    assert_eq!(motion["moving"], 0);

    // The outline beckons to all others, so there was something to hold still.
    prefer_motion(&stage, "no-preference").await?;
    tokio::time::sleep(Duration::from_secs(1)).await;
    let motion = stage.js("return motion").await?;
    assert_ne!(motion["moving"], 0);
    stage.strike().await
}

/// What is cut off or beside the screen.
const LOST: &str = concat!(
    "const host = document.querySelector('kaihu-wizard'), roots = [host.shadowRoot];",
    include_str!("../../../gallery/tests/browser/probes/lost_text.js"),
    "const wizard = host.shadowRoot.querySelector('.wizard');
     const size = parseFloat(getComputedStyle(wizard).fontSize);
     return { size, lost: lostTexts(), beside: wizard.scrollWidth - wizard.clientWidth };"
);

#[tokio::test]
async fn letters_of_twice_the_size_are_all_there() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("en").await?.album("large");
    wizard.at("start").await?;
    stage
        .js("document.documentElement.style.fontSize = '200%'")
        .await?;
    is_whole(&stage, &wizard, "start").await?;
    wizard.press("continue").await?;
    is_whole(&stage, &wizard, "consent").await?;
    wizard.press("continue").await?;
    wizard.find("#error-summary").await?;
    is_whole(&stage, &wizard, "consent").await?;
    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    is_whole(&stage, &wizard, "consent").await?;
    stage.strike().await
}

async fn is_whole(stage: &Stage, wizard: &Wizard, page: &str) -> WebDriverResult<()> {
    wizard.at(page).await?;
    let found: Value = stage.js(LOST).await?;
    assert!(found["size"].as_f64() > Some(32.0), "{page}: {found}");
    assert_eq!(found["lost"], json!([]), "{page}");
    assert_eq!(found["beside"], json!(0), "{page}");
    Ok(())
}
