"""The rules of registering somebody in front of a camera: what to advise, what to keep."""

from __future__ import annotations

from collections.abc import Sequence

from facecog_desktop.core.advice import Advice
from facecog_desktop.core.picture.quality import REGISTRATION_LIMIT
from facecog_desktop.core.types import Face, PoseName, Quality

BYSTANDER = 0.35
"""A second face narrower than this part of the first is somebody in the background, not a second person."""

_TOO_NEAR = 0.75  # face width over picture width
_WIDEST_TURN = 40.0  # degrees of yaw and pitch that a kept sample may show


def main_face(faces: Sequence[Face]) -> Face | None:
    """The one face meant, None when there is none or when a second one is as much in front. Largest first."""
    if not faces:
        return None
    if len(faces) > 1 and faces[1].box.width > BYSTANDER * faces[0].box.width:
        return None
    return faces[0]


def advise(frame_width: int, faces: Sequence[Face], quality: Quality | None) -> Advice:
    """The one thing to say now, the most hindering first. `quality` is of the main face, if there is one."""
    if not faces:
        return Advice.NO_FACE
    face = main_face(faces)
    if face is None or quality is None:
        return Advice.SEVERAL_FACES
    for advice, hinders in _hindrances(frame_width, face, quality):
        if hinders:
            return advice
    return Advice.GOOD


def _hindrances(frame_width: int, face: Face, quality: Quality) -> Sequence[tuple[Advice, bool]]:
    """Every reason against keeping this face, in the order in which people can mend them."""
    limit = REGISTRATION_LIMIT
    pose = face.pose
    return (
        (Advice.INTO_THE_PICTURE, quality.uncropped < limit),
        (Advice.COME_CLOSER, quality.inter_eye_distance < limit),
        (Advice.MOVE_BACK, face.box.width > _TOO_NEAR * frame_width),
        (Advice.TOO_DARK, quality.brightness < limit and quality.luminance < 128.0),
        (Advice.TOO_BRIGHT, quality.brightness < limit and quality.luminance >= 128.0),
        (Advice.FACE_THE_CAMERA, pose is not None and max(abs(pose.yaw), abs(pose.pitch)) > _WIDEST_TURN),
        (Advice.TILT_LESS, pose is not None and abs(pose.roll) > 30.0),
        (Advice.HOLD_STILL, quality.sharpness < limit or quality.contrast < limit),
        (Advice.UNCOVER, quality.uncovered < limit),
        (Advice.OPEN_EYES, quality.eyes_open < limit),
        (Advice.CLOSE_MOUTH, quality.mouth_closed < limit),
    )


def missing_poses(kept: Sequence[PoseName]) -> list[PoseName]:
    """The directions that the ring of five still lacks, in the order to ask for them."""
    return [pose for pose in PoseName if pose not in kept]
