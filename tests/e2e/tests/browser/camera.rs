//! The camera as a browser really gives it: not at all, another one, not any more, after all.

use crate::worker::copy;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, LI_WEI, Stage, Wizard};
use serde_json::json;
use thirtyfour::prelude::*;

const CAMERA: &str = "document.querySelector('kaihu-wizard').shadowRoot.querySelector('video')";

/// Waits until a button is there that does this, and presses it.
async fn press_soon(wizard: &Wizard, action: &str) -> WebDriverResult<()> {
    wizard.find(&format!("[data-action='{action}']")).await?;
    wizard.press(action).await
}

#[tokio::test]
async fn without_a_camera_a_file_is_taken_and_a_person_looks_at_it() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Missing).await?;
    let wizard = stage.open("en").await?.album("file");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    press_soon(&wizard, "remedy-choose-picture").await?;
    wizard.at("picture").await?;
    let folder = tempfile::tempdir()?;

    let text = folder.path().join("notes.jpg");
    std::fs::write(&text, "no picture at all")?;
    let input = wizard.find("#field-face").await?;
    input.send_keys(text.to_string_lossy()).await?;
    wizard.find("#error-face").await?;
    wizard.picture("not-a-picture").await?;

    let dark = folder.path().join("dark.jpg");
    std::fs::write(&dark, Clip::Dark.jpeg(0))?;
    let input = wizard.find("#field-face").await?;
    input.send_keys(dark.to_string_lossy()).await?;
    wizard.find(".measured .flaw").await?;
    wizard.picture("dark").await?;

    let good = folder.path().join("good.jpg");
    std::fs::write(&good, Clip::Good.jpeg(0))?;
    let input = wizard.find("#field-face").await?;
    input.send_keys(good.to_string_lossy()).await?;
    press_soon(&wizard, "continue").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("pending").await?;
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = "SELECT source FROM uploads WHERE accepted";
    let source: String = db.query_row(query, [], |row| row.get(0)).expect("a row");
    assert_eq!(source, "device");
    stage.strike().await
}

/// A file as a phone makes it: 4000 pixels wide, and with a note of where it was taken.
const OF_A_PHONE: &str = "return (async () => {
    const face = await createImageBitmap(await (await fetch('/face.jpg')).blob());
    const canvas = Object.assign(document.createElement('canvas'), { width: 4000, height: 4000 * face.height / face.width });
    canvas.getContext('2d').drawImage(face, 0, 0, canvas.width, canvas.height);
    const plain = await new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.8));
    const note = new TextEncoder().encode('Exif\\0\\0II*\\0\\b\\0\\0\\0\\0\\0GPS 39.9 N 116.4 E');
    const size = note.length + 2;
    const parts = [plain.slice(0, 2), Uint8Array.of(255, 225, size >> 8, size & 255), note, plain.slice(2)];
    const file = new File(parts, 'face.jpg', { type: 'image/jpeg' });
    const files = new DataTransfer();
    files.items.add(file);
    const input = document.querySelector('kaihu-wizard').shadowRoot.querySelector('#field-face');
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true, composed: true }));
    return new TextDecoder('latin1').decode(await file.arrayBuffer()).includes('GPS 39.9');
})()";

#[tokio::test]
async fn a_file_is_made_smaller_and_does_not_tell_where_it_was_taken() -> WebDriverResult<()> {
    let folder = tempfile::tempdir()?;
    copy(&kaihu_e2e::dist(), folder.path())?;
    std::fs::write(folder.path().join("face.jpg"), Clip::Good.jpeg(0))?;
    let stage = Stage::serving(Camera::Missing, folder.path()).await?;
    let wizard = stage.open("en").await?.album("file-of-a-phone");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    press_soon(&wizard, "remedy-choose-picture").await?;
    wizard.at("picture").await?;
    wizard.find("#field-face").await?;
    assert_eq!(stage.js(OF_A_PHONE).await?, json!(true), "it tells");
    wizard.find(".measured").await?;
    press_soon(&wizard, "continue").await?;
    wizard.at("check-answers").await?;
    let db = rusqlite::Connection::open(&stage.sandbox.db).expect("the SQLite file");
    let query = "SELECT id, max(width, height) FROM uploads WHERE accepted";
    let row = |row: &rusqlite::Row<'_>| Ok((row.get(0)?, row.get(1)?));
    let (id, side): (String, u32) = db.query_row(query, [], row).expect("a row");
    assert_eq!(side, 1920);
    let mut uploads = stage.sandbox.db.clone().into_os_string();
    uploads.push(".uploads");
    let sent = std::fs::read(std::path::Path::new(&uploads).join(id))?;
    let has = |what: &[u8]| sent.windows(what.len()).any(|part| part == what);
    assert!(has(&[0xff, 0xd8]) && !has(b"Exif") && !has(b"GPS"));
    stage.strike().await
}

#[tokio::test]
async fn one_of_several_cameras_is_looked_through_after_the_other() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Two).await?;
    let wizard = stage.open("en").await?.album("several");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    wizard.find("[data-action='next-camera']").await?;
    wizard.picture("camera-several").await?;
    let open = format!("return {CAMERA}.srcObject.getVideoTracks()[0].getSettings().deviceId");
    let first = stage.js(&open).await?;
    wizard.press("next-camera").await?;
    let other = format!(
        "const done = arguments[0]; const look = () => {{
            const open = {CAMERA}.srcObject?.getVideoTracks()[0]?.getSettings().deviceId;
            open && open !== {first} ? done(open) : setTimeout(look, 40); }}; look();"
    );
    let second = stage.driver.execute_async(other, vec![]).await?;
    assert_ne!(*second.json(), first);
    wizard.find(".camera.adjust").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_camera_that_goes_away_in_mid_capture_is_opened_again() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    let lose = format!(
        "const track = {CAMERA}.srcObject.getVideoTracks()[0]; window.lost = track;
         track.dispatchEvent(new Event('ended'));"
    );
    stage.js(&lose).await?;
    let again = format!(
        "const done = arguments[0]; const look = () => {{
            const track = {CAMERA}.srcObject?.getVideoTracks()[0];
            track && track !== lost ? done(track.readyState) : setTimeout(look, 40); }}; look();"
    );
    let state = stage.driver.execute_async(again, vec![]).await?;
    assert_eq!(*state.json(), json!("live"));
    let left = stage.js("return lost.readyState").await?;
    assert_eq!(left, json!("ended"), "the old one was let go");
    wizard.find(".camera.adjust").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_camera_that_is_not_allowed_any_more_is_named_and_opened_once_it_is()
-> WebDriverResult<()> {
    let stage = Stage::set(Camera::Asks(Clip::Nobody)).await?;
    stage.permit_camera("granted").await?;
    let wizard = stage.open("en").await?.album("revoked");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera.adjust").await?;
    stage.permit_camera("denied").await?;
    // The browser itself ends what is on.
    wizard.at("problem").await?;
    let told = wizard.text().await?;
    assert!(told.contains("device.camera_denied"), "{told}");
    stage.permit_camera("granted").await?;
    wizard.find(".camera.adjust").await?;
    stage.strike().await
}

#[tokio::test]
async fn a_camera_that_brings_nothing_is_named_and_not_left_on() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Nobody)).await?;
    let wizard = stage.open("en").await?.album("empty");
    wizard.at("start").await?;
    stage
        .js("navigator.mediaDevices.getUserMedia = async () => new MediaStream();")
        .await?;
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    let told = wizard.text().await?;
    assert!(told.contains("device.camera_lost"), "{told}");
    stage.strike().await
}

#[tokio::test]
async fn allowed_in_the_browser_it_goes_on_by_itself() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Asks(Clip::Nobody)).await?;
    stage.permit_camera("denied").await?;
    let wizard = stage.open("en").await?.album("denied");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    let told = wizard.text().await?;
    assert!(told.contains("device.camera_denied"), "{told}");
    wizard.find(".directions").await?;
    stage.permit_camera("granted").await?;
    wizard.find(".camera.adjust").await?;
    stage.strike().await
}

#[tokio::test]
async fn in_an_app_the_way_to_the_browser_is_shown() -> WebDriverResult<()> {
    let app = "--user-agent=Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) \
               AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.54";
    let stage = Stage::with(Camera::Refused, &[app]).await?;
    let wizard = stage.open("zh-CN").await?.album("app");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.at("problem").await?;
    let told = wizard.text().await?;
    assert!(told.contains("在微信中点击右上角"), "{told}");
    stage.strike().await
}

#[tokio::test]
async fn in_the_dark_the_screen_is_the_lamp_unless_motion_is_unwanted() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Dark)).await?;
    let wizard = stage.open("en").await?.album("lamp");
    LI_WEI.to_the_camera(&stage, &wizard).await?;
    wizard.find(".camera[data-lit]").await?;
    let colour = "return getComputedStyle(document.querySelector('kaihu-wizard').shadowRoot
        .querySelector('.around')).fill";
    assert_eq!(stage.js(colour).await?, json!("rgb(7, 13, 16)"));
    let wanted =
        json!({"features": [{"name": "prefers-reduced-motion", "value": "no-preference"}]});
    let tools = stage.driver.cdp();
    tools.send_raw("Emulation.setEmulatedMedia", wanted).await?;
    // It comes within a second, not at once.
    let white = format!(
        "const done = arguments[0]; const look = () => {{
            const now = (() => {{ {colour} }})();
            now === 'rgb(255, 255, 255)' ? done(now) : setTimeout(look, 40); }}; look();"
    );
    stage.driver.execute_async(white, vec![]).await?;
    wizard.picture("camera-lit").await?;
    stage.driver.set_window_rect(0, 0, 1280, 960).await?;
    wizard.picture("camera-lit-desk").await?;
    stage.strike().await
}
