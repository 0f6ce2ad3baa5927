//! The codes that the sandbox has sent.

use crate::World;

impl World {
    /// The code that was sent last.
    pub fn newest_code(&self) -> Option<String> {
        let path = format!("/demo/outbox.json?session={}", self.session);
        let messages = self.network.json("GET", &path, "");
        messages[0]["code"].as_str().map(str::to_owned)
    }

    /// How many codes were sent.
    pub fn codes_sent(&self) -> usize {
        let path = format!("/demo/outbox.json?session={}", self.session);
        let messages = self.network.json("GET", &path, "");
        messages.as_array().map_or(0, Vec::len)
    }
}
