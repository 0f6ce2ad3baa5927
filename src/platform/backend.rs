//! One attempt at a call, over HTTP. Whether there is another is not decided here.

use crate::platform::Surroundings;
use crate::platform::pictures::Pictures;
use gloo_net::http::{Request as HttpRequest, RequestBuilder, Response as HttpResponse};
use gloo_timers::callback::Timeout;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Promise, Reflect};
use kaihu_protocol::{
    Body, Failure, MAX_ANSWER_BYTES, Method, Reply, Request, Response, Transport,
};
use kaihu_wizard::{Attempt, Event};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{AbortController, HtmlElement, ReferrerPolicy, RequestCache, RequestCredentials};

/// Speaks with the provider's backend.
pub(crate) struct Backend {
    host: HtmlElement,
    base: RefCell<String>,
    locale: RefCell<String>,
    token: RefCell<Option<String>>,
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
    }

    /// Ends every attempt that is under way.
    pub(crate) fn stop(&self) {
        self.stopped.set(true);
        for attempt in self.under_way.borrow_mut().drain(..) {
            attempt.abort();
        }
    }

    pub(crate) fn make(self: &Rc<Backend>, attempt: Attempt, dispatch: Rc<dyn Fn(Event)>) {
        let backend = self.clone();
        spawn_local(async move {
            let result = backend.attempt(&attempt).await;
            if !backend.stopped.get() {
                dispatch(Event::Replied {
                    id: attempt.id,
                    result,
                });
            }
        });
    }

    async fn attempt(&self, attempt: &Attempt) -> Result<Reply, Failure> {
        let request = attempt.call.request(&attempt.key, &self.locale.borrow());
        let token = match request.authorised && self.is_ours(&request.path) {
            true => Some(self.token().await.ok_or(Failure::NoToken)?),
            false => None,
        };
        let Ok(controller) = AbortController::new() else {
            return Err(Failure::Transport(Transport::Unreachable));
        };
        let late = Rc::new(Cell::new(false));
        let _timeout = Timeout::new(attempt.timeout_ms, {
            let (late, controller) = (late.clone(), controller.clone());
            move || {
                late.set(true);
                controller.abort();
            }
        });
        self.under_way.borrow_mut().push(controller.clone());
        let exchanged = self.exchange(&request, token, &controller).await;
        self.under_way
            .borrow_mut()
            .retain(|other| *other != controller);
        let answer = exchanged.map_err(|broken_at| {
            Failure::Transport(match (late.get(), is_online(), broken_at) {
                (true, ..) => Transport::Timeout,
                (_, false, _) => Transport::Offline,
                (_, true, BrokenAt::Connection) => Transport::Unreachable,
                (_, true, BrokenAt::Body) => Transport::Truncated,
            })
        })?;
        attempt.call.read(Response {
            status: answer.status,
            content_type: &answer.content_type,
            retry_after: answer.retry_after,
            upload_offset: answer.upload_offset,
            body: &answer.body,
        })
    }

    async fn exchange(
        &self,
        request: &Request,
        token: Option<String>,
        controller: &AbortController,
    ) -> Result<Answer, BrokenAt> {
        let request = self
            .build(request, token, controller)
            .ok_or(BrokenAt::Connection)?;
        let response = request.send().await.map_err(|_| BrokenAt::Connection)?;
        let announced = number::<usize>(&response, "content-length").unwrap_or(0);
        let body = match announced > MAX_ANSWER_BYTES {
            // Too large to be one of ours: it is not even read.
            true => vec![0; MAX_ANSWER_BYTES + 1],
            false => response.binary().await.map_err(|_| BrokenAt::Body)?,
        };
        let content_type = response.headers().get("content-type").unwrap_or_default();
        Ok(Answer {
            status: response.status(),
            content_type: content_type.to_ascii_lowercase(),
            retry_after: number(&response, "retry-after"),
            upload_offset: number(&response, "upload-offset"),
            body,
        })
    }

    fn build(
        &self,
        request: &Request,
        token: Option<String>,
        controller: &AbortController,
    ) -> Option<HttpRequest> {
        let method = match request.method {
            Method::Get => gloo_net::http::Method::GET,
            Method::Head => gloo_net::http::Method::HEAD,
            Method::Post => gloo_net::http::Method::POST,
            Method::Patch => gloo_net::http::Method::PATCH,
            Method::Delete => gloo_net::http::Method::DELETE,
        };
        let mut builder = RequestBuilder::new(&self.address(&request.path))
            .method(method)
            .cache(RequestCache::NoStore)
            .credentials(RequestCredentials::Omit)
            .referrer_policy(ReferrerPolicy::NoReferrer)
            .abort_signal(Some(&controller.signal()));
        for (name, value) in &request.headers {
            builder = builder.header(name, value);
        }
        if let Some(token) = token {
            builder = builder.header("Authorization", &format!("Bearer {token}"));
        }
        let built = match &request.body {
            Body::Empty => builder.build(),
            Body::Json(text) => builder.body(text.as_str()),
            Body::Blob { id, from } => {
                let picture = self.pictures.blob(*id)?;
                let rest = picture.slice_with_f64(*from as f64).ok()?;
                builder.body(JsValue::from(rest))
            }
        };
        built.ok()
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

    async fn token(&self) -> Option<String> {
        if let Some(token) = self.token.borrow().clone() {
            return Some(token);
        }
        let provider = self.token_provider().await?;
        let promised = provider.call0(&self.host).ok()?;
        let token = JsFuture::from(Promise::resolve(&promised))
            .await
            .ok()?
            .as_string()?;
        *self.token.borrow_mut() = Some(token.clone());
        Some(token)
    }

    async fn token_provider(&self) -> Option<Function> {
        for _ in 0..TOKEN_PROVIDER_TRIES {
            let found = Reflect::get(&self.host, &"tokenProvider".into());
            if let Some(provider) = found.ok().and_then(|found| found.dyn_into().ok()) {
                return Some(provider);
            }
            if self.stopped.get() {
                return None;
            }
            TimeoutFuture::new(TOKEN_PROVIDER_STEP_MS).await;
        }
        None
    }
}

/// Where an exchange broke off.
enum BrokenAt {
    Connection,
    Body,
}

struct Answer {
    status: u16,
    content_type: String,
    retry_after: Option<u32>,
    upload_offset: Option<u64>,
    body: Vec<u8>,
}

fn number<T: std::str::FromStr>(response: &HttpResponse, header: &str) -> Option<T> {
    response.headers().get(header)?.trim().parse().ok()
}

fn is_online() -> bool {
    web_sys::window().is_none_or(|window| window.navigator().on_line())
}
