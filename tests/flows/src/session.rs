//! The session, as the page around has it.

use crate::World;

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

    /// The session of another device, for a code that still counts.
    pub(crate) fn redeem(&self, code: &str) -> Option<String> {
        let body = format!(r#"{{"handoff":"{code}"}}"#);
        let made = self.network.try_json("POST", "/demo/session", &body)?;
        made["token"].as_str().map(str::to_owned)
    }
}
