//! What time it is: the system's, or one that tests move by hand.

use kaihu_protocol::Timestamp;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

/// The sandbox's clock. Clones share their offset, so that a test can keep one and move both.
#[derive(Clone, Debug)]
pub struct Clock {
    base: Base,
    offset_ms: Arc<AtomicI64>,
}

#[derive(Clone, Copy, Debug)]
enum Base {
    System,
    Fixed(Timestamp),
}

impl Clock {
    /// The system's time, plus what [`Clock::advance_ms`] added.
    pub fn system() -> Clock {
        Clock::from(Base::System)
    }

    /// A clock that stands still at `start` until it is moved.
    pub fn manual(start: Timestamp) -> Clock {
        Clock::from(Base::Fixed(start))
    }

    fn from(base: Base) -> Clock {
        let offset_ms = Arc::default();
        Clock { base, offset_ms }
    }

    /// The time now.
    pub fn now(&self) -> Timestamp {
        let base = match self.base {
            Base::Fixed(start) => start,
            // A system clock before 1970 is taken for 1970.
            Base::System => Timestamp(
                SystemTime::now()
                    .duration_since(UNIX_EPOCH)
                    .map_or(0, |since| since.as_millis() as i64),
            ),
        };
        base.plus_ms(self.offset_ms.load(Ordering::Relaxed))
    }

    /// Moves the clock and all its clones by `ms` milliseconds; backwards if negative.
    pub fn advance_ms(&self, ms: i64) {
        let add = |offset: i64| Some(offset.saturating_add(ms));
        let _ = self
            .offset_ms
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_manual_clock_moves_only_by_hand_and_with_its_clones() {
        let clock = Clock::manual(Timestamp(1_000));
        let other = clock.clone();
        assert_eq!(clock.now(), Timestamp(1_000));
        other.advance_ms(500);
        assert_eq!(clock.now(), Timestamp(1_500));
    }

    #[test]
    fn the_system_clock_can_be_moved_too() {
        let clock = Clock::system();
        let before = clock.now();
        clock.advance_ms(3_600_000);
        assert!(clock.now() >= before.plus_ms(3_600_000));
    }
}
