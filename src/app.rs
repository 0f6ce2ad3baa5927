//! Wires the machine, the platform and the drawing together.

use crate::platform::{Outside, Platform, Surroundings, host};
use crate::runtime::Runtime;
use crate::ui::{self, Hooks, Words};
use kaihu_wizard::{Checks, Config, Event, Message, Wizard};
use leptos::mount::{UnmountHandle, mount_to};
use leptos::prelude::*;
use std::any::Any;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use web_sys::HtmlElement;

/// A running wizard.
pub(crate) struct App {
    runtime: Rc<Runtime>,
    platform: Rc<Platform>,
    locale: RwSignal<String>,
    words: RwSignal<Words, LocalStorage>,
    /// Unmounts the drawing when dropped.
    drawing: Box<dyn Any>,
}

impl App {
    pub(crate) fn start(
        container: HtmlElement,
        surroundings: Surroundings,
        words: &str,
        checks: Checks,
    ) -> App {
        let locale = surroundings.locale.clone();
        let config = Config {
            locale: locale.clone(),
            checks,
            address: host::hand_over_page(&surroundings.host),
            handed_over: surroundings.tab.handoff().is_some(),
            local_draft: surroundings.draft.is_some(),
        };
        let (machine, style) = match surroundings.later_part {
            Some(_) => (Wizard::in_parts(config), ui::first_style()),
            None => (Wizard::new(config), ui::later_part_style()),
        };
        adopt_style(&container, &style);
        let first_view = Rc::new(machine.view());
        let parsed = Words::parse(words, &locale);
        let made = Rc::new(RefCell::new(None));
        let drawing = mount_to(container.clone(), {
            let made = made.clone();
            move || {
                let view = RwSignal::new_local(first_view);
                let words = RwSignal::new_local(parsed);
                let locale = RwSignal::new(locale);
                let platform = Rc::new(Platform::new(surroundings));
                let runtime = Runtime::new(machine, platform.clone(), move |next| view.set(next));
                let hooks = Hooks {
                    dispatch: dispatcher(&runtime),
                    video: platform.camera.video(),
                    choose: {
                        let platform = platform.clone();
                        Rc::new(move |field, file| platform.choose(field, file))
                    },
                    picture_url: {
                        let pictures = platform.pictures.clone();
                        Rc::new(move |blob| pictures.url(blob))
                    },
                };
                *made.borrow_mut() = Some((runtime, platform, locale, words));
                ui::app(view, words, locale, hooks)
            }
        });
        // `mount_to` runs its argument before it returns.
        let (runtime, platform, locale, words) = made.take().expect("the view was made");
        platform.connect(Outside {
            dispatch: dispatcher(&runtime),
            text: Rc::new(move |message: &Message| {
                words
                    .try_with_untracked(|words| words.text(message))
                    .unwrap_or_default()
            }),
            add_words: Rc::new(move |more| {
                words.try_update(|words| words.add(more));
            }),
            later_part_came: Rc::new(move || adopt_style(&container, &ui::later_part_style())),
        });
        runtime.dispatch(platform.recalled());
        runtime.dispatch(Event::Started(platform.environment()));
        App {
            runtime,
            platform,
            locale,
            words,
            drawing: Box::new(keep(drawing)),
        }
    }

    pub(crate) fn set_api_base(&self, api_base: Option<String>) {
        self.platform.backend.set_base(api_base);
    }

    /// Another language, BCP 47, with its texts.
    pub(crate) fn set_language(&self, locale: String, words: &str) {
        self.words.set(Words::parse(words, &locale));
        self.locale.set(locale.clone());
        self.platform.backend.set_locale(&locale);
        self.runtime.dispatch(Event::LocaleChanged(locale));
    }

    /// Stops everything and takes the drawing away.
    pub(crate) fn stop(self) {
        self.runtime.stop();
        self.platform.stop();
        drop(self.drawing);
    }
}

/// Events go to the runtime by a call, never by a signal: signals conflate writes.
fn dispatcher(runtime: &Rc<Runtime>) -> Rc<dyn Fn(Event)> {
    let runtime: Weak<Runtime> = Rc::downgrade(runtime);
    Rc::new(move |event| {
        if let Some(runtime) = runtime.upgrade() {
            runtime.dispatch(event);
        }
    })
}

fn keep<M: leptos::tachys::view::Mountable + 'static>(
    handle: UnmountHandle<M>,
) -> UnmountHandle<M> {
    handle
}

/// Constructable style sheets are not subject to the `style-src` of the page around.
pub(crate) fn adopt_style(container: &HtmlElement, style: &str) {
    let Ok(sheet) = web_sys::CssStyleSheet::new() else {
        return;
    };
    let replace = js_sys::Reflect::get(&sheet, &"replaceSync".into());
    if let Ok(replace) = replace.map(js_sys::Function::from) {
        let _ = replace.call1(&sheet, &style.into());
    }
    let sheets = js_sys::Array::of1(&sheet);
    let root = container.get_root_node();
    let _ = js_sys::Reflect::set(&root, &"adoptedStyleSheets".into(), &sheets);
}
