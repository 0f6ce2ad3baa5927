//! Who is talked to.

use js_sys::Function;
use wasm_bindgen::JsValue;
use web_sys::{DedicatedWorkerGlobalScope, MessagePort};

/// The page, from within a worker or from the other end of a channel.
#[derive(Clone)]
pub(crate) enum Line {
    Worker(DedicatedWorkerGlobalScope),
    Port(MessagePort),
}

impl Line {
    pub(crate) fn on_message(&self, listener: &Function) {
        match self {
            Line::Worker(scope) => scope.set_onmessage(Some(listener)),
            Line::Port(port) => port.set_onmessage(Some(listener)),
        }
    }

    pub(crate) fn post(&self, message: &JsValue) {
        // Fails only for what cannot be cloned; numbers and strings can.
        let _ = match self {
            Line::Worker(scope) => scope.post_message(message),
            Line::Port(port) => port.post_message(message),
        };
    }

    pub(crate) fn close(&self) {
        match self {
            Line::Worker(scope) => scope.close(),
            Line::Port(port) => {
                port.set_onmessage(None);
                port.close();
            }
        }
    }
}
