//! The only clock and randomness there are: what came in with the event.

use crate::wizard::Wizard;
use kaihu_protocol::Timestamp;

impl Wizard {
    /// The server's time now, where it is known.
    pub(crate) fn server_now(&self) -> Option<Timestamp> {
        let offset = self.clock_offset?;
        Some(Timestamp(self.now as i64 + offset))
    }

    pub(crate) fn learn_time(&mut self, server_time: Timestamp) {
        self.clock_offset = Some(server_time.0 - self.now as i64);
    }

    /// Fresh random bits: the nonce of the input, stretched by an odd multiplier for the second
    /// and later draws within one update.
    pub(crate) fn draw(&mut self) -> u128 {
        self.draws += 1;
        self.nonce.wrapping_add(
            self.draws
                .wrapping_mul(0x9e37_79b9_7f4a_7c15_f39c_c060_5ced_c835),
        )
    }

    /// A name that was not given before, for requests, timers and streams.
    pub(crate) fn next_name(&mut self) -> u32 {
        self.names += 1;
        self.names
    }
}
