//! Somebody who wants a wallet, on their way through the pages.

use crate::{Stage, Wizard};
use thirtyfour::prelude::*;

/// What somebody shows as evidence.
#[derive(Clone, Copy, Debug)]
pub enum Evidence {
    /// Number of a resident identity card, which holds the birth date.
    ResidentId(&'static str),
    /// Country (alpha-2) and number of a passport; the birth date is year, month and day.
    Passport(&'static str, &'static str, [u16; 3]),
}

/// Somebody who wants a wallet. The numbers are made up: they belong to nobody.
#[derive(Clone, Debug)]
pub struct Person {
    /// Full name.
    pub name: &'static str,
    /// What is shown.
    pub evidence: Evidence,
    /// Phone number in the country of the provider.
    pub phone: &'static str,
    /// E-mail address.
    pub email: &'static str,
}

/// Somebody with a resident identity card.
pub const LI_WEI: Person = Person {
    name: "李伟",
    evidence: Evidence::ResidentId("11010519491231002X"),
    phone: "13812345678",
    email: "li.wei@example.org",
};

impl Person {
    /// From the start to the page of contacts, filled in and sent.
    ///
    /// # Errors
    /// When a page does not come.
    pub async fn to_the_contacts(&self, wizard: &Wizard) -> WebDriverResult<()> {
        wizard.at("start").await?;
        wizard.press("continue").await?;
        wizard.at("consent").await?;
        wizard.tick_all().await?;
        wizard.press("continue").await?;
        wizard.at("name").await?;
        wizard.fill("name", self.name).await?;
        wizard.press("continue").await?;
        wizard.at("evidence-kind").await?;
        self.show_evidence(wizard).await?;
        wizard.at("contact").await?;
        wizard.fill("phone", self.phone).await?;
        wizard.fill("email", self.email).await?;
        wizard.press("continue").await
    }

    async fn show_evidence(&self, wizard: &Wizard) -> WebDriverResult<()> {
        match self.evidence {
            Evidence::ResidentId(number) => {
                wizard.choose("cn_resident_id").await?;
                wizard.press("continue").await?;
                wizard.at("evidence").await?;
                wizard.fill("evidence-number", number).await?;
                wizard.press("continue").await?;
                wizard.at("birth-date").await?;
            }
            Evidence::Passport(country, number, [year, month, day]) => {
                wizard.choose("passport").await?;
                wizard.press("continue").await?;
                wizard.at("evidence").await?;
                wizard.select("evidence-country", country).await?;
                wizard.fill("evidence-number", number).await?;
                wizard.picture("evidence-passport").await?;
                wizard.press("continue").await?;
                wizard.at("birth-date").await?;
                wizard.fill("birth-year", &year.to_string()).await?;
                wizard.fill("birth-month", &month.to_string()).await?;
                wizard.fill("birth-day", &day.to_string()).await?;
            }
        }
        wizard.press("continue").await
    }

    /// From the start to the camera.
    ///
    /// # Errors
    /// When a page does not come.
    pub async fn to_the_camera(&self, stage: &Stage, wizard: &Wizard) -> WebDriverResult<()> {
        self.to_the_camera_after(stage, wizard, None).await?;
        Ok(())
    }

    /// The same where codes were sent before: the newest in the outbox that is not `seen` is
    /// entered, and handed out.
    ///
    /// # Errors
    /// When a page does not come.
    pub async fn to_the_camera_after(
        &self,
        stage: &Stage,
        wizard: &Wizard,
        seen: Option<&str>,
    ) -> WebDriverResult<String> {
        self.to_the_contacts(wizard).await?;
        wizard.at("code").await?;
        let code = stage.enter_code(wizard, seen).await?;
        wizard.at("face-intro").await?;
        wizard.press("continue").await?;
        Ok(code)
    }
}
