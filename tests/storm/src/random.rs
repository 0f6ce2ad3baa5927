//! The same numbers from the same seed (splitmix64).

/// Random numbers.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Random {
        Random(seed)
    }

    /// 32 fresh bits.
    pub(crate) fn bits(&mut self) -> u32 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((z ^ (z >> 31)) >> 32) as u32
    }

    /// Evenly in `0..below`.
    pub(crate) fn below(&mut self, below: u32) -> u32 {
        ((u64::from(self.bits()) * u64::from(below)) >> 32) as u32
    }

    /// Exponentially distributed with this mean.
    pub(crate) fn exponential(&mut self, mean: u32) -> u32 {
        let unit = (f64::from(self.bits()) + 1.0) / (f64::from(u32::MAX) + 1.0);
        (-unit.ln() * f64::from(mean)) as u32
    }
}
