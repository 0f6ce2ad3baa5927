//! The document as data: what is drawn, before it is drawn.
//!
//! One type for every element, where a type for each would cost a visitor tens of kilobytes; and
//! since it is plain data, what each page looks like is tested without a browser.

mod on;

pub(super) use on::On;

use std::borrow::Cow;
use std::ops::{Deref, DerefMut};

/// Text that is either ours or made on the spot.
pub(super) type Text = Cow<'static, str>;

/// A node of the document.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Element(Element),
    Text(Text),
    /// The element that shows the camera: it belongs to the camera and is only placed.
    Video,
}

/// An element of the document. Boxed, since it is handed on with everything that is added.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Element(Box<Parts>);

/// What an element consists of.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Parts {
    pub(super) tag: &'static str,
    /// Tells it from others of the same tag beside it that may come and go.
    pub(super) key: &'static str,
    pub(super) attributes: Vec<(&'static str, Text)>,
    pub(super) properties: Vec<(&'static str, Property)>,
    pub(super) listeners: Vec<On>,
    pub(super) children: Vec<Node>,
}

/// A property that a person can change, unlike an attribute.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Property {
    Text(String),
    Flag(bool),
}

/// An element without anything.
pub(super) fn el(tag: &'static str) -> Element {
    Element(Box::new(Parts {
        tag,
        key: "",
        attributes: Vec::new(),
        properties: Vec::new(),
        listeners: Vec::new(),
        children: Vec::new(),
    }))
}

/// Without characters that nobody sees and that upset what stands around them: controls, and what turns the
/// direction of writing and may never turn it back.
fn calm(mut text: Text) -> Text {
    let upsets = |c: char| match c {
        '\n' | '\t' => false,
        '\u{202a}'..='\u{202e}' => true,
        c => c.is_control(),
    };
    if text.contains(upsets) {
        text.to_mut().retain(|c| !upsets(c));
    }
    text
}

impl Deref for Element {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl DerefMut for Element {
    fn deref_mut(&mut self) -> &mut Parts {
        &mut self.0
    }
}

impl Element {
    pub(super) fn key(mut self, key: &'static str) -> Element {
        self.key = key;
        self
    }

    pub(super) fn attr(mut self, name: &'static str, value: impl Into<Text>) -> Element {
        self.attributes.push((name, value.into()));
        self
    }

    pub(super) fn class(self, class: &'static str) -> Element {
        self.attr("class", class)
    }

    /// An attribute that is there only with a value.
    pub(super) fn attr_if(self, name: &'static str, value: Option<impl Into<Text>>) -> Element {
        match value {
            Some(value) => self.attr(name, value),
            None => self,
        }
    }

    /// What was typed.
    pub(super) fn value(mut self, value: &str) -> Element {
        let value = Property::Text(value.to_owned());
        self.properties.push(("value", value));
        self
    }

    /// Whether it is `checked`, or `selected`.
    pub(super) fn flag(mut self, name: &'static str, flag: bool) -> Element {
        self.properties.push((name, Property::Flag(flag)));
        self
    }

    pub(super) fn on(mut self, on: On) -> Element {
        self.listeners.push(on);
        self
    }

    pub(super) fn text(mut self, text: impl Into<Text>) -> Element {
        self.children.push(Node::Text(calm(text.into())));
        self
    }

    pub(super) fn child(mut self, child: Element) -> Element {
        self.children.push(Node::Element(child));
        self
    }

    /// Several more, or perhaps one: an `Option` will do.
    pub(super) fn children(mut self, children: impl IntoIterator<Item = Element>) -> Element {
        self.children
            .extend(children.into_iter().map(Node::Element));
        self
    }

    pub(super) fn video(mut self) -> Element {
        self.children.push(Node::Video);
        self
    }
}
