//! While a finger is down, nothing may move under it: an error that appears as a field is left
//! would push the very button away that is being pressed, and the press would be lost.

use gloo_events::{EventListener, EventListenerOptions};
use gloo_timers::callback::Timeout;
use std::cell::{Cell, RefCell};

thread_local! {
    static PRESS: Press = Press::watch();
}

struct Press {
    /// Counts presses, so that letting go of one does not end the next.
    count: Cell<u32>,
    is_down: Cell<bool>,
    waiting: RefCell<Vec<Box<dyn FnOnce()>>>,
    _listeners: Vec<EventListener>,
}

/// Begins to watch; once is enough for all wizards on a page.
pub(super) fn watch() {
    PRESS.with(|_| {});
}

/// Does it now, or once what is being pressed has been let go and has had its click.
pub(super) fn once_let_go(work: impl FnOnce() + 'static) {
    PRESS.with(|press| match press.is_down.get() {
        true => press.waiting.borrow_mut().push(Box::new(work)),
        false => work(),
    });
}

impl Press {
    fn watch() -> Press {
        let down = || {
            PRESS.with(|press| {
                press.count.set(press.count.get().wrapping_add(1));
                press.is_down.set(true);
            });
        };
        let up = || {
            let count = PRESS.with(|press| press.count.get());
            // The click comes before the next task.
            Timeout::new(0, move || {
                let waiting = PRESS.with(|press| match press.count.get() == count {
                    true => {
                        press.is_down.set(false);
                        press.waiting.take()
                    }
                    false => Vec::new(),
                });
                waiting.into_iter().for_each(|work| work());
            })
            .forget();
        };
        let listen = |event: &'static str, told: fn()| {
            let window = leptos::prelude::window();
            let options = EventListenerOptions::run_in_capture_phase();
            EventListener::new_with_options(&window, event, options, move |_| told())
        };
        Press {
            count: Cell::new(0),
            is_down: Cell::new(false),
            waiting: RefCell::default(),
            _listeners: vec![
                listen("pointerdown", down),
                listen("pointerup", up),
                listen("pointercancel", up),
                // Lists and menus of the browser's own keep the end of a press to themselves.
                listen("change", up),
                listen("contextmenu", up),
                listen("keydown", up),
                listen("blur", up),
            ],
        }
    }
}
