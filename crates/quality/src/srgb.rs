//! From the camera's sRGB numbers to light.

/// sRGB to linear light, IEC 61966-2-1, for all 256 codes.
pub(crate) struct Linear([f32; 256]);

impl Linear {
    pub(crate) fn new() -> Linear {
        Linear(std::array::from_fn(|code| {
            let v = code as f32 / 255.0;
            if v <= 0.04045 {
                v / 12.92
            } else {
                ((v + 0.055) / 1.055).powf(2.4)
            }
        }))
    }

    /// Relative luminance of an RGB pixel, 0..=1 (ITU-R BT.709 primaries, as in ISO/IEC 29794-5).
    pub(crate) fn luminance(&self, [r, g, b]: [u8; 3]) -> f32 {
        let light = |code: u8| self.0[usize::from(code)];
        0.2126 * light(r) + 0.7152 * light(g) + 0.0722 * light(b)
    }
}

#[cfg(test)]
mod tests {
    use super::Linear;

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
