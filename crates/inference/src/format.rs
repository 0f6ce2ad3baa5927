//! The `.knet` file, read strictly: whatever the bytes are, the answer is a net or a reason.
//!
//! All numbers are little-endian. Tensor 0 is the input; operation *i* makes tensor *i* + 1.
//!
//! ```text
//! header      "KNET", version u32 = 1, height u16, width u16, channels u16, operations u16, outputs u16
//! operation   kind u8 (0 convolution, 1 depthwise 3×3, 2 max pooling 2×2 by 2),
//!             activation u8 (0 none, 1 ReLU, 2 PReLU), kernel u8, stride u8,
//!             padding u8 (0 VALID, 1 SAME, as TensorFlow has them), 0 u8,
//!             input u16, residual u16 (65535: none), output channels u16
//! output      tensor u16
//! weights     of every operation but pooling, in order: scale f32 per output channel, bias f32 per
//!             output channel, with PReLU a slope f32 per output channel, then int8 weights: output
//!             channel × row × column × input channel, for depthwise row × column × channel.
//!             A weight is its int8 times the scale of its output channel.
//! ```
//!
//! A residual has the output's height and width and at most its channels; those missing count as zero.
//! A depthwise convolution has no activation, and one reader: a 1×1 convolution by 1. The input has at
//! most four channels.

use crate::tensor::Shape;

/// Why bytes are not a net.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormatError {
    /// They end too early.
    Truncated,
    /// There are more than the net needs.
    TrailingBytes,
    /// They do not begin with `KNET`.
    Magic,
    /// A version that this engine does not know.
    Version,
    /// An operation, activation or padding that this engine does not know.
    Kind,
    /// A kernel or stride that this operation does not have, or a window larger than its input.
    Window,
    /// A height, width or number of channels of zero, an input of more than four channels, or channels
    /// that must agree and do not.
    Shape,
    /// An operation or output reads a tensor that is not made yet, or there is no output.
    Order,
    /// A depthwise convolution that is not read by one 1×1 convolution and by nothing else.
    Depthwise,
    /// A scale, bias or slope that is not a finite number.
    NotFinite,
    /// More memory than a face net can need.
    TooLarge,
}

impl core::fmt::Display for FormatError {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        core::fmt::Debug::fmt(self, f)
    }
}

impl core::error::Error for FormatError {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Convolution,
    Depthwise,
    MaxPool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Activation {
    None,
    Relu,
    PRelu,
}

#[derive(Debug)]
pub(crate) struct Op<'a> {
    pub(crate) kind: Kind,
    pub(crate) activation: Activation,
    pub(crate) kernel: usize,
    pub(crate) stride: usize,
    /// Zeros before the first row and column.
    pub(crate) before: usize,
    /// Zeros needed on the widest side.
    pub(crate) border: usize,
    pub(crate) input: usize,
    pub(crate) residual: Option<usize>,
    pub(crate) weights: Weights<'a>,
}

/// Empty for pooling; `slopes` is empty unless the activation is PReLU.
#[derive(Debug, Default)]
pub(crate) struct Weights<'a> {
    pub(crate) scales: Vec<f32>,
    pub(crate) bias: Vec<f32>,
    pub(crate) slopes: Vec<f32>,
    /// int8, as the file has them.
    pub(crate) values: &'a [u8],
}

#[derive(Debug)]
pub(crate) struct Model<'a> {
    /// Of all tensors: the input, then what each operation makes.
    pub(crate) shapes: Vec<Shape>,
    pub(crate) ops: Vec<Op<'a>>,
    pub(crate) outputs: Vec<usize>,
}

/// All tensors together, patches of one row, or all weights may not take more numbers than this:
/// 64 MiB as f32. The larger face net needs a tenth.
const MAX_NUMBERS: usize = 1 << 24;
const MAX_OPERATIONS: usize = 1024;
const MAX_KERNEL: usize = 15;
const NO_RESIDUAL: u16 = u16::MAX;

pub(crate) fn parse(bytes: &[u8]) -> Result<Model<'_>, FormatError> {
    let mut file = Reader(bytes);
    if file.take(4)? != b"KNET" {
        return Err(FormatError::Magic);
    }
    if u32::from_le_bytes(file.array()?) != 1 {
        return Err(FormatError::Version);
    }
    let input = Shape {
        height: file.u16()?,
        width: file.u16()?,
        channels: file.u16()?,
    };
    if input.height == 0 || input.width == 0 || !(1..=4).contains(&input.channels) {
        return Err(FormatError::Shape);
    }
    let (op_count, output_count) = (file.u16()?, file.u16()?);
    if op_count > MAX_OPERATIONS {
        return Err(FormatError::TooLarge);
    }
    let mut model = Model {
        shapes: vec![input],
        ops: Vec::new(),
        outputs: Vec::new(),
    };
    for _ in 0..op_count {
        let (op, shape) = operation(&mut file, &model.shapes)?;
        model.ops.push(op);
        model.shapes.push(shape);
    }
    for _ in 0..output_count {
        model.outputs.push(file.u16()?);
    }
    if model.outputs.is_empty() || model.outputs.iter().any(|&t| t >= model.shapes.len()) {
        return Err(FormatError::Order);
    }
    weigh(&model)?;
    for (i, op) in model.ops.iter_mut().enumerate() {
        op.weights = weights(&mut file, op, model.shapes[op.input], model.shapes[i + 1])?;
    }
    if !file.0.is_empty() {
        return Err(FormatError::TrailingBytes);
    }
    Ok(model)
}

/// One record, checked against the tensors that exist before it; its weights come later in the file.
fn operation<'a>(file: &mut Reader<'a>, made: &[Shape]) -> Result<(Op<'a>, Shape), FormatError> {
    let [kind, activation, kernel, stride, padding, zero] = file.array()?;
    let (input, residual, channels) = (file.u16()?, file.u16()?, file.u16()?);
    let kind = match kind {
        0 => Kind::Convolution,
        1 => Kind::Depthwise,
        2 => Kind::MaxPool,
        _ => return Err(FormatError::Kind),
    };
    let activation = match activation {
        0 => Activation::None,
        1 => Activation::Relu,
        2 => Activation::PRelu,
        _ => return Err(FormatError::Kind),
    };
    let residual = Some(residual).filter(|&r| r != usize::from(NO_RESIDUAL));
    let bare = activation == Activation::None && residual.is_none();
    // Only a convolution adds a residual and activates.
    if padding > 1 || zero != 0 || (kind != Kind::Convolution && !bare) {
        return Err(FormatError::Kind);
    }
    let (kernel, stride) = (usize::from(kernel), usize::from(stride));
    let known = match kind {
        Kind::Convolution => {
            (1..=MAX_KERNEL).contains(&kernel) && (1..=MAX_KERNEL).contains(&stride)
        }
        Kind::Depthwise => kernel == 3 && (1..=2).contains(&stride),
        Kind::MaxPool => kernel == 2 && stride == 2 && padding == 0,
    };
    if !known {
        return Err(FormatError::Window);
    }
    let from = *made.get(input).ok_or(FormatError::Order)?;
    if channels == 0 || (kind != Kind::Convolution && channels != from.channels) {
        return Err(FormatError::Shape);
    }
    let same = padding == 1;
    let (height, top, bottom) = span(from.height, kernel, stride, same)?;
    let (width, left, right) = span(from.width, kernel, stride, same)?;
    if top != left {
        return Err(FormatError::Window);
    }
    let shape = Shape {
        height,
        width,
        channels,
    };
    if let Some(residual) = residual {
        let added = made.get(residual).ok_or(FormatError::Order)?;
        let fits = added.height == height && added.width == width && added.channels <= channels;
        if !fits {
            return Err(FormatError::Shape);
        }
    }
    let border = top.max(bottom).max(right);
    let weights = Weights::default();
    let op = Op {
        kind,
        activation,
        kernel,
        stride,
        before: top,
        border,
        input,
        residual,
        weights,
    };
    Ok((op, shape))
}

/// (output size, zeros before, zeros behind) along one axis: TensorFlow's SAME and VALID.
fn span(
    size: usize,
    kernel: usize,
    stride: usize,
    same: bool,
) -> Result<(usize, usize, usize), FormatError> {
    if same {
        let out = size.div_ceil(stride);
        let zeros = ((out - 1) * stride + kernel).saturating_sub(size);
        Ok((out, zeros / 2, zeros - zeros / 2))
    } else {
        let room = size.checked_sub(kernel).ok_or(FormatError::Window)?;
        Ok((room / stride + 1, 0, 0))
    }
}

/// Refuses what would take too much memory, before any is taken.
fn weigh(model: &Model<'_>) -> Result<(), FormatError> {
    let mut left = MAX_NUMBERS as u64;
    let mut count = |height: usize, width: usize, depth: usize| {
        let numbers = (height as u64)
            .saturating_mul(width as u64)
            .saturating_mul(depth as u64);
        left = left.checked_sub(numbers).ok_or(FormatError::TooLarge)?;
        Ok(())
    };
    for shape in &model.shapes {
        let (height, width) = (shape.height + 2 * MAX_KERNEL, shape.width + 2 * MAX_KERNEL);
        count(height, width, shape.channels.next_multiple_of(4))?;
    }
    for &output in &model.outputs {
        let Shape {
            height,
            width,
            channels,
        } = model.shapes[output];
        count(height, width, channels.next_multiple_of(4))?;
    }
    for (op, made) in model.ops.iter().zip(&model.shapes[1..]) {
        let depth = match op.kind {
            Kind::Convolution => model.shapes[op.input].channels.next_multiple_of(4),
            Kind::Depthwise => 1,
            Kind::MaxPool => continue,
        };
        let patch = op.kernel * op.kernel * depth;
        count(patch, made.channels.next_multiple_of(8), 1)?;
        count(patch, made.width.next_multiple_of(4), 1)?;
    }
    Ok(())
}

fn weights<'a>(
    file: &mut Reader<'a>,
    op: &Op<'_>,
    from: Shape,
    made: Shape,
) -> Result<Weights<'a>, FormatError> {
    let depth = match op.kind {
        Kind::Convolution => from.channels,
        Kind::Depthwise => 1,
        Kind::MaxPool => return Ok(Weights::default()),
    };
    let channels = made.channels;
    Ok(Weights {
        scales: file.finite(channels)?,
        bias: file.finite(channels)?,
        slopes: file.finite(if op.activation == Activation::PRelu {
            channels
        } else {
            0
        })?,
        values: file.take(channels * op.kernel * op.kernel * depth)?,
    })
}

struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], FormatError> {
        let (taken, rest) = self
            .0
            .split_at_checked(count)
            .ok_or(FormatError::Truncated)?;
        self.0 = rest;
        Ok(taken)
    }

    fn array<const N: usize>(&mut self) -> Result<[u8; N], FormatError> {
        let (taken, rest) = self.0.split_first_chunk().ok_or(FormatError::Truncated)?;
        self.0 = rest;
        Ok(*taken)
    }

    fn u16(&mut self) -> Result<usize, FormatError> {
        Ok(u16::from_le_bytes(self.array()?).into())
    }

    fn finite(&mut self, count: usize) -> Result<Vec<f32>, FormatError> {
        let (numbers, _) = self.take(count * 4)?.as_chunks();
        let values: Vec<f32> = numbers.iter().map(|b| f32::from_le_bytes(*b)).collect();
        match values.iter().all(|v| v.is_finite()) {
            true => Ok(values),
            false => Err(FormatError::NotFinite),
        }
    }
}
