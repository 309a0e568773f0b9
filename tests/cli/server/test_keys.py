"""`facecog keys`: made once, listed without what opens, revoked."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from facecog_desktop.remote.server.keys.key_file import KeyFile, WatchedKeys, moment
from facecog_desktop.remote.server.keys.ring import Scope
from tests.cli.conftest import Cli


@pytest.fixture
def file(tmp_path: Path) -> str:
    return str(tmp_path / "keys.json")


def test_a_key_is_shown_once_and_opens_what_was_said(cli: Cli, file: str) -> None:
    made = cli("keys", "add", "door", "--keys", file, "--scope", "read", "--scope", "identify")
    assert made.code == 0
    key = made.out.strip()
    found = WatchedKeys(KeyFile(Path(file))).find(key, time.time())
    assert found is not None
    assert found.scopes == frozenset({Scope.READ, Scope.IDENTIFY})
    assert "kept nowhere" in made.err
    listed = cli("keys", "list", "--keys", file, "--json")
    assert key not in listed.out
    assert found.digest not in listed.out
    [row] = listed.answer
    assert row | {"created": ""} == {"name": "door", "scopes": ["identify", "read"], "created": "", "expires": None}


def test_as_json_the_key_comes_with_what_it_allows(cli: Cli, file: str) -> None:
    made = cli("keys", "add", "door", "--keys", file, "--scope", "admin", "--expires", "2099-01-31", "--json").answer
    assert made["expires"] == "2099-02-01T00:00:00Z"  # the end of that day
    assert (made["name"], made["scopes"], len(made["key"])) == ("door", ["admin"], 43)


def test_so_many_days_are_counted_from_now(cli: Cli, file: str) -> None:
    made = cli("keys", "add", "door", "--keys", file, "--scope", "read", "--expires", "90d", "--json").answer
    assert abs(moment(made["expires"]) - time.time() - 90 * 86400) < 60


@pytest.mark.parametrize("when", ["2001-01-01", "yesterday", "0d", "-1d", "d", "9999-12-31", "99999999999d", ""])
def test_a_day_that_is_none_or_has_passed_is_refused(cli: Cli, file: str, when: str) -> None:
    assert cli("keys", "add", "door", "--keys", file, "--scope", "read", f"--expires={when}").code == 2
    assert not Path(file).exists()


@pytest.mark.parametrize("words", [[], ["--scope", "fly"]])
def test_without_a_scope_or_with_an_unknown_one_no_key_is_made(cli: Cli, file: str, words: list[str]) -> None:
    assert cli("keys", "add", "door", "--keys", file, *words).code == 2
    assert not Path(file).exists()


def test_a_revoked_key_is_gone(cli: Cli, file: str) -> None:
    key = cli("keys", "add", "door", "--keys", file, "--scope", "read").out.strip()
    cli("keys", "add", "gate", "--keys", file, "--scope", "read")
    assert cli("keys", "revoke", "door", "--keys", file).out == "The key door is revoked.\n"
    assert WatchedKeys(KeyFile(Path(file))).find(key, time.time()) is None
    assert [row["name"] for row in cli("keys", "list", "--keys", file, "--json").answer] == ["gate"]
    assert cli("keys", "revoke", "door", "--keys", file, "--json").answer["error"]["code"] == "key_not_found"


def test_a_list_for_people_says_which_keys_have_expired(cli: Cli, file: str) -> None:
    KeyFile(Path(file)).add("old", [Scope.READ], now=0.0, expires=1.0)
    KeyFile(Path(file)).add("new", [Scope.READ], now=0.0)
    shown = cli("keys", "list", "--keys", file).out
    assert "(expired)" in shown
    assert "never" in shown


def test_a_file_that_is_not_there_is_told(cli: Cli, file: str) -> None:
    refused = cli("keys", "list", "--keys", file, "--json")
    assert refused.answer["error"]["code"] == "source_not_found"
    assert "facecog keys add" in refused.err
