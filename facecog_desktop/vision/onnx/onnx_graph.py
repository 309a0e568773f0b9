"""A dlib network written down as an ONNX graph that computes the same numbers. No files and no running here."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from onnx import ModelProto, NodeProto, TensorProto, checker, helper, numpy_helper

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.core.text import text
from facecog_desktop.vision.dlib_files.dlib_layers import (
    AddRemembered,
    Affine,
    Convolution,
    GoBack,
    Layer,
    Network,
    Pool,
    Product,
    Rectifier,
    Remember,
)
from facecog_desktop.vision.onnx.networks import NUMBERS, PIXELS

OPSET = 17
_IR_VERSION = 8  # the one of opset 17: older runtimes refuse newer files
_VECTOR = 16  # float32 values of the widest vector in use


@dataclass(frozen=True, slots=True)
class _Value:
    """A tensor of the graph. `side` is its height and width where they are fixed, else 0."""

    name: str
    channels: int
    side: int


class _Graph:
    """The nodes and constants written so far, and the two branches of a residual block."""

    def __init__(self) -> None:
        self.nodes: list[NodeProto] = []
        self.constants: list[TensorProto] = []
        self.remembered: list[_Value] = []

    def constant(self, array: NDArray[Any]) -> str:
        """The name under which these values are kept."""
        name = f"c{len(self.constants)}"
        self.constants.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def add(self, operator: str, inputs: Sequence[str], **attributes: Any) -> str:
        """A node of one output; returns the output's name."""
        name = f"v{len(self.nodes)}"
        self.nodes.append(helper.make_node(operator, list(inputs), [name], name=name, **attributes))
        return name


def model(network: Network) -> ModelProto:
    """The graph of the network, preprocessing included; the batch is of any size, a detector's picture too.

    Raises ModelDamagedError where the layers do not fit together.
    """
    graph = _Graph()
    value = _entered(graph, network)
    layers = _folded(network.layers)
    for layer in layers if network.side else widened(layers):
        value = _written(graph, layer, value)
    if graph.remembered:
        raise ModelDamagedError("the network remembers a value that nothing uses")
    graph.add("Identity", [value.name])
    graph.nodes[-1].output[0] = NUMBERS
    side: int | str = network.side or "height"
    shape: list[str | int | None] = ["n", side, network.side or "width", 3]
    out: list[str | int | None] = ["n", value.channels] if network.side else ["n", value.channels, "rows", "columns"]
    proto = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "network",
            [helper.make_tensor_value_info(PIXELS, TensorProto.UINT8, shape)],
            [helper.make_tensor_value_info(NUMBERS, TensorProto.FLOAT, out)],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=_IR_VERSION,
    )
    checker.check_model(proto)
    return proto


def _entered(graph: _Graph, network: Network) -> _Value:
    """uint8 pixels as dlib's input layer gives them: channels first, (value - mean) / 256."""
    cast = graph.add("Cast", [PIXELS], to=TensorProto.FLOAT)
    turned = graph.add("Transpose", [cast], perm=[0, 3, 1, 2])
    mean = graph.constant(np.array(network.mean, dtype=np.float32).reshape(1, 3, 1, 1))
    centred = graph.add("Sub", [turned, mean])
    return _Value(
        graph.add("Mul", [centred, graph.constant(np.array(1 / 256, dtype=np.float32))]), 3, network.side or 0
    )


def _folded(layers: Sequence[Layer]) -> list[Layer]:
    """The same computation with every factor and offset worked into the convolution before it (in double precision)."""
    folded: list[Layer] = []
    for layer in layers:
        before = folded[-1] if folded else None
        if not isinstance(layer, Affine):
            folded.append(layer)
        elif isinstance(before, Convolution):
            gamma = layer.gamma.astype(np.float64)
            weights = before.weights * gamma[:, None, None, None]
            bias = before.bias * gamma + layer.beta
            folded[-1] = Convolution(weights.astype(np.float32), bias.astype(np.float32), before.stride, before.padding)
        else:
            raise ModelDamagedError("an affine layer that follows no convolution")
    return folded


def widened(layers: Sequence[Layer]) -> list[Layer]:
    """The same computation by convolutions that fill a processor's vectors; for layers without branches.

    ONNX Runtime has fast kernels for multiples of 16 filters only. Empty filters are added to reach one, and a last
    convolution of one filter is split: each of its rows becomes a filter, then the rows are added up.
    """
    wide: list[Layer] = []
    channels = 3
    for layer in layers:
        if not isinstance(layer, Convolution):
            wide.append(layer)
            continue
        filters, before = layer.weights.shape[:2]
        more = -filters % _VECTOR if filters > 1 else 0
        weights = np.pad(layer.weights, ((0, more), (0, channels - before), (0, 0), (0, 0)))
        full = Convolution(weights, np.pad(layer.bias, (0, more)), layer.stride, layer.padding)
        wide += _by_rows(full) if filters == 1 and layer.stride == (1, 1) else [full]
        channels = filters + more
    return wide


def _by_rows(layer: Convolution) -> list[Layer]:
    """A convolution of one filter as one of 1 x columns with a filter a row, and one of rows x 1 that adds them."""
    _, channels, rows, columns = layer.weights.shape
    filters = rows + -rows % _VECTOR
    across = np.zeros((filters, channels, 1, columns), dtype=np.float32)
    across[:rows, :, 0] = layer.weights[0].transpose(1, 0, 2)
    down = np.zeros((1, filters, rows, 1), dtype=np.float32)
    down[0, range(rows), range(rows), 0] = 1.0
    return [
        Convolution(across, np.zeros(filters, dtype=np.float32), (1, 1), (0, layer.padding[1])),
        Convolution(down, layer.bias, (1, 1), (layer.padding[0], 0)),
    ]


def _written(graph: _Graph, layer: Layer, value: _Value) -> _Value:
    """The value after the layer."""
    match layer:
        case Convolution():
            return _convolution(graph, layer, value)
        case Rectifier():
            return _Value(graph.add("Relu", [value.name]), value.channels, value.side)
        case Pool():
            return _pool(graph, layer, value)
        case Product() if value.side == 1:
            flat = graph.add("Flatten", [value.name], axis=1)
            return _Value(graph.add("MatMul", [flat, graph.constant(layer.weights)]), layer.weights.shape[1], 1)
        case _:
            return _branched(graph, layer, value)


def _branched(graph: _Graph, layer: Layer, value: _Value) -> _Value:
    """The value after a layer that begins, changes or ends a branch."""
    if isinstance(layer, Remember):
        graph.remembered.append(value)
        return value
    if isinstance(layer, GoBack | AddRemembered) and graph.remembered:
        other = graph.remembered.pop()
        if isinstance(layer, AddRemembered):
            return _sum(graph, value, other)
        graph.remembered.append(value)
        return other
    raise ModelDamagedError(text("a layer that cannot stand where it stands: {layer}", layer=type(layer).__name__))


def _smaller(side: int, window: int, stride: int, padding: int) -> int:
    if not side:
        return 0
    if side + 2 * padding < window:
        raise ModelDamagedError("a picture smaller than the window of its layer")
    return (side + 2 * padding - window) // stride + 1


def _convolution(graph: _Graph, layer: Convolution, value: _Value) -> _Value:
    names = [value.name, graph.constant(layer.weights), graph.constant(layer.bias)]
    rows, columns = layer.weights.shape[2:]
    name = graph.add(
        "Conv",
        names,
        kernel_shape=[rows, columns],
        strides=list(layer.stride),
        pads=[*layer.padding, *layer.padding],
    )
    side = _smaller(value.side, rows, layer.stride[0], layer.padding[0])
    return _Value(name, layer.weights.shape[0], side)


def _pool(graph: _Graph, layer: Pool, value: _Value) -> _Value:
    if layer.window == (0, 0):
        return _Value(graph.add("GlobalAveragePool", [value.name]), value.channels, 1)
    operator = "MaxPool" if layer.largest else "AveragePool"
    name = graph.add(operator, [value.name], kernel_shape=list(layer.window), strides=list(layer.stride))
    return _Value(name, value.channels, _smaller(value.side, layer.window[0], layer.stride[0], 0))


def _sum(graph: _Graph, left: _Value, right: _Value) -> _Value:
    """The sum of two branches; dlib pads the smaller one with zeros behind its channels, rows and columns."""
    channels, side = max(left.channels, right.channels), max(left.side, right.side)
    names = [_padded(graph, value, channels, side) for value in (left, right)]
    return _Value(graph.add("Add", names), channels, side)


def _padded(graph: _Graph, value: _Value, channels: int, side: int) -> str:
    behind = [0, channels - value.channels, side - value.side, side - value.side]
    if not any(behind):
        return value.name
    return graph.add("Pad", [value.name, graph.constant(np.array([0, 0, 0, 0, *behind], dtype=np.int64))])
