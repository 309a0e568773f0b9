"""Commands with --server: the people are the server's, and what cannot be asked of it is said."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from facecog_desktop.remote.server.keys.ring import Keys, KnownKey, Scope, digest
from facecog_desktop.remote.server.parts import ServerRules
from facecog_desktop.service.local import LocalService
from tests.cli.conftest import Cli, Outcome
from tests.cli.parts import CheckedGallery, FakeParts
from tests.cli.register.test_bulk import folder
from tests.fakes import FakeEngine, picture
from tests.remote.serving import serve_fake, serving

__all__ = ["folder"]

ANNA, BEN, ANNAS_TWIN = 1, 4, 101
KEY = "the-key-of-this-test"


@dataclass
class Served:
    """A server with a gallery of its own, and the command line that is told its address."""

    kept: CheckedGallery
    address: str
    cli: Cli

    def __call__(self, *words: str) -> Outcome:
        return self.cli(*words, "--server", self.address)

    def names(self) -> list[tuple[str, int]]:
        return [(person.name, person.samples) for person in self.kept.people()]


def served_over(kept: CheckedGallery) -> LocalService:
    return LocalService(kept, FakeEngine, FakeEngine().decode, clock=time.time)


@pytest.fixture
def served(cli: Cli, parts: FakeParts) -> Iterator[Served]:
    kept = CheckedGallery()
    parts.pictures |= {
        "anna.jpg": [picture((ANNA, 100, 100))],
        "anna-again.jpg": [picture((ANNA, 200, 90))],
        "ben.jpg": [picture((BEN, 100, 100))],
        "twin.jpg": [picture((ANNAS_TWIN, 100, 100))],
    }
    parts.films["film.mp4"] = [picture((ANNA, 100 + step, 100)) for step in range(6)]
    with serving(serve_fake(served_over(kept))) as address:
        yield Served(kept, address, cli)


@pytest.fixture
def nobody() -> str:
    """An address at which nothing listens."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"http://127.0.0.1:{free.getsockname()[1]}"


def test_whoever_is_registered_is_on_the_server_and_not_here(served: Served, parts: FakeParts) -> None:
    done = served("register", "Änne 李", "anna.jpg", "--id", "A1", "--metadata", '{"team": "red"}', "--json")
    assert (done.code, done.err) == (0, "")
    [there] = served.kept.people()
    assert (done.answer["person"], done.answer["name"]) == (there.id, "Änne 李")
    assert (there.name, there.external_id, dict(there.metadata)) == ("Änne 李", "A1", {"team": "red"})
    assert parts.kept.people() == []


def test_the_server_names_pictures_and_films(served: Served) -> None:
    served("register", "Anna", "anna.jpg")
    named = served("recognise", "anna-again.jpg", "--json")
    assert (named.code, named.answer["faces"][0]["name"]) == (0, "Anna")
    film = served("recognise", "film.mp4", "--json")
    assert film.lines[-1]["summary"]["people"][0]["name"] == "Anna"
    assert served("recognise", "ben.jpg").code == 3


def test_a_refusal_is_the_same_as_here(served: Served) -> None:
    served("register", "Anna", "anna.jpg")
    refused = served("register", "Twin", "twin.jpg", "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "looks_like_other")
    assert refused.answer["refused"][0]["other"]["name"] == "Anna"
    forced = served("register", "Twin", "twin.jpg", "--force", "--json")
    assert [other["name"] for other in forced.answer["look_alikes"]] == ["Anna"]
    again = served("register", "Anna", "anna.jpg", "--json")
    assert (again.code, again.answer["refused"][0]["code"]) == (0, "already_registered")


def test_a_folder_of_people_is_registered_there_and_may_be_repeated(
    served: Served, folder: Path, parts: FakeParts
) -> None:
    done = served("register", "--from-folder", str(folder), "--json")
    assert done.code == 0
    assert served.names() == [("Anna-Maria_Berg", 2), ("Ben", 2)]
    assert [(each["name"], len(each["added"]), len(each["refused"])) for each in done.answer] == [
        ("Anna-Maria_Berg", 2, 0),
        ("Ben", 2, 0),
        ("Nobody", 0, 2),
    ]
    again = served("register", "--from-folder", str(folder), "--json")
    assert (again.code, served.names()) == (0, [("Anna-Maria_Berg", 2), ("Ben", 2)])
    assert parts.kept.people() == []


def test_an_empty_folder_is_a_known_error(served: Served, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert served("register", "--from-folder", str(tmp_path / "empty")).code == 2


def test_people_are_listed_shown_and_changed_on_the_server(served: Served) -> None:
    served("register", "Anna", "anna.jpg", "anna-again.jpg")
    served("register", "Ben", "ben.jpg")
    assert [each["name"] for each in served("people", "list", "--json").answer] == ["Anna", "Ben"]
    shown = served("people", "show", "anna", "--json").answer
    assert [len(shown["photos"]), shown["look_alikes"], shown["counter_examples"]] == [2, [], 0]
    assert served("people", "rename", "Ben", "Benno", "--json").answer["name"] == "Benno"
    first = str(shown["photos"][0]["sample"])
    assert served("people", "split", "Anna", first, "--name", "Anne", "--json").answer["samples"] == 1
    assert served("people", "move", "Anne", first, "--to", "Anna", "--json").answer["samples"] == 2
    assert served("people", "merge", "Anne", "Anna").code == 0
    assert served("people", "restore", "Anne").code == 0
    noted = served("people", "consent", "Anna", "--text-version", "v1", "--by", "Ms Ito", "--json")
    assert noted.answer["consent"]["by"] == "Ms Ito"
    alike = served("people", "look-alikes", "Anna", "Benno", "--json").answer
    assert [person["name"] for person in alike[0]["people"]] == ["Anna", "Benno"]
    receipt = served("people", "forget", "Benno", "--yes", "--json").answer
    assert receipt["samples"] == 1
    assert served("people", "show", "Benno").code == 2


def test_two_pictures_are_compared_without_any_server(cli: Cli, served: Served, nobody: str) -> None:
    assert cli("compare", "anna.jpg", "anna-again.jpg", "--server", nobody).code == 0
    assert cli("embed", "anna.jpg", "--server", nobody).code == 0


@pytest.mark.parametrize(
    "words",
    [
        ("people", "export", "out.zip"),
        ("people", "import", "in.zip"),
        ("people", "doctor"),
        ("people", "calibrate"),
        ("people", "map"),
        ("people", "backup"),
        ("people", "salvage", "out.facecog"),
        ("people", "encrypt"),
        ("people", "decrypt"),
        ("people", "recovery-key"),
        ("people", "purge"),
        ("people", "audit"),
    ],
)
def test_what_needs_the_gallerys_file_is_done_on_the_servers_computer(
    served: Served, words: tuple[str, ...], parts: FakeParts
) -> None:
    refused = served(*words, "--json")
    assert (refused.code, refused.answer["error"]["code"]) == (2, "on_server")
    assert "server's computer" in refused.err
    assert parts.galleries == []


def test_a_backup_file_is_not_put_in_place_of_a_servers_gallery(served: Served, tmp_path: Path) -> None:
    (tmp_path / "copy.facecog").write_bytes(b"")
    assert served("people", "restore", str(tmp_path / "copy.facecog"), "--json").answer["error"]["code"] == "on_server"


def test_strangers_are_named_in_the_window(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_KEEP_STRANGER_CROPS", "1")
    assert served("events", "strangers").code == 2


def test_an_empty_address_means_this_computer(cli: Cli, served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_SERVER", served.address)
    served("register", "Anna", "anna.jpg")
    assert [each["name"] for each in cli("people", "list", "--json").answer] == ["Anna"]
    assert cli("people", "list", "--json", "--server", "").answer == []


def test_no_backup_is_made_of_a_gallery_that_is_elsewhere(served: Served, parts: FakeParts) -> None:
    served("register", "Anna", "anna.jpg")
    served("people", "rename", "Anna", "Anne")
    assert parts.kept.due == []


def test_people_of_a_server_that_does_not_answer_are_a_known_error(cli: Cli, served: Served, nobody: str) -> None:
    for words in (("people", "list"), ("people", "forget", "Anna", "--yes"), ("recognise", "anna.jpg")):
        failed = cli(*words, "--server", nobody, "--json")
        assert (failed.code, failed.lines[-1]["error"]["code"]) == (2, "server_unavailable")
        assert "hint: " in failed.err


def test_whoever_is_registered_while_the_server_is_away_is_kept_and_sent_by_a_later_command(
    served: Served, cli: Cli, parts: FakeParts, nobody: str
) -> None:
    waiting = cli("register", "Anna", "anna.jpg", "--json", "--server", nobody)
    assert (waiting.code, waiting.answer["name"]) == (0, "Anna")
    assert "1 registration waits on this computer" in waiting.err
    [here] = parts.kept.people()
    [row] = parts.kept.waiting(nobody)
    parts.kept.drop(row.request)  # the same server, at an address that answers
    parts.kept.queue(row.request, served.address, here.id, row.samples)
    named = served("recognise", "anna-again.jpg", "--json")
    assert named.answer["faces"][0]["name"] == "Anna"
    assert (served.names(), parts.kept.waiting(served.address)) == ([("Anna", 1)], [])


def test_a_registration_that_the_server_refuses_later_is_told(served: Served, cli: Cli, parts: FakeParts) -> None:
    served("register", "Anna", "anna.jpg")
    twin = cli("register", "Twin", "twin.jpg", "--json").answer["person"]
    parts.kept.queue("request-1", served.address, twin, [parts.kept.samples(twin)[0].id])
    told = served("register", "Ben", "ben.jpg")
    assert told.code == 0
    assert "the server has not taken Twin" in told.err


def test_while_the_server_is_away_the_gallery_here_answers_and_it_is_told(
    cli: Cli, served: Served, nobody: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    cli("register", "Anna", "anna.jpg")
    named = cli("recognise", "anna-again.jpg", "--json", "--server", nobody)
    assert (named.code, named.answer["faces"][0]["name"]) == (0, "Anna")
    assert "the gallery of this computer answers" in named.err
    monkeypatch.setenv("FACECOG_WHEN_OFFLINE", "say")
    assert cli("recognise", "anna-again.jpg", "--server", nobody).code == 2


def test_the_key_is_read_from_a_file_or_the_environment(
    cli: Cli, served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = KnownKey("test", digest(KEY), frozenset({Scope.READ, Scope.IDENTIFY, Scope.REGISTER}))
    file = tmp_path / "key"
    file.write_text(f"{KEY}\n", "utf-8")
    with serving(serve_fake(served_over(served.kept), ServerRules(keys=Keys({"test": known})))) as address:
        for words in (("people", "list"), ("register", "Anna", "anna.jpg"), ("recognise", "anna.jpg")):
            refused = cli(*words, "--server", address, "--json")
            assert (refused.code, refused.lines[-1]["error"]["code"]) == (2, "key_missing")
            assert "--api-key-file" in refused.err
            assert cli(*words, "--server", address, "--api-key-file", str(file)).code in {0, 3}
        monkeypatch.setenv("FACECOG_API_KEY", KEY)
        assert cli("people", "list", "--server", address).code == 0
        assert KEY not in cli("people", "list", "--server", address, "-v").err
        denied = cli("people", "forget", "Anna", "--yes", "--json", "--server", address)
        assert (denied.code, denied.answer["error"]["code"]) == (2, "scope_missing")
        monkeypatch.setenv("FACECOG_API_KEY", "wrong")
        assert cli("people", "list", "--server", address, "--json").answer["error"]["code"] == "key_refused"
    assert cli("people", "list", "--server", address, "--api-key-file", str(tmp_path / "none")).code == 2


def test_in_private_mode_no_picture_reaches_the_server(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FACECOG_SERVER_PRIVATE", "1")
    assert served("register", "Anna", "anna.jpg").code == 0
    [person] = served.kept.people()
    [sample] = served.kept.samples(person.id)
    assert (served.kept.crop(sample.id), sample.source) == (b"", "")
    assert served("recognise", "anna-again.jpg", "--json").answer["faces"][0]["name"] == "Anna"


@pytest.mark.parametrize("address", ["nonsense", "ftp://faces", "http://me:secret@faces"])
def test_what_is_no_address_is_a_known_error(cli: Cli, served: Served, address: str) -> None:
    for words in (("people", "list"), ("register", "Anna", "anna.jpg"), ("recognise", "anna.jpg")):
        assert cli(*words, "--server", address).code == 2
