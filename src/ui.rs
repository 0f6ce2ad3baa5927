//! What a person sees: the view of the machine, drawn. No rule of the domain lives here.
//!
//! A page is data, so drawing is one function from the whole view to a tree of elements: every
//! change makes the tree anew, and the document is touched only where it differs.

mod components;
mod countries;
mod cycle;
mod draw;
mod guard;
mod hooks;
mod language;
mod listen;
mod page;
mod patch;
mod press;
#[cfg(any(test, feature = "gallery"))]
pub mod samples;
mod style;
mod tree;
mod words;

#[cfg(all(test, not(target_arch = "wasm32")))]
mod hostile;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests;

pub use hooks::Hooks;
pub use style::{first_style, later_part_style};
pub use words::Words;

use countries::Countries;
use draw::Draw;
use kaihu_wizard::View;
use leptos::prelude::*;
use patch::{Drawn, patch};
use std::rc::Rc;
use tree::{Element, Node};

/// The whole wizard: what is to be shown, in the words of a language, BCP 47.
pub fn app(
    view: RwSignal<Rc<View>, LocalStorage>,
    words: RwSignal<Words, LocalStorage>,
    locale: RwSignal<String>,
    hooks: Hooks,
) -> AnyView {
    let countries = Countries::default();
    let picture_url = hooks.picture_url.clone();
    mounted(hooks, move || {
        let view = view.get();
        let draw = Draw {
            words: &words.get(),
            locale: &locale.get(),
            long_date: language::long_date,
            moment: language::moment,
            fold: language::fold,
            countries: &countries,
            picture_url: &*picture_url,
            busy: view.busy,
        };
        page::wizard(&draw, &view)
    })
}

/// What is drawn, drawn anew whenever a signal in it changes.
fn mounted(hooks: Hooks, tree: impl Fn() -> Element + Clone + 'static) -> AnyView {
    let draw = move |root: web_sys::Element, ()| {
        press::watch();
        let (hooks, tree) = (hooks.clone(), tree.clone());
        Effect::new(move |drawn: Option<Vec<Drawn>>| {
            let mut drawn = drawn.unwrap_or_default();
            patch(&root, &mut drawn, vec![Node::Element(tree())], &hooks);
            drawn
        });
    };
    view! { <div use:draw=()></div> }.into_any()
}

/// The components, and the names of the states that each is shown in.
#[cfg(feature = "gallery")]
pub fn components() -> Vec<(&'static str, Vec<&'static str>)> {
    let names = |(name, examples): &(&'static str, components::Examples)| {
        (*name, examples.iter().map(|(state, _)| *state).collect())
    };
    components::COMPONENTS.iter().map(names).collect()
}

/// One component in one of its states, by their places in [`components`].
#[cfg(feature = "gallery")]
pub fn component(at: (usize, usize), words: Words, locale: String, hooks: Hooks) -> AnyView {
    let countries = Countries::default();
    let picture_url = hooks.picture_url.clone();
    mounted(hooks, move || {
        let draw = Draw {
            words: &words,
            locale: &locale,
            long_date: language::long_date,
            moment: language::moment,
            fold: language::fold,
            countries: &countries,
            picture_url: &*picture_url,
            busy: false,
        };
        let (_, example) = components::COMPONENTS[at.0].1[at.1];
        page::alone(&draw, example(&draw))
    })
}
