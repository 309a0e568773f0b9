"""Passports, cards and licences of nobody, drawn with a drawn face: what a document check reads in tests."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from facecog_desktop.capture.drawn.face import View, draw_picture
from facecog_desktop.capture.drawn.people import DEMO_PEOPLE
from facecog_desktop.core.types import Pixels

PASSPORT = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
"""The specimen of ICAO Doc 9303, part 4."""

CARD = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
"""The specimen of part 5."""


def drawn_document(
    words: Sequence[str], zone: Sequence[str] = (), *, person: int = 0, size: tuple[int, int] = (1250, 880)
) -> Pixels:
    """A page with a portrait on the left, words beside it and a zone below, RGB."""
    page = Image.new("RGB", size, (236, 232, 222))
    portrait = Image.fromarray(draw_picture(DEMO_PEOPLE[person], 420, View())).resize((400, 400))
    page.paste(portrait, (40, 120))
    pen = ImageDraw.Draw(page)
    for number, text in enumerate(words):
        pen.text((480, 60 + 70 * number), text, fill=(20, 20, 40), font=ImageFont.load_default(34))
    pitch = (size[0] - 80) / max(map(len, zone), default=1)
    font = ImageFont.load_default(round(pitch * 1.3))
    for row, line in enumerate(zone):
        for place, sign in enumerate(line):
            middle = 40 + pitch * (place + 0.5)
            pen.text((middle, size[1] - 70 * (len(zone) - row)), sign, fill=0, font=font, anchor="ms")
    return np.asarray(page, np.uint8).copy()
