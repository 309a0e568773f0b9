"""About: version, what each model may be used for, licences."""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from facecog_desktop import paths
from facecog_desktop.core.errors import ModelMissingError
from facecog_desktop.core.text import text
from facecog_desktop.ui.backend.window_backend import Backend
from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_LICENCES_HEIGHT = 160

TERMS = frozenset(
    (
        text("no commercial use: trained on iBUG 300-W, whose licence excludes it"),
        text("68 landmarks of a face: alignment, pose, overlay"),
        text("5 landmarks of a face: alignment without the 68-point model"),
        text("the 128 numbers of a face"),
        text("the CNN face detector: turned and partly covered faces too"),
    )
)
"""What the list of models says of them in words; it is written in English."""


@dataclass(frozen=True, slots=True)
class ModelTerms:
    """A model file's purpose and licence as models.toml says."""

    name: str
    purpose: str
    licence: str

    @property
    def restricted(self) -> bool:
        """True where commercial use is excluded."""
        return "no commercial use" in self.licence.lower()


def model_terms(path: Path) -> list[ModelTerms]:
    """Every model of the list. Raises OSError or tomllib.TOMLDecodeError: a broken installation."""
    models = tomllib.loads(path.read_text("utf-8")).get("model", [])
    return [ModelTerms(model["name"], model["purpose"], model["licence"]) for model in models]


class About(QWidget):
    """Read only; `below` the version stands what can be done about the program."""

    def __init__(self, backend: Backend, *below: QWidget) -> None:
        super().__init__()
        self.version = _label(f"FaceCog Desktop {backend.version}", "heading")
        self.privacy = _label(
            tr(
                "Recognition happens on this computer. It is no access control: a printed photo or a screen can pass "
                "for a person."
            ),
            "muted",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.version)
        column.addWidget(self.privacy)
        for widget in below:
            column.addWidget(widget)
        try:
            terms = model_terms(paths.model_list())
        except ModelMissingError as error:
            column.addWidget(_label(telling.error(error), "problem"))
            terms = []
        for model in terms:
            if model.restricted:
                column.addWidget(_notice(model))
        column.addLayout(_models(terms))
        self.licences = QPlainTextEdit(backend.licences)
        self.licences.setReadOnly(True)
        self.licences.setTabChangesFocus(True)
        self.licences.setAccessibleName(tr("Licences"))
        self.licences.setFixedHeight(_LICENCES_HEIGHT)
        column.addWidget(_label(tr("Licences"), "heading"))
        column.addWidget(self.licences)


def _notice(model: ModelTerms) -> QFrame:
    notice = QFrame()
    notice.setProperty("role", "notice")
    column = QVBoxLayout(notice)
    column.setContentsMargins(12, 10, 12, 10)
    column.addWidget(_label(tr("The model {name}: {licence}.", name=model.name, licence=_said(model.licence)), ""))
    return notice


def _models(terms: Sequence[ModelTerms]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, model in enumerate(terms):
        grid.addWidget(_label(model.name, ""), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(_label(_terms(model), "muted"), row, 1)
    return grid


def _terms(model: ModelTerms) -> str:
    return tr("{purpose}. Licence: {licence}", purpose=_said(model.purpose), licence=_said(model.licence))


def _said(words: str) -> str:
    return translated(words) if words in TERMS else words


def _label(words: str, role: str) -> QLabel:
    label = WrappedLabel(words)
    label.setProperty("role", role)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
