"""Runs a net in 64-bit floats: slow, and the same on every CPU to far more digits than are kept."""

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view


def same_padding(size, kernel, stride):
    """Zeros before and behind along one axis: TensorFlow's SAME."""
    out = -(-size // stride)
    total = max((out - 1) * stride + kernel - size, 0)
    return total // 2, total - total // 2


def run(ops, first, image):
    """The tensors that the ops make of an image (height x width x channels), by name. `ops` are
    (name of the output, op); `first` is the name of the input."""
    made = {first: np.asarray(image, np.float64)}
    for name, op in ops:
        made[name] = after(op, made)
    return made


def after(op, made):
    x = made[op.input]
    if op.same:
        x = np.pad(x, [same_padding(n, op.kernel, op.stride) for n in x.shape[:2]] + [(0, 0)])
    # height x width x channel x row x column
    windows = sliding_window_view(x, (op.kernel, op.kernel), (0, 1))[::op.stride, ::op.stride]
    if op.kind == "max_pool":
        return windows.max((3, 4))
    weights = op.weights.astype(np.float64)
    if op.kind == "depthwise":
        y = np.einsum("yxcij,ijc->yxc", windows, weights)
    else:
        y = np.tensordot(windows, weights, ([2, 3, 4], [3, 1, 2]))
    y = y + op.bias
    if op.residual is not None:
        added = made[op.residual]
        y[..., :added.shape[2]] += added
    if op.activation == "relu":
        return y.clip(0)
    if op.activation == "prelu":
        return np.where(y > 0, y, y * op.slopes)
    return y
