//! A wizard drawn in a shadow root of the test page, and what it dispatched.

use kaihu::ui::{self, Hooks, Words};
use kaihu_wizard::{Event, FieldId, View};
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlVideoElement, ShadowRoot};

/// A drawn wizard; it is taken away when dropped.
pub(crate) struct Stage {
    pub(crate) root: ShadowRoot,
    pub(crate) video: HtmlVideoElement,
    events: Rc<RefCell<Vec<Event>>>,
    view: RwSignal<Rc<View>, LocalStorage>,
    host: HtmlElement,
    _drawing: Box<dyn Any>,
}

impl Stage {
    /// Draws a view, in English.
    pub(crate) async fn of(view: View) -> Stage {
        Stage::with_words(
            view,
            concat!(
                include_str!("../../public/locales/en/wizard.ftl"),
                include_str!("../../public/locales/en/camera.ftl"),
                include_str!("../../public/locales/en/help.ftl")
            ),
        )
        .await
    }

    /// Draws a view with the texts of a Fluent file.
    pub(crate) async fn with_words(view: View, words: &str) -> Stage {
        let document = document();
        let host: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        document.body().unwrap().append_child(&host).unwrap();
        let open = web_sys::ShadowRootInit::new(web_sys::ShadowRootMode::Open);
        let root = host.attach_shadow(&open).unwrap();
        let style = document.create_element("style").unwrap();
        style.set_text_content(Some(&ui::later_part_style()));
        let container: HtmlElement = document.create_element("div").unwrap().unchecked_into();
        root.append_with_node_2(&style, &container).unwrap();

        let video: HtmlVideoElement = document.create_element("video").unwrap().unchecked_into();
        let events = Rc::new(RefCell::new(Vec::new()));
        let (told, words) = (events.clone(), Words::parse(words, "en"));
        let hooks = Hooks {
            dispatch: Rc::new(move |event| told.borrow_mut().push(event)),
            video: video.clone(),
            choose: Rc::new(|_, _| {}),
            picture_url: Rc::new(|blob| Some(format!("data:,{}", blob.0))),
        };
        let signal = Rc::new(RefCell::new(None));
        let made = signal.clone();
        let drawing = leptos::mount::mount_to(container, move || {
            let view = RwSignal::new_local(Rc::new(view));
            *made.borrow_mut() = Some(view);
            ui::app(
                view,
                RwSignal::new_local(words),
                RwSignal::new("en".to_owned()),
                hooks,
            )
        });
        let view = signal.borrow().expect("the view was made");
        let _drawing: Box<dyn Any> = Box::new(drawing);
        let stage = Stage {
            root,
            video,
            events,
            view,
            host,
            _drawing,
        };
        drawn().await;
        stage
    }

    /// Shows another view.
    pub(crate) async fn show(&self, view: View) {
        self.view.set(Rc::new(view));
        drawn().await;
    }

    /// The one element that a selector finds.
    pub(crate) fn find(&self, selector: &str) -> Element {
        let found = self.root.query_selector(selector).unwrap();
        found.unwrap_or_else(|| panic!("{selector} in {}", self.root.inner_html()))
    }

    pub(crate) fn has(&self, selector: &str) -> bool {
        self.root.query_selector(selector).unwrap().is_some()
    }

    pub(crate) fn input(&self, field: FieldId) -> HtmlInputElement {
        self.find(&format!("#field-{}", field.name()))
            .unchecked_into()
    }

    pub(crate) fn click(&self, selector: &str) {
        self.find(selector).unchecked_into::<HtmlElement>().click();
    }

    /// The id of the element with the focus.
    pub(crate) fn focused(&self) -> String {
        self.root
            .active_element()
            .map(|element| element.id())
            .unwrap_or_default()
    }

    /// What was dispatched since the last time.
    pub(crate) fn told(&self) -> Vec<Told> {
        self.events.borrow_mut().drain(..).map(Told::from).collect()
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.host.remove();
    }
}

/// An event, to compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Told {
    Edited(FieldId, String),
    Left(FieldId),
    Pressed(kaihu_wizard::Action),
    Other,
}

impl From<Event> for Told {
    fn from(event: Event) -> Told {
        match event {
            Event::Edited { field, text } => Told::Edited(field, text.expose().to_owned()),
            Event::Left(field) => Told::Left(field),
            Event::Pressed(action) => Told::Pressed(action),
            _ => Told::Other,
        }
    }
}

/// Types into a field as a browser reports it: the whole text, then `input`.
pub(crate) fn type_into(input: &HtmlInputElement, text: &str, composing: bool) {
    input.set_value(text);
    let init = web_sys::InputEventInit::new();
    init.set_bubbles(true);
    init.set_is_composing(composing);
    let event = web_sys::InputEvent::new_with_event_init_dict("input", &init).unwrap();
    input.dispatch_event(&event).unwrap();
}

/// Effects run in a microtask; one turn of the clock is later than that.
pub(crate) async fn drawn() {
    gloo_timers::future::TimeoutFuture::new(0).await;
}
