"""`facecog models …`: the files of the networks."""

from __future__ import annotations

from typing import Any

from facecog_desktop.cli.running.output import DONE, KNOWN_ERROR, error_document, table
from facecog_desktop.cli.running.parts import ModelFile
from facecog_desktop.cli.running.run import Run
from facecog_desktop.core.errors import FaceCogError, ModelDamagedError, ModelMissingError


def list_models(run: Run) -> int:
    """Every model file: where it is, its sha256, its licence and what it is for."""
    models = run.parts.models()
    rows = [(each.name, each.purpose, each.licence, str(each.path or f"{each.file} (missing)")) for each in models]
    text = table(("Model", "Purpose", "Licence", "File"), rows)
    run.output.answer([document(model) for model in models], text)
    return DONE


def verify(run: Run) -> int:
    """Compare every byte of every model file with the list. Ends with 2 when one is missing or damaged."""
    checked = verified(run)
    errors = [error for _, error in checked if error is not None]
    for error in errors:
        run.output.failure(error)
    documents = [
        {**document(model), "ok": error is None, "error": error_document(error) if error else None}
        for model, error in checked
    ]
    rows = [
        (model.name, error.message if error else "right", str(model.path or model.file)) for model, error in checked
    ]
    run.output.answer(documents, table(("Model", "State", "File"), rows))
    return KNOWN_ERROR if errors else DONE


def verified(run: Run) -> list[tuple[ModelFile, FaceCogError | None]]:
    """Every model file with what is wrong with it, None if nothing is."""
    wrong = dict(sentence.partition(": ")[::2] for sentence in run.parts.verify_models())
    return [(model, _error(model, wrong.get(model.name))) for model in run.parts.models()]


def build(run: Run) -> int:
    """Make the converted networks now, so that the next start need not."""
    run.parts.build_networks()
    run.output.answer([document(model) for model in run.parts.models()], "The networks are built.")
    return DONE


def document(model: ModelFile) -> dict[str, Any]:
    """A model file in JSON."""
    return {
        "name": model.name,
        "file": model.file,
        "path": str(model.path) if model.path is not None else None,
        "sha256": model.sha256,
        "licence": model.licence,
        "origin": model.origin,
        "purpose": model.purpose,
    }


def _error(model: ModelFile, wrong: str | None) -> FaceCogError | None:
    if wrong is None:
        return None
    return ModelMissingError(wrong) if model.path is None else ModelDamagedError(wrong)
