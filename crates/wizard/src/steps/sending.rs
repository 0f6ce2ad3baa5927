//! The picture on its way: in parts to the backend (tus), or in one to an object store.

use crate::backend::Pending;
use crate::event::RequestId;
use crate::message::Message;
use crate::page::PageId;
use crate::view::Done;
use crate::wizard::Wizard;
use kaihu_protocol::{Call, Code, Problem, Upload, UploadMode};

/// Bytes of the first part: what a slow line takes along in some seconds.
const FIRST_PART: u64 = 32 * 1024;
/// A part shall take about this long, so that the bar moves and little is lost with it, in milliseconds.
const PART_MS: u64 = 1_500;
/// How often another address is asked for when the store does not take the one before.
const ADDRESSES: u8 = 3;

/// The picture on its way.
#[derive(Debug, Default)]
pub(crate) struct Sending {
    upload: Option<Upload>,
    /// Bytes of the next part.
    part: u64,
    /// When the part under way set out, in milliseconds.
    since: u64,
    /// What one attempt at an object store has sent so far, in bytes: all of it counts for nothing when it fails.
    put: Option<(RequestId, u64)>,
    /// How many addresses of the store were tried for this picture.
    addresses: u8,
}

impl Wizard {
    pub(crate) fn upload_created(&mut self, upload: Upload) {
        let (mode, offset) = (upload.mode, upload.offset);
        self.face.sending.upload = Some(upload);
        match mode {
            UploadMode::Tus => {
                self.face.sending.part = FIRST_PART;
                self.bytes_arrived(offset);
            }
            UploadMode::Presigned => self.put_picture(),
            UploadMode::Unknown => self.fail(Code::Unknown, None),
        }
    }

    /// Nothing more is known of what was on its way.
    pub(crate) fn forget_sending(&mut self) {
        self.face.sending = Sending::default();
    }

    /// Whether what the backend has forgotten, or has never got, is the upload of this picture, for the first
    /// time.
    pub(crate) fn can_announce_anew(&self, pending: &Pending, problem: &Problem) -> bool {
        // Something on the way has answered in place of the store.
        let never_came = matches!(pending.call, Call::CompleteUpload { .. })
            && (problem.status, problem.code) == (409, Code::RequestInvalid);
        let of_an_upload = matches!(
            pending.call,
            Call::UploadOffset { .. } | Call::SendUpload { .. } | Call::CompleteUpload { .. }
        );
        (problem.is_gone() && of_an_upload || never_came)
            && self.page == PageId::Picture
            && !self.face.announced_anew
    }

    /// An upload does not live for ever: the same picture again.
    pub(crate) fn announce_anew(&mut self) {
        self.face.announced_anew = true;
        self.use_picture();
    }

    /// So much is on its way to the store.
    pub(crate) fn bytes_sent_by(&mut self, id: RequestId, bytes: u64) {
        self.face.sending.put = Some((id, bytes));
    }

    /// Of the attempt that is under way.
    fn bytes_put(&self) -> Option<u64> {
        let (id, bytes) = self.face.sending.put?;
        let putting =
            |pending: &Pending| pending.id == id && matches!(pending.call, Call::PutUpload { .. });
        self.pending.iter().any(putting).then_some(bytes)
    }

    /// How much of the picture has arrived, as far as the backend has told; of what goes to a store, how much has
    /// been sent.
    pub(crate) fn bytes_sent(&self) -> Option<Done> {
        let length = self.face.picture.as_ref()?.picture.length.max(1);
        let arrived = self.face.sending.upload.as_ref()?.offset;
        let sent = arrived.max(self.bytes_put().unwrap_or(0)).min(length);
        let percent = (sent * 100 / length) as u8;
        let kilobytes = |bytes: u64| bytes.div_ceil(1000);
        let text = Message::new("upload-sent")
            .with("sent", kilobytes(sent))
            .with("all", kilobytes(length));
        (sent > 0).then_some(Done { percent, text })
    }

    /// How much has arrived; an upload that does not get on has failed.
    pub(crate) fn offset_told(&mut self, offset: u64, pending: Pending) {
        match pending.call {
            Call::SendUpload { offset: before, .. } if offset <= before => {
                return self.fail(Code::NetTruncated, Some(pending));
            }
            Call::SendUpload { offset: before, .. } => self.measure_line(offset - before),
            // It broke off: what comes next shall be less.
            _ => self.face.sending.part = (self.face.sending.part / 2).max(FIRST_PART),
        }
        self.bytes_arrived(offset);
    }

    /// The next part is as large as what the line takes in its time.
    fn measure_line(&mut self, bytes: u64) {
        let sending = &mut self.face.sending;
        let took = self.now.saturating_sub(sending.since).max(1);
        sending.part = (bytes * PART_MS / took).max(FIRST_PART);
    }

    fn bytes_arrived(&mut self, offset: u64) {
        let sending = &mut self.face.sending;
        let (Some(upload), Some(taken)) = (&mut sending.upload, &self.face.picture) else {
            return;
        };
        upload.offset = offset;
        sending.since = self.now;
        let length = taken.picture.length;
        let call = match offset >= length {
            true => Call::CompleteUpload {
                id: upload.id.clone(),
            },
            false => Call::SendUpload {
                url: upload.url.clone(),
                offset,
                up_to: Some(offset + sending.part).filter(|end| *end < length),
                blob: taken.picture.blob,
            },
        };
        self.call_from(PageId::Picture, call);
    }

    fn put_picture(&mut self) {
        let (Some(upload), Some(taken)) = (&self.face.sending.upload, &self.face.picture) else {
            return;
        };
        let call = Call::PutUpload {
            url: upload.url.clone(),
            headers: upload.headers.clone(),
            blob: taken.picture.blob,
        };
        self.face.sending.addresses += 1;
        self.call_from(PageId::Picture, call);
    }

    /// The store has all of it.
    pub(crate) fn picture_stored(&mut self) {
        if let (Some(upload), Some(taken)) = (&mut self.face.sending.upload, &self.face.picture) {
            upload.offset = taken.picture.length;
            let id = upload.id.clone();
            self.call_from(PageId::Picture, Call::CompleteUpload { id });
        }
    }

    /// The store does not take this address any more: another one, a few times.
    pub(crate) fn address_refused(&mut self, code: Code) {
        let tried = self.face.sending.addresses;
        match tried < ADDRESSES && self.page == PageId::Picture {
            true => self.announce_picture(),
            false => self.fail(code, None),
        }
    }

    /// Nothing more is wanted of the picture that is on its way.
    pub(crate) fn drop_upload(&mut self) {
        let upload = |call: &Call| {
            matches!(
                call,
                Call::CreateUpload(_)
                    | Call::UploadOffset { .. }
                    | Call::SendUpload { .. }
                    | Call::PutUpload { .. }
                    | Call::CompleteUpload { .. }
            )
        };
        self.pending.retain(|pending| !upload(&pending.call));
    }
}
