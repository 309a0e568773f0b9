"""What the audit trail says was done, in the words in which the window tells it. The storage writes it in English."""

from __future__ import annotations

from facecog_desktop.core.text import text
from facecog_desktop.ui.words.language import translated

DEEDS = frozenset(
    (
        text("renamed"),
        text("described"),
        text("photos added"),
        text("photos dropped"),
        text("photos restored"),
        text("removed"),
        text("restored"),
        text("consent noted"),
        text("photos given away"),
        text("photos taken"),
        text("merged"),
        text("split"),
        text("absorbed"),
        text("released"),
        text("counter-example added"),
        text("counter-examples dropped"),
        text("counter-examples restored"),
        text("look-alike remembered"),
        text("look-alikes let go"),
        text("look-alikes restored"),
        text("check-ins taken back"),
        text("check-ins restored"),
        text("visit confirmed"),
        text("visit dismissed"),
        text("visit to be reviewed again"),
        text("stranger's visits claimed"),
        text("stranger's visits given back"),
        text("consent withdrawn"),
        text("added"),
        text("embedded"),
        text("took over"),
        text("gave back"),
        text("strangers' pictures erased"),
        text("forgotten"),
        text("gallery restored"),
        text("gallery encrypted"),
        text("gallery decrypted"),
    )
)
"""All that this version writes; what another one has written is shown as it is."""


def told(what: str) -> str:
    """A line's deed in the window's language."""
    return translated(what) if what in DEEDS else what
