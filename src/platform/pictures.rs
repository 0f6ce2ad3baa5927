//! The pictures that were taken: the machine knows them by name only.

use js_sys::JsString;
use kaihu_protocol::BlobId;
use std::cell::{Cell, RefCell};
use web_sys::{Blob, Url};

/// Pictures in memory, each with an address for an `<img>`. That is a text of the browser's, so that it is
/// among what `kaihu.js` ends where this program has stopped in the middle.
#[derive(Default)]
pub(crate) struct Pictures {
    held: RefCell<Vec<(BlobId, Blob, JsString)>>,
    names: Cell<u32>,
    closed: Cell<bool>,
}

impl Pictures {
    pub(crate) fn keep(&self, picture: Blob) -> BlobId {
        let id = BlobId(self.names.get() + 1);
        self.names.set(id.0);
        if self.closed.get() {
            // Taken just before the end: nobody will look at it.
            return id;
        }
        let url = Url::create_object_url_with_blob(&picture).unwrap_or_default();
        self.held.borrow_mut().push((id, picture, url.into()));
        id
    }

    pub(crate) fn blob(&self, id: BlobId) -> Option<Blob> {
        let held = self.held.borrow();
        held.iter()
            .find(|(other, ..)| *other == id)
            .map(|(_, blob, _)| blob.clone())
    }

    pub(crate) fn url(&self, id: BlobId) -> Option<String> {
        let held = self.held.borrow();
        held.iter()
            .find(|(other, ..)| *other == id)
            .map(|(.., url)| url.into())
    }

    pub(crate) fn forget(&self, id: BlobId) {
        self.held.borrow_mut().retain(|(other, _, url)| {
            let kept = *other != id;
            if !kept {
                let _ = Url::revoke_object_url(&String::from(url));
            }
            kept
        });
    }

    /// Lets go of all of them, and of any that is still being made.
    pub(crate) fn close(&self) {
        self.closed.set(true);
        for (.., url) in self.held.borrow_mut().drain(..) {
            let _ = Url::revoke_object_url(&String::from(url));
        }
    }
}
