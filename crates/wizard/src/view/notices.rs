//! What the provider wants everyone to know, where something failed.

use super::support::is_page;
use super::{Block, Fact};
use crate::message::Message;
use crate::wizard::Wizard;
use kaihu_protocol::Severity;

/// What the provider wants everyone to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicNotice {
    /// How much it matters.
    pub severity: Severity,
    /// Plain text.
    pub text: String,
    /// Where to read more, an https address.
    pub url: Option<String>,
}

/// The notices of the moment, as the provider ordered them: what matters most first; and where the provider is at
/// home, since there is more to read.
pub(super) fn notices(wizard: &Wizard) -> Vec<Block> {
    let all = wizard.status.iter().flat_map(|status| &status.notices);
    let mut blocks: Vec<Block> = all
        .map(|notice| {
            Block::PublicNotice(PublicNotice {
                severity: notice.severity,
                text: notice.text.clone(),
                url: notice.url.clone().filter(|url| is_page(url)),
            })
        })
        .collect();
    let provider = wizard.flow.as_ref().map(|flow| &flow.provider);
    let domain = provider.and_then(|provider| provider.domain.clone());
    if let (false, Some(value)) = (blocks.is_empty(), domain) {
        let label = Message::new("provider-domain");
        blocks.push(Block::Provider(vec![Fact { label, value }]));
    }
    blocks
}
