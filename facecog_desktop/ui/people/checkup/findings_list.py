"""All findings of a check-up, grouped, the gravest kind first. Long groups open step by step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from facecog_desktop.core.doctor.findings import Code, Finding
from facecog_desktop.service.upkeep import finding_words
from facecog_desktop.ui.people.checkup.finding_card import FindingCard
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.words.language import tr, translated

_FIRST = 10
"""Cards of a group that are shown before the user asks for more."""


class FindingsList(QScrollArea):
    """`take` shows findings; wishes of the cards are passed on."""

    fix_requested = Signal(object)
    person_requested = Signal(str)
    left_alone = Signal(object)

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._look, self._thumbnails = look, thumbnails
        self._findings: tuple[Finding, ...] = ()
        self._names: Mapping[str, str] = {}
        self._room: dict[Code, int] = {}
        self.cards: list[FindingCard] = []
        holder, self._inner = QWidget(), QWidget()
        holder.setProperty("role", "scrolled")
        self._holder = QVBoxLayout(holder)
        self._holder.setContentsMargins(0, 4, 8, 4)
        self._holder.addWidget(self._inner)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Findings"))

    def take(self, findings: Sequence[Finding], names: Mapping[str, str]) -> None:
        """Show these; place and focus stay where they were as far as they can."""
        if tuple(findings) == self._findings and dict(names) == dict(self._names):
            return
        self._findings, self._names = tuple(findings), dict(names)
        self._fill()

    def _fill(self) -> None:
        scrolled, focused = self.verticalScrollBar().value(), self._focused()
        self.cards = []
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for code, group in groupby(self._findings, key=lambda finding: finding.code):
            self._add_group(column, code, list(group))
        column.addStretch()
        self._put(inner)
        self.verticalScrollBar().setValue(scrolled)
        if focused is not None and self.cards:
            self.cards[min(focused, len(self.cards) - 1)].fix.setFocus()

    def _put(self, inner: QWidget) -> None:
        """The former cards go later: one of their buttons may be the one that was pressed."""
        self._holder.addWidget(inner)
        inner.show()
        self._inner.hide()
        self._holder.removeWidget(self._inner)
        self._inner.deleteLater()
        self._inner = inner

    def _add_group(self, column: QVBoxLayout, code: Code, findings: list[Finding]) -> None:
        words = translated(finding_words.heading(code))
        heading = QLabel(tr("{heading} ({count})", heading=words, count=len(findings)))
        heading.setProperty("role", "heading")
        column.addWidget(heading)
        room = self._room.get(code, _FIRST)
        for finding in findings[:room]:
            card = FindingCard(self._look, self._thumbnails, finding, self._names)
            card.fix_requested.connect(self.fix_requested)
            card.person_requested.connect(self.person_requested)
            card.left_alone.connect(self.left_alone)
            column.addWidget(card)
            self.cards.append(card)
        if len(findings) > room:
            self._add_more(column, code, len(findings) - room)

    def _add_more(self, column: QVBoxLayout, code: Code, left: int) -> None:
        count = min(left, 5 * _FIRST)
        words = translated(finding_words.heading(code))
        more = QPushButton(tr("Show {count} more of {left}", count=count, left=left))
        more.setAccessibleName(tr("Show {count} more of {left}: {heading}", count=count, left=left, heading=words))
        more.setProperty("role", "link")
        more.clicked.connect(lambda: self._open(code, count))
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeading)

    def _open(self, code: Code, count: int) -> None:
        self._room[code] = self._room.get(code, _FIRST) + count
        self._fill()

    def _focused(self) -> int | None:
        """Which card has the focus."""
        focus = self.window().focusWidget()
        cards = enumerate(self.cards)
        return None if focus is None else next((n for n, card in cards if card.isAncestorOf(focus)), None)
