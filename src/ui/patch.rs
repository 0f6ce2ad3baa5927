//! From the tree to the document, touching no more of it than what differs.

mod caret;

use super::Hooks;
use super::listen::Listener;
use super::tree::{Element, Node, On, Property, Text};
use wasm_bindgen::{JsCast, JsValue};

/// A node of the document and what it was drawn from.
pub(super) struct Drawn {
    dom: web_sys::Node,
    /// What it was drawn from, without the children, which are below.
    from: Node,
    children: Vec<Drawn>,
    listeners: Vec<Listener>,
}

/// Makes the children of `parent`, drawn before as `old`, look like `new`.
///
/// What was drawn stays in place where the new tree has its like at the same place or further
/// on: an input keeps its focus and its caret while errors come and go around it.
pub(super) fn patch(parent: &web_sys::Node, old: &mut Vec<Drawn>, new: Vec<Node>, hooks: &Hooks) {
    let count = new.len();
    for (at, node) in new.into_iter().enumerate() {
        match old[at..]
            .iter()
            .position(|drawn| is_alike(&drawn.from, &node))
        {
            Some(ahead) => {
                old.drain(at..at + ahead).for_each(remove);
                old[at].renew(node, hooks);
            }
            None => {
                let drawn = Drawn::new(node, hooks);
                let next = old.get(at).map(|drawn| &drawn.dom);
                expect_attached(parent.insert_before(&drawn.dom, next));
                old.insert(at, drawn);
            }
        }
    }
    old.drain(count..).for_each(remove);
}

/// Whether one can be drawn over the other.
fn is_alike(old: &Node, new: &Node) -> bool {
    match (old, new) {
        (Node::Element(old), Node::Element(new)) => {
            old.tag == new.tag
                && old.key == new.key
                && old
                    .listeners
                    .iter()
                    .map(On::events)
                    .eq(new.listeners.iter().map(On::events))
        }
        (Node::Text(_), Node::Text(_)) | (Node::Video, Node::Video) => true,
        _ => false,
    }
}

impl Drawn {
    fn new(node: Node, hooks: &Hooks) -> Drawn {
        let (dom, from) = match node {
            Node::Element(new) => return Drawn::element(new, hooks),
            Node::Text(text) => {
                let dom = document().create_text_node(&text);
                (dom.unchecked_into(), Node::Text(text))
            }
            Node::Video => (hooks.video.clone().unchecked_into(), Node::Video),
        };
        Drawn {
            dom,
            from,
            children: Vec::new(),
            listeners: Vec::new(),
        }
    }

    fn element(mut new: Element, hooks: &Hooks) -> Drawn {
        let dom = create(new.tag);
        set_attributes(&dom, &[], &new.attributes);
        let listen = |on: &On| Listener::new(&dom, on.clone(), hooks);
        let listeners = new.listeners.iter().map(listen).collect();
        let mut children = Vec::new();
        patch(
            &dom,
            &mut children,
            std::mem::take(&mut new.children),
            hooks,
        );
        set_properties(&dom, &[], &new.properties);
        Drawn {
            dom: dom.unchecked_into(),
            from: Node::Element(new),
            children,
            listeners,
        }
    }

    fn renew(&mut self, node: Node, hooks: &Hooks) {
        match (&mut self.from, node) {
            (Node::Element(old), Node::Element(mut new)) => {
                let dom: &web_sys::Element = self.dom.unchecked_ref();
                set_attributes(dom, &old.attributes, &new.attributes);
                for (listener, on) in self.listeners.iter().zip(&new.listeners) {
                    listener.renew(on);
                }
                patch(
                    dom,
                    &mut self.children,
                    std::mem::take(&mut new.children),
                    hooks,
                );
                set_properties(dom, &old.properties, &new.properties);
                *old = new;
            }
            (Node::Text(old), Node::Text(new)) if *old != new => {
                self.dom.set_text_content(Some(&new));
                *old = new;
            }
            _ => {}
        }
    }
}

/// Takes a node out of the document first, and only then its listeners out of memory: a browser
/// may send `blur` to what is being removed.
fn remove(drawn: Drawn) {
    if let Some(parent) = drawn.dom.parent_node() {
        expect_attached(parent.remove_child(&drawn.dom));
    }
}

fn create(tag: &str) -> web_sys::Element {
    let namespace = match tag {
        "svg" | "path" | "text" => "http://www.w3.org/2000/svg",
        _ => "http://www.w3.org/1999/xhtml",
    };
    let made = document().create_element_ns(Some(namespace), tag);
    made.unwrap_or_else(|_| unreachable!("{tag} is no name for an element"))
}

fn set_attributes(dom: &web_sys::Element, old: &[(&str, Text)], new: &[(&str, Text)]) {
    for (name, value) in new {
        if !old
            .iter()
            .any(|(kept, before)| kept == name && before == value)
        {
            expect_attached(dom.set_attribute(name, value));
        }
    }
    for (name, _) in old {
        if !new.iter().any(|(kept, _)| kept == name) {
            expect_attached(dom.remove_attribute(name));
        }
    }
}

/// Compares with what was drawn, not with what is there: what an input method has composed so
/// far is not told of yet and must not be overwritten.
fn set_properties(dom: &web_sys::Element, old: &[(&str, Property)], new: &[(&str, Property)]) {
    for (at, (name, property)) in new.iter().enumerate() {
        if old.get(at).is_none_or(|(_, old)| old != property) {
            let value = match property {
                Property::Text(text) => JsValue::from_str(text),
                Property::Flag(flag) => JsValue::from_bool(*flag),
            };
            let name = JsValue::from_str(name);
            // What is typed is there already, and so is the caret behind it.
            if js_sys::Reflect::get(dom, &name).is_ok_and(|shown| shown == value) {
                continue;
            }
            let caret = caret::of(dom);
            expect_attached(js_sys::Reflect::set(dom, &name, &value));
            if let (Some(caret), Property::Text(text)) = (caret, property) {
                caret.put_back(dom, text);
            }
        }
    }
}

/// The document refuses only names and places that no tree of ours has.
fn expect_attached<T>(result: Result<T, JsValue>) {
    debug_assert!(result.is_ok(), "the document refused a change");
}

fn document() -> web_sys::Document {
    leptos::prelude::document()
}
