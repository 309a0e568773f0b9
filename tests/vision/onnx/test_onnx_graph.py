"""The graph computes what dlib computes: small networks against plain numpy, padding and branches included."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import onnxruntime
import pytest
from numpy.typing import NDArray

from facecog_desktop.core.errors import ModelDamagedError
from facecog_desktop.vision.dlib_files import dlib_networks
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
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx import onnx_graph
from tests.vision import small_dlib_files

Maps = NDArray[np.float64]


def windows(maps: Maps, size: tuple[int, int], stride: tuple[int, int]) -> Maps:
    """(channels, rows, columns, *size): every window."""
    view = np.lib.stride_tricks.sliding_window_view(maps, size, axis=(1, 2))
    return np.asarray(view[:, :: stride[0], :: stride[1]])


def convolved(maps: Maps, layer: Convolution) -> Maps:
    vertical, horizontal = layer.padding
    padded = np.pad(maps, ((0, 0), (vertical, vertical), (horizontal, horizontal)))
    rows, columns = layer.weights.shape[2:]
    seen = windows(padded, (rows, columns), layer.stride)
    return np.asarray(np.einsum("crsij,fcij->frs", seen, layer.weights) + layer.bias[:, None, None])


def pooled(maps: Maps, layer: Pool) -> Maps:
    if layer.window == (0, 0):
        return np.asarray(maps.mean(axis=(1, 2), keepdims=True))
    seen = windows(maps, layer.window, layer.stride)
    return np.asarray(seen.max(axis=(3, 4)) if layer.largest else seen.mean(axis=(3, 4)))


def added(left: Maps, right: Maps) -> Maps:
    total = np.zeros(np.maximum(left.shape, right.shape))
    for part in (left, right):
        total[tuple(slice(size) for size in part.shape)] += part
    return total


def computed(network: Network, picture: NDArray[np.uint8]) -> Maps:
    """What dlib would compute, said in numpy as plainly as possible."""
    maps = (picture.astype(np.float64).transpose(2, 0, 1) - np.array(network.mean)[:, None, None]) / 256
    kept: list[Maps] = []
    for layer in network.layers:
        match layer:
            case Convolution():
                maps = convolved(maps, layer)
            case Affine():
                maps = maps * layer.gamma[:, None, None] + layer.beta[:, None, None]
            case Rectifier():
                maps = np.maximum(maps, 0)
            case Pool():
                maps = pooled(maps, layer)
            case Remember():
                kept.append(maps)
            case GoBack():
                kept.append(maps)
                maps = kept.pop(-2)
            case AddRemembered():
                maps = added(maps, kept.pop())
            case Product():
                maps = maps.reshape(-1) @ layer.weights
    return np.asarray(maps)


def ran(network: Network, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
    model = onnx_graph.model(network).SerializeToString()
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    return np.asarray(session.run(["numbers"], {"pixels": pictures})[0])


def pictures(count: int, height: int, width: int, seed: int = 1) -> NDArray[np.uint8]:
    return np.random.default_rng(seed).integers(0, 256, (count, height, width, 3), dtype=np.uint8)


@pytest.mark.parametrize("side", [31, 35, 40])
@pytest.mark.parametrize("seed", [0, 1])
def test_a_residual_network_computes_what_numpy_computes(side: int, seed: int) -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(side, seed), Kind.FACE)
    batch = pictures(3, side, side)
    expected = [computed(network, picture) for picture in batch]
    np.testing.assert_allclose(ran(network, batch), expected, rtol=1e-4, atol=1e-3)


@pytest.mark.parametrize("size", [(40, 40), (33, 57)])
def test_a_detector_computes_what_numpy_computes_for_pictures_of_any_size(size: tuple[int, int]) -> None:
    network = dlib_networks.parse(small_dlib_files.detector_file(), Kind.DETECTOR)
    batch = pictures(2, *size)
    expected = [computed(network, picture) for picture in batch]
    numbers = ran(network, batch)
    assert numbers.shape == (2, *expected[0].shape)
    np.testing.assert_allclose(numbers, expected, rtol=1e-4, atol=1e-3)


def test_filters_are_brought_to_multiples_of_sixteen_and_the_last_one_is_split() -> None:
    network = dlib_networks.parse(small_dlib_files.detector_file(), Kind.DETECTOR)
    layers = [each for each in network.layers if not isinstance(each, Affine)]
    wide = [layer.weights.shape for layer in onnx_graph.widened(layers) if isinstance(layer, Convolution)]
    assert wide == [(16, 3, 5, 5), (16, 16, 3, 3), (16, 16, 3, 3), (16, 16, 1, 5), (1, 16, 5, 1)]


def test_a_branch_that_is_never_added_is_refused() -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(), Kind.FACE)
    kept = tuple(layer for layer in network.layers if not isinstance(layer, AddRemembered))
    with pytest.raises(ModelDamagedError, match="nothing uses"):
        onnx_graph.model(replace(network, layers=kept))


@pytest.mark.parametrize("layer", [GoBack(), AddRemembered()])
def test_the_end_of_a_branch_that_never_began_is_refused(layer: Layer) -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(), Kind.FACE)
    with pytest.raises(ModelDamagedError, match=type(layer).__name__):
        onnx_graph.model(replace(network, layers=(layer, *network.layers)))


def test_a_product_of_more_than_one_place_is_refused() -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(), Kind.FACE)
    layers = tuple(layer for layer in network.layers if not (isinstance(layer, Pool) and layer.window == (0, 0)))
    with pytest.raises(ModelDamagedError, match="Product"):
        onnx_graph.model(replace(network, layers=layers))


def test_a_picture_smaller_than_a_window_is_refused() -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(), Kind.FACE)
    with pytest.raises(ModelDamagedError, match="smaller than the window"):
        onnx_graph.model(replace(network, side=8))


def test_an_affine_layer_alone_is_refused() -> None:
    network = dlib_networks.parse(small_dlib_files.face_file(), Kind.FACE)
    with pytest.raises(ModelDamagedError, match="follows no convolution"):
        onnx_graph.model(replace(network, layers=network.layers[1:]))
