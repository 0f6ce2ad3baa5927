//! A picture on its way to an object store, by the one way a browser has to tell what has gone out: `fetch` tells
//! nothing before its answer.

use super::backend::{Answer, BrokenAt, Exchanged, aborted};
use js_sys::{Array, Promise, Reflect};
use std::borrow::Cow;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortSignal, Blob, Document, Element, EventTarget, HtmlElement, HtmlIFrameElement, Window,
    XmlHttpRequest,
};

/// What is sent, and where.
pub(super) struct Put<'a> {
    pub(super) address: &'a str,
    pub(super) headers: &'a [(Cow<'static, str>, String)],
    pub(super) picture: Blob,
    pub(super) signal: AbortSignal,
}

/// Sends it, with the bytes that have gone out told from the first one on. `None` where it cannot be sent like
/// this.
pub(super) async fn put(
    put: Put<'_>,
    host: &HtmlElement,
    told: impl Fn(u64) + 'static,
) -> Option<Exchanged> {
    if !is_of_another_origin(put.address) {
        return None; // The cookies of the page would go with it.
    }
    let frame = Frame::open(host, &put.signal).await?;
    let (window, request) = frame.request()?;
    request.open("PUT", put.address).ok()?;
    for (name, value) in put.headers {
        request.set_request_header(name, value).ok()?;
    }
    let progress = Closure::<dyn FnMut(JsValue)>::new(move |so_far: JsValue| {
        let loaded = Reflect::get(&so_far, &"loaded".into()).ok();
        told(loaded.and_then(|bytes| bytes.as_f64()).unwrap_or(0.0) as u64);
    });
    let listening = progress.as_ref().unchecked_ref();
    let upload = request.upload().ok()?;
    upload
        .add_event_listener_with_callback("progress", listening)
        .ok()?;
    // It is open: the next that it becomes is one with headers, or one that has failed. What a store says in words
    // is not read.
    let answered = on(&request, "readystatechange");
    // Whoever moves the element takes the frame away, and all that it has under way.
    let gone = on(&window, "pagehide");
    request.send_with_opt_blob(Some(&put.picture)).ok()?;
    let first = Promise::race(&Array::of3(&answered, &gone, &aborted(&put.signal)));
    let ended = JsFuture::from(first).await;
    let status = request.status().ok().filter(|status| *status > 0);
    let content_type = request.get_response_header("content-type").ok().flatten();
    Some(match (ended, status) {
        (Ok(_), Some(status)) => Ok(Answer::of_store(status, content_type)),
        _ => Err(BrokenAt::Connection),
    })
}

/// Resolves with the next event of this kind.
fn on(target: &EventTarget, kind: &str) -> Promise {
    Promise::new(&mut |resolve, _| {
        let listening = target.add_event_listener_with_callback(kind, &resolve);
        debug_assert!(listening.is_ok());
    })
}

fn is_of_another_origin(address: &str) -> bool {
    let own = web_sys::window().and_then(|window| window.location().origin().ok());
    own.is_some_and(|own| address.starts_with("http") && !address.starts_with(&own))
}

/// An empty document of our own that tells nobody where it is: other than with `fetch`, the referrer is that of the
/// document. What it has under way ends with it.
struct Frame(Element);

impl Frame {
    async fn open(host: &HtmlElement, signal: &AbortSignal) -> Option<Frame> {
        let frame = Frame(element(&web_sys::window()?.document()?, "iframe")?);
        frame.0.set_attribute("hidden", "").ok()?;
        let loaded = on(&frame.0, "load");
        host.shadow_root()?.append_child(&frame.0).ok()?;
        // Some browsers put another document into it once it is in its place.
        let first = Promise::race(&Array::of2(&loaded, &aborted(signal)));
        JsFuture::from(first).await.ok()?;
        let within = frame.window()?.document()?;
        let policy = element(&within, "meta")?;
        policy.set_attribute("name", "referrer").ok()?;
        policy.set_attribute("content", "no-referrer").ok()?;
        let head = within.query_selector("head").ok()??;
        head.append_child(&policy).ok()?;
        Some(frame)
    }

    fn window(&self) -> Option<Window> {
        self.0.unchecked_ref::<HtmlIFrameElement>().content_window()
    }

    fn request(&self) -> Option<(Window, XmlHttpRequest)> {
        let window = self.window()?;
        let kind = Reflect::get(&window, &"XMLHttpRequest".into()).ok()?;
        let request =
            Reflect::construct::<fn() -> JsValue>(kind.unchecked_ref(), &Array::new()).ok()?;
        Some((window, request.unchecked_into()))
    }
}

impl Drop for Frame {
    fn drop(&mut self) {
        self.0.remove();
    }
}

fn element(document: &Document, name: &str) -> Option<Element> {
    document.create_element(name).ok()
}
