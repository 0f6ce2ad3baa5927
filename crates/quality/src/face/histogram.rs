//! How often each level of luminance occurs.

/// Counts of luminance in 256 levels.
pub(crate) struct Histogram {
    counts: [u32; 256],
    total: u32,
}

impl Histogram {
    /// Of linear luminances, 0..=1, rounded to 8 bits (OFIQ `GetLuminanceImageFromBGR`); `None` without
    /// any.
    pub(crate) fn of(light: impl Iterator<Item = f32>) -> Option<Histogram> {
        let mut histogram = Histogram {
            counts: [0; 256],
            total: 0,
        };
        for value in light {
            histogram.counts[usize::from((value * 255.0 + 0.5) as u8)] += 1;
            histogram.total += 1;
        }
        (histogram.total > 0).then_some(histogram)
    }

    /// The share of each level.
    pub(crate) fn shares(&self) -> impl Iterator<Item = f32> + '_ {
        let total = self.total as f32;
        self.counts.iter().map(move |count| *count as f32 / total)
    }

    /// The share of a range of levels.
    pub(crate) fn share(&self, levels: std::ops::RangeInclusive<usize>) -> f32 {
        let count: u32 = self.counts[levels].iter().sum();
        count as f32 / self.total as f32
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_are_rounded() {
        let levels = [0.0, 25.4, 25.6, 128.0, 246.4, 246.6, 255.0, 260.0];
        let histogram = Histogram::of(levels.iter().map(|v| v / 255.0)).expect("eight");
        assert_eq!(histogram.share(0..=25), 2.0 / 8.0);
        assert_eq!(histogram.share(247..=255), 3.0 / 8.0);
        assert_eq!(histogram.shares().sum::<f32>(), 1.0);
        assert!(Histogram::of(std::iter::empty()).is_none());
    }
}
