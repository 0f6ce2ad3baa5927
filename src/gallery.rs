//! Every page in every state, and every component, without a machine behind it: for pictures, and
//! for axe.

use crate::app::adopt_style;
use crate::ui::{self, Hooks, Words, samples};
use leptos::mount::mount_to;
use leptos::prelude::*;
use std::any::Any;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{HtmlElement, HtmlVideoElement, ShadowRootInit, ShadowRootMode};

/// What stands before the name of a component, to tell it from a page.
const COMPONENT: &str = "component-";

/// A state that is shown; it goes away with this.
#[wasm_bindgen]
pub struct Shown {
    _drawings: Vec<Box<dyn Any>>,
}

/// The names of all states.
#[wasm_bindgen]
pub fn states() -> Vec<String> {
    let components = ui::components().into_iter();
    let components = components.map(|(name, _)| [COMPONENT, name].concat());
    let pages = samples::all().into_iter().map(|(name, _)| name);
    pages.chain(components).collect()
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
    let words = Words::parse(words, locale);
    let drawings = match state.strip_prefix(COMPONENT) {
        Some(name) => component(&container, name, locale, &words, picture)?,
        None => vec![page(container, state, locale, words, picture)?],
    };
    Some(Shown {
        _drawings: drawings,
    })
}

fn page(
    container: HtmlElement,
    state: &str,
    locale: &str,
    words: Words,
    picture: &str,
) -> Option<Box<dyn Any>> {
    let (_, view) = samples::all()
        .into_iter()
        .find(|(name, _)| *name == state)?;
    adopt_style(&container, &ui::later_part_style());
    let (locale, hooks) = (locale.to_owned(), hooks(picture)?);
    Some(Box::new(mount_to(container, move || {
        ui::app(
            RwSignal::new_local(Rc::new(view)),
            RwSignal::new_local(words),
            RwSignal::new(locale),
            hooks,
        )
    })))
}

/// Each of its states in a shadow root of its own: they have the same ids.
fn component(
    container: &HtmlElement,
    name: &str,
    locale: &str,
    words: &Words,
    picture: &str,
) -> Option<Vec<Box<dyn Any>>> {
    let components = ui::components();
    let at = components.iter().position(|(other, _)| *other == name)?;
    let mut drawings: Vec<Box<dyn Any>> = Vec::new();
    adopt_style(container, &ui::later_part_style());
    container.set_class_name("wizard");
    container.set_attribute("lang", locale).ok()?;
    let sheet = element("div");
    sheet.set_class_name("frame");
    sheet.style().set_property("padding-top", "2rem").ok()?;
    container.append_child(&sheet).ok()?;
    let title = element("h1");
    title.set_text_content(Some(name));
    sheet.append_child(&title).ok()?;
    for (index, state) in components[at].1.iter().enumerate() {
        let (caption, host, inner) = (element("h2"), element("div"), element("div"));
        caption.set_text_content(Some(state));
        caption.set_class_name("hint");
        sheet.append_with_node_2(&caption, &host).ok()?;
        // What is fixed to the screen stays within its example.
        host.style().set_property("contain", "layout").ok()?;
        if name == "help-panel" {
            host.style().set_property("min-height", "30rem").ok()?;
        }
        host.set_attribute("theme", &theme_of(container)).ok()?;
        let root = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open));
        root.ok()?.append_child(&inner).ok()?;
        adopt_style(&inner, &ui::later_part_style());
        let (words, locale, hooks) = (words.clone(), locale.to_owned(), hooks(picture)?);
        drawings.push(Box::new(mount_to(inner, move || {
            ui::component((at, index), words, locale, hooks)
        })));
    }
    Some(drawings)
}

fn theme_of(container: &HtmlElement) -> String {
    let root = container.get_root_node().dyn_into::<web_sys::ShadowRoot>();
    let theme = root
        .ok()
        .and_then(|root| root.host().get_attribute("theme"));
    theme.unwrap_or_default()
}

fn element(tag: &str) -> HtmlElement {
    let made = document().create_element(tag);
    made.map_or_else(
        |_| unreachable!("{tag} is an element"),
        JsCast::unchecked_into,
    )
}

fn hooks(picture: &str) -> Option<Hooks> {
    let video: HtmlVideoElement = element("video").dyn_into().ok()?;
    video.set_poster(picture);
    let picture = picture.to_owned();
    Some(Hooks {
        dispatch: Rc::new(|_| {}),
        video,
        choose: Rc::new(|_, _| {}),
        picture_url: Rc::new(move |_| Some(picture.clone())),
    })
}
