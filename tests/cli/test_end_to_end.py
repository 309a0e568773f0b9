"""The real program over real files: drawn people are registered and recognised, wrong files are refused by name."""

from __future__ import annotations

import json
import os
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE, STRANGER
from facecog_desktop.capture.writing import VideoWriter, write_picture
from facecog_desktop.cli.app import main
from facecog_desktop.core.types import Pose
from tests.cli.conftest import Outcome

Real = Callable[..., Outcome]


@pytest.fixture
def real(capsys: pytest.CaptureFixture[str]) -> Real:
    """Run a command line over the real parts."""

    def call(*arguments: str | Path) -> Outcome:
        capsys.readouterr()
        code = main([str(argument) for argument in arguments])
        streams = capsys.readouterr()
        return Outcome(code, streams.out, streams.err)

    return call


@pytest.fixture(scope="session")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """people/NAME/1.png, 2.png; new/NAME.png; stranger.png; film.avi of the first person."""
    folder = tmp_path_factory.mktemp("drawn")
    for person in DEMO_PEOPLE[:3]:
        for number, yaw in enumerate((0.0, 8.0), 1):
            picture = draw_picture(person, 360, View(pose=Pose(yaw, 0.0, 0.0)))
            write_picture(folder / "people" / person.name / f"{number}.png", picture)
        write_picture(folder / "new" / f"{person.name}.png", draw_picture(person, 400, View(pose=Pose(-6.0, 0.0, 0.0))))
    write_picture(folder / "stranger.png", draw_picture(STRANGER, 400))
    film = VideoWriter(folder / "film.avi", 10.0)
    for number in range(16):
        film.write("", draw_picture(DEMO_PEOPLE[0], 300, View(pose=Pose(number - 8.0, 0.0, 0.0))))
    film.close()
    return folder


@pytest.fixture(scope="session")
def everybody(drawn: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A gallery of three drawn people."""
    gallery = tmp_path_factory.mktemp("gallery") / "drawn.facecog"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("FACECOG_GALLERY", str(gallery))
        assert main(["register", "--from-folder", str(drawn / "people"), "--force", "--json"]) == 0
    return gallery


def test_a_folder_of_people_is_registered_and_repeated_without_harm(real: Real, drawn: Path, everybody: Path) -> None:
    people = real("people", "list", "--gallery", everybody, "--json").answer
    assert {person["name"]: person["samples"] for person in people} == {each.name: 2 for each in DEMO_PEOPLE[:3]}
    before = everybody.read_bytes()
    again = real("register", "--from-folder", drawn / "people", "--force", "--gallery", everybody, "--json")
    assert (again.code, [each["added"] for each in again.answer]) == (0, [[], [], []])
    assert everybody.read_bytes() == before


def test_new_pictures_of_them_are_recognised_and_painted(
    real: Real, drawn: Path, everybody: Path, tmp_path: Path
) -> None:
    done = real("recognise", drawn / "new", "--gallery", everybody, "--annotate", tmp_path / "out", "--json")
    assert done.code == 0
    assert {Path(line["source"]).stem: [face["name"] for face in line["faces"]] for line in done.lines} == {
        person.name: [person.name] for person in DEMO_PEOPLE[:3]
    }
    assert sorted(path.stem for path in (tmp_path / "out").iterdir()) == sorted(p.name for p in DEMO_PEOPLE[:3])


def test_a_film_is_recognised_summed_up_and_painted(real: Real, drawn: Path, everybody: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.avi"
    done = real("--json", "recognise", drawn / "film.avi", "--gallery", everybody, "--annotate", out)
    *frames, last = done.lines
    assert done.code == 0
    assert [frame["frame"] for frame in frames] == list(range(16))
    [person] = last["summary"]["people"]
    assert (person["name"], last["summary"]["strangers"]) == (DEMO_PEOPLE[0].name, 0)
    assert person["frames"] >= 8
    repeated = real("recognise", out, "--gallery", everybody, "--json")
    assert len(repeated.lines) == 17


def test_a_film_can_be_registered(real: Real, drawn: Path, tmp_path: Path) -> None:
    gallery = tmp_path / "film.facecog"
    done = real("register", "Somebody", drawn / "film.avi", "--gallery", gallery, "--json")
    assert done.code == 0
    assert 2 <= len(done.answer["added"]) <= 10
    new = drawn / "new" / f"{DEMO_PEOPLE[0].name}.png"
    assert real("recognise", new, "--gallery", gallery, "--json").answer["faces"][0]["name"] == "Somebody"


def test_both_engines_give_the_same_raw_numbers(real: Real, drawn: Path) -> None:
    fast, reference = (
        real("embed", drawn / "stranger.png", "--engine", engine, "--json").answer for engine in ("fast", "reference")
    )
    assert (fast["box"], fast["md5"]) == (reference["box"], reference["md5"])
    pairs = zip(fast["embedding"], reference["embedding"], strict=True)
    assert max(abs(left - right) for left, right in pairs) < 1e-5


def test_the_doctor_finds_the_models(real: Real, everybody: Path) -> None:
    found = real("doctor", "--gallery", everybody, "--json").answer
    assert [problem["code"] for problem in found["problems"]] == []
    assert found["gallery"]["people"] == 3
    assert {model["ok"] for model in found["models"]} == {True}
    assert found["engine"]["load_ms"] > 0


def png_header(width: int, height: int) -> bytes:
    """A PNG that only says that it is large."""
    chunk = b"IHDR" + struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + chunk + struct.pack(">I", zlib.crc32(chunk))


@pytest.fixture
def wrong(tmp_path: Path, drawn: Path) -> Path:
    """Files that are not what they should be."""
    write_picture(tmp_path / "whole.jpg", draw_picture(DEMO_PEOPLE[0], 300))
    (tmp_path / "truncated.jpg").write_bytes((tmp_path / "whole.jpg").read_bytes()[:3000])
    (tmp_path / "text.jpg").write_text("this is no picture", "utf-8")
    (tmp_path / "empty.jpg").write_bytes(b"")
    (tmp_path / "huge.png").write_bytes(png_header(30_000, 30_000))
    (tmp_path / "text.mp4").write_text("this is no film", "utf-8")
    (tmp_path / "empty folder").mkdir()
    return tmp_path


WRONG = [
    ("truncated.jpg", "picture_invalid"),
    ("text.jpg", "picture_invalid"),
    ("empty.jpg", "picture_invalid"),
    ("huge.png", "picture_too_large"),
    ("text.mp4", "video_invalid"),
    ("empty folder", "source_not_found"),
    ("missing.jpg", "source_not_found"),
    ("*.tiff", "source_not_found"),
]


@pytest.mark.parametrize(("name", "code"), WRONG)
@pytest.mark.parametrize("verb", ["recognise", "register"])
def test_a_wrong_file_is_refused_by_name_and_the_gallery_stays_as_it_was(
    real: Real, wrong: Path, everybody: Path, verb: str, name: str, code: str
) -> None:
    before = everybody.read_bytes()
    words = ["register", "Zoe"] if verb == "register" else ["recognise"]
    done = real(*words, wrong / name, "--gallery", everybody, "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] == code
    assert name in done.err
    assert everybody.read_bytes() == before


def test_a_missing_camera_is_a_known_error(real: Real, everybody: Path) -> None:
    before = everybody.read_bytes()
    done = real("register", "Zoe", "97", "--gallery", everybody, "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "camera_unavailable")
    assert everybody.read_bytes() == before


@pytest.mark.parametrize("name", ["", "x" * 10_000])
def test_an_impossible_name_leaves_the_gallery_as_it_was(real: Real, drawn: Path, everybody: Path, name: str) -> None:
    before = everybody.read_bytes()
    done = real("register", name, drawn / "stranger.png", "--gallery", everybody, "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "invalid_name")
    assert everybody.read_bytes() == before


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_folder_without_permission_is_a_known_error(real: Real, wrong: Path, everybody: Path) -> None:
    closed = wrong / "empty folder"
    closed.chmod(0)
    try:
        done = real("register", "Zoe", closed, "--gallery", everybody, "--json")
    finally:
        closed.chmod(0o700)
    assert (done.code, done.answer["error"]["code"]) == (2, "source_unreadable")


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"this is no database, it is a text that somebody chose by mistake", "not_a_gallery"),
        (png_header(10, 10), "not_a_gallery"),
    ],
)
def test_a_file_that_is_no_gallery_is_refused_and_left_alone(
    real: Real, drawn: Path, tmp_path: Path, content: bytes, code: str
) -> None:
    file = tmp_path / "file"
    file.write_bytes(content)
    for words in (
        ["people", "list"],
        ["recognise", drawn / "stranger.png"],
        ["register", "Zoe", drawn / "stranger.png"],
    ):
        done = real(*words, "--gallery", file, "--json")
        assert (done.code, done.answer["error"]["code"]) == (2, code)
    assert file.read_bytes() == content
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_gallery_of_a_newer_program_is_refused_and_left_alone(real: Real, everybody: Path, tmp_path: Path) -> None:
    newer = bytearray(everybody.read_bytes())
    newer[60:64] = struct.pack(">I", 999)  # user_version in SQLite's header
    file = tmp_path / "newer.facecog"
    file.write_bytes(newer)
    done = real("people", "forget", DEMO_PEOPLE[0].name, "--gallery", file, "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "gallery_newer")
    assert file.read_bytes() == newer


def test_forgetting_erases_for_good(real: Real, drawn: Path, tmp_path: Path) -> None:
    gallery = tmp_path / "g.facecog"
    name = "A name to be erased"
    person = real("register", name, drawn / "stranger.png", "--gallery", gallery, "--json").answer["person"]
    assert name.encode() in gallery.read_bytes()
    receipt = real("people", "forget", name, "--gallery", gallery, "--json").answer
    assert (receipt["person"], receipt["samples"], receipt["embeddings"]) == (person, 1, 1)
    assert name.encode() not in gallery.read_bytes()


def test_the_real_parts_offer_what_the_commands_need(real: Real) -> None:
    assert bootstrap.settings({"threshold": 0.4}).threshold == 0.4
    listed = real("models", "list", "--json").answer
    assert {"resnet", "landmarks-68"} <= {model["name"] for model in listed}
    assert json.dumps(listed)


@pytest.mark.evaluation
def test_the_people_of_the_evaluation_pictures_are_recognised(real: Real, eval_data: Path, tmp_path: Path) -> None:
    gallery = tmp_path / "g.facecog"
    photos = eval_data / "photos"
    registered = real("register", "--from-folder", photos / "train", "--gallery", gallery, "--json")
    assert (registered.code, sum(len(person["added"]) for person in registered.answer)) == (0, 10)
    done = real("recognise", photos / "test", "--gallery", gallery, "--json")
    named = {Path(line["source"]).stem: {face["name"] for face in line["faces"]} - {None} for line in done.lines}
    assert named == {
        "alex_lacamoire1": {"alex_lacamoire"},
        "johnsnow_test1": {"kit_harington"},
        "kit_with_rose": {"kit_harington", "rose_leslie"},
        "obama1": {"obama"},
        "obama_and_biden": {"obama", "biden"},
    }
