//! The code of a text message, handed over by the browser once the person agrees (WebOTP). A browser that cannot do it
//! is not asked: there the keyboard offers the code, or it is typed.

use super::dictionary;
use js_sys::{Array, Function, Object, Promise, Reflect};
use kaihu_protocol::Sensitive;
use kaihu_wizard::Event;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, AbortSignal};

/// Listens for one message at a time.
#[derive(Default)]
pub(crate) struct Sms {
    listening: RefCell<Option<AbortController>>,
}

impl Sms {
    pub(crate) fn listen(&self, dispatch: Rc<dyn Fn(Event)>) {
        self.stop();
        let Ok(controller) = AbortController::new() else {
            return;
        };
        let signal = controller.signal();
        *self.listening.borrow_mut() = Some(controller);
        spawn_local(async move {
            // Not there, refused, or stopped: nothing comes of it, and nothing is lost.
            if let Some(code) = code(&signal).await
                && !signal.aborted()
            {
                dispatch(Event::CodeCame(Sensitive::from(code)));
            }
        });
    }

    /// Whoever leaves the page has no more use for the message.
    pub(crate) fn stop(&self) {
        if let Some(controller) = self.listening.borrow_mut().take() {
            controller.abort();
        }
    }
}

async fn code(signal: &AbortSignal) -> Option<String> {
    let window = web_sys::window()?;
    if !Reflect::has(&window, &"OTPCredential".into()).ok()? {
        return None;
    }
    let credentials = Reflect::get(&window.navigator(), &"credentials".into()).ok()?;
    let get: Function = Reflect::get(&credentials, &"get".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let (way, wish): (Object, Object) = (dictionary::empty(), dictionary::empty());
    let set = |of: &Object, name: &str, value: &JsValue| Reflect::set(of, &name.into(), value);
    set(&way, "transport", &Array::of1(&"sms".into())).ok()?;
    set(&wish, "otp", &way).ok()?;
    set(&wish, "signal", signal).ok()?;
    let asked: Promise = get.call1(&credentials, &wish).ok()?.dyn_into().ok()?;
    let came = JsFuture::from(asked).await.ok()?;
    Reflect::get(&came, &"code".into()).ok()?.as_string()
}
