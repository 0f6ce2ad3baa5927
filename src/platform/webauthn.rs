//! Passkeys (WebAuthn Level 3). Options and answers travel as JSON; where a browser does not know the shapes of
//! Level 3 itself, its bytes are turned into base64url and back here.

use super::base64url::{decode, encode};
use super::{Outside, dictionary, environment, record};
use js_sys::{Array, ArrayBuffer, Function, JSON, Object, Promise, Reflect, Uint8Array};
use kaihu_protocol::Sensitive;
use kaihu_wizard::{
    AuthenticatorCommand, AuthenticatorEvent, AuthenticatorRefusal, Availability, CeremonyId,
    Event, Message,
};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::AbortController;

/// What the file of the recovery codes is called.
const CODES_FILE: &str = "wallet.recovery-codes.txt";

/// The browser's authenticators.
#[derive(Default)]
pub(crate) struct Authenticators {
    /// Ends what the browser is asking the person.
    asking: RefCell<Option<AbortController>>,
}

impl Authenticators {
    pub(crate) fn run(self: &Rc<Self>, command: AuthenticatorCommand, outside: Outside) {
        let tell = move |event| (outside.dispatch)(Event::Authenticator(event));
        match command {
            AuthenticatorCommand::Look => spawn_local(async move {
                tell(AuthenticatorEvent::LookedAt(look().await));
            }),
            AuthenticatorCommand::Create { ceremony, options } => {
                self.create(ceremony, &options, tell);
            }
            AuthenticatorCommand::Abort => self.abort(),
            AuthenticatorCommand::OpenApp(uri) => open_app(uri.expose()),
            AuthenticatorCommand::SaveCodes(codes) => {
                let heading = (outside.text)(&Message::new("recovery-heading"));
                let lines = codes.iter().map(Sensitive::expose);
                let all: Vec<&str> = [heading.as_str(), ""].into_iter().chain(lines).collect();
                record::save(CODES_FILE, &all.join("\n"));
            }
        }
    }

    /// Ends what the browser is asking, if anything.
    pub(crate) fn abort(&self) {
        if let Some(asking) = self.asking.take() {
            asking.abort();
        }
    }

    /// The browser is asked within the very event of the press: later it would not let this be done.
    fn create(
        &self,
        ceremony: CeremonyId,
        options: &Sensitive,
        tell: impl Fn(AuthenticatorEvent) + 'static,
    ) {
        self.abort();
        let abort = AbortController::new().ok();
        let signal = abort.as_ref().map(|abort| JsValue::from(abort.signal()));
        *self.asking.borrow_mut() = abort;
        let asked = ask(options.expose(), signal.unwrap_or_default());
        spawn_local(async move {
            let made = match asked {
                Ok(asked) => JsFuture::from(asked).await,
                Err(error) => Err(error),
            };
            tell(match made.and_then(|made| to_json(&made)) {
                Ok(response) => AuthenticatorEvent::Created {
                    ceremony,
                    response: Sensitive::from(response),
                },
                Err(error) => AuthenticatorEvent::Refused {
                    ceremony,
                    refusal: refusal(&error),
                },
            });
        });
    }
}

fn get(of: &JsValue, name: &str) -> Result<JsValue, JsValue> {
    Reflect::get(of, &name.into())
}

/// A method of this name, where there is one.
fn method(of: &JsValue, name: &str) -> Option<Function> {
    get(of, name).ok()?.dyn_into().ok()
}

fn class() -> Option<JsValue> {
    let window = web_sys::window()?;
    let class = get(&window, "PublicKeyCredential").ok()?;
    class.is_function().then_some(class)
}

async fn look() -> Availability {
    let Some(class) = class() else {
        return Availability::Nowhere;
    };
    let name = "isUserVerifyingPlatformAuthenticatorAvailable";
    let asked = method(&class, name).and_then(|ask| ask.call0(&class).ok());
    let here = match asked.and_then(|asked| asked.dyn_into::<Promise>().ok()) {
        Some(asked) => JsFuture::from(asked).await.ok(),
        None => None,
    };
    match here.and_then(|here| here.as_bool()) {
        Some(false) => Availability::Elsewhere,
        _ => Availability::Platform,
    }
}

fn ask(options: &str, signal: JsValue) -> Result<Promise, JsValue> {
    let class = class().ok_or("NotSupportedError")?;
    let options = JSON::parse(options)?;
    let options = match method(&class, "parseCreationOptionsFromJSON") {
        Some(parse) => parse.call1(&class, &options)?,
        None => parse_creation_options(options)?,
    };
    let wanted: Object = dictionary::empty();
    Reflect::set(&wanted, &"publicKey".into(), &options)?;
    Reflect::set(&wanted, &"signal".into(), &signal)?;
    let navigator = web_sys::window().ok_or(JsValue::UNDEFINED)?.navigator();
    let credentials = get(&navigator, "credentials")?;
    let create: Function = get(&credentials, "create")?.dyn_into()?;
    create.call1(&credentials, &wanted)?.dyn_into()
}

/// `PublicKeyCredential.parseCreationOptionsFromJSON` for browsers without it: texts become bytes.
fn parse_creation_options(options: JsValue) -> Result<JsValue, JsValue> {
    let bytes = |of: &JsValue, name: &str| -> Result<(), JsValue> {
        let text = get(of, name)?.as_string().unwrap_or_default();
        let bytes = decode(&text).ok_or(JsValue::UNDEFINED)?;
        let array = Uint8Array::from(&bytes[..]);
        Reflect::set(of, &name.into(), &array)?;
        Ok(())
    };
    bytes(&options, "challenge")?;
    bytes(&get(&options, "user")?, "id")?;
    for known in Array::from(&get(&options, "excludeCredentials")?).iter() {
        bytes(&known, "id")?;
    }
    Ok(options)
}

/// `PublicKeyCredential.toJSON()`, also for browsers without it.
fn to_json(credential: &JsValue) -> Result<String, JsValue> {
    let json = match method(credential, "toJSON") {
        Some(to_json) => to_json.call0(credential)?,
        None => registration_response(credential)?.into(),
    };
    let text = JSON::stringify(&json)?;
    Ok(String::from(text))
}

fn registration_response(credential: &JsValue) -> Result<Object, JsValue> {
    let text = |of: &JsValue, name: &str| -> Result<JsValue, JsValue> {
        let buffer: ArrayBuffer = get(of, name)?.dyn_into()?;
        Ok(encode(&Uint8Array::new(&buffer).to_vec()).into())
    };
    let given = get(credential, "response")?;
    let transports = match method(&given, "getTransports") {
        Some(told) => told.call0(&given)?,
        None => Array::new().into(),
    };
    let response = object(&[
        ("clientDataJSON", text(&given, "clientDataJSON")?),
        ("attestationObject", text(&given, "attestationObject")?),
        ("transports", transports),
    ])?;
    object(&[
        ("id", get(credential, "id")?),
        ("rawId", text(credential, "rawId")?),
        ("type", get(credential, "type")?),
        ("response", response.into()),
        ("clientExtensionResults", Object::new().into()),
    ])
}

fn object(members: &[(&str, JsValue)]) -> Result<Object, JsValue> {
    let object: Object = dictionary::empty();
    for (name, value) in members {
        Reflect::set(&object, &(*name).into(), value)?;
    }
    Ok(object)
}

/// What an error of the browser means; our own is its name.
fn refusal(error: &JsValue) -> AuthenticatorRefusal {
    let named = get(error, "name").ok().and_then(|name| name.as_string());
    let name = named.or(error.as_string()).unwrap_or_default();
    let document = web_sys::window().and_then(|window| window.document());
    let passed_on = document
        .is_none_or(|document| environment::allows(&document, "publickey-credentials-create"));
    AuthenticatorRefusal::of(&name, passed_on)
}

/// Opens an app for an `otpauth:` address; no other kind of address leads anywhere.
fn open_app(uri: &str) {
    if uri.starts_with("otpauth://totp/")
        && let Some(window) = web_sys::window()
    {
        let _ = window.location().set_href(uri);
    }
}
