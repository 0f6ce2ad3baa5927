//! Depthwise convolutions become part of the 1×1 convolution that reads them: what they make is then
//! needed for a few rows at a time only, and never leaves the fastest cache.

use crate::format::{FormatError, Kind, Model, Op};
use crate::tensor::Shape;

/// A net as it is run. Tensor 0 is the input; step *i* makes tensor *i* + 1.
pub(crate) struct Graph<'a> {
    pub(crate) shapes: Vec<Shape>,
    pub(crate) steps: Vec<Step<'a>>,
    pub(crate) outputs: Vec<usize>,
}

/// A convolution or pooling, and the depthwise convolution in front of it.
pub(crate) struct Step<'a> {
    pub(crate) depthwise: Option<Op<'a>>,
    pub(crate) op: Op<'a>,
    /// The tensor that the first of the two reads.
    pub(crate) input: usize,
    pub(crate) residual: Option<usize>,
}

impl Step<'_> {
    /// Zeros that have to be around the input.
    pub(crate) fn border(&self) -> usize {
        self.depthwise.as_ref().unwrap_or(&self.op).border
    }
}

/// What became of a tensor of the file.
enum Fate<'a> {
    /// It is this one of the graph.
    Made(usize),
    /// It is to be made of this one of the graph by whoever reads it.
    Waiting(Op<'a>, usize),
    /// Its reader has come.
    Taken,
}

impl Fate<'_> {
    fn made(&self) -> Result<usize, FormatError> {
        match self {
            Fate::Made(tensor) => Ok(*tensor),
            Fate::Waiting(..) | Fate::Taken => Err(FormatError::Depthwise),
        }
    }
}

/// # Errors
/// [`FormatError::Depthwise`] unless each depthwise convolution has one reader, of size 1×1.
pub(crate) fn fuse(model: Model<'_>) -> Result<Graph<'_>, FormatError> {
    let mut shapes = vec![model.shapes[0]];
    let mut steps = Vec::new();
    let mut fates = vec![Fate::Made(0)];
    for (op, shape) in model.ops.into_iter().zip(&model.shapes[1..]) {
        if op.kind == Kind::Depthwise {
            let from = fates[op.input].made()?;
            fates.push(Fate::Waiting(op, from));
            continue;
        }
        let pointwise = op.kind == Kind::Convolution && (op.kernel, op.stride) == (1, 1);
        let residual = op.residual.map(|t| fates[t].made()).transpose()?;
        let (depthwise, input) = match std::mem::replace(&mut fates[op.input], Fate::Taken) {
            Fate::Waiting(depthwise, from) if pointwise => (Some(depthwise), from),
            fate => {
                let from = fate.made()?;
                fates[op.input] = fate;
                (None, from)
            }
        };
        fates.push(Fate::Made(shapes.len()));
        shapes.push(*shape);
        steps.push(Step {
            depthwise,
            op,
            input,
            residual,
        });
    }
    if fates.iter().any(|fate| matches!(fate, Fate::Waiting(..))) {
        return Err(FormatError::Depthwise);
    }
    let outputs: Result<_, _> = model.outputs.iter().map(|&t| fates[t].made()).collect();
    Ok(Graph {
        shapes,
        steps,
        outputs: outputs?,
    })
}
