"""A sealed file: only its passphrase opens it, at any place, and only as it was written."""

from __future__ import annotations

import io

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, ArchiveNewerError, WrongPassphraseError
from facecog_desktop.storage.exchange.own.sealing import Cost, SealedReader, SealingWriter

CHEAP = Cost(log_n=10)
PIECE = 1024
HEAD = 61  # header and the proof of the passphrase


def sealed(data: bytes, passphrase: str = "secret") -> bytes:
    file = io.BytesIO()
    writer = SealingWriter(file, passphrase, cost=CHEAP, piece=PIECE)
    writer.write(data)
    writer.close()
    return file.getvalue()


def opened(data: bytes, passphrase: str = "secret") -> bytes:
    return SealedReader(io.BytesIO(data), passphrase, source="x").readall() or b""


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 5 * PIECE + 17])
def test_what_was_sealed_comes_back(size: int) -> None:
    data = bytes(n % 251 for n in range(size))
    assert opened(sealed(data)) == data


@settings(max_examples=40, deadline=None)
@given(st.binary(max_size=4000), st.lists(st.tuples(st.integers(0, 4000), st.integers(0, 1500)), max_size=8))
def test_it_can_be_read_at_any_place(data: bytes, reads: list[tuple[int, int]]) -> None:
    reader = io.BufferedReader(SealedReader(io.BytesIO(sealed(data)), "secret"), 64)
    for place, count in reads:
        reader.seek(place)
        assert reader.read(count) == data[place : place + count]
    assert reader.seek(0, io.SEEK_END) == len(data)


def test_the_same_content_never_looks_the_same() -> None:
    assert sealed(b"x" * 100)[HEAD:] != sealed(b"x" * 100)[HEAD:]


@pytest.mark.parametrize("wrong", ["", "Secret", "secret ", "sécret"])
def test_another_passphrase_is_told(wrong: str) -> None:
    with pytest.raises(WrongPassphraseError):
        opened(sealed(b"x"), wrong)


def test_the_way_accents_are_written_does_not_matter() -> None:
    assert opened(sealed(b"x", "Mu\u0308ller"), "M\u00fcller") == b"x"


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_changed_is_noticed(data: st.DataObject) -> None:
    whole = sealed(b"y" * 3000)
    place = data.draw(st.integers(0, len(whole) - 1))
    # Asking for a costlier key would cost the test as much.
    damaged = bytearray(whole)
    damaged[place] ^= data.draw(st.integers(1, 255)) if not 14 <= place < 22 else 128
    with pytest.raises(FaceCogError):
        opened(bytes(damaged))


def test_pieces_cannot_be_left_out_exchanged_or_added() -> None:
    whole = sealed(b"a" * PIECE + b"b" * PIECE + b"c" * 10)
    stored = PIECE + 16
    first, second, last = whole[HEAD : HEAD + stored], whole[HEAD + stored : HEAD + 2 * stored], whole[-26:]
    for pieces in ((first, second), (first, last), (second, first, last), (first, second, last, last), (first,), ()):
        with pytest.raises(ArchiveDamagedError):
            opened(whole[:HEAD] + b"".join(pieces))
    assert opened(whole[:HEAD] + first + second + last) == b"a" * PIECE + b"b" * PIECE + b"c" * 10


def test_what_is_no_sealed_file_or_a_newer_one_is_told() -> None:
    whole = bytearray(sealed(b"x"))
    for data in (b"", b"PK\x03\x04", bytes(whole[:30]), b"x" * 100):
        with pytest.raises(ArchiveDamagedError):
            opened(data)
    whole[14] = 9
    with pytest.raises(ArchiveNewerError):
        opened(bytes(whole))


@pytest.mark.parametrize(("place", "value"), [(15, 40), (16, 255), (17, 255), (15, 0), (18, 255)])
def test_a_file_cannot_ask_for_all_the_memory(place: int, value: int) -> None:
    whole = bytearray(sealed(b"x"))
    whole[place] = value
    with pytest.raises(ArchiveDamagedError):
        opened(bytes(whole))


def test_what_was_abandoned_does_not_open() -> None:
    file = io.BytesIO()
    writer = SealingWriter(file, "secret", cost=CHEAP, piece=PIECE)
    writer.write(b"z" * 3000)
    writer.abandon()
    with pytest.raises(ArchiveDamagedError):
        opened(file.getvalue())
