//! A small neural-network engine for the two face nets.
//!
//! It knows four things: convolution, depthwise convolution, 2×2 max pooling, and a residual with
//! ReLU or PReLU fused behind the convolutions. That is all that BlazeFace and Face Mesh are made of,
//! and knowing no more is why it is small and quick: a general runtime is twenty times the size.
//!
//! ```no_run
//! # fn main() -> Result<(), kaihu_inference::FormatError> {
//! # let bytes = [0u8];
//! let mut net = kaihu_inference::Net::parse(&bytes)?;
//! let mut image = net.input_mut();
//! for y in 0..image.height() {
//!     for pixel in image.row_mut(y) {
//!         *pixel = [0.5, 0.5, 0.5, 0.0]; // R, G, B and a channel that does not count
//!     }
//! }
//! net.run();
//! let scores = net.output(0);
//! # Ok(())
//! # }
//! ```
//!
//! Layout: planes of [`Lane`]s, four channels of each pixel, f32, with a border of zeros around every
//! tensor that a padded convolution reads, so that no kernel asks where the edge is. On wasm32 the
//! kernels use 128-bit SIMD; elsewhere a portable twin does the same.

mod format;
mod fuse;
mod kernels;
mod net;
mod plan;
mod tensor;

pub use format::FormatError;
pub use net::Net;
pub use tensor::{Image, Lane, Output, Shape};
