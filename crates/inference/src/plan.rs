//! Which memory each tensor lives in. A tensor gives its memory back after its last reader.

use crate::format::Model;
use crate::tensor::Layout;

/// Where everything goes, known before anything runs.
pub(crate) struct Plan {
    /// Of each tensor.
    pub(crate) layouts: Vec<Layout>,
    /// Of each tensor: the buffer it lives in while it lives.
    pub(crate) buffers: Vec<usize>,
    /// Lanes of each buffer.
    pub(crate) sizes: Vec<usize>,
}

pub(crate) fn plan(model: &Model<'_>) -> Plan {
    let layouts = layouts(model);
    let last_read = last_read(model);
    let mut sizes: Vec<usize> = Vec::new();
    let mut buffers: Vec<usize> = Vec::new();
    for (tensor, layout) in layouts.iter().enumerate() {
        // Tensor t is made by operation t - 1, which still reads what was last read at t.
        let busy = |b: &usize| (0..tensor).any(|t| buffers[t] == *b && last_read[t] >= tensor);
        let need = layout.len();
        let best = (0..sizes.len())
            .filter(|b| !busy(b))
            .min_by_key(|&b| sizes[b].abs_diff(need));
        let buffer = best.unwrap_or_else(|| {
            sizes.push(0);
            sizes.len() - 1
        });
        sizes[buffer] = sizes[buffer].max(need);
        buffers.push(buffer);
    }
    Plan {
        layouts,
        buffers,
        sizes,
    }
}

/// The border of a tensor is the widest that any of its readers needs.
fn layouts(model: &Model<'_>) -> Vec<Layout> {
    let mut layouts: Vec<Layout> = model
        .shapes
        .iter()
        .map(|&shape| Layout { shape, border: 0 })
        .collect();
    for op in &model.ops {
        let border = &mut layouts[op.input].border;
        *border = (*border).max(op.border);
    }
    layouts
}

/// Of each tensor, the last one that is made from it. Outputs are read after the end.
fn last_read(model: &Model<'_>) -> Vec<usize> {
    let mut last: Vec<usize> = (0..model.shapes.len()).collect();
    for (i, op) in model.ops.iter().enumerate() {
        for read in [Some(op.input), op.residual].into_iter().flatten() {
            last[read] = i + 1;
        }
    }
    for &output in &model.outputs {
        last[output] = usize::MAX;
    }
    last
}
