"""What a key is made of, how it is written down, and that each opens its own gallery only."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from facecog_desktop.core.people.protection import Lock
from facecog_desktop.storage.encryption import marks
from facecog_desktop.storage.encryption.keys import GalleryKey, opened_by, passphrase_key, random_key, recovery_key


def test_a_random_key_says_what_it_opens_and_never_shows_itself() -> None:
    key = random_key()
    assert (len(key.secret), len(key.mark), key.lock) == (32, 16, Lock.KEYRING)
    assert key.secret != random_key().secret
    assert repr(key.secret) not in repr(key)
    assert key.secret.hex() not in repr(key)


def test_the_recovery_key_opens_its_gallery_and_no_other() -> None:
    key, other = random_key(), random_key()
    assert opened_by(key.mark, recovery_key(key)) == key
    assert opened_by(key.mark, recovery_key(other)) is None
    assert opened_by(key.mark, "") is None


def test_a_recovery_key_may_be_typed_as_people_type() -> None:
    key = GalleryKey(marks.checked(b"FCG\x01123456789", bytes(range(32))), bytes(range(32)))
    written = recovery_key(key)
    assert [len(group) for group in written.split("-")] == [4] * 14
    for typed in (written.lower(), written.replace("-", " "), f"  {written}\n", written.replace("O", "0")):
        assert opened_by(key.mark, typed) == key


@given(place=st.integers(0, 55), letter=st.sampled_from("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"))
def test_a_slip_of_the_pen_is_noticed(place: int, letter: str) -> None:
    key = random_key()
    letters = recovery_key(key).replace("-", "")
    slipped = letters[:place] + letter + letters[place + 1 :]
    assert opened_by(key.mark, slipped) == (key if slipped == letters else None)


def test_a_passphrase_makes_the_same_key_again_however_its_letters_are_composed() -> None:
    key = passphrase_key("Schlüssel für Zürich")
    assert key.lock is Lock.PASSPHRASE
    assert opened_by(key.mark, "Schlu\u0308ssel fu\u0308r Zu\u0308rich") == key
    assert opened_by(key.mark, "schlüssel für Zürich") is None
    assert opened_by(key.mark, recovery_key(key)) == key, "and the recovery key is the way round it"


def test_two_galleries_with_one_passphrase_have_two_keys() -> None:
    assert passphrase_key("one for both").secret != passphrase_key("one for both").secret


def test_a_passphrase_does_not_open_a_gallery_with_a_random_key() -> None:
    assert opened_by(random_key().mark, "any passphrase") is None


@pytest.mark.parametrize("given_text", ["1" * 56, "A" * 56, "ß" * 30, "-" * 80])
def test_what_only_looks_like_a_recovery_key_is_none(given_text: str) -> None:
    assert opened_by(random_key().mark, given_text) is None
