//! What helps when no code has come: what the provider says of it, and what to look at.

use super::Block;
use super::notices::notices;
use crate::message::Message;
use crate::wizard::Wizard;
use kaihu_protocol::ServiceState;

pub(super) fn no_code(wizard: &Wizard) -> Vec<Block> {
    let mut blocks = notices(wizard);
    if !wizard.has_later_words() {
        blocks.push(Block::Text(Message::new("help-code")));
        return blocks;
    }
    let status = wizard.status.as_ref();
    if status.is_some_and(|it| it.state == ServiceState::Degraded) {
        blocks.push(Block::Inset(Message::new("code-delayed")));
    }
    let look = [
        "code-look-time",
        "code-look-signal",
        "code-look-blocked",
        "code-look-number",
    ];
    blocks.push(Block::List(look.map(Message::new).to_vec()));
    blocks
}
