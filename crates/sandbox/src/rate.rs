//! How many calls a session may make in a minute. Kept in memory: a restart begins anew.

use crate::work::Work;
use crate::{Refusal, lock};
use kaihu_protocol::Code;
use std::collections::HashMap;
use std::sync::Mutex;

const MINUTE_MS: i64 = 60 * 1000;

/// Calls of each application in the minute that is running.
#[derive(Default)]
pub(crate) struct Calls(Mutex<Counted>);

#[derive(Default)]
struct Counted {
    minute: i64,
    calls: HashMap<String, u32>,
}

impl Calls {
    /// Counts one more.
    ///
    /// # Errors
    /// `rate_limited` when there were as many as may be; the next minute begins anew.
    pub(crate) fn count(&self, work: &Work<'_>, application_id: &str) -> Result<(), Refusal> {
        let limit = work.sandbox.setting(|it| it.calls_per_minute);
        let mut counted = lock(&self.0);
        let minute = work.now.0.div_euclid(MINUTE_MS);
        if counted.minute != minute {
            *counted = Counted {
                minute,
                calls: HashMap::new(),
            };
        }
        let calls = counted.calls.entry(application_id.to_owned()).or_default();
        if limit.is_some_and(|limit| *calls >= limit) {
            let wait_ms = (minute + 1) * MINUTE_MS - work.now.0;
            return Err(Refusal::new(Code::RateLimited).retry_after_ms(wait_ms));
        }
        *calls += 1;
        Ok(())
    }
}
