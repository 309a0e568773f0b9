"""`facecog register --from-folder`: a folder of people."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from facecog_desktop.capture.writing import write_picture
from facecog_desktop.core.errors import NotAGalleryError
from facecog_desktop.core.types import Person
from tests.cli.conftest import Cli
from tests.cli.exchange_parts import INTERRUPTED
from tests.cli.parts import CheckedGallery, FakeParts
from tests.fakes import picture
from tests.storage.exchange import old_programs


def put(file: Path, identity: int, x: int = 60) -> Path:
    """A picture file of one face."""
    file.parent.mkdir(parents=True, exist_ok=True)
    write_picture(file, picture((identity, x, 60), size=(240, 200)))
    return file


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three folders of people, one of whom has no usable picture."""
    for number, name in enumerate(("Anna-Maria_Berg", "Ben"), 1):
        for x in (40, 90):
            put(tmp_path / name / f"{x}.png", number, x)
    write_picture(tmp_path / "Nobody" / "1.png", picture(size=(240, 200)))
    (tmp_path / "Nobody" / "2.jpg").write_bytes(b"no picture")
    (tmp_path / "notes.txt").write_text("not a person", "utf-8")
    (tmp_path / ".hidden").mkdir()
    return tmp_path


def test_every_folder_is_a_person_called_exactly_as_the_folder(cli: Cli, folder: Path) -> None:
    done = cli("register", "--from-folder", str(folder), "--json")
    assert done.code == 0
    assert [(each["name"], len(each["added"]), len(each["refused"])) for each in done.answer] == [
        ("Anna-Maria_Berg", 2, 0),
        ("Ben", 2, 0),
        ("Nobody", 0, 2),
    ]
    assert [set(each) for each in done.answer] == [{"person", "name", "added", "refused"}] * 3
    added = done.answer[0]["added"][0]
    assert (set(added), added["source"]) == (
        {"source", "md5", "quality"},
        str(folder / "Anna-Maria_Berg" / "40.png"),
    )
    assert [each["code"] for each in done.answer[2]["refused"]] == ["no_face", "picture_invalid"]
    assert [each["name"] for each in cli("people", "list", "--json").answer] == ["Anna-Maria_Berg", "Ben"]
    assert done.err.count("facecog: ") == 2


def test_as_text_there_is_a_line_a_person(cli: Cli, folder: Path) -> None:
    assert cli("register", "--from-folder", str(folder)).out.splitlines() == [
        "Anna-Maria_Berg: 2 photos added",
        "Ben: 2 photos added",
        "Nobody: 0 photos added, 2 refused",
    ]


def test_it_can_be_repeated_and_takes_up_what_is_missing(cli: Cli, parts: FakeParts, folder: Path) -> None:
    cli("register", "--from-folder", str(folder))
    put(folder / "Zoe" / "1.png", 9)
    embedded = parts.fast.embedded
    again = cli("register", "--from-folder", str(folder), "--json")
    assert again.code == 0
    assert [len(each["added"]) for each in again.answer] == [0, 0, 0, 1]
    assert [each["code"] for each in again.answer[0]["refused"]] == ["already_registered"] * 2
    assert parts.fast.embedded == embedded
    assert cli("register", "--from-folder", str(folder)).code == 0
    assert len(cli("people", "list", "--json").answer) == 3


def test_ctrl_c_keeps_whole_people_and_the_next_run_goes_on(cli: Cli, folder: Path) -> None:
    whole = (folder / "Ben" / "90.png").read_bytes()
    (folder / "Ben" / "90.png").write_bytes(INTERRUPTED)
    assert cli("register", "--from-folder", str(folder)).code == 130
    assert [(each["name"], each["samples"]) for each in cli("people", "list", "--json").answer] == [
        ("Anna-Maria_Berg", 2)
    ]
    (folder / "Ben" / "90.png").write_bytes(whole)
    assert cli("register", "--from-folder", str(folder)).code == 0
    assert [each["samples"] for each in cli("people", "list", "--json").answer] == [2, 2]


def test_when_nothing_at_all_can_be_kept_the_error_comes_with_the_list(cli: Cli, tmp_path: Path) -> None:
    write_picture(tmp_path / "Anna" / "1.png", picture(size=(240, 200)))
    done = cli("register", "--from-folder", str(tmp_path), "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] == "no_face"
    assert [each["name"] for each in done.answer["people"]] == ["Anna"]


def test_a_folder_whose_name_is_no_name_is_refused_and_the_others_go_on(cli: Cli, folder: Path) -> None:
    bad = "x" * 220
    put(folder / bad / "1.png", 8)
    answer = cli("register", "--from-folder", str(folder), "--json").answer
    [refused] = [each for each in answer if each["name"] == bad]
    assert [each["code"] for each in refused["refused"]] == ["invalid_name"]
    assert [len(each["added"]) for each in answer] == [2, 2, 0, 0]


def test_poor_photos_and_look_alikes_are_kept_only_by_force(cli: Cli, tmp_path: Path) -> None:
    put(tmp_path / "Anna" / "1.png", 1)
    put(tmp_path / "Berta" / "1.png", 101)
    write_picture(tmp_path / "Cid" / "1.png", picture((7, 60, 60), size=(240, 200), side=12))
    answer = cli("register", "--from-folder", str(tmp_path), "--json").answer
    assert [[each["code"] for each in person["refused"]] for person in answer] == [
        [],
        ["looks_like_other"],
        ["poor_quality"],
    ]
    answer = cli("register", "--from-folder", str(tmp_path), "--force", "--json").answer
    assert [len(person["added"]) for person in answer] == [0, 1, 1]
    [pair] = cli("people", "look-alikes", "--json").answer
    assert [each["name"] for each in pair["people"]] == ["Anna", "Berta"]


def test_pictures_of_several_faces_are_kept_where_that_is_allowed(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "Anna").mkdir()
    write_picture(tmp_path / "Anna" / "1.png", picture((1, 20, 60), (2, 130, 60), size=(240, 200)))
    assert cli("register", "--from-folder", str(tmp_path)).code == 2
    assert cli("register", "--from-folder", str(tmp_path), "--allow-several", "2").code == 0


def test_a_gallery_that_cannot_be_used_ends_it_at_once(cli: Cli, parts: FakeParts, folder: Path) -> None:
    class Wrong(CheckedGallery):
        def people(self, *, removed: bool = False) -> list[Person]:
            raise NotAGalleryError("no gallery")

    parts.kept = Wrong()
    done = cli("register", "--from-folder", str(folder), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "not_a_gallery")


@pytest.mark.parametrize("layout", ["folders", "name_nr"])
def test_a_folder_of_nobody_is_a_known_error(cli: Cli, tmp_path: Path, layout: str) -> None:
    refused = cli("register", "--from-folder", str(tmp_path), "--layout", layout, "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "source_not_found")


@pytest.mark.parametrize("layout", ["folders", "name_nr", "facecog"])
def test_a_missing_folder_and_a_file_are_known_errors(cli: Cli, tmp_path: Path, layout: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    for name in ("missing", "file"):
        refused = cli("register", "--from-folder", str(tmp_path / name), "--layout", layout, "--json")
        assert refused.code == 2
        assert refused.answer["error"]["code"] in {"source_not_found", "format_unknown"}


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_folder_that_may_not_be_read_is_a_known_error(cli: Cli, tmp_path: Path) -> None:
    tmp_path.chmod(0)
    try:
        refused = cli("register", "--from-folder", str(tmp_path), "--json")
    finally:
        tmp_path.chmod(0o700)
    assert (refused.code, refused.answer["error"]["code"]) == (2, "source_unreadable")


def test_a_folder_with_a_database_of_faces_is_registered(cli: Cli, tmp_path: Path) -> None:
    faces = {name: [put(tmp_path / f"{n}.png", n).read_bytes()] for n, name in enumerate(("Anna", "Ben"), 1)}
    old = old_programs.write_facecog(tmp_path / "old", faces)
    answer = cli("register", "--from-folder", str(old), "--layout", "facecog", "--json").answer
    assert [(each["name"], len(each["added"])) for each in answer] == [("Anna", 1), ("Ben", 1)]


def test_files_with_numbers_are_grouped_by_name(cli: Cli, tmp_path: Path) -> None:
    for x, name in enumerate(("Anna-Maria_1", "Anna-Maria_2", "J. R. Ewing_1", "a_b_3", "plain")):
        put(tmp_path / f"{name}.png", {"A": 1, "J": 2, "a": 3, "p": 4}[name[0]], 40 + 20 * x)
    (tmp_path / "x_1.txt").write_bytes(b"")
    done = cli("register", "--from-folder", str(tmp_path), "--layout", "name_nr", "--json")
    assert [(each["name"], len(each["added"]), len(each["refused"])) for each in done.answer] == [
        ("a_b", 1, 0),
        ("Anna-Maria", 2, 0),
        ("J. R. Ewing", 1, 0),
        ("", 0, 1),
    ]


def test_a_folder_called_like_a_camera_is_a_folder(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path / "0" / "1.png", 1)
    monkeypatch.chdir(tmp_path)
    assert [each["name"] for each in cli("register", "--from-folder", ".", "--json").answer] == ["0"]
