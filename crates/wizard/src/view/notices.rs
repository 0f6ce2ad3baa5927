//! What the provider wants everyone to know, where something failed.

use super::support::is_page;
use super::{Block, PublicNotice};
use crate::wizard::Wizard;

/// The notices of the moment, as the provider ordered them: what matters most first.
pub(super) fn notices(wizard: &Wizard) -> impl Iterator<Item = Block> {
    let all = wizard.status.iter().flat_map(|status| &status.notices);
    all.map(|notice| {
        Block::PublicNotice(PublicNotice {
            severity: notice.severity,
            text: notice.text.clone(),
            url: notice.url.clone().filter(|url| is_page(url)),
        })
    })
}
