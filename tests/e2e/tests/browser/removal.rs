//! Whatever happens to the element, nothing is left running.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Person, Stage};
use serde_json::json;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Puts a watch on everything that must not outlive the element.
pub(crate) const WATCH: &str = "
    window.live = { tracks: [], workers: 0, timers: new Set() };
    const gum = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    navigator.mediaDevices.getUserMedia = async (wish) => {
        const stream = await gum(wish);
        live.tracks.push(...stream.getTracks());
        return stream;
    };
    const Native = Worker;
    window.Worker = class extends Native {
        constructor(...all) { super(...all); live.workers += 1; }
        terminate() { live.workers -= 1; super.terminate(); }
    };
    const every = window.setInterval.bind(window), never = window.clearInterval.bind(window);
    window.setInterval = (...all) => { const id = every(...all); live.timers.add(id); return id; };
    window.clearInterval = (id) => { live.timers.delete(id); never(id); };
    const later = window.setTimeout.bind(window), cancel = window.clearTimeout.bind(window);
    window.setTimeout = (run, ...all) => {
        const id = later((...given) => { live.timers.delete(id); run(...given); }, ...all);
        live.timers.add(id);
        return id;
    };
    window.clearTimeout = (id) => { live.timers.delete(id); cancel(id); };";

pub(crate) const STILL_LIVE: &str = "return {
    tracks: live.tracks.filter((track) => track.readyState === 'live').length,
    workers: live.workers, timers: live.timers.size };";

#[tokio::test]
async fn an_element_removed_in_mid_capture_leaves_nothing_running() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    wizard.at("start").await?;
    // The watch has to be there before the wizard looks anything up.
    stage.js(WATCH).await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    wizard.picture("camera-nobody").await?;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(1), &json!(1)),
        "{live}"
    );

    // A move keeps the journey; a removal ends it.
    stage
        .js("window.it = document.querySelector('kaihu-wizard'); document.body.append(it)")
        .await?;
    wizard.at("camera").await?;
    stage.js("it.remove()").await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(live, json!({"tracks": 0, "workers": 0, "timers": 0}));

    stage.strike().await
}

/// Puts two elements on the page, each with a session of its own.
const TWO: &str = "
    const fresh = async () => {
        const made = await fetch('/demo/session', { method: 'POST', body: '{\"fresh\":true}' });
        return (await made.json()).token;
    };
    document.querySelector('kaihu-wizard').remove();
    for (const id of ['first', 'second']) {
        const one = document.createElement('kaihu-wizard');
        one.id = id;
        one.setAttribute('api-base', '/v1');
        one.setAttribute('locale', 'en');
        one.tokenProvider = fresh;
        document.querySelector('main').append(one);
    }";

#[tokio::test]
async fn two_elements_live_beside_each_other_and_go_one_by_one() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    // On a phone a camera would cover the other element.
    stage.driver.set_window_rect(0, 0, 1280, 960).await?;
    let wizard = stage.open("en").await?.album("two");
    wizard.at("start").await?;
    stage.js(WATCH).await?;
    stage.js(TWO).await?;
    let (first, second) = (wizard.of("#first"), wizard.of("#second"));
    let code = LI_WEI.to_the_camera_after(&stage, &first, None).await?;
    first.find(".camera.adjust").await?;
    let other = Person {
        phone: "13812345679",
        ..LI_WEI
    };
    other
        .to_the_camera_after(&stage, &second, Some(&code))
        .await?;
    second.find(".camera.adjust").await?;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(2), &json!(2)),
        "{live}"
    );

    stage
        .js("document.querySelector('#first').remove()")
        .await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(
        (&live["tracks"], &live["workers"]),
        (&json!(1), &json!(1)),
        "{live}"
    );
    second.find(".camera.adjust").await?;

    // Added again an element begins anew.
    stage
        .js("const gone = document.querySelector('#second'); gone.remove(); window.gone = gone")
        .await?;
    tokio::time::sleep(Duration::from_millis(500)).await;
    let live = stage.js(STILL_LIVE).await?;
    assert_eq!(live, json!({"tracks": 0, "workers": 0, "timers": 0}));
    stage
        .js("document.querySelector('main').append(gone)")
        .await?;
    second.at("start").await?;
    stage.strike().await
}
