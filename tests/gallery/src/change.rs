//! What is different between two pictures, pixel by pixel.

use image::{Rgba, RgbaImage};

const MARK: Rgba<u8> = Rgba([214, 0, 70, 255]);

/// What is different between two pictures.
#[derive(Clone, Debug)]
pub(crate) struct Difference {
    /// How many pixels are not the same; those that only one picture has among them.
    pub pixels: u64,
    /// Their share of all pixels, 0 to 1.
    pub share: f64,
    /// The picture after, faded, with these pixels marked.
    pub picture: RgbaImage,
}

/// Nothing if every pixel is the same.
pub(crate) fn between(before: &RgbaImage, after: &RgbaImage) -> Option<Difference> {
    let width = before.width().max(after.width());
    let height = before.height().max(after.height());
    let mut pixels = 0;
    let picture = RgbaImage::from_fn(width, height, |x, y| {
        let (old, new) = (
            before.get_pixel_checked(x, y),
            after.get_pixel_checked(x, y),
        );
        if old == new {
            return new.map_or(MARK, faded);
        }
        pixels += 1;
        MARK
    });
    let all = u64::from(width) * u64::from(height);
    (pixels > 0).then(|| Difference {
        pixels,
        share: pixels as f64 / all as f64,
        picture,
    })
}

/// A sixth of its darkness, without colour (weights of ITU-R BT.601).
fn faded(pixel: &Rgba<u8>) -> Rgba<u8> {
    let [red, green, blue, _] = pixel.0.map(u32::from);
    let grey = (299 * red + 587 * green + 114 * blue) / 1000;
    let grey = u8::try_from(255 - (255 - grey) / 6).unwrap_or(u8::MAX);
    Rgba([grey, grey, grey, 255])
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHITE: Rgba<u8> = Rgba([255, 255, 255, 255]);
    const BLACK: Rgba<u8> = Rgba([0, 0, 0, 255]);

    #[test]
    fn the_same_picture_has_no_difference() {
        let picture = RgbaImage::from_pixel(4, 3, BLACK);
        assert!(between(&picture, &picture.clone()).is_none());
    }

    #[test]
    fn one_other_pixel_is_counted_and_marked() {
        let before = RgbaImage::from_pixel(4, 5, WHITE);
        let mut after = before.clone();
        after.put_pixel(2, 1, Rgba([254, 255, 255, 255]));
        let difference = between(&before, &after).unwrap();
        assert_eq!(difference.pixels, 1);
        assert!((difference.share - 0.05).abs() < 1e-12);
        assert_eq!(difference.picture.get_pixel(2, 1), &MARK);
        assert_eq!(difference.picture.get_pixel(0, 0), &WHITE);
    }

    #[test]
    fn what_only_the_longer_picture_has_counts() {
        let before = RgbaImage::from_pixel(4, 3, BLACK);
        let after = RgbaImage::from_pixel(4, 5, BLACK);
        let difference = between(&before, &after).unwrap();
        assert_eq!(difference.pixels, 8);
        assert_eq!(difference.picture.dimensions(), (4, 5));
        assert_eq!(between(&after, &before).unwrap().pixels, 8);
    }
}
