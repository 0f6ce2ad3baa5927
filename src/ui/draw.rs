//! What every component needs to draw itself.

use super::Hooks;
use super::countries::Countries;
use super::words::Words;
use kaihu_protocol::Sensitive;
use kaihu_wizard::{Action, Event, FieldId, Message};
use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, InputEvent};

/// What every component needs to draw itself.
pub(super) struct Draw {
    pub(super) words: Words,
    pub(super) locale: String,
    pub(super) hooks: Hooks,
    pub(super) countries: Countries,
    /// Whether the wizard is waiting for the backend.
    pub(super) busy: bool,
}

impl Draw {
    /// The text of one of the drawing's own keys.
    pub(super) fn word(&self, key: &'static str) -> String {
        self.say(&Message::new(key))
    }

    /// The text for a message.
    pub(super) fn say(&self, message: &Message) -> String {
        self.words.text(message)
    }

    /// Handles a click by telling of `event`, if there is one.
    pub(super) fn press(&self, event: Option<Action>) -> impl FnMut(ev::MouseEvent) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |_| {
            if let Some(action) = &event {
                dispatch(Event::Pressed(action.clone()));
            }
        }
    }

    /// Handles the `input` event of a text field. While an input method composes, the text is
    /// not yet what the person means, and nothing is told.
    pub(super) fn edit(&self, field: FieldId) -> impl FnMut(ev::Event) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |event| {
            let composing = event
                .dyn_ref::<InputEvent>()
                .is_some_and(InputEvent::is_composing);
            if let (false, Some(input)) = (composing, target::<HtmlInputElement>(&event)) {
                dispatch(edited(field, input.value()));
            }
        }
    }

    /// Handles the end of a composition in a text field.
    pub(super) fn composed(&self, field: FieldId) -> impl FnMut(ev::CompositionEvent) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |event| {
            if let Some(input) = target::<HtmlInputElement>(&event) {
                dispatch(edited(field, input.value()));
            }
        }
    }

    /// Handles the choice of an option in a list.
    pub(super) fn select(&self, field: FieldId) -> impl FnMut(ev::Event) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |event| {
            if let Some(list) = target::<HtmlSelectElement>(&event) {
                dispatch(edited(field, list.value()));
            }
        }
    }

    /// Handles a radio button or checkbox: its own value while it is on, else nothing.
    pub(super) fn tick(&self, field: FieldId) -> impl FnMut(ev::Event) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |event| {
            if let Some(input) = target::<HtmlInputElement>(&event) {
                let text = match input.checked() {
                    true => input.value(),
                    false => String::new(),
                };
                dispatch(edited(field, text));
            }
        }
    }

    /// Handles the loss of the focus.
    pub(super) fn leave(&self, field: FieldId) -> impl FnMut(ev::FocusEvent) + use<> {
        let dispatch = self.hooks.dispatch.clone();
        move |_| dispatch(Event::Left(field))
    }
}

fn edited(field: FieldId, text: String) -> Event {
    Event::Edited {
        field,
        text: Sensitive::from(text),
    }
}

/// The element that an event is handled at.
pub(super) fn target<T: JsCast>(event: &web_sys::Event) -> Option<T> {
    event.current_target()?.dyn_into().ok()
}

/// Moves the focus to a field of the same wizard as `from`.
pub(super) fn focus_field(from: &Element, field: FieldId) {
    let wizard = from.closest(".wizard").ok().flatten();
    let selector = ["#", &field_id(field)].concat();
    let found = wizard.and_then(|wizard| wizard.query_selector(&selector).ok().flatten());
    if let Some(input) = found.and_then(|found| found.dyn_into::<HtmlElement>().ok()) {
        // A failure to focus leaves the focus where it is, which does no harm.
        let _ = input.focus();
    }
}

/// Element id of a field.
pub(super) fn field_id(field: FieldId) -> String {
    ["field-", field.name()].concat()
}

/// Element id of what is said about a field: its `hint` or its `error`.
pub(super) fn note_id(kind: &str, field: FieldId) -> String {
    [kind, "-", field.name()].concat()
}
