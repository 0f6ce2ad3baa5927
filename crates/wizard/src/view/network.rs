//! What the self-check of the network tells on the page of a failure.

use super::problem::{what, why};
use super::{Block, Button, Page, Weight, Working};
use crate::diagnosis::Cause;
use crate::event::Action;
use crate::message::Message;
use crate::network::{Probe, Tried, Verdict, answered, median_ms};

/// Said while it runs.
pub(crate) const CHECKING_NETWORK: &str = "network-checking";

/// What is known of the network takes the place of what was supposed; the way to ask again comes after the
/// main button.
pub fn tell_of_network(page: &mut Page, runs: bool, probe: Option<&Probe>) {
    if let Some(probe) = probe {
        let (heading, why) = network_words(probe.verdict());
        page.heading = Message::new(heading);
        for block in &mut page.blocks {
            if let Block::Lead(text) = block {
                *text = Message::new(why);
            }
        }
    }
    let told = match (runs, probe) {
        (true, _) => Block::Working(Working {
            label: Message::new(CHECKING_NETWORK),
            done: None,
        }),
        (false, Some(probe)) => Block::Measured(points(probe)),
        (false, None) => return,
    };
    let is_lead = |block: &Block| matches!(block, Block::Lead(_));
    let after = page.blocks.iter().position(is_lead).map_or(0, |at| at + 1);
    page.blocks.insert(after, told);
    // It stays while it runs: it may have the focus.
    let is_aside = |button: &Button| button.weight == Weight::Link;
    let at = page.buttons.iter().position(is_aside);
    let again = Button::secondary("network-check-again", Action::CheckNetwork);
    page.buttons.insert(at.unwrap_or(page.buttons.len()), again);
}

/// What a self-check found while an outcome is waited for; nothing where all is well.
pub(super) fn tell_meanwhile(page: &mut Page, probe: &Probe) {
    let verdict = probe.verdict();
    if verdict != Verdict::Fine {
        let (heading, why) = network_words(verdict);
        page.blocks.extend([
            Block::Inset(Message::new(heading)),
            Block::Text(Message::new(why)),
            Block::Measured(points(probe)),
        ]);
        let again = Button::secondary("network-check-again", Action::CheckNetwork);
        page.buttons.push(again);
    }
}

/// What is the matter, and why and what helps.
pub(crate) fn network_words(verdict: Verdict) -> (&'static str, &'static str) {
    let cause = Cause::of_verdict(verdict);
    (what(cause), why(cause))
}

/// Each point that was measured, from the device outwards, and whether it is as it should be.
fn points(probe: &Probe) -> Vec<(Message, bool)> {
    let device = match probe.online {
        true => "network-online",
        false => "network-not-online",
    };
    let mut points = vec![
        (Message::new(device), probe.online),
        place(&probe.page, "network-page", "network-page-silent"),
        place(
            &probe.service,
            "network-provider",
            "network-provider-silent",
        ),
    ];
    if let Some(right) = probe.is_clock_right() {
        let clock = match right {
            true => "network-clock-right",
            false => "network-clock-off",
        };
        points.push((Message::new(clock), right));
    }
    points
}

fn place(tries: &[Tried], told: &'static str, silent: &'static str) -> (Message, bool) {
    match (answered(tries), median_ms(tries)) {
        (some, Some(ms)) => {
            let text = Message::new(told)
                .with("answered", some)
                .with("of", tries.len())
                .with("ms", ms);
            (text, some == tries.len())
        }
        _ => (Message::new(silent), false),
    }
}
