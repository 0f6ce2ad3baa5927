//! The element on the page, as a person sees and uses it.

use crate::screenshots;
use std::time::Duration;
use thirtyfour::prelude::*;

/// How long anything may take on a busy machine.
pub(crate) const PATIENCE: Duration = Duration::from_secs(30);
const STEP: Duration = Duration::from_millis(40);

/// The first `<kaihu-wizard>` on the page.
#[derive(Clone)]
pub struct Wizard {
    driver: WebDriver,
    album: String,
    host: String,
}

impl Wizard {
    /// The element on the page that a browser shows.
    pub fn new(driver: WebDriver, locale: &str) -> Wizard {
        Wizard {
            driver,
            album: locale.to_owned(),
            host: "kaihu-wizard".to_owned(),
        }
    }

    /// Keeps pictures in a folder of this name; without it, of the language.
    pub fn album(mut self, name: &str) -> Wizard {
        name.clone_into(&mut self.album);
        self
    }

    /// The one with this selector, where there are several.
    pub fn of(&self, host: &str) -> Wizard {
        Wizard {
            host: host.to_owned(),
            ..self.clone()
        }
    }

    /// An element in the shadow root; waits for it.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn find(&self, css: &str) -> WebDriverResult<WebElement> {
        let host = self
            .driver
            .query(By::Css(self.host.as_str()))
            .wait(PATIENCE, STEP)
            .first()
            .await?;
        let root = host.get_shadow_root().await?;
        root.query(By::Css(css)).wait(PATIENCE, STEP).first().await
    }

    /// Waits until this page is shown, keeps a picture of it, and hands it out.
    ///
    /// # Errors
    /// When it does not come; the text tells what was there instead.
    pub async fn at(&self, page: &str) -> WebDriverResult<()> {
        if let Err(error) = self.find(&format!("form[data-page='{page}']")).await {
            self.picture(&format!("missing-{page}")).await?;
            let there = self.text().await.unwrap_or_default();
            let told = format!("the page {page} did not come ({error}); there is: {there}");
            return Err(WebDriverError::FatalError(told));
        }
        self.picture(page).await
    }

    /// Presses a button by what it does.
    ///
    /// # Errors
    /// When there is none.
    pub async fn press(&self, action: &str) -> WebDriverResult<()> {
        let button = self.find(&format!("[data-action='{action}']")).await?;
        button.scroll_into_view().await?;
        button.click().await
    }

    /// Presses twice, as people do who know the desktop.
    ///
    /// # Errors
    /// When there is no such button.
    pub async fn double_click(&self, action: &str) -> WebDriverResult<()> {
        let button = self.find(&format!("[data-action='{action}']")).await?;
        button.scroll_into_view().await?;
        let chain = self.driver.action_chain();
        chain.double_click_element(&button).perform().await
    }

    /// Writes into a field in place of what is there.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn fill(&self, field: &str, text: &str) -> WebDriverResult<()> {
        let input = self.find(&format!("#field-{field}")).await?;
        input.clear().await?;
        input.send_keys(text).await
    }

    /// Chooses by a value: a radio button.
    ///
    /// # Errors
    /// When it is not offered.
    pub async fn choose(&self, value: &str) -> WebDriverResult<()> {
        let input = self.find(&format!("input[value='{value}']")).await?;
        input.scroll_into_view().await?;
        input.click().await
    }

    /// Chooses from a list.
    ///
    /// # Errors
    /// When it is not listed.
    pub async fn select(&self, field: &str, value: &str) -> WebDriverResult<()> {
        let option = format!("#field-{field} option[value='{value}']");
        self.find(&option).await?.click().await
    }

    /// From the camera, which takes the picture by itself, to the submission.
    ///
    /// # Errors
    /// When a page does not come.
    pub async fn send_picture_and_answers(&self) -> WebDriverResult<()> {
        self.at("picture").await?;
        self.press("continue").await?;
        self.at("check-answers").await?;
        self.press("continue").await
    }

    /// Ticks every box on the page.
    ///
    /// # Errors
    /// When a box cannot be ticked.
    pub async fn tick_all(&self) -> WebDriverResult<()> {
        let page = self.find("form").await?;
        for input in page.find_all(By::Css("input[type='checkbox']")).await? {
            // Where it stands under the bar of buttons a person scrolls too.
            input.scroll_into_view().await?;
            input.click().await?;
        }
        Ok(())
    }

    /// All that can be read in the element.
    ///
    /// # Errors
    /// When the element is gone.
    pub async fn text(&self) -> WebDriverResult<String> {
        self.find(".wizard").await?.text().await
    }

    /// What is in a field.
    ///
    /// # Errors
    /// When there is no such field.
    pub async fn value(&self, field: &str) -> WebDriverResult<String> {
        let input = self.find(&format!("#field-{field}")).await?;
        Ok(input.prop("value").await?.unwrap_or_default())
    }

    /// Keeps a picture of the screen.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub async fn picture(&self, name: &str) -> WebDriverResult<()> {
        let folder = screenshots().join(&self.album);
        std::fs::create_dir_all(&folder)?;
        self.driver
            .screenshot(&folder.join(format!("{name}.png")))
            .await
    }
}
