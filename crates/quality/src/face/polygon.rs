//! Polygons as pixels.

/// Marks the pixels of a square picture of `side` whose centre lies inside the polygon (even-odd
/// rule), and no others.
pub(crate) fn fill(polygon: &[[f32; 2]], side: usize, inside: &mut [bool]) {
    let mut crossings = Vec::with_capacity(polygon.len());
    for (y, row) in inside.chunks_exact_mut(side).enumerate() {
        let line = y as f32 + 0.5;
        crossings.clear();
        for (a, b) in polygon.iter().zip(polygon.iter().cycle().skip(1)) {
            if (a[1] <= line) != (b[1] <= line) {
                crossings.push(a[0] + (line - a[1]) / (b[1] - a[1]) * (b[0] - a[0]));
            }
        }
        crossings.sort_unstable_by(f32::total_cmp);
        row.fill(false);
        for &[start, end] in crossings.as_chunks().0 {
            let pixel = |x: f32| ((x - 0.5).ceil().max(0.0) as usize).min(side);
            row[pixel(start)..pixel(end).max(pixel(start))].fill(true);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SIDE: usize = 40;

    #[test]
    fn a_polygon_is_filled_where_the_pixel_centres_are() {
        let mut inside = vec![true; SIDE * SIDE];
        let polygon = [[10.0, 20.0], [13.0, 20.0], [13.0, 24.0], [10.0, 24.0]];
        fill(&polygon, SIDE, &mut inside);
        let filled: Vec<_> = (0..inside.len()).filter(|&i| inside[i]).collect();
        assert_eq!(filled.len(), 12);
        assert_eq!((filled[0] % SIDE, filled[0] / SIDE), (10, 20));
    }

    #[test]
    fn a_polygon_far_outside_fills_nothing_or_all() {
        let mut inside = vec![true; SIDE * SIDE];
        let beside = [[-9e5, -9e5], [-8e5, -9e5], [-8e5, 9e5]];
        fill(&beside, SIDE, &mut inside);
        assert!(inside.iter().all(|v| !v));
        let around = [[-9e5, -9e5], [9e5, -9e5], [9e5, 9e5], [-9e5, 9e5]];
        fill(&around, SIDE, &mut inside);
        assert!(inside.iter().all(|v| *v));
    }
}
