//! Which memory each tensor lives in. A tensor gives its memory back after its last reader.

use crate::fuse::Graph;
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

pub(crate) fn plan(graph: &Graph<'_>) -> Plan {
    let layouts = layouts(graph);
    let last_read = last_read(graph);
    // The first tensor in each buffer. Only tensors of the same layout follow each other in one: so
    // its border, zero at first, stays zero without anybody clearing it.
    let mut firsts: Vec<usize> = Vec::new();
    let mut buffers: Vec<usize> = Vec::new();
    for tensor in 0..layouts.len() {
        // Tensor t is made by step t - 1, which still reads what was last read at t.
        let busy = |b: &usize| (0..tensor).any(|t| buffers[t] == *b && last_read[t] >= tensor);
        let free = (0..firsts.len())
            .filter(|b| layouts[firsts[*b]] == layouts[tensor])
            .find(|b| !busy(b));
        buffers.push(free.unwrap_or_else(|| {
            firsts.push(tensor);
            firsts.len() - 1
        }));
    }
    Plan {
        sizes: firsts.iter().map(|t| layouts[*t].len()).collect(),
        layouts,
        buffers,
    }
}

/// The border of a tensor is the widest that any of its readers needs.
fn layouts(graph: &Graph<'_>) -> Vec<Layout> {
    let mut layouts: Vec<Layout> = graph
        .shapes
        .iter()
        .map(|&shape| Layout { shape, border: 0 })
        .collect();
    for step in &graph.steps {
        let border = &mut layouts[step.input].border;
        *border = (*border).max(step.border());
    }
    layouts
}

/// Of each tensor, the last one that is made from it. Outputs are read after the end.
fn last_read(graph: &Graph<'_>) -> Vec<usize> {
    let mut last: Vec<usize> = (0..graph.shapes.len()).collect();
    for (i, step) in graph.steps.iter().enumerate() {
        for read in [Some(step.input), step.residual].into_iter().flatten() {
            last[read] = i + 1;
        }
    }
    for &output in &graph.outputs {
        last[output] = usize::MAX;
    }
    last
}
