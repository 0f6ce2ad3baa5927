//! From measurements to quality, 0..=100, as OFIQ maps them.

/// 1 / (1 + exp((centre - x) / width)).
pub(crate) struct Sigmoid {
    pub(crate) centre: f32,
    pub(crate) width: f32,
}

impl Sigmoid {
    pub(crate) fn at(&self, x: f32) -> f32 {
        1.0 / (1.0 + ((self.centre - x) / self.width).exp())
    }
}

/// The nearest whole number within 0..=100.
pub(crate) fn whole(score: f32) -> f32 {
    score.round().clamp(0.0, 100.0)
}
