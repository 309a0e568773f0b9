"""`facecog register --from-folder`: a folder of people."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.cli.bulk import Layout, groups, name_and_number
from facecog_desktop.core.errors import NotAGalleryError, PictureInvalidError, SourceNotFoundError
from facecog_desktop.core.types import Person
from tests.cli.conftest import Cli
from tests.cli.parts import CheckedGallery, FakeParts
from tests.fakes import picture


@pytest.fixture
def folder(tmp_path: Path, parts: FakeParts) -> Path:
    """Three folders of people, one of whom has no usable picture."""
    for number, name in enumerate(("Anna-Maria_Berg", "Ben", "Nobody"), 1):
        (tmp_path / name).mkdir()
        parts.pictures[str(tmp_path / name)] = [picture((number, 100, 100)), picture((number, 150, 100))]
    parts.pictures[str(tmp_path / "Nobody")] = [picture(), PictureInvalidError("no picture", source="x.jpg")]
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
    assert [each["name"] for each in cli("people", "list", "--json").answer] == ["Anna-Maria_Berg", "Ben"]
    assert "facecog: " in done.err


def test_as_text_there_is_a_line_a_person(cli: Cli, folder: Path) -> None:
    assert cli("register", "--from-folder", str(folder)).out.splitlines() == [
        "Anna-Maria_Berg: 2 photos added",
        "Ben: 2 photos added",
        "Nobody: 0 photos added, 2 refused",
    ]


def test_it_can_be_repeated_and_takes_up_what_is_missing(cli: Cli, parts: FakeParts, folder: Path) -> None:
    cli("register", "--from-folder", str(folder))
    (folder / "Zoe").mkdir()
    parts.pictures[str(folder / "Zoe")] = [picture((9, 100, 100))]
    again = cli("register", "--from-folder", str(folder), "--json")
    assert again.code == 0
    assert [len(each["added"]) for each in again.answer] == [0, 0, 0, 1]
    assert cli("register", "--from-folder", str(folder)).code == 0
    assert len(cli("people", "list", "--json").answer) == 3


def test_ctrl_c_keeps_whole_people_and_the_next_run_goes_on(cli: Cli, parts: FakeParts, folder: Path) -> None:
    ben = str(folder / "Ben")
    whole = parts.pictures[ben]
    parts.pictures[ben] = [whole[0], KeyboardInterrupt()]
    assert cli("register", "--from-folder", str(folder)).code == 130
    assert [(each["name"], each["samples"]) for each in cli("people", "list", "--json").answer] == [
        ("Anna-Maria_Berg", 2)
    ]
    parts.pictures[ben] = whole
    assert cli("register", "--from-folder", str(folder)).code == 0
    assert [each["samples"] for each in cli("people", "list", "--json").answer] == [2, 2]


def test_when_nothing_at_all_can_be_kept_the_error_comes_with_the_list(
    cli: Cli, parts: FakeParts, tmp_path: Path
) -> None:
    (tmp_path / "Anna").mkdir()
    parts.pictures[str(tmp_path / "Anna")] = [picture()]
    done = cli("register", "--from-folder", str(tmp_path), "--json")
    assert done.code == 2
    assert done.answer["error"]["code"] == "no_face"
    assert [each["name"] for each in done.answer["people"]] == ["Anna"]


def test_a_folder_whose_name_is_no_name_is_refused_and_the_others_go_on(
    cli: Cli, parts: FakeParts, folder: Path
) -> None:
    bad = "x" * 220
    (folder / bad).mkdir()
    parts.pictures[str(folder / bad)] = [picture((8, 0, 0))]
    answer = cli("register", "--from-folder", str(folder), "--json").answer
    [refused] = [each for each in answer if each["name"] == bad]
    assert [each["code"] for each in refused["refused"]] == ["invalid_name"]
    assert [len(each["added"]) for each in answer] == [2, 2, 0, 0]


def test_a_gallery_that_cannot_be_used_ends_it_at_once(cli: Cli, parts: FakeParts, folder: Path) -> None:
    class Wrong(CheckedGallery):
        def people(self, *, removed: bool = False) -> list[Person]:
            raise NotAGalleryError("no gallery")

    parts.kept = Wrong()
    done = cli("register", "--from-folder", str(folder), "--json")
    assert (done.code, done.answer["error"]["code"]) == (2, "not_a_gallery")
    assert parts.opened == []


@pytest.mark.parametrize("layout", ["folders", "name_nr"])
def test_a_folder_of_nobody_is_a_known_error(cli: Cli, tmp_path: Path, layout: str) -> None:
    refused = cli("register", "--from-folder", str(tmp_path), "--layout", layout, "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "source_not_found")


def test_a_missing_folder_and_a_file_are_known_errors(cli: Cli, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for name in ("missing", "file"):
        refused = cli("register", "--from-folder", str(tmp_path / name), "--json")
        assert (refused.code, refused.answer["error"]["code"]) == (2, "source_not_found")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="may read everything")
def test_a_folder_that_may_not_be_read_is_a_known_error(cli: Cli, tmp_path: Path) -> None:
    tmp_path.chmod(0)
    try:
        refused = cli("register", "--from-folder", str(tmp_path), "--json")
    finally:
        tmp_path.chmod(0o700)
    assert (refused.code, refused.answer["error"]["code"]) == (2, "source_unreadable")


def test_a_folder_with_a_database_of_faces_is_for_later(cli: Cli, tmp_path: Path) -> None:
    refused = cli("register", "--from-folder", str(tmp_path), "--layout", "facecog", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "not_available")


def test_files_with_numbers_are_grouped_by_name(cli: Cli, parts: FakeParts, tmp_path: Path) -> None:
    for name in ("Anna-Maria_1.jpg", "Anna-Maria_2.JPG", "J. R. Ewing_1.png", "a_b_3.jpg", "plain.jpg", "x_1.txt"):
        (tmp_path / name).write_bytes(b"")
    found = groups(tmp_path, Layout.NAME_NR)
    assert {group.name: [Path(source).name for source in group.sources] for group in found} == {
        "Anna-Maria": ["Anna-Maria_1.jpg", "Anna-Maria_2.JPG"],
        "J. R. Ewing": ["J. R. Ewing_1.png"],
        "a_b": ["a_b_3.jpg"],
    }
    for number, group in enumerate(found, 1):
        for x, source in enumerate(group.sources):
            parts.pictures[source] = [picture((number, 100 + 50 * x, 100))]
    done = cli("register", "--from-folder", str(tmp_path), "--layout", "name_nr", "--json")
    assert [(each["name"], len(each["added"])) for each in done.answer] == [
        ("Anna-Maria", 2),
        ("J. R. Ewing", 1),
        ("a_b", 1),
    ]


@given(st.text(), st.integers(min_value=0))
def test_the_name_is_all_before_the_last_underscore(name: str, number: int) -> None:
    assert name_and_number(f"{name}_{number}") == name


@pytest.mark.parametrize("stem", ["plain", "a_", "_a", "a_1b", "1"])
def test_other_file_names_have_no_number(stem: str) -> None:
    assert name_and_number(stem) is None


def test_a_folder_called_like_a_camera_is_a_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "0").mkdir()
    monkeypatch.chdir(tmp_path)
    [group] = groups(Path(), Layout.FOLDERS)
    assert (group.name, group.sources) == ("0", [f".{os.sep}0"])


def test_an_error_of_the_folder_names_it(tmp_path: Path) -> None:
    with pytest.raises(SourceNotFoundError, match="no folder of a person") as caught:
        groups(tmp_path, Layout.FOLDERS)
    assert caught.value.source == str(tmp_path)
