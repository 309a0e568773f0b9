"""One finding of the check-up: the faces, what is the matter, and the button that mends it. Mends nothing itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from facecog_desktop.core.doctor.findings import Act, Finding
from facecog_desktop.service.upkeep import finding_words
from facecog_desktop.ui.people.checkup.finding_faces import faces
from facecog_desktop.ui.style import icons
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.widgets.flow import FlowLayout
from facecog_desktop.ui.widgets.turning import TurningRow
from facecog_desktop.ui.widgets.wrapped import wrap
from facecog_desktop.ui.words import telling
from facecog_desktop.ui.words.language import tr, translated

_ICONS = {
    Act.DROP: "trash",
    Act.MOVE: "move",
    Act.MERGE: "merge",
    Act.REMEMBER: "compare",
    Act.ADD_PHOTOS: "camera",
    Act.LOOK: "people",
}


class FindingCard(QFrame):
    """Says what the user wants: to mend it, to see the person, or to leave it as it is."""

    fix_requested = Signal(object)
    person_requested = Signal(str)
    left_alone = Signal(object)
    """The Finding that the user does not want to see again."""

    def __init__(self, look: Look, thumbnails: Thumbnails, finding: Finding, names: Mapping[str, str]) -> None:
        super().__init__()
        self.finding = finding
        self.setProperty("role", "card")
        sentence, offer = (translated(finding_words.sentence(finding, names)), _offer(finding, names))
        self.setAccessibleName(sentence)
        self.words = QLabel(tr("{sentence}.", sentence=sentence))
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        wrap(self.words)
        self.words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.fix = self._button(_short(offer), sentence)
        self.fix.setToolTip(offer)
        icons.bind(look, self.fix, _ICONS[finding.fix.act])
        self.fix.clicked.connect(lambda: self.fix_requested.emit(finding))
        first = names.get(finding.people[0], "")
        self.show_person = self._button(tr("Show {name}", name=_short(first)), sentence, link=True)
        self.show_person.clicked.connect(lambda: self.person_requested.emit(finding.people[0]))
        if finding.fix.act is Act.LOOK:
            self.show_person.hide()  # the fix does the same; showing it here would open a window of its own
        self.leave = self._button(tr("Leave as it is"), sentence, link=True)
        self.leave.clicked.connect(lambda: self.left_alone.emit(finding))
        self.deny = self._button(tr("They are two people"), sentence, link=True)
        self.deny.setToolTip(tr("Remember that they look alike: more is asked of a name for either"))
        self.deny.clicked.connect(lambda: self.fix_requested.emit(_denied(finding)))
        if finding.denial is None:
            self.deny.hide()
        self._lay_out(faces(look, thumbnails, finding, names))

    def _button(self, text: str, sentence: str, *, link: bool = False) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setAccessibleName(text)
        button.setAccessibleDescription(sentence)
        if link:
            button.setProperty("role", "link")
        return button

    def _lay_out(self, pictures: QWidget) -> None:
        buttons = FlowLayout((self.fix, self.deny, self.show_person, self.leave), 6)
        right = QVBoxLayout()
        right.setSpacing(8)
        right.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        right.addLayout(buttons)
        row = TurningRow(14)
        row.setContentsMargins(12, 10, 12, 10)
        row.addWidget(pictures, 0, Qt.AlignmentFlag.AlignLeading)
        row.addLayout(right, 1)
        self.setLayout(row)


def _offer(finding: Finding, names: Mapping[str, str]) -> str:
    return translated(finding_words.offer(finding.fix, names))


def _denied(finding: Finding) -> Finding:
    """The same finding with the other fix."""
    return replace(finding, fix=finding.denial or finding.fix)


def _short(text: str) -> str:
    return telling.short(text, 28)
