"""Asking before people are erased, and the receipt afterwards. The erasure itself is not done here."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QScrollArea, QWidget

from facecog_desktop.core.people.changes import Receipt
from facecog_desktop.core.types import Person
from facecog_desktop.ui.dialogs.parts import button, label, lay_out
from facecog_desktop.ui.widgets.wrapped import Tick
from facecog_desktop.ui.words import people_words
from facecog_desktop.ui.words.language import listed, tr

_NAMED = 12
"""So many names are told; of more people, how many there are."""

_LONG = 260
"""Pixels of height from which receipts are scrolled."""


class ForgetDialog(QDialog):
    """`accepted` means: erase, with `backups.isChecked()` from the gallery's backups too. Cancel is the default."""

    def __init__(self, parent: QWidget, people: Sequence[Person]) -> None:
        super().__init__(parent)
        one = len(people) == 1
        self.setWindowTitle(tr("Forget somebody") if one else tr("Forget people"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        whom = (
            tr("Forget {name} for ever?", name=people[0].name)
            if one
            else tr("Forget {n} people for ever?", one="Forget {n} person for ever?", n=len(people))
        )
        widgets: list[QWidget] = [label(whom, "heading")]
        if not one:
            widgets.append(label(_named(people)))
        widgets.append(label(_what(sum(each.samples for each in people))))
        self.backups = Tick(tr("Erase from the &backups that the program made, too"))
        self.backups.setAccessibleName(tr("Erase from the backups too"))
        self.backups.setToolTip(tr("The receipt names the backups that still hold somebody; they stay otherwise"))
        hint = label(
            tr(
                "Copies and exports that you made yourself stay as they are. To take somebody out of the gallery and "
                "keep the way back, use Delete instead."
            ),
            "muted",
        )
        self.cancel = button(tr("&Cancel"), self.reject)
        self.cancel.setDefault(True)
        self.forget = button(tr("&Forget for ever"), self.accept, "danger")
        lay_out(self, [*widgets, self.backups, hint], [self.cancel, self.forget])
        self.cancel.setFocus()


class ReceiptDialog(QDialog):
    """What an erasure removed: counts, no name and no picture. It can be copied."""

    def __init__(self, parent: QWidget, receipts: Sequence[Receipt]) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Receipt"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        text = "\n\n".join(people_words.erased(receipt) for receipt in receipts)
        title = label(
            tr("{n} people are forgotten", one="Forgotten", n=len(receipts)),
            "heading",
        )
        self.words = label(text)
        self.words.setAccessibleName(tr("Receipt"))
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        shown: QWidget = self.words
        if len(receipts) > 1 or any(receipt.backups for receipt in receipts):
            self.words.setProperty("role", "scrolled")
            self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
            area = QScrollArea()
            area.setWidget(self.words)
            area.setWidgetResizable(True)
            area.setMinimumHeight(_LONG)
            shown = area
        self.copy = button(tr("Co&py"), lambda: QGuiApplication.clipboard().setText(text))
        self.copy.setAccessibleName(tr("Copy the receipt"))
        close = button(tr("&Close"), self.accept)
        close.setDefault(True)
        lay_out(self, [title, shown], [self.copy, close], grows=shown)
        close.setFocus()


def _what(photos: int) -> str:
    """What goes with people who have so many photos."""
    if not photos:
        return tr(
            "No photo, photos dropped before, the face templates made of them, all notes and the entries of the log "
            "are erased from this gallery. Undo does not bring them back."
        )
    return tr(
        "{n} photos, photos dropped before, the face templates made of them, all notes and the entries of the log "
        "are erased from this gallery. Undo does not bring them back.",
        one="{n} photo, photos dropped before, the face templates made of them, all notes and the entries of the log "
        "are erased from this gallery. Undo does not bring them back.",
        n=photos,
    )


def _named(people: Sequence[Person]) -> str:
    names = listed(person.name for person in people[:_NAMED])
    return names if len(people) <= _NAMED else tr("{names} and {n} more", names=names, n=len(people) - _NAMED)
