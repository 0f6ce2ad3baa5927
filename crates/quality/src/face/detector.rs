//! Finds faces anywhere in the frame: BlazeFace (Bazarevsky et al. 2019, arXiv:1907.05047), its short
//! range net, decoded as in MediaPipe's `face_detection_short_range` graph.

use super::feed;
use super::landmarks::unit;
use crate::frame::{Frame, Square, UPRIGHT};
use crate::lens::Lens;
use kaihu_inference::{Net, Shape};

/// Side of the net's input, and of the two grids of anchors on it.
const SIDE: usize = 128;
const GRIDS: [Grid; 2] = [
    Grid {
        side: 16,
        anchors: 2,
    },
    Grid {
        side: 8,
        anchors: 6,
    },
];

/// Numbers per anchor: centre, size, then six key points, of which the first two are the eyes.
const NUMBERS: usize = 16;

/// Boxes that overlap more than this are the same face (MediaPipe's `min_suppression_threshold`).
const SAME_FACE: f32 = 0.3;

/// A face crop is so many times as large as the detector's box (MediaPipe's `RectTransformation`).
const CROP: f32 = 1.5;

struct Grid {
    side: usize,
    anchors: usize,
}

pub(crate) struct Detector {
    net: Net,
    lens: Lens,
}

/// One face as the detector sees it, in pixels of the frame.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Detection {
    score: f32,
    centre: [f32; 2],
    size: [f32; 2],
    /// Right and left eye of the person: left and right in the frame.
    eyes: [[f32; 2]; 2],
}

impl Detection {
    /// The square that the landmark net should look at.
    pub(crate) fn square(&self) -> Square {
        let [[x0, y0], [x1, y1]] = self.eyes;
        Square {
            centre: self.centre,
            size: CROP * self.size[0].max(self.size[1]),
            right: unit([x1 - x0, y1 - y0]),
        }
    }
}

impl Detector {
    /// `None` when the net is not of the shape of the face detector.
    pub(crate) fn new(mut net: Net) -> Option<Detector> {
        let image = net.input_mut();
        if (image.height(), image.width(), image.channels()) != (SIDE, SIDE, 3) {
            return None;
        }
        let expected = [NUMBERS, 1].into_iter().flat_map(|numbers| {
            GRIDS.map(|g| Shape {
                height: g.side,
                width: g.side,
                channels: g.anchors * numbers,
            })
        });
        let same = expected
            .enumerate()
            .all(|(i, shape)| net.output(i).is_some_and(|output| output.shape() == shape));
        same.then(|| Detector {
            net,
            lens: Lens::default(),
        })
    }

    /// All faces, largest first.
    pub(crate) fn detect(&mut self, frame: Frame<'_>) -> Vec<Detection> {
        // The whole frame in a square, empty at two sides.
        let size = frame.width.max(frame.height) as f32;
        let centre = [frame.width as f32 / 2.0, frame.height as f32 / 2.0];
        let square = Square {
            centre,
            size,
            right: UPRIGHT,
        };
        let picture = self.lens.look(frame, square, SIDE);
        feed(self.net.input_mut(), picture, 1.0 / 127.5, -1.0);
        self.net.run();
        let mut found = distinct(self.candidates(square));
        found.sort_unstable_by(|a, b| area(b).total_cmp(&area(a)));
        found
    }

    /// Every anchor with a score above one half.
    fn candidates(&self, square: Square) -> Vec<Detection> {
        let mut found = Vec::new();
        for (i, grid) in GRIDS.iter().enumerate() {
            let (Some(boxes), Some(scores)) =
                (self.net.output(i), self.net.output(GRIDS.len() + i))
            else {
                continue; // `new` has seen both.
            };
            for cell in 0..grid.side * grid.side {
                let (row, column) = (cell / grid.side, cell % grid.side);
                let anchor = [column, row].map(|v| (v as f32 + 0.5) / grid.side as f32 - 0.5);
                let numbers = boxes.pixel(row, column).chunks_exact(NUMBERS);
                for (&logit, numbers) in scores.pixel(row, column).iter().zip(numbers) {
                    if logit > 0.0 {
                        found.push(decoded(logit, numbers, anchor, square));
                    }
                }
            }
        }
        found
    }
}

fn decoded(logit: f32, numbers: &[f32], anchor: [f32; 2], square: Square) -> Detection {
    let side = SIDE as f32;
    let point = |i: usize| {
        square.place([
            numbers[i] / side + anchor[0],
            numbers[i + 1] / side + anchor[1],
        ])
    };
    Detection {
        score: 1.0 / (1.0 + (-logit).exp()),
        centre: point(0),
        size: [numbers[2], numbers[3]].map(|v| v / side * square.size),
        eyes: [point(4), point(6)],
    }
}

/// Weighted non-maximum suppression: what overlaps the best becomes one detection, the mean of all
/// by score.
fn distinct(mut candidates: Vec<Detection>) -> Vec<Detection> {
    candidates.sort_unstable_by(|a, b| b.score.total_cmp(&a.score));
    let mut found = Vec::new();
    while let Some(best) = candidates.first().copied() {
        let (near, rest): (Vec<_>, Vec<_>) = candidates
            .into_iter()
            .partition(|other| overlap(&best, other) > SAME_FACE);
        candidates = rest;
        // A box without area overlaps nothing, not even itself.
        if near.is_empty() {
            candidates.remove(0);
            continue;
        }
        let total: f32 = near.iter().map(|d| d.score).sum();
        let mean = |value: &dyn Fn(&Detection) -> f32| {
            near.iter().map(|d| value(d) * d.score).sum::<f32>() / total
        };
        found.push(Detection {
            score: best.score,
            centre: [0, 1].map(|i| mean(&|d| d.centre[i])),
            size: [0, 1].map(|i| mean(&|d| d.size[i])),
            eyes: [0, 1].map(|eye| [0, 1].map(|i| mean(&|d| d.eyes[eye][i]))),
        });
    }
    found
}

fn area(detection: &Detection) -> f32 {
    detection.size[0] * detection.size[1]
}

/// Intersection over union.
fn overlap(a: &Detection, b: &Detection) -> f32 {
    let shared = |i: usize| {
        let end = (a.centre[i] + a.size[i] / 2.0).min(b.centre[i] + b.size[i] / 2.0);
        let start = (a.centre[i] - a.size[i] / 2.0).max(b.centre[i] - b.size[i] / 2.0);
        (end - start).max(0.0)
    };
    let both = shared(0) * shared(1);
    both / (area(a) + area(b) - both)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(x: f32, score: f32) -> Detection {
        Detection {
            score,
            centre: [x, 0.0],
            size: [10.0, 10.0],
            eyes: [[x - 2.0, 0.0], [x + 2.0, 0.0]],
        }
    }

    #[test]
    fn what_overlaps_is_one_face_and_what_does_not_is_another() {
        let found = distinct(vec![at(0.0, 0.6), at(2.0, 0.9), at(30.0, 0.7)]);
        assert_eq!(found.len(), 2);
        assert!(
            (found[0].centre[0] - 1.2).abs() < 1e-5,
            "the mean by score of 0 and 2"
        );
        assert_eq!(found[1].centre[0], 30.0);
    }

    #[test]
    fn a_box_without_area_is_no_face() {
        let mut empty = at(0.0, 0.9);
        empty.size = [0.0, 0.0];
        assert_eq!(distinct(vec![empty, at(30.0, 0.7)]).len(), 1);
    }
}
