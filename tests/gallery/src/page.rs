//! A browser with the page of the gallery open in it.

use crate::{Problem, Series, Site};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use kaihu_e2e::{Browser, Camera, browser};
use serde::Deserialize;
use serde_json::{Value, json};
use std::time::Duration;
use tempfile::TempDir;

const PATIENCE: Duration = Duration::from_secs(60);

/// Asks the page in a promise, and tells an error from an answer.
const ASK: &str = "const done = arguments[arguments.length - 1]; \
    (async (told) => { QUESTION })(arguments[0]) \
    .then((answer) => done({ answer: answer ?? null }), (error) => done({ error: String(error) }));";

/// A browser with the page of the gallery open in it.
pub struct Page {
    driver: Browser,
    /// The names of all states, in the order of the journey.
    pub states: Vec<String>,
    _folder: TempDir,
}

/// What there is to see of a state.
#[derive(Clone, Copy, Debug, Deserialize)]
pub struct Extent {
    /// Of the page, in CSS pixels.
    pub height: u32,
    /// Whether something stays in place while the page scrolls: the screen is all there is to see.
    pub covered: bool,
    /// Whether something holds on to an edge of the screen, over what scrolls below it.
    pub sticks: bool,
}

impl Page {
    /// Starts a browser of its own and opens the page.
    ///
    /// # Errors
    /// When the browser or the page does not come.
    pub async fn open(site: &Site) -> Result<Page, Problem> {
        let folder = tempfile::tempdir().map_err(crate::problem::at("a temporary folder"))?;
        let driver = browser::start(Camera::Missing, &[], folder.path()).await?;
        driver.set_script_timeout(PATIENCE).await?;
        driver.goto(&format!("{}/index.html", site.origin)).await?;
        let mut page = Page {
            driver,
            states: vec![],
            _folder: folder,
        };
        let ready = "while (!globalThis.gallery) await new Promise((on) => setTimeout(on, 20)); \
            return gallery.states;";
        page.states = page.ask(ready, &Value::Null).await?;
        Ok(page)
    }

    /// Takes the size and the theme of a series.
    ///
    /// # Errors
    /// When the browser does not.
    pub async fn turn_to(&self, series: &Series) -> Result<(), Problem> {
        self.resize(series, series.size.height).await?;
        let features = series.theme.media();
        let features = features.map(|(name, value)| json!({ "name": name, "value": value }));
        let cdp = self.driver.cdp();
        cdp.send_raw(
            "Emulation.setEmulatedMedia",
            json!({ "features": features }),
        )
        .await?;
        Ok(())
    }

    async fn resize(&self, series: &Series, height: u32) -> Result<(), Problem> {
        let metrics = json!({
            "width": series.size.width, "height": height,
            "deviceScaleFactor": series.size.scale, "mobile": false,
        });
        let cdp = self.driver.cdp();
        cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics)
            .await?;
        Ok(())
    }

    /// Shows a state in the language and theme of a series.
    ///
    /// # Errors
    /// When the page has no such state or language, or throws.
    pub async fn show(&self, series: &Series, state: &str) -> Result<Extent, Problem> {
        let show = "return gallery.show(told.state, told.locale, told.theme)";
        self.ask(show, &told(series, state)).await
    }

    /// Shows a state, and answers what the body of a function makes of it. There, `roots` are the
    /// shadow roots and `all(selector)` finds elements in them.
    ///
    /// # Errors
    /// When the page throws, or answers something else than `T`.
    pub async fn examine<T: for<'a> Deserialize<'a>>(
        &self,
        series: &Series,
        state: &str,
        body: &str,
    ) -> Result<T, Problem> {
        let question = format!(
            "await gallery.show(told.state, told.locale, told.theme); \
             const {{ all }} = gallery, roots = gallery.roots(); {body}"
        );
        self.ask(&question, &told(series, state)).await
    }

    /// Runs a script in the page, such as a library.
    ///
    /// # Errors
    /// When it throws.
    pub async fn load(&self, script: &str) -> Result<(), Problem> {
        self.driver.execute(script, vec![]).await?;
        Ok(())
    }

    /// The picture of what is shown, as PNG: the whole page, or the screen where it is covered.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn picture(&self, series: &Series, extent: Extent) -> Result<Vec<u8>, Problem> {
        let screen = series.size.height;
        if extent.covered || extent.height <= screen {
            return self.capture(series, screen).await;
        }
        if !extent.sticks {
            return self.capture(series, extent.height).await;
        }
        // On a screen as tall as the page it lies where it comes to rest, over nothing.
        self.resize(series, extent.height).await?;
        let settled = "await gallery.settled(); return document.documentElement.scrollHeight;";
        let height = self.ask(settled, &Value::Null).await?;
        let picture = self.capture(series, height).await;
        self.resize(series, screen).await?;
        picture
    }

    /// What is there from the top of the page to this height in CSS pixels.
    async fn capture(&self, series: &Series, height: u32) -> Result<Vec<u8>, Problem> {
        let clip = json!({
            "x": 0, "y": 0, "width": series.size.width, "height": height, "scale": 1,
        });
        let beyond = height > series.size.height;
        let wanted = json!({ "format": "png", "captureBeyondViewport": beyond, "clip": clip });
        let cdp = self.driver.cdp();
        let answer = cdp.send_raw("Page.captureScreenshot", wanted).await?;
        let data = answer["data"].as_str().unwrap_or_default();
        let decoded = BASE64_STANDARD.decode(data);
        decoded.map_err(|error| Problem::Answer(error.to_string()))
    }

    /// Ends the browser.
    ///
    /// # Errors
    /// When it does not answer any more.
    pub async fn close(self) -> Result<(), Problem> {
        Ok(self.driver.quit().await?)
    }

    async fn ask<T: for<'a> Deserialize<'a>>(
        &self,
        question: &str,
        told: &Value,
    ) -> Result<T, Problem> {
        let script = ASK.replace("QUESTION", question);
        let answer = self
            .driver
            .execute_async(script, vec![told.clone()])
            .await?;
        let answer = answer.json();
        if let Some(error) = answer["error"].as_str() {
            return Err(Problem::Page(error.to_owned()));
        }
        T::deserialize(&answer["answer"]).map_err(|error| Problem::Answer(error.to_string()))
    }
}

fn told(series: &Series, state: &str) -> Value {
    json!({ "state": state, "locale": series.locale, "theme": series.theme.attribute() })
}
