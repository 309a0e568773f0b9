"""Pictures within text: data URLs. Nothing else is read for one: no path, no address."""

from __future__ import annotations

import base64
import binascii
import re

from facecog_desktop.core.errors import InvalidRequestError
from facecog_desktop.core.text import text

_HEAD = re.compile(r"data:image/[a-z0-9.+-]{1,40}(;[a-z0-9=.+-]{1,40})*;base64,", re.IGNORECASE)
_LONGEST_HEAD = 400


def picture_bytes(value: object) -> bytes:
    """The bytes of `data:image/...;base64,...`, white space in it being left out.

    Raises InvalidRequestError for anything else.
    """
    match = _HEAD.match(value, 0, _LONGEST_HEAD) if isinstance(value, str) else None
    if match is None or not isinstance(value, str):
        raise InvalidRequestError("the image is no data URL of a picture (paths and addresses are not followed)")
    try:
        data = base64.b64decode("".join(value[match.end() :].split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise InvalidRequestError(text("the image is no base64: {reason}", reason=str(error))) from error
    if not data:
        raise InvalidRequestError("the image is empty")
    return data
