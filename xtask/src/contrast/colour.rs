//! A colour as browsers compute with it, and the contrast of two as WCAG 2.2 defines it.
use std::fmt;
use std::sync::LazyLock;

/// Red, green and blue of sRGB, gamma-encoded: 0–1 when they can be shown, beyond when they cannot.
/// `alpha` is 0–1 and not multiplied into them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Colour {
    pub(super) rgb: [f64; 3],
    pub(super) alpha: f64,
}

/// OKLCH: lightness 0–1, chroma from 0 (to about 0.32 in sRGB), hue in degrees.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Oklch {
    pub(super) l: f64,
    pub(super) c: f64,
    pub(super) h: f64,
}

impl Colour {
    /// Nothing at all.
    pub(super) const TRANSPARENT: Self = Self {
        rgb: [0.0; 3],
        alpha: 0.0,
    };

    /// An opaque colour from its three bytes.
    pub(super) fn of_bytes(bytes: [u8; 3]) -> Self {
        Self {
            rgb: bytes.map(|byte| f64::from(byte) / 255.0),
            alpha: 1.0,
        }
    }

    /// `rgb`, `rgba`, `rrggbb` or `rrggbbaa`: what follows a `#`.
    pub(super) fn of_hex(digits: &str) -> Option<Self> {
        let wide: String = match digits.len() {
            3 | 4 => digits.chars().flat_map(|digit| [digit; 2]).collect(),
            6 | 8 => digits.to_owned(),
            _ => return None,
        };
        let number = u32::from_str_radix(&wide, 16).ok()?;
        let [r, g, b, alpha] = match wide.len() {
            6 => (number << 8 | 0xff).to_be_bytes(),
            _ => number.to_be_bytes(),
        };
        Some(Self {
            alpha: f64::from(alpha) / 255.0,
            ..Self::of_bytes([r, g, b])
        })
    }

    /// `color-mix(in srgb, self share, other)`, with `share` 0–1 (CSS Color 5, 3.2: premultiplied).
    pub(super) fn mixed(self, share: f64, other: Self) -> Self {
        let rest = 1.0 - share;
        let alpha = self.alpha * share + other.alpha * rest;
        if alpha == 0.0 {
            return Self::TRANSPARENT;
        }
        let channel = |i: usize| {
            (self.rgb[i] * self.alpha * share + other.rgb[i] * other.alpha * rest) / alpha
        };
        Self {
            rgb: [0, 1, 2].map(channel),
            alpha,
        }
    }

    /// What is seen when it is painted over another colour.
    pub(super) fn over(self, below: Self) -> Self {
        let rest = below.alpha * (1.0 - self.alpha);
        let alpha = self.alpha + rest;
        if alpha == 0.0 {
            return Self::TRANSPARENT;
        }
        let channel = |i: usize| (self.rgb[i] * self.alpha + below.rgb[i] * rest) / alpha;
        Self {
            rgb: [0, 1, 2].map(channel),
            alpha,
        }
    }

    /// The bytes on the screen: what sRGB cannot show is clipped channel by channel, as browsers do.
    pub(super) fn painted(self) -> [u8; 3] {
        self.rgb
            .map(|channel| (channel.clamp(0.0, 1.0) * 255.0).round() as u8)
    }

    /// To OKLCH, by the matrices of Björn Ottosson, “A perceptual color space for image processing”
    /// (2020, revised 2021).
    pub(super) fn oklch(self) -> Oklch {
        let [r, g, b] = self.rgb.map(linear);
        let l = (0.412_221_470_8 * r + 0.536_332_536_3 * g + 0.051_445_992_9 * b).cbrt();
        let m = (0.211_903_498_2 * r + 0.680_699_545_1 * g + 0.107_396_956_6 * b).cbrt();
        let s = (0.088_302_461_9 * r + 0.281_718_837_6 * g + 0.629_978_700_5 * b).cbrt();
        let lightness = 0.210_454_255_3 * l + 0.793_617_785_0 * m - 0.004_072_046_8 * s;
        let a = 1.977_998_495_1 * l - 2.428_592_205_0 * m + 0.450_593_709_9 * s;
        let b = 0.025_904_037_1 * l + 0.782_771_766_2 * m - 0.808_675_766_0 * s;
        Oklch {
            l: lightness,
            c: a.hypot(b),
            h: b.atan2(a).to_degrees().rem_euclid(360.0),
        }
    }
}

impl Oklch {
    /// To sRGB, opaque, by the inverse matrices from the same source. Nothing is clipped yet.
    pub(super) fn colour(self) -> Colour {
        let (sin, cos) = self.h.to_radians().sin_cos();
        let (a, b) = (self.c * cos, self.c * sin);
        let l = (self.l + 0.396_337_777_4 * a + 0.215_803_757_3 * b).powi(3);
        let m = (self.l - 0.105_561_345_8 * a - 0.063_854_172_8 * b).powi(3);
        let s = (self.l - 0.089_484_177_5 * a - 1.291_485_548_0 * b).powi(3);
        let rgb = [
            4.076_741_662_1 * l - 3.307_711_591_3 * m + 0.230_969_929_2 * s,
            -1.268_438_004_6 * l + 2.609_757_401_1 * m - 0.341_319_396_5 * s,
            -0.004_196_086_3 * l - 0.703_418_614_7 * m + 1.707_614_701_0 * s,
        ];
        Colour {
            rgb: rgb.map(encoded),
            alpha: 1.0,
        }
    }
}

/// `#rrggbb` as painted; the alpha in per cent where there is one.
impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [r, g, b] = self.painted();
        write!(f, "#{r:02x}{g:02x}{b:02x}")?;
        if self.alpha < 1.0 {
            write!(f, " at {:.0} %", self.alpha * 100.0)?;
        }
        Ok(())
    }
}

/// Contrast ratio of two painted colours, 1–21 (WCAG 2.2, “contrast ratio”).
pub(super) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// Relative luminance, 0–1 (WCAG 2.2, “relative luminance”).
pub(super) fn luminance(painted: [u8; 3]) -> f64 {
    static LINEAR: LazyLock<[f64; 256]> =
        LazyLock::new(|| std::array::from_fn(|byte| linear(byte as f64 / 255.0)));
    let [r, g, b] = painted.map(|byte| LINEAR[usize::from(byte)]);
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

/// Out of the gamma of sRGB (IEC 61966-2-1), odd around zero as in CSS Color 4.
fn linear(encoded: f64) -> f64 {
    let size = encoded.abs();
    let linear = if size <= 0.040_45 {
        size / 12.92
    } else {
        ((size + 0.055) / 1.055).powf(2.4)
    };
    linear.copysign(encoded)
}

fn encoded(linear: f64) -> f64 {
    let size = linear.abs();
    let encoded = if size <= 0.003_130_8 {
        size * 12.92
    } else {
        1.055 * size.powf(1.0 / 2.4) - 0.055
    };
    encoded.copysign(linear)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hex(digits: &str) -> Colour {
        Colour::of_hex(digits).expect("a colour")
    }

    fn near(one: f64, other: f64) -> bool {
        (one - other).abs() < 1e-4
    }

    #[test]
    fn contrast_is_that_of_wcag() {
        let on_white = |digits| contrast(hex(digits).painted(), [255; 3]);
        assert!(near(on_white("000"), 21.0));
        assert!(near(on_white("fff"), 1.0));
        assert!(near(on_white("767676"), 4.5422));
        assert!(near(on_white("777777"), 4.4781));
        assert!(near(on_white("ff0000"), 3.9985));
    }

    #[test]
    fn oklch_is_that_of_its_author_and_turns_back() {
        let Oklch { l, c, h } = hex("f00").oklch();
        assert!(near(l, 0.627_96) && near(c, 0.257_68) && (h - 29.234).abs() < 1e-2);
        let white = hex("fff").oklch();
        assert!(near(white.l, 1.0) && near(white.c, 0.0));
        for digits in ["000000", "ffffff", "0a6a78", "00ff00", "0000ff", "d6336c"] {
            assert_eq!(
                hex(digits).oklch().colour().painted(),
                hex(digits).painted()
            );
        }
    }

    #[test]
    fn what_cannot_be_shown_is_clipped_by_channel() {
        let beyond = Colour {
            rgb: [-0.2, 0.5, 1.4],
            alpha: 1.0,
        };
        assert_eq!(beyond.painted(), [0, 128, 255]);
    }

    #[test]
    fn mixtures_and_layers_are_those_of_css() {
        assert_eq!(hex("000").mixed(0.25, hex("fff")).painted(), [191; 3]);
        // Premultiplied: the colour of nothing does not count.
        let half = hex("f00").mixed(0.5, Colour::TRANSPARENT);
        assert_eq!((half.painted(), half.alpha), ([255, 0, 0], 0.5));
        assert_eq!(half.over(hex("fff")).painted(), [255, 128, 128]);
        assert_eq!(hex("0008").over(Colour::TRANSPARENT), hex("0008"));
        assert!(Colour::of_hex("12345").is_none() && Colour::of_hex("ggg").is_none());
    }
}
