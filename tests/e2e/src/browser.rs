//! Chromium, on a phone-sized viewport, with a recorded clip as its camera.

use crate::variable;
use kaihu_clips::Clip;
use rustix::process::{Pid, Signal, kill_process};
use std::ops::Deref;
use std::path::Path;
use std::sync::Arc;
use thirtyfour::manager::{BrowserKind, WebDriverManager};
use thirtyfour::prelude::*;
use thirtyfour::{ChromiumLikeCapabilities, LoggingPrefsLogLevel};

/// What the camera of the browser shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Camera {
    /// A recorded clip.
    Shows(Clip),
    /// A recorded clip, once the permission is given.
    Asks(Clip),
    /// Two cameras with the browser's own test pattern.
    Two,
    /// The person says no.
    Refused,
    /// There is none.
    Missing,
}

const FLAGS: [&str; 12] = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    // Screenshots shall show pages, not transitions between them.
    "--force-prefers-reduced-motion",
    "--window-size=390,960",
];

/// A browser that ends with whoever has it, also where a test fails before it can say so: driver and session are
/// not relied upon then.
pub struct Browser {
    driver: WebDriver,
    /// As long as it runs. Its other processes end with it.
    process: Option<Pid>,
}

impl Browser {
    /// Another session with it, at the page that it shows: after a crash of that page the first one only says so.
    ///
    /// # Errors
    /// When there is none to be had.
    pub async fn again(&self) -> WebDriverResult<WebDriver> {
        let options = self.driver.capabilities().get("goog:chromeOptions");
        let address = options.and_then(|options| options["debuggerAddress"].as_str());
        let mut wanted = DesiredCapabilities::chrome();
        wanted.set_debugger_address(address.unwrap_or_default())?;
        drivers().launch(wanted).await
    }

    /// Ends it as a person would.
    ///
    /// # Errors
    /// When it does not answer any more.
    pub async fn quit(mut self) -> WebDriverResult<()> {
        self.driver.clone().quit().await?;
        self.process = None;
        Ok(())
    }
}

impl Deref for Browser {
    type Target = WebDriver;

    fn deref(&self) -> &WebDriver {
        &self.driver
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        if let Some(process) = self.process {
            let _ = kill_process(process, Signal::KILL);
        }
    }
}

/// Starts a browser with this in front of the camera and further flags; `folder` is for the clip.
///
/// # Errors
/// When it does not start.
///
/// # Panics
/// When the driver does not tell which process it started.
pub async fn start(camera: Camera, flags: &[&str], folder: &Path) -> WebDriverResult<Browser> {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&variable("CHROMIUM"))?;
    for flag in FLAGS.iter().chain(flags) {
        wanted.add_arg(flag)?;
    }
    for flag in camera_flags(camera, folder)? {
        wanted.add_arg(&flag)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    let driver = drivers().launch(wanted).await?;
    let told = driver.capabilities().get("goog:processID").cloned();
    let number = told.and_then(|told| told.as_i64()).expect("a process");
    Ok(Browser {
        driver,
        process: Pid::from_raw(i32::try_from(number).expect("a process")),
    })
}

/// One driver process for each session, on a free port, never downloaded.
fn drivers() -> Arc<WebDriverManager> {
    WebDriverManager::builder()
        .driver_binary(BrowserKind::Chrome, variable("CHROMEDRIVER"))
        .offline()
        .build()
}

fn camera_flags(camera: Camera, folder: &Path) -> WebDriverResult<Vec<String>> {
    let device = "--use-fake-device-for-media-stream";
    Ok(match camera {
        Camera::Shows(clip) | Camera::Asks(clip) => {
            let file = folder.join(format!("{}.mjpeg", clip.name()));
            std::fs::write(&file, clip.mjpeg())?;
            let file = format!("--use-file-for-fake-video-capture={}", file.display());
            let mut flags = vec![device.to_owned(), file];
            if matches!(camera, Camera::Shows(_)) {
                flags.push("--use-fake-ui-for-media-stream".to_owned());
            }
            flags
        }
        Camera::Two => vec![
            "--use-fake-ui-for-media-stream".to_owned(),
            format!("{device}=device-count=2"),
        ],
        Camera::Refused => vec![
            "--use-fake-ui-for-media-stream=deny".to_owned(),
            device.to_owned(),
        ],
        Camera::Missing => vec![
            "--use-fake-ui-for-media-stream".to_owned(),
            format!("{device}=device-count=0"),
        ],
    })
}
