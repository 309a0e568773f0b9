"""The Compare page: two sides, a press, an answer; and everything that may come between."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDoubleSpinBox

from facecog_desktop.core.comparing.comparison import Comparison, Rule, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side
from facecog_desktop.core.types import Box, Face, Frame, Landmarks
from facecog_desktop.service.comparing.glance import Glance
from facecog_desktop.ui.comparing.page import ComparePage
from facecog_desktop.ui.comparing.side_view import shown
from facecog_desktop.ui.picture.pictures import image
from facecog_desktop.ui.state.window_state import WindowState
from tests.fakes import picture
from tests.ui.backstage import FakeBackend, FakeChooser
from tests.ui.comparing.conftest import Wait
from tests.ui.comparing_backstage import ANNA

Put = Callable[..., None]


def compared(page: ComparePage, wait: Wait) -> None:
    QTest.mouseClick(page.go, Qt.MouseButton.LeftButton)
    wait(lambda: not page.running)


def dropped(page: ComparePage, *files: str) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(file) for file in files])
    place, none = QPointF(5, 5), Qt.KeyboardModifier.NoModifier
    page.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))


def test_nothing_can_be_compared_before_both_sides_are_there(page: ComparePage, put: Put) -> None:
    assert not page.go.isEnabled()
    put("anna.jpg")
    assert not page.go.isEnabled()
    put(right="twin.jpg")
    assert page.go.isEnabled()


def test_the_same_person_is_said_in_words_with_both_faces(page: ComparePage, put: Put, wait: Wait) -> None:
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    assert page.answer.isVisible()
    assert page.answer.verdict.text() == "Very likely the same person"
    assert page.answer.score.text().startswith("distance 0.")
    assert not page.answer.left.pixmap().isNull()
    assert not page.answer.right.pixmap().isNull()
    assert not page.answer.film.isVisible()
    assert not page.answer.save.isVisible()


def test_different_people_are_told_apart(page: ComparePage, put: Put, wait: Wait) -> None:
    put("anna.jpg", "ben.jpg")
    compared(page, wait)
    assert page.answer.verdict.text() == "Very likely different people"
    assert page.answer.verdict.property("mood") == ""


def test_a_side_without_a_face_is_said_to_have_none(page: ComparePage, put: Put, wait: Wait) -> None:
    put("anna.jpg", "nobody.jpg")
    assert "no face found" in page.right.name.text()
    compared(page, wait)
    assert page.answer.verdict.text() == "There is no face to compare"
    assert page.answer.score.text() == "There is no face in nobody.jpg"
    assert not page.answer.right.isVisible()


def test_of_several_faces_one_is_chosen_by_a_click(page: ComparePage, put: Put, wait: Wait) -> None:
    put("both.jpg", "anna.jpg")
    assert "2 faces: click the one that is meant" in page.left.name.text()
    assert page.told.text() == "Click the face that is meant."
    assert not page.go.isEnabled()
    view = page.left.picture
    seen = page.left._glance
    assert seen is not None
    annas = next(number for number, face in enumerate(seen.faces, 1) if face.box.x < 200)
    placement = view._placement()
    assert placement is not None
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=placement.rect(seen.faces[annas - 1].box).center().toPoint())
    assert view.choice == annas
    assert page.go.isEnabled()
    compared(page, wait)
    assert page.answer.verdict.text() == "Very likely the same person"
    assert "both.jpg: also another face" in page.answer.others.text()


def test_faces_are_chosen_with_the_arrow_keys_from_left_to_right(page: ComparePage, put: Put) -> None:
    put("both.jpg", "anna.jpg")
    view = page.left.picture
    view.setFocus()
    places = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Right)
        assert page.left.side is not None
        places.append(page.left.side.face)
    assert places[0] != places[1]
    assert places[0] == places[2]
    QTest.keyClick(view, Qt.Key.Key_Left)
    assert view.choice == places[1]


def test_an_answer_about_other_pictures_goes(page: ComparePage, put: Put, wait: Wait) -> None:
    put("anna.jpg", "twin.jpg")
    compared(page, wait)
    put(right="ben.jpg")
    assert not page.answer.isVisible()
    page.right.clear.click()
    assert page.right.vacant
    assert not page.go.isEnabled()


def test_a_film_has_a_course_and_the_frame_that_is_pointed_at(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    put("anna.jpg", "twin.mp4")
    assert "video" in page.right.name.text()
    compared(page, wait)
    course = page.answer.film.course
    assert course is not None
    assert page.answer.film.isVisible()
    assert course.accessibleDescription().startswith("4 frames with the face, 4 of them within 0.57")
    wait(lambda: backend.comparing.asked)
    course.setFocus()
    QTest.keyClick(course, Qt.Key.Key_End)
    assert page.answer.film.told.text().startswith("3.0 s · distance 0.")
    wait(lambda: ("twin.mp4", 3.0) in backend.comparing.asked)
    assert "in 4 of 4 frames" in page.answer.others.text()


def test_a_long_comparison_shows_progress_and_can_be_cancelled(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    backend.comparing.held = Event()
    put("anna.jpg", "twin.jpg")
    page.go.click()
    wait(lambda: "Reading the left side" in page.told.text())
    assert page.halt.isVisible()
    assert page.bar.isVisible()
    assert not page.left.isEnabled()
    page.halt.click()
    assert not page.running, "the page is free at once"
    assert page.told.text() == "Cancelled"
    assert not page.answer.isVisible()
    assert page.go.isVisible()
    assert page.left.isEnabled()


def test_a_cancelled_comparison_that_ends_late_does_not_disturb_the_next_one(
    page: ComparePage,
    put: Put,
    wait: Wait,
    backend: FakeBackend,
    state: WindowState,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    late = Event()
    usual = backend.comparing.compare

    def slow(left: Side, right: Side, terms: Terms, go_on: CompareGoOn) -> Comparison | None:
        late.wait(5)
        return usual(left, right, terms, go_on)

    put("anna.jpg", "ben.jpg")
    monkeypatch.setattr(backend.comparing, "compare", slow)
    page.go.click()
    wait(lambda: page.running and not page.go.isVisible())
    page.halt.click()
    monkeypatch.setattr(backend.comparing, "compare", usual)
    held = backend.comparing.held = Event()
    put(right="twin.jpg")
    page.go.click()
    late.set()
    wait(lambda: "Reading the left side" in page.told.text())
    assert page.running
    held.set()
    wait(lambda: not page.running)
    assert page.answer.verdict.text() == "Very likely the same person"
    wait(lambda: not state.jobs.busy)
    assert page.answer.verdict.text() == "Very likely the same person"


def test_what_cannot_be_read_is_told_where_it_would_stand(page: ComparePage, put: Put) -> None:
    put("damaged.jpg", "none.jpg")
    assert "Damaged.jpg is damaged" in page.left.picture.accessibleDescription()
    assert "There is no file none.jpg" in page.right.picture.accessibleDescription()
    assert page.left.vacant
    assert page.right.vacant


def test_a_failure_while_comparing_is_told_with_its_hint(
    page: ComparePage, put: Put, wait: Wait, monkeypatch: pytest.MonkeyPatch, backend: FakeBackend
) -> None:
    put("anna.jpg", "twin.mp4")

    def gone(*_: object) -> None:
        backend.comparing.open("none.mp4")

    monkeypatch.setattr(backend.comparing, "compare", gone)
    compared(page, wait)
    assert page.told.text().startswith("There is no file none.mp4. Check the path")


def test_dropped_files_take_the_vacant_sides(page: ComparePage, put: Put) -> None:
    dropped(page, "anna.jpg")
    put()
    assert page.left.title == "anna.jpg"
    assert page.right.vacant
    dropped(page, "ben.jpg")
    put()
    assert page.right.title == "ben.jpg"
    dropped(page, "twin.jpg", "nobody.jpg")
    put()
    assert (page.left.title, page.right.title) == ("twin.jpg", "nobody.jpg")


def test_two_files_dropped_on_one_side_go_to_both(page: ComparePage, put: Put) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("ben.jpg"), QUrl.fromLocalFile("anna.jpg")])
    none = Qt.KeyboardModifier.NoModifier
    page.right.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, none))
    put()
    assert (page.left.title, page.right.title) == ("anna.jpg", "ben.jpg")


def test_a_copied_picture_is_pasted_with_ctrl_v(page: ComparePage, put: Put, wait: Wait, qapp: QApplication) -> None:
    QGuiApplication.clipboard().setImage(image(picture((ANNA, 100, 100))))
    QTest.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    page.left.paste_clipboard()
    put(right="anna.jpg")
    assert page.left.title == "Pasted picture"
    compared(page, wait)
    assert page.answer.verdict.text() == "Very likely the same person"
    QGuiApplication.clipboard().clear()
    page.left.paste_clipboard()
    assert "no picture in the clipboard" in page.left.picture.accessibleDescription()


def test_the_camera_is_a_side_and_is_not_remembered(
    page: ComparePage, put: Put, wait: Wait, backend: FakeBackend
) -> None:
    page.left.camera.click()
    wait(lambda: "There is no camera" in page.left.picture.accessibleDescription())
    backend.comparing.camera = Frame(picture((ANNA, 200, 100)))
    page.left.camera.click()
    wait(lambda: page.left.side is not None)
    put(right="anna.jpg")
    compared(page, wait)
    assert page.answer.verdict.text() == "Very likely the same person"
    assert len(backend.comparing.readings.kept) == 1


def test_a_file_is_chosen_in_the_systems_dialog(page: ComparePage, put: Put, chooser: FakeChooser) -> None:
    page.left.choose.click()
    assert page.left.vacant
    chooser.answer_source = "anna.jpg"
    page.left.choose.click()
    put()
    assert page.left.title == "anna.jpg"


def test_the_answer_is_copied_as_json(page: ComparePage, put: Put, wait: Wait) -> None:
    put("anna.jpg", "twin.mp4")
    compared(page, wait)
    page.answer.copy.click()
    copied = json.loads(QGuiApplication.clipboard().text())
    assert copied["match"] is True
    assert [frame["time"] for frame in copied["frames"]] == [0.0, 1.0, 2.0, 3.0]


def test_the_plot_is_saved_as_a_picture(
    page: ComparePage, put: Put, wait: Wait, chooser: FakeChooser, tmp_path: Path, state: WindowState
) -> None:
    said: list[str] = []
    state.message_changed.connect(said.append)
    put("anna.jpg", "twin.mp4")
    compared(page, wait)
    page.answer.save.click()
    chooser.answer_plot = str(tmp_path / "plot")
    page.answer.save.click()
    assert (tmp_path / "plot.png").read_bytes().startswith(b"\x89PNG")
    chooser.answer_plot = str(tmp_path / "none" / "plot.png")
    page.answer.save.click()
    assert "cannot be written" in said[-1]


def test_the_older_rule_is_an_option_folded_away(page: ComparePage, put: Put, wait: Wait) -> None:
    assert not page.options.isVisible()
    page.fold.click()
    assert page.options.isVisible()
    assert not page.options.threshold.isEnabled()
    page.options.rule.setCurrentIndex(1)
    assert page.options.threshold.isEnabled()
    page.options.threshold.setValue(0.0)
    page.options.fps.setValue(2.0)
    put("anna.jpg", "ben.mp4")
    compared(page, wait)
    answer = page.answer.answer
    assert answer is not None
    assert answer.terms.rule is Rule.CLASSIC
    assert page.answer.verdict.text() == "The same person"
    assert len(answer.frames) == 7


def test_a_poor_face_is_warned_of(page: ComparePage, put: Put, wait: Wait) -> None:
    dull = picture((ANNA, 100, 100))
    dull[..., 1] = 90
    page.left.take_picture(Frame(dull), "Dull")
    put(right="anna.jpg")
    compared(page, wait)
    assert page.answer.warnings.isVisible()
    assert page.answer.warnings.text().startswith("⚠ Dull: the face is")
    assert page.answer.verdict.text() == "Very likely the same person"


def test_every_control_has_a_name(page: ComparePage) -> None:
    controls = [
        control
        for kind in (QAbstractButton, QComboBox, QDoubleSpinBox)
        for control in page.findChildren(kind)
        if not control.objectName().startswith("qt_")
    ]
    assert len(controls) > 10
    nameless = [control for control in controls if not control.accessibleName() and control.parent() is not None]
    assert [type(control).__name__ for control in nameless] == []


def test_a_large_photo_is_shown_in_fewer_pixels_with_its_faces_in_place() -> None:
    face = Face(Box(2000.0, 1000.0, 400.0, 400.0), 1.0, Landmarks(np.zeros((5, 2), np.float32)))
    seen = shown(Glance(Frame(np.zeros((3000, 4000, 3), np.uint8)), moving=False, faces=(face,)))
    assert (seen.frame.width, seen.frame.height) == (1600, 1200)
    assert seen.faces[0].box == Box(800.0, 400.0, 160.0, 160.0)
