//! Queue, update, effects, view: the only loop there is.

use crate::platform::Platform;
use kaihu_wizard::{Effect, Event, Input, View, Wizard};
use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;

/// Feeds events to the machine one at a time and hands out what it wants done.
pub(crate) struct Runtime {
    machine: RefCell<Wizard>,
    queue: RefCell<VecDeque<Event>>,
    running: Cell<bool>,
    stopped: Cell<bool>,
    platform: Rc<Platform>,
    shown: RefCell<Rc<View>>,
    show: Box<dyn Fn(Rc<View>)>,
}

impl Runtime {
    pub(crate) fn new(
        machine: Wizard,
        platform: Rc<Platform>,
        show: impl Fn(Rc<View>) + 'static,
    ) -> Rc<Runtime> {
        let shown = RefCell::new(Rc::new(machine.view()));
        Rc::new(Runtime {
            machine: RefCell::new(machine),
            queue: RefCell::default(),
            running: Cell::new(false),
            stopped: Cell::new(false),
            platform,
            shown,
            show: Box::new(show),
        })
    }

    /// Something happened. An event from within an effect waits for its turn.
    pub(crate) fn dispatch(&self, event: Event) {
        if self.stopped.get() {
            return;
        }
        self.queue.borrow_mut().push_back(event);
        if self.running.replace(true) {
            return;
        }
        while let Some(event) = self.next_event() {
            let effects = self.update(event);
            self.show_changes();
            for effect in effects {
                self.platform.run(effect);
            }
        }
        self.running.set(false);
    }

    /// Nothing happens any more.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
        self.queue.borrow_mut().clear();
    }

    fn next_event(&self) -> Option<Event> {
        self.queue.borrow_mut().pop_front()
    }

    fn update(&self, event: Event) -> Vec<Effect> {
        self.machine.borrow_mut().update(Input {
            now: self.platform.now_ms(),
            nonce: self.platform.random_bits(),
            event,
        })
    }

    fn show_changes(&self) {
        let next = self.machine.borrow().view();
        let changed = **self.shown.borrow() != next;
        if changed {
            let next = Rc::new(next);
            *self.shown.borrow_mut() = next.clone();
            (self.show)(next);
        }
    }
}
