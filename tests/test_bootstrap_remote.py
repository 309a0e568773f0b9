"""The window's parts with a server: the link is looked after, and each thing is done where it can be."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from facecog_desktop import bootstrap, paths
from facecog_desktop import settings as stored_settings
from facecog_desktop.bootstrap.logs import server_log
from facecog_desktop.bootstrap.remote import client
from facecog_desktop.bootstrap.window import WindowBackend
from facecog_desktop.cli.app import main
from facecog_desktop.core.errors import InvalidRequestError, OnServerError
from facecog_desktop.core.types import Person
from facecog_desktop.service.local import LocalService
from facecog_desktop.service.log.logbook import Selection
from facecog_desktop.service.server.link import LinkState
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.fakes import FakeEngine
from tests.remote.serving import serve_fake, serving
from tests.storage.builders import QuickFile, a_sample, a_visit


@pytest.fixture
def kept(tmp_path: Path) -> Iterator[SqliteGallery]:
    gallery = SqliteGallery(QuickFile(tmp_path / "server" / "gallery.facecog"))
    gallery.add_person("Anna", [a_sample(1)])
    yield gallery
    gallery.close()


@pytest.fixture
def address(kept: SqliteGallery) -> Iterator[str]:
    service = LocalService(kept, FakeEngine, FakeEngine().decode, clock=time.time)
    with serving(serve_fake(service)) as made:
        yield made


@pytest.fixture
def backend(tmp_path: Path, address: str) -> Iterator[WindowBackend]:
    mine = tmp_path / "mine" / "gallery.facecog"
    made = WindowBackend(bootstrap.settings({"gallery": str(mine), "server": address}))
    yield made
    made.close()
    made.upkeep().close()


def until(there: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not there():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.02)


def state(backend: WindowBackend) -> LinkState | None:
    return None if backend.link is None else backend.link.status.state


def test_the_link_comes_up_by_itself_and_the_people_are_the_servers(backend: WindowBackend) -> None:
    until(lambda: state(backend) is LinkState.ONLINE)
    assert [person.name for person in backend.service.people()] == ["Anna"]
    assert backend.odds(None) > 0


def test_what_needs_the_servers_file_is_said_to_be_done_there(backend: WindowBackend, tmp_path: Path) -> None:
    [anna] = backend.service.people()
    for ask in (
        lambda: backend.check_up(lambda *_: True),
        lambda: backend.curves(lambda _: True),
        lambda: backend.map(photos=False),
        lambda: backend.export_person(anna, tmp_path / "anna.zip"),
    ):
        with pytest.raises(OnServerError):
            ask()


def test_upkeep_and_encryption_are_of_the_gallery_here(backend: WindowBackend, tmp_path: Path) -> None:
    kept = backend.upkeep()
    assert kept.info().place == str(tmp_path / "mine" / "gallery.facecog")
    kept.close()
    assert backend.protection.protection().lock.value == "none"


def test_the_log_is_of_this_server_and_follows_its_people(backend: WindowBackend, kept: SqliteGallery) -> None:
    until(lambda: state(backend) is LinkState.ONLINE)
    gone = Person("gone", "Gone")

    def the_visit_stands() -> bool:
        """The link may still be following the server's people for the first time, and forget the visitor at once."""
        log = server_log(backend.settings)
        log.ensure_people({gone.id: gone.name})
        log.add_event(a_visit(gone.id, 5.0, 6.0))
        log.close()
        return {visit.name for visit in backend.log.visits(Selection())} == {"Gone"}

    until(the_visit_stands)
    kept.add_person("Ben", [a_sample(2)])
    assert backend.link is not None
    backend.link.retry()
    until(lambda: backend.log.visits(Selection()) == [])
    backend._logged().close()


def test_without_the_server_in_the_settings_everything_is_here_again(backend: WindowBackend) -> None:
    backend.save_settings(stored_settings.changed(backend.settings, server=""))
    assert (backend.link, backend.service.people()) == (None, [])
    backend.check_up(lambda *_: False)


def test_another_address_is_another_link_and_another_log(backend: WindowBackend) -> None:
    before, log = backend.link, server_log(backend.settings)
    elsewhere = stored_settings.changed(backend.settings, server="http://127.0.0.1:9")
    backend.save_settings(elsewhere)
    assert backend.link is not before
    until(lambda: state(backend) is LinkState.OFFLINE)
    assert backend.service.people() == []
    assert backend.link is not None
    assert backend.link.status.error is not None
    assert log.info().place != server_log(elsewhere).info().place
    assert Path(log.info().place).parent == paths.data_folder()
    log.close()


def test_the_demo_has_nothing_to_do_with_the_server(backend: WindowBackend) -> None:
    backend.open_live(bootstrap.DEMO).close()
    assert backend.link is None
    assert [person.name for person in backend.service.people()] == []
    backend.open_live("1").close()
    assert backend.link is not None


def test_settings_that_name_no_server_are_not_stored(backend: WindowBackend) -> None:
    for wrong in ({"server": "faces"}, {"api_key": "two words"}):
        with pytest.raises(InvalidRequestError):
            backend.save_settings(stored_settings.changed(backend.settings, **wrong))
    assert not stored_settings.settings_file().exists()


def test_what_is_no_address_is_a_known_error(tmp_path: Path) -> None:
    wrong = bootstrap.settings({"gallery": str(tmp_path / "g.facecog"), "server": "faces"})
    with pytest.raises(InvalidRequestError):
        client(wrong)
    with pytest.raises(InvalidRequestError):
        WindowBackend(wrong)


def test_the_log_of_a_server_is_listed_on_the_command_line(
    backend: WindowBackend, capsys: pytest.CaptureFixture[str]
) -> None:
    until(lambda: state(backend) is LinkState.ONLINE)
    [anna] = backend.service.people()
    log = server_log(backend.settings)
    log.ensure_people({anna.id: anna.name})
    log.add_event(a_visit(anna.id, 5.0, 6.0))
    log.close()
    assert main(["events", "list", "--person", "Anna", "--json", "--server", backend.settings.server]) == 0
    [visit] = json.loads(capsys.readouterr().out)
    assert (visit["name"], visit["person"]) == ("Anna", anna.id)
