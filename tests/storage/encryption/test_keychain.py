"""Where a key comes from: known, kept in the keyring, or told; and what is said when it comes from nowhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from facecog_desktop.core.errors import (
    GalleryError,
    GalleryLockedError,
    KeyLostError,
    KeyringUnavailableError,
    WrongKeyError,
)
from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption.keychain import Keychain
from facecog_desktop.storage.encryption.keys import GalleryKey, passphrase_key, random_key, recovery_key
from tests.storage.locked import Asked, FakeKeyring


def _marked(folder: Path, key: GalleryKey) -> Path:
    file = folder / "gallery.facecog"
    file.write_bytes(key.mark + bytes(5000))
    return file


def test_a_plain_file_needs_no_key_and_nobody_is_asked(tmp_path: Path) -> None:
    asked = Asked("anything")
    keys = Keychain(ask=asked)
    assert keys.key_for(tmp_path / "nothing") is None
    (tmp_path / "plain").write_bytes(b"SQLite format 3\x00")
    assert keys.key_for(tmp_path / "plain") is None
    assert asked.times == []


def test_the_keyring_is_asked_before_anybody_and_only_once(tmp_path: Path) -> None:
    key, drawer, asked = random_key(), FakeKeyring(), Asked("no")
    file = _marked(tmp_path, key)
    Keychain(lambda: drawer).remember(key)
    keys = Keychain(lambda: drawer, asked)
    assert keys.key_for(file) == key
    drawer.kept.clear()
    assert (keys.key_for(file), asked.times) == (key, [])


def test_a_key_that_is_nowhere_is_told_as_lost_with_the_way_out(tmp_path: Path) -> None:
    key, drawer = random_key(), FakeKeyring()
    file = _marked(tmp_path, key)
    for refuses in (False, True):
        drawer.refuses = refuses
        with pytest.raises(KeyLostError, match="does not have its key") as caught:
            Keychain(lambda: drawer).key_for(file)
        assert "recovery key" in caught.value.hint
    assert Keychain(lambda: drawer, Asked(recovery_key(key))).key_for(file) == key


def test_a_wrong_secret_in_the_keyring_counts_as_none(tmp_path: Path) -> None:
    key, drawer = random_key(), FakeKeyring()
    for wrong in (random_key().secret.hex(), "no number at all"):
        drawer.kept[key.mark.hex()] = wrong
        with pytest.raises(KeyLostError):
            Keychain(lambda: drawer).key_for(_marked(tmp_path, key))


def test_whoever_errs_is_asked_again_until_there_is_no_answer(tmp_path: Path) -> None:
    key = random_key()
    file = _marked(tmp_path, key)
    asked = Asked("wrong", recovery_key(random_key()), recovery_key(key))
    assert Keychain(ask=asked).key_for(file) == key
    assert asked.times == [(file, Lock.KEYRING, attempt) for attempt in range(3)]
    with pytest.raises(WrongKeyError, match="not the recovery key of"):
        Keychain(ask=Asked("wrong")).key_for(file)


def test_a_passphrase_is_needed_and_told_apart_from_a_wrong_one(tmp_path: Path) -> None:
    key = passphrase_key("correct horse")
    file = _marked(tmp_path, key)
    with pytest.raises(GalleryLockedError, match="encrypted with a passphrase") as caught:
        Keychain().key_for(file)
    assert (caught.value.code, "--key-file" in caught.value.hint) == ("gallery_locked", True)
    with pytest.raises(WrongKeyError, match="passphrase or recovery key") as wrong:
        Keychain(ask=Asked("correct house")).key_for(file)
    assert wrong.value.code == "wrong_key"
    assert isinstance(wrong.value, GalleryError)
    assert Keychain(ask=Asked("correct horse")).key_for(file) == key


def test_what_is_unlocked_may_be_remembered(tmp_path: Path) -> None:
    key, drawer = random_key(), FakeKeyring()
    file = _marked(tmp_path, key)
    keys = Keychain(lambda: drawer)
    with pytest.raises(WrongKeyError):
        keys.unlock(file, "no", remember=True)
    assert not keys.remembers(key.mark)
    keys.unlock(file, recovery_key(key), remember=False)
    assert (keys.key_for(file), keys.remembers(key.mark)) == (key, False)
    keys.unlock(file, recovery_key(key), remember=True)
    assert keys.remembers(key.mark)
    keys.forget(key.mark)
    assert not keys.remembers(key.mark)


def test_without_a_keyring_nothing_is_remembered_and_that_is_said(tmp_path: Path) -> None:
    key = random_key()
    keys = Keychain()
    assert keys.keyring == ""
    with pytest.raises(KeyringUnavailableError, match="no keyring") as caught:
        keys.unlock(_marked(tmp_path, key), recovery_key(key), remember=True)
    assert "passphrase" in caught.value.hint
    assert keys.key_for(tmp_path / "gallery.facecog") == key, "it is open all the same"
    keys.forget(key.mark)


def test_a_plain_gallery_is_open_already(tmp_path: Path) -> None:
    Keychain().unlock(tmp_path / "nothing", "no", remember=False)
