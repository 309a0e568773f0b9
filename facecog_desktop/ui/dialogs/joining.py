"""Asking with whom somebody is merged, to whom photos go, what a new person is called; each shows what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QRadioButton, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.names import LONGEST, clean_name, same_name
from facecog_desktop.core.types import Person
from facecog_desktop.ui import telling
from facecog_desktop.ui.dialogs.parts import button, keep_room, label, lay_out
from facecog_desktop.ui.dialogs.person_picker import PersonPicker
from facecog_desktop.ui.tables import wording
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.theme import Look


@dataclass(frozen=True, slots=True)
class Means:
    """What a dialog needs to show people: the look, their pictures, and everybody."""

    look: Look
    thumbnails: Thumbnails
    people: Sequence[Person]

    def picker(self, but: Person) -> PersonPicker:
        """To choose anybody but one."""
        return PersonPicker(self.look, self.thumbnails, [each for each in self.people if each.id != but.id])


class MergeDialog(QDialog):
    """`accepted` means: give everything of `gone` to `kept`."""

    def __init__(self, parent: QWidget, person: Person, means: Means) -> None:
        super().__init__(parent)
        self.setWindowTitle("Merge")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person = person
        self.picker = means.picker(person)
        self.keep_own, self.keep_other = QRadioButton(), QRadioButton()
        self._group = QButtonGroup(self)
        for each in (self.keep_own, self.keep_other):
            self._group.addButton(each)
            each.toggled.connect(self._show)
            keep_room(each)
        self.preview = label("")
        self.preview.setAccessibleName("What comes of it")
        keep_room(self.preview, 4)
        cancel = button("&Cancel", self.reject)
        self.merge = button("&Merge", self.accept, "primary")
        self.merge.setDefault(True)
        title = label(f"Who is the same person as {person.name}?", "heading")
        lay_out(
            self,
            [title, self.picker, self.keep_other, self.keep_own, self.preview],
            [cancel, self.merge],
            grows=self.picker,
        )
        self.picker.changed.connect(self._show)
        self.picker.opened.connect(self.merge.setFocus)
        self.keep_other.setChecked(True)
        self._show()
        self.picker.search.setFocus()

    @property
    def kept(self) -> Person | None:
        """Whose name, id, notes and consent stay."""
        return self._person if self.keep_own.isChecked() else self.picker.person

    @property
    def gone(self) -> Person | None:
        """Who becomes a part of the other one."""
        return self.picker.person if self.keep_own.isChecked() else self._person

    def _show(self) -> None:
        other = self.picker.person
        self.merge.setEnabled(other is not None)
        for each, person in ((self.keep_own, self._person), (self.keep_other, other)):
            each.setVisible(other is not None)
            if person is not None:
                words = f"Keep “{telling.short(person.name, 40)}”" + (
                    f" ({person.external_id})" if person.external_id else ""
                )
                each.setText(words)
                each.setAccessibleName(words)
        kept, gone = self.kept, self.gone
        if kept is None or gone is None:
            self.preview.setText("Choose the other entry. Then you say which of the two names stays.")
            return
        total = telling.counted(kept.samples + gone.samples, "photo")
        self.preview.setText(
            f"{kept.name} will have {total} ({kept.samples} + {gone.samples}) and the visits of both. Name, id, notes "
            f"and consent stay those of {kept.name}. {gone.name} is deleted; undo brings everything back."
        )


class MoveDialog(QDialog):
    """`accepted` means: give the photos to `target`."""

    def __init__(self, parent: QWidget, person: Person, count: int, means: Means) -> None:
        super().__init__(parent)
        self.setWindowTitle("Move photos")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person, self._count = person, count
        self.picker = means.picker(person)
        self.preview = label("")
        self.preview.setAccessibleName("What comes of it")
        keep_room(self.preview, 2)
        cancel = button("&Cancel", self.reject)
        self.move_button = button("&Move", self.accept, "primary")
        self.move_button.setDefault(True)
        title = label(f"Whom do {_these(count)} of {person.name} show?", "heading")
        lay_out(self, [title, self.picker, self.preview], [cancel, self.move_button], grows=self.picker)
        self.picker.changed.connect(self._show)
        self.picker.opened.connect(self.move_button.setFocus)
        self._show()
        self.picker.search.setFocus()

    @property
    def target(self) -> Person | None:
        """Who gets the photos."""
        return self.picker.person

    def _show(self) -> None:
        target = self.target
        self.move_button.setEnabled(target is not None)
        if target is None:
            self.preview.setText("Choose the person. For somebody who is not here, use “New person…” instead.")
            return
        self.preview.setText(
            f"{target.name} will have {telling.counted(target.samples + self._count, 'photo')}, "
            f"{_left(self._person, self._count)}. Undo moves them back."
        )


class SplitDialog(QDialog):
    """`accepted` means: make the photos a new person called `name`."""

    def __init__(self, parent: QWidget, person: Person, count: int, people: Sequence[Person]) -> None:
        super().__init__(parent)
        self.setWindowTitle("New person")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people = people
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName("Name of the new person")
        self.field.setPlaceholderText("Name")
        self.field.textChanged.connect(self._show)
        self.told = label("", "muted")
        keep_room(self.told, 3)
        self._words = f"The new person gets {_these(count)}; {_left(person, count)}. Undo puts them back."
        cancel = button("&Cancel", self.reject)
        self.make = button("&Make a new person", self.accept, "primary")
        self.make.setDefault(True)
        title = label(f"Who is on {_these(count)} of {person.name}?", "heading")
        lay_out(self, [title, self.field, self.told], [cancel, self.make])
        self._show()
        self.field.setFocus()

    @property
    def name(self) -> str:
        """As it will be kept; "" while it is none."""
        try:
            return clean_name(self.field.text())
        except FaceCogError:
            return ""

    def _show(self) -> None:
        name = self.name
        self.make.setEnabled(bool(name))
        namesake = next((each for each in self._people if name and same_name(each.name, name)), None)
        self.told.setText(
            self._words
            if namesake is None
            else f"There is already {namesake.name} with {wording.photos(namesake)}: this will be another person of "
            "that name. If it is the same one, use “Move…” instead."
        )


def _these(count: int) -> str:
    return "this photo" if count == 1 else f"these {count} photos"


def _left(person: Person, count: int) -> str:
    left = person.samples - count
    return f"{person.name} {telling.counted(left, 'photo')}" if left > 0 else f"{person.name} no photo any more"
