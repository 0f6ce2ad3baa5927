//! A net that is ready to run.

use crate::format::{self, Activation, FormatError, Kind, Model};
use crate::kernels::conv::Convolution;
use crate::kernels::depthwise::Depthwise;
use crate::kernels::{Lanes, Native, pool};
use crate::plan::{Plan, plan};
use crate::tensor::{Image, Lane, Layout, Output};

/// A net with its weights and all the memory that it will ever need: running takes none.
pub struct Net {
    steps: Vec<Step>,
    layouts: Vec<Layout>,
    /// Of each tensor, its place in `memory`.
    buffers: Vec<usize>,
    memory: Vec<Vec<Lane>>,
    outputs: Vec<usize>,
}

struct Step {
    input: usize,
    residual: Option<usize>,
    kernel: Kernel,
}

enum Kernel {
    Convolution(Convolution),
    Depthwise(Depthwise),
    MaxPool,
}

impl Net {
    /// Reads a `.knet` file, dequantises its weights and lays out the memory.
    ///
    /// # Errors
    /// The first thing that is wrong with the bytes; no bytes make it panic.
    pub fn parse(bytes: &[u8]) -> Result<Net, FormatError> {
        let model = format::parse(bytes)?;
        let Plan {
            layouts,
            buffers,
            sizes,
        } = plan(&model);
        Ok(Net {
            steps: steps(&model),
            layouts,
            buffers,
            memory: sizes.into_iter().map(|size| vec![[0.0; 4]; size]).collect(),
            outputs: model.outputs,
        })
    }

    /// The input, to be written in full before each [`Net::run`]: running may overwrite it.
    pub fn input_mut(&mut self) -> Image<'_> {
        let layout = self.layouts[0];
        let lanes = &mut self.memory[self.buffers[0]];
        layout.clear_border(lanes);
        Image { layout, lanes }
    }

    /// Runs all operations.
    pub fn run(&mut self) {
        self.run_with::<Native>();
    }

    /// The `i`-th output of the last run; `None` when the net has fewer.
    pub fn output(&self, i: usize) -> Option<Output<'_>> {
        let tensor = *self.outputs.get(i)?;
        let lanes = self.memory[self.buffers[tensor]].as_slice();
        Some(Output {
            layout: self.layouts[tensor],
            lanes,
        })
    }

    /// [`Net::run`] on a chosen twin of the kernels.
    pub(crate) fn run_with<L: Lanes>(&mut self) {
        for (i, step) in self.steps.iter_mut().enumerate() {
            let (input, made) = (self.layouts[step.input], self.layouts[i + 1]);
            // The plan never gives an operation's output the buffer of something that it reads.
            let mut out = std::mem::take(&mut self.memory[self.buffers[i + 1]]);
            made.clear_border(&mut out);
            let from = self.memory[self.buffers[step.input]].as_slice();
            match &mut step.kernel {
                Kernel::Convolution(kernel) => {
                    let residual = step
                        .residual
                        .map(|t| (self.layouts[t], self.memory[self.buffers[t]].as_slice()));
                    kernel.run::<L>((input, from), residual, (made, &mut out));
                }
                Kernel::Depthwise(kernel) => kernel.run::<L>((input, from), (made, &mut out)),
                Kernel::MaxPool => pool::run::<L>((input, from), (made, &mut out)),
            }
            self.memory[self.buffers[i + 1]] = out;
        }
    }
}

fn steps(model: &Model<'_>) -> Vec<Step> {
    let step = |(i, op): (usize, &format::Op<'_>)| Step {
        input: op.input,
        residual: op.residual,
        kernel: match op.kind {
            Kind::Convolution => Kernel::Convolution(Convolution::new(
                op,
                model.shapes[op.input],
                model.shapes[i + 1],
            )),
            Kind::Depthwise => Kernel::Depthwise(Depthwise::new(op)),
            Kind::MaxPool => Kernel::MaxPool,
        },
    };
    model.ops.iter().enumerate().map(step).collect()
}

/// The slopes that an activation has for negative numbers, one per channel.
pub(crate) fn slopes(op: &format::Op<'_>, channel: usize) -> f32 {
    match op.activation {
        Activation::PRelu => op.weights.slopes[channel],
        Activation::None | Activation::Relu => 0.0,
    }
}

#[cfg(all(test, target_arch = "wasm32"))]
mod tests {
    use super::*;
    use crate::kernels::Portable;
    use wasm_bindgen_test::wasm_bindgen_test;

    #[wasm_bindgen_test]
    fn simd_and_portable_kernels_are_twins() {
        for bytes in [
            include_bytes!("../models/face_detector.knet").as_slice(),
            include_bytes!("../models/face_landmarks.knet").as_slice(),
        ] {
            assert_eq!(outputs::<Native>(bytes), outputs::<Portable>(bytes));
        }
    }

    fn outputs<L: Lanes>(bytes: &[u8]) -> Vec<f32> {
        let mut net = Net::parse(bytes).expect("the committed net is well formed");
        let mut image = net.input_mut();
        for y in 0..image.height() {
            for (x, pixel) in image.row_mut(y).iter_mut().enumerate() {
                let wave = |k: usize| ((x * (7 + k) + y * 11) % 97) as f32 / 97.0;
                *pixel = [wave(0), wave(5), wave(9), 0.0];
            }
        }
        net.run_with::<L>();
        (0..)
            .map_while(|i| net.output(i))
            .flat_map(|output| output.values())
            .collect()
    }
}
