//! Timers of the machine.

use gloo_timers::callback::Timeout;
use kaihu_wizard::{Event, TimerId};
use std::cell::RefCell;
use std::rc::Rc;

/// Timers that have not fired. Dropping one cancels it.
#[derive(Default)]
pub(crate) struct Timers {
    waiting: Rc<RefCell<Vec<(TimerId, Timeout)>>>,
}

impl Timers {
    pub(crate) fn set(&self, id: TimerId, after_ms: u64, dispatch: Rc<dyn Fn(Event)>) {
        let waiting = self.waiting.clone();
        let after_ms = u32::try_from(after_ms).unwrap_or(u32::MAX);
        let timeout = Timeout::new(after_ms, move || {
            waiting.borrow_mut().retain(|(other, _)| *other != id);
            dispatch(Event::TimerFired(id));
        });
        self.waiting.borrow_mut().push((id, timeout));
    }

    pub(crate) fn clear(&self) {
        self.waiting.borrow_mut().clear();
    }
}
