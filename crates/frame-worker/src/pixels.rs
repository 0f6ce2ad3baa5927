//! From a picture to its pixels, as quickly as the browser lets us.

use crate::Failure;
use crate::picture::Picture;
use js_sys::{Object, Reflect, Uint8Array};
use kaihu_quality::Shrinker;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    OffscreenCanvas, OffscreenCanvasRenderingContext2d, VideoFrame, VideoFrameCopyToOptions,
    VideoPixelFormat,
};

/// Wider frames are made smaller: the nets look at less.
const WIDTH: u32 = 640;

/// Reads pictures, and keeps the memory that it needs from one to the next.
#[derive(Default)]
pub(crate) struct Reader {
    canvas: Option<Canvas>,
    copied: Uint8Array,
    rgba: Vec<u8>,
    shrinker: Shrinker,
}

/// RGBA, row by row, 8 bits each.
pub(crate) struct Pixels<'a> {
    pub(crate) rgba: &'a [u8],
    pub(crate) width: u32,
    pub(crate) height: u32,
}

impl Reader {
    pub(crate) async fn read(&mut self, picture: &Picture) -> Result<Pixels<'_>, Failure> {
        let [width, height] = picture.size();
        let factor = (width / WIDTH).max(1);
        if let Picture::Frame(frame) = picture
            && width <= WIDTH * factor
            && self.copy(frame).await.is_some()
        {
            let rgba = match factor {
                1 => self.rgba.as_slice(),
                _ => (self.shrinker).shrink(&self.rgba, width as usize, factor as usize),
            };
            let (width, height) = (width / factor, height / factor);
            return Ok(Pixels {
                rgba,
                width,
                height,
            });
        }
        let scale = f64::from(WIDTH.min(width)) / f64::from(width);
        let [width, height] =
            [width, height].map(|side| (f64::from(side) * scale).round().max(1.0));
        let canvas = match &mut self.canvas {
            Some(canvas) => canvas,
            none => none.insert(Canvas::new()?),
        };
        self.rgba = canvas.pixels(picture, width, height)?;
        Ok(Pixels {
            rgba: &self.rgba,
            width: width as u32,
            height: height as u32,
        })
    }

    /// Leaves the pixels of the frame in `rgba` without drawing it, which takes a fraction of the time.
    /// `None` where the browser does not do that, or a frame has to be turned, cut or stretched.
    async fn copy(&mut self, frame: &VideoFrame) -> Option<()> {
        let options = VideoFrameCopyToOptions::new();
        options.set_format(VideoPixelFormat::Rgba);
        // Without a right to its memory (`format` is null) it throws; older browsers give other formats.
        let size = frame.allocation_size_with_options(&options).ok()?;
        if !is_plain(frame) || size != frame.display_width() * frame.display_height() * 4 {
            return None;
        }
        if self.copied.length() != size {
            self.copied = Uint8Array::new_with_length(size);
        }
        let copied = frame.copy_to_with_u8_array_and_options(&self.copied, &options);
        JsFuture::from(copied).await.ok()?;
        self.rgba.resize(size as usize, 0);
        self.copied.copy_to(&mut self.rgba);
        Some(())
    }
}

/// Whether a frame is seen as it lies in memory: a camera may be held upright, its pixels wider than high.
fn is_plain(frame: &VideoFrame) -> bool {
    // Browsers that turn frames without a word for it do not say that they did not.
    let says = |name: &str, value: JsValue| Reflect::get(frame, &name.into()) == Ok(value);
    let seen = [frame.display_width(), frame.display_height()].map(f64::from);
    let whole = (frame.visible_rect()).is_some_and(|rect| [rect.width(), rect.height()] == seen);
    whole && says("rotation", 0.into()) && says("flip", false.into())
}

/// The canvas that pictures are drawn on; made once, resized when the camera changes.
struct Canvas {
    canvas: OffscreenCanvas,
    context: OffscreenCanvasRenderingContext2d,
}

impl Canvas {
    fn new() -> Result<Canvas, Failure> {
        let canvas = OffscreenCanvas::new(1, 1).map_err(|_| Failure::Canvas)?;
        // Keeps the pixels in main memory: every picture is read back.
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

    fn pixels(&self, picture: &Picture, width: f64, height: f64) -> Result<Vec<u8>, Failure> {
        let (canvas, context) = (&self.canvas, &self.context);
        let size = (width as u32, height as u32);
        if (canvas.width(), canvas.height()) != size {
            canvas.set_width(size.0);
            canvas.set_height(size.1);
        }
        match picture {
            Picture::Frame(frame) => {
                context.draw_image_with_video_frame_and_dw_and_dh(frame, 0.0, 0.0, width, height)
            }
            Picture::Bitmap(bitmap) => {
                context.draw_image_with_image_bitmap_and_dw_and_dh(bitmap, 0.0, 0.0, width, height)
            }
        }
        .map_err(|_| Failure::Canvas)?;
        let data = context
            .get_image_data(0.0, 0.0, width, height)
            .map_err(|_| Failure::Canvas)?;
        Ok(data.data().0)
    }
}
