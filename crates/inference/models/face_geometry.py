"""The canonical face and the Procrustes weights, from MediaPipe's face geometry metadata.

The protobuf is read by hand: two messages of four fields (geometry_pipeline_metadata.proto,
mesh_3d.proto) are not worth a dependency.
"""

import struct


def fields(data: bytes):
    """(field number, value) for each field of one message: int, 4 bytes, or a nested message."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(data):
        key = varint()
        wire = key & 7
        if wire == 0:
            yield key >> 3, varint()
        elif wire == 5:
            yield key >> 3, data[at:at + 4]
            at += 4
        elif wire == 2:
            length = varint()
            yield key >> 3, data[at:at + length]
            at += length
        else:
            raise SystemExit(f"wire type {wire} is not expected here")


def floats(values):
    return struct.unpack(f"<{len(values) // 4}f", values)


def basis(metadata: bytes):
    """[(landmark, weight, (x, y, z))] in centimetres: x to the viewer's right, y up, z to the viewer."""
    vertices, weights = [], []
    for number, value in fields(metadata):
        if number == 1:  # canonical_mesh
            raw = b"".join(v for n, v in fields(value) if n == 3)
            flat = floats(raw)  # x, y, z, u, v each
            vertices = [flat[i:i + 3] for i in range(0, len(flat), 5)]
        elif number == 2:  # procrustes_landmark_basis
            entry = dict(fields(value))
            weights.append((entry.get(1, 0), floats(entry[2])[0]))
    assert len(vertices) == 468, len(vertices)
    return [(i, w, vertices[i]) for i, w in weights]


def as_rust(entries) -> str:
    rows = "\n".join(
        f"    ({i}, {w:.6f}, [{p[0]:.6f}, {p[1]:.6f}, {p[2]:.6f}]),"
        for i, w, p in entries)
    return f"""\
//! The points of the canonical face that head pose is solved on.
//!
//! Written by `crates/inference/models/make` from MediaPipe's face geometry metadata (Google,
//! Apache-2.0); do not edit.

/// (landmark, Procrustes weight, place in centimetres: x to the viewer's right, y up, z to the viewer).
pub(crate) const PROCRUSTES_BASIS: [(usize, f64, [f64; 3]); {len(entries)}] = [
{rows}
];
"""
