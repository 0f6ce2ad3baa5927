//! What a camera is asked for: little by little less.

/// Names a camera: its place in the list that the shell told last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct CameraId(pub u32);

/// What a camera is asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CameraWish {
    /// This one and no other; without it the one that looks at the person, where there is one.
    pub camera: Option<CameraId>,
    /// Its pictures.
    pub size: CameraSize,
}

/// What pictures are asked for. Each is a wish, which browsers may fulfil in part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CameraSize {
    /// 1280 × 720.
    #[default]
    High,
    /// 640 × 480, which every camera can do: some fail at more, on a slow bus for instance.
    Low,
    /// Whatever there is.
    Any,
}

impl CameraWish {
    /// What to ask for after this was not given, if there is anything left to try.
    pub(crate) fn relaxed(self) -> Option<CameraWish> {
        let size = match self.size {
            CameraSize::High => CameraSize::Low,
            CameraSize::Low => CameraSize::Any,
            CameraSize::Any => return self.camera.map(|_| CameraWish::default()),
        };
        Some(CameraWish { size, ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wish_gets_smaller_and_comes_to_an_end() {
        let mut wish = CameraWish {
            camera: Some(CameraId(3)),
            size: CameraSize::High,
        };
        let mut tried = vec![wish];
        while let Some(next) = wish.relaxed() {
            assert!(!tried.contains(&next), "{next:?} again");
            tried.push(next);
            wish = next;
        }
        assert_eq!(tried.len(), 6, "three sizes of that one, three of any");
        assert_eq!(wish.camera, None);
    }
}
