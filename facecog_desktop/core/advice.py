"""What somebody who is about to be registered may be told."""

from __future__ import annotations

from enum import StrEnum


class Advice(StrEnum):
    """The one thing to tell somebody who is about to be registered."""

    NO_FACE = "no_face"
    SEVERAL_FACES = "several_faces"
    COME_CLOSER = "come_closer"
    MOVE_BACK = "move_back"
    INTO_THE_PICTURE = "into_the_picture"
    TOO_DARK = "too_dark"
    TOO_BRIGHT = "too_bright"
    HOLD_STILL = "hold_still"
    FACE_THE_CAMERA = "face_the_camera"
    TILT_LESS = "tilt_less"
    UNCOVER = "uncover"
    OPEN_EYES = "open_eyes"
    CLOSE_MOUTH = "close_mouth"
    GOOD = "good"
