//! What happens to the wizard: always in the past tense.

use crate::authenticator::{AuthenticatorEvent, FactorAction};
use crate::camera::{CameraId, CameraRefusal};
use crate::device::Device;
use crate::field::FieldId;
use crate::intent::KeptIntent;
use crate::local_draft::LocalDraft;
use crate::network::Probe;
use crate::page::PageId;
use crate::readiness::{Condition, Connection};
use crate::remedy::Remedy;
use kaihu_identity::reference::Reference;
use kaihu_protocol::{BlobId, Channel, Failure, Reply, Sensitive};
use kaihu_quality::FrameReport;
use std::rc::Rc;

/// One thing that happened, and the only clock and randomness the machine ever sees.
#[derive(Clone, Debug)]
pub struct Input {
    /// Monotonic milliseconds; only differences count.
    pub now: u64,
    /// 128 fresh random bits.
    pub nonce: u128,
    /// What happened.
    pub event: Event,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// What was set out to before a reload, told before [`Event::Started`].
    Recalled(Vec<KeptIntent>),
    /// The wizard was mounted.
    Started(Environment),
    /// The person changed a field.
    Edited {
        /// The field.
        field: FieldId,
        /// Its whole text now.
        text: Sensitive,
    },
    /// The person left a field.
    Left(FieldId),
    /// The person pressed something.
    Pressed(Action),
    /// A call came to an end.
    Replied {
        /// What [`crate::Effect::Backend`] was numbered.
        id: RequestId,
        /// What it brought.
        result: Result<Reply, Failure>,
    },
    /// So much of a picture has left this device in one attempt; how much has arrived is not known.
    BytesSent {
        /// What [`crate::Effect::Backend`] was numbered.
        id: RequestId,
        /// From the first byte on.
        bytes: u64,
    },
    /// A timer ran out.
    TimerFired(TimerId),
    /// Something happened to the camera.
    Camera {
        /// The stream that [`crate::CameraCommand::Open`] named.
        stream: StreamId,
        /// What happened.
        event: CameraEvent,
    },
    /// Something happened with an authenticator.
    Authenticator(AuthenticatorEvent),
    /// The person chose a picture from the device.
    PictureChosen {
        /// For this field.
        field: FieldId,
        /// What was chosen, unless it could not be read.
        picture: Option<Picture>,
    },
    /// A picture was assessed as frames are, or could not be.
    PictureAssessed {
        /// Which one.
        blob: BlobId,
        /// What was measured.
        report: Option<FrameReport>,
    },
    /// What the browser tells of the device.
    DeviceLookedAt(Condition),
    /// The code of a text message, handed over by the browser.
    CodeCame(Sensitive),
    /// Whether another version of the wizard is out.
    VersionLookedAt(bool),
    /// A camera was connected or went away.
    CamerasChanged,
    /// The person has allowed the camera, somewhere in the browser.
    CameraAllowed,
    /// What was to be copied is on the clipboard, or could not be put there.
    AddressCopied(bool),
    /// The file of the numbering plans came, or could not be had.
    PhonePlansRead(Option<Vec<u8>>),
    /// The words of the later pages came, or could not be had.
    LaterWordsRead(bool),
    /// The articles of the help came, or could not be had.
    HelpWordsRead(bool),
    /// The self-check of the network has come to its end.
    NetworkProbed(Probe),
    /// The later part of the program came, or could not be had.
    LaterPartLoaded(bool),
    /// The heavier checks came, or could not be had.
    ReferenceOpened(Option<Book>),
    /// The checks of a password came, or could not be had.
    PasswordChecksOpened(Option<Book>),
    /// What this device kept, if anything.
    DraftRecalled(Option<LocalDraft>),
    /// The browser went to this entry of ours in its history.
    HistoryMoved(u32),
    /// The page was hidden or shown.
    VisibilityChanged {
        /// Whether the page can be seen.
        visible: bool,
    },
    /// The language was changed.
    LocaleChanged(String),
}

/// Checks that were fetched, to be asked.
#[derive(Clone)]
pub struct Book(pub Rc<dyn Reference>);

impl core::fmt::Debug for Book {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        f.write_str("Book")
    }
}

/// What the browser can do, looked up once when the wizard is mounted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Environment {
    /// `isSecureContext`.
    pub secure_context: bool,
    /// `navigator.mediaDevices.getUserMedia` is there.
    pub camera_api: bool,
    /// The page around lets the camera through (Permissions Policy), where it can be told.
    pub camera_policy: bool,
    /// Browser and system, for directions.
    pub device: Device,
    /// What is kept for a tab may be used (`sessionStorage`).
    pub storage: bool,
    /// What the browser says of the connection.
    pub connection: Connection,
}

impl Default for Environment {
    /// A browser that can do everything.
    fn default() -> Environment {
        Environment {
            secure_context: true,
            camera_api: true,
            camera_policy: true,
            device: Device::default(),
            storage: true,
            connection: Connection::default(),
        }
    }
}

/// Names a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RequestId(pub u32);

/// Names a timer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimerId(pub u32);

/// Names one opening of the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct StreamId(pub u32);

/// What the person pressed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// The main button of the page.
    Continue,
    /// One page back.
    Back,
    /// Help for this page.
    OpenHelp,
    /// Close the help.
    CloseHelp,
    /// Change an answer, from the page that lists them or from the list of errors.
    Change(PageId),
    /// Do what a failure page proposes.
    Remedy(Remedy),
    /// Look into the network again.
    CheckNetwork,
    /// Go on here, and no longer on the other device.
    TakeOver,
    /// Go on with another device.
    HandOver,
    /// Put the address for the other device on the clipboard.
    CopyHandOver,
    /// A code by another way.
    CodeBy(Channel),
    /// Another code.
    ResendCode,
    /// Show what helps when no code has come.
    CodeMissing,
    /// Look at the way without a picture of the face.
    WithoutFace,
    /// Take the picture now.
    Shutter,
    /// Leave out the movements before the picture, or make them after all.
    ChangeMovements,
    /// Take another picture.
    Retake,
    /// Look through the next camera.
    NextCamera,
    /// Put what was probably meant into a field.
    TakeSuggestion(FieldId),
    /// Let the prompts of the camera be heard, or not any more.
    ToggleSound,
    /// Show what a secret field holds, or hide it again.
    Reveal(FieldId),
    /// Something on the pages of the second factor.
    Authenticator(FactorAction),
    /// Wait no longer for the answer that has not come.
    StopWaiting,
    /// Ask whether to leave, where something would be lost.
    Cancel,
    /// Leave; nothing is sent any more.
    Leave,
    /// Ask whether to have everything erased that was sent.
    AskToErase,
    /// Begin anew, once everything is erased.
    StartAnew,
    /// Contact the provider's people.
    ContactSupport,
    /// Put the description for support on the clipboard.
    CopyDescription,
    /// Keep the description for support as a file.
    SaveDescription,
    /// Keep it as a file for programs, of the published schema.
    SaveDescriptionJson,
    /// Write a mail with the description for support.
    MailDescription,
}

/// What happened to the camera.
#[derive(Clone, Debug, PartialEq)]
pub enum CameraEvent {
    /// It was given; pictures are to come.
    Granted,
    /// Pictures are coming.
    Opened,
    /// The cameras there are, by their labels, and which of them is open.
    Listed {
        /// A label may bear its owner's name.
        labels: Vec<Sensitive>,
        /// Place in this list.
        in_use: Option<CameraId>,
    },
    /// The frames can be assessed from now on.
    AssessorReady,
    /// The frames cannot be assessed; the shutter button still works.
    AssessorFailed,
    /// It could not be opened.
    Failed(CameraRefusal),
    /// It stopped by itself.
    Ended,
    /// No new picture has come for a while.
    Stalled,
    /// A frame was assessed.
    FrameAssessed(Box<FrameReport>),
    /// The picture that was asked for.
    PictureTaken(Picture),
    /// The picture could not be taken.
    PictureFailed,
}

/// A picture that the shell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its name.
    pub blob: BlobId,
    /// Media type.
    pub content_type: String,
    /// Length in bytes.
    pub length: u64,
    /// SHA-256, lower-case hex.
    pub sha256: String,
}
