//! A face that is none: a drawing on paper, as a child makes it.

/// Ink and paper in linear light.
const INK: [f32; 3] = [0.03, 0.03, 0.05];
const PAPER: [f32; 3] = [0.62, 0.61, 0.57];

/// Half the width of a line.
const PEN: f32 = 2.2;

/// The colour at a place, in pixels of the frame from the middle of the drawing.
pub(crate) fn colour([x, y]: [f32; 2]) -> [f32; 3] {
    let line = |distance: f32| distance.abs() < PEN;
    let head = line(ellipse([x, y], [105.0, 140.0]));
    let eyes = [-42.0, 42.0].into_iter().any(|eye| {
        let at = [x - eye, y + 35.0];
        line(ellipse(at, [20.0, 11.0])) || ellipse(at, [7.0, 8.0]) < 0.0
    });
    let brows = [-42.0, 42.0].into_iter().any(|brow| {
        let at = [x - brow, y + 35.0];
        at[1] < 0.0 && line(ellipse(at, [26.0, 30.0]))
    });
    let nose = (x.abs() < 14.0 && line(y - 22.0)) || ((-20.0..22.0).contains(&y) && line(x + 10.0));
    let mouth = y > 60.0 && line(ellipse([x, y - 55.0], [45.0, 24.0]));
    match head || eyes || brows || nose || mouth {
        true => INK,
        false => PAPER,
    }
}

/// About the distance to the rim in pixels, negative inside.
fn ellipse([x, y]: [f32; 2], [a, b]: [f32; 2]) -> f32 {
    ((x / a).hypot(y / b) - 1.0) * a.min(b)
}
