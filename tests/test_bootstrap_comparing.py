"""What the Compare page works with, as it is really made: drawn people, a drawn film, the demo as a camera."""

from __future__ import annotations

import shutil
from pathlib import Path

import cv2
import pytest

from facecog_desktop import bootstrap
from facecog_desktop.bootstrap.comparing import WindowComparing
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.writing import VideoWriter
from facecog_desktop.core.comparing.comparison import Terms
from facecog_desktop.core.comparing.reading import Side, go_to_the_end
from facecog_desktop.core.documents.kinds import DocumentType
from facecog_desktop.core.errors import PackageMissingError
from facecog_desktop.core.types import Frame
from facecog_desktop.ui.comparing.course_plot import CoursePlot
from facecog_desktop.vision.documents import tesseract
from tests.drawn_documents import PASSPORT, drawn_document


@pytest.fixture
def comparing(tmp_path: Path) -> WindowComparing:
    service = bootstrap.service(bootstrap.settings({"gallery": str(tmp_path / "g.facecog")}))
    return WindowComparing(lambda: service, lambda: bootstrap.DEMO)


@pytest.fixture
def film(tmp_path: Path) -> str:
    """Three seconds of one drawn person who grows paler."""
    path = tmp_path / "film.avi"
    writer = VideoWriter(path, 10.0)
    for number in range(30):
        writer.write("", draw_picture(DEMO_PEOPLE[0], 200, wall=(80 + 4 * number, 120, 120)))
    writer.close()
    return str(path)


def test_a_drawn_person_is_compared_with_a_film_of_the_same(
    comparing: WindowComparing, film: str, tmp_path: Path
) -> None:
    photo = tmp_path / "photo.png"
    cv2.imwrite(str(photo), cv2.cvtColor(draw_picture(DEMO_PEOPLE[0], 260), cv2.COLOR_RGB2BGR))
    seen = comparing.glance(Side(str(photo)))
    assert len(seen.faces) == 1
    assert comparing.glance(Side(film)).moving
    answer = comparing.compare(Side(str(photo)), Side(film), Terms(), go_to_the_end)
    assert answer is not None
    assert answer.match
    assert answer.right.face is not None
    assert comparing.decode(answer.right.face.crop).shape == (320, 320, 3)
    assert (tmp_path / "g.facecog.cache").exists()


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="the program tesseract is not installed")
def test_a_drawn_passport_is_read_and_a_film_is_not(comparing: WindowComparing, film: str) -> None:
    page = Frame(drawn_document(["UTOPIA", "PASSPORT"], PASSPORT))
    found = comparing.document(Side(page), lambda: True)
    assert found is not None
    assert found.mrz is not None
    assert (found.type, found.mrz.valid) == (DocumentType.PASSPORT, True)
    assert comparing.document(Side(film), lambda: True) is None
    assert comparing.document(Side(page), lambda: False) is None


def test_without_tesseract_the_page_is_told_what_to_install(
    comparing: WindowComparing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tesseract, "find_spec", lambda name: None)
    with pytest.raises(PackageMissingError) as told:
        comparing.document(Side(Frame(draw_picture(DEMO_PEOPLE[0], 200))), lambda: True)
    assert "tesseract-ocr" in told.value.hint


def test_a_films_frame_is_found_by_its_time(comparing: WindowComparing, film: str) -> None:
    early, late = comparing.frame_at(film, 0.5), comparing.frame_at(film, 2.5)
    assert early is not None
    assert late is not None
    assert early.time == pytest.approx(0.5)
    assert late.time == pytest.approx(2.5)
    assert late.pixels.mean() > early.pixels.mean()
    assert comparing.frame_at(film, 60.0) is None


def test_the_demo_is_its_own_camera(comparing: WindowComparing) -> None:
    assert comparing.snapshot().width > 0


def test_the_course_is_drawn_by_what_is_loaded_late(comparing: WindowComparing) -> None:
    assert comparing.load_course() is CoursePlot
