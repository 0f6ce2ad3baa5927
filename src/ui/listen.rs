//! From events of the document to events of the machine.

use super::guard::stop_what_is_forged;
use super::tree::On;
use super::{Hooks, cycle, press};
use js_sys::Reflect;
use kaihu_protocol::Sensitive;
use kaihu_wizard::{Event, FieldId};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{
    DragEvent, HtmlElement, HtmlInputElement, HtmlSelectElement, InputEvent, KeyboardEvent,
};

/// Listens as long as it lives; what an event means can be changed.
pub(super) struct Listener {
    on: Rc<RefCell<On>>,
    /// Kept, since dropping it would leave the element with nothing to call.
    _closure: Closure<dyn Fn(web_sys::Event)>,
}

impl Listener {
    pub(super) fn new(dom: &web_sys::Element, on: On, hooks: &Hooks) -> Listener {
        let events = on.events();
        // Before whatever is in it, and before what else listens there.
        let is_first = matches!(on, On::Guard);
        let on = Rc::new(RefCell::new(on));
        let (meaning, hooks) = (on.clone(), hooks.clone());
        let closure = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
            let on = meaning.borrow().clone();
            match on {
                On::Press(action) => (hooks.dispatch)(Event::Pressed(action)),
                On::Submit(action) => {
                    event.prevent_default();
                    if let Some(action) = action {
                        (hooks.dispatch)(Event::Pressed(action));
                    }
                }
                On::Cycle => {
                    cycle::stay(&event);
                }
                On::Drop => {
                    refuse_files(&event);
                }
                On::Guard => stop_what_is_forged(&event),
                on => later_part_heard(&event, on, &hooks),
            }
        });
        let callback = closure.as_ref().unchecked_ref();
        for event in events {
            let listening =
                dom.add_event_listener_with_callback_and_bool(event, callback, is_first);
            debug_assert!(listening.is_ok());
        }
        Listener {
            on,
            _closure: closure,
        }
    }

    pub(super) fn renew(&self, on: &On) {
        if *self.on.borrow() != *on {
            *self.on.borrow_mut() = on.clone();
        }
    }
}

#[inline(never)]
fn later_part_heard(event: &web_sys::Event, on: On, hooks: &Hooks) {
    match on {
        On::Choose(field) => {
            if let Some(file) = chosen(event) {
                (hooks.choose)(field, file);
            }
        }
        On::Leave(field) => {
            let dispatch = hooks.dispatch.clone();
            press::once_let_go(move || dispatch(Event::Left(field)));
        }
        on => {
            if let Some(told) = handle(event, on) {
                (hooks.dispatch)(told);
            }
        }
    }
}

/// What the machine is told of an event, if anything.
fn handle(event: &web_sys::Event, on: On) -> Option<Event> {
    match on {
        On::GoTo(field) => {
            event.prevent_default();
            focus(event, field);
            None
        }
        On::Escape(action) => {
            let key = event.dyn_ref::<KeyboardEvent>()?.key();
            (key == "Escape").then_some(Event::Pressed(action))
        }
        On::Edit(field) => {
            // What an input method composes is not yet what the person means.
            let composing = event
                .dyn_ref::<InputEvent>()
                .is_some_and(InputEvent::is_composing);
            // A line or several: both have a value.
            let value = Reflect::get(event.current_target()?.as_ref(), &"value".into());
            let text = value.ok()?.as_string()?;
            (!composing).then(|| edited(field, text))
        }
        On::Select(field) => Some(edited(field, target::<HtmlSelectElement>(event)?.value())),
        On::Tick(field) => {
            let input = target::<HtmlInputElement>(event)?;
            let value = input.checked().then(|| input.value());
            Some(edited(field, value.unwrap_or_default()))
        }
        On::Press(_)
        | On::Submit(_)
        | On::Cycle
        | On::Drop
        | On::Guard
        | On::Leave(_)
        | On::Choose(_) => None,
    }
}

/// Files are not taken here; text may be dragged into a field.
fn refuse_files(event: &web_sys::Event) -> Option<()> {
    let dragged = event.dyn_ref::<DragEvent>()?.data_transfer()?;
    if dragged.types().includes(&"Files".into(), 0) {
        event.prevent_default();
        dragged.set_drop_effect("none");
    }
    Some(())
}

/// The file that was chosen. The input forgets it, so that the same one can be chosen again.
fn chosen(event: &web_sys::Event) -> Option<web_sys::File> {
    let input = target::<HtmlInputElement>(event)?;
    let file = input.files()?.get(0)?;
    input.set_value("");
    Some(file)
}

fn edited(field: FieldId, text: String) -> Event {
    Event::Edited {
        field,
        text: Sensitive::from(text),
    }
}

/// The element that listens.
fn target<T: JsCast>(event: &web_sys::Event) -> Option<T> {
    event.current_target()?.dyn_into().ok()
}

/// Moves the focus to a field of the same wizard: addresses do not lead into a shadow root.
fn focus(event: &web_sys::Event, field: FieldId) -> Option<()> {
    let link = target::<web_sys::Element>(event)?;
    let wizard = link.closest(".wizard").ok()??;
    let selector = ["#field-", field.name()].concat();
    let found = wizard.query_selector(&selector).ok()??;
    found.dyn_into::<HtmlElement>().ok()?.focus().ok()
}
