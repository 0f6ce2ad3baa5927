//! One attempt at a call, over HTTP. Whether there is another is not decided here.

use crate::platform::pictures::Pictures;
use crate::platform::{Surroundings, dictionary, later_part, put};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
use kaihu_protocol::{
    Body, Call, Failure, Instance, MAX_ANSWER_BYTES, Reply, Request, Response, Sender, Transport,
};
use kaihu_wizard::{Attempt, Event};
use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{
    AbortController, AbortSignal, Headers, HtmlElement, ReadableStreamDefaultReader,
    ReferrerPolicy, RequestCache, RequestCredentials, RequestInit,
};

/// The way back to the machine.
type Dispatch = Rc<dyn Fn(Event)>;

/// Speaks with the provider's backend.
pub(crate) struct Backend {
    host: HtmlElement,
    base: RefCell<String>,
    locale: RefCell<String>,
    token: RefCell<Option<String>>,
    /// What this wizard goes by.
    instance: Option<Instance>,
    /// The code from another device; it can be redeemed once.
    handoff: RefCell<Option<String>>,
    later_part: Option<Function>,
    pictures: Rc<Pictures>,
    under_way: RefCell<Vec<AbortController>>,
    stopped: Cell<bool>,
}

/// A page may set its `tokenProvider` a little later than the element; this is how long it has,
/// in steps of milliseconds.
const TOKEN_PROVIDER_TRIES: u32 = 50;
const TOKEN_PROVIDER_STEP_MS: u32 = 100;

impl Backend {
    pub(crate) fn new(surroundings: &Surroundings, pictures: Rc<Pictures>) -> Backend {
        let backend = Backend {
            host: surroundings.host.clone(),
            base: RefCell::default(),
            locale: RefCell::new(surroundings.locale.clone()),
            token: RefCell::default(),
            instance: Instance::from_text(&surroundings.tab.name()),
            handoff: RefCell::new(surroundings.tab.handoff()),
            later_part: surroundings.later_part.clone(),
            pictures,
            under_way: RefCell::default(),
            stopped: Cell::new(false),
        };
        backend.set_base(surroundings.api_base.clone());
        backend
    }

    pub(crate) fn set_base(&self, base: Option<String>) {
        let base = base.unwrap_or_else(|| "/v1".to_owned());
        *self.base.borrow_mut() = base.trim_end_matches('/').to_owned();
    }

    /// The language of answers.
    pub(crate) fn set_locale(&self, locale: &str) {
        *self.locale.borrow_mut() = locale.to_owned();
    }

    pub(crate) fn forget_token(&self) {
        self.token.borrow_mut().take();
        self.handoff.borrow_mut().take();
    }

    /// Ends every attempt that is under way.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
        self.abort_all();
    }

    /// Ends every attempt that is under way, also those that still wait for a token.
    pub(crate) fn abort_all(&self) {
        let under_way = std::mem::take(&mut *self.under_way.borrow_mut());
        for attempt in under_way {
            attempt.abort();
        }
    }

    pub(crate) fn make(self: &Rc<Backend>, attempt: Attempt, dispatch: Dispatch) {
        let backend = self.clone();
        spawn_local(async move {
            let result = backend.attempt(&attempt, Some(&dispatch)).await;
            if !backend.stopped.get() {
                dispatch(Event::Replied {
                    id: attempt.id,
                    result,
                });
            }
        });
    }

    /// One attempt, until its answer or its limit. What has gone out of a picture is told meanwhile.
    pub(super) async fn attempt(
        &self,
        attempt: &Attempt,
        dispatch: Option<&Dispatch>,
    ) -> Result<Reply, Failure> {
        let Ok(controller) = AbortController::new() else {
            return Err(Failure::Transport(Transport::Unreachable));
        };
        let late = Rc::new(Cell::new(false));
        // The time for the page's own token counts too: its promise may never settle.
        let _timeout = Timeout::new(attempt.timeout_ms, {
            let (late, controller) = (late.clone(), controller.clone());
            move || {
                late.set(true);
                controller.abort();
            }
        });
        self.under_way.borrow_mut().push(controller.clone());
        let mut request = {
            let locale = self.locale.borrow();
            let sender = Sender {
                locale: &locale,
                instance: self.instance.as_ref(),
            };
            attempt.call.request(&attempt.key, sender)
        };
        // The stores of others are told no more than they need.
        if self.is_ours(&request.path) {
            let name = attempt.attempt_id.to_string();
            request.headers.push(("X-Request-Id".into(), name));
        }
        let put = match (&attempt.call, dispatch) {
            (Call::PutUpload { .. }, Some(dispatch)) => {
                let (id, dispatch) = (attempt.id, dispatch.clone());
                let told = Box::new(move |bytes| dispatch(Event::BytesSent { id, bytes }));
                let put = self.later_part_put_to_store(&request, controller.signal(), told);
                put.await
            }
            _ => None,
        };
        let exchanged = match put {
            Some(exchanged) => exchanged,
            None => self.exchange(&request, &controller).await,
        };
        self.under_way
            .borrow_mut()
            .retain(|other| *other != controller);
        let answer = exchanged.map_err(|broken_at| match (late.get(), is_online(), broken_at) {
            (true, ..) => Failure::Transport(Transport::Timeout),
            (_, false, _) => Failure::Transport(Transport::Offline),
            (_, true, BrokenAt::Token) => Failure::NoToken,
            (_, true, BrokenAt::Connection) => Failure::Transport(Transport::Unreachable),
            (_, true, BrokenAt::Body) => Failure::Transport(Transport::Truncated),
        })?;
        // What a failure says is read by the later part of the program.
        let failed = !(200..300).contains(&answer.status);
        if failed && !later_part::load(self.later_part.clone()).await {
            return Err(Failure::Transport(Transport::Unreachable));
        }
        attempt.call.read(Response {
            status: answer.status,
            content_type: &answer.content_type,
            retry_after: answer.retry_after,
            upload_offset: answer.upload_offset,
            body: &answer.body,
        })
    }

    /// To a store of another origin; `None` where that cannot be told of on the way.
    #[inline(never)]
    fn later_part_put_to_store<'a>(
        &'a self,
        request: &'a Request,
        signal: AbortSignal,
        told: Box<dyn Fn(u64)>,
    ) -> Pin<Box<dyn Future<Output = Option<Exchanged>> + 'a>> {
        Box::pin(async move {
            let Body::Blob { id, .. } = &request.body else {
                return None;
            };
            let sent = put::Put {
                address: &request.path,
                headers: &request.headers,
                // Of no type: only the headers say what it is.
                picture: self.pictures.blob(*id)?.slice().ok()?,
                signal,
            };
            put::put(sent, &self.host, told).await
        })
    }

    async fn exchange(&self, request: &Request, controller: &AbortController) -> Exchanged {
        let signal = controller.signal();
        let token = match request.authorised && self.is_ours(&request.path) {
            true => Some(self.token(&signal).await.ok_or(BrokenAt::Token)?),
            false => None,
        };
        let (address, init) = self
            .build(request, token, controller)
            .ok_or(BrokenAt::Connection)?;
        let response = send(&address, &init).await.ok_or(BrokenAt::Connection)?;
        let header = |name| response.headers().get(name).ok().flatten();
        let announced = number::<usize>(header("content-length")).unwrap_or(0);
        let body = match announced > MAX_ANSWER_BYTES {
            // Too large to be one of ours: it is not even read.
            true => vec![0; MAX_ANSWER_BYTES + 1],
            false => bytes(&response).await.ok_or(BrokenAt::Body)?,
        };
        if body.len() > MAX_ANSWER_BYTES {
            controller.abort(); // It may have no end.
        }
        let content_type = header("content-type").unwrap_or_default();
        Ok(Answer {
            status: response.status(),
            content_type: content_type.to_ascii_lowercase(),
            retry_after: seconds_of(header("retry-after")),
            upload_offset: number(header("upload-offset")),
            body,
        })
    }

    fn build(
        &self,
        request: &Request,
        token: Option<String>,
        controller: &AbortController,
    ) -> Option<(String, RequestInit)> {
        let headers = Headers::new().ok()?;
        for (name, value) in &request.headers {
            headers.set(name, value).ok()?;
        }
        if let Some(token) = token {
            headers
                .set("Authorization", &format!("Bearer {token}"))
                .ok()?;
        }
        let init: RequestInit = dictionary::empty();
        init.set_method(request.method.as_str());
        init.set_headers(&headers);
        init.set_cache(RequestCache::NoStore);
        init.set_credentials(RequestCredentials::Omit);
        init.set_referrer_policy(ReferrerPolicy::NoReferrer);
        init.set_signal(Some(&controller.signal()));
        match &request.body {
            Body::Empty => {}
            Body::Json(text) => init.set_body(&text.as_str().into()),
            Body::Blob { id, from, up_to } => {
                let picture = self.pictures.blob(*id)?;
                let end = up_to.map_or(picture.size(), |end| end as f64);
                let part = picture.slice_with_f64_and_f64(*from as f64, end).ok()?;
                init.set_body(&part);
            }
        }
        Some((self.address(&request.path), init))
    }

    /// A path of this API, or an absolute address as it is.
    fn address(&self, path: &str) -> String {
        match self.is_ours(path) {
            true => format!("{}{path}", self.base.borrow()),
            false => path.to_owned(),
        }
    }

    /// The token goes to our own backend and to nobody else.
    fn is_ours(&self, path: &str) -> bool {
        path.starts_with('/') && !path.starts_with("//")
    }

    async fn token(&self, signal: &AbortSignal) -> Option<String> {
        if let Some(token) = self.token.borrow().clone() {
            return Some(token);
        }
        let provider = self.token_provider(signal).await?;
        let handoff = self.handoff.borrow().clone();
        let asked: Object = dictionary::empty();
        if let Some(code) = &handoff {
            Reflect::set(&asked, &"handoff".into(), &code.into()).ok()?;
        }
        let promised = provider.call1(&self.host, &asked).ok()?;
        let first = Promise::race(&Array::of2(&promised, &aborted(signal)));
        let token = JsFuture::from(first).await.ok()?.as_string()?;
        *self.token.borrow_mut() = Some(token.clone());
        self.handoff.borrow_mut().take();
        Some(token).filter(|_| !signal.aborted())
    }

    async fn token_provider(&self, signal: &AbortSignal) -> Option<Function> {
        for _ in 0..TOKEN_PROVIDER_TRIES {
            let found = Reflect::get(&self.host, &"tokenProvider".into());
            if let Some(provider) = found.ok().and_then(|found| found.dyn_into().ok()) {
                return Some(provider);
            }
            if signal.aborted() {
                return None;
            }
            TimeoutFuture::new(TOKEN_PROVIDER_STEP_MS).await;
        }
        None
    }
}

/// Rejects once the attempt is given up.
pub(super) fn aborted(signal: &AbortSignal) -> Promise {
    Promise::new(&mut |_, reject| {
        let listening = signal.add_event_listener_with_callback("abort", &reject);
        debug_assert!(listening.is_ok());
    })
}

/// Where an exchange broke off.
pub(super) enum BrokenAt {
    Token,
    Connection,
    Body,
}

pub(super) type Exchanged = Result<Answer, BrokenAt>;

pub(super) struct Answer {
    status: u16,
    content_type: String,
    retry_after: Option<u32>,
    upload_offset: Option<u64>,
    body: Vec<u8>,
}

impl Answer {
    /// All that is read of a store's.
    pub(super) fn of_store(status: u16, content_type: Option<String>) -> Answer {
        Answer {
            status,
            content_type: content_type.unwrap_or_default().to_ascii_lowercase(),
            retry_after: None,
            upload_offset: None,
            body: Vec::new(),
        }
    }
}

async fn send(address: &str, init: &RequestInit) -> Option<web_sys::Response> {
    let sent = web_sys::window()?.fetch_with_str_and_init(address, init);
    JsFuture::from(sent).await.ok()?.dyn_into().ok()
}

/// Reads no further than an answer of the contract may be long. Its announced length says little: it may be
/// missing, or that of compressed bytes.
async fn bytes(response: &web_sys::Response) -> Option<Vec<u8>> {
    let Some(body) = response.body() else {
        return Some(Vec::new());
    };
    let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
    let mut bytes = Vec::new();
    while bytes.len() <= MAX_ANSWER_BYTES {
        let read = JsFuture::from(reader.read()).await.ok()?;
        let chunk = Reflect::get(&read, &"value".into()).ok()?;
        let Ok(chunk) = chunk.dyn_into::<Uint8Array>() else {
            break; // The end has no value.
        };
        bytes.append(&mut chunk.to_vec());
    }
    Some(bytes)
}

fn number<T: std::str::FromStr>(header: Option<String>) -> Option<T> {
    header?.trim().parse().ok()
}

/// A number of seconds, or those until a date (RFC 9110, section 10.2.3).
fn seconds_of(header: Option<String>) -> Option<u32> {
    let header = header?;
    number(Some(header.clone())).or_else(|| {
        let left_ms = js_sys::Date::parse(&header) - js_sys::Date::now();
        // Not a number where it is no date.
        (left_ms > 0.0).then(|| (left_ms / 1000.0).ceil() as u32)
    })
}

/// What the browser says of it.
pub(super) fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}
