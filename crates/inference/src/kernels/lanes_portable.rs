//! Four numbers as an array; the compiler makes of it what the machine has.

use super::Lanes;
use crate::tensor::Lane;

#[derive(Clone, Copy)]
pub(crate) struct Portable(Lane);

impl Portable {
    #[inline(always)]
    fn zip(self, other: Self, f: impl Fn(f32, f32) -> f32) -> Self {
        let ([a, b, c, d], [e, g, h, i]) = (self.0, other.0);
        Portable([f(a, e), f(b, g), f(c, h), f(d, i)])
    }
}

impl Lanes for Portable {
    #[inline(always)]
    fn load(from: &Lane) -> Self {
        Portable(*from)
    }

    #[inline(always)]
    fn store(self, to: &mut Lane) {
        *to = self.0;
    }

    #[inline(always)]
    fn splat(value: f32) -> Self {
        Portable([value; 4])
    }

    #[inline(always)]
    fn add(self, other: Self) -> Self {
        self.zip(other, |a, b| a + b)
    }

    #[inline(always)]
    fn mul(self, other: Self) -> Self {
        self.zip(other, |a, b| a * b)
    }

    #[inline(always)]
    fn max(self, other: Self) -> Self {
        self.zip(other, |a, b| if a > b { a } else { b })
    }

    #[inline(always)]
    fn min(self, other: Self) -> Self {
        self.zip(other, |a, b| if a < b { a } else { b })
    }
}
