"""The menu of a person in the grid: everything that can be done without opening them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from facecog_desktop.core.types import Person
from facecog_desktop.ui.people.person_verbs import PersonVerbs
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.words.language import tr


def person_menu(
    parent: QWidget, state: WindowState, verbs: PersonVerbs, person: Person, *, rename: Callable[[], None]
) -> QMenu:
    """A menu that goes with its choice; whoever asks shows it."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Open"), lambda: state.person_requested.emit(person.id))
    if person.removed:
        menu.addAction(tr("Bring back"), lambda: verbs.restore(person))
    else:
        menu.addAction(tr("Rename"), rename)
        menu.addAction(tr("Add photos with the camera"), lambda: state.adding_requested.emit(person.name))
        menu.addAction(tr("Merge with…"), lambda: verbs.ask_merge(person))
        menu.addAction(tr("Consent…"), lambda: verbs.ask_consent(person))
        menu.addAction(tr("Export…"), lambda: verbs.ask_export(person))
        menu.addAction(tr("Delete"), lambda: verbs.remove(person))
    menu.addSeparator()
    menu.addAction(tr("Forget…"), lambda: verbs.ask_forget([person]))
    return menu
