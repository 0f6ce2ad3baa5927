//! Codes that do not get through, by order of a test: the carrier or mail server says so at once.

use crate::{Sandbox, lock};
use kaihu_protocol::Channel;
use serde::Deserialize;

/// The next codes that fit do not get through: body of `POST /test/undelivered`.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Undelivered {
    /// Only by this channel.
    #[serde(default)]
    channel: Option<Channel>,
    /// Only to this phone number or e-mail address.
    #[serde(default)]
    to: Option<String>,
    /// How many codes it meets.
    #[serde(default = "once")]
    times: u32,
}

fn once() -> u32 {
    1
}

impl Sandbox {
    pub(crate) fn order_undelivered(&self, undelivered: Undelivered) {
        lock(&self.0.undelivered).push(undelivered);
    }

    /// Whether this code was ordered not to get through; counts as one that was met.
    pub(crate) fn is_undelivered(&self, channel: Channel, to: &str) -> bool {
        let mut ordered = lock(&self.0.undelivered);
        ordered.retain(|it| it.times > 0);
        let fits = ordered.iter_mut().find(|it| {
            it.channel.is_none_or(|wanted| wanted == channel)
                && it.to.as_deref().is_none_or(|wanted| wanted == to)
        });
        fits.map(|it| it.times -= 1).is_some()
    }
}
