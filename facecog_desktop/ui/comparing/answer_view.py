"""The answer: in words, with its figures, both faces, what weakens it and who else was there."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from facecog_desktop.core.comparing.comparison import ComparedSide, Comparison
from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.types import Pixels
from facecog_desktop.service.comparing import papers, words
from facecog_desktop.service.comparing.document import document
from facecog_desktop.service.comparing.papers import Papers
from facecog_desktop.ui.backend.course import Course
from facecog_desktop.ui.comparing.film_view import FilmView
from facecog_desktop.ui.desktop.choosing import Chooser
from facecog_desktop.ui.picture.pictures import pixmap, rounded
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.widgets.wrapped import WrappedLabel
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_FACE = 84
_OTHERS = 3
_WIDTH = 330


@dataclass(frozen=True, slots=True, eq=False)
class Answered:
    """A comparison ready to be shown: the two faces (None where there is none), and what draws a film's course."""

    answer: Comparison
    faces: tuple[Pixels | None, Pixels | None]
    titles: tuple[str, str]
    files: tuple[str, str]
    make_course: Callable[[Look], Course]


class AnswerView(QFrame):
    """`show_answered` fills it; empty before that. `documents` tells the documents to be copied with it."""

    def __init__(self, state: WindowState, chooser: Chooser, documents: Callable[[], Papers] = dict) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._state, self._chooser, self._documents = state, chooser, documents
        self._answered: Answered | None = None
        self.verdict = WrappedLabel()
        self.verdict.setProperty("role", "advice")
        self.verdict.setAccessibleName(tr("Answer"))
        self.score = _line(tr("Figures"))
        self.score.setToolTip(
            tr(
                "How far apart the numbers of the two faces are; 0 is the same picture. "
                "The confidence is what older programs tell: the mean over a video's frames, 50 % at the tolerance."
            )
        )
        self.left, self.right = QLabel(), QLabel()
        self.warnings = _line(tr("Warnings"))
        self.warnings.setProperty("role", "problem")
        self.others = _line(tr("Who else is there"))
        self.film = FilmView(state)
        self.copy = QPushButton(tr("Copy as &JSON"))
        self.copy.setAccessibleName(tr("Copy the answer as JSON"))
        self.save = QPushButton(tr("&Save plot…"))
        self.save.setAccessibleName(tr("Save the plot as a picture"))
        icons.bind(state.look, self.copy, "export")
        icons.bind(state.look, self.save, "photos")
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self._lay_out()

    @property
    def answer(self) -> Comparison | None:
        """What is shown."""
        return None if self._answered is None else self._answered.answer

    def show_answered(self, answered: Answered) -> None:
        """Another comparison."""
        self._answered = answered
        answer = answered.answer
        said = translated(words.verdict(answer))
        self.verdict.setText(said)
        mood = "refused" if answer.match is None else "good" if answer.match else ""
        self.verdict.setProperty("mood", mood)
        self.verdict.style().unpolish(self.verdict)
        self.verdict.style().polish(self.verdict)
        missing = words.missing(answer, answered.titles)
        figures = telling.sentence(translated(missing)) if missing else translated(words.score(answer))
        if answer.cached:
            figures = tr("{figures}; known from an earlier comparison", figures=figures)
        _fill(self.score, [figures])
        for label, face, side in zip((self.left, self.right), answered.faces, (answer.left, answer.right), strict=True):
            _show_face(label, face, side)
        sides = list(zip(answered.titles, (answer.left, answer.right), strict=True))
        _fill(self.warnings, [_warning(title, line) for title, side in sides for line in words.warnings(side)])
        _fill(self.others, [_of_side(title, told) for title, side in sides if (told := _told(side))])
        has_frames = bool(answer.frames)
        self.film.setVisible(has_frames)
        self.save.setVisible(has_frames)
        if has_frames:
            self.film.show_answer(answer, answered.files, answered.make_course)

    def _copy(self) -> None:
        if self._answered is not None:
            told, found = document(self._answered.answer), self._documents()
            if found:
                told["documents"] = papers.document(found)
            QGuiApplication.clipboard().setText(json.dumps(told, ensure_ascii=False))
            self._state.say(tr("The answer is in the clipboard as JSON"))

    def _save(self) -> None:
        course = self.film.course
        chosen = self._chooser.plot(self)
        if course is None or not chosen:
            return
        path = Path(chosen)
        try:
            course.save(path if path.suffix else path.with_suffix(".png"))
        except FaceCogError as error:
            self._state.fail(error)
            return
        self._state.say(tr("Saved {name}", name=path.name))

    def _lay_out(self) -> None:
        faces = QHBoxLayout()
        faces.setSpacing(10)
        for label, name in ((self.left, tr("Left face")), (self.right, tr("Right face"))):
            label.setFixedSize(_FACE, _FACE)
            label.setAccessibleName(name)
            faces.addWidget(label)
        faces.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        buttons.addWidget(self.copy)
        buttons.addWidget(self.save)
        buttons.addStretch()
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(self.verdict)
        column.addWidget(self.score)
        column.addLayout(faces)
        column.addWidget(self.warnings)
        column.addWidget(self.others)
        column.addLayout(buttons)
        column.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(14)
        row.addLayout(column, 2)
        row.addWidget(self.film, 3)


def _line(name: str) -> QLabel:
    label = WrappedLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    label.setAccessibleName(name)
    label.setMaximumWidth(2 * _WIDTH)
    return label


def _fill(label: QLabel, lines: Sequence[str]) -> None:
    """Show the lines that say something; nothing at all where none does."""
    said = [line for line in lines if line]
    label.setText("\n".join(said))
    label.setVisible(bool(said))


def _show_face(label: QLabel, face: Pixels | None, side: ComparedSide) -> None:
    label.setVisible(face is not None)
    if face is not None:
        label.setPixmap(rounded(pixmap(face), _FACE))
        label.setToolTip(translated(words.seen(side)) or tr("The face that was compared"))


def _told(side: ComparedSide) -> str:
    """How much of a film shows the face, and who else is there."""
    seen, also = translated(words.seen(side)), _also(side)
    return tr("{first}; {second}", first=seen, second=also) if seen and also else seen or also


def _also(side: ComparedSide) -> str:
    """Who else is there, the nearest by name."""
    told = [translated(each) for each in words.others(side)[:_OTHERS]]
    if not told:
        return ""
    others, left = told[0], len(side.others) - len(told)
    for each in told[1:]:
        others = tr("{first}, {second}", first=others, second=each)
    if left > 0:
        return tr("also {others} and {n} more", one="also {others} and {n} more", n=left, others=others)
    return tr("also {others}", others=others)


def _warning(title: str, line: str) -> str:
    return tr("⚠ {title}: {warning}", title=title, warning=line)


def _of_side(title: str, told: str) -> str:
    return tr("{title}: {what}", title=title, what=told)
