//! Sharpness: how much fine detail the face shows.
//!
//! OFIQ puts 26 Laplacian, box and Sobel features into a random forest; this is the strongest of them
//! by itself, the spread of the Laplacian.

use crate::face::aligned::{AlignedFace, SIDE};

/// Standard deviation of the Laplacian (kernel 0 1 0, 1 -4 1, 0 1 0) of 8-bit luma over the aligned
/// face; larger is sharper.
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
pub(crate) fn laplacian_deviation(face: &AlignedFace) -> Option<f32> {
    let (mut count, mut sum, mut squares) = (0.0f64, 0.0f64, 0.0f64);
    for y in 1..SIDE - 1 {
        let row = |y: usize| {
            (
                &face.luma[y * SIDE..][..SIDE],
                &face.inside[y * SIDE..][..SIDE],
            )
        };
        let (above, in_above) = row(y - 1);
        let (here, in_here) = row(y);
        let (below, in_below) = row(y + 1);
        for x in 1..SIDE - 1 {
            let inside = in_above[x] & in_below[x] & in_here[x - 1] & in_here[x] & in_here[x + 1];
            if inside {
                let around = above[x] + below[x] + here[x - 1] + here[x + 1];
                let value = f64::from(around - 4.0 * here[x]);
                count += 1.0;
                sum += value;
                squares += value * value;
            }
        }
    }
    (count > 0.0).then(|| {
        let mean = sum / count;
        (squares / count - mean * mean).max(0.0).sqrt() as f32
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plain_face_has_none_and_a_chequered_one_has_much() {
        let mut face = AlignedFace::new();
        assert_eq!(laplacian_deviation(&face), None, "no pixel is inside");
        face.inside.fill(true);
        face.luma.fill(90.0);
        assert_eq!(laplacian_deviation(&face), Some(0.0));
        // A ramp has no second derivative.
        (0..SIDE * SIDE).for_each(|i| face.luma[i] = (i % SIDE) as f32);
        assert_eq!(laplacian_deviation(&face), Some(0.0));
        // Squares of 100 and 101: the Laplacian is 4 and -4.
        (0..SIDE * SIDE).for_each(|i| face.luma[i] = 100.0 + ((i % SIDE + i / SIDE) % 2) as f32);
        assert_eq!(laplacian_deviation(&face), Some(4.0));
    }
}
