"""Matroska and WebM: elements within elements (RFC 8794 and 9559). Clusters, where the pictures are, are leapt over."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

from facecog_desktop.capture.films.containers.tracks import Told, one_turn
from facecog_desktop.capture.pictures.upright import AS_IT_IS, turn_of_degrees

MAGIC = b"\x1aE\xdf\xa3"
"""With this every file begins."""

_SEGMENT, _TRACKS, _TAGS = 0x18538067, 0x1654AE6B, 0x1254C367
_TRACK, _TYPE, _UID, _VIDEO = 0xAE, 0x83, 0x73C5, 0xE0
_PROJECTION, _PROJECTION_TYPE, _ROLL = 0x7670, 0x7671, 0x7675
_TAG, _TARGETS, _TAG_UID = 0x7373, 0x63C0, 0x63C5
_SIMPLE, _NAME, _STRING = 0x67C8, 0x45A3, 0x4487
_IS_VIDEO, _IS_SOUND = 1, 2

_PART_MOST = 16 * 1024 * 1024
_ELEMENTS_MOST = 100_000


@dataclass(slots=True)
class _Track:
    kind: int = 0
    uid: int = 0
    turn: int = AS_IT_IS


def tell(file: BinaryIO) -> Told | None:
    """What the tracks and tags say; None without tracks. May raise struct.error, IndexError, ValueError if damaged."""
    tracks: list[_Track] = []
    tags: list[tuple[frozenset[int], str]] = []
    for name, data in _parts(file):
        if name == _TRACKS:
            tracks += [_track(body) for inner, body in _elements(data) if inner == _TRACK]
        else:
            tags += [tag for inner, body in _elements(data) if inner == _TAG for tag in _rotations(body)]
    if not tracks:
        return None
    sound = any(track.kind == _IS_SOUND for track in tracks)
    first = next((track for track in tracks if track.kind == _IS_VIDEO), None)
    if first is None:
        return Told(pictures=False, sound=sound)
    tag = next((text for uids, text in tags if not uids - {0} or first.uid in uids), None)
    return Told(pictures=True, sound=sound, turn=one_turn(first.turn, tag))


def _parts(file: BinaryIO) -> Iterator[tuple[int, memoryview]]:
    """The bodies of Tracks and Tags. Ends at an element of unknown size: a stream that was never finished."""
    end = file.seek(0, io.SEEK_END)
    place = 0
    for _ in range(_ELEMENTS_MOST):
        if place + 2 > end:
            return
        file.seek(place)
        head = file.read(12)
        name, size, start = _head(memoryview(head))
        if name == _SEGMENT:
            size = 0  # go in
        if size is None:
            return
        if name in {_TRACKS, _TAGS} and size <= _PART_MOST:
            file.seek(place + start)
            yield name, memoryview(file.read(size))
        place += start + size


def _head(data: memoryview) -> tuple[int, int | None, int]:
    """(id, size of the body or None where it is unknown, length of both)."""
    wide = 9 - data[0].bit_length()
    if wide > 4:
        raise ValueError("no element begins here")
    name = int.from_bytes(data[:wide], "big")
    first = data[wide]
    long = 9 - first.bit_length()
    if long > 8 or len(data) < wide + long:
        raise ValueError("no size stands here")
    size = int.from_bytes(data[wide : wide + long], "big") & ((1 << 7 * long) - 1)
    return name, None if size == (1 << 7 * long) - 1 else size, wide + long


def _elements(data: memoryview) -> Iterator[tuple[int, memoryview]]:
    """(id, body) of the elements in a body, until one does not fit."""
    place = 0
    while place < len(data):
        name, size, start = _head(data[place:])
        if size is None or place + start + size > len(data):
            return
        yield name, data[place + start : place + start + size]
        place += start + size


def _track(data: memoryview) -> _Track:
    track = _Track()
    for name, body in _elements(data):
        if name == _TYPE:
            track.kind = int.from_bytes(body, "big")
        elif name == _UID:
            track.uid = int.from_bytes(body, "big")
        elif name == _VIDEO:
            for inner, projection in _elements(body):
                if inner == _PROJECTION:
                    track.turn = _roll(projection)
    return track


def _roll(data: memoryview) -> int:
    """A plain picture's turn: ProjectionPoseRoll counts against the clock. Of a panorama none."""
    found = {name: bytes(body) for name, body in _elements(data)}
    roll = found.get(_ROLL, b"")
    if int.from_bytes(found.get(_PROJECTION_TYPE, b""), "big") != 0 or len(roll) not in {4, 8}:
        return AS_IT_IS
    degrees = float(struct.unpack(">f" if len(roll) == 4 else ">d", roll)[0])
    return turn_of_degrees(-degrees) if abs(degrees) <= 360 else AS_IT_IS


def _rotations(data: memoryview) -> Iterator[tuple[frozenset[int], str]]:
    """(tracks it is for, none meaning all; text) of the tags called ROTATE."""
    uids: set[int] = set()
    texts: list[str] = []
    for name, body in _elements(data):
        if name == _TARGETS:
            uids |= {int.from_bytes(uid, "big") for inner, uid in _elements(body) if inner == _TAG_UID}
        elif name == _SIMPLE:
            found = {inner: bytes(value) for inner, value in _elements(body)}
            if found.get(_NAME, b"").upper() == b"ROTATE" and _STRING in found:
                texts.append(found[_STRING].decode("latin-1"))
    yield from ((frozenset(uids), text) for text in texts)
