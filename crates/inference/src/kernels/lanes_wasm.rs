//! Four numbers in a 128-bit register of WebAssembly.
#![allow(unsafe_code)] // v128.load and v128.store take raw pointers.

use super::Lanes;
use crate::tensor::Lane;
use core::arch::wasm32::{
    f32x4_add, f32x4_mul, f32x4_pmax, f32x4_pmin, f32x4_splat, v128, v128_load, v128_store,
};

#[derive(Clone, Copy)]
pub(crate) struct Simd(v128);

impl Lanes for Simd {
    #[inline]
    #[target_feature(enable = "simd128")]
    fn load(from: &Lane) -> Self {
        // SAFETY: a Lane is 16 readable bytes; v128.load asks for no alignment.
        Simd(unsafe { v128_load(from.as_ptr().cast()) })
    }

    #[inline]
    #[target_feature(enable = "simd128")]
    fn store(self, to: &mut Lane) {
        // SAFETY: a Lane is 16 writable bytes; v128.store asks for no alignment.
        unsafe { v128_store(to.as_mut_ptr().cast(), self.0) }
    }

    #[inline]
    #[target_feature(enable = "simd128")]
    fn splat(value: f32) -> Self {
        Simd(f32x4_splat(value))
    }

    #[inline]
    #[target_feature(enable = "simd128")]
    fn add(self, other: Self) -> Self {
        Simd(f32x4_add(self.0, other.0))
    }

    #[inline]
    #[target_feature(enable = "simd128")]
    fn mul(self, other: Self) -> Self {
        Simd(f32x4_mul(self.0, other.0))
    }

    // pmax and pmin are one instruction on every machine, unlike max and min, which also order the
    // zeros and pass NaN on.
    #[inline]
    #[target_feature(enable = "simd128")]
    fn max(self, other: Self) -> Self {
        Simd(f32x4_pmax(self.0, other.0))
    }

    #[inline]
    #[target_feature(enable = "simd128")]
    fn min(self, other: Self) -> Self {
        Simd(f32x4_pmin(self.0, other.0))
    }
}
