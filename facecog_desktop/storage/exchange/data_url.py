"""Pictures within text: data URLs. Nothing else is read for one: no server's path, no address."""

from __future__ import annotations

import base64
import binascii
import re
from typing import Any

from facecog_desktop.core.errors import PictureTooLargeError
from facecog_desktop.service.intake import RowInvalidError
from facecog_desktop.storage.exchange.folder import MAX_BYTES

_HEAD = re.compile(r"data:image/[a-z0-9.+-]{1,40}(;[a-z0-9=.+-]{1,40})*;base64,", re.IGNORECASE)


def picture_bytes(value: Any) -> bytes:
    """The bytes of `data:image/...;base64,...`, white space in it being left out.

    Raises RowInvalidError for anything else, PictureTooLargeError.
    """
    match = _HEAD.match(value) if isinstance(value, str) else None
    if match is None:
        raise RowInvalidError("the image is no data URL of a picture (paths and addresses are not followed)")
    if len(value) > MAX_BYTES * 2:
        raise PictureTooLargeError(f"the image is larger than {MAX_BYTES // 1024**2} MB")
    try:
        data = base64.b64decode("".join(value[match.end() :].split()), validate=True)
    except (binascii.Error, ValueError) as error:
        raise RowInvalidError(f"the image is no base64: {error}") from error
    if not data:
        raise RowInvalidError("the image is empty")
    return data
