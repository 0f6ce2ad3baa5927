"""The .knet file: a net as a list of operations with int8 weights. `src/format.rs` documents it."""

import struct
from dataclasses import dataclass

import numpy as np

MAGIC, VERSION = b"KNET", 1
KINDS = ("conv", "depthwise", "max_pool")
ACTIVATIONS = ("none", "relu", "prelu")
NO_RESIDUAL = 0xFFFF
HEADER = "<4sIHHHHH"
RECORD = "<BBBBBBHHH"


STEPS = 127  # to either side of zero


def shortened(values: np.ndarray) -> np.ndarray:
    """Rounded to 11 bits behind the point: what follows is noise that does not compress."""
    bits = np.ascontiguousarray(values, "<f4").view("<u4")
    return ((bits + 0x800) & np.uint32(0xFFFFF000)).view("<f4")


def quantised(weights: np.ndarray, channel_axis: int):
    """(scales, int8 weights): symmetric, one scale per output channel, so that w = scale * q."""
    axes = tuple(a for a in range(weights.ndim) if a != channel_axis)
    scales = shortened(np.abs(weights).max(axis=axes) / np.float32(STEPS))
    scales[scales == 0] = 1
    shape = [1] * weights.ndim
    shape[channel_axis] = -1
    return scales, np.round(weights / scales.reshape(shape)).clip(-STEPS, STEPS).astype(np.int8)


def write(shape, ops, image, outputs) -> bytes:
    ids = {image: 0} | {op.output: i + 1 for i, op in enumerate(ops)}
    out = bytearray(struct.pack(HEADER, MAGIC, VERSION, *shape, len(ops), len(outputs)))
    for op in ops:
        residual = NO_RESIDUAL if op.residual is None else ids[op.residual]
        out += struct.pack(RECORD, KINDS.index(op.kind), ACTIVATIONS.index(op.activation), op.kernel,
                           op.stride, op.same, 0, ids[op.input], residual, op.out_channels)
    out += struct.pack(f"<{len(outputs)}H", *(ids[t] for t in outputs))
    for op in ops:
        if op.kind == "max_pool":
            continue
        scales, weights = quantised(op.weights, 0 if op.kind == "conv" else 2)
        for values in (scales, op.bias, op.slopes):
            if values is not None:
                out += shortened(values).tobytes()
        out += weights.tobytes()
    return bytes(out)


@dataclass
class Read:
    kind: str
    activation: str
    kernel: int
    stride: int
    same: bool
    input: int
    residual: int | None
    out_channels: int
    weights: np.ndarray | None = None
    bias: np.ndarray | None = None
    slopes: np.ndarray | None = None


def read(data: bytes):
    """(input shape, ops with dequantised float32 weights, output tensor ids)."""
    magic, version, height, width, channels, op_count, output_count = struct.unpack_from(HEADER, data)
    assert (magic, version) == (MAGIC, VERSION)
    at = struct.calcsize(HEADER)
    ops = []
    for _ in range(op_count):
        kind, act, kernel, stride, same, _, source, residual, oc = struct.unpack_from(RECORD, data, at)
        at += struct.calcsize(RECORD)
        ops.append(Read(KINDS[kind], ACTIVATIONS[act], kernel, stride, bool(same), source,
                        None if residual == NO_RESIDUAL else residual, oc))
    outputs = list(struct.unpack_from(f"<{output_count}H", data, at))
    at += 2 * output_count
    depth = [channels] + [op.out_channels for op in ops]

    def take(dtype, count):
        nonlocal at
        values = np.frombuffer(data, dtype, count, at)
        at += values.nbytes
        return values

    for op in ops:
        if op.kind == "max_pool":
            continue
        oc, k = op.out_channels, op.kernel
        scales, op.bias = take("<f4", oc), take("<f4", oc)
        op.slopes = take("<f4", oc) if op.activation == "prelu" else None
        if op.kind == "conv":
            q = take("i1", oc * k * k * depth[op.input]).reshape(oc, k, k, -1)
            op.weights = q.astype(np.float32) * scales[:, None, None, None]
        else:
            op.weights = take("i1", k * k * oc).reshape(k, k, oc).astype(np.float32) * scales
    assert at == len(data)
    return (height, width, channels), ops, outputs
