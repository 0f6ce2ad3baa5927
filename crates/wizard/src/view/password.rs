//! The page of the password.

use super::questions::question;
use super::{Block, Page, TextField, TextKind};
use crate::field::FieldId;
use crate::message::Message;
use crate::page::PageId;
use crate::steps::password::grade;
use crate::wizard::Wizard;
use kaihu_password::MOST_OF_REFUSED;

/// How strong what is typed is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strength {
    /// From 0 to 4.
    pub level: u8,
    /// The same in words.
    pub text: Message,
}

impl Strength {
    /// Of this level, from 0 to 4.
    pub fn of(level: u8) -> Strength {
        Strength {
            level,
            text: grade(level),
        }
    }
}

pub(super) fn password(wizard: &Wizard) -> Page {
    let revealed = wizard.revealed == Some(FieldId::Password);
    let minimum = wizard.password_minimum();
    let error = wizard.error_of(FieldId::Password);
    let mut asked = vec![
        Block::Lead(Message::new("password-lead")),
        Block::TextField(TextField {
            field: FieldId::Password,
            label: Message::new("password-label"),
            hint: Some(Message::new("password-hint").with("length", minimum)),
            value: wizard.texts.get(FieldId::Password).to_owned(),
            error: error.clone(),
            note: None,
            kind: TextKind::Password { revealed },
        }),
    ];
    if let Some(assessment) = wizard.password_assessment() {
        // A leak may be known to the backend alone.
        let level = match error {
            Some(_) => assessment.strength.min(MOST_OF_REFUSED),
            None => assessment.strength,
        };
        asked.push(Block::Strength(Strength::of(level)));
        let faults = wizard.password_faults();
        // What is told as the error is not told twice.
        let points = faults.into_iter().filter(|it| Some(it) != error.as_ref());
        let mut points: Vec<(Message, bool)> = points.map(|it| (it, false)).collect();
        if points.is_empty() && error.is_none() {
            points.push((Message::new("password-nothing-against"), true));
        }
        if !points.is_empty() {
            asked.push(Block::Measured(points));
        }
    }
    question(wizard, PageId::Password, "password-heading", asked)
}

/// Where the provider wants it: when to think of the password again. Nobody is made to change it.
pub(super) fn reminder(wizard: &Wizard) -> Option<Block> {
    let months = wizard.password_constraints()?.remind_after_months?;
    let told = Message::new("password-reminder").with("months", months);
    Some(Block::Text(told))
}
