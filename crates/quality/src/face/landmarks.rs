//! The 468 points of a face: Face Mesh (Kartynnik et al. 2019, arXiv:1907.06724).

use super::feed;
use crate::frame::{Frame, Square, UPRIGHT};
use crate::lens::Lens;
use kaihu_inference::{Net, Shape};

/// Points of the mesh.
pub(crate) const POINTS: usize = 468;

const SIDE: usize = 192;

/// A face crop is so many times as large as the face (MediaPipe's `RectTransformation`).
const CROP: f32 = 1.5;

/// Below this the net does not take what it sees for a face (MediaPipe's
/// `min_face_presence_confidence`). The detector alone is easily fooled: a dog scored 0.63.
const PRESENT: f32 = 0.5;

/// Corners of an eye, outer and inner, and its lids in three pairs of upper and lower.
pub(crate) struct Eye {
    pub(crate) corners: [usize; 2],
    pub(crate) lids: [[usize; 2]; 3],
}

/// Numbers of the points as in MediaPipe's canonical face; left and right as seen in the frame.
pub(crate) const LEFT_EYE: Eye = Eye {
    corners: [33, 133],
    lids: [[160, 144], [159, 145], [158, 153]],
};
pub(crate) const RIGHT_EYE: Eye = Eye {
    corners: [263, 362],
    lids: [[385, 380], [386, 374], [387, 373]],
};
/// Inner edges of the lips in three pairs of upper and lower; the second is the middle.
pub(crate) const LIPS: [[usize; 2]; 3] = [[81, 178], [13, 14], [311, 402]];
/// Middle of the lower lip's lower edge.
pub(crate) const LOWER_LIP: usize = 17;
pub(crate) const CHIN: usize = 152;
/// Around brows and jaw, clockwise from the left temple as seen in the frame: the region of the face in
/// OFIQ (`GetFaceMask` without forehead), which hair and scarves leave free.
pub(crate) const OUTLINE: [usize; 31] = [
    127, 70, 63, 105, 66, 296, 334, 293, 300, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400,
    377, 152, 148, 176, 149, 150, 136, 172, 58, 132, 93, 234,
];

/// A face as the landmark net sees it.
#[derive(Clone)]
pub(crate) struct Landmarks {
    /// x and y in pixels of the frame, z (towards the camera is negative) in the same unit.
    pub(crate) points: [[f32; 3]; POINTS],
    /// That this is a face, 0..=1.
    pub(crate) presence: f32,
}

impl Landmarks {
    pub(crate) fn point(&self, i: usize) -> [f32; 2] {
        [self.points[i][0], self.points[i][1]]
    }

    /// Half way between two points.
    pub(crate) fn middle(&self, [a, b]: [usize; 2]) -> [f32; 2] {
        mean(self.point(a), self.point(b))
    }

    /// The widest of some gaps over T; `None` for a face without size.
    pub(crate) fn widest_gap(&self, pairs: [[usize; 2]; 3]) -> Option<f32> {
        let length = self.eyes_to_chin();
        let gaps = pairs.map(|[a, b]| distance(self.point(a), self.point(b)));
        (length > 0.0).then(|| gaps.into_iter().fold(0.0, f32::max) / length)
    }

    /// Centres of the left and right eye (in the frame): midway between the corners, as in OFIQ.
    pub(crate) fn eyes(&self) -> [[f32; 2]; 2] {
        [LEFT_EYE, RIGHT_EYE].map(|eye| self.middle(eye.corners))
    }

    /// T of ISO/IEC 29794-5: from midway between the eyes to the chin, in pixels.
    pub(crate) fn eyes_to_chin(&self) -> f32 {
        let [left, right] = self.eyes();
        distance(mean(left, right), self.point(CHIN))
    }

    /// Unit vector from the left to the right eye.
    pub(crate) fn right(&self) -> [f32; 2] {
        let [left, right] = self.eyes();
        unit([right[0] - left[0], right[1] - left[1]])
    }

    /// (left, top, right, bottom) around all points, in pixels.
    pub(crate) fn bounds(&self) -> [f32; 4] {
        self.points
            .iter()
            .fold([f32::MAX, f32::MAX, f32::MIN, f32::MIN], |b, p| {
                [
                    b[0].min(p[0]),
                    b[1].min(p[1]),
                    b[2].max(p[0]),
                    b[3].max(p[1]),
                ]
            })
    }

    /// Where to look for this face in the next frame.
    pub(crate) fn square(&self) -> Square {
        let [cos, sin] = self.right();
        let upright = Square {
            centre: [0.0; 2],
            size: 1.0,
            right: [cos, -sin],
        };
        let mut turned = self.clone();
        for point in &mut turned.points {
            [point[0], point[1]] = upright.place([point[0], point[1]]);
        }
        let [left, top, right, bottom] = turned.bounds();
        let back = Square {
            right: [cos, sin],
            ..upright
        };
        Square {
            centre: back.place([(left + right) / 2.0, (top + bottom) / 2.0]),
            size: CROP * (right - left).max(bottom - top),
            right: back.right,
        }
    }
}

pub(crate) fn mean(a: [f32; 2], b: [f32; 2]) -> [f32; 2] {
    [(a[0] + b[0]) / 2.0, (a[1] + b[1]) / 2.0]
}

pub(crate) fn distance(a: [f32; 2], b: [f32; 2]) -> f32 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

/// A vector at length one; to the right when it has none.
pub(crate) fn unit([x, y]: [f32; 2]) -> [f32; 2] {
    let length = x.hypot(y);
    if length > 0.0 {
        [x / length, y / length]
    } else {
        UPRIGHT
    }
}

/// The landmark net.
pub(crate) struct Mesh {
    net: Net,
    lens: Lens,
}

impl Mesh {
    /// `None` when the net is not of the shape of the landmark net.
    pub(crate) fn new(mut net: Net) -> Option<Mesh> {
        let image = net.input_mut();
        if (image.height(), image.width(), image.channels()) != (SIDE, SIDE, 3) {
            return None;
        }
        let same = [POINTS * 3, 1]
            .into_iter()
            .enumerate()
            .all(|(i, channels)| {
                let shape = Shape {
                    height: 1,
                    width: 1,
                    channels,
                };
                net.output(i).is_some_and(|output| output.shape() == shape)
            });
        same.then(|| Mesh {
            net,
            lens: Lens::default(),
        })
    }

    /// The face in the square, where there is one.
    pub(crate) fn read(&mut self, frame: Frame<'_>, square: Square) -> Option<Landmarks> {
        let picture = self.lens.look(frame, square, SIDE);
        feed(self.net.input_mut(), picture, 1.0 / 255.0, 0.0);
        self.net.run();
        let presence = 1.0 / (1.0 + (-self.net.output(1)?.pixel(0, 0)[0]).exp());
        if presence.is_nan() || presence < PRESENT {
            return None;
        }
        let side = SIDE as f32;
        let mut points = [[0.0; 3]; POINTS];
        let (found, _) = self.net.output(0)?.pixel(0, 0).as_chunks::<3>();
        for (point, &[x, y, z]) in points.iter_mut().zip(found) {
            let [x, y] = square.place([x / side - 0.5, y / side - 0.5]);
            *point = [x, y, z / side * square.size];
        }
        let sound = points.iter().flatten().all(|v| v.is_finite());
        sound.then_some(Landmarks { points, presence })
    }
}
