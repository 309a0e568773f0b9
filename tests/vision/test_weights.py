"""The list of model files, with made files in a made folder, and the real ones where they are installed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.vision import weights

CONTENT = b"numbers of a network"


def _list(folder: Path, *, sha256: str | None = None, size: int | None = None) -> Path:
    """A models.toml that knows one made file."""
    path = folder / "models.toml"
    path.write_text(
        f"""[[model]]
name = "made"
file = "made.dat"
origin = "this test"
sha256 = "{sha256 or hashlib.sha256(CONTENT).hexdigest()}"
size = {len(CONTENT) if size is None else size}
licence = "CC0-1.0"
purpose = "a test"
""",
        "utf-8",
    )
    return path


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A bundle's models folder with a list and its file."""
    monkeypatch.setattr(paths, "model_list", lambda: tmp_path / "models.toml")
    _list(tmp_path)
    (tmp_path / "made.dat").write_bytes(CONTENT)
    return tmp_path


def test_every_model_of_the_list_is_installed_and_right_byte_for_byte() -> None:
    names = [weights.LANDMARKS_68, weights.LANDMARKS_5, weights.RESNET, weights.MMOD]
    assert [model.name for model in weights.listing()] == names
    for name in names:
        assert weights.verify(name).is_file()


def test_only_the_68_point_model_forbids_commercial_use() -> None:
    licences = {model.name: model.licence for model in weights.listing()}
    assert "no commercial use" in licences.pop(weights.LANDMARKS_68)
    assert set(licences.values()) == {"CC0-1.0"}


def test_listing_the_models_imports_neither_dlib_nor_the_model_package() -> None:
    script = (
        "import sys; from facecog_desktop.vision import weights; assert weights.listing()[0].path;"
        "loaded = {'dlib', 'onnxruntime', 'cv2', 'face_recognition_models', 'pkg_resources'} & set(sys.modules);"
        "sys.exit(f'loaded {loaded}' if loaded else 0)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_a_file_beside_the_list_is_found_before_the_installed_package(folder: Path) -> None:
    assert weights.find("made") == folder / "made.dat"
    assert weights.verify("made") == folder / "made.dat"


def test_a_missing_file_is_listed_without_a_path_and_named_when_needed(folder: Path) -> None:
    (folder / "made.dat").unlink()
    assert [model.path for model in weights.listing()] == [None]
    with pytest.raises(ModelMissingError, match=r"made\.dat is missing"):
        weights.find("made")


def test_a_file_cut_short_is_refused_before_it_is_loaded(folder: Path) -> None:
    (folder / "made.dat").write_bytes(CONTENT[:-1])
    with pytest.raises(ModelDamagedError, match="19 bytes instead of 20"):
        weights.find("made")


def test_a_file_with_one_changed_byte_passes_find_but_not_verify(folder: Path) -> None:
    (folder / "made.dat").write_bytes(b"N" + CONTENT[1:])
    weights.find("made")
    with pytest.raises(ModelDamagedError, match="sha256"):
        weights.verify("made")


def test_a_name_that_is_not_in_the_list_is_a_known_error(folder: Path) -> None:
    assert folder.is_dir()
    with pytest.raises(ModelMissingError, match="'other'"):
        weights.find("other")


@pytest.mark.parametrize("text", ["[[model", "name = 'no table'", "[[model]]\nfile = 'half.dat'", "model = 3"])
def test_a_list_that_does_not_parse_is_a_damaged_model(folder: Path, text: str) -> None:
    (folder / "models.toml").write_text(text, "utf-8")
    with pytest.raises(ModelDamagedError, match="list of models does not parse"):
        weights.listing()
