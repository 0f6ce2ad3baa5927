//! What a person types, and the codes they get, are searched for wherever they should not be.

use kaihu_clips::Clip;
use kaihu_e2e::{Camera, Evidence, Person, Stage, Wizard};
use serde_json::json;
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

fn found(text: &str, code: &str) -> Vec<String> {
    let text = text.to_lowercase();
    let pieces = PIECES.iter().copied().chain([code]);
    pieces
        .filter(|piece| text.contains(piece))
        .map(str::to_owned)
        .collect()
}

/// Before the wizard: keeps every event of it, and every address that is asked for.
const LISTEN: &str = "
    window.told = [];
    for (const name of ['kaihu-ready', 'kaihu-step-changed', 'kaihu-failed', 'kaihu-completed', 'kaihu-cancelled', 'kaihu-erased'])
        document.addEventListener(name, ({ type, detail }) => told.push(JSON.stringify([type, detail])));
    addEventListener('securitypolicyviolation', (event) =>
        told.push(JSON.stringify([event.blockedURI, event.sample, event.documentURI])));
    performance.setResourceTimingBufferSize(2000);";

/// All that the browser keeps, and all that was said and asked for.
const KEPT: &str = "
    const done = arguments[0];
    (async () => {
        const entries = (store) => JSON.stringify(Object.entries(store));
        const bases = [];
        for (const { name } of await indexedDB.databases()) {
            const base = await new Promise((yes, no) => {
                const asked = indexedDB.open(name);
                asked.onsuccess = () => yes(asked.result);
                asked.onerror = no;
            });
            for (const store of base.objectStoreNames) {
                const all = base.transaction(store).objectStore(store).getAll();
                await new Promise((yes) => all.onsuccess = yes);
                bases.push(name, store, JSON.stringify(all.result));
            }
            base.close();
        }
        const caches_ = await caches.keys();
        return {
            local: entries(localStorage), session: entries(sessionStorage), cookies: document.cookie,
            bases: bases.join(), caches: caches_.join(), name: window.name,
            address: [location.href, JSON.stringify(history.state), document.referrer, document.title].join(' '),
            asked: performance.getEntriesByType('resource').map(({ name }) => name).join(' '),
            told: told.join(' '),
        };
    })().then(done, (error) => done(String(error)));";

/// The memories of the wizard and of the heavier checks, as bytes in which a text would be found, in one or two
/// bytes a letter.
const MEMORY: &str = "
    const [pieces, done] = arguments;
    (async () => {
        const found = [];
        for (const module of ['app/kaihu.js', 'kaihu-reference.js']) {
            const { memory } = await (await import('./' + module)).default();
            const narrow = new TextDecoder('latin1').decode(memory.buffer);
            const wide = [0, 1].map((from) => new TextDecoder('utf-16le').decode(memory.buffer.slice(from)));
            for (const text of [narrow, ...wide].map((text) => text.toLowerCase()))
                found.push(...pieces.filter((piece) => text.includes(piece)));
        }
        return found;
    })().then(done, (error) => done(String(error)));";

async fn asked(
    stage: &Stage,
    script: &str,
    args: Vec<serde_json::Value>,
) -> WebDriverResult<serde_json::Value> {
    Ok(stage
        .driver
        .execute_async(script, args)
        .await?
        .json()
        .clone())
}

async fn memory(stage: &Stage, code: &str) -> WebDriverResult<serde_json::Value> {
    let pieces: Vec<&str> = PIECES.iter().copied().chain([code]).collect();
    asked(stage, MEMORY, vec![json!(pieces)]).await
}

/// Searches what the browser keeps, what it said, and what the backend wrote down.
async fn nothing_is_kept(stage: &Stage, code: &str, what: &str) -> WebDriverResult<()> {
    let kept = asked(stage, KEPT, vec![]).await?;
    let places = kept.as_object().unwrap_or_else(|| panic!("{what}: {kept}"));
    for (place, text) in places {
        let text = text.as_str().unwrap_or_default();
        assert_eq!(
            found(text, code),
            Vec::<String>::new(),
            "{what}, {place}: {text}"
        );
    }
    assert!(
        kept["asked"]
            .as_str()
            .is_some_and(|asked| asked.contains("/v1/")),
        "{kept}"
    );
    assert!(
        kept["told"]
            .as_str()
            .is_some_and(|told| told.contains("kaihu-step-changed")),
        "{kept}"
    );
    let complaints = stage.complaints().await?.join("\n");
    assert_eq!(
        found(&complaints, code),
        Vec::<String>::new(),
        "{what}: {complaints}"
    );
    let log = std::fs::read_to_string(&stage.sandbox.log)?;
    assert!(log.contains("PATCH /v1/identity 200"), "{log}");
    assert_eq!(found(&log, code), Vec::<String>::new(), "{what}: {log}");
    Ok(())
}

async fn description(wizard: &Wizard) -> WebDriverResult<String> {
    wizard.press("help").await?;
    wizard.find("#help-heading").await?;
    wizard.press("contact-support").await?;
    wizard.at("support").await?;
    let text = wizard.text().await?;
    wizard.press("back").await?;
    Ok(text)
}

#[tokio::test]
async fn nothing_of_a_person_is_left_anywhere() -> WebDriverResult<()> {
    let stage = Stage::set(Camera::Shows(Clip::Good)).await?;
    let wizard = stage.open("en").await?.album("canary");
    wizard.at("start").await?;
    stage.js(LISTEN).await?;
    CANARY.to_the_contacts(&wizard).await?;
    wizard.at("code").await?;
    let code = stage.enter_code(&wizard, None).await?;
    wizard.at("face-intro").await?;
    let there = memory(&stage, &code).await?;
    assert!(
        there.as_array().is_some_and(|found| found.len() > 3),
        "while it is needed it is there, so the search can find it: {there}"
    );
    let description = description(&wizard).await?;
    assert!(description.contains("face-intro"), "{description}");
    assert_eq!(
        found(&description, &code),
        Vec::<String>::new(),
        "{description}"
    );
    wizard.at("face-intro").await?;
    wizard.press("continue").await?;
    nothing_is_kept(&stage, &code, "at the camera").await?;
    wizard.send_picture_and_answers().await?;
    wizard.at("opened").await?;
    nothing_is_kept(&stage, &code, "with the wallet open").await?;
    let page = "return [document.documentElement, document.querySelector('kaihu-wizard').shadowRoot].map((it) => it.innerHTML).join(' ')";
    let page = stage.js(page).await?;
    assert_eq!(
        found(&page.to_string(), &code),
        Vec::<String>::new(),
        "{page}"
    );
    let left = memory(&stage, &code).await?;
    assert_eq!(left, json!([]), "with the wallet open: {left}");
    stage
        .js("document.querySelector('kaihu-wizard').remove()")
        .await?;
    nothing_is_kept(&stage, &code, "after the element is gone").await?;
    let left = memory(&stage, &code).await?;
    assert_eq!(left, json!([]), "after the element is gone: {left}");
    stage.strike().await
}
