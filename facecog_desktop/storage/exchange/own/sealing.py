"""A file sealed with a passphrase: scrypt makes the key, ChaCha20-Poly1305 seals it piece by piece. No format within.

Every piece has its number and whether it is the last in its nonce (the STREAM construction of Hoang, Reyhanitabar,
Rogaway and Vizár, 2015), so that none can be changed, moved, left out or cut off unnoticed."""

from __future__ import annotations

import io
import os
import struct
import unicodedata
from dataclasses import dataclass
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from facecog_desktop.core.text import Plain, text
from facecog_desktop.storage.exchange.failures import ArchiveDamagedError, ArchiveNewerError, WrongPassphraseError

MAGIC = b"FaceCogSealed\x00"
VERSION = 1
_HEADER = struct.Struct(">14sBBBBI16s7s")  # magic, version, log2 of scrypt's N, r, p, size of a piece, salt, nonce
_TAG = 16


@dataclass(frozen=True, slots=True)
class Cost:
    """What guessing a passphrase costs: 2**log_n x 128 x r bytes of memory (128 MB) and about half a second."""

    log_n: int = 17
    r: int = 8
    p: int = 1

    @property
    def payable(self) -> bool:
        """Whether a file may ask for so much (at most 1 GB): else it could be used to exhaust this computer."""
        return 10 <= self.log_n <= 20 and 1 <= self.r <= 8 and 1 <= self.p <= 4


STRONG = Cost()


class _Pieces:
    """Seals and opens numbered pieces."""

    def __init__(self, passphrase: str, header: bytes) -> None:
        _, _, log_n, r, p, self.size, salt, self._nonce = _HEADER.unpack(header)
        secret = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        key = Scrypt(salt=salt, length=32, n=1 << log_n, r=r, p=p).derive(secret)
        self._cipher = ChaCha20Poly1305(key)
        self._header = header

    def seal(self, number: int, data: bytes, *, last: bool) -> bytes:
        return self._cipher.encrypt(self._numbered(number, last), data, self._header)

    def open(self, number: int, data: bytes, *, last: bool) -> bytes:
        """Raises InvalidTag."""
        return self._cipher.decrypt(self._numbered(number, last), data, self._header)

    def _numbered(self, number: int, last: bool) -> bytes:
        return bytes(self._nonce) + struct.pack(">IB", number, last)


class SealingWriter(io.RawIOBase):
    """Seals what is written to it into `file`; `close` writes the last piece and leaves `file` open."""

    def __init__(self, file: BinaryIO, passphrase: str, *, cost: Cost = STRONG, piece: int = 1 << 16) -> None:
        super().__init__()
        self._file = file
        header = _HEADER.pack(MAGIC, VERSION, cost.log_n, cost.r, cost.p, piece, os.urandom(16), os.urandom(7))
        self._pieces = _Pieces(passphrase, header)
        self._buffer = bytearray()
        self._number = 1
        # Piece 0 is empty: it tells a wrong passphrase from a file that is damaged somewhere.
        file.write(header + self._pieces.seal(0, b"", last=False))

    def writable(self) -> bool:
        """Always."""
        return True

    def write(self, data: bytes | bytearray | memoryview) -> int:  # type: ignore[override]  # bytes-like, as io says
        """Take everything; whole pieces go on to the file."""
        self._buffer += data
        size = self._pieces.size
        while len(self._buffer) > size:  # the last piece is never empty unless everything is
            self._put(bytes(self._buffer[:size]), last=False)
            del self._buffer[:size]
        return len(data)

    def close(self) -> None:
        """Seal the rest as the last piece."""
        if not self.closed:
            self._put(bytes(self._buffer), last=True)
            self._buffer.clear()
        super().close()

    def abandon(self) -> None:
        """Close without a last piece: what was written is worth nothing."""
        self._buffer.clear()
        super().close()

    def _put(self, data: bytes, *, last: bool) -> None:
        self._file.write(self._pieces.seal(self._number, data, last=last))
        self._number += 1


class SealedReader(io.RawIOBase):
    """The content of a sealed file, readable at any place; pieces are opened as they are asked for, in memory only."""

    def __init__(self, file: BinaryIO, passphrase: str, *, source: str = "") -> None:
        """Raises WrongPassphraseError, ArchiveDamagedError (cut short, among others), ArchiveNewerError."""
        super().__init__()
        self._file = file
        self._source = source
        self._place = 0
        self._at: tuple[int, bytes] = (0, b"")
        header = file.read(_HEADER.size)
        proof = file.read(_TAG)
        self._check(header, proof)
        self._pieces = _Pieces(passphrase, header)
        try:
            self._pieces.open(0, proof, last=False)
        except InvalidTag as error:
            raise WrongPassphraseError(
                text("the passphrase does not open {source}", source=source), source=source
            ) from error
        self._start = file.tell()
        stored = file.seek(0, os.SEEK_END) - self._start
        self._count = max(-(-stored // (self._pieces.size + _TAG)), 1)
        self._length = stored - self._count * _TAG
        self._piece(self._count)  # says whether the end is there

    def readable(self) -> bool:
        """Always."""
        return True

    def seekable(self) -> bool:
        """Always."""
        return True

    def tell(self) -> int:
        """The place in the content."""
        return self._place

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place in the content."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._place, os.SEEK_END: self._length}[whence]
        if base + offset < 0:
            raise ValueError("there is nothing before the beginning")
        self._place = base + offset
        return self._place

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]  # bytes-like, as io says
        """At most what is left of the present piece. Raises ArchiveDamagedError."""
        if self._place >= self._length:
            return 0
        size = self._pieces.size
        piece = self._piece(self._place // size + 1)
        part = piece[self._place % size :][: len(buffer)]
        buffer[: len(part)] = part
        self._place += len(part)
        return len(part)

    def _piece(self, number: int) -> bytes:
        if self._at[0] == number:
            return self._at[1]
        stored = self._pieces.size + _TAG
        self._file.seek(self._start + (number - 1) * stored)
        try:
            data = self._pieces.open(number, self._file.read(stored), last=number == self._count)
        except (InvalidTag, ValueError) as error:
            raise ArchiveDamagedError(
                text("{source} is damaged or cut short", source=self._source), source=self._source
            ) from error
        self._at = (number, data)
        return data

    def _check(self, header: bytes, proof: bytes) -> None:
        if len(header + proof) < _HEADER.size + _TAG or not header.startswith(MAGIC):
            raise ArchiveDamagedError(
                text("{source} is no whole sealed export", source=self._source), source=self._source
            )
        _, version, log_n, r, p, size, _, _ = _HEADER.unpack(header)
        if version > VERSION:
            raise ArchiveNewerError(
                text("{source} is sealed in version {version}", source=self._source, version=Plain(version)),
                source=self._source,
            )
        if not Cost(log_n, r, p).payable or not 1024 <= size <= 1 << 24:
            raise ArchiveDamagedError(
                text("the beginning of {source} is damaged", source=self._source), source=self._source
            )
