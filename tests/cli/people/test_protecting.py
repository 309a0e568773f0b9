"""`people encrypt`, `decrypt` and `recovery-key` through main(), over a real file and a keyring in memory."""

from __future__ import annotations

import getpass
import json
import stat
from pathlib import Path
from typing import Any

import pytest

from facecog_desktop.cli.app import main
from facecog_desktop.cli.running import passphrases
from facecog_desktop.cli.running.passphrases import KeyAsker
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption.keychain import Ask, Keychain
from facecog_desktop.storage.sqlite.gallery import SqliteGallery
from tests.cli.parts import FakeParts
from tests.storage.builders import QuickFile, a_sample
from tests.storage.locked import FakeKeyring


class OnDisk(FakeParts):
    """A gallery file; each call of the program is a new process, as far as keys are concerned."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = self.gallery_file = path
        self.drawer = FakeKeyring()
        self.keys = Keychain()

    def ask_for_keys(self, ask: Ask) -> None:
        self.keys = Keychain(lambda: self.drawer, ask)

    def gallery(self, settings: object, /) -> SqliteGallery:  # type: ignore[override]  # a file instead of the fake
        return SqliteGallery(QuickFile(self.path, keys=self.keys))


@pytest.fixture
def disk(tmp_path: Path) -> OnDisk:
    parts = OnDisk(tmp_path / "gallery.facecog")
    gallery = parts.gallery(None)
    gallery.add_person("Anna", [a_sample(1)])
    gallery.close()
    return parts


class Said:
    """What came of one call."""

    def __init__(self, disk: OnDisk, capsys: pytest.CaptureFixture[str], *words: str) -> None:
        capsys.readouterr()
        self.code = main(words, parts=disk)
        self.out, self.err = capsys.readouterr()

    @property
    def answer(self) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(self.out)
        return found


def _file(path: Path, text: str) -> str:
    path.write_text(text, "utf-8")
    return str(path)


def test_with_a_keyring_nothing_is_asked_and_the_recovery_key_is_shown(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    said = Said(disk, capsys, "people", "encrypt", "--json")
    assert (said.code, said.answer["encryption"], said.answer["left"]) == (0, "keyring", [])
    assert "Anna" in Said(disk, capsys, "people", "list").out
    assert Said(disk, capsys, "people", "recovery-key", "--json").answer["recovery_key"] == said.answer["recovery_key"]
    disk.drawer.kept.clear()
    lost = Said(disk, capsys, "people", "list", "--json")
    assert (lost.code, lost.answer["error"]["code"]) == (2, "key_lost")
    key = _file(tmp_path / "key", said.answer["recovery_key"])
    assert "Anna" in Said(disk, capsys, "people", "list", "--key-file", key).out


def test_without_a_keyring_a_passphrase_is_used_and_that_is_said(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    disk.drawer.name = ""
    refused = Said(disk, capsys, "people", "encrypt")
    assert refused.code == 2
    assert "no keyring" in refused.err
    assert "--new-passphrase-file" in refused.err
    assert Said(disk, capsys, "people", "encrypt", "--with", "keyring").code == 2
    secret = _file(tmp_path / "secret", "correct horse\n")
    said = Said(disk, capsys, "people", "encrypt", "--new-passphrase-file", secret)
    assert said.code == 0
    assert "Recovery key: " in said.out
    locked = Said(disk, capsys, "people", "list", "--json")
    assert (locked.code, locked.answer["error"]["code"]) == (2, "gallery_locked")
    wrong = Said(disk, capsys, "people", "list", "--json", "--key-file", _file(tmp_path / "w", "wrong"))
    assert (wrong.code, wrong.answer["error"]["code"]) == (2, "wrong_key")
    assert "Anna" in Said(disk, capsys, "--key-file", secret, "people", "list").out


def test_the_environment_may_give_the_passphrase(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = _file(tmp_path / "secret", "correct horse")
    Said(disk, capsys, "people", "encrypt", "--with", "passphrase", "--new-passphrase-file", secret)
    monkeypatch.setenv("FACECOG_KEY", "correct horse")
    assert "Anna" in Said(disk, capsys, "people", "list").out
    monkeypatch.setenv("FACECOG_KEY", "wrong")
    assert Said(disk, capsys, "people", "list").code == 2
    monkeypatch.setenv("FACECOG_KEY_FILE", secret)
    assert "Anna" in Said(disk, capsys, "people", "list").out


def test_the_passphrase_is_changed_and_the_old_one_does_not_open_any_more(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    first, second = _file(tmp_path / "1", "correct horse"), _file(tmp_path / "2", "battery staple")
    Said(disk, capsys, "people", "encrypt", "--with", "passphrase", "--new-passphrase-file", first)
    same = Said(disk, capsys, "people", "encrypt", "--key-file", first)
    assert "is encrypted already" in same.out
    words = ("people", "encrypt", "--change-key", "--with", "passphrase", "--new-passphrase-file", second)
    assert Said(disk, capsys, *words).code == 2, "not without the present one"
    assert Said(disk, capsys, *words, "--key-file", first).code == 0
    assert Said(disk, capsys, "people", "list", "--key-file", first).code == 2
    assert Said(disk, capsys, "people", "list", "--key-file", second).code == 0


def test_copies_are_named_and_seen_to(disk: OnDisk, capsys: pytest.CaptureFixture[str]) -> None:
    Said(disk, capsys, "people", "backup")
    said = Said(disk, capsys, "people", "encrypt")
    assert "NOT encrypted with this key: " in said.out
    assert "--backups encrypt (or delete)" in said.out
    doctor = Said(disk, capsys, "doctor", "--json").answer
    assert "plain_copy" in [each["code"] for each in doctor["problems"]]
    assert doctor["gallery"]["encryption"] == "keyring"
    again = Said(disk, capsys, "people", "encrypt", "--backups", "encrypt", "--json").answer
    assert (len(again["copies"]), again["left"]) == (1, [])
    assert "plain_copy" not in Said(disk, capsys, "doctor", "--json").out


def test_a_recovery_key_goes_into_a_new_file_of_its_owner(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    out = tmp_path / "recovery"
    taken = Said(disk, capsys, "people", "encrypt", "--recovery-file", _file(out, "something"))
    assert (taken.code, out.read_text("utf-8")) == (2, "something")
    assert "not encrypted" in Said(disk, capsys, "people", "recovery-key").err, "nothing was done"
    out.unlink()
    said = Said(disk, capsys, "people", "encrypt", "--recovery-file", str(out), "--json")
    assert said.answer["recovery_key"] is None
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    other = tmp_path / "other"
    assert Said(disk, capsys, "people", "recovery-key", str(other)).code == 0
    assert other.read_text("ascii") == out.read_text("ascii")


def test_decrypting_brings_the_plain_gallery_back(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    Said(disk, capsys, "people", "encrypt")
    Said(disk, capsys, "people", "backup")
    said = Said(disk, capsys, "people", "decrypt")
    assert said.code == 0
    assert "Still encrypted: " in said.out
    disk.drawer.kept.clear()
    assert "Anna" in Said(disk, capsys, "people", "list").out
    assert Said(disk, capsys, "people", "decrypt").code == 2
    out = tmp_path / "none"
    assert Said(disk, capsys, "people", "recovery-key", str(out)).code == 2
    assert not out.exists()


def test_an_encrypted_gallery_is_nothing_to_be_imported(disk: OnDisk, capsys: pytest.CaptureFixture[str]) -> None:
    Said(disk, capsys, "people", "encrypt")
    said = Said(disk, capsys, "people", "import", str(disk.path))
    assert said.code == 2
    assert "is an encrypted gallery of this program" in said.err


class Typing:
    """Somebody at a terminal who types these."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *words: str) -> None:
        self.words, self.questions = list(words), list[str]()
        monkeypatch.setattr(passphrases, "at_terminal", lambda: True)
        monkeypatch.setattr(getpass, "getpass", self._type)

    def _type(self, question: str, stream: object = None) -> str:
        self.questions.append(question)
        return self.words.pop(0)


def test_on_a_terminal_it_is_typed_and_a_slip_is_forgiven(
    disk: OnDisk, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    Typing(monkeypatch, "correct horse", "correct house")
    assert "differ" in Said(disk, capsys, "people", "encrypt", "--with", "passphrase").err
    Typing(monkeypatch, "short")
    assert "shorter" in Said(disk, capsys, "people", "encrypt", "--with", "passphrase").err
    Typing(monkeypatch, "correct horse", "correct horse")
    assert Said(disk, capsys, "people", "encrypt", "--with", "passphrase").code == 0
    typing = Typing(monkeypatch, "wrong", "correct horse")
    assert "Anna" in Said(disk, capsys, "people", "list").out
    assert [question.startswith("That was not it") for question in typing.questions] == [False, True]
    Typing(monkeypatch, "wrong", "wrong", "wrong")
    assert Said(disk, capsys, "people", "list").code == 2
    Typing(monkeypatch, "")
    assert "gallery_locked" in Said(disk, capsys, "people", "list", "--json").out


def test_the_window_is_not_asked_on_the_terminal(
    disk: OnDisk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Typing(monkeypatch, "correct horse")
    asks: list[Ask] = []
    monkeypatch.setattr(disk, "ask_for_keys", asks.append)
    Said(disk, capsys, "gui", "--key-file", _file(tmp_path / "k", "from the file"))
    assert asks[-1](disk.path, Lock.PASSPHRASE, 0) == "from the file"
    Said(disk, capsys)
    assert asks[-1](disk.path, Lock.PASSPHRASE, 0) is None


def test_a_key_file_that_is_wrong_is_said_once(tmp_path: Path) -> None:
    ask = KeyAsker(Path(_file(tmp_path / "k", "no")), prompt=True, environment={})
    assert [ask(tmp_path, Lock.KEYRING, attempt) for attempt in (0, 1)] == ["no", None]
    assert KeyAsker(None, prompt=True, environment={})(tmp_path, Lock.KEYRING, 0) is None, "nobody is at a terminal"
