//! What the shell is asked to do: always in the imperative.

use crate::authenticator::AuthenticatorCommand;
use crate::camera::CameraWish;
use crate::device::System;
use crate::event::{RequestId, StreamId, TimerId};
use crate::field::FieldId;
use crate::intent::KeptIntent;
use crate::journal::AttemptId;
use crate::local_draft::LocalDraft;
use crate::message::Message;
use crate::page::PageId;
use crate::view::{Mail, Row};
use kaihu_protocol::{BlobId, Call, Code, IdempotencyKey, Sensitive};

/// Something to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Make one attempt at this call; answer with `Replied`.
    Backend(Box<Attempt>),
    /// Answer with `TimerFired` after this many milliseconds.
    SetTimer {
        /// Its name.
        id: TimerId,
        /// From now.
        after_ms: u64,
    },
    /// The camera.
    Camera(CameraCommand),
    /// Passkeys and authenticator apps.
    Authenticator(AuthenticatorCommand),
    /// Fetch the telephone numbering plans of the world; answer with `PhonePlansRead`.
    ReadPhonePlans,
    /// Fetch the heavier checks; answer with `ReferenceOpened`.
    OpenReference,
    /// Fetch the checks of a password; answer with `PasswordChecksOpened`.
    OpenPasswordChecks,
    /// Fetch the words of the later pages; answer with `LaterWordsRead` once they can be shown.
    ReadLaterWords,
    /// Fetch the articles of the help; answer with `HelpWordsRead` once they can be shown.
    ReadHelpWords,
    /// Look what the browser tells of the device, without asking the person; answer with `DeviceLookedAt`.
    LookAtDevice,
    /// Ask for a small file beside ours, and make this attempt, each so many times, and tell in `NetworkProbed`
    /// what came of them and what the clocks said. The two are asked side by side.
    ProbeNetwork {
        /// The status of the provider; its limit is that of each try at the file as well.
        status: Box<Attempt>,
        /// How often each.
        tries: u32,
        /// Milliseconds from the beginning of one try to that of the next, or longer.
        apart_ms: u32,
    },
    /// Load the later part of the program; answer with `LaterPartLoaded`.
    LoadLaterPart,
    /// Listen for a code that comes as a text message (WebOTP), and answer with `CodeCame`; or listen no more.
    ListenForCode(bool),
    /// Look whether another version of the wizard is out; answer with `VersionLookedAt`.
    LookForVersion,
    /// Load the page around anew.
    Reload,
    /// Measure a picture as frames are measured; answer with `PictureAssessed`.
    AssessPicture(BlobId),
    /// Forget a picture.
    DropPicture(BlobId),
    /// Move the focus.
    Focus(FocusTarget),
    /// Say it to those who listen, politely.
    Announce(Message),
    /// Let a short sound be heard.
    Cue(Cue),
    /// Tell the page around.
    Emit(HostEvent),
    /// Move along the browser's history.
    History(HistoryMove),
    /// Open an address of the provider in a new tab.
    OpenLink(String),
    /// Open this page in the browser of the system, out of the app around.
    LeaveApp(System),
    /// Open this page under the same address with https.
    OpenSecurely,
    /// Put the address of this page on the clipboard.
    CopyAddress,
    /// Put this text on the clipboard; it is a secret.
    Copy(Sensitive),
    /// Put this on the clipboard, as plain text.
    CopyRecord(Vec<Row>),
    /// Offer this as a file of plain text.
    SaveRecord(Vec<Row>),
    /// Offer this JSON as a file.
    SaveJson(String),
    /// Let the person write this mail, in the program of the device.
    WriteMail(Box<Mail>),
    /// Keep these over a reload of this tab, in the place of what was kept before.
    Keep(Vec<KeptIntent>),
    /// Tell what this device kept for this application and no other; answer with `DraftRecalled`.
    RecallDraft {
        /// Its name.
        application: String,
    },
    /// Keep this on this device for a day at most, encrypted, in the place of whatever was kept before.
    KeepDraft {
        /// Name of the application that it belongs to.
        application: String,
        /// What was typed.
        draft: LocalDraft,
    },
    /// Forget what this device kept.
    DropDraft,
    /// End every call that is under way; nothing more of it is wanted.
    AbortCalls,
    /// The token is no good: ask the page around for another before the next call.
    ForgetToken,
}

/// One attempt at a call.
#[derive(Clone, Debug, PartialEq)]
pub struct Attempt {
    /// Its name, to come back in `Replied`.
    pub id: RequestId,
    /// What to call.
    pub call: Call,
    /// The key of the intent; the same for every attempt at it.
    pub key: IdempotencyKey,
    /// What this very attempt goes by, sent as `X-Request-Id` to our backend and to nobody else.
    pub attempt_id: AttemptId,
    /// Give up after this many milliseconds.
    pub timeout_ms: u32,
}

/// What to do with the camera.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CameraCommand {
    /// Open one and report frames under this name.
    Open {
        /// The name.
        stream: StreamId,
        /// Which one, and how.
        wish: CameraWish,
    },
    /// Take a picture.
    Grab(StreamId),
    /// Close it; nothing more of it is wanted.
    Close,
}

/// What to do with the browser's history, in which our entries are numbered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HistoryMove {
    /// The entry that the browser is at has this number; those before it may be ours from before a reload.
    Begin(u32),
    /// A new entry with this number, after the one the browser is at.
    Push(u32),
    /// This many entries on, or back where it is negative.
    Go(i32),
}

/// A short sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cue {
    /// There is something to change.
    Adjust,
    /// All is well: hold still.
    Good,
    /// The picture is taken.
    Taken,
}

/// Where the focus goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FocusTarget {
    /// The heading of the page.
    Heading,
    /// The list of errors.
    ErrorSummary,
    /// A field.
    Field(FieldId),
    /// The heading of the help.
    Help,
    /// The button that opens the help.
    HelpButton,
}

/// What the page around is told. No personal data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HostEvent {
    /// The first page can be used.
    Ready,
    /// Another page is shown.
    StepChanged {
        /// Its name.
        page: PageId,
    },
    /// Something failed.
    Failed {
        /// What.
        code: Code,
        /// On which page.
        page: PageId,
    },
    /// The wallet is open.
    Completed {
        /// Name of the application.
        application_id: String,
    },
    /// The person left.
    Cancelled,
    /// All that was sent is erased, as the person wished; the session is gone with it.
    Erased,
}
