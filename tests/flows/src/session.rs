//! The session, as the page around has it, and what the person is shown of it.

use crate::World;
use kaihu_wizard::view::{AnswerValue, Block};

impl World {
    /// The token that the page around gives, if it gives one.
    pub(crate) fn token(&mut self) -> Option<String> {
        if self.tab.token.is_none() && !self.tab.barred {
            let path = format!("/demo/session/{}/token", self.session);
            // The page around begins a new session where this one has ended.
            let renewed = self.network.try_json("POST", &path, "{}");
            let made = renewed.unwrap_or_else(|| self.network.json("POST", "/demo/session", "{}"));
            let text = |key: &str| made[key].as_str().map(str::to_owned);
            self.session = text("session_id").unwrap_or(std::mem::take(&mut self.session));
            self.tab.token = text("token");
        }
        self.tab.token.clone()
    }

    /// Whether the backend still has the session of this page.
    pub fn is_session_known(&self) -> bool {
        let path = format!("/demo/session/{}/token", self.session);
        self.network.try_json("POST", &path, "{}").is_some()
    }

    /// The session of another device, for a code that still counts.
    pub(crate) fn redeem(&self, code: &str) -> Option<String> {
        let body = format!(r#"{{"handoff":"{code}"}}"#);
        let made = self.network.try_json("POST", "/demo/session", &body)?;
        made["token"].as_str().map(str::to_owned)
    }

    /// The phone number as the list of answers shows it.
    pub(crate) fn shown_phone(&self) -> Option<String> {
        let rows = self
            .view()
            .page
            .blocks
            .into_iter()
            .find_map(|block| match block {
                Block::Summary(rows) => Some(rows),
                _ => None,
            })?;
        let phone = rows
            .into_iter()
            .find(|row| row.label.key == "phone-label")?;
        match phone.value {
            AnswerValue::Text(text) => Some(text.replace(' ', "")),
            _ => None,
        }
    }
}
