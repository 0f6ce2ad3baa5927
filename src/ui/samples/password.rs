//! The page of the password.

use super::*;

/// The page with what was typed; level 0 stands for a refusal, none for what speaks against it while it is typed.
pub(super) fn password(typed: &str, level: Option<u8>) -> View {
    let minimum = |key: &'static str| Message::new(key).with("length", 15);
    let error = (level == Some(0)).then(|| minimum("password-keyboard-run"));
    let mut fields = vec![
        Block::Lead("password-lead".into()),
        Block::TextField(TextField {
            field: FieldId::Password,
            label: "password-label".into(),
            hint: Some(minimum("password-hint")),
            value: typed.to_owned(),
            error,
            note: None,
            kind: TextKind::Password {
                revealed: level == Some(4),
            },
        }),
    ];
    if !typed.is_empty() {
        fields.push(Block::Strength(Strength::of(level.unwrap_or(1))));
        let points = match level {
            None => vec![
                (minimum("password-too-short"), false),
                (minimum("password-own-data"), false),
            ],
            Some(0) => vec![],
            Some(_) => vec![("password-nothing-against".into(), true)],
        };
        if !points.is_empty() {
            fields.push(Block::Measured(points));
        }
    }
    question(PageId::Password, "password-heading", fields)
}

/// The wallet is open, and the provider reminds of the password.
pub(super) fn opened_with_reminder() -> View {
    let mut view = opened();
    let told = Message::new("password-reminder").with("months", 12);
    view.page.blocks.insert(3, Block::Text(told));
    view
}
