//! Names made from random bits: one key for one intent of the person, one name for one wizard.

/// An idempotency key: a UUID of version 4 (RFC 9562), made from 128 random bits. It is kept over
/// retries and reloads.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct IdempotencyKey(String);

impl IdempotencyKey {
    /// The key made from these random bits.
    pub fn from_random(bits: u128) -> IdempotencyKey {
        IdempotencyKey(uuid_v4(bits))
    }

    /// The key that this text is; `None` where it is not one of ours.
    pub fn from_text(text: &str) -> Option<IdempotencyKey> {
        let key = IdempotencyKey::from_random(bits_of(text)?);
        (key.0 == text).then_some(key)
    }

    /// The key as it is sent.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The name of one wizard in one tab: a UUID of version 4 (RFC 9562), made from 128 random bits when
/// the wizard starts. It says nothing of the person or the device.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Instance(String);

impl Instance {
    /// The name made from these random bits.
    pub fn from_random(bits: u128) -> Instance {
        Instance(uuid_v4(bits))
    }

    /// The name that this text is; `None` where it is not one of ours.
    pub fn from_text(text: &str) -> Option<Instance> {
        let name = Instance::from_random(bits_of(text)?);
        (name.0 == text).then_some(name)
    }

    /// The name as it is sent, in `Wallet-Instance`.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn bits_of(uuid: &str) -> Option<u128> {
    let hex: String = uuid.chars().filter(|c| *c != '-').collect();
    u128::from_str_radix(&hex, 16).ok()
}

fn uuid_v4(bits: u128) -> String {
    let bits = (bits & !(0xf << 76)) | (0x4 << 76);
    let bits = (bits & !(0x3 << 62)) | (0x2 << 62);
    let hex = format!("{bits:032x}");
    let mut uuid = String::with_capacity(36);
    for (at, digit) in hex.chars().enumerate() {
        if matches!(at, 8 | 12 | 16 | 20) {
            uuid.push('-');
        }
        uuid.push(digit);
    }
    uuid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn is_read_as_it_was_written_and_nothing_else_is() {
        let key = IdempotencyKey::from_random(7 << 90);
        assert_eq!(IdempotencyKey::from_text(key.as_str()), Some(key));
        let name = Instance::from_random(7 << 90);
        assert_eq!(Instance::from_text(name.as_str()), Some(name));
        for other in [
            "",
            "7",
            "00000000-0000-1000-8000-000000000000",
            "+0000000-0000-4000-8000-000000000000",
        ] {
            assert_eq!(IdempotencyKey::from_text(other), None, "{other}");
        }
    }

    #[test]
    fn has_the_form_of_a_version_4_uuid() {
        let all = IdempotencyKey::from_random(u128::MAX);
        assert_eq!(all.as_str(), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        let none = Instance::from_random(0);
        assert_eq!(none.as_str(), "00000000-0000-4000-8000-000000000000");
    }
}
