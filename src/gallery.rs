//! Every page and state on its own, without a machine behind it: for pictures and for axe.

use crate::app::adopt_style;
use crate::ui::{self, Hooks, Words, samples};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use std::any::Any;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlVideoElement};

/// A state that is shown; it goes away with this.
#[wasm_bindgen]
pub struct Shown {
    _drawing: Box<dyn Any>,
}

/// The names of all states.
#[wasm_bindgen]
pub fn states() -> Vec<String> {
    let names = samples::all().into_iter().map(|(name, _)| name.to_owned());
    names.collect()
}

/// Shows a state in `container`, an element in an open shadow root, in a language with these
/// texts; `picture` is the address of a picture of a face, for the camera and for what it took.
/// Nothing for a name that is not among [`states`].
#[wasm_bindgen]
pub fn show(
    container: HtmlElement,
    state: &str,
    locale: &str,
    words: &str,
    picture: &str,
) -> Option<Shown> {
    let (_, view) = samples::all()
        .into_iter()
        .find(|(name, _)| *name == state)?;
    adopt_style(&container);
    let video: HtmlVideoElement = document().create_element("video").ok()?.unchecked_into();
    video.set_poster(picture);
    let picture = picture.to_owned();
    let hooks = Hooks {
        dispatch: Rc::new(|_| {}),
        video,
        picture_url: Rc::new(move |_| Some(picture.clone())),
    };
    let (words, locale) = (Words::parse(words, locale), locale.to_owned());
    let drawing: UnmountHandle<_> = mount_to(container, move || {
        ui::app(
            RwSignal::new_local(Rc::new(view)),
            RwSignal::new_local(words),
            RwSignal::new(locale),
            hooks,
        )
    });
    Some(Shown {
        _drawing: Box::new(drawing),
    })
}
