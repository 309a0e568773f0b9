"""Addresses of galleries on a server, as far as anybody may see them. They are understood by storage alone."""

from __future__ import annotations

import re

_SCHEMES = ("postgresql:", "postgres:")
_USER = re.compile(r"^(\w+://[^:@/?]*):[^?]*@")
_OPTION = re.compile(r"([?&]\w*password=)[^&]*", re.IGNORECASE)


def is_on_a_server(gallery: str) -> bool:
    """Whether what the setting says is the address of a database and no file."""
    return gallery.startswith(_SCHEMES)


def without_password(address: str) -> str:
    """The address without what opens it; in doubt a piece more goes."""
    return _OPTION.sub(r"\1…", _USER.sub(r"\1@", address))
