"""What may be a person's name, and how names are compared. Whether two people may share one is not decided here."""

from __future__ import annotations

import unicodedata

from facecog_desktop.core.errors import InvalidNameError
from facecog_desktop.core.text import Plain, Text, text

LONGEST = 200
"""Characters (code points after composition) that a name may have."""

_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the writing direction of whatever follows, also beyond the name (Unicode TR 36, 3.2)."""


def clean_name(typed: str) -> str:
    """The name as it is kept: canonically composed (NFC) and without white space at its ends.

    Any script is fine, and so are the joiners that some scripts need. Raises InvalidNameError for a name that is
    empty, has nothing visible, is longer than LONGEST or holds control characters.
    """
    name = unicodedata.normalize("NFC", typed).strip()
    if not name:
        raise InvalidNameError("the name is empty")
    if len(name) > LONGEST:
        raise InvalidNameError(
            text("the name has {length} characters, more than {most}", length=Plain(len(name)), most=Plain(LONGEST))
        )
    for character in name:
        refusal = _refusal(character)
        if refusal is not None:
            raise InvalidNameError(refusal)
    if all(character.isspace() or unicodedata.category(character) == "Cf" for character in name):
        raise InvalidNameError("the name has no visible character")
    return name


def _refusal(character: str) -> Text | None:
    """Why no name may hold this character; None where it may."""
    code = f"{ord(character):04X}"
    if character in _OVERRIDES:
        return text("the name holds marks that turn the writing direction (U+{code})", code=code)
    match unicodedata.category(character):
        case "Cc":
            return text("the name holds control characters (U+{code})", code=code)
        case "Cs":
            return text("the name holds half a character (U+{code})", code=code)
        case "Zl" | "Zp":
            return text("the name holds line breaks (U+{code})", code=code)
    return None


def name_key(name: str) -> str:
    """What names are sorted and compared by where case does not matter."""
    return unicodedata.normalize("NFC", name.casefold())


def same_name(left: str, right: str) -> bool:
    """Whether two names are the same but for case and the way their accents are written."""
    return name_key(left) == name_key(right)
