//! Pictures in linear light.

/// Width × height × RGB in linear light, 0..=1.
pub(crate) struct Picture {
    pub(crate) width: usize,
    pub(crate) height: usize,
    pub(crate) pixels: Vec<[f32; 3]>,
}

impl Picture {
    /// The colour at a place between the pixels, at the edge that of the nearest pixel.
    pub(crate) fn at(&self, x: f32, y: f32) -> [f32; 3] {
        let inside = |v: f32, length: usize| (v - 0.5).clamp(0.0, length as f32 - 1.0);
        let (x, y) = (inside(x, self.width), inside(y, self.height));
        // Whole parts by truncation, which is much quicker than `floor`.
        let (left, top) = (x as usize, y as usize);
        let (tx, ty) = (x - left as f32, y - top as f32);
        let (right, bottom) = (
            (left + 1).min(self.width - 1),
            (top + 1).min(self.height - 1),
        );
        let pixel = |column: usize, row: usize| self.pixels[row * self.width + column];
        let upper = mix(pixel(left, top), pixel(right, top), tx);
        let lower = mix(pixel(left, bottom), pixel(right, bottom), tx);
        mix(upper, lower, ty)
    }

    /// Out of focus: a Gaussian of `sigma` pixels, along the rows and along the columns.
    pub(crate) fn blurred(&self, sigma: f32) -> Picture {
        let rows = Picture {
            pixels: self.smoothed(sigma, [1, 0]),
            ..*self
        };
        Picture {
            pixels: rows.smoothed(sigma, [0, 1]),
            ..*self
        }
    }

    fn smoothed(&self, sigma: f32, [dx, dy]: [i64; 2]) -> Vec<[f32; 3]> {
        let reach = (3.0 * sigma).ceil() as i64;
        let weights: Vec<f32> = (-reach..=reach)
            .map(|i| (-0.5 * (i as f32 / sigma).powi(2)).exp())
            .collect();
        let total: f32 = weights.iter().sum();
        let (width, height) = (self.width as i64, self.height as i64);
        let pixel = |x: i64, y: i64| {
            self.pixels[(y.clamp(0, height - 1) * width + x.clamp(0, width - 1)) as usize]
        };
        let smooth = |i: i64| {
            let (x, y) = (i % width, i / width);
            let mut sum = [0.0; 3];
            for (i, weight) in (-reach..).zip(&weights) {
                let near = pixel(x + i * dx, y + i * dy);
                (0..3).for_each(|c| sum[c] += near[c] * weight / total);
            }
            sum
        };
        (0..width * height).map(smooth).collect()
    }
}

pub(crate) fn mix(a: [f32; 3], b: [f32; 3], t: f32) -> [f32; 3] {
    std::array::from_fn(|c| a[c] + (b[c] - a[c]) * t)
}

/// sRGB code to linear light (IEC 61966-2-1).
pub(crate) fn decoded(code: u8) -> f32 {
    let v = f32::from(code) / 255.0;
    if v <= 0.04045 {
        v / 12.92
    } else {
        ((v + 0.055) / 1.055).powf(2.4)
    }
}

/// Linear light to sRGB by a table: a power for each channel of each pixel would take most of the time.
pub(crate) struct Encoder(Vec<f32>);

impl Encoder {
    const STEPS: usize = 1 << 14;

    pub(crate) fn new() -> Encoder {
        let code = |i| {
            let v = i as f32 / Encoder::STEPS as f32;
            255.0
                * if v <= 0.003_130_8 {
                    v * 12.92
                } else {
                    1.055 * v.powf(1.0 / 2.4) - 0.055
                }
        };
        Encoder((0..=Encoder::STEPS).map(code).collect())
    }

    /// The code of a linear light, 0..=255, to about a tenth of a code.
    pub(crate) fn code(&self, light: f32) -> f32 {
        self.0[(light.clamp(0.0, 1.0) * Encoder::STEPS as f32) as usize]
    }
}
