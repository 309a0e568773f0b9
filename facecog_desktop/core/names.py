"""What may be a person's name, and how names are compared. Whether two people may share one is not decided here."""

from __future__ import annotations

import unicodedata

from facecog_desktop.core.errors import InvalidNameError

LONGEST = 200
"""Characters (code points after composition) that a name may have."""

_REFUSED = {"Cc": "control characters", "Cs": "half a character", "Zl": "line breaks", "Zp": "line breaks"}
_OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Marks that turn the writing direction of whatever follows, also beyond the name (Unicode TR 36, 3.2)."""


def clean_name(text: str) -> str:
    """The name as it is kept: canonically composed (NFC) and without white space at its ends.

    Any script is fine, and so are the joiners that some scripts need. Raises InvalidNameError for a name that is
    empty, has nothing visible, is longer than LONGEST or holds control characters.
    """
    name = unicodedata.normalize("NFC", text).strip()
    if not name:
        raise InvalidNameError("the name is empty")
    if len(name) > LONGEST:
        raise InvalidNameError(f"the name has {len(name)} characters, more than {LONGEST}")
    for character in name:
        reason = _REFUSED.get(unicodedata.category(character))
        if reason is None and character in _OVERRIDES:
            reason = "marks that turn the writing direction"
        if reason is not None:
            raise InvalidNameError(f"the name holds {reason} (U+{ord(character):04X})")
    if all(character.isspace() or unicodedata.category(character) == "Cf" for character in name):
        raise InvalidNameError("the name has no visible character")
    return name


def name_key(name: str) -> str:
    """What names are sorted and compared by where case does not matter."""
    return unicodedata.normalize("NFC", name.casefold())


def same_name(left: str, right: str) -> bool:
    """Whether two names are the same but for case and the way their accents are written."""
    return name_key(left) == name_key(right)
