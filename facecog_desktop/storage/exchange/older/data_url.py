"""The pictures of lists, which hold them as data URLs."""

from __future__ import annotations

from typing import Any

from facecog_desktop.core import data_urls
from facecog_desktop.core.errors import InvalidRequestError, PictureTooLargeError
from facecog_desktop.core.text import text
from facecog_desktop.service.importing.intake import RowInvalidError
from facecog_desktop.storage.exchange.folder import MAX_BYTES


def picture_bytes(value: Any) -> bytes:
    """The bytes of a data URL. Raises RowInvalidError for anything else, PictureTooLargeError."""
    if isinstance(value, str) and len(value) > MAX_BYTES * 2:
        raise PictureTooLargeError(text("the image is larger than {size} MB", size=MAX_BYTES // 1024**2))
    try:
        return data_urls.picture_bytes(value)
    except InvalidRequestError as error:
        raise RowInvalidError(error.message) from error
