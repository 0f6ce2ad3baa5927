//! What a person types, their picture, and the secrets and codes they get, are searched for wherever they should
//! not be.

mod search;

use kaihu_authenticator::app_code;
use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Evidence, Person, Stage, Wizard};
use search::{
    LISTEN, Marks, memory, no_document_has_it, no_memory_has_it, nothing_is_kept, picture,
};
use std::time::{SystemTime, UNIX_EPOCH};
use thirtyfour::prelude::*;

/// Nothing of it is anywhere by chance.
const CANARY: Person = Person {
    name: "Zwonimira Quastenberg",
    evidence: Evidence::Passport("GB", "907346215", [1987, 11, 23]),
    phone: "13958271643",
    email: "zwq.canary.58271643@example.org",
};

/// Pieces that are looked for, letters in small: as typed, as sent, and as shown in groups.
const PIECES: [&str; 9] = [
    "zwonimira",
    "quastenberg",
    "907346215",
    "1987-11-23",
    "13958271643",
    "139 5827 1643",
    "58271643",
    "zwq.canary",
    "example.org",
];

const PASSWORD: &str = "Quokkas 7 vexillum paint";
const PIECES_OF_PASSWORD: [&str; 3] = [PASSWORD, "quokkas", "vexillum"];

/// How many pieces of a module's memory are marks.
fn hits(found: &serde_json::Value, module: &str) -> usize {
    found[module].as_array().map_or(0, Vec::len)
}

/// What the support would be told, from the page of the help.
async fn description(wizard: &Wizard, page: &str) -> WebDriverResult<String> {
    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    wizard.press("contact-support").await?;
    wizard.at("support").await?;
    let text = wizard.text().await?;
    assert!(text.contains(page), "{text}");
    wizard.press("back").await?;
    wizard.at(page).await?;
    Ok(text)
}

/// The page of the app: its secret is a mark from here on, as a text and as what is drawn of it.
async fn prove_the_app(wizard: &Wizard, marks: &mut Marks) -> WebDriverResult<()> {
    let path = wizard.find(".qr-code path").await?.attr("d").await?;
    let path = path.expect("a path");
    marks.text(&path[path.len() / 2..][..80]);
    let secret = wizard.find(".reference dd").await?.text().await?;
    marks.text(&secret);
    let secret: String = secret.split_whitespace().collect();
    let now = SystemTime::now().duration_since(UNIX_EPOCH);
    let now_s = now.expect("after 1970").as_secs();
    let code = app_code(&secret, now_s);
    marks.text(&code);
    wizard.fill("app-code", &code).await?;
    wizard.press("continue").await
}

/// The page of the recovery codes: marks, every one of them.
async fn take_the_codes(wizard: &Wizard, marks: &mut Marks) -> WebDriverResult<()> {
    let codes = wizard.find(".recovery-codes").await?;
    let codes = codes.find_all(By::Css("li")).await?;
    assert_eq!(codes.len(), 10);
    for code in codes {
        marks.text(&code.text().await?);
    }
    wizard.press("save-codes").await
}

#[tokio::test]
async fn nothing_of_a_person_is_left_anywhere() -> WebDriverResult<()> {
    let asked_for = ["--password", "--second-factor", "required"];
    let stage = Stage::asking(Camera::Shows(Clip::Good), &asked_for).await?;
    // Passkeys have domains: the machine under its name.
    let origin = stage.sandbox.origin.replace("127.0.0.1", "localhost");
    let wizard = stage.open_at(&origin, "en").await?.album("canary");
    wizard.at("start").await?;
    stage.js(LISTEN).await?;
    CANARY.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    let mut marks = Marks::of(&PIECES);
    marks.text(&code);
    let there = memory(&stage, &marks).await?;
    assert!(
        hits(&there, "app/kaihu.js") > 3,
        "while it is needed it is there, so the search can find it: {there}"
    );
    marks.in_none(&description(&wizard, "face-intro").await?, "support");
    wizard.press("continue").await?;
    nothing_is_kept(&stage, &marks, "at the camera").await?;

    wizard.at("picture").await?;
    wizard.press("continue").await?;
    wizard.at("password").await?;
    marks.picture(&picture(&stage)?);
    let before = hits(&memory(&stage, &marks).await?, "app/kaihu.js");
    PIECES_OF_PASSWORD
        .iter()
        .for_each(|piece| marks.text(piece));
    wizard.fill("password", PASSWORD).await?;
    wizard.find(".measured .good").await?;
    let there = hits(&memory(&stage, &marks).await?, "app/kaihu.js");
    assert!(there > before, "the password is there while it is typed");
    marks.in_none(&description(&wizard, "password").await?, "support");
    nothing_is_kept(&stage, &marks, "at the password").await?;
    wizard.press("continue").await?;

    wizard.at("passkey").await?;
    wizard.press("other-factor").await?;
    wizard.at("authenticator-app").await?;
    prove_the_app(&wizard, &mut marks).await?;
    wizard.at("recovery-codes").await?;
    take_the_codes(&wizard, &mut marks).await?;
    marks.in_none(&description(&wizard, "recovery-codes").await?, "support");
    nothing_is_kept(&stage, &marks, "at the recovery codes").await?;
    wizard.press("continue").await?;

    wizard.at("check-answers").await?;
    marks.in_none(&description(&wizard, "check-answers").await?, "support");
    wizard.press("continue").await?;
    wizard.at("opened").await?;
    nothing_is_kept(&stage, &marks, "with the wallet open").await?;
    no_document_has_it(&stage, &marks).await?;
    no_memory_has_it(&stage, &marks, "with the wallet open").await?;
    stage
        .js("document.querySelector('kaihu-wizard').remove()")
        .await?;
    nothing_is_kept(&stage, &marks, "after the element is gone").await?;
    no_document_has_it(&stage, &marks).await?;
    no_memory_has_it(&stage, &marks, "after the element is gone").await?;
    stage.strike().await
}
