"""The list that the bulk recognition service takes: [{id, name, image (data URL), metadata, action}]."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from pathlib import Path
from typing import Any

from facecog_desktop.core.text import text
from facecog_desktop.service.importing.intake import (
    Archive,
    Entry,
    ForeignVectorError,
    ImportFormat,
    Picture,
    RowInvalidError,
    Subject,
    Trouble,
)
from facecog_desktop.storage.exchange.older.data_url import picture_bytes
from facecog_desktop.storage.exchange.older.json_stream import elements

ACTION = "embedlink"
_VECTORS = ("vector", "feature_vector", "embedding")


def read(file: Path) -> Archive:
    """Each entry is one person by its id: a known id gets the new picture in place of what an import left there.

    Reads the file once to count. Raises SourceNotFoundError, SourceUnreadableError, ArchiveDamagedError.
    """
    total = sum(1 for _ in elements(file))

    def entries() -> Generator[Entry, None, None]:
        for number, element in enumerate(elements(file), 1):
            yield entry(element, f"{file} entry {number}")

    return Archive(ImportFormat.JSON, total, entries)


def is_list_of_samples(file: Path) -> bool:
    """Whether the first element looks like an entry. Raises as `read`."""
    first: Iterator[Any] = elements(file)
    return any(isinstance(element, dict) and {"image", "action"} & element.keys() for element in _some(first, 1))


def entry(element: Any, source: str) -> Subject | Trouble:
    """One entry as a person, or what is wrong with it."""
    if not isinstance(element, dict):
        return Trouble(source, RowInvalidError("it is no object with id, name and image"))
    name, key = element.get("name"), _key(element.get("id"))
    if key is not None:
        source = f"{source} id {key}"
    if not isinstance(name, str) or key is None:
        told = name if isinstance(name, str) else ""
        return Trouble(
            source, RowInvalidError(text("it has no name") if key is not None else text("it has no id")), told
        )
    if element.get("action", ACTION) != ACTION:
        return Trouble(
            source,
            RowInvalidError(
                text("the action is {action}, not {wanted}", action=f"{element['action']!r:.50}", wanted=ACTION)
            ),
            name,
        )
    image = element.get("image")
    if image is None and any(element.get(each) is not None for each in _VECTORS):
        return Trouble(source, ForeignVectorError("there are only numbers of another network, and no picture"), name)
    picture = Picture(source, lambda: picture_bytes(image))
    return Subject(name, [picture], key, metadata(element.get("metadata")), apart=True, replaces=True)


def metadata(value: Any) -> Mapping[str, Any]:
    """An object as it is; anything else, which the old service allowed, under the key "metadata"."""
    if isinstance(value, dict):
        return value
    return {} if value is None or value == "" else {"metadata": value}


def _key(value: Any) -> str | None:
    """An id as text: numbers are ids too."""
    if isinstance(value, bool) or not isinstance(value, str | int):
        return None
    return str(value).strip() or None


def _some(found: Iterator[Any], count: int) -> list[Any]:
    return [element for _, element in zip(range(count), found, strict=False)]
