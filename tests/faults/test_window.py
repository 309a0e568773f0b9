"""A full disk, a read-only folder and a deleted file under the open window: told, and the window lives on."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtTest import QSignalSpy

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.core.people.changes import Rename
from facecog_desktop.core.types import Sample
from facecog_desktop.service.local import LocalService
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from facecog_desktop.ui.state.keeper import Keeper
from facecog_desktop.ui.state.window_state import WindowState
from facecog_desktop.ui.window.main_window import MainWindow
from tests.storage.builders import a_sample
from tests.storage.test_failures import without_rights
from tests.ui.backstage import FakeBackend

Wait = Callable[[Callable[[], object]], None]


@pytest.fixture
def public() -> Iterator[Path]:
    """A folder that everybody can reach."""
    folder = Path(tempfile.mkdtemp(prefix="facecog-test-"))
    folder.chmod(0o777)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def _on_disk(backend: FakeBackend, path: Path) -> SqliteGallery:
    """The window works on a real gallery from now on."""
    gallery = SqliteGallery(path)
    backend.kept_file = path
    backend.local = LocalService(gallery, lambda: backend.engine, backend.engine.decode, clock=time.time)
    return gallery


def _register(state: WindowState, wait: Wait, name: str, sample: Sample) -> str:
    """ "" once somebody is registered, or the failure as the window would tell it."""
    told: list[str] = []
    job = state.register(name, [sample], force=True)
    job.returned.connect(lambda _: told.append(""))
    job.errored.connect(lambda error: told.append(_as_told(error)))
    wait(lambda: told)
    wait(lambda: not state.jobs.busy)
    return told[0]


def _as_told(error: FaceCogError) -> str:
    assert error.hint
    return error.message


def _own(number: int, size: int) -> Sample:
    return a_sample(number, size=size, embedded=False)


def test_on_a_full_disk_the_window_tells_it_keeps_what_was_acknowledged_and_goes_on(
    small_disk: Path,
    backend: FakeBackend,
    state: WindowState,
    window: MainWindow,
    wait: Wait,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ballast = small_disk / "ballast"
    ballast.write_bytes(bytes(300_000))
    gallery = _on_disk(backend, small_disk / "gallery.facecog")
    monkeypatch.setattr(backend.engine, "crop_templates", _made_up)
    known: list[str] = []
    while not (told := _register(state, wait, f"Person {len(known):02}", _own(len(known), 20_000))):
        known.append(f"Person {len(known):02}")
    assert "disk is full" in told
    assert len(known) > 3
    wait(lambda: sorted(person.name for person in state.people) == known)
    keeper, messages = Keeper(state), QSignalSpy(state.message_changed)
    keeper.look()
    wait(lambda: messages.count() == 1)
    assert "The gallery is not backed up" in messages.at(0)[0]
    assert window.isVisible()
    ballast.unlink()
    assert _register(state, wait, "Zoe", _own(len(known), 20_000)) == ""
    assert [person.name for person in gallery.people()] == [*known, "Zoe"]
    assert gallery.integrity() == []
    gallery.close()


def _made_up(crops: object, *, quick: bool = False) -> object:
    assert isinstance(crops, list)
    return np.random.default_rng(len(crops)).normal(size=(len(crops), 128)).astype(np.float32)


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are another thing on Windows")
def test_in_a_read_only_folder_the_window_tells_it_and_shows_what_there_is(
    public: Path, backend: FakeBackend, state: WindowState, window: MainWindow, wait: Wait
) -> None:
    path = public / "gallery.facecog"
    with without_rights():
        gallery = _on_disk(backend, path)
        anna = gallery.add_person("Anna", [a_sample(1)])
        gallery.close()
    public.chmod(0o555)
    with without_rights():
        messages = QSignalSpy(state.message_changed)
        state.change(anna.id, Rename("Anne"), "Renamed")
        wait(lambda: messages.count() > 0)
        wait(lambda: not state.jobs.busy)
        assert "gallery.facecog" in messages.at(0)[0]
        state.refresh()
        wait(lambda: [person.name for person in state.people] == ["Anna"])
    assert window.isVisible()


@pytest.mark.skipif(os.name == "nt", reason="Windows does not let a file go that is open")
def test_a_file_that_is_deleted_under_the_window_is_told_and_works_again_once_it_is_back(
    tmp_path: Path, backend: FakeBackend, state: WindowState, window: MainWindow, wait: Wait
) -> None:
    path = tmp_path / "gallery.facecog"
    gallery = _on_disk(backend, path)
    anna = gallery.add_person("Anna", [a_sample(1)])
    gallery.backup(tmp_path / "copy.facecog")
    state.refresh()
    wait(lambda: [person.name for person in state.people] == ["Anna"])
    path.unlink()
    messages = QSignalSpy(state.message_changed)
    state.change(anna.id, Rename("Anne"), "Renamed")
    wait(lambda: messages.count() > 0)
    assert "was moved or deleted" in messages.at(0)[0]
    state.refresh()
    wait(lambda: messages.count() > 1)
    assert "Put the file back or restore a backup" in messages.at(1)[0]
    assert window.isVisible()
    assert not path.exists()
    (tmp_path / "copy.facecog").rename(path)
    state.change(anna.id, Rename("Anne"), "Renamed")
    wait(lambda: [person.name for person in state.people] == ["Anne"])
    gallery.close()
