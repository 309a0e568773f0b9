"""What only a dropped file asked for goes with it, and nothing else does."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from reachable import Entry, NeededError, base, check, missing, reachable

ENTRIES: list[Entry] = [
    ("plugins/theme.so", "theme", "BINARY"),
    ("plugins/platform.so", "platform", "BINARY"),
    ("module.so", "module", "EXTENSION"),
    ("libgtk.so.3", "gtk", "BINARY"),
    ("libpango.so.1", "pango", "BINARY"),
    ("libglib.so.2", "glib", "BINARY"),
    ("inner/libinner.so.1", "inner", "BINARY"),
    ("libinner.so.1", "inner/libinner.so.1", "SYMLINK"),
    ("text.txt", "text", "DATA"),
]
ASKS: Mapping[str, set[str]] = {
    "theme": {"libgtk.so.3"},
    "gtk": {"libpango.so.1", "libglib.so.2"},
    "pango": {"libglib.so.2"},
    "platform": {"libglib.so.2", "libinner.so.1"},
}


def asks(source: str) -> set[str]:
    return ASKS.get(source, set())


def names(*dropped: str) -> set[str]:
    return {name for name, _, _ in reachable(ENTRIES, lambda name: name in dropped, asks)}


def test_without_anything_dropped_all_stay_in_their_order() -> None:
    assert reachable(ENTRIES, lambda _: False, asks) == ENTRIES


def test_what_only_a_dropped_plugin_asked_for_goes_too() -> None:
    assert names("plugins/theme.so") == {name for name, _, _ in ENTRIES} - {
        "plugins/theme.so",
        "libgtk.so.3",
        "libpango.so.1",
    }


def test_a_link_goes_with_the_file_that_it_leads_to() -> None:
    assert "libinner.so.1" in names()
    assert {"libinner.so.1", "inner/libinner.so.1"} & names("plugins/platform.so") == set()


def test_what_is_asked_for_and_gone_is_told() -> None:
    kept = reachable(ENTRIES, lambda name: name == "libglib.so.2", asks)
    wrong = missing(ENTRIES, kept, asks, lambda _: False)
    assert wrong == [
        f"{name} asks for libglib.so.2" for name in ("plugins/platform.so", "libgtk.so.3", "libpango.so.1")
    ]
    with pytest.raises(NeededError, match="platform"):
        check(wrong)
    check([])


def test_what_the_system_has_is_not_missed() -> None:
    kept = reachable(ENTRIES, lambda name: name == "libglib.so.2", asks)
    assert missing(ENTRIES, kept, asks, lambda name: name == "libglib.so.2") == []


def test_names_of_windows_are_understood() -> None:
    assert base("PySide6\\Qt6Core.dll") == "Qt6Core.dll"
