"""The sources that were opened last, newest first: a small file beside the settings, without any password."""

from __future__ import annotations

import json
import logging
import os
import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from facecog_desktop import paths
from facecog_desktop.ui.desktop.choosing import DEMO

_LOG = logging.getLogger(__name__)
MOST = 8
_LONGEST = 2000  # letters of a source or a name
_SECRET = re.compile(r"pass|pwd|token|secret|key|auth|sig|session|credential", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class RecentSource:
    """What to open, and what it calls itself ("" where that is the same)."""

    spec: str
    name: str = ""


def without_secrets(spec: str) -> str:
    """An address without its password and without options that look like one; anything else as it is.

    "" where it is an address that cannot be understood: then nobody knows where the password is.
    """
    if "://" not in spec:
        return spec
    try:
        parts = urlsplit(spec)
        user, at, host = parts.netloc.rpartition("@")
        options = parse_qsl(parts.query, keep_blank_values=True)
    except ValueError:
        return ""
    kept = [(name, value) for name, value in options if not _SECRET.search(name)]
    query = parts.query if len(kept) == len(options) else urlencode(kept)
    if not parts.scheme or not host or "@" in parts.path + parts.query + parts.fragment:
        return ""
    return urlunsplit((parts.scheme, f"{user.partition(':')[0]}{at}{host}", parts.path, query, ""))


class RecentSources:
    """Reads the file when it is made; every change is written at once."""

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or paths.config_folder() / "recent.json"
        self._known = _read(self._file)

    @property
    def known(self) -> tuple[RecentSource, ...]:
        """At most eight, the newest first."""
        return self._known

    def note(self, spec: str, name: str = "") -> None:
        """It was opened: it comes first. The demo and the first camera there is are no news."""
        spec = without_secrets(spec)
        if not spec or spec == DEMO or len(spec) > _LONGEST:
            return
        name = "" if "://" in spec or name == spec else name[:_LONGEST]
        others = [each for each in self._known if each.spec != spec]
        self._change((RecentSource(spec, name), *others)[:MOST])

    def drop(self, spec: str) -> None:
        """It is gone."""
        self._change(tuple(each for each in self._known if each.spec != spec))

    def clear(self) -> None:
        """Nothing is remembered any more, and no file is left."""
        self._change(())

    def _change(self, known: tuple[RecentSource, ...]) -> None:
        if known == self._known:
            return
        self._known = known
        try:
            _write(self._file, known)
        except OSError as error:
            _LOG.warning("the list of recent sources cannot be written: %s", error)


def _read(file: Path) -> tuple[RecentSource, ...]:
    """What the file says; whatever is damaged in it is left out."""
    try:
        stored = json.loads(file.read_text("utf-8"))
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, RecursionError) as error:
        _LOG.warning("the list of recent sources begins anew: %s", error)
        return ()
    rows = stored if isinstance(stored, list) else []
    found: dict[str, RecentSource] = {}
    for row in rows:
        spec, name = (row.get("spec"), row.get("name", "")) if isinstance(row, dict) else (None, None)
        if isinstance(spec, str) and isinstance(name, str) and spec and without_secrets(spec) == spec:
            found.setdefault(spec, RecentSource(spec, name))
    return tuple(found.values())[:MOST]


def _write(file: Path, known: tuple[RecentSource, ...]) -> None:
    """Whole or not at all, and for nobody else to read."""
    if not known:
        file.unlink(missing_ok=True)
        return
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, prefix=file.name, suffix=".part")
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        json.dump([{"spec": each.spec, "name": each.name} for each in known], out, indent=2)
    Path(name).replace(file)
