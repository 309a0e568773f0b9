"""Other galleries through the real engine: drawn people there and back, photographs as the old programs cut them."""

from __future__ import annotations

import hashlib
import zipfile
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.capture.pictures.decode import read_picture
from facecog_desktop.capture.writing import write_picture
from facecog_desktop.core.picture.enrolment import main_face
from tests.cli.test_end_to_end import Real, real
from tests.storage.exchange import old_programs

__all__ = ["real"]

PEOPLE = DEMO_PEOPLE[:3]


@pytest.fixture(scope="session")
def drawn_gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery of three drawn people."""
    folder = tmp_path_factory.mktemp("drawn people")
    for person in PEOPLE:
        write_picture(folder / "people" / person.name / "1.png", draw_picture(person, 360))
    parts = bootstrap.settings({"gallery": str(folder / "drawn.facecog")})
    bootstrap.gallery(parts).close()
    return folder


@pytest.mark.parametrize("wanted", ["facecog-zip", "facecog", "name-nr", "folders"])
def test_people_go_out_and_come_back_recognised(real: Real, drawn_gallery: Path, tmp_path: Path, wanted: str) -> None:
    first, second = drawn_gallery / "drawn.facecog", tmp_path / "second.facecog"
    assert real("people", "import", drawn_gallery / "people", "--force", "--gallery", first).code == 0
    out = tmp_path / "out"
    assert real("people", "export", out, "--format", wanted, "--gallery", first).code == 0
    told = real("people", "import", out, "--force", "--gallery", second, "--json")
    assert [each["outcome"] for each in told.answer] == ["added"] * len(PEOPLE)
    for person in PEOPLE:
        seen = real("recognise", drawn_gallery / "people" / person.name, "--gallery", second, "--json").answer
        assert [face["name"] for face in seen["faces"]] == [person.name]
    if wanted == "facecog-zip":
        assert md5s(real, first) == md5s(real, second) == crops_of(out)
    if wanted == "name-nr":
        assert {read_picture(path).shape for path in out.iterdir()} == {(96, 96, 3)}


def md5s(real: Real, gallery: Path) -> set[str]:
    people = real("people", "list", "--gallery", gallery, "--json").answer
    shown = [real("people", "show", each["person"], "--gallery", gallery, "--json").answer for each in people]
    return {photo["md5"] for each in shown for photo in each["photos"]}


def crops_of(file: Path) -> set[str]:
    with zipfile.ZipFile(file) as archive:
        names = [name for name in archive.namelist() if name.startswith("crops/")]
        return {hashlib.md5(archive.read(name)).hexdigest() for name in names}


@pytest.mark.evaluation
def test_faces_of_96x96_are_recognised_as_exactly_one_each(real: Real, eval_data: Path, tmp_path: Path) -> None:
    settings = bootstrap.settings({"gallery": str(tmp_path / "one.facecog")})
    engine = bootstrap.engine(settings)
    old = tmp_path / "old"
    old.mkdir()
    people = sorted(path for path in (eval_data / "lfw").iterdir() if len(list(path.glob("*.jpg"))) > 1)[:40]
    for person in people:
        pixels = read_picture(sorted(person.iterdir())[0])
        face = main_face(engine.detect(pixels))
        if face is not None:
            small = old_programs.small_face(pixels, *face.landmarks.eyes)
            (old / f"{person.name}_1.jpg").write_bytes(old_programs.jpeg(small))
    told = real("people", "import", old, "--gallery", tmp_path / "one.facecog", "--json").answer
    assert len(told) >= 30
    codes = [each["code"] for each in told if each["outcome"] == "refused"]
    assert not {"no_face", "several_faces"} & set(codes)
    assert len(codes) <= 1
