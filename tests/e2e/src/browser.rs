//! Chromium, on a phone-sized viewport, with a recorded clip as its camera.

use crate::variable;
use kaihu_clips::Clip;
use std::path::Path;
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

/// Starts a browser with this in front of the camera and further flags; `folder` is for the clip.
///
/// # Errors
/// When it does not start.
pub async fn start(camera: Camera, flags: &[&str], folder: &Path) -> WebDriverResult<WebDriver> {
    let mut wanted = DesiredCapabilities::chrome();
    wanted.set_binary(&variable("CHROMIUM"))?;
    for flag in FLAGS.iter().chain(flags) {
        wanted.add_arg(flag)?;
    }
    for flag in camera_flags(camera, folder)? {
        wanted.add_arg(&flag)?;
    }
    wanted.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    // One driver process for each test, on a free port, never downloaded.
    let manager = WebDriverManager::builder()
        .driver_binary(BrowserKind::Chrome, variable("CHROMEDRIVER"))
        .offline()
        .build();
    manager.launch(wanted).await
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
