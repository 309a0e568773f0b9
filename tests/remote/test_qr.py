"""QR codes: what a reader reads from them is the text."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from facecog_desktop.remote.qr import QUIET, modules

LINK = "https://192.168.1.20:8000/#key=fck_0123456789abcdefghijklmnopqrstuvwxyzABCDEFG"


@pytest.mark.parametrize("text", [LINK, "a", "x" * 400])
def test_a_reader_reads_the_text(text: str) -> None:
    dark = modules(text)
    picture = np.kron(np.where(dark, 0, 255), np.ones((6, 6))).astype(np.uint8)
    read, _, _ = cv2.QRCodeDetector().detectAndDecode(np.pad(picture, 30, constant_values=255))
    assert read == text


def test_there_is_a_quiet_zone_around() -> None:
    dark = modules(LINK)
    assert dark.shape[0] == dark.shape[1]
    assert not dark[:QUIET].any()
    assert not dark[:, -QUIET:].any()
    assert dark[QUIET, QUIET]


def test_a_text_that_does_not_fit_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        modules("x" * 8000)
