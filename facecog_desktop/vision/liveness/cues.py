"""All cues of one face by their names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.types import Face, Pixels
from facecog_desktop.vision.liveness.border import border
from facecog_desktop.vision.liveness.colour import chroma, specular
from facecog_desktop.vision.liveness.spectrum import spectrum
from facecog_desktop.vision.liveness.texture import texture

CUES: Mapping[str, Callable[[Pixels, Face], NDArray[np.float64]]] = MappingProxyType(
    {"texture": texture, "moire": spectrum, "specular": specular, "colour": chroma, "border": border}
)
"""What each cue measures."""


def cues(pixels: Pixels, face: Face) -> dict[str, NDArray[np.float64]]:
    """The measures of every cue; `face` in pixels of the picture."""
    return {name: measure(pixels, face) for name, measure in CUES.items()}
