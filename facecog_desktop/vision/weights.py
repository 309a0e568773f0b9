"""Model files: which there are, where they lie and whether they are the right ones. Loads none of them."""

from __future__ import annotations

import hashlib
import importlib.util
import tomllib
from dataclasses import dataclass
from pathlib import Path

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.text import text

LANDMARKS_68 = "landmarks-68"
LANDMARKS_5 = "landmarks-5"
RESNET = "resnet"
MMOD = "mmod"

_PACKAGE = "face_recognition_models"


@dataclass(frozen=True, slots=True)
class ModelFile:
    """One line of models.toml. `size` is in bytes; `path` is None where the file was not found."""

    name: str
    file: str
    origin: str
    sha256: str
    licence: str
    purpose: str
    size: int
    path: Path | None = None


def listing() -> list[ModelFile]:
    """Every model of the list, in its order, with the place where its file lies.

    Raises ModelMissingError without a list, ModelDamagedError where the list does not parse.
    """
    source = paths.model_list()
    folders = _folders(source.parent)
    try:
        rows = tomllib.loads(source.read_text("utf-8"))["model"]
        return [ModelFile(**row, path=_locate(row["file"], folders)) for row in rows]
    except (ValueError, KeyError, TypeError) as error:
        raise ModelDamagedError(
            text("the list of models does not parse: {reason}", reason=str(error)), source=str(source)
        ) from error


def entry(name: str) -> ModelFile:
    """The model of this name, found or not. Raises ModelMissingError for a name that is not in the list."""
    for model in listing():
        if model.name == name:
            return model
    raise ModelMissingError(text("there is no model called {name} in the list of models", name=repr(name)))


def find(name: str) -> Path:
    """Where the model's file lies; its length is checked, its bytes are not (see `verify`).

    Raises ModelMissingError, ModelDamagedError for a file of another length.
    """
    model = entry(name)
    if model.path is None:
        raise ModelMissingError(text("the model file {file} is missing", file=model.file), source=model.file)
    length = model.path.stat().st_size
    if length != model.size:
        raise ModelDamagedError(
            text(
                "the model file {file} has {length} bytes instead of {size}",
                file=model.file,
                length=length,
                size=model.size,
            ),
            source=str(model.path),
        )
    return model.path


def verify(name: str) -> Path:
    """Where the model's file lies, after comparing its sha256 with the list. Raises as `find` does."""
    path = find(name)
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    if digest != entry(name).sha256:
        raise ModelDamagedError(
            text("the model file {name} is not the one expected (sha256 differs)", name=path.name), source=str(path)
        )
    return path


def _folders(beside: Path) -> list[Path]:
    """Where files may lie: beside the list (a bundle carries them), else in the installed model package.

    The package is located, never imported: its import needs pkg_resources, which newer setuptools lack.
    """
    spec = importlib.util.find_spec(_PACKAGE)
    places = [] if spec is None else list(spec.submodule_search_locations or ())
    return [beside, *(Path(place) / "models" for place in places)]


def _locate(file: str, folders: list[Path]) -> Path | None:
    """The first folder's file of this name."""
    return next((folder / file for folder in folders if (folder / file).is_file()), None)
