"""What stands where there are no strangers to be seen: a title, what it is about, and a button."""

from __future__ import annotations

from facecog_desktop.core.text import text
from facecog_desktop.ui.words.language import tr

OFF = (
    text("Strangers' faces are not kept"),
    text(
        "The album needs the pictures of people who are not registered. Nothing of a stranger's face is stored unless "
        "“Keep strangers' faces” is switched on in Settings, under Log."
    ),
    text("Open &Settings"),
)
NOBODY = (
    text("No strangers yet"),
    text(
        "Whoever is seen on the Live page and is not registered comes here, "
        "with every visit of the same face on one tile."
    ),
    "",
)
STOPPED = (
    text("Not all faces were looked at"),
    text("What was looked at so far is remembered until the program ends."),
    text("&Go on"),
)


def still_kept(pictures: int) -> str:
    """That pictures are left from before the setting was switched off."""
    return tr("{n} earlier pictures are still in the log.", one="{n} earlier picture is still in the log.", n=pictures)
