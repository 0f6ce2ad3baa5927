//! The page of the one-time code.

use super::no_code::no_code;
use super::{Block, Button, Countdown, Page, TextField, TextKind, Working};
use crate::event::Action;
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::identity::fields_of;
use crate::steps::otp::WARN_AT_SECONDS;
use crate::wizard::Wizard;
use kaihu_protocol::Channel;

pub(super) fn code(wizard: &Wizard) -> Page {
    let left = wizard.seconds_left().unwrap_or(0);
    let usable = wizard.is_code_usable();
    let errors = wizard.error_summary(fields_of(PageId::Code));
    // An error leads to its field, which is there as long as the code can be used.
    let mut blocks: Vec<Block> = errors.into_iter().filter(|_| usable).collect();
    let mut buttons = Vec::new();
    match &wizard.code.sent {
        None => blocks.push(Block::Working(Working {
            label: Message::new("code-sending"),
            done: None,
        })),
        Some(otp) => {
            let lead = match otp.channel {
                Channel::Voice => "code-lead-voice",
                _ => "code-lead",
            };
            blocks.push(Block::Lead(Message::new(lead).with("to", &otp.masked_to)));
            let still_none = wizard.contact_without_code();
            if let Some(to) = &still_none {
                blocks.push(Block::Inset(Message::new("code-still-none").with("to", to)));
            }
            if usable {
                blocks.push(Block::TextField(TextField {
                    field: FieldId::Code,
                    label: Message::new("code-label").with("length", otp.length),
                    hint: Some(Message::new("code-hint")),
                    value: wizard.texts.get(FieldId::Code).to_owned(),
                    error: wizard.error_of(FieldId::Code),
                    note: None,
                    kind: TextKind::Code(otp.length),
                }));
                let time = format!("{}:{:02}", left / 60, left % 60);
                blocks.push(Block::Countdown(Countdown {
                    text: Message::new("code-time-left").with("time", time),
                    left: left as u32,
                    of: wizard.code.lasts.max(left) as u32,
                    soon: left <= WARN_AT_SECONDS,
                }));
                buttons.push(Button::primary("continue-button", Action::Continue));
            } else {
                let over = wizard.code.over.clone();
                blocks.push(Block::Inset(over.unwrap_or("code-over".into())));
            }
            let missing = wizard.code.is_missing || !usable;
            if missing {
                blocks.extend(no_code(wizard));
            }
            let resend_in = wizard.seconds_to_resend();
            match resend_in {
                0 if usable => buttons.push(Button::secondary("code-resend", Action::ResendCode)),
                0 => buttons.push(Button::primary("code-resend", Action::ResendCode)),
                _ => {
                    let wait = Message::new("code-resend-in").with("seconds", resend_in);
                    blocks.push(Block::Text(wait));
                }
            }
            match missing {
                true => buttons.extend(other_ways(wizard)),
                false => buttons.push(Button::link("code-no-code", Action::CodeMissing)),
            }
            let change = Action::Change(PageId::Contact);
            buttons.push(match still_none {
                Some(_) => Button::secondary("code-change-number", change),
                None => Button::link("code-change-number", change),
            });
            if missing {
                let person = Button::link("contact-support", Action::ContactSupport);
                buttons.push(person);
            }
        }
    }
    Page {
        id: PageId::Code,
        heading: Message::new("code-heading"),
        blocks,
        buttons,
    }
}

/// Every other way for a code that is free by now.
fn other_ways(wizard: &Wizard) -> Vec<Button> {
    let others = wizard.other_channels().into_iter();
    let button = |channel| {
        let label = match channel {
            Channel::Voice => "code-by-voice",
            Channel::Email => "code-by-email",
            _ => "code-by-sms",
        };
        Button::secondary(label, Action::CodeBy(channel))
    };
    others.map(button).collect()
}
