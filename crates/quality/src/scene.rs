//! The whole frame at a glance.

use crate::colour::Linear;
use crate::frame::Frame;

/// Samples across and down, whatever the size of the frame: a camera's 640×480 by every fourth pixel.
pub(crate) const ACROSS: usize = 160;
pub(crate) const DOWN: usize = 120;

/// Samples per block both ways: enough for the noise of a sensor to vanish in their mean.
const BLOCK: usize = 8;
const BLOCKS_ACROSS: usize = ACROSS / BLOCK;
const BLOCKS_DOWN: usize = DOWN / BLOCK;

/// A few samples of a frame, and of the frame before.
pub(crate) struct Scene {
    size: [usize; 2],
    /// Linear luminance of each sample, 0..=1, row by row.
    pub(crate) luminance: Vec<f32>,
    /// 8-bit luma of each sample.
    pub(crate) luma: Vec<u8>,
    /// That of the frame before; empty when there was none of this size.
    pub(crate) before: Vec<u8>,
    /// Mean red and green in linear light, 0..=1.
    pub(crate) red: f32,
    pub(crate) green: f32,
}

impl Scene {
    pub(crate) fn new() -> Scene {
        Scene {
            size: [0; 2],
            luminance: Vec::new(),
            luma: Vec::new(),
            before: Vec::new(),
            red: 0.0,
            green: 0.0,
        }
    }

    /// Takes a look at the next frame.
    pub(crate) fn look(&mut self, frame: Frame<'_>, linear: &Linear) {
        std::mem::swap(&mut self.luma, &mut self.before);
        let size = [frame.width, frame.height];
        if std::mem::replace(&mut self.size, size) != size {
            self.before.clear();
        }
        self.luma.clear();
        self.luminance.clear();
        let mut light = [0.0; 2];
        for y in 0..DOWN {
            let row = &frame.pixels[y * frame.height / DOWN * frame.width..][..frame.width];
            for x in 0..ACROSS {
                let [r, g, b, _] = row[x * frame.width / ACROSS];
                let [red, green, blue] = [r, g, b].map(u32::from);
                // Rec. 601 in 256 parts.
                let luma = (77 * red + 150 * green + 29 * blue + 128) >> 8;
                self.luma.push(luma as u8);
                self.luminance.push(linear.luminance([r, g, b]));
                light[0] += linear.light(r);
                light[1] += linear.light(g);
            }
        }
        [self.red, self.green] = light.map(|sum| sum / (ACROSS * DOWN) as f32);
    }

    /// Mean luma of each block, row by row.
    pub(crate) fn blocks(&self) -> [[f32; BLOCKS_ACROSS]; BLOCKS_DOWN] {
        let mut blocks = [[0.0; BLOCKS_ACROSS]; BLOCKS_DOWN];
        for (y, row) in self.luma.chunks_exact(ACROSS).enumerate() {
            for (block, samples) in blocks[y / BLOCK].iter_mut().zip(row.chunks_exact(BLOCK)) {
                let sum: u32 = samples.iter().map(|v| u32::from(*v)).sum();
                *block += sum as f32 / (BLOCK * BLOCK) as f32;
            }
        }
        blocks
    }
}

#[cfg(test)]
impl Scene {
    /// A scene whose samples have the luma that `luma` says for x and y, twice over.
    pub(crate) fn drawn(luma: impl Fn(usize, usize) -> u8) -> Scene {
        let pixel = |i: usize| [[luma(i % ACROSS, i / ACROSS); 3].as_slice(), &[255]].concat();
        let rgba: Vec<u8> = (0..ACROSS * DOWN).flat_map(pixel).collect();
        let frame = Frame::new(&rgba, ACROSS as u32, DOWN as u32).expect("a frame");
        let mut scene = Scene::new();
        scene.look(frame, &Linear::new());
        scene.look(frame, &Linear::new());
        scene
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_size_has_as_many_samples() {
        let linear = Linear::new();
        let mut scene = Scene::new();
        for (width, height) in [(1, 1), (3, 200), (641, 7), (640, 480)] {
            let rgba: Vec<u8> = [90, 90, 90, 255].repeat((width * height) as usize);
            let frame = Frame::new(&rgba, width, height).expect("a frame");
            scene.look(frame, &linear);
            assert_eq!(scene.luma, [90; ACROSS * DOWN]);
            assert_eq!(scene.luminance.len(), ACROSS * DOWN);
            assert!(scene.before.is_empty(), "the size has changed");
        }
    }

    #[test]
    fn blocks_are_means() {
        let scene = Scene::drawn(|x, y| if y < 8 { (x % 2 * 100) as u8 } else { 7 });
        let blocks = scene.blocks();
        assert_eq!(blocks[0], [50.0; BLOCKS_ACROSS]);
        assert_eq!(blocks[BLOCKS_DOWN - 1], [7.0; BLOCKS_ACROSS]);
    }
}
