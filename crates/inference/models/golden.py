"""Outputs that the engine is held to: the .knet file as an ONNX graph, run by onnxruntime.

The graph is made from the file's own dequantised weights, so the difference that remains is the
engine's arithmetic alone.
"""

import numpy as np
import onnxruntime

import knet
import onnx_graph


def pattern(height, width, channels) -> np.ndarray:
    """The input, defined by a formula that `tests/golden.rs` repeats: a bright disc on a ramp, with
    a fine texture over it. NHWC, values in 0..1."""
    y, x, c = np.mgrid[0:height, 0:width, 0:channels].astype(np.int64)
    ramp = (3 * x + 5 * y + 40 * c) % 256
    disc = ((2 * x - width) ** 2 + (2 * y - height) ** 2 < height * width // 2) * 256
    texture = (x * x * 7 + y * y * 13 + x * y * 3 + c * 29) % 61
    return ((ramp + disc + texture) / 573).astype(np.float32)[None]


def golden(data: bytes) -> bytes:
    """All outputs in the file's order, each height x width x channels, as little-endian f32."""
    settings = onnxruntime.SessionOptions()
    settings.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(onnx_graph.to_onnx(data), settings, providers=["CPUExecutionProvider"])
    shape, _, _ = knet.read(data)
    image = np.ascontiguousarray(pattern(*shape).transpose(0, 3, 1, 2))
    found = session.run(None, {"t0": image})
    return b"".join(o.transpose(0, 2, 3, 1).astype("<f4").tobytes() for o in found)
