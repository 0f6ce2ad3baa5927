//! Both nets for a page that times them: `cargo xtask bench vision`.
#![cfg(target_arch = "wasm32")]

use kaihu_inference::Net;
use wasm_bindgen::prelude::*;

/// A net to be run again and again on the same picture.
#[wasm_bindgen]
pub struct Timed(Net);

#[wasm_bindgen]
impl Timed {
    /// Takes the bytes of a `.knet` file.
    ///
    /// # Errors
    /// When they are not a net.
    #[wasm_bindgen(constructor)]
    pub fn new(bytes: &[u8]) -> Result<Timed, JsError> {
        Ok(Timed(Net::parse(bytes)?))
    }

    /// Runs it on a picture, whose numbers come row by row, red, green and blue.
    pub fn run(&mut self, rgb: &[f32]) {
        let mut image = self.0.input_mut();
        let width = image.width();
        for (y, row) in rgb.chunks_exact(3 * width).enumerate() {
            for (pixel, [r, g, b]) in image.row_mut(y).iter_mut().zip(row.as_chunks().0) {
                *pixel = [*r, *g, *b, 0.0];
            }
        }
        self.0.run();
    }

    /// All outputs behind each other.
    pub fn outputs(&self) -> Vec<f32> {
        let outputs = (0..).map_while(|i| self.0.output(i));
        outputs.flat_map(|output| output.values()).collect()
    }
}
