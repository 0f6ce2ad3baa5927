//! Agreement counts when a person gives it: pressed by hand, where it can be seen.
//!
//! A script of the page around can press anything, and a page in a frame of another site can lie unseen under a
//! picture. The first is told by `isTrusted`: presses by keyboard, switch, voice and screen reader are the
//! browser's own, too. The second by an IntersectionObserver that tracks visibility (W3C, version 2), in browsers
//! that have one, and only in such a frame: a page of the provider's own could do worse than cover something. What
//! is half covered may be covered by the row of buttons: it is brought to the middle of the screen, so that a second
//! press will do.

use js_sys::{Array, Reflect};
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::spawn_local;
use web_sys::{
    Element, Event, IntersectionObserver, IntersectionObserverEntry, IntersectionObserverInit,
    ScrollIntoViewOptions, ScrollLogicalPosition,
};

/// Milliseconds between two looks; browsers allow no less.
const DELAY_MS: f64 = 100.0;
/// What has been covered for less than this, in milliseconds, may not have been drawn yet.
const COVERED_MS: f64 = 600.0;

/// Watches over one control.
pub(super) struct Guard {
    /// Since when it is covered, by the clock of events.
    covered: Rc<Cell<Option<f64>>>,
    observer: Option<IntersectionObserver>,
    /// Kept, since dropping it would leave the observer with nothing to call.
    _told: Closure<dyn Fn(Array)>,
}

/// What is to become of an event.
#[derive(PartialEq, Eq)]
pub(super) enum Verdict {
    Counts,
    /// No person did that.
    Forged,
    /// Something lies over what was pressed.
    Covered,
}

impl Guard {
    pub(super) fn watch(dom: &Element) -> Guard {
        let covered = Rc::new(Cell::new(None));
        let told = Closure::<dyn Fn(Array)>::new({
            let covered = covered.clone();
            move |entries: Array| note(&covered, &entries)
        });
        let observer = observer(told.as_ref().unchecked_ref());
        if let Some(observer) = observer.clone() {
            let dom = dom.clone();
            // What is in it is drawn after it.
            spawn_local(async move { observer.observe(&control(&dom)) });
        }
        Guard {
            covered,
            observer,
            _told: told,
        }
    }

    /// Stops an event that does not count before anything else hears of it.
    pub(super) fn judge(&self, event: &Event) -> Verdict {
        if let Some(observer) = &self.observer {
            note(&self.covered, &observer.take_records());
        }
        let verdict = match event.is_trusted() {
            false => Verdict::Forged,
            true if event.type_() == "click" && self.is_covered_at(event.time_stamp()) => {
                Verdict::Covered
            }
            true => return Verdict::Counts,
        };
        event.prevent_default();
        event.stop_immediate_propagation();
        verdict
    }

    fn is_covered_at(&self, moment: f64) -> bool {
        (self.covered.get()).is_some_and(|since| moment - since >= COVERED_MS)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        if let Some(observer) = &self.observer {
            observer.disconnect();
        }
    }
}

/// The box of a label, or the element itself.
pub(super) fn control(dom: &Element) -> Element {
    let found = dom.query_selector("input").ok().flatten();
    found.unwrap_or_else(|| dom.clone())
}

/// To the middle of the screen.
pub(super) fn middle() -> ScrollIntoViewOptions {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Center);
    options
}

fn observer(told: &js_sys::Function) -> Option<IntersectionObserver> {
    if !is_framed_by_another_site() {
        return None;
    }
    let options: IntersectionObserverInit =
        js_sys::Object::<JsValue>::create(JsValue::NULL.unchecked_ref()).unchecked_into();
    for (name, value) in [
        ("trackVisibility", JsValue::TRUE),
        ("delay", DELAY_MS.into()),
    ] {
        Reflect::set(&options, &name.into(), &value).ok()?;
    }
    IntersectionObserver::new_with_options(told, &options).ok()
}

/// Whether the window on top is one whose document this one may not have.
fn is_framed_by_another_site() -> bool {
    let top = web_sys::window().and_then(|window| window.top().ok().flatten());
    top.is_some_and(|top| Reflect::get(&top, &"document".into()).is_err())
}

/// What is off the screen is not covered: it is scrolled to before it is pressed.
fn note(covered: &Cell<Option<f64>>, entries: &Array) {
    for last in entries.iter() {
        let is_visible = Reflect::get(&last, &"isVisible".into()).ok();
        let last: IntersectionObserverEntry = last.unchecked_into();
        // Without tracking there is no such member.
        let is_covered = last.is_intersecting() && is_visible == Some(JsValue::FALSE);
        let since = covered.get().unwrap_or(last.time());
        covered.set(is_covered.then_some(since));
    }
}
