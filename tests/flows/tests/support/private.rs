//! Whatever was typed is in no form of the description.

use crate::{at, json, rows};
use kaihu_wizard::view::Piece;
use kaihu_wizard::{Action, FieldId, PageId, Remedy};
use proptest::prelude::*;

/// What a person might type anywhere, each with a sign that nothing of ours has.
const CANARY: &str = "zq7";

fn typed() -> impl Strategy<Value = Vec<(FieldId, String)>> {
    let fields = [
        FieldId::Name,
        FieldId::EvidenceKind,
        FieldId::EvidenceNumber,
        FieldId::EvidenceCountry,
        FieldId::ExpiryYear,
        FieldId::ExpiryMonth,
        FieldId::ExpiryDay,
        FieldId::BirthYear,
        FieldId::BirthMonth,
        FieldId::BirthDay,
        FieldId::Sex,
        FieldId::PhoneCountry,
        FieldId::Phone,
        FieldId::Email,
        FieldId::Code,
        FieldId::SupportMessage,
        FieldId::SupportReply,
    ];
    let text = ("[a-z0-9@. ]{0,12}", "[a-z0-9@. ]{0,12}");
    let text = text.prop_map(|(before, after)| [&before, CANARY, &after].concat());
    fields
        .map(|field| text.clone().prop_map(move |text| (field, text)))
        .to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nothing_that_was_typed_is_in_either_form(
        typed in typed(),
        page in prop::sample::select(vec![
            PageId::Name, PageId::Evidence, PageId::BirthDate, PageId::Contact, PageId::Code,
        ]),
        fails: bool,
    ) {
        let (mut world, _) = at(page);
        if fails {
            world.weather.lost_requests = 100;
        }
        for (field, text) in &typed {
            world.fill(*field, text);
        }
        world.press(Action::Continue);
        world.press(Action::Remedy(Remedy::TryAgain));
        world.press(Action::OpenHelp);
        world.press(Action::ContactSupport);
        world.fill(FieldId::SupportMessage, CANARY);
        world.press(Action::CopyDescription);
        world.press(Action::MailDescription);
        let json = json(&mut world).to_string();
        let taken = &world.taken;
        let forms = [taken.copied.clone(), taken.mailed.clone(), Some(json)];
        for form in forms {
            let form = form.expect("each form").to_lowercase();
            prop_assert!(!form.contains(CANARY), "{form}");
            // The true answers of the pages before.
            for secret in ["李伟", "li.wei", "13812345678", "138 1234", "11010519491231002", "1949"] {
                prop_assert!(!form.contains(secret), "{secret} in {form}");
            }
        }
        for row in rows(&world) {
            for piece in row.lines.into_iter().flatten() {
                let raw = match piece {
                    Piece::Raw(text) => text,
                    Piece::Words(message) => format!("{message:?}"),
                };
                prop_assert!(!raw.contains(CANARY), "{raw}");
            }
        }
    }
}
