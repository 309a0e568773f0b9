"""Which libraries are still needed once something was left out: what only a dropped file asked for goes with it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from facecog_desktop.core.errors import FaceCogError

Entry = tuple[str, str, str]
"""PyInstaller's: name within the folder, source, kind."""


class NeededError(FaceCogError):
    """A library was left out that a file in the folder asks for."""

    code = "needed"
    hint = "Take it off the lists in packaging/bundle.py, or leave out what asks for it."


def reachable(entries: Iterable[Entry], dropped: Callable[[str], bool], asks: Callable[[str], set[str]]) -> list[Entry]:
    """The entries that are wanted, and what they ask for, in their order.

    `asks` gives the base names of the libraries that the file at a source asks for. Whatever nobody asks for is
    loaded by its name (a module, a plugin) and stays unless it is dropped.
    """
    listed = list(entries)
    needs = {entry[0]: asks(entry[1]) if entry[2] in {"BINARY", "EXTENSION"} else set() for entry in listed}
    asked = set[str]().union(*needs.values())
    kept = {name for name, _, kind in listed if not dropped(name) and _stands_alone(name, kind, asked)}
    by_base = _by_base(listed)
    ahead = list(kept)
    while ahead:
        for library in needs[ahead.pop()]:
            for name in by_base.get(library, ()):
                if name not in kept and not dropped(name):
                    kept.add(name)
                    ahead.append(name)
    return [entry for entry in listed if entry[0] in kept or _leads_to(entry, kept)]


def missing(
    entries: Iterable[Entry], kept: Iterable[Entry], asks: Callable[[str], set[str]], of_system: Callable[[str], bool]
) -> list[str]:
    """What is not in the folder any more and asked for in it, a sentence each; `of_system` by the library's name."""
    there = {base(name) for name, _, _ in entries}
    remaining = list(kept)
    gone = there - {base(name) for name, _, _ in remaining}
    return [
        f"{name} asks for {library}"
        for name, source, kind in remaining
        if kind in {"BINARY", "EXTENSION"}
        for library in sorted(asks(source) & gone)
        if not of_system(library)
    ]


def check(wrong: list[str]) -> None:
    """Raises NeededError for what `missing` has found."""
    if wrong:
        raise NeededError("; ".join(wrong))


def base(name: str) -> str:
    """The name without its folder."""
    return name.replace("\\", "/").rpartition("/")[2]


def _stands_alone(name: str, kind: str, asked: set[str]) -> bool:
    return kind != "SYMLINK" and (kind != "BINARY" or base(name) not in asked)


def _by_base(entries: Iterable[Entry]) -> Mapping[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, _, _ in entries:
        found.setdefault(base(name), []).append(name)
    return found


def _leads_to(entry: Entry, kept: set[str]) -> bool:
    """A link within the folder to a file that stays."""
    name, target, kind = entry
    if kind != "SYMLINK":
        return False
    folder = name.rpartition("/")[0]
    return target in kept or f"{folder}/{target}".lstrip("/") in kept
