"""dlib's face network and face detector, read strictly from their files. The values they become: dlib_layers."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from enum import StrEnum
from pathlib import Path

import numpy as np

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.text import text
from facecog_desktop.vision.dlib_files.dlib_format import DlibReader
from facecog_desktop.vision.dlib_files.dlib_layers import (
    AddRemembered,
    Affine,
    Convolution,
    GoBack,
    Layer,
    Network,
    Overlap,
    Pair,
    Pool,
    Product,
    Rectifier,
    Remember,
)


class Kind(StrEnum):
    """The two networks the program knows."""

    FACE = "face"
    DETECTOR = "detector"


SHA256 = {
    Kind.FACE: "55533b28a95800a551ba546ba62fe69625c7e95a7061c338adffead08719da30",
    Kind.DETECTOR: "4cb19393e2fbaf2b1609a9319ad5386618c886a6234ec1b971f3e87c85d87fe6",
}
"""The files of face_recognition_models 0.3.0: dlib_face_recognition_resnet_model_v1, mmod_human_face_detector."""


def read(path: Path, kind: Kind) -> Network:
    """The network of a known file. Raises ModelMissingError, ModelDamagedError (not that file, byte for byte)."""
    data = contents(path)
    found = hashlib.sha256(data).hexdigest()
    if found != SHA256[kind]:
        raise ModelDamagedError(
            text("{name} is not the known {kind} network: sha256 {found}", name=path.name, kind=kind, found=found),
            source=str(path),
        )
    return parse(data, kind, source=path.name)


def contents(path: Path) -> bytes:
    """The bytes of a model file. Raises ModelMissingError."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ModelMissingError(
            text("{path} cannot be read: {reason}", path=path, reason=error.strerror or str(error)), source=str(path)
        ) from error


def parse(data: bytes, kind: Kind, *, source: str = "") -> Network:
    """The network in these bytes, without asking whether they are the known ones. Raises ModelDamagedError."""
    reader = DlibReader(data, source=source)
    reader.exactly(1, "the version of the loss layer")
    window, nms = (None, None) if kind is Kind.FACE else _detector_options(reader)
    if kind is Kind.FACE:
        reader.named("loss_metric_2")
        reader.real()
        reader.real()
    order = _order(reader)
    mean, side = _input(reader, kind)
    layers = _layers(reader, order)
    reader.end()
    return Network(mean, side, layers, window, nms)


def _detector_options(reader: DlibReader) -> tuple[Pair, Overlap]:
    reader.named("loss_mmod_")
    reader.exactly(1, "the version of the detector's options")
    window = reader.integer(8, 1000), reader.integer(8, 1000)
    for _ in range(3):  # two penalties and an overlap that only training uses
        reader.real()
    nms = _overlap(reader)
    _overlap(reader)  # of boxes to ignore in training
    return window, nms


def _overlap(reader: DlibReader) -> Overlap:
    """dlib's test_box_overlap: two numbers of 0 to 1."""
    union, covered = reader.real(), reader.real()
    if not (0 <= union <= 1 and 0 <= covered <= 1):
        raise reader.damaged("an overlap outside 0 to 1")
    return Overlap(union, covered)


def _input(reader: DlibReader, kind: Kind) -> tuple[tuple[float, float, float], int | None]:
    reader.named("input_rgb_image_sized" if kind is Kind.FACE else "input_rgb_image_pyramid")
    mean = reader.real(), reader.real(), reader.real()
    if not all(0 <= value <= 255 for value in mean):
        raise reader.damaged("a mean colour outside 0 to 255")
    if kind is Kind.DETECTOR:
        return mean, None
    side = reader.integer(8, 1000)
    reader.exactly(side, "the width of the picture")
    return mean, side


_TAG, _COMPUTING, _FIRST = 1, 2, 3


def _order(reader: DlibReader) -> list[Remember | GoBack | None]:
    """What stands between the input and the output, input first: None for a layer that computes.

    dlib nests layers and writes the version of each before what it holds, the output first. Tags and skips are
    written as nothing but that version, 1; a computing layer has version 2, and 3 if it holds the input.
    """
    versions = [reader.integer(_TAG, _FIRST)]
    while versions[-1] != _FIRST:
        versions.append(reader.integer(_TAG, _FIRST))
    order: list[Remember | GoBack | None] = []
    for version in reversed(versions):
        if version != _TAG:
            order.append(None)
        elif order and isinstance(order[-1], Remember):
            order[-1] = GoBack()
        else:
            order.append(Remember())
    return order


def _layers(reader: DlibReader, order: list[Remember | GoBack | None]) -> tuple[Layer, ...]:
    layers: list[Layer] = []
    channels = 3
    for index, mark in enumerate(order):
        if mark is not None:
            layers.append(mark)
            continue
        layer = _READERS[reader.named(*_READERS)](reader)
        channels = _joined(reader, layer, channels)
        layers.append(layer)
        for _ in range(3):  # whether it was set up, is stale, keeps its output: of use in training only
            reader.flag()
        for _ in range(3):
            if reader.tensor().size:
                raise reader.damaged("a gradient or a cached output in a finished network")
        if index == 0:
            reader.exactly(1, "the number of pictures made of each")
    return tuple(layers)


def _joined(reader: DlibReader, layer: Layer, channels: int) -> int:
    """The channels after the layer; raises if it does not fit those before it."""
    wanted = after = channels
    if isinstance(layer, Convolution):
        after, wanted = layer.weights.shape[:2]
    elif isinstance(layer, Affine):
        wanted = len(layer.gamma)
    elif isinstance(layer, Product):
        wanted, after = layer.weights.shape
    if wanted != channels:
        raise reader.damaged(f"a layer for {wanted} channels after one of {channels}")
    return after


def _convolution(reader: DlibReader) -> Convolution:
    params = reader.tensor().reshape(-1)
    filters = reader.integer(1, 4096)
    rows, columns = reader.integer(1, 31), reader.integer(1, 31)
    stride = reader.integer(1, 8), reader.integer(1, 8)
    padding = reader.integer(0, rows // 2), reader.integer(0, columns // 2)
    shape, biases = reader.alias(), reader.alias()
    _training_rates(reader)
    if (shape[0], *shape[2:]) != (filters, rows, columns) or shape[1] == 0 or biases != (1, filters, 1, 1):
        raise reader.damaged(f"filters of shape {shape} in a layer of {filters} filters of {rows} x {columns}")
    size = int(np.prod(shape))
    if len(params) != size + filters:
        raise reader.damaged(f"{len(params)} weights where {size + filters} belong")
    return Convolution(params[:size].reshape(shape), params[size:], stride, padding)


def _training_rates(reader: DlibReader) -> None:
    """Learning rate and weight decay, of the weights and of the bias."""
    for _ in range(4):
        reader.real()


def _affine(reader: DlibReader) -> Affine:
    affine = _halves(reader)
    reader.exactly(0, "the mode of an affine layer")
    return affine


def _halves(reader: DlibReader) -> Affine:
    params = reader.tensor().reshape(-1)
    channels = len(params) // 2
    for name in ("gamma", "beta"):
        shape = reader.alias()
        if shape != (1, channels, 1, 1) or len(params) != 2 * channels or not channels:
            raise reader.damaged(f"{name} of shape {shape} with {len(params)} parameters")
    return Affine(params[:channels], params[channels:])


def _batch_normalisation(reader: DlibReader) -> Affine:
    """(x - mean) / sqrt(variance + eps) * gamma + beta with the means and variances of the training."""
    learnt = _halves(reader)
    _, _, means, variances = (reader.tensor().reshape(-1) for _ in range(4))
    reader.integer(0, 2**62)  # updates and window of the running statistics
    reader.integer(0, 2**62)
    _training_rates(reader)
    eps = reader.real()
    if means.shape != learnt.gamma.shape or variances.shape != learnt.gamma.shape:
        raise reader.damaged("statistics of other channels")
    if not 0 < eps < 1 or variances.min() < 0:
        raise reader.damaged("a variance below 0")
    gamma = learnt.gamma / np.sqrt(variances + np.float32(eps))
    return Affine(gamma, learnt.beta - means * gamma)


def _pool(largest: bool) -> Callable[[DlibReader], Pool]:
    def pool(reader: DlibReader) -> Pool:
        window = reader.integer(0, 31), reader.integer(0, 31)
        stride = reader.integer(1, 8), reader.integer(1, 8)
        for _ in range(2):
            reader.exactly(0, "the padding of a pooling layer")
        if (0 in window) and (largest or window != (0, 0)):
            raise reader.damaged(f"a pooling window of {window}")
        return Pool(largest, window, stride)

    return pool


def _product(reader: DlibReader) -> Product:
    outputs, inputs = reader.integer(1, 65536), reader.integer(1, 65536)
    params, weights, bias = reader.tensor(), reader.alias(), reader.alias()
    reader.exactly(1, "the bias mode of a product")  # 1: none
    _training_rates(reader)
    if params.shape != (inputs, outputs, 1, 1) or weights != params.shape or any(bias):
        raise reader.damaged(f"a product of shape {params.shape} for {inputs} inputs and {outputs} outputs")
    return Product(params.reshape(inputs, outputs))


_READERS: dict[str, Callable[[DlibReader], Layer]] = {
    "con_4": _convolution,
    "affine_": _affine,
    "bn_con2": _batch_normalisation,
    "relu_": lambda _: Rectifier(),
    "max_pool_2": _pool(largest=True),
    "avg_pool_2": _pool(largest=False),
    "add_prev_": lambda _: AddRemembered(),
    "fc_2": _product,
}
