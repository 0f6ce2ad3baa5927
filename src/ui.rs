//! What a person sees: the view of the machine, drawn. No rule of the domain lives here.
//!
//! A page is data, so drawing is one function of the whole view: every change draws it anew, and
//! the framework touches no more of the document than what differs. Only another page, or an open
//! help, gets new elements; within a page an input is never replaced while someone types in it.

mod components;
mod countries;
mod draw;
mod hooks;
mod page;
mod words;

pub use hooks::Hooks;
pub use words::Words;

use countries::Countries;
use draw::Draw;
use kaihu_wizard::{PageId, View};
use leptos::prelude::*;
use std::rc::Rc;

/// The style sheet of everything that is drawn here, for the shadow root to adopt.
pub const STYLE: &str = include_str!(concat!(env!("OUT_DIR"), "/style.css"));

/// The whole wizard: what is to be shown, in the words of a language, BCP 47.
pub fn app(
    view: RwSignal<Rc<View>, LocalStorage>,
    words: RwSignal<Words, LocalStorage>,
    locale: RwSignal<String>,
    hooks: Hooks,
) -> AnyView {
    let kept = StoredValue::new_local((hooks, Countries::default()));
    let mut shown = Shown {
        page: PageId::Loading,
        turn: false,
    };
    let draw = move || {
        let view = view.get();
        let (hooks, countries) = kept.get_value();
        let draw = Draw {
            words: words.get(),
            locale: locale.get(),
            hooks,
            countries,
            busy: view.busy,
        };
        page::wizard(&draw, &view, shown.turn_to(view.page.id))
    };
    draw.into_any()
}

/// Which page has been drawn last, to tell another page from a change on the same one.
struct Shown {
    page: PageId,
    turn: bool,
}

impl Shown {
    /// Differs from the last value if and only if the page does.
    fn turn_to(&mut self, page: PageId) -> bool {
        if self.page != page {
            self.page = page;
            self.turn = !self.turn;
        }
        self.turn
    }
}
