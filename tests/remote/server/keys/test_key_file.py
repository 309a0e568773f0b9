"""The file of keys: written whole, read again when it changes, never trusted blindly."""

from __future__ import annotations

import json
import logging
import os
import stat
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.errors import InvalidRequestError, OutputUnwritableError, SourceNotFoundError
from facecog_desktop.remote.server.keys import key_file
from facecog_desktop.remote.server.keys.key_file import (
    KeyFile,
    KeyFileBusyError,
    KeyFileInvalidError,
    KeyNotFoundError,
    WatchedKeys,
    known_keys,
    moment,
    written,
)
from facecog_desktop.remote.server.keys.ring import Scope

NOW = 1_800_000_000.0
READ = [Scope.READ]

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=70),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["keys", "name", "hash", "scopes", "created", "expires", "x"]), inner, max_size=6
        )
    ),
    max_leaves=20,
)


@pytest.fixture
def file(tmp_path: Path) -> KeyFile:
    return KeyFile(tmp_path / "below" / "keys.json")


def test_a_key_is_found_by_what_was_shown_once_and_the_file_does_not_hold_it(file: KeyFile) -> None:
    key = file.add("door", [Scope.IDENTIFY, Scope.READ], now=NOW, expires=NOW + 100)
    found = WatchedKeys(file).find(key, NOW)
    assert found is not None
    assert (found.name, found.scopes, found.expires) == ("door", frozenset({Scope.READ, Scope.IDENTIFY}), NOW + 100)
    assert found.created == NOW
    assert key not in file.path.read_text("utf-8")
    assert len(key) == 43


def test_keys_that_several_commands_make_at_once_are_all_kept(file: KeyFile) -> None:
    program = (
        "import sys; from pathlib import Path; from facecog_desktop.remote.server.keys.key_file import KeyFile, Scope\n"
        "file = KeyFile(Path(sys.argv[1])); input()\n"
        "for number in range(10): file.add(f'{sys.argv[2]} {number}', [Scope.READ], now=0.0)\n"
    )
    started = [
        subprocess.Popen([sys.executable, "-c", program, str(file.path), name], stdin=subprocess.PIPE, text=True)
        for name in ("a", "b", "c", "d")
    ]
    for each in started:
        assert each.stdin is not None
        each.stdin.write("\n")
        each.stdin.flush()
    for each in started:
        each.communicate(timeout=60)
    assert [each.returncode for each in started] == [0] * 4
    assert sorted(each.name for each in file.read()) == sorted(f"{name} {n}" for name in "abcd" for n in range(10))


def test_whoever_waits_in_vain_for_another_one_is_told(file: KeyFile, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(key_file, "_PATIENCE", 0.1)
    file.add("door", READ, now=NOW)
    program = (
        "import sys; from filelock import FileLock\nwith FileLock(sys.argv[1]): print('held', flush=True); input()"
    )
    lock = f"{file.path}.lock"
    with subprocess.Popen(
        [sys.executable, "-c", program, lock], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(KeyFileBusyError, match="another process"):
            file.add("gate", READ, now=NOW)
        with pytest.raises(KeyFileBusyError):
            file.revoke("door")
        other.communicate("\n", timeout=30)
    file.revoke("door")
    assert file.read() == []


def test_nothing_is_made_where_there_is_no_key_to_revoke(file: KeyFile) -> None:
    with pytest.raises(SourceNotFoundError):
        file.revoke("door")
    assert not file.path.parent.exists()


def test_two_keys_are_never_the_same(file: KeyFile) -> None:
    assert file.add("a", READ, now=NOW) != file.add("b", READ, now=NOW)
    assert [each.name for each in file.read()] == ["a", "b"]


def test_a_key_that_has_expired_is_not_found(file: KeyFile) -> None:
    key = file.add("door", READ, now=NOW, expires=NOW + 10)
    keys = WatchedKeys(file)
    assert keys.find(key, NOW + 9)
    assert keys.find(key, NOW + 10) is None


@pytest.mark.skipif(os.name == "nt", reason="permissions of another kind")
def test_only_its_owner_may_read_it(file: KeyFile) -> None:
    file.add("door", READ, now=NOW)
    assert stat.S_IMODE(file.path.stat().st_mode) == 0o600
    assert not file.others_may_read()
    file.path.chmod(0o640)
    assert file.others_may_read()
    file.revoke("door")
    assert not file.others_may_read()


def test_nothing_half_written_is_left(file: KeyFile) -> None:
    file.add("door", READ, now=NOW)
    assert [each for each in file.path.parent.iterdir() if each.suffix != ".lock"] == [file.path]


@pytest.mark.parametrize("name", ["", " door", "a\nb", "x" * 101])
def test_a_name_that_is_none_is_refused(file: KeyFile, name: str) -> None:
    with pytest.raises(InvalidRequestError):
        file.add(name, READ, now=NOW)
    assert not file.path.exists()


def test_a_name_is_used_once_and_a_key_allows_something(file: KeyFile) -> None:
    file.add("door", READ, now=NOW)
    with pytest.raises(InvalidRequestError, match="already"):
        file.add("door", READ, now=NOW)
    with pytest.raises(InvalidRequestError):
        file.add("other", [], now=NOW)


def test_revoking_what_is_not_there_is_told(file: KeyFile) -> None:
    with pytest.raises(SourceNotFoundError):
        file.revoke("door")
    file.add("door", READ, now=NOW)
    with pytest.raises(KeyNotFoundError):
        file.revoke("gate")


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(OutputUnwritableError):
        KeyFile(tmp_path / "file" / "keys.json").add("door", READ, now=NOW)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "{}",
        '{"keys": 1}',
        '{"keys": [1]}',
        '{"keys": [{}]}',
        '{"keys": [{"name": "a", "hash": "short", "scopes": []}]}',
        json.dumps({"keys": [{"name": "a", "hash": "0" * 64, "scopes": ["fly"]}]}),
        json.dumps({"keys": [{"name": "a", "hash": "0" * 64, "scopes": [], "expires": "soon"}]}),
        json.dumps({"keys": [{"name": "a", "hash": "0" * 64, "scopes": []}] * 2}),
        "[" * 100_000,
    ],
)
def test_what_is_no_file_of_keys_is_refused(file: KeyFile, text: str) -> None:
    file.path.parent.mkdir()
    file.path.write_text(text, "utf-8")
    with pytest.raises(KeyFileInvalidError):
        file.read()


@given(values)
def test_any_json_is_keys_or_a_known_error(said: object) -> None:
    with suppress(KeyFileInvalidError):
        assert isinstance(known_keys(said, Path("keys.json")), list)


@given(st.integers(0, 4_000_000_000))
def test_a_moment_is_written_so_that_it_is_read_again(when: int) -> None:
    assert moment(written(when)) == when


def test_a_running_server_follows_the_file(file: KeyFile) -> None:
    first = file.add("first", READ, now=NOW)
    keys = WatchedKeys(file, every=1.0)
    assert keys.find(first, NOW)
    second = file.add("second", READ, now=NOW)
    assert keys.find(second, NOW + 0.9) is None
    assert keys.find(second, NOW + 1.0)
    file.revoke("first")
    assert keys.find(first, NOW + 2.1) is None


def test_a_clock_that_was_set_back_does_not_keep_revoked_keys_alive(file: KeyFile) -> None:
    key = file.add("door", READ, now=NOW)
    keys = WatchedKeys(file)
    assert keys.find(key, NOW)
    file.revoke("door")
    assert keys.find(key, NOW - 5000) is None


@pytest.mark.parametrize("spoil", [lambda path: path.write_text("{", "utf-8"), lambda path: path.unlink()])
def test_a_file_that_was_spoilt_leaves_the_keys_as_they_were_and_a_warning(
    file: KeyFile, caplog: pytest.LogCaptureFixture, spoil: object
) -> None:
    key = file.add("door", READ, now=NOW)
    keys = WatchedKeys(file)
    assert callable(spoil)
    spoil(file.path)
    assert keys.find(key, NOW + 2)
    assert keys.find(key, NOW + 4)
    [told] = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert "stay as they were" in told.getMessage()
    again = KeyFile(file.path)
    file.path.unlink(missing_ok=True)
    other = again.add("other", READ, now=NOW)
    assert keys.find(key, NOW + 6) is None
    assert keys.find(other, NOW + 6)
