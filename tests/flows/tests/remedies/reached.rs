//! What is on the screen once something is reached.

use kaihu_flows::World;
use kaihu_wizard::view::{Block, View};
use kaihu_wizard::{FieldId, PageId, Prompt};

/// Whether this page is shown.
pub(crate) fn is_at(world: &World, page: PageId) -> bool {
    world.page() == page
}

pub(crate) fn heading(world: &World) -> &'static str {
    world.view().page.heading.key
}

/// Whether the page says so, anywhere.
pub(crate) fn says(world: &World, key: &str) -> bool {
    let blocks = world.view().page.blocks;
    blocks.iter().any(|block| match block {
        Block::Text(text) | Block::Inset(text) | Block::Lead(text) => text.key == key,
        Block::Details(more) => more.summary.key == key,
        _ => false,
    })
}

/// What stands in a line of text.
pub(crate) fn typed(world: &World, field: FieldId) -> String {
    let blocks = world.view().page.blocks.into_iter();
    let mut lines = blocks.filter_map(|block| match block {
        Block::TextField(line) if line.field == field => Some(line.value),
        _ => None,
    });
    lines.next().unwrap_or_default()
}

pub(crate) fn lists(world: &World, key: &str) -> bool {
    let blocks = world.view().page.blocks;
    let named = |block: &Block| matches!(block, Block::List(points) if points.iter().any(|it| it.key == key));
    blocks.iter().any(named)
}

pub(crate) fn prompts(world: &World, wanted: Prompt) -> bool {
    let blocks = world.view().page.blocks;
    let shown = |block: &Block| matches!(block, Block::Camera(it) if it.prompt == wanted);
    blocks.iter().any(shown)
}

pub(crate) fn code_goes(world: &World, lead: &str) -> bool {
    is_at(world, PageId::Code) && says(world, lead) && heading(world) == "code-heading"
}

pub(crate) fn went_to(world: &World, end: &str) -> bool {
    world.taken.opened.iter().any(|url| url.ends_with(end))
}

pub(crate) fn helps_with(world: &World, article: &str) -> bool {
    let help = world.view().help;
    let blocks = help.map(|help| help.blocks).unwrap_or_default();
    matches!(blocks.first(), Some(Block::Text(text)) if text.key == article)
}

/// The ways to reach a person, in their order: those of the help where it is open, else those of the page.
pub(crate) fn ways(view: &View) -> Vec<&'static str> {
    let help = view.help.iter().flat_map(|help| &help.blocks);
    let mut found = Vec::new();
    for block in help.chain(&view.page.blocks) {
        if let Block::Support(links) = block {
            found.extend(links.iter().map(|link| link.label.key));
        }
    }
    found
}
