"""The list that the bulk service takes: its entries, and what they say of whom."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from facecog_desktop.core.data_urls import picture_bytes
from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.people.names import clean_name

ACTION = "embedlink"
_WRAPPED = "metadata"


@dataclass(frozen=True, slots=True)
class Entry:
    """An entry of the list, not checked yet but for its id: `given` as it was sent, `key` as an external id."""

    key: str
    given: str | int
    fields: Mapping[str, Any]


@dataclass(frozen=True, slots=True, eq=False)
class SentSample:
    """A checked entry: who it is, and the bytes of a picture."""

    key: str
    name: str
    metadata: Mapping[str, Any]
    picture: bytes


def entries_of(document: Any) -> list[Entry]:
    """The entries. Raises InvalidRequestError where it is no list, or where an entry has no id to tell it by."""
    if not isinstance(document, list):
        raise InvalidRequestError("it is no list of samples")
    return [_entry(each) for each in document]


def sample_sent(entry: Entry) -> SentSample:
    """The entry, checked. Raises InvalidRequestError, InvalidNameError."""
    fields = entry.fields
    if not _is_whole(entry.key):
        raise InvalidRequestError("the id holds half a character")
    name = fields.get("name")
    if not isinstance(name, str):
        raise InvalidRequestError("the entry has no name")
    if fields.get("action", ACTION) != ACTION:
        raise InvalidRequestError(f"the action is not {ACTION}")
    metadata, picture = metadata_of(fields.get("metadata")), picture_bytes(fields.get("image"))
    return SentSample(entry.key, clean_name(name), metadata, picture)


def metadata_of(value: Any) -> Mapping[str, Any]:
    """An object as it is; anything else, which the old service allowed too, under the key "metadata".

    Raises InvalidRequestError for what JSON cannot tell: infinite numbers, half a character.
    """
    try:
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode("utf-8")
    except (ValueError, RecursionError) as error:
        raise InvalidRequestError("the metadata cannot be kept") from error
    if isinstance(value, dict) and set(value) != {_WRAPPED}:
        return value
    return {} if value is None or value == "" else {_WRAPPED: value}


def metadata_as_sent(kept: Mapping[str, Any]) -> Any:
    """The inverse of `metadata_of`; an empty object where nothing was sent."""
    return kept[_WRAPPED] if set(kept) == {_WRAPPED} else dict(kept)


def _entry(element: Any) -> Entry:
    given = element.get("id") if isinstance(element, dict) else None
    if isinstance(given, bool) or not isinstance(given, str | int) or not str(given).strip():
        raise InvalidRequestError("an entry has no id")
    return Entry(str(given).strip(), given, element)


def _is_whole(text: str) -> bool:
    """Whether UTF-8 can tell it: JSON can send one half of a surrogate pair."""
    return not any("\ud800" <= character <= "\udfff" for character in text)
