"""The course over films as a drawing: what is drawn, what is pointed at, and that it follows the look."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from facecog_desktop.core.comparing.comparison import ComparedFrame, Terms, compare, limit_for
from facecog_desktop.core.errors import OutputUnwritableError
from facecog_desktop.settings import Theme
from facecog_desktop.ui.comparing.course_plot import CoursePlot
from facecog_desktop.ui.style.theme import Look
from tests.fake_readings import appearance, film, photo

ONE_FILM = compare(photo(appearance(1)), film(appearance(101, (0.0, 1.0, 2.0, 5.0))), Terms(), limit_for)
TWO_FILMS = compare(film(appearance(1, (0.0, 2.0))), film(appearance(101, (1.0,))), Terms(), limit_for)


@pytest.fixture
def plot(qtbot: QtBot, look: Look) -> CoursePlot:
    made = CoursePlot(look)
    qtbot.addWidget(made)
    made.resize(400, 220)
    made.show()
    return made


def curves(plot: CoursePlot) -> list[list[float]]:
    return [list(item.xData) for item in plot.plot.listDataItems() if hasattr(item, "xData") and item.xData is not None]


def test_a_film_is_one_curve_and_two_films_are_two(plot: CoursePlot) -> None:
    plot.show_answer(ONE_FILM)
    assert curves(plot) == [[0.0, 1.0, 2.0, 5.0]]
    plot.show_answer(TWO_FILMS)
    assert curves(plot) == [[0.0, 2.0], [1.0]]


def test_only_two_curves_are_named(plot: CoursePlot) -> None:
    title = plot.plot.getPlotItem().titleLabel
    plot.show_answer(TWO_FILMS)
    assert title.isVisible()
    assert "left" in title.text
    assert "right" in title.text
    plot.show_answer(ONE_FILM)
    assert not title.isVisible()


def test_the_arrow_keys_go_from_frame_to_frame(plot: CoursePlot) -> None:
    pointed: list[ComparedFrame] = []
    plot.pointed.connect(pointed.append)
    QTest.keyClick(plot, Qt.Key.Key_Right)
    plot.show_answer(ONE_FILM)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Right, Qt.Key.Key_Home):
        QTest.keyClick(plot, key)
    assert [frame.time for frame in pointed] == [0.0, 1.0, 0.0, 5.0, 5.0, 0.0]


def test_the_frame_nearest_to_the_pointer_is_told_once(plot: CoursePlot, qtbot: QtBot) -> None:
    plot.show_answer(ONE_FILM)
    qtbot.waitExposed(plot)
    pointed: list[ComparedFrame] = []
    plot.pointed.connect(pointed.append)
    view = plot.plot.getViewBox()
    for time in (1.9, 2.1, 4.9):
        plot._mouse_at(view.mapViewToScene(QPointF(time, 0.3)))
    plot._mouse_at(QPointF(-500, -500))
    assert [frame.time for frame in pointed] == [2.0, 5.0]


def test_it_is_told_to_those_who_do_not_see_it(plot: CoursePlot) -> None:
    plot.show_answer(ONE_FILM)
    assert plot.accessibleDescription().startswith("4 frames with the face, 4 of them within 0.57; distances from 0.")


def test_another_look_keeps_the_mark(plot: CoursePlot, look: Look) -> None:
    plot.show_answer(ONE_FILM)
    plot.point_at(ONE_FILM.frames[2])
    look.choose(Theme.DARK)
    assert plot._mark.isVisible()
    assert plot._mark.getData()[0][0] == 2.0
    assert plot.plot.backgroundBrush().color() == look.tokens.colour("surface")


def test_a_drawing_is_saved_or_its_failure_told(plot: CoursePlot, tmp_path: Path) -> None:
    plot.show_answer(ONE_FILM)
    plot.save(tmp_path / "plot.png")
    assert (tmp_path / "plot.png").stat().st_size > 1000
    with pytest.raises(OutputUnwritableError):
        plot.save(tmp_path / "none" / "plot.png")
