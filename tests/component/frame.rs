//! Around the fields: pages, help, failures, words.

use crate::samples;
use crate::stage::{Stage, Told};
use kaihu_protocol::Code;
use kaihu_wizard::{Action, Remedy};
use wasm_bindgen_test::wasm_bindgen_test;

#[wasm_bindgen_test]
async fn every_sample_is_drawn_with_words_for_every_key() {
    for (name, view) in samples::all() {
        let heading = view.page.heading.key;
        let stage = Stage::of(view).await;
        let shown = stage.find("h1").text_content().unwrap();
        assert!(!shown.is_empty() && shown != heading, "{name}: {shown}");
    }
}

#[wasm_bindgen_test]
async fn another_page_has_another_heading_element_and_the_same_one_keeps_it() {
    let stage = Stage::of(samples::name("", None)).await;
    let heading = stage.find("#heading");
    stage.show(samples::name("Li", Some("name-digit"))).await;
    assert!(stage.find("#heading").is_same_node(Some(&heading)));
    stage.show(samples::birth_date()).await;
    assert!(!stage.find("#heading").is_same_node(Some(&heading)));
    assert!(stage.has("[data-page=birth-date]"));
    assert!(!stage.has("[data-page=name]"));
}

#[wasm_bindgen_test]
async fn help_opens_over_a_page_that_rests_and_closes_by_escape() {
    let stage = Stage::of(samples::name("Li", None)).await;
    stage.click("#help-button");
    assert_eq!(stage.told(), [Told::Pressed(Action::OpenHelp)]);
    stage.show(samples::help()).await;
    assert!(stage.has(".frame[inert]"));
    assert!(stage.has("[role=dialog] #help-heading"));

    let init = web_sys::KeyboardEventInit::new();
    init.set_key("Escape");
    init.set_bubbles(true);
    let escape = web_sys::KeyboardEvent::new_with_keyboard_event_init_dict("keydown", &init);
    stage
        .find("#help-heading")
        .dispatch_event(&escape.unwrap())
        .unwrap();
    stage.click("[data-action=close-help]");
    let close = Told::Pressed(Action::CloseHelp);
    assert_eq!(stage.told(), [close.clone(), close]);

    stage.show(samples::name("Li", None)).await;
    assert!(!stage.has("[role=dialog]") && !stage.has("[inert]"));
}

#[wasm_bindgen_test]
async fn remedies_are_told_by_their_buttons() {
    let stage = Stage::of(samples::problem(Code::DeviceCameraDenied)).await;
    stage.click("[data-action=remedy-go-back]");
    stage.click("[data-action=remedy-try-again]");
    let told = [Remedy::GoBack, Remedy::TryAgain].map(|it| Told::Pressed(Action::Remedy(it)));
    assert_eq!(stage.told(), told);
}

#[wasm_bindgen_test]
async fn what_was_announced_stays_through_changes() {
    let stage = Stage::of(samples::name("", None)).await;
    stage.find("#announcer").set_text_content(Some("Sent"));
    stage.show(samples::help()).await;
    stage.show(samples::birth_date()).await;
    assert_eq!(
        stage.find("#announcer").text_content().as_deref(),
        Some("Sent")
    );
}

#[wasm_bindgen_test]
async fn a_key_without_words_stands_for_itself() {
    let stage = Stage::with_words(samples::name("", None), "<html>not ours</html>").await;
    assert_eq!(
        stage.find("h1").text_content().as_deref(),
        Some("name-heading")
    );
}
