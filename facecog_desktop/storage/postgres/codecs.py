"""Values on their way to PostgreSQL and back: templates as pgvector's rows of numbers, texts with a NUL in them."""

from __future__ import annotations

import struct

import numpy as np
from psycopg import Connection
from psycopg.adapt import Buffer, Dumper, Loader
from psycopg.pq import Format
from psycopg.types.string import StrDumperUnknown, TextBinaryLoader

from facecog_desktop.storage.records.values import TemplateBytes

_HEAD = struct.Struct(">HH")
"""How pgvector sends a row of numbers: how many, a zero, then each as float32, big-endian."""

_ESCAPE, _NUL = "\x1a", "\x00"


class _TemplateDumper(Dumper):
    """float32, little-endian, as the type `vector`."""

    format = Format.BINARY

    def dump(self, obj: bytes) -> Buffer:
        numbers = np.frombuffer(obj, dtype="<f4")
        return _HEAD.pack(len(numbers), 0) + numbers.astype(">f4").tobytes()


class _TemplateLoader(Loader):
    """The type `vector` as float32, little-endian."""

    format = Format.BINARY

    def load(self, data: Buffer) -> TemplateBytes:
        return TemplateBytes(np.frombuffer(data, dtype=">f4", offset=_HEAD.size).astype("<f4").tobytes())


class _TextDumper(StrDumperUnknown):
    """PostgreSQL's texts cannot hold NUL, Python's and SQLite's can: it is written as two other characters."""

    def dump(self, obj: str) -> Buffer | None:
        if _NUL in obj or _ESCAPE in obj:
            obj = obj.replace(_ESCAPE, _ESCAPE * 2).replace(_NUL, f"{_ESCAPE}0")
        return super().dump(obj)


class _TextLoader(TextBinaryLoader):
    """The way back."""

    def load(self, data: Buffer) -> str:
        text = str(super().load(data))
        if _ESCAPE not in text:
            return text
        return _ESCAPE.join(part.replace(f"{_ESCAPE}0", _NUL) for part in text.split(_ESCAPE * 2))


def teach_texts(connection: Connection) -> None:
    """Let any text be stored."""
    connection.adapters.register_dumper(str, _TextDumper)
    connection.adapters.register_loader("text", _TextLoader)


def teach_templates(connection: Connection, oid: int) -> None:
    """Let templates be stored; `oid` is the number of the type `vector` in this database."""
    dumper = type("TemplateDumper", (_TemplateDumper,), {"oid": oid})
    connection.adapters.register_dumper(TemplateBytes, dumper)
    connection.adapters.register_loader(oid, _TemplateLoader)
