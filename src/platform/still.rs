//! Still pictures: from the camera, or from a file of the person's. Each is drawn anew, so that no
//! metadata comes along.

use crate::platform::pictures::Pictures;
use js_sys::Uint8Array;
use kaihu_wizard::Picture;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, CanvasRenderingContext2d, HtmlCanvasElement, HtmlVideoElement, ImageBitmap};

/// JPEG quality, 0 to 1.
const JPEG_QUALITY: f64 = 0.92;
/// Files are made smaller to this many pixels: more of them tell no more about a face.
const LONGEST_SIDE: f64 = 1920.0;

/// The picture as the camera has it: not mirrored.
pub(super) fn of_video(video: &HtmlVideoElement) -> Option<HtmlCanvasElement> {
    let (canvas, context) = canvas(video.video_width(), video.video_height())?;
    context
        .draw_image_with_html_video_element(video, 0.0, 0.0)
        .ok()?;
    Some(canvas)
}

/// A picture from the device, upright. Nothing for a file that is no picture.
pub(super) async fn of_file(file: &Blob) -> Option<HtmlCanvasElement> {
    let asked = web_sys::window()?
        .create_image_bitmap_with_blob(file)
        .ok()?;
    let bitmap: ImageBitmap = JsFuture::from(asked).await.ok()?.dyn_into().ok()?;
    let (width, height) = (f64::from(bitmap.width()), f64::from(bitmap.height()));
    let scale = (LONGEST_SIDE / width.max(height)).min(1.0);
    let (width, height) = (width * scale, height * scale);
    let drawn = canvas(width as u32, height as u32).and_then(|(canvas, context)| {
        let drawn =
            context.draw_image_with_image_bitmap_and_dw_and_dh(&bitmap, 0.0, 0.0, width, height);
        drawn.ok().map(|()| canvas)
    });
    bitmap.close();
    drawn
}

/// Keeps what was drawn, and tells the machine's name of it.
pub(super) async fn keep(canvas: &HtmlCanvasElement, pictures: &Pictures) -> Option<Picture> {
    let blob = encode(canvas).await?;
    let bytes = JsFuture::from(blob.array_buffer()).await.ok()?;
    let sha256 = sha256(&bytes).await?;
    Some(Picture {
        content_type: blob.type_(),
        length: blob.size() as u64,
        blob: pictures.keep(blob),
        sha256,
    })
}

fn canvas(width: u32, height: u32) -> Option<(HtmlCanvasElement, CanvasRenderingContext2d)> {
    if width == 0 || height == 0 {
        return None;
    }
    let document = web_sys::window()?.document()?;
    let canvas: HtmlCanvasElement = document.create_element("canvas").ok()?.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d").ok()??.unchecked_into();
    Some((canvas, context))
}

async fn encode(canvas: &HtmlCanvasElement) -> Option<Blob> {
    let canvas = canvas.clone();
    let promise = js_sys::Promise::new(&mut |resolve, reject| {
        let done = Closure::once_into_js(move |blob: JsValue| resolve.call1(&JsValue::NULL, &blob));
        let asked = canvas.to_blob_with_type_and_encoder_options(
            done.unchecked_ref(),
            "image/jpeg",
            &JPEG_QUALITY.into(),
        );
        if asked.is_err() {
            let _ = reject.call0(&JsValue::NULL);
        }
    });
    JsFuture::from(promise).await.ok()?.dyn_into().ok()
}

async fn sha256(bytes: &JsValue) -> Option<String> {
    let subtle = web_sys::window()?.crypto().ok()?.subtle();
    let promise = subtle
        .digest_with_str_and_buffer_source("SHA-256", bytes.unchecked_ref())
        .ok()?;
    let digest = Uint8Array::new(&JsFuture::from(promise).await.ok()?).to_vec();
    let mut hex = String::with_capacity(64);
    for byte in digest {
        for nibble in [byte >> 4, byte & 15] {
            hex.push(char::from_digit(nibble.into(), 16)?);
        }
    }
    Some(hex)
}
