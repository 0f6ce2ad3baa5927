//! Where the focus goes: along with every page, and only to what is there.

use kaihu_wizard::view::{Block, FieldError};
use kaihu_wizard::{Effect, FieldId, FocusTarget, Message, PageId, View};

/// What was on the screen before.
#[derive(Default)]
pub(crate) struct Focus {
    page: Option<PageId>,
    heading: Option<Message>,
}

impl Focus {
    /// Looks at what one event did to the focus.
    pub(crate) fn check(&mut self, view: &View, effects: &[Effect]) {
        let target = effects.iter().rev().find_map(|effect| match effect {
            Effect::Focus(target) => Some(*target),
            _ => None,
        });
        let page = view.page.id;
        let before = self.page.replace(page);
        let moved = before.is_some_and(|before| before != page);
        let heading = Some(view.page.heading.clone());
        let renamed = std::mem::replace(&mut self.heading, heading.clone()) != heading;
        let told = |effect: &Effect| matches!(effect, Effect::Announce(_) | Effect::Focus(_));
        assert!(
            before.is_none() || !renamed || effects.iter().any(told),
            "nobody hears of {:?}",
            heading
        );
        let begins = matches!(
            target,
            Some(FocusTarget::Heading | FocusTarget::ErrorSummary | FocusTarget::Field(_))
        );
        // What lies over the page is where it begins.
        let begins = begins || target == Some(FocusTarget::Help) && view.help.is_some();
        assert!(
            begins || !moved,
            "{page:?} begins with the focus at {target:?}"
        );
        if let Some(target) = target {
            assert!(is_there(target, view), "{target:?} is not on {view:#?}");
        }
        for error in errors(view) {
            let field = error.field;
            assert!(has_field(view, field), "no way to {field:?} on {view:#?}");
        }
    }
}

/// Whether something can take the focus: behind the help nothing can.
fn is_there(target: FocusTarget, view: &View) -> bool {
    let page_rests = view.help.is_some();
    match target {
        FocusTarget::Help => page_rests,
        FocusTarget::Heading => !page_rests,
        FocusTarget::HelpButton => !page_rests && view.page.id != PageId::Left,
        FocusTarget::ErrorSummary => {
            let first = view.page.blocks.first();
            !page_rests && matches!(first, Some(Block::ErrorSummary(_)))
        }
        FocusTarget::Field(field) => !page_rests && has_field(view, field),
    }
}

/// What the list of errors leads to.
fn errors(view: &View) -> &[FieldError] {
    match view.page.blocks.first() {
        Some(Block::ErrorSummary(errors)) => errors,
        _ => &[],
    }
}

/// Whether a field can be filled in on this page.
fn has_field(view: &View, wanted: FieldId) -> bool {
    let is_it = |block: &Block| match block {
        Block::TextField(field) => field.field == wanted,
        Block::Checkbox(field) => field.field == wanted,
        Block::Radios(field) => field.field == wanted,
        Block::CountrySelect(field) => field.field == wanted,
        Block::File(field) => field.field == wanted,
        Block::DateField(date) => date.parts.iter().any(|part| part.field == wanted),
        Block::Phone(phone) => [phone.country.field, phone.number.field].contains(&wanted),
        _ => false,
    };
    view.page.blocks.iter().any(is_it)
}
