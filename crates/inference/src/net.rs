//! A net that is ready to run.

use crate::format::{self, FormatError, Kind};
use crate::fuse::{self, Graph};
use crate::kernels::conv::Convolution;
use crate::kernels::{Lanes, Native, Quad, pool};
use crate::plan::{Plan, plan};
use crate::tensor::{Image, Lane, Layout, Output, Shape};

/// A net with its weights and all the memory that it will ever need: running takes none.
pub struct Net {
    steps: Vec<Step>,
    layouts: Vec<Layout>,
    /// Of each tensor, its place in `memory`.
    buffers: Vec<usize>,
    memory: Vec<Vec<Lane>>,
    /// Patches of the convolution that is running.
    patches: Vec<Quad>,
    /// Tensors, and what they were after the last run, pixel by pixel.
    outputs: Vec<(usize, Vec<Lane>)>,
}

struct Step {
    input: usize,
    residual: Option<usize>,
    kernel: Kernel,
}

enum Kernel {
    Convolution(Convolution),
    MaxPool,
}

impl Net {
    /// Reads a `.knet` file, dequantises its weights and lays out the memory.
    ///
    /// # Errors
    /// The first thing that is wrong with the bytes; no bytes make it panic.
    pub fn parse(bytes: &[u8]) -> Result<Net, FormatError> {
        let graph = fuse::fuse(format::parse(bytes)?)?;
        let Plan {
            layouts,
            buffers,
            sizes,
        } = plan(&graph);
        let steps = steps(&graph);
        let patches = steps.iter().map(|step| match &step.kernel {
            Kernel::Convolution(kernel) => kernel.patches(),
            Kernel::MaxPool => 0,
        });
        let lanes = |t: usize| {
            let shape = graph.shapes[t];
            shape.height * shape.width * shape.depth()
        };
        Ok(Net {
            patches: vec![[[0.0; 4]; 4]; patches.max().unwrap_or(0)],
            steps,
            layouts,
            buffers,
            memory: sizes.into_iter().map(|size| vec![[0.0; 4]; size]).collect(),
            outputs: graph
                .outputs
                .iter()
                .map(|&t| (t, vec![[0.0; 4]; lanes(t)]))
                .collect(),
        })
    }

    /// The input, to be written in full before each [`Net::run`]: running may overwrite it.
    pub fn input_mut(&mut self) -> Image<'_> {
        Image {
            layout: self.layouts[0],
            lanes: &mut self.memory[self.buffers[0]],
        }
    }

    /// Runs all operations.
    pub fn run(&mut self) {
        self.run_with::<Native>();
    }

    /// The `i`-th output of the last run; `None` when the net has fewer.
    pub fn output(&self, i: usize) -> Option<Output<'_>> {
        let (tensor, lanes) = self.outputs.get(i)?;
        Some(Output {
            shape: self.layouts[*tensor].shape,
            lanes,
        })
    }

    /// [`Net::run`] on a chosen twin of the kernels.
    pub(crate) fn run_with<L: Lanes>(&mut self) {
        for (i, step) in self.steps.iter().enumerate() {
            let (input, made) = (self.layouts[step.input], self.layouts[i + 1]);
            // The plan never gives a step's output the buffer of something that it reads.
            let mut out = std::mem::take(&mut self.memory[self.buffers[i + 1]]);
            let tensor = |t: usize| (self.layouts[t], self.memory[self.buffers[t]].as_slice());
            let from = (input, tensor(step.input).1);
            match &step.kernel {
                Kernel::Convolution(kernel) => {
                    let residual = step.residual.map(tensor);
                    kernel.run::<L>(from, residual, (made, &mut out), &mut self.patches);
                }
                Kernel::MaxPool => pool::run::<L>(from, (made, &mut out)),
            }
            self.memory[self.buffers[i + 1]] = out;
        }
        for (tensor, lanes) in &mut self.outputs {
            let from = &self.memory[self.buffers[*tensor]];
            interleave(self.layouts[*tensor], from, lanes);
        }
    }
}

fn steps(graph: &Graph<'_>) -> Vec<Step> {
    let step = |(step, made): (&fuse::Step<'_>, &Shape)| Step {
        input: step.input,
        residual: step.residual,
        kernel: match step.op.kind {
            Kind::MaxPool => Kernel::MaxPool,
            _ => Kernel::Convolution(Convolution::new(step, graph.shapes[step.input], *made)),
        },
    };
    graph
        .steps
        .iter()
        .zip(&graph.shapes[1..])
        .map(step)
        .collect()
}

/// From planes to pixels.
fn interleave(layout: Layout, from: &[Lane], to: &mut [Lane]) {
    let depth = layout.shape.depth();
    for plane in 0..depth {
        let rows = to.chunks_exact_mut(layout.shape.width * depth);
        for (y, row) in rows.enumerate() {
            let pixels = row[plane..].iter_mut().step_by(depth);
            for (to, from) in pixels.zip(&from[layout.row(plane, y)]) {
                *to = *from;
            }
        }
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
