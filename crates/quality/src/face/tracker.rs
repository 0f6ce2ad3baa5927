//! Which faces there are, from one frame to the next.

use super::detector::Detector;
use super::landmarks::{Landmarks, Mesh, distance};
use crate::frame::{Frame, Square};

/// The detector runs at least once in so many frames, about twice a second: the landmark net follows
/// one face by itself, but does not see that a second one has come.
const DETECT_EVERY: u32 = 10;

/// Faces that are looked at when the detector runs.
const MOST_FACES: usize = 4;

/// Centres nearer than this part of the side of the crop belong to the same face.
const SAME_FACE: f32 = 0.35;

pub(crate) struct Tracker {
    detector: Detector,
    mesh: Mesh,
    /// Where the largest face was in the last frame.
    last: Option<Square>,
    frames_since_detection: u32,
    faces: u32,
    second: Option<f32>,
}

/// What the tracker sees in one frame.
pub(crate) struct Seen {
    /// Faces that the landmark net agreed to, when the detector last ran.
    pub(crate) faces: u32,
    /// Area of the second largest of them over that of the largest, 0 when there is but one.
    pub(crate) second: Option<f32>,
    pub(crate) largest: Option<Landmarks>,
}

impl Tracker {
    pub(crate) fn new(detector: Detector, mesh: Mesh) -> Tracker {
        Tracker {
            detector,
            mesh,
            last: None,
            frames_since_detection: 0,
            faces: 0,
            second: None,
        }
    }

    /// What comes next has nothing to do with what was.
    pub(crate) fn forget(&mut self) {
        self.last = None;
    }

    pub(crate) fn see(&mut self, frame: Frame<'_>) -> Seen {
        let followed = self.last.and_then(|square| self.mesh.read(frame, square));
        self.frames_since_detection += 1;
        let largest = if followed.is_some() && self.frames_since_detection < DETECT_EVERY {
            followed
        } else {
            self.frames_since_detection = 0;
            self.look_everywhere(frame, followed)
        };
        self.last = largest.as_ref().map(Landmarks::square);
        Seen {
            faces: self.faces,
            second: self.second,
            largest,
        }
    }

    /// Counts the faces: the one that was followed, and what the detector finds besides.
    fn look_everywhere(
        &mut self,
        frame: Frame<'_>,
        followed: Option<Landmarks>,
    ) -> Option<Landmarks> {
        let mut faces: Vec<Landmarks> = followed.into_iter().collect();
        for detection in self.detector.detect(frame).iter().take(MOST_FACES) {
            let square = detection.square();
            let known = faces
                .iter()
                .map(Landmarks::square)
                .any(|other| same_face(square, other));
            if !known {
                faces.extend(self.acquire(frame, square).filter(|face| {
                    let found = face.square();
                    !faces.iter().any(|other| same_face(found, other.square()))
                }));
            }
        }
        faces.sort_by(|a, b| b.square().size.total_cmp(&a.square().size));
        self.faces = faces.len() as u32;
        self.second = faces.first().map(|largest| {
            let share = |second: &Landmarks| second.square().size / largest.square().size;
            faces.get(1).map(share).map_or(0.0, |side| side * side)
        });
        faces.into_iter().next()
    }

    /// Reads a new face twice: the detector's square is rough, the one that follows from the
    /// landmarks is what every later frame is read from.
    fn acquire(&mut self, frame: Frame<'_>, square: Square) -> Option<Landmarks> {
        let rough = self.mesh.read(frame, square)?;
        self.mesh.read(frame, rough.square())
    }
}

fn same_face(a: Square, b: Square) -> bool {
    distance(a.centre, b.centre) < SAME_FACE * a.size.max(b.size)
}
