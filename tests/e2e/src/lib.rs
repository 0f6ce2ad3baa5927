//! The release build in a real browser over the real sandbox.
//!
//! A [`Stage`] is a sandbox of its own on a SQLite file of its own, which also serves `dist/`, and a
//! browser of its own with a recorded clip as its camera. [`Wizard`] is the element on the page,
//! seen as a person sees it.

pub mod browser;
mod keyboard;
mod person;
mod sandbox;
mod wizard;

pub use browser::{Browser, Camera};
pub use keyboard::Keyboard;
pub use person::{Evidence, LI_WEI, Person};
pub use sandbox::Sandbox;
pub use wizard::Wizard;

use std::path::{Path, PathBuf};
use tempfile::TempDir;
use thirtyfour::prelude::*;

/// A sandbox and a browser for one test.
pub struct Stage {
    /// The backend and host of the page.
    pub sandbox: Sandbox,
    /// The browser.
    pub driver: Browser,
    folder: TempDir,
}

impl Stage {
    /// Starts both, with this in front of the camera.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn set(camera: Camera) -> WebDriverResult<Stage> {
        Stage::with(camera, &[]).await
    }

    /// The same with further flags of the browser.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn with(camera: Camera, flags: &[&str]) -> WebDriverResult<Stage> {
        Stage::built(camera, flags, &dist(), &[]).await
    }

    /// The same with a provider that asks for movements before the picture.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn with_challenge(camera: Camera, flags: &[&str]) -> WebDriverResult<Stage> {
        Stage::built(camera, flags, &dist(), &["--challenge"]).await
    }

    /// The same with a provider that asks for more, by flags of the sandbox.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn asking(camera: Camera, provider: &[&str]) -> WebDriverResult<Stage> {
        Stage::built(camera, &[], &dist(), provider).await
    }

    /// The same with a provider that asks for a password.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn with_password(camera: Camera) -> WebDriverResult<Stage> {
        Stage::built(camera, &[], &dist(), &["--password"]).await
    }

    /// The same with another folder served than the release.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn serving(camera: Camera, dist: &Path) -> WebDriverResult<Stage> {
        Stage::built(camera, &[], dist, &[]).await
    }

    /// The same with a provider whose pictures go straight to this bucket, `http://ADDR:PORT/BUCKET`, whose key
    /// is `key` with `secret`.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn with_store(camera: Camera, bucket: &str) -> WebDriverResult<Stage> {
        Stage::built(camera, &[], &dist(), &["--objects", bucket]).await
    }

    /// The same with another folder served, under a policy of its own.
    ///
    /// # Errors
    /// When the browser does not start.
    pub async fn under(camera: Camera, dist: &Path, policy: &str) -> WebDriverResult<Stage> {
        Stage::built(camera, &[], dist, &["--policy", policy]).await
    }

    async fn built(
        camera: Camera,
        flags: &[&str],
        dist: &Path,
        provider: &[&str],
    ) -> WebDriverResult<Stage> {
        let folder = tempfile::tempdir()?;
        let sandbox = Sandbox::start(folder.path(), dist, provider).await?;
        let driver = browser::start(camera, flags, folder.path()).await?;
        Ok(Stage {
            sandbox,
            driver,
            folder,
        })
    }

    /// Another device with this in front of the camera: a browser that shares nothing with the first.
    ///
    /// # Errors
    /// When it does not start.
    pub async fn another_device(&self, camera: Camera) -> WebDriverResult<Browser> {
        browser::start(camera, &[], self.folder.path()).await
    }

    /// Opens the demo page in a language and hands out the element on it.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(&self, locale: &str) -> WebDriverResult<Wizard> {
        self.open_at(&self.sandbox.origin, locale).await
    }

    /// The same under another name of the machine.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open_at(&self, origin: &str, locale: &str) -> WebDriverResult<Wizard> {
        self.driver.goto(origin).await?;
        let set = "document.querySelector('kaihu-wizard').setAttribute('locale', arguments[0])";
        self.driver.execute(set, vec![locale.into()]).await?;
        Ok(Wizard::new(self.driver.clone(), locale))
    }

    /// Enters the newest code in the outbox that is not `seen`, and hands it out.
    ///
    /// # Errors
    /// When the page of the code is not there.
    pub async fn enter_code(&self, wizard: &Wizard, seen: Option<&str>) -> WebDriverResult<String> {
        let code = self.sandbox.newest_code(seen).await;
        wizard.fill("code", &code).await?;
        wizard.press("continue").await?;
        Ok(code)
    }

    /// What the browser answers to the page when it asks for the camera: `granted`, `denied` or `prompt`.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn permit_camera(&self, setting: &str) -> WebDriverResult<()> {
        let permission = serde_json::json!({
            "permission": {"name": "camera"}, "setting": setting, "origin": self.sandbox.origin,
        });
        let set = "Browser.setPermission";
        self.driver.cdp().send_raw(set, permission).await.map(drop)
    }

    /// What a script in the page returns.
    ///
    /// # Errors
    /// When it throws.
    pub async fn js(&self, script: &str) -> WebDriverResult<serde_json::Value> {
        let returned = self.driver.execute(script, vec![]).await?;
        Ok(returned.json().clone())
    }

    /// What the browser complained about: errors of scripts, of the policy, of files.
    ///
    /// # Errors
    /// When the browser does not tell.
    pub async fn complaints(&self) -> WebDriverResult<Vec<String>> {
        let log = self.driver.browser_log().await?;
        Ok(log.into_iter().map(|entry| entry.message).collect())
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When it does not answer any more.
    pub async fn strike(self) -> WebDriverResult<()> {
        self.driver.quit().await
    }
}

/// Where screenshots go: a folder that git ignores.
pub fn screenshots() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../screenshots")
}

/// Where the release is.
pub fn dist() -> PathBuf {
    variable("KAIHU_DIST").into()
}

/// A variable that `cargo xtask test` sets.
fn variable(name: &str) -> String {
    std::env::var(name)
        .unwrap_or_else(|_| panic!("{name} is not set: run these tests by `cargo xtask test`"))
}
