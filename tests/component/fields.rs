//! Filling in: what is typed, composed, chosen and ticked.

use crate::samples;
use crate::stage::{Stage, Told, type_into};
use kaihu_identity::phone::Plans;
use kaihu_wizard::view::{Block, CountryList};
use kaihu_wizard::{Action, FieldId, View};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{HtmlElement, HtmlInputElement, HtmlSelectElement};

#[wasm_bindgen_test]
async fn typing_tells_the_whole_text() {
    let stage = Stage::of(samples::name("", None)).await;
    let input = stage.input(FieldId::Name);
    type_into(&input, "L", false);
    type_into(&input, "Li", false);
    let typed = |text: &str| Told::Edited(FieldId::Name, text.to_owned());
    assert_eq!(stage.told(), [typed("L"), typed("Li")]);
}

#[wasm_bindgen_test]
async fn what_is_being_composed_is_held_back_until_it_is_done() {
    let stage = Stage::of(samples::name("", None)).await;
    let input = stage.input(FieldId::Name);
    type_into(&input, "o", true);
    type_into(&input, "ou", true);
    assert_eq!(stage.told(), []);
    // Another view in the meantime does not touch what is composed.
    let mut busy = samples::name("", None);
    busy.busy = true;
    stage.show(busy).await;
    assert_eq!(input.value(), "ou");

    input.set_value("欧");
    let done = web_sys::CompositionEvent::new("compositionend").unwrap();
    input.dispatch_event(&done).unwrap();
    assert_eq!(stage.told(), [Told::Edited(FieldId::Name, "欧".to_owned())]);
}

#[wasm_bindgen_test]
async fn an_input_keeps_its_focus_and_caret_while_errors_come_and_go() {
    let stage = Stage::of(samples::name("Li Hua", None)).await;
    let input = stage.input(FieldId::Name);
    input.focus().unwrap();
    input.set_selection_range(2, 2).unwrap();
    for error in [Some("name-digit"), None, Some("name-link")] {
        stage.show(samples::name("Li Hua", error)).await;
        assert_eq!(stage.has("#error-summary"), error.is_some());
        assert_eq!(stage.has("#error-name"), error.is_some());
        assert_eq!(stage.focused(), "field-name");
        assert_eq!(input.selection_start().unwrap(), Some(2));
        assert!(stage.input(FieldId::Name).is_same_node(Some(&input)));
    }
    assert_eq!(input.get_attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(input.value(), "Li Hua");
}

#[wasm_bindgen_test]
async fn a_text_that_the_machine_changes_is_shown() {
    let stage = Stage::of(samples::name("", None)).await;
    let input = stage.input(FieldId::Name);
    type_into(&input, "Li", false);
    stage.show(samples::name("Li", None)).await;
    assert_eq!(input.value(), "Li");
    stage.show(samples::name("", None)).await;
    assert_eq!(input.value(), "");
}

#[wasm_bindgen_test]
async fn leaving_a_field_is_told() {
    let stage = Stage::of(samples::name("Li", None)).await;
    let input = stage.input(FieldId::Name);
    input.focus().unwrap();
    input.blur().unwrap();
    assert_eq!(stage.told(), [Told::Left(FieldId::Name)]);
}

#[wasm_bindgen_test]
async fn a_radio_button_tells_its_value() {
    let stage = Stage::of(samples::evidence_kind()).await;
    assert!(stage.input(FieldId::EvidenceKind).value() == "cn_resident_id");
    let passport: HtmlInputElement = stage.find("[value=passport]").unchecked_into();
    assert!(passport.checked());
    stage.click("#field-evidence-kind");
    let told = Told::Edited(FieldId::EvidenceKind, "cn_resident_id".to_owned());
    assert_eq!(stage.told(), [told]);
}

#[wasm_bindgen_test]
async fn a_checkbox_tells_on_or_nothing() {
    let stage = Stage::of(samples::evidence_expiry()).await;
    assert!(!stage.input(FieldId::ExpiryNever).checked());
    stage.click("#field-expiry-never");
    stage.click("#field-expiry-never");
    let told = |text: &str| Told::Edited(FieldId::ExpiryNever, text.to_owned());
    assert_eq!(stage.told(), [told("on"), told("")]);
}

#[wasm_bindgen_test]
async fn countries_have_names_of_the_language_and_the_chosen_one_shows() {
    let stage = Stage::of(samples::evidence()).await;
    let list: HtmlSelectElement = stage.find("select").unchecked_into();
    assert_eq!(list.value(), "SG");
    assert!(list.length() > 200);
    let name = |code: &str| {
        stage
            .find(&format!("option[value={code}]"))
            .text_content()
            .unwrap()
    };
    assert_eq!(name("SG"), "Singapore");
    assert_eq!(name("DE"), "Germany");

    list.set_value("DE");
    list.dispatch_event(&web_sys::Event::new("change").unwrap())
        .unwrap();
    assert_eq!(
        stage.told(),
        [Told::Edited(FieldId::EvidenceCountry, "DE".to_owned())]
    );

    let mut view = samples::evidence();
    for block in &mut view.page.blocks {
        if let Block::CountrySelect(select) = block {
            select.value = "FR".to_owned();
        }
    }
    stage.show(view).await;
    assert_eq!(list.value(), "FR");
}

#[wasm_bindgen_test]
async fn calling_codes_stand_beside_the_names() {
    let mut view = samples::evidence();
    for block in &mut view.page.blocks {
        if let Block::CountrySelect(select) = block {
            select.list = CountryList::CallingCodes(Rc::new(Plans::COMMON));
        }
    }
    let stage = Stage::of(view).await;
    let name = stage.find("option[value=CN]").text_content().unwrap();
    assert!(name.ends_with(" +86"), "{name}");
}

#[wasm_bindgen_test]
async fn enter_means_the_main_button() {
    let stage = Stage::of(samples::name("Li", None)).await;
    let main: HtmlElement = stage.find("[data-action=continue]").unchecked_into();
    assert_eq!(main.get_attribute("type").as_deref(), Some("submit"));
    let form: web_sys::HtmlFormElement = stage.find("form").unchecked_into();
    // What browsers do on Enter in a field.
    form.request_submit().unwrap();
    assert_eq!(stage.told(), [Told::Pressed(Action::Continue)]);
    main.click();
    assert_eq!(stage.told(), [Told::Pressed(Action::Continue)]);
}

#[wasm_bindgen_test]
async fn the_summary_leads_to_the_field() {
    let stage = Stage::of(samples::name("李4", Some("name-digit"))).await;
    stage.click("#error-summary a");
    assert_eq!(stage.focused(), "field-name");
    assert_eq!(stage.told(), []);
    let described = stage.input(FieldId::Name).get_attribute("aria-describedby");
    assert_eq!(described.as_deref(), Some("hint-name error-name"));
}

/// The page of the contacts with this in the field of the phone number.
fn phone(value: &str) -> View {
    let mut view = samples::contact(None);
    for block in &mut view.page.blocks {
        if let Block::Phone(phone) = block {
            phone.number.value = value.to_owned();
        }
    }
    view
}

#[wasm_bindgen_test]
async fn the_caret_stays_where_it_was_when_digits_are_grouped() {
    let stage = Stage::of(phone("138")).await;
    let input = stage.input(FieldId::Phone);
    input.focus().unwrap();
    type_into(&input, "1381", false);
    input.set_selection_range(4, 4).unwrap();
    stage.show(phone("138 1")).await;
    assert_eq!(input.value(), "138 1");
    assert_eq!(
        input.selection_start().unwrap(),
        Some(5),
        "behind what was typed"
    );

    // A digit in the middle.
    type_into(&input, "13891", false);
    input.set_selection_range(4, 4).unwrap();
    stage.show(phone("138 91")).await;
    assert_eq!(input.selection_start().unwrap(), Some(5));
    assert_eq!(input.value(), "138 91");
}

#[wasm_bindgen_test]
async fn the_caret_stays_behind_a_space_that_was_typed() {
    let stage = Stage::of(samples::name("Li", None)).await;
    let input = stage.input(FieldId::Name);
    input.focus().unwrap();
    type_into(&input, "Li ", false);
    input.set_selection_range(3, 3).unwrap();
    stage.show(samples::name("Li ", None)).await;
    assert_eq!(input.selection_start().unwrap(), Some(3));
    assert_eq!(input.value(), "Li ");
}

#[wasm_bindgen_test]
async fn nothing_is_judged_under_a_finger_that_is_down() {
    let stage = Stage::of(samples::name("李4", None)).await;
    let input = stage.input(FieldId::Name);
    input.focus().unwrap();
    let button = stage.find("[data-action=continue]");
    pointer(&button, "pointerdown");
    input.blur().unwrap();
    assert_eq!(stage.told(), [], "the button would move away");
    pointer(&button, "pointerup");
    stage.click("[data-action=continue]");
    assert_eq!(stage.told(), [Told::Pressed(Action::Continue)]);
    gloo_timers::future::TimeoutFuture::new(20).await;
    assert_eq!(stage.told(), [Told::Left(FieldId::Name)]);
}

fn pointer(element: &web_sys::Element, kind: &str) {
    let init = web_sys::PointerEventInit::new();
    init.set_bubbles(true);
    init.set_composed(true);
    let event = web_sys::PointerEvent::new_with_event_init_dict(kind, &init).unwrap();
    element.dispatch_event(&event).unwrap();
}

#[wasm_bindgen_test]
async fn a_file_dropped_beside_its_place_does_not_lead_away() {
    let stage = Stage::of(samples::name("Li", None)).await;
    for (what, is_refused) in [("Files", true), ("text/plain", false)] {
        for kind in ["dragover", "drop"] {
            let event = dragged(kind, what);
            stage.input(FieldId::Name).dispatch_event(&event).unwrap();
            assert_eq!(event.default_prevented(), is_refused, "{kind} {what}");
        }
    }
    assert_eq!(stage.input(FieldId::Name).value(), "Li");
    assert_eq!(stage.told(), []);
}

fn dragged(kind: &str, what: &str) -> web_sys::DragEvent {
    let held = web_sys::DataTransfer::new().unwrap();
    match what {
        "Files" => {
            let parts = js_sys::Array::of1(&"x".into());
            let file = web_sys::File::new_with_str_sequence(&parts, "id.jpg").unwrap();
            held.items().add_with_file(&file).unwrap();
        }
        _ => held.set_data(what, "Wei").unwrap(),
    }
    let init = web_sys::DragEventInit::new();
    init.set_bubbles(true);
    init.set_cancelable(true);
    init.set_data_transfer(Some(&held));
    web_sys::DragEvent::new_with_event_init_dict(kind, &init).unwrap()
}

#[wasm_bindgen_test]
async fn what_was_probably_meant_is_one_press_away() {
    let stage = Stage::of(samples::contact_with_a_note()).await;
    let described = stage
        .input(FieldId::Email)
        .get_attribute("aria-describedby");
    assert_eq!(described.as_deref(), Some("hint-email note-email"));
    stage.click("#note-email button");
    let taken = Told::Pressed(Action::TakeSuggestion(FieldId::Email));
    assert_eq!(stage.told(), [taken]);
}
