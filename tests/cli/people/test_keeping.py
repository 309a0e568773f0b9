"""`facecog people backup, restore, salvage, audit, purge, merge, move, split, consent`."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from facecog_desktop.cli.app import main
from facecog_desktop.core.consent import DAY
from facecog_desktop.core.errors import DiskFullError
from facecog_desktop.core.people.changes import Remove
from facecog_desktop.core.types import Person
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.cli.conftest import Cli
from tests.cli.parts import CheckedGallery, FakeParts
from tests.fakes import picture


@pytest.fixture
def bert(parts: FakeParts, cli: Cli) -> str:
    """Bert has two photos; his id."""
    parts.pictures["bert1.jpg"] = [picture((2, 100, 100))]
    parts.pictures["bert2.jpg"] = [picture((2, 200, 100))]
    person: str = cli("register", "Bert", "bert1.jpg", "bert2.jpg", "--json").answer["person"]
    return person


def _names(cli: Cli, *more: str) -> list[str]:
    return [each["name"] for each in cli("people", "list", "--json", *more).answer]


def test_two_entries_of_one_person_are_merged_and_taken_back(cli: Cli, anna: str, bert: str) -> None:
    done = cli("people", "merge", "Anna", "Bert", "--json")
    assert (done.code, done.answer["person"], done.answer["samples"]) == (0, bert, 3)
    assert (_names(cli), _names(cli, "--removed")) == (["Bert"], ["Anna"])
    assert cli("people", "show", anna, "--json").answer["merged_into"] == bert
    assert cli("people", "restore", "Anna", "--json").answer["samples"] == 1
    assert _names(cli) == ["Anna", "Bert"]


def test_nobody_is_merged_with_themselves(cli: Cli, anna: str) -> None:
    refused = cli("people", "merge", "Anna", anna, "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "invalid_request")


def test_photos_are_moved_to_whom_they_show(cli: Cli, anna: str, bert: str) -> None:
    photos = [each["sample"] for each in cli("people", "show", "Bert", "--json").answer["photos"]]
    moved = cli("people", "move", "Bert", str(photos[0]), "--to", "Anna", "--json")
    assert (moved.code, moved.answer["person"], moved.answer["samples"]) == (0, anna, 2)
    again = cli("people", "move", "Bert", str(photos[0]), "--to", "Anna", "--json")
    assert again.answer["error"]["code"] == "sample_not_found"


def test_one_entry_of_two_people_is_split(cli: Cli, bert: str) -> None:
    [first, _] = [each["sample"] for each in cli("people", "show", bert, "--json").answer["photos"]]
    made = cli("people", "split", "Bert", str(first), "--name", " Carl ", "--json").answer
    assert (made["name"], made["samples"]) == ("Carl", 1)
    assert _names(cli) == ["Bert", "Carl"]


def test_a_consent_is_noted_shown_and_withdrawn(cli: Cli, anna: str) -> None:
    noted = cli(
        "people", "consent", "Anna", "--text-version", "v2", "--by", "desk", "--expires", "2100-01-01", "--json"
    )
    assert noted.code == 0
    shown = cli("people", "show", "Anna", "--json").answer["consent"]
    assert (shown["text_version"], shown["by"], shown["expires"]) == ("v2", "desk", "2100-01-01T00:00:00Z")
    assert cli("people", "consent", "Anna", "--withdraw", "--json").answer["consent"] is None
    assert cli("people", "show", "Anna", "--json").answer["consent"] is None


@pytest.mark.parametrize(
    "options",
    [
        [],
        ["--by", "desk"],
        ["--withdraw", "--text-version", "v", "--by", "desk"],
        ["--text-version", "v", "--by", "desk", "--expires", "soon"],
        ["--text-version", "v", "--by", "desk", "--expires", "1999-01-01"],
    ],
)
def test_half_a_consent_is_refused(cli: Cli, anna: str, options: Sequence[str]) -> None:
    assert cli("people", "consent", "Anna", *options).code == 2


def test_who_is_overdue_is_shown_first_and_then_erased(cli: Cli, anna: str, bert: str) -> None:
    assert cli("people", "purge").out == "Nobody is overdue.\n"
    due = cli("people", "purge", "--unseen-for", "30", "--dry-run", "--json").answer
    assert [each["name"] for each in due] == ["Anna", "Bert"]
    assert "Anna" in cli("people", "purge", "--unseen-for", "30", "--dry-run").out
    assert _names(cli) == ["Anna", "Bert"]
    receipts = cli("people", "purge", "--unseen-for", "30", "--yes", "--json").answer
    assert [each["person"] for each in receipts] == [anna, bert]
    assert _names(cli) == []


def test_the_trail_is_shown_without_names(cli: Cli, parts: FakeParts, anna: str) -> None:
    parts.kept.change(anna, Remove())
    trail = cli("people", "audit", "--json").answer
    assert [each["person"] for each in trail] == [anna, anna]
    assert "Anna" not in cli("people", "audit", "--since", "2020-01-01").out
    assert cli("people", "audit", "--since", "yesterday").code == 2


class OnDisk(FakeParts):
    """The same over a gallery file."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.file = SqliteGallery(path)

    def gallery(self, settings: object, /) -> SqliteGallery:  # type: ignore[override]  # a file instead of the fake
        return self.file


@pytest.fixture
def disk(tmp_path: Path) -> OnDisk:
    return OnDisk(tmp_path / "gallery.facecog")


def _said(disk: OnDisk, capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str]:
    code = main(words, parts=disk)
    return code, capsys.readouterr().out


def test_a_backup_is_made_and_put_in_place(disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    anna = disk.file.add_person("Anna", [])
    assert _said(disk, capsys, "people", "backup", str(tmp_path / "copy.facecog"))[0] == 0
    disk.file.add_person("Bert", [])
    disk.file.forget(anna.id)
    code, out = _said(disk, capsys, "people", "restore", str(tmp_path / "copy.facecog"))
    assert code == 0
    assert "replaced" in out
    assert disk.file.people() == [], "who was forgotten stays forgotten"


def test_a_backup_without_a_place_goes_beside_the_gallery(disk: OnDisk, capsys: pytest.CaptureFixture[str]) -> None:
    disk.file.add_person("Anna", [])
    assert _said(disk, capsys, "people", "backup")[0] == 0
    [copy] = disk.file.backups()
    assert copy.parent.name == "gallery.facecog.backups"


def test_a_receipt_names_the_backups_that_still_hold_the_person(
    disk: OnDisk, capsys: pytest.CaptureFixture[str]
) -> None:
    disk.file.add_person("Anna", [])
    copy = disk.file.backup()
    assert f"Still in the backup {copy}" in _said(disk, capsys, "people", "forget", "Anna", "--yes")[1]


def test_salvaging_tells_what_was_saved(disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    disk.file.add_person("Anna", [])
    code, out = _said(disk, capsys, "people", "salvage", str(tmp_path / "saved.facecog"))
    assert (code, out.split(": ")[1]) == (0, "1 people, 0 photos and 0 visits.\n")


def test_a_command_that_has_written_makes_a_copy_where_one_is_due(
    cli: Cli, parts: FakeParts, anna: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert parts.kept.due == [(DAY, 5)], "registering writes"
    cli("people", "list")
    cli("people", "show", "Anna")
    cli("people", "rename", "Nobody", "Somebody")
    assert len(parts.kept.due) == 1, "neither reading nor failing does"
    monkeypatch.setenv("FACECOG_BACKUP_DAYS", "7")
    monkeypatch.setenv("FACECOG_BACKUPS_KEPT", "2")
    cli("people", "rename", "Anna", "Anne")
    assert parts.kept.due[-1] == (7 * DAY, 2)
    monkeypatch.setenv("FACECOG_BACKUP_DAYS", "0")
    cli("people", "rename", "Anne", "Anna")
    assert len(parts.kept.due) == 2


def test_a_copy_that_fails_is_told_and_the_command_is_done(cli: Cli, parts: FakeParts, anna: str) -> None:
    parts.kept.disk = DiskFullError("the disk is full")
    done = cli("people", "rename", "Anna", "Anne", "--json")
    assert (done.code, done.answer["name"]) == (0, "Anne")
    assert "done, but the gallery could not be backed up: the disk is full" in done.err
    assert "hint: Free some space" in done.err


def test_whoever_is_kept_for_longer_than_the_settings_say_is_listed(
    cli: Cli, parts: FakeParts, anna: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[float | None] = []

    class Curious(CheckedGallery):
        def expired(self, now: float, *, days: float | None = None) -> list[Person]:
            asked.append(days)
            return []

    parts.kept = Curious()
    cli("people", "purge")
    monkeypatch.setenv("FACECOG_RETENTION_DAYS", "365")
    cli("people", "purge")
    cli("people", "purge", "--unseen-for", "30")
    assert asked == [None, 365.0, 30.0]
