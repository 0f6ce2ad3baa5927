//! Text about a person: never printed, wiped when dropped.

use crate::json::{Json, Read, Write};
use serde::{Deserialize, Serialize};
use zeroize::Zeroize;

/// Text that must not show up in logs, events or memory after use. `Debug` tells its length only.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Sensitive(String);

impl Sensitive {
    /// The text itself. Call it only where the text is shown to its owner or sent to the backend.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing but white space was entered.
    pub fn is_blank(&self) -> bool {
        self.0.trim().is_empty()
    }
}

impl From<String> for Sensitive {
    fn from(text: String) -> Sensitive {
        Sensitive(text)
    }
}

impl From<&str> for Sensitive {
    fn from(text: &str) -> Sensitive {
        Sensitive(text.to_owned())
    }
}

impl Read for Sensitive {
    fn read(json: &Json<'_>) -> Option<Sensitive> {
        String::read(json).map(Sensitive)
    }
}

impl Write for Sensitive {
    fn write(&self, out: &mut String) {
        self.0.write(out);
    }
}

impl std::fmt::Debug for Sensitive {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Sensitive({} bytes)", self.0.len())
    }
}

impl Drop for Sensitive {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn debug_does_not_tell() {
        let secret = Sensitive::from("110101199003070011");
        assert_eq!(format!("{secret:?}"), "Sensitive(18 bytes)");
    }
}
