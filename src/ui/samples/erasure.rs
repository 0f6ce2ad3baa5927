//! Having everything erased that was sent.

use super::*;

/// Asked once more.
pub(super) fn erasing() -> View {
    frame(erasing_page(true))
}

/// Nobody knows yet whether it is done.
pub(super) fn erasing_unsure() -> View {
    let mut view = problem(Code::NetTimeout);
    let kept = |block: &mut Block| {
        if *block == Block::Inset("problem-kept".into()) {
            *block = Block::Inset("erase-not-yet".into());
        }
    };
    view.page.blocks.iter_mut().for_each(kept);
    view
}

/// Nothing is left.
pub(super) fn erased() -> View {
    View {
        back: false,
        progress: None,
        provider: None,
        ..frame(erased_page())
    }
}
