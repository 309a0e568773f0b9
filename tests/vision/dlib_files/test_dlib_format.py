"""The strict reader: what dlib writes is read, everything else is refused with ModelDamagedError and nothing else."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.vision import weights
from facecog_desktop.vision.dlib_files import dlib_networks
from facecog_desktop.vision.dlib_files.dlib_format import DlibReader
from facecog_desktop.vision.dlib_files.dlib_layers import Affine, Convolution, GoBack, Network, Pool, Product, Remember
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from tests.vision import small_dlib_files

FILES = {Kind.FACE: small_dlib_files.face_file(), Kind.DETECTOR: small_dlib_files.detector_file()}
LOW, HIGH = -(2**63), 2**63


def refused(read: Callable[[DlibReader], object], data: bytes) -> str:
    with pytest.raises(ModelDamagedError) as caught:
        read(DlibReader(data, source="some.dat"))
    return caught.value.message


@given(st.integers(LOW + 1, HIGH - 1))
def test_every_integer_that_dlib_can_write_is_read(value: int) -> None:
    reader = DlibReader(small_dlib_files.integer(value))
    assert reader.integer(LOW, HIGH) == value
    reader.end()


@given(st.floats(allow_nan=False, allow_infinity=False, allow_subnormal=False))
def test_every_finite_number_is_read(value: float) -> None:
    assert DlibReader(small_dlib_files.real(value)).real() == value


def test_an_integer_out_of_its_range_is_refused_with_file_and_place() -> None:
    message = refused(lambda reader: reader.integer(1, 8), small_dlib_files.integer(9))
    assert "some.dat" in message
    assert "9 where 1 to 8 is possible" in message


@pytest.mark.parametrize("control", [0x00, 0x09, 0x0F, 0x10, 0x71])
def test_a_byte_that_starts_no_integer_is_refused(control: int) -> None:
    assert "no integer starts" in refused(lambda reader: reader.integer(LOW, HIGH), bytes([control]) + bytes(16))


def test_an_infinite_number_is_refused() -> None:
    refused(lambda reader: reader.real(), small_dlib_files.integers(0, 32000))
    refused(lambda reader: reader.real(), small_dlib_files.integers(2**60, 1100))


@pytest.mark.parametrize("piece", [b"\x01\x03ab", b"\x01\x02\xc3\xa4", b"\x01\x02a\n", b"\x02\x00\x10"])
def test_bytes_that_are_no_name_are_refused(piece: bytes) -> None:
    refused(lambda reader: reader.text(), piece)


def test_a_truth_value_is_a_character() -> None:
    assert DlibReader(b"1").flag()
    assert not DlibReader(b"0").flag()
    refused(lambda reader: reader.flag(), b"\x01")


def test_a_tensor_larger_than_the_file_is_refused_before_anything_is_allocated() -> None:
    data = small_dlib_files.integers(2, 1, 256, 4096, 4096) + bytes(5000)
    tracemalloc.start()
    refused(lambda reader: reader.tensor(), data)
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 100_000


def test_a_weight_that_is_no_number_is_refused() -> None:
    values = np.array([1.0, np.nan, 2.0], dtype=np.float32)
    assert "no finite number" in refused(lambda reader: reader.tensor(), small_dlib_files.tensor(values))


def test_a_face_network_is_read_layer_by_layer() -> None:
    network = dlib_networks.parse(FILES[Kind.FACE], Kind.FACE)
    assert network.mean == small_dlib_files.MEAN
    assert network.side == 31
    assert network.window is None
    kinds = [type(layer) for layer in network.layers]
    assert kinds[:5] == [Convolution, Affine, type(network.layers[2]), Pool, Remember]
    assert kinds.count(Remember) == 2
    assert kinds.count(GoBack) == 1
    last = network.layers[-1]
    assert isinstance(last, Product)
    assert last.weights.shape == (8, 5)


def test_a_detector_is_read_with_its_window_and_its_overlaps() -> None:
    network = dlib_networks.parse(FILES[Kind.DETECTOR], Kind.DETECTOR)
    assert network.window == (80, 80)
    assert network.nms is not None
    assert (network.nms.union, network.nms.covered) == (0.34, 1.0)
    assert network.side is None


def test_batch_normalisation_becomes_a_factor_and_an_offset() -> None:
    file = small_dlib_files.NetworkFile(seed=3)
    file.convolution(2, 3)
    file.normalisation()
    loss = small_dlib_files.text("loss_metric_2") + small_dlib_files.reals(0, 0)
    data = file.finished(
        loss,
        small_dlib_files.text("input_rgb_image_sized")
        + small_dlib_files.reals(*small_dlib_files.MEAN)
        + b"\x01\x09" * 2,
    )
    layer = dlib_networks.parse(data, Kind.FACE).layers[1]
    again = small_dlib_files.NetworkFile(seed=3)
    again.numbers(2 * 3 * 9 + 2)
    mean, variance = again.numbers(2), again.numbers(2) ** 2
    gamma, beta = again.numbers(2, 2)
    x = np.array([0.7, -1.3], dtype=np.float32)
    assert isinstance(layer, Affine)
    np.testing.assert_allclose(
        x * layer.gamma + layer.beta, (x - mean) / np.sqrt(variance + 1e-4) * gamma + beta, rtol=1e-5, atol=1e-5
    )


def test_one_network_is_not_taken_for_the_other() -> None:
    with pytest.raises(ModelDamagedError, match="loss_mmod_"):
        dlib_networks.parse(FILES[Kind.FACE], Kind.DETECTOR)
    with pytest.raises(ModelDamagedError, match="loss_metric_2"):
        dlib_networks.parse(FILES[Kind.DETECTOR], Kind.FACE)


def test_an_unknown_layer_is_refused_by_name() -> None:
    data = FILES[Kind.FACE].replace(small_dlib_files.text("affine_"), small_dlib_files.text("effine_"), 1)
    with pytest.raises(ModelDamagedError, match="'effine_' where con_4 or affine_"):
        dlib_networks.parse(data, Kind.FACE)


def test_a_layer_for_other_channels_is_refused() -> None:
    file = small_dlib_files.NetworkFile()
    file.convolution(4, 3)
    file.channels = 5
    file.affine()
    options = (
        small_dlib_files.text("loss_mmod_")
        + small_dlib_files.integers(1, 80, 80)
        + small_dlib_files.reals(1, 1, 0.5, 0.3, 1, 0.5, 1)
    )
    data = file.finished(
        options, small_dlib_files.text("input_rgb_image_pyramid") + small_dlib_files.reals(*small_dlib_files.MEAN)
    )
    with pytest.raises(ModelDamagedError, match="5 channels after one of 4"):
        dlib_networks.parse(data, Kind.DETECTOR)


@pytest.mark.parametrize("kind", Kind)
def test_one_byte_too_many_is_refused(kind: Kind) -> None:
    with pytest.raises(ModelDamagedError, match="1 bytes too many"):
        dlib_networks.parse(FILES[kind] + b"\x00", kind)


@pytest.mark.parametrize("kind", Kind)
@given(data=st.data())
def test_a_file_cut_short_is_refused_wherever_it_is_cut(kind: Kind, data: st.DataObject) -> None:
    length = data.draw(st.integers(0, len(FILES[kind]) - 1))
    with pytest.raises(ModelDamagedError):
        dlib_networks.parse(FILES[kind][:length], kind)


@pytest.mark.parametrize("kind", Kind)
@given(data=st.data(), inserted=st.binary(min_size=1, max_size=9))
def test_a_file_with_bytes_put_in_is_refused_or_gives_a_whole_network(
    kind: Kind, data: st.DataObject, inserted: bytes
) -> None:
    place = data.draw(st.integers(0, len(FILES[kind])))
    readable(FILES[kind][:place] + inserted + FILES[kind][place:], kind)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=200)
@given(data=st.data(), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_gives_a_whole_network(kind: Kind, data: st.DataObject, bit: int) -> None:
    damaged = bytearray(FILES[kind])
    damaged[data.draw(st.integers(0, len(damaged) - 1))] ^= 1 << bit
    readable(bytes(damaged), kind)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=60, deadline=None)
@given(place=st.integers(0, 700), value=st.integers(0, 255))
def test_a_wrong_byte_in_the_head_of_the_real_file_is_refused_or_harmless(kind: Kind, place: int, value: int) -> None:
    damaged = bytearray(real_file(kind))
    damaged[place] = value
    readable(bytes(damaged), kind)


@pytest.mark.parametrize("kind", Kind)
@settings(max_examples=100)
@given(noise=st.binary(max_size=300), data=st.data())
def test_noise_behind_a_right_beginning_is_refused(kind: Kind, noise: bytes, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, 400))
    with pytest.raises(ModelDamagedError):
        dlib_networks.parse(FILES[kind][:start] + noise, kind)


def test_the_real_files_are_read_and_others_are_not(tmp_path_factory: pytest.TempPathFactory) -> None:
    face = dlib_networks.read(weights.find(weights.RESNET), Kind.FACE)
    assert (face.side, len(face.layers)) == (150, 126)
    detector = dlib_networks.read(weights.find(weights.MMOD), Kind.DETECTOR)
    assert (detector.window, len(detector.layers)) == ((80, 80), 19)
    other = tmp_path_factory.mktemp("models") / "other.dat"
    other.write_bytes(FILES[Kind.FACE])
    with pytest.raises(ModelDamagedError, match=r"other\.dat is not the known face network"):
        dlib_networks.read(other, Kind.FACE)
    with pytest.raises(ModelMissingError, match="cannot be read"):
        dlib_networks.read(other.with_name("none.dat"), Kind.FACE)


def readable(data: bytes, kind: Kind) -> None:
    """Reading these bytes gives a network of finite numbers or ModelDamagedError; any other error fails the test."""
    try:
        network = dlib_networks.parse(data, kind)
    except ModelDamagedError:
        return
    assert isinstance(network, Network)
    for layer in network.layers:
        if isinstance(layer, Convolution):
            assert np.isfinite(layer.weights).all()
            assert max(layer.weights.shape) <= len(data)


_REAL: dict[Kind, bytes] = {}


def real_file(kind: Kind) -> bytes:
    """The bytes of the real file, read once."""
    if kind not in _REAL:
        _REAL[kind] = weights.find(weights.RESNET if kind is Kind.FACE else weights.MMOD).read_bytes()
    return _REAL[kind]
