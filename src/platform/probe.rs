//! The self-check of the network: the small file and the provider's status, asked for side by side.

use super::backend::{Backend, is_online};
use super::{dictionary, monotonic_ms};
use gloo_timers::future::TimeoutFuture;
use kaihu_protocol::{Reply, Timestamp};
use kaihu_wizard::Attempt;
use kaihu_wizard::network::{Clocks, Probe, Tried};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortSignal, RequestCache, RequestCredentials, RequestInit, RequestRedirect, Response,
};

/// What to ask, and how often.
pub(super) struct Probing {
    pub(super) backend: Rc<Backend>,
    /// The folder of our files, with a slash at its end.
    pub(super) base: String,
    pub(super) status: Attempt,
    pub(super) tries: u32,
    pub(super) apart_ms: u32,
}

/// Asks, and tells once every try has come to its end: each has a limit of its own. Tries do not wait for those
/// before, so that a dead line is known after one limit.
pub(super) fn probe(probing: Probing, told: impl FnOnce(Probe) + 'static) {
    let found = Rc::new(RefCell::new(Probe {
        online: is_online(),
        page: Vec::new(),
        service: Vec::new(),
        clocks: None,
        clocks_of_files: None,
    }));
    let told = Rc::new(Cell::new(Some(told)));
    let probing = Rc::new(probing);
    for nth in 0..probing.tries {
        for of_service in [false, true] {
            let (probing, found, told) = (probing.clone(), found.clone(), told.clone());
            spawn_local(async move {
                TimeoutFuture::new(nth * probing.apart_ms).await;
                match of_service {
                    true => ask_for_status(&probing, &found).await,
                    false => ask_for_file(&probing, &found).await,
                }
                // Each try holds it until its end: who can take it is the last.
                if let Ok(found) = Rc::try_unwrap(found)
                    && let Some(told) = told.take()
                {
                    told(found.into_inner());
                }
            });
        }
    }
}

async fn ask_for_file(probing: &Probing, found: &RefCell<Probe>) {
    let begun = monotonic_ms();
    let address = format!("{}ping.txt?{}", probing.base, js_sys::Math::random());
    let fetched = fetch(&address, probing.status.timeout_ms).await;
    let mut found = found.borrow_mut();
    found.page.push(match &fetched {
        Some(file) => Tried::of_file(file.status, &file.text, since(begun)),
        None => Tried::Lost,
    });
    if let (Some(Tried::Answered { .. }), Some(date)) =
        (found.page.last(), fetched.and_then(|file| file.date))
    {
        found.clocks_of_files = Some(beside_ours(date));
    }
}

async fn ask_for_status(probing: &Probing, found: &RefCell<Probe>) {
    // Who has said that there is trouble is left alone.
    if found.borrow().service.contains(&Tried::Failed) {
        return;
    }
    let begun = monotonic_ms();
    let result = probing.backend.attempt(&probing.status, None).await;
    let mut found = found.borrow_mut();
    found.service.push(Tried::of_service(&result, since(begun)));
    if let Ok(Reply::Status(status)) = result {
        found.clocks = Some(beside_ours(status.server_time));
    }
}

fn beside_ours(server: Timestamp) -> Clocks {
    let device = Timestamp(js_sys::Date::now() as i64);
    Clocks { server, device }
}

/// A small file.
pub(super) struct File {
    /// 0 for a redirect, which is not followed.
    pub(super) status: u16,
    pub(super) text: String,
    /// When it was sent, as its server has it.
    date: Option<Timestamp>,
}

/// A file as it is now, from nowhere but the network.
pub(super) async fn fetch(address: &str, limit_ms: u32) -> Option<File> {
    let init: RequestInit = dictionary::empty();
    init.set_cache(RequestCache::NoStore);
    init.set_credentials(RequestCredentials::Omit);
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(limit_ms)));
    let asked = web_sys::window()?.fetch_with_str_and_init(address, &init);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    let date = response.headers().get("date").ok().flatten();
    let date = date.map(|date| js_sys::Date::parse(&date));
    Some(File {
        status: response.status(),
        text: text.as_string()?,
        date: date
            .filter(|ms| !ms.is_nan())
            .map(|ms| Timestamp(ms as i64)),
    })
}

fn since(begun: u64) -> u32 {
    monotonic_ms().saturating_sub(begun) as u32
}
