//! What is looked for, and where: all that the browser keeps and was told, what the backend wrote down, and the
//! memories of the modules.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kaihu_e2e::Stage;
use serde_json::{Value, json};
use std::path::PathBuf;
use thirtyfour::prelude::*;

/// Bytes of a picture that no other has in a row.
const SLICE: usize = 60;

/// What must be nowhere: texts in small letters, and bytes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks {
    texts: Vec<String>,
    bytes: Vec<Vec<u8>>,
}

impl Marks {
    pub(crate) fn of(texts: &[&str]) -> Marks {
        let mut marks = Marks::default();
        texts.iter().for_each(|text| marks.text(text));
        marks
    }

    /// Also without what only groups it.
    pub(crate) fn text(&mut self, text: &str) {
        let text = text.to_lowercase();
        let grouped = [' ', '-'].map(|group| text.replace(group, ""));
        for form in [vec![text], grouped.into()].concat() {
            assert!(form.len() > 5, "met by chance as well: {form}");
            if !self.texts.contains(&form) {
                self.texts.push(form);
            }
        }
    }

    /// A picture: pieces of what is coded in it, as they are and as base64 has them wherever a piece begins.
    pub(crate) fn picture(&mut self, jpeg: &[u8]) {
        for part in [2, 3, 4] {
            let from = jpeg.len() * part / 5;
            let slice = &jpeg[from..from + SLICE];
            self.bytes.push(slice.to_vec());
            for shift in 0..3 {
                let coded = STANDARD.encode(&slice[shift..shift + SLICE / 3 * 3 - 3]);
                self.texts.push(coded.to_lowercase());
            }
        }
    }

    /// Those that are in a text.
    pub(crate) fn in_text(&self, text: &str) -> Vec<&str> {
        let text = text.to_lowercase();
        let all = self.texts.iter().map(String::as_str);
        all.filter(|piece| text.contains(piece)).collect()
    }

    fn in_bytes(&self, all: &[u8]) -> bool {
        let mut pieces = self.bytes.iter();
        pieces.any(|piece| all.windows(piece.len()).any(|part| part == &piece[..]))
    }

    pub(crate) fn in_none(&self, text: &str, place: &str) {
        assert_eq!(self.in_text(text), Vec::<&str>::new(), "{place}: {text}");
    }
}

/// The picture as it arrived at the backend.
pub(crate) fn picture(stage: &Stage) -> std::io::Result<Vec<u8>> {
    let mut folder = stage.sandbox.db.clone().into_os_string();
    folder.push(".uploads");
    let files = std::fs::read_dir(&folder)?.filter_map(Result::ok);
    let files: Vec<PathBuf> = files.map(|file| file.path()).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    let jpeg = std::fs::read(&files[0])?;
    assert!(jpeg.starts_with(&[0xFF, 0xD8, 0xFF]), "a JPEG");
    Ok(jpeg)
}

/// Before the wizard: keeps every event of it, and every address that is asked for.
pub(crate) const LISTEN: &str = "
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

/// The memories of the wizard and of the checks, as bytes in which a text would be found, in one or two bytes a
/// letter; and one that holds all of it, in which all of it is to be found.
const MEMORY: &str = "
    const [texts, slices, done] = arguments;
    const latin = new TextDecoder('latin1');
    const bytes = slices.map((slice) => latin.decode(Uint8Array.from(slice)));
    const search = (buffer) => {
        const narrow = latin.decode(buffer);
        const wide = [0, 1].map((from) => new TextDecoder('utf-16le').decode(buffer.slice(from)));
        const found = bytes.filter((slice) => narrow.includes(slice)).map(() => 'the picture');
        for (const text of [narrow, ...wide].map((text) => text.toLowerCase()))
            found.push(...texts.filter((piece) => text.includes(piece)));
        return found;
    };
    (async () => {
        const planted = [new TextEncoder().encode(texts.join(' ')), ...slices.map((slice) => Uint8Array.from(slice))];
        const found = { planted: search(await new Blob(planted).arrayBuffer()) };
        for (const name of ['app/kaihu.js', 'kaihu-reference.js', 'kaihu-password.js']) {
            const asked = performance.getEntriesByType('resource').filter(({ name: it }) => it.includes(name)).length;
            const { memory } = await (await import('./' + name)).default();
            found[name] = asked ? search(memory.buffer) : 'it was not there';
        }
        return found;
    })().then(done, (error) => done(String(error)));";

async fn asked(stage: &Stage, script: &str, args: Vec<Value>) -> WebDriverResult<Value> {
    let told = stage.driver.execute_async(script, args).await?;
    Ok(told.json().clone())
}

/// What is found in the memory of each module. All of it has to be found where it was put on purpose.
pub(crate) async fn memory(stage: &Stage, marks: &Marks) -> WebDriverResult<Value> {
    let args = vec![json!(marks.texts), json!(marks.bytes)];
    let mut found = asked(stage, MEMORY, args).await?;
    let planted = found["planted"].take();
    let all = marks.texts.len() + marks.bytes.len();
    assert_eq!(planted.as_array().map(Vec::len), Some(all), "{found}");
    Ok(found)
}

/// No memory of any module has any of it.
pub(crate) async fn no_memory_has_it(
    stage: &Stage,
    marks: &Marks,
    when: &str,
) -> WebDriverResult<()> {
    let left = memory(stage, marks).await?;
    for module in ["app/kaihu.js", "kaihu-reference.js", "kaihu-password.js"] {
        assert_eq!(left[module], json!([]), "{when}, {module}");
    }
    Ok(())
}

/// Searches what the browser keeps, what it said, and what the backend wrote down.
pub(crate) async fn nothing_is_kept(
    stage: &Stage,
    marks: &Marks,
    when: &str,
) -> WebDriverResult<()> {
    let kept = asked(stage, KEPT, vec![]).await?;
    let places = kept.as_object().unwrap_or_else(|| panic!("{when}: {kept}"));
    for (place, text) in places {
        let text = text.as_str().unwrap_or_default();
        marks.in_none(text, &format!("{when}, {place}"));
    }
    for (place, sign) in [("asked", "/v1/"), ("told", "kaihu-step-changed")] {
        let text = kept[place].as_str().unwrap_or_default();
        assert!(text.contains(sign), "{kept}");
    }
    let complaints = stage.complaints().await?.join("\n");
    marks.in_none(&complaints, &format!("{when}, the console"));
    let log = std::fs::read(&stage.sandbox.log)?;
    assert!(!marks.in_bytes(&log), "{when}: the picture in the log");
    let log = String::from_utf8_lossy(&log);
    assert!(log.contains("PATCH /v1/identity 200"), "{log}");
    marks.in_none(&log, &format!("{when}, the log"));
    Ok(())
}

/// The whole document, with the inside of the element where there is one.
pub(crate) async fn no_document_has_it(stage: &Stage, marks: &Marks) -> WebDriverResult<()> {
    let page = "const inside = document.querySelector('kaihu-wizard')?.shadowRoot;
        const values = [...inside?.querySelectorAll('input, textarea') ?? []].map((it) => it.value);
        return [document.documentElement.innerHTML, inside?.innerHTML, ...values].join(' ')";
    let page = stage.js(page).await?.to_string();
    marks.in_none(&page, "the document");
    Ok(())
}
