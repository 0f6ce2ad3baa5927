//! What the page sends: a frame of the camera as the browser has it, or a bitmap.

use wasm_bindgen::prelude::*;
use web_sys::{ImageBitmap, VideoFrame};

/// Closed when dropped: a camera stalls when its frames are kept.
pub(crate) enum Picture {
    Frame(VideoFrame),
    Bitmap(ImageBitmap),
}

impl Picture {
    /// # Errors
    /// Gives back what is no picture.
    pub(crate) fn of(message: JsValue) -> Result<Picture, JsValue> {
        match message.dyn_into::<ImageBitmap>() {
            Ok(bitmap) => Ok(Picture::Bitmap(bitmap)),
            Err(other) => other.dyn_into().map(Picture::Frame),
        }
    }

    /// Width and height in pixels as it is to be seen: turned upright, with square pixels.
    pub(crate) fn size(&self) -> [u32; 2] {
        match self {
            Picture::Frame(frame) => [frame.display_width(), frame.display_height()],
            Picture::Bitmap(bitmap) => [bitmap.width(), bitmap.height()],
        }
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        match self {
            Picture::Frame(frame) => frame.close(),
            Picture::Bitmap(bitmap) => bitmap.close(),
        }
    }
}
