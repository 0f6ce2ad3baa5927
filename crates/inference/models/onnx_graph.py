"""The .knet file as an ONNX graph, made of the file's own dequantised weights."""

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

import knet
from forward import same_padding


def to_onnx(data: bytes) -> bytes:
    (height, width, channels), ops, outputs = knet.read(data)
    nodes, initial, shapes = [], [], [(height, width, channels)]

    def constant(name, values):
        initial.append(numpy_helper.from_array(np.ascontiguousarray(values), name))
        return name

    for i, op in enumerate(ops, 1):
        h, w, c = shapes[op.input]
        (top, bottom), (left, right) = (
            (same_padding(n, op.kernel, op.stride) if op.same else (0, 0)) for n in (h, w))
        window = dict(kernel_shape=[op.kernel] * 2, strides=[op.stride] * 2, pads=[top, left, bottom, right])
        shapes.append(((h + top + bottom - op.kernel) // op.stride + 1,
                       (w + left + right - op.kernel) // op.stride + 1, op.out_channels))
        name = f"t{op.input}"

        def step(kind, inputs, **attributes):
            nodes.append(helper.make_node(kind, inputs, [f"x{len(nodes)}"], **attributes))
            return nodes[-1].output[0]

        if op.kind == "max_pool":
            name = step("MaxPool", [name], **window)
        else:
            depthwise = op.kind == "depthwise"
            weights = op.weights.transpose(2, 0, 1)[:, None] if depthwise else op.weights.transpose(0, 3, 1, 2)
            name = step("Conv", [name, constant(f"w{i}", weights), constant(f"b{i}", op.bias)],
                        group=c if depthwise else 1, **window)
        if op.residual is not None:
            residual, extra = f"t{op.residual}", op.out_channels - shapes[op.residual][2]
            if extra:
                pads = constant(f"p{i}", np.array([0, 0, 0, 0, 0, extra, 0, 0], np.int64))
                residual = step("Pad", [residual, pads])
            name = step("Add", [name, residual])
        if op.activation == "relu":
            name = step("Relu", [name])
        elif op.activation == "prelu":
            name = step("PRelu", [name, constant(f"s{i}", op.slopes.reshape(-1, 1, 1))])
        nodes[-1].output[0] = f"t{i}"

    def value(tensor):
        h, w, c = shapes[tensor]
        return helper.make_tensor_value_info(f"t{tensor}", TensorProto.FLOAT, [1, c, h, w])

    graph = helper.make_graph(nodes, "net", [value(0)], [value(t) for t in outputs], initial)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=8)
    onnx.checker.check_model(model)
    return model.SerializeToString()
