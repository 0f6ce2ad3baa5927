//! The policy of the page around: the strictest that there are, and files that are not those of the release.

use crate::hostile::prove_app;
use crate::second_factor::{by_name, device};
use crate::worker::{MANUAL, copy, shows, until};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Evidence, LI_WEI, Person, Stage, Wizard};
use serde_json::json;
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const REST: &str = "connect-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; \
    font-src 'self'; base-uri 'none'; form-action 'none'";
const OWN_SCRIPTS: &str =
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'";

/// The release in a folder of its own, its page changed.
fn release(change: impl Fn(String) -> String) -> WebDriverResult<TempDir> {
    let folder = tempfile::tempdir()?;
    copy(&kaihu_e2e::dist(), folder.path())?;
    let page = folder.path().join("index.html");
    std::fs::write(&page, change(std::fs::read_to_string(&page)?))?;
    Ok(folder)
}

/// A provider that asks for everything, serves this folder, and holds its page to this policy.
async fn strict(camera: Camera, folder: &TempDir, policy: &str) -> WebDriverResult<Stage> {
    let folder = folder.path().to_string_lossy();
    let mut provider = vec!["--static", &folder, "--policy", policy];
    provider.extend(["--password", "--second-factor", "required"]);
    Stage::asking(camera, &provider).await
}

/// Every step, from the start to the wallet; the picture is taken by itself, so frames are assessed.
async fn every_step(stage: &Stage, wizard: &Wizard) -> WebDriverResult<()> {
    LI_WEI.to_the_camera(stage, wizard).await?;
    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("password").await?;
    wizard.fill("password", "lantern 7 otters paint").await?;
    wizard.find(".measured .good").await?;
    wizard.press("reveal").await?;
    wizard.press("continue").await?;
    wizard.at("passkey").await?;
    wizard.press("continue").await?;
    // The person does not confirm, or the page has no name that passkeys could be for.
    wizard.find(".inset").await?;
    go_over_and_back(wizard).await?;
    ask_the_support(wizard).await?;
    wizard.press("other-factor").await?;
    prove_app(wizard).await?;
    wizard.at("recovery-codes").await?;
    wizard.press("save-codes").await?;
    wizard.press("copy-codes").await?;
    wizard.press("continue").await?;
    wizard.at("check-answers").await?;
    wizard.press("continue").await?;
    wizard.at("opened").await
}

/// The code for another device is drawn; this one is gone on with.
async fn go_over_and_back(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.press("hand-over").await?;
    wizard.at("hand-over").await?;
    wizard.find(".qr-code").await?;
    wizard.press("back").await?;
    wizard.at("passkey").await
}

/// A description is kept as a file, and sent.
async fn ask_the_support(wizard: &Wizard) -> WebDriverResult<()> {
    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    wizard.press("contact-support").await?;
    wizard.at("support").await?;
    wizard.press("save-description").await?;
    wizard.press("copy-description").await?;
    wizard.press("continue").await?;
    wizard.find(".reference").await?;
    wizard.press("back").await?;
    wizard.at("passkey").await
}

/// Nothing was violated, nor anything else complained of.
async fn no_complaint(stage: &Stage) -> WebDriverResult<()> {
    let mut complaints = stage.complaints().await?;
    // Chromium's advice on forms: the name that one signs in by is the provider's, and not known here.
    complaints.retain(|line| !line.contains("[DOM] Password forms"));
    assert!(complaints.is_empty(), "{complaints:#?}");
    Ok(())
}

#[tokio::test]
async fn without_any_trusted_type_the_page_itself_assesses_and_nothing_is_violated()
-> WebDriverResult<()> {
    let folder = release(|page| page.replace("<kaihu-wizard ", "<kaihu-wizard no-worker "))?;
    let policy =
        format!("{OWN_SCRIPTS}; {REST}; require-trusted-types-for 'script'; trusted-types 'none'");
    let stage = strict(Camera::Shows(Clip::Good), &folder, &policy).await?;
    device(&stage, false).await?;
    let wizard = stage.open_at(&by_name(&stage), "en").await?;
    let wizard = wizard.album("policy");
    every_step(&stage, &wizard).await?;
    no_complaint(&stage).await?;
    stage.strike().await
}

#[tokio::test]
async fn a_worker_that_may_not_be_is_done_without() -> WebDriverResult<()> {
    let folder = release(|page| page)?;
    for refused in [
        format!("{OWN_SCRIPTS}; {REST}; require-trusted-types-for 'script'; trusted-types 'none'"),
        format!(
            "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'none'; {REST}"
        ),
    ] {
        let stage = Stage::under(Camera::Shows(Clip::Good), folder.path(), &refused).await?;
        let wizard = stage.open("en").await?.album("policy");
        LI_WEI.to_the_camera(&stage, &wizard).await?;
        wizard.at("picture").await?;
        stage.strike().await?;
    }
    Ok(())
}

/// As a policy and an attribute name a script.
fn hash(script: &[u8]) -> String {
    ["sha256-", &STANDARD.encode(hmac_sha256::Hash::hash(script))].concat()
}

/// What a provider's page does, in one file: a static import would need a hash of its own.
const HOST: &str = "
    const post = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' };
    document.querySelector('kaihu-wizard').tokenProvider =
        async () => (await (await fetch('/demo/session', post)).json()).token;";

#[tokio::test]
async fn scripts_named_by_their_hash_alone_are_enough() -> WebDriverResult<()> {
    let dist = kaihu_e2e::dist();
    let entry = hash(&std::fs::read(dist.join("kaihu.js"))?);
    let told = std::fs::read_to_string(dist.join("kaihu-script.html"))?;
    assert!(told.contains(&entry), "the tag to take over: {told}");
    let host = hash(HOST.as_bytes());
    let folder = release(|page| {
        let host = format!("src=\"host.js\" integrity=\"{host}\"");
        let page = page.replace("src=\"demo.js\"", &host);
        page.replace(
            "src=\"kaihu.js\"",
            &format!("src=\"kaihu.js\" integrity=\"{entry}\""),
        )
    })?;
    std::fs::write(folder.path().join("host.js"), HOST)?;
    let policy = format!(
        "default-src 'none'; script-src '{entry}' '{host}' 'strict-dynamic' 'wasm-unsafe-eval'; worker-src 'self'; \
         {REST}; require-trusted-types-for 'script'; trusted-types kaihu"
    );
    let stage = strict(Camera::Shows(Clip::Good), &folder, &policy).await?;
    device(&stage, false).await?;
    let wizard = stage.open_at(&by_name(&stage), "en").await?;
    let wizard = wizard.album("policy");
    every_step(&stage, &wizard).await?;
    no_complaint(&stage).await?;
    stage.strike().await
}

/// A page of another site, which holds the wizard's page in a frame and gives it the camera and no more.
async fn frame_around(inner: &str) -> std::io::Result<String> {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let outer = format!("http://localhost:{}", listener.local_addr()?.port());
    let page = format!(
        "<!doctype html><title>outer</title><iframe src=\"{inner}\" allow=\"camera {inner}\" width=390 height=900></iframe>"
    );
    let answer = format!(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: {}\r\nConnection: close\r\n\
         Content-Security-Policy: default-src 'none'; frame-src {inner}\r\n\r\n{page}",
        page.len()
    );
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut request = [0; 4096];
            let _ = stream.read(&mut request).await;
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    Ok(outer)
}

/// The wizard in a frame of another site, and the folder that it is served from.
async fn framed(camera: Camera) -> WebDriverResult<(Stage, Wizard, TempDir)> {
    let policy = format!(
        "{OWN_SCRIPTS}; {REST}; frame-ancestors http://localhost:*; \
         require-trusted-types-for 'script'; trusted-types kaihu"
    );
    let folder = release(|page| page.replace("zh-CN", "en"))?;
    let stage = strict(camera, &folder, &policy).await?;
    let outer = frame_around(&stage.sandbox.origin).await?;
    stage.driver.goto(outer).await?;
    stage.driver.enter_frame(0).await?;
    let origins = stage.js("return [location.hostname, top === self]").await?;
    assert_eq!(origins, json!(["127.0.0.1", false]));
    let wizard = Wizard::new(stage.driver.clone(), "frame");
    Ok((stage, wizard, folder))
}

#[tokio::test]
async fn in_a_frame_of_another_site_the_camera_is_all_it_needs() -> WebDriverResult<()> {
    let (stage, wizard, _folder) = framed(Camera::Shows(Clip::Good)).await?;
    every_step(&stage, &wizard).await?;
    let complaints = stage.complaints().await?;
    let violated = complaints
        .iter()
        .find(|line| line.contains("Content Security Policy"));
    assert_eq!(violated, None);
    stage.strike().await
}

/// The release with bytes after the end of one of its files.
fn tampered(file: &str, more: &[u8]) -> WebDriverResult<TempDir> {
    let folder = release(|page| page)?;
    let path = folder.path().join(file);
    let bytes = [&std::fs::read(&path)?, more].concat();
    std::fs::write(path, bytes)?;
    Ok(folder)
}

const SCRIPT: &[u8] = b"\nglobalThis.tampered = true;";
/// An empty section that every engine passes over.
const SECTION: &[u8] = &[0, 1, 0];

/// The end of a stage on which [`SCRIPT`] has left no trace.
async fn it_did_not_run(stage: Stage, file: &str) -> WebDriverResult<()> {
    let ran = stage.js("return globalThis.tampered === true").await?;
    assert_eq!(ran, json!(false), "{file}");
    stage.strike().await
}

#[tokio::test]
async fn first_files_that_are_not_of_the_release_do_not_run() -> WebDriverResult<()> {
    for (file, more) in [
        ("app/kaihu.js", SCRIPT),
        ("app/kaihu_bg.wasm", SECTION),
        ("kaihu-tab.js", SCRIPT),
        ("locales/zh-CN/wizard.ftl", b"\nx-y = z"),
    ] {
        let folder = tampered(file, more)?;
        let stage = Stage::serving(Camera::Shows(Clip::Good), folder.path()).await?;
        stage.driver.goto(&stage.sandbox.origin).await?;
        let told = "return document.querySelector('kaihu-wizard').shadowRoot?.querySelector('[role=alert]') != null";
        until(&stage, told).await?;
        it_did_not_run(stage, file).await?;
    }
    Ok(())
}

#[tokio::test]
async fn later_files_that_are_not_of_the_release_do_not_run_and_are_done_without()
-> WebDriverResult<()> {
    // The worker and what it is made of: the button is left. The checks: the backend has the last word.
    for (file, more) in [
        ("kaihu-frame-worker.js", SCRIPT),
        ("kaihu-frame-worker_bg.wasm", SECTION),
        ("kaihu-reference.js", SCRIPT),
        ("kaihu-files.json", b" "),
    ] {
        let folder = tampered(file, more)?;
        let stage = Stage::serving(Camera::Shows(Clip::Good), folder.path()).await?;
        let wizard = stage.open("en").await?.album("policy");
        match file {
            // Nothing of what comes later is held to anything then, so nothing of it comes.
            "kaihu-files.json" => {
                wizard.at("start").await?;
                wizard.press("continue").await?;
                wizard.at("problem").await?;
            }
            // The birth date is asked for, which the checks would have read from an identity number.
            "kaihu-reference.js" => {
                let person = Person {
                    evidence: Evidence::Passport("GB", "123456789", [1990, 3, 27]),
                    ..LI_WEI
                };
                person.to_the_camera(&stage, &wizard).await?;
            }
            _ => {
                LI_WEI.to_the_camera(&stage, &wizard).await?;
                until(&stage, &shows(MANUAL)).await?;
                wizard.press("shutter").await?;
                wizard.at("picture").await?;
            }
        }
        it_did_not_run(stage, file).await?;
    }
    Ok(())
}
