//! The portrait in many lights and at many cameras, always the same.

use crate::picture::decode;
use image::{Rgba, RgbaImage, imageops};

const PORTRAIT: &[u8] = include_bytes!("../../clips/data/portrait.jpg");

/// The head and shoulders, in pixels of the portrait: left, top, width and height; and how much larger
/// they are drawn.
const CROP: [u32; 4] = [120, 10, 200, 240];
const SCALE: u32 = 2;

/// What was done to the portrait.
#[derive(Clone, Copy, Debug)]
pub enum Variant {
    /// Nothing.
    Original,
    /// So many times the light.
    Gain(f32),
    /// A lamp at the right and less light at the left: the gradient over the picture.
    SideLight(f32),
    /// Out of focus: standard deviation in pixels.
    Blur(f32),
    /// Moved sideways by so many pixels while the shutter was open.
    Motion(u32),
    /// Factors of red, green and blue light.
    Tint([f32; 3]),
    /// Turned clockwise by so many degrees.
    Turned(f32),
    /// So many times as far away.
    Farther(u32),
}

/// All of them, by name.
pub const ALL: [(&str, Variant); 20] = [
    ("original", Variant::Original),
    ("gain 0.02", Variant::Gain(0.02)),
    ("gain 0.05", Variant::Gain(0.05)),
    ("gain 0.1", Variant::Gain(0.1)),
    ("gain 0.3", Variant::Gain(0.3)),
    ("gain 1.5", Variant::Gain(1.5)),
    ("gain 2.5", Variant::Gain(2.5)),
    ("gain 4", Variant::Gain(4.0)),
    ("side light 0.5", Variant::SideLight(0.5)),
    ("side light 0.9", Variant::SideLight(0.9)),
    ("side light -0.9", Variant::SideLight(-0.9)),
    ("blur 1", Variant::Blur(1.0)),
    ("blur 3", Variant::Blur(3.0)),
    ("blur 5", Variant::Blur(5.0)),
    ("motion 5", Variant::Motion(5)),
    ("motion 15", Variant::Motion(15)),
    ("tint blue", Variant::Tint([0.5, 0.8, 1.6])),
    ("tint green", Variant::Tint([0.7, 1.2, 0.7])),
    ("turned -20", Variant::Turned(-20.0)),
    ("turned 15", Variant::Turned(15.0)),
];

impl Variant {
    /// The portrait so.
    pub fn picture(self) -> RgbaImage {
        self.on(&portrait())
    }

    /// Another picture so.
    pub fn on(self, picture: &RgbaImage) -> RgbaImage {
        let width = picture.width() as f32;
        match self {
            Variant::Original => picture.clone(),
            Variant::Gain(gain) => lit(picture, |_| [gain; 3]),
            Variant::SideLight(strength) => lit(picture, |x| {
                [1.0 + strength * (4.0 * (x / width - 0.5)).clamp(-1.0, 1.0); 3]
            }),
            Variant::Tint(factors) => lit(picture, |_| factors),
            Variant::Blur(sigma) => imageops::blur(picture, sigma),
            Variant::Motion(length) => moved(picture, length),
            Variant::Turned(degrees) => turned(picture, degrees),
            Variant::Farther(times) => farther(picture, times),
        }
    }
}

/// So many times smaller in the middle of a grey picture of the same size.
fn farther(picture: &RgbaImage, times: u32) -> RgbaImage {
    let (width, height) = picture.dimensions();
    let mut far = RgbaImage::from_pixel(width, height, Rgba([150, 150, 150, 255]));
    let (small_width, small_height) = (width / times, height / times);
    let filter = imageops::FilterType::Triangle;
    let small = imageops::resize(picture, small_width, small_height, filter);
    let place = |all: u32, part: u32| i64::from((all - part) / 2);
    imageops::replace(
        &mut far,
        &small,
        place(width, small_width),
        place(height, small_height),
    );
    far
}

fn portrait() -> RgbaImage {
    let whole = decode(PORTRAIT).unwrap_or_default();
    let [left, top, width, height] = CROP;
    let crop = imageops::crop_imm(&whole, left, top, width, height).to_image();
    let filter = imageops::FilterType::CatmullRom;
    imageops::resize(&crop, SCALE * width, SCALE * height, filter)
}

/// Each channel times a factor of light that depends on the place.
fn lit(picture: &RgbaImage, factors: impl Fn(f32) -> [f32; 3]) -> RgbaImage {
    let code = |code: u8, factor: f32| {
        let light = (f32::from(code) / 255.0).powf(2.2) * factor;
        (255.0 * light.clamp(0.0, 1.0).powf(1.0 / 2.2)).round() as u8
    };
    RgbaImage::from_fn(picture.width(), picture.height(), |x, y| {
        let Rgba([r, g, b, alpha]) = *picture.get_pixel(x, y);
        let [red, green, blue] = factors(x as f32);
        Rgba([code(r, red), code(g, green), code(b, blue), alpha])
    })
}

fn moved(picture: &RgbaImage, length: u32) -> RgbaImage {
    let last = picture.width() - 1;
    RgbaImage::from_fn(picture.width(), picture.height(), |x, y| {
        let mut sums = [0; 4];
        for step in 0..length {
            let from = (x + step).saturating_sub(length / 2).min(last);
            let Rgba(pixel) = *picture.get_pixel(from, y);
            (0..4).for_each(|c| sums[c] += u32::from(pixel[c]));
        }
        Rgba(sums.map(|sum| (sum / length) as u8))
    })
}

fn turned(picture: &RgbaImage, degrees: f32) -> RgbaImage {
    let (sin, cos) = degrees.to_radians().sin_cos();
    let (width, height) = (picture.width() as f32, picture.height() as f32);
    RgbaImage::from_fn(picture.width(), picture.height(), |x, y| {
        let (u, v) = (x as f32 - width / 2.0, y as f32 - height / 2.0);
        let from = [
            u * cos + v * sin + width / 2.0,
            v * cos - u * sin + height / 2.0,
        ];
        let [x, y] = [
            from[0].clamp(0.0, width - 1.0),
            from[1].clamp(0.0, height - 1.0),
        ];
        imageops::interpolate_bilinear(picture, x, y).unwrap_or(Rgba([0, 0, 0, 255]))
    })
}
