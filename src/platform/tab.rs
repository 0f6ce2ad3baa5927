//! What the wizard has of its tab, see `kaihu-tab.js`.

use kaihu_wizard::{Event, KeptIntent};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// Told the number of an entry of the history.
pub(super) type Following = Closure<dyn Fn(u32)>;

#[wasm_bindgen]
extern "C" {
    /// The tab of one wizard.
    pub type Tab;

    /// What this wizard goes by; empty where no name could be made.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn name(this: &Tab) -> String;

    /// Whether anything can be kept over a reload.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn keeps(this: &Tab) -> bool;

    /// The code that another device gave to this one.
    #[wasm_bindgen(method, getter)]
    pub(crate) fn handoff(this: &Tab) -> Option<String>;

    /// One line for each intent that was kept.
    #[wasm_bindgen(method, getter)]
    fn kept(this: &Tab) -> String;

    #[wasm_bindgen(method)]
    fn keep(this: &Tab, lines: &str);

    /// The entry of the history that the browser is at has this number.
    #[wasm_bindgen(method)]
    pub(crate) fn begin(this: &Tab, at: u32);

    /// A new entry of the history with this number.
    #[wasm_bindgen(method)]
    pub(crate) fn push(this: &Tab, at: u32);

    /// Along the history by so many entries.
    #[wasm_bindgen(method)]
    pub(crate) fn go(this: &Tab, by: i32);

    #[wasm_bindgen(method)]
    fn listen(this: &Tab, told: &Following);
}

/// Hears of the browser's Back and Forward for as long as what it gives is kept.
pub(super) fn follow(tab: &Tab, dispatch: &Rc<dyn Fn(Event)>) -> Following {
    let dispatch = dispatch.clone();
    let told = Closure::new(move |at| dispatch(Event::HistoryMoved(at)));
    tab.listen(&told);
    told
}

pub(super) fn recalled(tab: &Tab) -> Event {
    let kept = tab.kept();
    Event::Recalled(kept.split('\n').filter_map(KeptIntent::from_line).collect())
}

pub(super) fn keep(tab: &Tab, intents: &[KeptIntent]) {
    let lines: Vec<String> = intents.iter().map(KeptIntent::to_line).collect();
    tab.keep(&lines.join("\n"));
}
