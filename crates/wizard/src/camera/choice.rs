//! Several cameras: which is best for a face, and which comes after it.

use super::CameraId;
use crate::device::contains;

/// What a camera is, as far as its label tells. The best for a face come first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    /// Looks at the person.
    Front,
    /// Says nothing.
    Plain,
    /// Looks away from the person.
    Back,
    /// Sees warmth or depth, for unlocking: grey pictures, or none.
    Infrared,
    /// A program that passes pictures on.
    Virtual,
}

/// What stands in the labels, in small letters, as browsers write them in several languages. The first that
/// is found counts.
const SIGNS: &[(&str, Kind)] = &[
    ("virtual", Kind::Virtual),
    (" obs", Kind::Virtual),
    ("manycam", Kind::Virtual),
    ("snap camera", Kind::Virtual),
    ("splitcam", Kind::Virtual),
    ("xsplit", Kind::Virtual),
    ("youcam", Kind::Virtual),
    ("mmhmm", Kind::Virtual),
    ("v4l2loopback", Kind::Virtual),
    ("虚拟", Kind::Virtual),
    ("infrared", Kind::Infrared),
    ("hello", Kind::Infrared),
    (" ir ", Kind::Infrared),
    ("depth", Kind::Infrared),
    ("红外", Kind::Infrared),
    ("front", Kind::Front),
    ("facetime", Kind::Front),
    ("user", Kind::Front),
    ("前", Kind::Front),
    ("vorder", Kind::Front),
    ("avant", Kind::Front),
    ("전면", Kind::Front),
    ("back", Kind::Back),
    ("rear", Kind::Back),
    ("environment", Kind::Back),
    ("desk view", Kind::Back),
    ("后", Kind::Back),
    ("後", Kind::Back),
    ("背面", Kind::Back),
    ("rück", Kind::Back),
    ("trasera", Kind::Back),
    ("traseira", Kind::Back),
    ("arrière", Kind::Back),
    ("후면", Kind::Back),
];

fn kind_of(label: &str) -> Kind {
    let label = [" ", &label.to_lowercase(), " "].concat();
    let found = SIGNS.iter().find(|(sign, _)| contains(&label, sign));
    found.map_or(Kind::Plain, |(_, kind)| *kind)
}

/// The cameras of this device, the best first.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cameras {
    ranked: Vec<(Kind, CameraId)>,
    in_use: Option<CameraId>,
}

impl Cameras {
    /// Cameras by their labels, in the order in which the browser lists them; `in_use` is open.
    pub(crate) fn ranked<'a>(
        labels: impl IntoIterator<Item = &'a str>,
        in_use: Option<CameraId>,
    ) -> Cameras {
        let mut ranked: Vec<(Kind, CameraId)> = (0..)
            .zip(labels)
            .map(|(at, label)| (kind_of(label), CameraId(at)))
            .collect();
        // Stable: among equals the browser's own order stays.
        ranked.sort_by_key(|(kind, _)| *kind);
        Cameras { ranked, in_use }
    }

    /// Whether there is anything to choose.
    pub(crate) fn are_several(&self) -> bool {
        self.ranked.len() > 1
    }

    /// A camera to be taken instead of the one that is open, which is of no use for a face. What the browser
    /// prefers among useful ones is left to it.
    pub(crate) fn better(&self) -> Option<CameraId> {
        let (best, camera) = *self.ranked.first()?;
        let (open, _) = self.ranked[self.place()?];
        (open >= Kind::Back && best < open).then_some(camera)
    }

    /// The next one, from the best to the last and round.
    pub(crate) fn next(&self) -> Option<CameraId> {
        let next = self.place().map_or(0, |place| place + 1);
        let (_, camera) = self.ranked.get(next % self.ranked.len().max(1))?;
        Some(*camera)
    }

    fn place(&self) -> Option<usize> {
        let open = self.in_use?;
        self.ranked.iter().position(|(_, camera)| *camera == open)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cameras(labels: &[&str], open: u32) -> Cameras {
        Cameras::ranked(labels.iter().copied(), Some(CameraId(open)))
    }

    #[test]
    fn labels_tell_the_kind() {
        let told = [
            ("camera2 1, facing front", Kind::Front),
            ("Front Camera", Kind::Front),
            ("前置相机", Kind::Front),
            ("FaceTime HD Camera (05ac:8600)", Kind::Front),
            ("Caméra avant", Kind::Front),
            ("camera2 0, facing back", Kind::Back),
            ("后置双广角相机", Kind::Back),
            ("Back Ultra Wide Camera", Kind::Back),
            ("Integrated IR Camera", Kind::Infrared),
            ("Surface Camera Front", Kind::Front),
            ("Windows Hello Face", Kind::Infrared),
            ("OBS Virtual Camera", Kind::Virtual),
            ("Logitech BRIO", Kind::Plain),
            ("Mirror Webcam", Kind::Plain),
            ("", Kind::Plain),
        ];
        for (label, kind) in told {
            assert_eq!(kind_of(label), kind, "{label}");
        }
    }

    #[test]
    fn a_camera_of_no_use_gives_way_and_a_plain_one_does_not() {
        let labels = [
            "OBS Virtual Camera",
            "Integrated IR Camera",
            "Logitech BRIO",
        ];
        assert_eq!(cameras(&labels, 0).better(), Some(CameraId(2)));
        assert_eq!(cameras(&labels, 1).better(), Some(CameraId(2)));
        assert_eq!(cameras(&labels, 2).better(), None);
        // A webcam on the desk, chosen in the browser, before the one in the lid.
        assert_eq!(cameras(&["FaceTime HD", "Logitech BRIO"], 1).better(), None);
        assert_eq!(cameras(&["OBS Virtual Camera"], 0).better(), None);
    }

    #[test]
    fn every_camera_has_its_turn() {
        let labels = [
            "camera2 0, facing back",
            "camera2 1, facing front",
            "OBS Virtual Camera",
        ];
        let mut open = CameraId(1);
        let mut seen = Vec::new();
        for _ in 0..3 {
            open = cameras(&labels, open.0).next().expect("a camera");
            seen.push(open.0);
        }
        assert_eq!(seen, [0, 2, 1], "the best first, and round");
        assert_eq!(Cameras::default().next(), None);
        assert_eq!(
            cameras(&labels, 7).next(),
            Some(CameraId(1)),
            "one that is gone"
        );
    }
}
