"""Reads a .tflite face net into a list of fused operations.

Both nets are built of four kinds of node only: convolution, depthwise convolution and 2x2 max
pooling, with an optional residual (channels padded with zeros) and ReLU or PReLU behind them.
"""

from dataclasses import dataclass, field

import numpy as np
import tflite

DTYPES = {0: np.float32, 1: np.float16, 2: np.int32}
OPERATORS = {getattr(tflite.BuiltinOperator, k): k for k in dir(tflite.BuiltinOperator) if k.isupper()}


@dataclass
class Op:
    """One fused operation. `input` and `residual` are tensor ids of the .tflite file."""

    kind: str  # conv | depthwise | max_pool
    output: int
    input: int
    kernel: int
    stride: int
    same: bool  # TFLite's SAME padding; else VALID
    out_channels: int
    weights: np.ndarray | None = None  # OHWI for conv, HWC for depthwise
    bias: np.ndarray | None = None
    residual: int | None = None
    activation: str = "none"  # none | relu | prelu
    slopes: np.ndarray | None = field(default=None)


class Reader:
    def __init__(self, data: bytes):
        self.model = tflite.Model.GetRootAsModel(data, 0)
        self.graph = self.model.Subgraphs(0)
        self.constants: dict[int, np.ndarray] = {}

    def shape(self, tensor: int):
        return [int(v) for v in self.graph.Tensors(tensor).ShapeAsNumpy()]

    def constant(self, tensor: int) -> np.ndarray:
        if tensor not in self.constants:
            t = self.graph.Tensors(tensor)
            raw = self.model.Buffers(t.Buffer()).DataAsNumpy().tobytes()
            self.constants[tensor] = np.frombuffer(raw, DTYPES[t.Type()]).reshape(self.shape(tensor))
        return self.constants[tensor]

    def nodes(self):
        for i in range(self.graph.OperatorsLength()):
            node = self.graph.Operators(i)
            code = self.model.OperatorCodes(node.OpcodeIndex())
            name = OPERATORS[max(code.BuiltinCode(), code.DeprecatedBuiltinCode())]
            yield name, node, list(node.InputsAsNumpy()), list(node.OutputsAsNumpy())


def options(node, kind):
    found = kind()
    table = node.BuiltinOptions()
    found.Init(table.Bytes, table.Pos)
    return found


def square(height, width):
    if height != width:
        raise SystemExit(f"only square windows are written for: {height}x{width}")
    return height


def read_graph(data: bytes):
    """(height, width, channels) of the input, the fused ops in order, ids of the output tensors.

    Outputs that the file reshapes and joins are given as they are before that, in the file's order.
    """
    reader = Reader(data)
    made: dict[int, Op] = {}  # by output tensor
    same_as: dict[int, int] = {}  # reshapes and channel pads, followed back to their source
    joined: dict[int, list[int]] = {}
    uses: dict[int, int] = {}
    nodes = list(reader.nodes())
    for _, _, inputs, _ in nodes:
        for tensor in inputs:
            uses[tensor] = uses.get(tensor, 0) + 1

    def source(tensor):
        while tensor in same_as:
            tensor = same_as[tensor]
        return tensor

    def rename(op, output):
        del made[op.output]
        op.output = output
        made[output] = op

    for name, node, inputs, (output, *_) in nodes:
        if name == "DEQUANTIZE":
            reader.constants[output] = reader.constant(inputs[0]).astype(np.float32)
        elif name in ("CONV_2D", "DEPTHWISE_CONV_2D"):
            depthwise = name[0] == "D"
            opts = options(node, tflite.DepthwiseConv2DOptions if depthwise else tflite.Conv2DOptions)
            assert opts.FusedActivationFunction() == 0
            weights = reader.constant(inputs[1]).astype(np.float32)
            made[output] = Op(
                kind="depthwise" if depthwise else "conv",
                output=output,
                input=source(inputs[0]),
                kernel=square(*weights.shape[1:3]),
                stride=square(opts.StrideH(), opts.StrideW()),
                same=opts.Padding() == 0,
                out_channels=reader.shape(output)[3],
                weights=weights[0] if depthwise else weights,
                bias=reader.constant(inputs[2]).astype(np.float32),
            )
        elif name == "MAX_POOL_2D":
            opts = options(node, tflite.Pool2DOptions)
            assert opts.FilterHeight() == opts.FilterWidth() == opts.StrideH() == opts.StrideW() == 2
            made[output] = Op("max_pool", output, source(inputs[0]), 2, 2, False, reader.shape(output)[3])
        elif name == "PAD":
            assert reader.constant(inputs[1])[:3].sum() == 0, "only channels at the end are padded"
            same_as[output] = inputs[0]
        elif name == "ADD":
            conv = next(t for t in inputs if t in made and made[t].kind == "conv"
                        and uses[t] == 1 and made[t].activation == "none" and made[t].residual is None)
            op = made[conv]
            op.residual = source(inputs[0] if conv == inputs[1] else inputs[1])
            rename(op, output)
        elif name in ("RELU", "PRELU"):
            op = made[inputs[0]]
            rename(op, output)
            op.activation = name.lower()
            if name == "PRELU":
                op.slopes = reader.constant(inputs[1]).astype(np.float32).reshape(-1)
        elif name == "RESHAPE":
            same_as[output] = inputs[0]
        elif name == "CONCATENATION":
            joined[output] = [source(t) for t in inputs]
        else:
            raise SystemExit(f"unknown operator {name}")

    wanted = [reader.graph.Outputs(i) for i in range(reader.graph.OutputsLength())]
    outputs = [t for w in wanted for t in joined.get(w, [source(w)])]
    image = reader.graph.Inputs(0)
    return tuple(reader.shape(image)[1:]), in_order(made, image, outputs), image, outputs


def in_order(made, image, outputs):
    """The ops, each behind what it reads."""
    done, ops = {image}, []

    def visit(tensor):
        if tensor in done:
            return
        done.add(tensor)
        op = made[tensor]
        for read in (op.input, op.residual):
            if read is not None:
                visit(read)
        ops.append(op)

    for tensor in outputs:
        visit(tensor)
    return ops
