//! From an `ImageBitmap` to its pixels.

use crate::Failure;
use js_sys::{Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::{ImageBitmap, OffscreenCanvas, OffscreenCanvasRenderingContext2d};

/// The canvas that frames are drawn on; made once, resized when the camera changes.
pub(crate) struct Canvas {
    canvas: OffscreenCanvas,
    context: OffscreenCanvasRenderingContext2d,
}

impl Canvas {
    pub(crate) fn new() -> Result<Canvas, Failure> {
        let canvas = OffscreenCanvas::new(1, 1).map_err(|_| Failure::Canvas)?;
        // Keeps the pixels in main memory: every frame is read back.
        let options = Object::new();
        Reflect::set(&options, &"willReadFrequently".into(), &true.into())
            .map_err(|_| Failure::Canvas)?;
        let context = canvas
            .get_context_with_context_options("2d", &options)
            .ok()
            .flatten()
            .ok_or(Failure::Canvas)?
            .unchecked_into();
        Ok(Canvas { canvas, context })
    }

    /// RGBA, row by row, 8 bits each.
    pub(crate) fn pixels(&mut self, frame: &ImageBitmap) -> Result<Vec<u8>, Failure> {
        let (width, height) = (frame.width(), frame.height());
        if (self.canvas.width(), self.canvas.height()) != (width, height) {
            self.canvas.set_width(width);
            self.canvas.set_height(height);
        }
        self.context
            .draw_image_with_image_bitmap(frame, 0.0, 0.0)
            .map_err(|_| Failure::Canvas)?;
        let (width, height) = (f64::from(width), f64::from(height));
        let data = self
            .context
            .get_image_data(0.0, 0.0, width, height)
            .map_err(|_| Failure::Canvas)?;
        Ok(data.data().0)
    }
}
