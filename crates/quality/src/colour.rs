//! From the camera's sRGB numbers to light and to colours as people see them.

/// Shares of red, green and blue in luminance (ITU-R BT.709 primaries, as in ISO/IEC 29794-5).
const SHARES: [f32; 3] = [0.2126, 0.7152, 0.0722];

/// sRGB to linear light, IEC 61966-2-1, for all 256 codes.
pub(crate) struct Linear {
    light: [f32; 256],
    /// What each code of red, green and blue adds to luminance.
    adds: [[f32; 256]; 3],
}

impl Linear {
    pub(crate) fn new() -> Linear {
        let light = std::array::from_fn(|code| decoded(code as f32));
        let adds = SHARES.map(|share| light.map(|light| share * light));
        Linear { light, adds }
    }

    /// Linear light of a code, 0..=1.
    pub(crate) fn light(&self, code: u8) -> f32 {
        self.light[usize::from(code)]
    }

    /// Relative luminance of an RGB pixel, 0..=1.
    pub(crate) fn luminance(&self, [r, g, b]: [u8; 3]) -> f32 {
        let [red, green, blue] = &self.adds;
        red[usize::from(r)] + green[usize::from(g)] + blue[usize::from(b)]
    }
}

/// Rec. 601 luma of each pixel, 0..=255.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn luma(pixels: &[[u8; 4]], luma: &mut [f32]) {
    for (luma, &[r, g, b, _]) in luma.iter_mut().zip(pixels) {
        *luma = 0.299 * f32::from(r) + 0.587 * f32::from(g) + 0.114 * f32::from(b);
    }
}

/// Linear light of a code between 0 and 255.
fn decoded(code: f32) -> f32 {
    let v = code / 255.0;
    if v <= 0.04045 {
        v / 12.92
    } else {
        ((v + 0.055) / 1.055).powf(2.4)
    }
}

/// From linear sRGB to CIE XYZ adapted to D50, and its white (OFIQ `NaturalColour.cpp`).
const TO_XYZ: [[f32; 3]; 3] = [
    [0.43605, 0.38508, 0.14309],
    [0.22249, 0.71689, 0.06062],
    [0.01393, 0.0971, 0.71419],
];
const WHITE: [f32; 3] = [0.964_221, 1.0, 0.825_211];

/// L, a and b of CIELAB (ISO/CIE 11664-4) for sRGB codes of 0..=255.
pub(crate) fn lab(codes: [f32; 3]) -> [f32; 3] {
    const EDGE: f32 = 216.0 / 24_389.0;
    const SLOPE: f32 = 24_389.0 / 27.0;
    let light = codes.map(decoded);
    let [x, y, z] = [0, 1, 2].map(|i| {
        let sum: f32 = TO_XYZ[i].iter().zip(&light).map(|(m, v)| m * v).sum();
        let t = sum / WHITE[i];
        match t <= EDGE {
            true => (SLOPE * t + 16.0) / 116.0,
            false => t.cbrt(),
        }
    });
    [116.0 * y - 16.0, 500.0 * (x - y), 200.0 * (y - z)]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn grey_has_no_colour_and_red_much() {
        for code in [0.0, 5.0, 128.0, 255.0] {
            let [_, a, b] = lab([code; 3]);
            assert!(a.abs() < 0.2 && b.abs() < 0.2, "{code}: {a} {b}");
        }
        assert!((lab([255.0; 3])[0] - 100.0).abs() < 0.1);
        let [l, a, b] = lab([255.0, 0.0, 0.0]);
        // The usual figures for sRGB red under D50.
        assert!((l - 54.3).abs() < 0.5 && (a - 80.8).abs() < 0.5 && (b - 69.9).abs() < 0.5);
    }

    #[test]
    fn known_codes_give_known_light() {
        let linear = Linear::new();
        assert_eq!(linear.luminance([0, 0, 0]), 0.0);
        assert!((linear.luminance([255; 3]) - 1.0).abs() < 1e-6);
        // Mid grey 188 is half the light.
        assert!((linear.luminance([188; 3]) - 0.5029).abs() < 1e-4);
        assert!((linear.luminance([255, 0, 0]) - 0.2126).abs() < 1e-6);
    }
}
