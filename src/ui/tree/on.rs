//! What an element listens for, and what it means.

use kaihu_wizard::{Action, FieldId};

/// What an element listens for, and what it means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::ui) enum On {
    /// A click does this.
    Press(Action),
    /// A click moves the focus to a field.
    GoTo(FieldId),
    /// Sending the form does this, if there is something to do.
    Submit(Option<Action>),
    /// The Escape key does this.
    Escape(Action),
    /// While a part of the element lies over the page around, the Tab key goes round in that part.
    Cycle,
    /// Typing changes a field.
    Edit(FieldId),
    /// A choice from a list changes a field.
    Select(FieldId),
    /// A tick changes a field: to the value of what is ticked, or to nothing.
    Tick(FieldId),
    /// A file from the device changes a field.
    Choose(FieldId),
    /// A file dropped beside its place does nothing: a browser would go to it and lose all.
    Drop,
    /// Agreement is given here: what no person does, or what nobody can see, counts for nothing.
    Guard,
    /// The focus leaves a field.
    Leave(FieldId),
}

impl On {
    /// The DOM events it takes.
    pub(in crate::ui) fn events(&self) -> &'static [&'static str] {
        match self {
            On::Press(_) | On::GoTo(_) => &["click"],
            On::Submit(_) => &["submit"],
            On::Escape(_) | On::Cycle => &["keydown"],
            // Not every browser sends an `input` after the end of a composition.
            On::Edit(_) => &["input", "compositionend"],
            On::Select(_) | On::Tick(_) | On::Choose(_) => &["change"],
            On::Drop => &["dragover", "drop"],
            On::Guard => &["click", "input", "change"],
            On::Leave(_) => &["blur"],
        }
    }
}
