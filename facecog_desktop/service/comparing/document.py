"""A comparison as a JSON document: the same for the command line, the window and whoever asks over the network."""

from __future__ import annotations

from typing import Any

from facecog_desktop.core.comparing.comparison import Comparison


def document(answer: Comparison) -> dict[str, Any]:
    """The answer's fields; numbers are None where a side shows no face."""
    return {
        "match": answer.match,
        "confidence": _rounded(answer.confidence),
        "distance": _rounded(answer.distance),
        "face_found_left": answer.left.face is not None,
        "face_found_right": answer.right.face is not None,
        "cached": answer.cached,
        "frames": [
            {
                "time": round(frame.time, 3),
                "distance": _rounded(frame.distance),
                "confidence": _rounded(frame.confidence),
            }
            for frame in answer.frames
        ],
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)
