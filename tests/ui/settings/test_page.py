"""The Settings page: every setting once, applied at once, told back from elsewhere, restored."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from facecog_desktop import paths
from facecog_desktop.core.errors import CameraUnavailableError, NotAGalleryError, SettingInvalidError
from facecog_desktop.core.types import Person
from facecog_desktop.settings import Detector, Settings, Theme, differences
from facecog_desktop.ui.dialogs.program.restore import RestoreDialog
from facecog_desktop.ui.settings.about import model_terms
from facecog_desktop.ui.settings.camera_row import CameraControl
from facecog_desktop.ui.settings.page import SECTIONS, SettingsPage
from facecog_desktop.ui.settings.setting_rows import CheckControl, ChoiceControl, NumberControl, control_for
from facecog_desktop.ui.settings.setting_words import shown
from facecog_desktop.ui.state.window_state import WindowState
from tests.ui.backstage import FakeBackend, FakeChooser

Wait = Callable[[Callable[[], object]], None]


class GalleryChooser(FakeChooser):
    """Answers with a gallery's file."""

    answer_gallery = ""

    def gallery(self, parent: QWidget, current: str) -> str:
        return self.answer_gallery


@pytest.fixture
def files() -> GalleryChooser:
    return GalleryChooser()


@pytest.fixture
def page(qtbot: QtBot, state: WindowState, files: GalleryChooser, wait: Wait) -> SettingsPage:
    made = SettingsPage(state, files)
    qtbot.addWidget(made)
    made.resize(790, 560)
    made.show()
    qtbot.waitExposed(made)
    wait(lambda: not state.jobs.busy)
    return made


def number(page: SettingsPage, key: str) -> NumberControl:
    control = page.rows[key].control
    assert isinstance(control, NumberControl)
    return control


def test_every_setting_stands_on_the_page_once() -> None:
    placed = [key for keys in SECTIONS.values() for key in keys]
    assert sorted(placed) == sorted(Settings.model_fields)


def test_a_tick_is_applied_at_once_and_only_the_difference_is_stored(page: SettingsPage, backend: FakeBackend) -> None:
    row = page.rows["mirror"]
    assert isinstance(row.control, CheckControl)
    assert row.back.isHidden()
    row.control.box.click()
    assert differences(backend.saved[-1]) == {"mirror": False}
    assert not row.back.isHidden()
    row.back.click()
    assert differences(backend.saved[-1]) == {}
    assert row.control.box.isChecked()


def test_a_choice_is_applied_and_the_theme_is_put_on(page: SettingsPage, state: WindowState) -> None:
    theme, detector = page.rows["theme"].control, page.rows["detector"].control
    assert isinstance(theme, ChoiceControl)
    assert isinstance(detector, ChoiceControl)
    theme.box.setCurrentIndex(theme.box.findText("Dark"))
    assert state.settings.theme is Theme.DARK
    assert state.look.tokens.dark
    detector.box.setCurrentIndex(2)
    assert state.settings.detector is Detector.CNN


def test_numbers_keep_within_their_range_and_percents_are_parts(page: SettingsPage, state: WindowState) -> None:
    faces, rec, looks = number(page, "min_face"), number(page, "rec_area"), number(page, "looks_per_second")
    faces.box.setValue(9999)
    assert state.settings.min_face == 400
    assert rec.box.text() == "5 %"
    rec.box.setValue(20)
    assert state.settings.rec_area == pytest.approx(0.2)
    looks.box.setValue(2.5)  # type: ignore[arg-type]  # a float in a box of floats
    assert state.settings.looks_per_second == pytest.approx(2.5)


def test_typing_a_number_is_applied_when_it_is_finished(qtbot: QtBot, page: SettingsPage, backend: FakeBackend) -> None:
    box = number(page, "votes").box
    box.setFocus()
    box.selectAll()
    QTest.keyClicks(box, "12")
    assert not backend.saved
    QTest.keyClick(box, Qt.Key.Key_Return)
    assert [settings.votes for settings in backend.saved] == [12]


def test_what_is_changed_elsewhere_shows_here_and_is_not_saved_again(
    page: SettingsPage, state: WindowState, backend: FakeBackend
) -> None:
    state.apply(show_landmarks=True, votes=7)
    assert len(backend.saved) == 1
    landmarks = page.rows["show_landmarks"].control
    assert isinstance(landmarks, CheckControl)
    assert landmarks.box.isChecked()
    assert number(page, "votes").box.value() == 7


def test_a_refused_value_jumps_back(page: SettingsPage, backend: FakeBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(settings: Settings) -> None:
        raise SettingInvalidError("the disk is full")

    monkeypatch.setattr(backend, "save_settings", refuse)
    number(page, "votes").box.setValue(9)
    assert number(page, "votes").box.value() == 3


def test_restoring_lists_the_changes_and_leaves_places_alone(page: SettingsPage, state: WindowState) -> None:
    assert not page.restore.isEnabled()
    state.apply(votes=9, theme=Theme.LIGHT, camera="/dev/video2", gallery="/tmp/x.facecog")
    assert page.restore.isEnabled()
    page.restore.click()
    dialog = page.findChild(RestoreDialog)
    assert dialog is not None
    assert dialog.informativeText().splitlines() == ["Theme: As the system", "Votes: 3 looks"]
    dialog.restore.click()
    assert differences(state.settings) == {"camera": "/dev/video2", "gallery": "/tmp/x.facecog"}


def test_cameras_are_listed_when_the_page_is_seen_and_one_is_chosen(
    page: SettingsPage, state: WindowState, wait: Wait
) -> None:
    control = page.rows["camera"].control
    assert isinstance(control, CameraControl)
    wait(lambda: control.box.count() == 3)
    assert control.box.itemText(0) == "The first one found"
    control.box.setCurrentIndex(2)
    control.box.activated.emit(2)
    assert state.settings.camera == "/dev/video2"


def test_a_camera_that_is_not_plugged_in_is_named_as_missing(
    page: SettingsPage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    control = page.rows["camera"].control
    assert isinstance(control, CameraControl)
    state.apply(camera="/dev/video9")
    wait(lambda: control.box.currentText() == "/dev/video9 (not found)")
    backend.known_cameras = [("Roof", "/dev/video9")]
    control.again.click()
    wait(lambda: control.box.currentText() == "Roof")


def test_a_failing_list_of_cameras_is_told_and_can_be_asked_for_again(
    qtbot: QtBot, page: SettingsPage, state: WindowState, backend: FakeBackend, wait: Wait
) -> None:
    control = page.rows["camera"].control
    assert isinstance(control, CameraControl)

    def fail() -> list[tuple[str, str]]:
        raise CameraUnavailableError("no permission")

    backend.cameras = fail  # type: ignore[method-assign]  # a fake that is changed in the middle of a test
    with qtbot.waitSignal(state.message_changed):
        control.again.click()
    wait(control.again.isEnabled)


def test_another_gallery_is_used_at_once(
    page: SettingsPage, state: WindowState, files: GalleryChooser, backend: FakeBackend, wait: Wait
) -> None:
    row = page.gallery
    assert row.path.text() == str(paths.default_gallery())
    row.another.click()
    assert state.settings.gallery == ""
    files.answer_gallery = "/data/other.facecog"
    backend.remember("Anna", 1)
    row.another.click()
    assert state.settings.gallery == "/data/other.facecog"
    assert Path(row.path.text()) == Path("/data/other.facecog")
    wait(lambda: [person.name for person in state.people] == ["Anna"])
    row.back.click()
    assert state.settings.gallery == ""
    assert row.path.text() == str(paths.default_gallery())


def test_the_address_of_a_gallery_on_a_server_is_shown_without_its_password(
    page: SettingsPage, state: WindowState
) -> None:
    state.apply(gallery="postgresql://anna:geheim@db:5432/faces")
    assert page.gallery.path.text() == page.gallery.path.toolTip() == "postgresql://anna@db:5432/faces"
    assert not page.gallery.folder.isEnabled()
    state.apply(gallery="")
    assert page.gallery.folder.isEnabled()


def test_a_file_that_is_no_gallery_is_told_and_the_former_one_stays(
    page: SettingsPage, state: WindowState, files: GalleryChooser, backend: FakeBackend, wait: Wait
) -> None:
    told: list[str] = []
    state.message_changed.connect(told.append)

    def refuse(*, removed: bool = False) -> list[Person]:
        raise NotAGalleryError("this is no gallery")

    backend.gallery.people = refuse  # type: ignore[method-assign]  # a fake that is changed in the middle of a test
    files.answer_gallery = "/data/holiday.txt"
    page.gallery.another.click()
    assert state.settings.gallery == "/data/holiday.txt"
    wait(lambda: state.settings.gallery == "")
    assert told[0].startswith("This is no gallery")
    assert page.gallery.path.text() == str(paths.default_gallery())


def test_the_threshold_says_what_it_means(page: SettingsPage, backend: FakeBackend, wait: Wait) -> None:
    wait(lambda: page.threshold.meaning.text() == "Nobody is registered yet.")


def test_about_names_version_licences_and_the_model_that_excludes_commerce(page: SettingsPage) -> None:
    said = " ".join(label.text() for label in page.about.findChildren(QLabel))
    assert "FaceCog Desktop 1.2.3" in said
    assert "landmarks-68: no commercial use" in said
    assert page.about.licences.toPlainText() == "No models are used here."


def test_the_terms_are_read_from_the_list_of_models() -> None:
    terms = {model.name: model for model in model_terms(paths.model_list())}
    assert terms["landmarks-68"].restricted
    assert not terms["landmarks-5"].restricted


def test_the_wheel_scrolls_the_page_and_changes_no_value(page: SettingsPage, state: WindowState) -> None:
    page.setFocus()
    for key in ("votes", "detector", "looks_per_second"):
        target = page.rows[key].control.focus_target()
        down = QPoint(0, -120)
        flags = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(QPointF(5, 5), QPointF(target.mapToGlobal(QPoint(5, 5))), QPoint(), down, *flags, False)
        QApplication.sendEvent(target, event)
    assert differences(state.settings) == {}


def test_a_setting_of_an_unknown_kind_is_a_bug_told_at_once() -> None:
    with pytest.raises(TypeError):
        control_for("camera")


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("mirror", True, "on"),
        ("rec_area", 0.05, "5 %"),
        ("threshold", 0.0, "automatic"),
        ("theme", Theme.SYSTEM, "As the system"),
        ("camera", "", ""),
    ],
)
def test_values_are_told_in_words(key: str, value: object, said: str) -> None:
    assert shown(key, value) == said
