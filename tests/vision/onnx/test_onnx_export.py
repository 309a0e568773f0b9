"""The cache of converted networks: made once, checked, mended, safe for two at once."""

from __future__ import annotations

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import onnx
import pytest

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.vision import weights
from facecog_desktop.vision.dlib_files.dlib_networks import SHA256, Kind
from facecog_desktop.vision.onnx import networks, onnx_export
from tests.vision import small_dlib_files

KIND = Kind.DETECTOR  # the smaller file


@pytest.fixture
def source() -> Path:
    return weights.find(weights.MMOD)


@pytest.fixture(autouse=True)
def own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr("platformdirs.user_cache_dir", lambda *_, **__: str(tmp_path / "cache"))
    return tmp_path / "cache" / "networks"


def test_a_network_is_stored_under_the_checksum_of_its_source(source: Path, own_cache: Path) -> None:
    path = onnx_export.build(source, KIND)
    assert path == networks.place(KIND)
    assert SHA256[KIND] in path.name
    assert [each.name for each in own_cache.iterdir()] == [path.name]


def test_the_stored_file_is_an_onnx_file_like_any_other(source: Path) -> None:
    model = onnx.load(str(onnx_export.build(source, KIND)))
    onnx.checker.check_model(model, full_check=True)
    assert [each.name for each in model.graph.input] == ["pixels"]
    assert [each.key for each in model.metadata_props] == ["sha256"]


def test_two_conversions_give_the_same_bytes(source: Path) -> None:
    assert onnx_export.converted(source, KIND) == onnx_export.converted(source, KIND)


def test_what_is_there_is_not_made_again(source: Path) -> None:
    first = onnx_export.cached(source, KIND).stat().st_mtime_ns
    assert onnx_export.cached(source, KIND).stat().st_mtime_ns == first
    assert onnx_export.load(Path("nowhere.dat"), KIND) == networks.place(KIND).read_bytes()


def damages(data: bytes) -> list[bytes]:
    middle = len(data) // 2
    return [b"", data[:-1], data[:middle], data + b"\0", data[:middle] + bytes([data[middle] ^ 1]) + data[middle + 1 :]]


@pytest.mark.parametrize("which", range(5))
def test_a_damaged_file_is_noticed_and_made_again(source: Path, which: int, caplog: pytest.LogCaptureFixture) -> None:
    path = onnx_export.build(source, KIND)
    whole = path.read_bytes()
    path.write_bytes(damages(whole)[which])
    assert not networks.is_whole(path)
    with caplog.at_level(logging.WARNING):
        assert onnx_export.load(source, KIND) == whole
    assert "is damaged and is made again" in caplog.text
    assert path.read_bytes() == whole


def test_a_file_that_is_not_the_known_one_is_refused_and_nothing_is_stored(tmp_path: Path, own_cache: Path) -> None:
    other = tmp_path / "mmod_human_face_detector.dat"
    other.write_bytes(small_dlib_files.detector_file())
    with pytest.raises(ModelDamagedError, match="not the known detector network"):
        onnx_export.cached(other, KIND)
    assert not own_cache.exists()


def test_without_a_place_to_write_a_network_is_still_loaded(source: Path, own_cache: Path) -> None:
    own_cache.parent.write_text("a file where the folder should be")
    assert onnx_export.load(source, KIND) == onnx_export.converted(source, KIND)
    with pytest.raises(ModelMissingError, match="cannot be stored") as caught:
        onnx_export.build(source, KIND)
    assert str(own_cache) in caught.value.hint


def test_a_folder_where_the_file_should_be_is_told_and_does_no_harm(source: Path) -> None:
    networks.place(KIND).mkdir(parents=True)
    assert onnx_export.load(source, KIND) == onnx_export.converted(source, KIND)
    assert [each.name for each in networks.folder().iterdir()] == [networks.place(KIND).name]


def test_several_at_once_all_get_a_whole_network(source: Path, own_cache: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        loaded = list(pool.map(lambda _: onnx_export.load(source, KIND), range(8)))
    assert len(set(loaded)) == 1
    assert [each.suffix for each in own_cache.iterdir()] == [".onnx"]
    assert networks.is_whole(networks.place(KIND))
