//! The outside world, one effect a file. Nothing here decides anything.

mod announce;
mod backend;
mod base64url;
mod camera;
mod condition;
mod devices;
mod dictionary;
mod draft;
mod environment;
mod focus;
mod frames;
pub(crate) mod host;
mod later_part;
mod permission;
mod pictures;
mod plans;
mod probe;
mod put;
mod record;
mod reference;
mod sms;
mod sound;
mod still;
mod tab;
mod timers;
mod version;
mod webauthn;
mod words;

use backend::Backend;
use camera::Camera;
pub(crate) use draft::Device;
use gloo_events::EventListener;
use kaihu_wizard::view::plain_text;
use kaihu_wizard::{
    Book, CameraCommand, Effect, Environment, Event, FieldId, HistoryMove, Message,
};
use pictures::Pictures;
use sms::Sms;
use sound::Sound;
use std::cell::RefCell;
use std::rc::Rc;
pub(crate) use tab::Tab;
use timers::Timers;
use wasm_bindgen_futures::spawn_local;
use web_sys::{File, HtmlElement};
use webauthn::Authenticators;

/// Where the wizard is mounted.
#[derive(Clone)]
pub(crate) struct Surroundings {
    /// The custom element.
    pub(crate) host: HtmlElement,
    /// Address of the folder with our files, with a slash at its end.
    pub(crate) base: String,
    /// The language at the start.
    pub(crate) locale: String,
    /// Where the backend is.
    pub(crate) api_base: Option<String>,
    /// Loads the later part of the program: gives a promise of it. `None` where all of it is here.
    pub(crate) later_part: Option<js_sys::Function>,
    /// Fetches the words of the later pages or of the help, by the name of the file: gives a promise of their text.
    pub(crate) later_words: js_sys::Function,
    /// Fetches checks by their name, `reference` or `password`: gives a promise of a function from question to answer.
    pub(crate) checks: js_sys::Function,
    /// Opens what assesses the frames of a camera: gives a promise of it and of the first thing it said.
    pub(crate) assessor: js_sys::Function,
    /// Fetches the numbering plans: gives a promise of a `Response`.
    pub(crate) plans: js_sys::Function,
    /// What runs here goes by this, where it is a release.
    pub(crate) version: String,
    /// What the wizard has of its tab.
    pub(crate) tab: Rc<Tab>,
    /// What this device keeps of what is typed, where the provider wants that.
    pub(crate) draft: Option<Device>,
}

/// The way back to the machine.
#[derive(Clone)]
pub(crate) struct Outside {
    pub(crate) dispatch: Rc<dyn Fn(Event)>,
    pub(crate) text: Rc<dyn Fn(&Message) -> String>,
    pub(crate) add_words: Rc<dyn Fn(&str)>,
    pub(crate) later_part_came: Rc<dyn Fn()>,
}

/// Everything outside of the machine and the drawing.
pub(crate) struct Platform {
    surroundings: Surroundings,
    pub(crate) backend: Rc<Backend>,
    pub(crate) camera: Rc<Camera>,
    pub(crate) pictures: Rc<Pictures>,
    timers: Timers,
    authenticators: Rc<Authenticators>,
    sound: Sound,
    sms: Sms,
    outside: RefCell<Option<Outside>>,
    listeners: RefCell<Vec<EventListener>>,
    following: RefCell<Option<tab::Following>>,
}

impl Platform {
    pub(crate) fn new(surroundings: Surroundings) -> Platform {
        let pictures = Rc::new(Pictures::default());
        Platform {
            backend: Rc::new(Backend::new(&surroundings, pictures.clone())),
            camera: Rc::new(Camera::new(surroundings.assessor.clone(), pictures.clone())),
            pictures,
            timers: Timers::default(),
            authenticators: Rc::default(),
            sound: Sound::default(),
            sms: Sms::default(),
            outside: RefCell::default(),
            listeners: RefCell::default(),
            following: RefCell::default(),
            surroundings,
        }
    }

    /// From now on there is somebody to tell.
    pub(crate) fn connect(&self, outside: Outside) {
        let mut listeners = environment::watch_visibility(&outside.dispatch);
        listeners.extend(devices::watch(&outside.dispatch));
        *self.listeners.borrow_mut() = listeners;
        *self.following.borrow_mut() = Some(tab::follow(&self.surroundings.tab, &outside.dispatch));
        *self.outside.borrow_mut() = Some(outside);
    }

    /// What was set out to before a reload.
    pub(crate) fn recalled(&self) -> Event {
        tab::recalled(&self.surroundings.tab)
    }

    pub(crate) fn environment(&self) -> Environment {
        environment::look_up(&self.surroundings.tab)
    }

    /// Monotonic milliseconds.
    pub(crate) fn now_ms(&self) -> u64 {
        monotonic_ms()
    }

    /// 128 bits from the browser's secure generator.
    pub(crate) fn random_bits(&self) -> u128 {
        let mut bits = [0u8; 16];
        if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
            let _ = crypto.get_random_values_with_u8_array(&mut bits);
        }
        u128::from_le_bytes(bits)
    }

    /// A picture from the device, on its way to the machine.
    pub(crate) fn choose(&self, field: FieldId, file: File) {
        let (pictures, outside) = (self.pictures.clone(), self.outside.borrow().clone());
        spawn_local(async move {
            let picture = match still::of_file(&file).await {
                Some(canvas) => still::keep(&canvas, &pictures).await,
                None => None,
            };
            if let Some(outside) = outside {
                (outside.dispatch)(Event::PictureChosen { field, picture });
            }
        });
    }

    pub(crate) fn run(&self, effect: Effect) {
        let Some(outside) = self.outside.borrow().clone() else {
            return;
        };
        let host = &self.surroundings.host;
        match effect {
            Effect::Backend(attempt) => self.backend.make(*attempt, outside.dispatch),
            Effect::SetTimer { id, after_ms } => self.timers.set(id, after_ms, outside.dispatch),
            Effect::Focus(target) => focus::move_to(host, target),
            Effect::Announce(message) => announce::say(host, &(outside.text)(&message)),
            Effect::Emit(event) => host::tell(host, &event),
            Effect::LoadLaterPart => {
                let load = self.surroundings.later_part.clone();
                spawn_local(async move {
                    let here = later_part::load(load).await;
                    if here {
                        (outside.later_part_came)();
                    }
                    (outside.dispatch)(Event::LaterPartLoaded(here));
                });
            }
            effect => self.later_part_run(effect, outside),
        }
    }

    #[inline(never)]
    fn later_part_run(&self, effect: Effect, outside: Outside) {
        match effect {
            Effect::AbortCalls => self.backend.abort_all(),
            Effect::ForgetToken => self.backend.forget_token(),
            Effect::Camera(CameraCommand::Open { stream, wish }) => {
                self.camera.open(stream, wish, outside.dispatch);
            }
            Effect::Camera(CameraCommand::Grab(_)) => self.camera.grab(),
            Effect::Camera(CameraCommand::Close) => self.camera.close(),
            Effect::Authenticator(command) => self.authenticators.run(command, outside),
            Effect::ReadPhonePlans => {
                let fetch = self.surroundings.plans.clone();
                spawn_local(async move {
                    (outside.dispatch)(Event::PhonePlansRead(plans::read(&fetch).await));
                });
            }
            Effect::ReadLaterWords => self.read_words("camera", outside, Event::LaterWordsRead),
            Effect::ReadHelpWords => self.read_words("help", outside, Event::HelpWordsRead),
            Effect::ListenForCode(true) => self.sms.listen(outside.dispatch),
            Effect::ListenForCode(false) => self.sms.stop(),
            Effect::Reload => host::reload(),
            Effect::LookForVersion => {
                let (base, ours) = (
                    self.surroundings.base.clone(),
                    self.surroundings.version.clone(),
                );
                spawn_local(async move {
                    let is_out = version::is_another_out(&base, &ours).await;
                    (outside.dispatch)(Event::VersionLookedAt(is_out));
                });
            }
            Effect::OpenReference => {
                self.open_checks("reference", outside, Event::ReferenceOpened);
            }
            Effect::OpenPasswordChecks => {
                self.open_checks("password", outside, Event::PasswordChecksOpened);
            }
            Effect::LookAtDevice => spawn_local(async move {
                let condition = condition::look_up().await;
                (outside.dispatch)(Event::DeviceLookedAt(condition));
            }),
            Effect::ProbeNetwork {
                status,
                tries,
                apart_ms,
            } => {
                let probing = probe::Probing {
                    backend: self.backend.clone(),
                    base: self.surroundings.base.clone(),
                    status: *status,
                    tries,
                    apart_ms,
                };
                let told = move |probe| (outside.dispatch)(Event::NetworkProbed(probe));
                probe::probe(probing, told);
            }
            Effect::AssessPicture(blob) => {
                let told =
                    move |report| (outside.dispatch)(Event::PictureAssessed { blob, report });
                self.camera.assess(self.pictures.blob(blob), told);
            }
            Effect::DropPicture(blob) => self.pictures.forget(blob),
            Effect::Cue(cue) => self.sound.play(cue),
            Effect::OpenLink(url) => host::open_link(&url),
            Effect::LeaveApp(system) => host::leave_app(system),
            Effect::OpenSecurely => host::open_securely(),
            Effect::CopyAddress => spawn_local(async move {
                (outside.dispatch)(Event::AddressCopied(host::copy_address().await));
            }),
            Effect::Copy(text) => spawn_local(async move {
                (outside.dispatch)(Event::AddressCopied(host::copy(text.expose()).await));
            }),
            Effect::CopyRecord(rows) => spawn_local(async move {
                let text = plain_text(&rows, &*outside.text);
                (outside.dispatch)(Event::AddressCopied(host::copy(&text).await));
            }),
            Effect::SaveRecord(rows) => {
                record::save(record::DESCRIPTION, &plain_text(&rows, &*outside.text));
            }
            Effect::SaveJson(json) => {
                record::save(record::DESCRIPTION_JSON, &json);
            }
            Effect::WriteMail(mail) => record::write_mail(&mail.address(&*outside.text)),
            Effect::Keep(intents) => tab::keep(&self.surroundings.tab, &intents),
            Effect::RecallDraft { application } => {
                let device = self.surroundings.draft.clone();
                spawn_local(async move {
                    let draft = draft::recall(device, &application).await;
                    (outside.dispatch)(Event::DraftRecalled(draft));
                });
            }
            Effect::KeepDraft { application, draft } => {
                draft::keep(self.surroundings.draft.as_ref(), &application, &draft);
            }
            Effect::DropDraft => draft::erase(self.surroundings.draft.as_ref()),
            Effect::History(HistoryMove::Begin(at)) => self.surroundings.tab.begin(at),
            Effect::History(HistoryMove::Push(at)) => self.surroundings.tab.push(at),
            Effect::History(HistoryMove::Go(by)) => self.surroundings.tab.go(by),
            Effect::Backend(_)
            | Effect::SetTimer { .. }
            | Effect::Focus(_)
            | Effect::Announce(_)
            | Effect::Emit(_)
            | Effect::LoadLaterPart => {}
        }
    }

    /// Checks that are a module of their own, if they came.
    fn open_checks(&self, name: &'static str, outside: Outside, told: fn(Option<Book>) -> Event) {
        let open = self.surroundings.checks.clone();
        spawn_local(async move {
            (outside.dispatch)(told(reference::open(&open, name).await));
        });
    }

    /// Another file of words, and whether it came.
    fn read_words(&self, file: &'static str, outside: Outside, told: fn(bool) -> Event) {
        let read = self.surroundings.later_words.clone();
        spawn_local(async move {
            let words = words::read(&read, file).await;
            if let Some(words) = &words {
                (outside.add_words)(words);
            }
            (outside.dispatch)(told(words.is_some()));
        });
    }

    /// Stops everything that could still run.
    pub(crate) fn stop(&self) {
        self.outside.borrow_mut().take();
        self.listeners.borrow_mut().clear();
        self.timers.clear();
        self.authenticators.abort();
        self.sound.stop();
        self.sms.stop();
        self.backend.stop();
        self.camera.stop();
        self.pictures.close();
    }
}

/// Milliseconds of a clock that only goes forward.
fn monotonic_ms() -> u64 {
    let performance = web_sys::window().and_then(|window| window.performance());
    performance.map_or(0, |performance| performance.now() as u64)
}
