//! The rotation between two sets of points.

/// A 3×3 matrix by rows.
pub(crate) type Matrix = [[f64; 3]; 3];

/// The rotation R that makes Σ w |b − s R a|² smallest, whatever the scale s: the eigenvector of the
/// largest eigenvalue of Horn's 4×4 matrix is R as a quaternion (B. K. P. Horn, "Closed-form solution
/// of absolute orientation using unit quaternions", J. Opt. Soc. Am. A 4, 1987).
///
/// `pairs` are (w, a, b); both sets are centred here.
pub(crate) fn between(pairs: &[(f64, [f64; 3], [f64; 3])]) -> Matrix {
    let total: f64 = pairs.iter().map(|(w, _, _)| w).sum();
    let mut centres = [[0.0; 3]; 2];
    for (w, a, b) in pairs {
        for i in 0..3 {
            centres[0][i] += w * a[i] / total;
            centres[1][i] += w * b[i] / total;
        }
    }
    let mut s = [[0.0; 3]; 3];
    for (w, a, b) in pairs {
        for i in 0..3 {
            for j in 0..3 {
                s[i][j] += w * (a[i] - centres[0][i]) * (b[j] - centres[1][j]);
            }
        }
    }
    let [[xx, xy, xz], [yx, yy, yz], [zx, zy, zz]] = s;
    rotation(largest_eigenvector([
        [xx + yy + zz, yz - zy, zx - xz, xy - yx],
        [yz - zy, xx - yy - zz, xy + yx, zx + xz],
        [zx - xz, xy + yx, yy - xx - zz, yz + zy],
        [xy - yx, zx + xz, yz + zy, zz - xx - yy],
    ]))
}

/// Of a unit quaternion w, x, y, z.
fn rotation([w, x, y, z]: [f64; 4]) -> Matrix {
    [
        [
            1.0 - 2.0 * (y * y + z * z),
            2.0 * (x * y - w * z),
            2.0 * (x * z + w * y),
        ],
        [
            2.0 * (x * y + w * z),
            1.0 - 2.0 * (x * x + z * z),
            2.0 * (y * z - w * x),
        ],
        [
            2.0 * (x * z - w * y),
            2.0 * (y * z + w * x),
            1.0 - 2.0 * (x * x + y * y),
        ],
    ]
}

/// Jacobi's method: rotations that bring the off-diagonal to zero, one pair after the other. Ten
/// sweeps are more than a 4×4 matrix needs.
fn largest_eigenvector(mut m: [[f64; 4]; 4]) -> [f64; 4] {
    let mut vectors = [[0.0; 4]; 4]; // one a row
    for (i, vector) in vectors.iter_mut().enumerate() {
        vector[i] = 1.0;
    }
    for _ in 0..10 {
        for p in 0..3 {
            for q in p + 1..4 {
                if m[p][q] == 0.0 {
                    continue;
                }
                // The tangent of the smaller of both angles that do it.
                let cotangent = (m[q][q] - m[p][p]) / (2.0 * m[p][q]);
                let tan = cotangent.signum() / (cotangent.abs() + cotangent.hypot(1.0));
                let cos = 1.0 / tan.hypot(1.0);
                let sin = tan * cos;
                let turn = |a: f64, b: f64| (cos * a - sin * b, sin * a + cos * b);
                for row in &mut m {
                    (row[p], row[q]) = turn(row[p], row[q]);
                }
                for i in 0..4 {
                    (m[p][i], m[q][i]) = turn(m[p][i], m[q][i]);
                    (vectors[p][i], vectors[q][i]) = turn(vectors[p][i], vectors[q][i]);
                }
            }
        }
    }
    let best = (0..4)
        .max_by(|&a, &b| m[a][a].total_cmp(&m[b][b]))
        .unwrap_or(0);
    vectors[best]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_known_rotation_is_found_through_scale_and_shift() {
        let (half, axis) = (0.35f64, [2.0 / 7.0, 3.0 / 7.0, -6.0 / 7.0]);
        let known = rotation([
            half.cos(),
            axis[0] * half.sin(),
            axis[1] * half.sin(),
            axis[2] * half.sin(),
        ]);
        let points = [
            [1.0, 0.0, 0.0],
            [0.0, 2.0, 0.5],
            [-1.0, 0.3, 3.0],
            [0.2, -1.0, 1.0],
        ];
        let pairs = points.map(|a| {
            let b = known.map(|row| 40.0 + 7.0 * (row[0] * a[0] + row[1] * a[1] + row[2] * a[2]));
            (0.5 + a[0] * a[0], a, b)
        });
        let found = between(&pairs);
        for (found, known) in found.iter().flatten().zip(known.iter().flatten()) {
            assert!((found - known).abs() < 1e-9, "{found} for {known}");
        }
    }
}
