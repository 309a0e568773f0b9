"""Asking with whom somebody is merged, to whom photos go, what a new person is called; each shows what comes of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QDialog, QLineEdit, QRadioButton, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.names import LONGEST, clean_name, same_name
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import button, keep_room, label, lay_out
from facecog_desktop.ui.dialogs.people.person_picker import PersonPicker
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from facecog_desktop.ui.words import people_words, telling
from facecog_desktop.ui.words.language import tr


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
        self.setWindowTitle(tr("Merge"))
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
        self.preview.setAccessibleName(tr("What comes of it"))
        keep_room(self.preview, 4)
        cancel = button(tr("&Cancel"), self.reject)
        self.merge = button(tr("&Merge"), self.accept, "primary")
        self.merge.setDefault(True)
        title = label(tr("Who is the same person as {name}?", name=person.name), "heading")
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
                name = telling.short(person.name, 40)
                words = (
                    tr("Keep “{name}” ({id})", name=name, id=person.external_id)
                    if person.external_id
                    else tr("Keep “{name}”", name=name)
                )
                each.setText(words)
                each.setAccessibleName(words)
        kept, gone = self.kept, self.gone
        if kept is None or gone is None:
            self.preview.setText(tr("Choose the other entry. Then you say which of the two names stays."))
            return
        self.preview.setText(
            tr(
                "{name} will have {n} photos ({own} + {others}) and the visits of both. Name, id, notes and consent "
                "stay those of {name}. {other} is deleted; undo brings everything back.",
                one="{name} will have {n} photo ({own} + {others}) and the visits of both. Name, id, notes and consent "
                "stay those of {name}. {other} is deleted; undo brings everything back.",
                n=kept.samples + gone.samples,
                own=kept.samples,
                others=gone.samples,
                name=kept.name,
                other=gone.name,
            )
        )


class MoveDialog(QDialog):
    """`accepted` means: give the photos to `target`."""

    def __init__(self, parent: QWidget, person: Person, count: int, means: Means) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Move photos"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person, self._count = person, count
        self.picker = means.picker(person)
        self.preview = label("")
        self.preview.setAccessibleName(tr("What comes of it"))
        keep_room(self.preview, 2)
        cancel = button(tr("&Cancel"), self.reject)
        self.move_button = button(tr("&Move"), self.accept, "primary")
        self.move_button.setDefault(True)
        title = label(
            tr(
                "Whom do these {n} photos of {name} show?",
                one="Whom does this photo of {name} show?",
                n=count,
                name=person.name,
            ),
            "heading",
        )
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
            self.preview.setText(tr("Choose the person. For somebody who is not here, use “New person…” instead."))
            return
        self.preview.setText(
            tr(
                "{name} will have {n} photos, {rest}. Undo moves them back.",
                one="{name} will have {n} photo, {rest}. Undo moves them back.",
                n=target.samples + self._count,
                name=target.name,
                rest=_left(self._person, self._count),
            )
        )


class SplitDialog(QDialog):
    """`accepted` means: make the photos a new person called `name`."""

    def __init__(self, parent: QWidget, person: Person, count: int, people: Sequence[Person]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("New person"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._people = people
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST)
        self.field.setAccessibleName(tr("Name of the new person"))
        self.field.setPlaceholderText(tr("Name"))
        self.field.textChanged.connect(self._show)
        self.told = label("", "muted")
        keep_room(self.told, 3)
        self._words = tr(
            "The new person gets these {n} photos; {rest}. Undo puts them back.",
            one="The new person gets this photo; {rest}. Undo puts them back.",
            n=count,
            rest=_left(person, count),
        )
        cancel = button(tr("&Cancel"), self.reject)
        self.make = button(tr("&Make a new person"), self.accept, "primary")
        self.make.setDefault(True)
        title = label(
            tr(
                "Who is on these {n} photos of {name}?",
                one="Who is on this photo of {name}?",
                n=count,
                name=person.name,
            ),
            "heading",
        )
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
            else tr(
                "There is already {name} with {photos}: this will be another person of that name. If it is the same "
                "one, use “Move…” instead.",
                name=namesake.name,
                photos=people_words.photos(namesake),
            )
        )


def _left(person: Person, count: int) -> str:
    left = person.samples - count
    if left <= 0:
        return tr("{name} no photo any more", name=person.name)
    return tr("{name} {n} photos", one="{name} {n} photo", n=left, name=person.name)
