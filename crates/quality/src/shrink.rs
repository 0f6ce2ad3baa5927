//! Pictures a whole number of times smaller: each pixel is the mean of those it stands for, so that fine
//! detail does not turn into noise.

/// Two channels of a pixel, sixteen bits apart.
const PAIR: u32 = 0x00ff_00ff;

/// More pixels than 16 × 16 have no sum of sixteen bits.
pub(crate) const MOST: usize = 16;

/// Makes pictures smaller, and keeps the memory that it needs from one to the next.
#[derive(Default)]
pub struct Shrinker {
    small: Vec<[u8; 4]>,
    sums: Vec<[u32; 2]>,
}

impl Shrinker {
    /// RGBA pixels `factor` (1 to 16) times smaller both ways. Columns and rows that are not enough for
    /// another pixel are left out.
    pub fn shrink(&mut self, rgba: &[u8], width: usize, factor: usize) -> &[u8] {
        let (pixels, _) = rgba.as_chunks();
        let factor = factor.clamp(1, MOST);
        let height = pixels.len().checked_div(width).unwrap_or(0);
        let size = [width / factor, height / factor];
        self.part(pixels, width, [0, 0], size, factor)
            .as_flattened()
    }

    /// The part of a picture that begins at `left` and `top` as `columns` × `rows` pixels, each of `factor`
    /// (1 to 16) pixels both ways.
    pub(crate) fn part(
        &mut self,
        pixels: &[[u8; 4]],
        width: usize,
        [left, top]: [usize; 2],
        [columns, rows]: [usize; 2],
        factor: usize,
    ) -> &[[u8; 4]] {
        let area = (factor * factor) as u32;
        // Rounded up it gives the very quotient of any sum of sixteen bits by up to 256.
        let share = (1 << 32u64) / u64::from(area) + u64::from(!area.is_power_of_two());
        let mean = |sum: u32| ((u64::from(sum) * share) >> 32) as u8;
        self.small.clear();
        for y in 0..rows {
            self.sums.clear();
            self.sums.resize(columns, [area / 2 * 0x0001_0001; 2]); // for rounding
            for row in 0..factor {
                let start = (top + y * factor + row) * width + left;
                let row = &pixels[start..start + columns * factor];
                for (sum, pixels) in self.sums.iter_mut().zip(row.chunks_exact(factor)) {
                    for pixel in pixels {
                        let pixel = u32::from_le_bytes(*pixel);
                        sum[0] += pixel & PAIR;
                        sum[1] += pixel >> 8 & PAIR;
                    }
                }
            }
            let means =
                |&[rb, ga]: &[u32; 2]| [rb & 0xffff, ga & 0xffff, rb >> 16, ga >> 16].map(mean);
            self.small.extend(self.sums.iter().map(means));
        }
        &self.small
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pixel_is_the_mean_of_those_it_stands_for() {
        let mut shrinker = Shrinker::default();
        for factor in 1..=MOST {
            // Five columns and three rows, and some that are left over.
            let (width, height) = (5 * factor + factor / 2, 3 * factor + factor - 1);
            let code = |i: usize| (i * i * 31 % 256) as u8;
            let rgba: Vec<u8> = (0..width * height * 4).map(code).collect();
            let small = shrinker.shrink(&rgba, width, factor);
            assert_eq!(small.len(), 5 * 3 * 4);
            for (at, &mean) in small.iter().enumerate() {
                let (x, y, channel) = (at / 4 % 5, at / 20, at % 4);
                let sum: usize = (0..factor * factor)
                    .map(|i| (x * factor + i % factor, y * factor + i / factor))
                    .map(|(x, y)| usize::from(rgba[(y * width + x) * 4 + channel]))
                    .sum();
                let area = factor * factor;
                assert_eq!(usize::from(mean), (sum + area / 2) / area, "{factor} {at}");
            }
        }
    }

    #[test]
    fn white_stays_white_and_nothing_nothing() {
        let mut shrinker = Shrinker::default();
        assert!(
            shrinker
                .shrink(&[255; 4 * 48 * 32], 48, 16)
                .iter()
                .all(|v| *v == 255)
        );
        assert!(shrinker.shrink(&[], 0, 2).is_empty());
        assert!(shrinker.shrink(&[9; 4], 1, 2).is_empty());
        assert!(shrinker.shrink(&[9; 8], 9, 1).is_empty(), "less than a row");
    }
}
