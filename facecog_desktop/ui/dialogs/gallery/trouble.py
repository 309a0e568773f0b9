"""What is told of a gallery that cannot be used, and what can be done about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.copies import Copy, Replacement
from facecog_desktop.ui.dialogs.parts import keep_width, label
from facecog_desktop.ui.words import copy_words, people_words, telling
from facecog_desktop.ui.words.language import spoken, tr, translated

_WIDTH = 520


class TellingDialog(QDialog):
    """Something to read, with a button that closes it. The words can be copied."""

    def __init__(self, parent: QWidget, title: str, words: str, *, buttons: tuple[QPushButton, ...] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.words = label(words)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.words.setAccessibleName(title)
        heading = label(title, "heading")
        self.close_button = QPushButton(tr("&Close") if not buttons else tr("&Not now"))
        self.close_button.setAccessibleName(spoken(self.close_button.text()))
        self.close_button.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        for button in (self.close_button, *buttons):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        keep_width(column, _WIDTH)
        column.setSpacing(12)
        column.addWidget(heading)
        column.addWidget(self.words)
        column.addSpacing(4)
        column.addLayout(row)
        self.close_button.setFocus()


class UnusableDialog(TellingDialog):
    """A gallery of a newer version or of another program: nothing of it is touched."""

    def __init__(self, parent: QWidget, error: FaceCogError) -> None:
        self.another = _button(tr("&Choose another gallery"), tr("Open the Settings page, where the gallery is chosen"))
        super().__init__(parent, tr("The gallery cannot be opened"), telling.error(error), buttons=(self.another,))
        self.another.clicked.connect(self.accept)


class DamagedDialog(TellingDialog):
    """A damaged gallery: the newest whole backup, if there is one, or what can still be read."""

    def __init__(self, parent: QWidget, error: FaceCogError, found: tuple[Copy, Replacement] | None) -> None:
        self.restore = _button(tr("&Restore the backup"), tr("Put the newest whole backup in the gallery's place"))
        self.save = _button(tr("&Save what can be read"), tr("Copy whatever is still readable into a new gallery"))
        best = self.restore if found is not None else self.save
        best.setProperty("role", "primary")
        self.restore.setVisible(found is not None)
        buttons = (self.save, self.restore) if found is not None else (self.save,)
        super().__init__(parent, tr("The gallery is damaged"), _damaged(error, found), buttons=buttons)
        for button in buttons:
            button.clicked.connect(self.accept)
        best.setFocus()


def _damaged(error: FaceCogError, found: tuple[Copy, Replacement] | None) -> str:
    lines = [
        tr("{message}.", message=telling.sentence(translated(error.message))),
        tr("The file was not changed, and it is kept whatever you choose."),
        "",
    ]
    if found is None:
        lines.append(tr("There is no whole backup of it."))
    else:
        copy, replacement = found
        lines.append(
            tr(
                "The newest whole backup is of {time}, with {contents}.",
                time=people_words.moment(copy.made),
                contents=copy_words.contents(replacement.copy),
            )
        )
        lines.append(tr("What was registered or changed after that is not in it."))
    lines += ["", tr("Saving copies every person and photo that can still be read, and tells what is lost.")]
    return "\n".join(lines)


def _button(text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    button.setAccessibleName(spoken(text))
    button.setToolTip(tip)
    button.setAutoDefault(False)
    return button
