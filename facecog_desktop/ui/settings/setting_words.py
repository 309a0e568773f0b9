"""What the window says of a setting: its title and help, and its value in words. No widget lives here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from facecog_desktop.core.text import Text, text
from facecog_desktop.settings import Settings
from facecog_desktop.ui.settings.spin_words import of_number
from facecog_desktop.ui.words.language import tr, translated

_PLAIN = Text("{value}")


@dataclass(frozen=True, slots=True)
class Showing:
    """How a number is shown: multiplied, in words, in steps (both of the shown number), 0 in a word."""

    words: Text = _PLAIN
    factor: float = 1.0
    step: float = 1.0
    nothing: str = ""


_SHOWING: Mapping[str, Showing] = {
    "min_face": Showing(text("{n} pixels", one="{n} pixel"), step=10),
    "looks_per_second": Showing(text("{value} a second"), step=0.5),
    "votes": Showing(text("{n} looks", one="{n} look")),
    "cooldown": Showing(text("{n} seconds", one="{n} second"), step=30),
    "rec_area": Showing(text("{value} %"), factor=100),
    "backup_days": Showing(text("{n} days", one="{n} day"), nothing=text("never")),
    "backups_kept": Showing(text("{n} copies", one="{n} copy")),
    "retention_days": Showing(text("{n} days", one="{n} day"), step=30, nothing=text("for ever")),
}

_HELP = {
    "log": text(
        "Writes down who was in view, when and at which camera, the best picture of known people, and how near each "
        "look was (30 days, for What if). Of strangers only the times."
    ),
    "camera": text("What the Live page shows."),
    "gallery": text("The file that holds people, photos and face templates."),
}
"""Where the description speaks of values that are typed, but here they are chosen."""

_CHOICES = {
    "automatic": text("Automatic"),
    "hog": text("HOG: steady"),
    "cnn": text("CNN: finds more"),
    "system": text("As the system"),
    "light": text("Light"),
    "dark": text("Dark"),
    "off": text("Off"),
    "daily": text("Once a day"),
    "in_out": text("In and out"),
    "local": text("Names from this computer"),
    "say": text("No names"),
    "": text("As the system"),
}

_NAMES = {"en": "English", "de": "Deutsch", "es": "Español", "zh_CN": "简体中文", "ar": "العربية"}
"""Languages, each by its own name: whoever looks for theirs can read it."""


def showing(key: str) -> Showing:
    """How a setting's number is shown."""
    return _SHOWING.get(key, Showing())


def title(key: str) -> str:
    """A setting's title."""
    return translated(Settings.model_fields[key].title or key)


def help_text(key: str) -> str:
    """A setting's description."""
    return translated(_HELP.get(key) or Settings.model_fields[key].description or "")


def default(key: str) -> Any:
    """A setting's value where nobody has changed it."""
    return Settings.model_fields[key].default


def shown(key: str, value: Any) -> str:
    """A value in words."""
    how = showing(key)
    if isinstance(value, bool):
        return tr("on") if value else tr("off")
    if isinstance(value, StrEnum):
        return choice(value)
    if key == "threshold" and value == 0:
        return tr("automatic")
    if value == 0 and how.nothing:
        return translated(how.nothing)
    return of_number(how.words, value * how.factor) if isinstance(value, int | float) else str(value)


def choice(value: StrEnum) -> str:
    """One of a setting's few values."""
    own = _NAMES.get(value.value)
    return own if own is not None else translated(_CHOICES.get(value.value, value.value))
