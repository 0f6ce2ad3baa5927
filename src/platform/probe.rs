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
                if let (Ok(found), Some(told)) = (Rc::try_unwrap(found), told.take()) {
                    told(found.into_inner());
                }
            });
        }
    }
}

async fn ask_for_file(probing: &Probing, found: &RefCell<Probe>) {
    let begun = monotonic_ms();
    let address = format!("{}ping.txt?{}", probing.base, js_sys::Math::random());
    let tried = match fetch(&address, probing.status.timeout_ms).await {
        Some((status, text)) => Tried::of_file(status, &text, since(begun)),
        None => Tried::Lost,
    };
    found.borrow_mut().page.push(tried);
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
        found.clocks = Some(Clocks {
            server: status.server_time,
            device: Timestamp(js_sys::Date::now() as i64),
        });
    }
}

/// Status and text of a file as it is now, from nowhere but the network; status 0 for a redirect, which is not
/// followed.
pub(super) async fn fetch(address: &str, limit_ms: u32) -> Option<(u16, String)> {
    let init: RequestInit = dictionary::empty();
    init.set_cache(RequestCache::NoStore);
    init.set_credentials(RequestCredentials::Omit);
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&AbortSignal::timeout_with_u32(limit_ms)));
    let asked = web_sys::window()?.fetch_with_str_and_init(address, &init);
    let response: Response = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let text = JsFuture::from(response.text().ok()?).await.ok()?;
    Some((response.status(), text.as_string()?))
}

fn since(begun: u64) -> u32 {
    monotonic_ms().saturating_sub(begun) as u32
}
