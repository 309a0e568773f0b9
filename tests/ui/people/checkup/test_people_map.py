"""The map: read in a job, pointed at, walked through with arrows, opened with Enter."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facecog_desktop.settings import Theme
from facecog_desktop.ui.people.checkup.people_map import PeopleMap, by_name
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.style.theme import Look
from facecog_desktop.ui.tables.thumbnails import Thumbnails
from tests.service.upkeep.test_checkup import photo
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def view(qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait) -> PeopleMap:
    for name, of in (("Cleo", 3), ("anna", 1), ("Björn", 2)):
        backend.gallery.add_person(name, [photo(of, number) for number in range(4)])
    state.refresh()
    wait(lambda: len(state.people) == 3)
    made = PeopleMap(state, Thumbnails(state.jobs, backend.local.crop, 112))
    qtbot.addWidget(made)
    made.resize(772, 420)
    made.show()
    qtbot.waitExposed(made)
    made.activateWindow()
    wait(lambda: made.scatter.names)
    wait(lambda: not state.jobs.busy)
    return made


def move(canvas: object, place: QPointF) -> None:
    QTest.mouseMove(canvas, QPoint(0, 0))  # type: ignore[call-overload]  # any widget
    QTest.mouseMove(canvas, place.toPoint())  # type: ignore[call-overload]  # any widget


def test_people_stand_in_the_order_of_their_names(view: PeopleMap) -> None:
    assert view.scatter.names == view.heat.names == ("anna", "Björn", "Cleo")
    assert view.told.text().startswith("Point at a face")


def test_pointing_at_a_face_tells_who_is_nearest(view: PeopleMap, wait: Wait) -> None:
    place = view.scatter.places()[1]
    assert view.scatter.found_at(place) == (1, 1)
    move(view.scatter, place)
    wait(lambda: view.told.text().startswith("Björn, nearest "))
    assert view.heat.current == (1, 1)


def test_pointing_at_a_square_tells_the_pair(view: PeopleMap, wait: Wait) -> None:
    square = view.heat.square()
    place = QPointF(square.x() + square.width() * 0.9, square.y() + square.height() * 0.1)
    assert view.heat.found_at(place) == (0, 2)
    move(view.heat, place)
    wait(lambda: view.told.text().startswith("anna – Cleo: 0."))
    assert view.scatter.current == (0, 2)


def test_beside_the_points_and_squares_there_is_nobody(view: PeopleMap) -> None:
    assert view.heat.found_at(QPointF(1, 1)) is None
    assert view.scatter.found_at(QPointF(-500, -500)) is None


def test_arrows_go_round_and_enter_opens(qtbot: QtBot, view: PeopleMap, state: WindowState) -> None:
    view.scatter.setFocus()
    for key, name in (
        (Qt.Key.Key_Right, "anna"),
        (Qt.Key.Key_Down, "Björn"),
        (Qt.Key.Key_Left, "anna"),
        (Qt.Key.Key_Up, "Cleo"),
    ):
        QTest.keyClick(view.scatter, key)
        assert view.told.text().startswith(f"{name}, nearest ")
    with qtbot.waitSignal(state.person_requested) as told:
        QTest.keyClick(view.scatter, Qt.Key.Key_Return)
    assert state.person(told.args[0]).name == "Cleo"  # type: ignore[union-attr]  # the test fails where there is none


def test_a_double_click_opens_who_is_there(qtbot: QtBot, view: PeopleMap, state: WindowState) -> None:
    place = view.scatter.places()[0].toPoint()
    with qtbot.waitSignal(state.person_requested) as told:
        QTest.mouseDClick(view.scatter, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert told.args == ["person1"]


def test_every_photo_can_be_shown_in_its_persons_colour(view: PeopleMap, wait: Wait, state: WindowState) -> None:
    view.which.setCurrentIndex(1)
    wait(lambda: len(view.scatter.names) == 12)
    colours = [view.scatter.colour(number).name() for number in range(12)]
    assert [len(set(colours[start : start + 4])) for start in (0, 4, 8)] == [1, 1, 1]
    assert len(set(colours)) == 3


def test_points_stay_within_the_picture(view: PeopleMap) -> None:
    for place in view.scatter.places():
        assert view.scatter.rect().adjusted(20, 20, -20, -20).contains(place.toPoint())


def test_nearer_pairs_have_the_stronger_colour_in_both_looks(view: PeopleMap, look: Look) -> None:
    for theme in (Theme.LIGHT, Theme.DARK):
        look.choose(theme)
        shown = view.heat.grab().toImage()
        square = view.heat.square()
        same = shown.pixelColor(int(square.x() + 5), int(square.y() + 5))
        assert same.name() == look.tokens.accent


def test_a_map_of_nobody_says_so(qtbot: QtBot, state: WindowState, backend: FakeBackend, wait: Wait) -> None:
    made = PeopleMap(state, Thumbnails(state.jobs, backend.local.crop, 112))
    qtbot.addWidget(made)
    made.show()
    wait(lambda: made.told.text() == "Nobody is registered yet")
    made.scatter.grab()
    made.heat.grab()


def test_another_order_keeps_points_and_distances_together(backend: FakeBackend, view: PeopleMap) -> None:
    found = backend.map(photos=False)
    names = {"person0": "z", "person1": "a", "person2": "m"}
    turned = by_name(found, names)
    assert turned.people == ("person1", "person2", "person0")
    assert turned.distances[0, 2] == found.distances[1, 0]
    assert turned.points[2].tolist() == found.points[0].tolist()
