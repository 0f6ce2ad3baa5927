//! The codes that the sandbox has sent.

use crate::World;

impl World {
    /// The code that was sent last.
    pub fn newest_code(&self) -> Option<String> {
        let path = format!("/demo/outbox.json?session={}", self.session);
        let messages = self.network.json("GET", &path, "");
        messages[0]["code"].as_str().map(str::to_owned)
    }

    /// Channel, destination and code of all messages, the newest first.
    pub(crate) fn messages(&self) -> Vec<[String; 3]> {
        let path = format!("/demo/outbox.json?session={}", self.session);
        let messages = self.network.json("GET", &path, "");
        let text = |message: &serde_json::Value, key: &str| {
            message[key].as_str().unwrap_or_default().to_owned()
        };
        let all = messages.as_array().into_iter().flatten();
        all.map(|message| ["channel", "to", "code"].map(|key| text(message, key)))
            .collect()
    }

    /// How many codes were sent.
    pub fn codes_sent(&self) -> usize {
        let path = format!("/demo/outbox.json?session={}", self.session);
        let messages = self.network.json("GET", &path, "");
        messages.as_array().map_or(0, Vec::len)
    }
}
