"""Somebody of whom only numbers are kept: a silhouette everywhere, never an error."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop.core.picture.pictureless import silhouette
from facecog_desktop.core.types import Candidate, Frame, Match, Person, Track, Verdict
from facecog_desktop.storage.exchange.older.encodings import NO_PICTURE
from facecog_desktop.ui.dialogs.people.photo import PhotoDialog
from facecog_desktop.ui.panels.recognise.card import PersonCard
from facecog_desktop.ui.people.page import PeoplePage
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.tables.tiles import TileRole
from tests.fakes import FakeEngine, picture, template
from tests.storage.builders import a_sample
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


def _eve(backend: FakeBackend) -> Person:
    sample = replace(a_sample(1), jpeg=b"", quality=NO_PICTURE, embedding=template(5), engine=FakeEngine().id)
    return backend.gallery.add_person("Eve", [sample])


def test_a_silhouette_is_a_picture() -> None:
    pixels = silhouette()
    assert (pixels.shape, str(pixels.dtype)) == ((160, 160, 3), "uint8")
    assert len(np.unique(pixels[..., 0])) > 10, "its edge is soft"


def test_the_people_page_and_the_person_show_a_silhouette_and_no_error(
    qtbot: QtBot, state: WindowState, backend: FakeBackend, chooser: FakeChooser, wait: Wait
) -> None:
    eve = _eve(backend)
    told = QSignalSpy(state.message_changed)
    page = PeoplePage(state, chooser)
    qtbot.addWidget(page)
    page.show()
    state.refresh()
    wait(lambda: page.table.rowCount() == 1)
    wait(lambda: page.table.index(0).data(TileRole.PICTURE) is not None)
    page.show_person(eve.id)
    wait(lambda: not state.jobs.busy)
    assert told.count() == 0


def test_the_card_shows_it_beside_the_live_face(
    qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    eve = _eve(backend)
    card = PersonCard(state)
    qtbot.addWidget(card)
    pixels = picture((5, 80, 80))
    [face] = backend.engine.detect(pixels)
    match = Match(Verdict.KNOWN, Candidate(eve.id, "Eve", eve.cover or 0, 0.3), confidence=0.9)
    card.show_track(Track(1, face, match, 4, 0.0, 0.0), Frame(pixels))
    wait(lambda: not card.photo.pixmap().isNull())


def test_the_photo_dialog_says_that_there_is_none(
    qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    [sample] = backend.gallery.samples(_eve(backend).id)
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = PhotoDialog(parent, state, "Eve", sample)
    wait(lambda: not dialog.picture.pixmap().isNull())
    assert "No picture: only numbers were imported" in [label.text() for label in dialog.findChildren(QLabel)]
    assert dialog.findChildren(QProgressBar) == []
    assert "No picture" in dialog.picture.accessibleName()
    dialog.reject()
