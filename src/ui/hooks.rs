//! What the drawing needs from the shell around it.

use kaihu_protocol::BlobId;
use kaihu_wizard::{Event, FieldId};
use std::rc::Rc;
use web_sys::{File, HtmlVideoElement};

/// What the drawing needs from the shell around it. Cheap to clone.
#[derive(Clone)]
pub struct Hooks {
    /// Something happened.
    pub dispatch: Rc<dyn Fn(Event)>,
    /// The element that shows the camera: it belongs to the camera and is only placed here.
    pub video: HtmlVideoElement,
    /// A file was chosen for a field.
    pub choose: Rc<dyn Fn(FieldId, File)>,
    /// Address of a picture, for an `<img>`, while the picture is held.
    pub picture_url: Rc<dyn Fn(BlobId) -> Option<String>>,
}
