//! Somebody who has a keyboard and nothing else.

use crate::{Stage, wizard};
use std::time::{Duration, Instant};
use thirtyfour::TypingData;
use thirtyfour::prelude::*;

const FOCUSED: &str = include_str!("keyboard/focused.js");
/// More keys than any page has things to go to.
const MANY: usize = 40;

/// Somebody who has a keyboard and nothing else. Wherever the Tab key brings them, they have to see
/// where they are.
pub struct Keyboard {
    driver: WebDriver,
}

/// What has the focus.
#[derive(Debug)]
struct Focused {
    /// What it is called.
    name: String,
    /// Whether it is what is looked for.
    found: bool,
    /// Whether it is no part of the wizard.
    outside: bool,
    /// How many of nine points on it are in the window and not covered (WCAG 2.4.11).
    seen: u64,
    /// What had the focus before and looked no different for it (WCAG 2.4.7).
    unmarked: Option<String>,
}

impl Keyboard {
    /// At the keyboard of this browser.
    pub fn of(stage: &Stage) -> Keyboard {
        Keyboard {
            driver: stage.driver.clone(),
        }
    }

    /// Presses one key, or types a text.
    ///
    /// # Errors
    /// When the browser does not take it.
    pub async fn press(&self, keys: impl Into<TypingData>) -> WebDriverResult<()> {
        let chain = self.driver.action_chain();
        chain.send_keys(keys).perform().await
    }

    /// Tab by Tab forward to what this selector finds.
    ///
    /// # Errors
    /// When the focus leaves the wizard first, or cannot be seen on the way.
    pub async fn tab_to(&self, css: &str) -> WebDriverResult<()> {
        for _ in 0..MANY {
            self.press(Key::Tab).await?;
            if self.is_seen_at(css).await? {
                return Ok(());
            }
        }
        Err(wrong(format!("{MANY} Tabs do not lead to {css}")))
    }

    /// Shift+Tab by Shift+Tab back to what this selector finds.
    ///
    /// # Errors
    /// As [`Keyboard::tab_to`].
    pub async fn tab_back_to(&self, css: &str) -> WebDriverResult<()> {
        for _ in 0..MANY {
            let chain = self.driver.action_chain().key_down(Key::Shift);
            let chain = chain.send_keys(Key::Tab).key_up(Key::Shift);
            chain.perform().await?;
            if self.is_seen_at(css).await? {
                return Ok(());
            }
        }
        Err(wrong(format!(
            "{MANY} times Shift+Tab do not lead to {css}"
        )))
    }

    /// Waits until the focus has been moved to what this selector finds, in sight.
    ///
    /// # Errors
    /// When it goes elsewhere, or there and out of sight.
    pub async fn is_brought_to(&self, css: &str) -> WebDriverResult<()> {
        let end = Instant::now() + wizard::PATIENCE;
        loop {
            let focused = self.focused(css).await?;
            match focused {
                Focused {
                    found: true, seen, ..
                } if seen > 0 => return Ok(()),
                other if Instant::now() > end => {
                    return Err(wrong(format!("the focus is not at {css}: {other:?}")));
                }
                _ => tokio::time::sleep(Duration::from_millis(40)).await,
            }
        }
    }

    /// Goes to a button and presses it.
    ///
    /// # Errors
    /// As [`Keyboard::tab_to`].
    pub async fn go_and_press(&self, action: &str) -> WebDriverResult<()> {
        self.tab_to(&format!("[data-action='{action}']")).await?;
        self.press(Key::Enter).await
    }

    /// Goes to a field and types into it.
    ///
    /// # Errors
    /// As [`Keyboard::tab_to`].
    pub async fn go_and_type(&self, field: &str, text: &str) -> WebDriverResult<()> {
        self.tab_to(&format!("#field-{field}")).await?;
        self.press(text).await
    }

    async fn is_seen_at(&self, css: &str) -> WebDriverResult<bool> {
        match self.focused(css).await? {
            Focused {
                outside: true,
                name,
                ..
            } => Err(wrong(format!("on the way to {css} the focus is on {name}"))),
            Focused { seen: 0, name, .. } => Err(wrong(format!("{name} has the focus unseen"))),
            Focused {
                unmarked: Some(name),
                ..
            } => Err(wrong(format!("nothing shows that {name} has the focus"))),
            focused => Ok(focused.found),
        }
    }

    async fn focused(&self, css: &str) -> WebDriverResult<Focused> {
        let answer = self.driver.execute(FOCUSED, vec![css.into()]).await?;
        let answer = answer.json();
        let text = |key: &str| answer[key].as_str().map(str::to_owned);
        Ok(Focused {
            name: text("name").unwrap_or_default(),
            found: answer["found"] == true,
            outside: answer["outside"] == true,
            seen: answer["seen"].as_u64().unwrap_or(0),
            unmarked: text("unmarked"),
        })
    }
}

fn wrong(what: String) -> WebDriverError {
    WebDriverError::FatalError(what)
}
