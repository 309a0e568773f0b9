"""The model files of a frozen folder: landmark files as they are, networks built, and a list that names these."""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Iterable
from dataclasses import fields, replace
from pathlib import Path

from facecog_desktop.vision import weights
from facecog_desktop.vision.detectors import hog_model
from facecog_desktop.vision.dlib_files.dlib_networks import Kind
from facecog_desktop.vision.onnx import networks, onnx_export
from facecog_desktop.vision.weights import ModelFile

UNUSED = (weights.LANDMARKS_5,)
"""Models that no command of the program reads: 9 MB."""

KINDS = {weights.RESNET: Kind.FACE, weights.MMOD: Kind.DETECTOR}
"""The models that are carried built."""

_HEAD = "# The model files of this folder, byte for byte. Networks are built from the origin's files.\n"


def write(folder: Path) -> Path:
    """Put every model file and the list of them into `folder`, which is made anew; returns it.

    Every source is compared with the project's list first. Raises ModelMissingError, ModelDamagedError.
    """
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    models = [_put(model, folder) for model in weights.listing() if model.name not in UNUSED]
    hog_model.write(folder / hog_model.file_name())
    (folder / "models.toml").write_text(_HEAD + listed(models), "utf-8")
    return folder


def _put(model: ModelFile, folder: Path) -> ModelFile:
    """Copy or build one; returns its line of the list."""
    source = weights.verify(model.name)
    if model.name not in KINDS:
        shutil.copyfile(source, folder / model.file)
        return model
    data = onnx_export.converted(source, KINDS[model.name])
    name = networks.file_name(KINDS[model.name])
    (folder / name).write_bytes(data)
    origin = f"{model.origin}: built from {model.file}, sha256 {model.sha256}"
    return replace(model, file=name, origin=origin, sha256=hashlib.sha256(data).hexdigest(), size=len(data))


def listed(models: Iterable[ModelFile]) -> str:
    """The lines as TOML."""
    names = [field.name for field in fields(ModelFile) if field.name != "path"]
    tables = (
        "\n".join(
            ["[[model]]", *(f"{name} = {json.dumps(getattr(model, name), ensure_ascii=False)}" for name in names)]
        )
        for model in models
    )
    return "\n" + "\n\n".join(tables) + "\n"
