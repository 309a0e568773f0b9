"""What the window works with, as it is really made: one person written to a file of their own."""

from __future__ import annotations

import json
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from facecog_desktop import bootstrap
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.window import WindowBackend
from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError, PersonNotFoundError
from facecog_desktop.core.people.protection import Lock, Wish
from facecog_desktop.core.types import Person
from facecog_desktop.service.importing.intake import ImportFormat
from facecog_desktop.storage.exchange import opening
from tests.storage.builders import a_sample


@pytest.fixture
def backend(tmp_path: Path) -> WindowBackend:
    return WindowBackend(bootstrap.settings({"gallery": str(tmp_path / "mine" / "gallery.facecog")}))


def put(backend: WindowBackend, name: str, *seeds: int) -> Person:
    """Somebody new in the gallery in force."""
    with closing(backend.upkeep()) as kept:
        return kept.add_person(name, [a_sample(seed) for seed in seeds], external_id=f"id of {name}")


def held(file: Path) -> tuple[list[str], set[bytes]]:
    """The names and the photos of an export."""
    with zipfile.ZipFile(file) as archive:
        people = [json.loads(line)["name"] for line in archive.read("people.jsonl").splitlines()]
        return people, {archive.read(name) for name in archive.namelist() if name.startswith("crops/")}


def test_one_person_is_written_with_the_exact_photos_and_nobody_else(backend: WindowBackend, tmp_path: Path) -> None:
    anna, _ = put(backend, "Anna", 1, 2), put(backend, "Ben", 3)
    out = tmp_path / "anna.zip"
    written = backend.export_person(anna, out)
    assert (written.person, written.name, written.samples, written.file) == (anna.id, "Anna", 2, str(out))
    assert held(out) == (["Anna"], {a_sample(1).jpeg, a_sample(2).jpeg})
    assert opening.detected(out) is ImportFormat.ZIP


def test_of_an_encrypted_gallery_the_same_is_written(backend: WindowBackend, tmp_path: Path) -> None:
    anna = put(backend, "Anna", 1)
    assert backend.protection.protect(Wish(Lock.PASSPHRASE, "correct horse")) is not None
    backend.export_person(anna, tmp_path / "anna.zip")
    assert held(tmp_path / "anna.zip") == (["Anna"], {a_sample(1).jpeg})


def test_what_is_there_already_is_left_alone(backend: WindowBackend, tmp_path: Path) -> None:
    anna = put(backend, "Anna", 1)
    (tmp_path / "anna.zip").write_text("something")
    with pytest.raises(InvalidRequestError, match="there already"):
        backend.export_person(anna, tmp_path / "anna.zip")
    assert (tmp_path / "anna.zip").read_text() == "something"


def test_a_place_that_cannot_be_written_to_is_told(backend: WindowBackend, tmp_path: Path) -> None:
    anna = put(backend, "Anna", 1)
    with pytest.raises(OutputUnwritableError):
        backend.export_person(anna, tmp_path / "missing" / "anna.zip")
    assert not (tmp_path / "missing").exists()


def test_somebody_who_was_forgotten_meanwhile_leaves_no_file(backend: WindowBackend, tmp_path: Path) -> None:
    anna = put(backend, "Anna", 1)
    backend.service.forget(anna.id)
    with pytest.raises(PersonNotFoundError):
        backend.export_person(anna, tmp_path / "anna.zip")
    assert [each.name for each in tmp_path.iterdir()] == ["mine"]


def test_while_the_demo_is_shown_its_own_people_are_written(backend: WindowBackend, tmp_path: Path) -> None:
    put(backend, "Anna", 1)
    backend.open_live(bootstrap.DEMO).close()
    drawn = put(backend, "Drawn", 2)
    backend.export_person(drawn, tmp_path / "drawn.zip")
    assert held(tmp_path / "drawn.zip") == (["Drawn"], {a_sample(2).jpeg})
    assert backend.backup_folder.parent != tmp_path / "mine"


def test_what_was_meant_for_one_run_is_not_stored_with_what_is_changed_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stored_settings.store(votes=5)
    monkeypatch.setenv("FACECOG_MIN_FACE", "40")
    backend = WindowBackend(bootstrap.settings({"gallery": str(tmp_path / "for this run.facecog")}))
    backend.save_settings(stored_settings.changed(backend.settings, mirror=False))
    assert json.loads(stored_settings.settings_file().read_text("utf-8")) == {"votes": 5, "mirror": False}
    assert backend.settings.gallery == str(tmp_path / "for this run.facecog")
    backend.save_settings(stored_settings.changed(backend.settings, mirror=True, votes=3))
    assert json.loads(stored_settings.settings_file().read_text("utf-8")) == {}
    backend.close()
