"""Registering from photos: a result for each file, in a job, with undo and the question about look-alikes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from facecog_desktop.ui.panels.register.panel import RegisterPanel
from facecog_desktop.ui.panels.register.photo_row import AlikeRow
from facecog_desktop.ui.panels.register.photos import Photos
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def photos(qtbot: QtBot, state: WindowState) -> Photos:
    made = Photos(state)
    qtbot.addWidget(made)
    return made


def results(photos: Photos) -> dict[str, str]:
    """File -> what became of it."""
    texts = [photos.results.item(row).text() for row in range(photos.results.count())]
    return dict(text.split("\n", 1) for text in texts)


def ended(photos: Photos) -> bool:
    return not photos.running and photos.results.count() > 0


def test_every_file_gets_its_result_and_the_good_ones_are_kept(
    photos: Photos, backend: FakeBackend, wait: Wait
) -> None:
    photos.offer(["5.jpg", "none.jpg", "two.jpg", "gone.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    found = results(photos)
    assert found["5.jpg"] == "✓ registered"
    assert found["none.jpg"].startswith("✗ No face was found")
    assert found["two.jpg"].startswith("✗ 2 faces were found")
    assert found["gone.jpg"].startswith("✗ There is no gone.jpg")
    assert [(person.name, person.samples) for person in backend.local.people()] == [("Anna", 1)]
    assert photos.title.text() == "Anna: 1 registered, 3 not."


def test_a_damaged_picture_does_not_end_its_folder(photos: Photos, backend: FakeBackend, wait: Wait) -> None:
    photos.offer(["/photos/7"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    assert backend.local.people()[0].samples == 3
    assert results(photos)["b.jpg"].startswith("✗ B.jpg is damaged")


def test_the_whole_batch_is_taken_back_at_once(
    photos: Photos, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Anna", 7)
    photos.offer(["/photos/7"])
    photos.start("Anna")
    wait(lambda: ended(photos) and state.undo_stack.newest is not None)
    assert backend.local.people()[0].samples == 4
    state.undo()
    wait(lambda: backend.local.people()[0].samples == 1)


def test_a_photo_registered_already_is_told(photos: Photos, wait: Wait) -> None:
    photos.offer(["5.jpg", "5.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    texts = [photos.results.item(row).text() for row in range(2)]
    assert texts == ["5.jpg\n✓ registered", "5.jpg\n✗ Already registered for Anna"]


def rows(photos: Photos) -> list[AlikeRow]:
    """The photos that wait for an answer."""
    widgets = [photos.results.itemWidget(photos.results.item(row)) for row in range(photos.results.count())]
    return [widget for widget in widgets if isinstance(widget, AlikeRow)]


def counts(backend: FakeBackend) -> list[tuple[str, int]]:
    return [(person.name, person.samples) for person in backend.local.people()]


def test_a_photo_that_looks_like_somebody_else_is_asked_about_in_its_own_row(
    photos: Photos, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Ben", 5)
    photos.offer(["5.jpg", "9.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    assert photos.findChild(QMessageBox) is None, "nothing stands in the way"
    [row] = rows(photos)
    assert row.words.text() == "5.jpg\n✗ This looks like Ben (0.00)"
    assert photos.title.text() == "Anna: 1 registered, 1 not."
    row.add.click()
    wait(lambda: not row.open and "added" in row.words.text())
    assert counts(backend) == [("Anna", 1), ("Ben", 2)]
    assert photos.title.text() == "Anna: 2 registered, 0 not. 1 photo added to Ben"
    state.undo()
    wait(lambda: counts(backend) == [("Anna", 1), ("Ben", 1)])


def test_somebody_else_who_looks_alike_is_registered_and_the_pair_remembered_until_undone(
    photos: Photos, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Ben", 5)
    photos.offer(["5.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    [row] = rows(photos)
    row.else_.click()
    wait(lambda: "registered" in row.words.text())
    assert counts(backend) == [("Anna", 1), ("Ben", 1)]
    assert len(backend.local.look_alikes()) == 1
    wait(lambda: state.undo_stack.newest is not None)
    state.undo()
    wait(lambda: counts(backend) == [("Ben", 1)])
    assert [pair for pair in backend.gallery.look_alikes() if pair] == []


def test_one_answer_does_for_all_photos_that_look_like_one_person(
    photos: Photos, backend: FakeBackend, wait: Wait
) -> None:
    backend.remember("Ben", 7)
    photos.offer(["/photos/7"])
    photos.start("Anna")
    wait(lambda: ended(photos) and photos.all is not None)
    assert photos.all is not None
    assert photos.all.words.text() == "3 photos\n✗ They look like Ben (0.00)"
    assert photos.all.add.text() == "Add all to Ben"
    photos.all.add.click()
    wait(lambda: counts(backend) == [("Ben", 4)])
    wait(lambda: photos.all is None and not any(row.open for row in rows(photos)))


def test_two_entries_of_one_person_can_be_merged_from_the_row(
    photos: Photos, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.remember("Ben", 5)
    backend.enter_twice("Benny", 5)
    photos.offer(["5.jpg"])
    photos.start("Benny")
    wait(lambda: ended(photos))
    [row] = rows(photos)
    assert not row.merge.isHidden()
    row.merge.click()
    wait(lambda: "added" in row.words.text())
    assert counts(backend) == [("Ben", 3)]


def test_two_different_people_are_not_offered_to_be_merged(photos: Photos, backend: FakeBackend, wait: Wait) -> None:
    backend.remember("Ben", 5)
    backend.remember("Anna", 9)
    photos.offer(["5.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    [row] = rows(photos)
    assert row.merge.isHidden()


def test_an_answer_that_fails_says_so_and_another_one_can_be_given(
    photos: Photos, backend: FakeBackend, wait: Wait
) -> None:
    backend.remember("Ben", 5)
    photos.offer(["5.jpg"])
    photos.start("Anna")
    wait(lambda: ended(photos))
    [row] = rows(photos)
    backend.gallery.forget(backend.local.people()[0].id)
    row.add.click()
    wait(lambda: "Nobody has the id" in row.words.text())
    assert row.open


def test_cancelling_keeps_what_is_registered_and_can_be_undone(
    photos: Photos, backend: FakeBackend, state: WindowState, wait: Wait
) -> None:
    backend.engine.seconds = 0.03
    photos.offer(["/photos/7"] * 20)
    photos.start("Anna")
    wait(lambda: photos.results.count() >= 1)
    photos.leave()
    wait(lambda: not photos.running)
    assert photos.results.count() < 20
    state.undo()
    wait(lambda: backend.local.people() == [])


@pytest.fixture
def panel(window: MainWindow) -> RegisterPanel:
    window.live.show_panel(register=True)
    return window.live.register


def test_photos_without_a_name_wait_for_one(
    panel: RegisterPanel, backend: FakeBackend, chooser: FakeChooser, wait: Wait, qtbot: QtBot
) -> None:
    chooser.answer_photos = ["5.jpg"]
    panel.choose_photos.click()
    assert panel.photos.isVisible()
    assert panel.photos.title.text() == "1 file or folder. Whose are they?"
    QTest.keyClicks(panel.name, "Anna")
    QTest.keyClick(panel.name, Qt.Key.Key_Return)
    wait(lambda: ended(panel.photos))
    assert [person.name for person in backend.local.people()] == ["Anna"]
    panel.finish()
    assert not panel.photos.isVisible()
    assert panel.capture_part.isVisible()


def test_the_other_button_says_what_it_does(
    panel: RegisterPanel, chooser: FakeChooser, backend: FakeBackend, wait: Wait
) -> None:
    button = panel.discard_button
    backend.engine.seconds, chooser.answer_photos = 0.05, ["5.jpg", "6.jpg"]
    assert button.text() == "Discard (Esc)"
    panel.choose_photos.click()
    panel.name.setText("Anna")
    panel.finish()
    assert button.accessibleName() == "Cancel"
    wait(lambda: ended(panel.photos))
    assert button.accessibleName() == "Close"
    button.click()
    assert button.accessibleName() == "Discard"


def test_a_folder_proposes_its_name(panel: RegisterPanel, chooser: FakeChooser, tmp_path: object) -> None:
    chooser.answer_folder = str(tmp_path)
    panel.choose_folder.click()
    assert panel.name.name == str(tmp_path).rsplit("/", 1)[-1]


def test_choosing_nothing_changes_nothing(panel: RegisterPanel) -> None:
    panel.choose_photos.click()
    panel.choose_folder.click()
    assert not panel.photos.isVisible()


def test_chosen_photos_can_be_discarded(panel: RegisterPanel, chooser: FakeChooser) -> None:
    chooser.answer_photos = ["5.jpg"]
    panel.choose_photos.click()
    panel.discard()
    assert not panel.photos.waiting
    assert panel.capture_part.isVisible()
