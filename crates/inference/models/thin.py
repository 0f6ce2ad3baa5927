"""Writes the last layer of the landmark net, two thirds of its weights, as two thin ones.

That layer is one matrix from 288 features to 1404 coordinates, and faces are less manifold than that: 64
of its singular values carry all but what training left as noise. The second of the two layers is fitted
to the first as it is after rounding. Then the biases are moved until the net as it is written says of a
portrait, as it is and mirrored, what the net says before all rounding: most of what rounding changes is
the same for every face. Of landmarks, the distance from the unrounded net is half of what rounding the
whole layer made it.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image

import forward
import knet

RANK = 64
# Share of the singular values, as a power, that goes to the second layer: its weights then differ in size
# as much as rounding to one scale a channel can bear.
SHARE = 0.75

PORTRAIT = Path(__file__).resolve().parents[3] / "tests/clips/data/portrait.jpg"
FACE = (146, 40, 306, 200)  # left, top, right, bottom


def thin(shape, ops, image, outputs):
    """The same net with a thin last layer."""
    at = next(i for i, op in enumerate(ops) if op.output == outputs[0])
    dense = ops[at]
    assert dense.kind == "conv" and dense.activation == "none" and dense.residual is None
    weights = dense.weights.reshape(dense.out_channels, -1).astype(np.float64)
    _, values, rows = np.linalg.svd(weights, full_matrices=False)
    # A singular vector has two signs: the larger entry is positive.
    rows = rows[:RANK] * np.sign(rows[np.arange(RANK), np.abs(rows[:RANK]).argmax(1)])[:, None]
    first = rounded((rows * values[:RANK, None] ** (1 - SHARE)).reshape(RANK, *dense.weights.shape[1:]))
    flat = first.reshape(RANK, -1)
    second = weights @ flat.T @ np.linalg.inv(flat @ flat.T)
    between = max(op.output for op in ops) + 1
    features = replace(dense, output=between, out_channels=RANK, weights=first.astype(np.float32),
                       bias=np.zeros(RANK, np.float32))
    points = replace(dense, input=between, kernel=1, stride=1,
                     weights=second[:, None, None, :].astype(np.float32))
    thinner = [*ops[:at], features, points, *ops[at + 1:]]
    points.bias = (dense.bias + shift(shape, ops, thinner, image, outputs)).astype(np.float32)
    return shape, thinner, image, outputs


def rounded(weights):
    """Convolution weights as they are read back."""
    scales, steps = knet.quantised(weights.astype(np.float32), 0)
    return steps * scales.astype(np.float64)[:, None, None, None]


def shift(shape, ops, thinner, image, outputs):
    """What the written net lacks on the portrait, as the mean of two views, for each output."""
    face = Image.open(PORTRAIT).convert("RGB").crop(FACE).resize(shape[1::-1], Image.Resampling.BILINEAR)
    seen = np.asarray(face, np.float64) / 255
    _, written, (last, *_) = knet.read(knet.write(shape, thinner, image, outputs))
    lacking = []
    for view in (seen, seen[:, ::-1]):
        true = forward.run([(op.output, op) for op in ops], image, view)[outputs[0]]
        lacking.append(true - forward.run(list(enumerate(written, 1)), 0, view)[last])
    return np.mean(lacking, 0).ravel()
