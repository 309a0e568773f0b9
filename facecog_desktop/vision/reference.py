"""dlib's own face network run by dlib: the oracle the fast one is held to. 20 times slower, never on the live path."""

from __future__ import annotations

from threading import Lock

import dlib
import numpy as np

from facecog_desktop.core.errors import ModelDamagedError, ModelMissingError
from facecog_desktop.core.text import text
from facecog_desktop.core.types import Vectors
from facecog_desktop.vision import weights
from facecog_desktop.vision.chips import Chips
from facecog_desktop.vision.onnx import networks


class ReferenceEmbedder:
    """The 128 numbers as dlib computes them. Holds the GIL: about 60 ms a chip."""

    def __init__(self, *, lock: Lock | None = None) -> None:
        """Read the weights. `lock` is shared by everything made of dlib.

        Raises ModelMissingError, ModelDamagedError.
        """
        path = weights.verify(weights.RESNET)
        if networks.is_built(path):
            message = "dlib's own network is not in this build of the program, only the one that is 20 times faster"
            raise ModelMissingError(message, "Use the fast engine, or run the program from its sources.")
        self._lock = lock or Lock()
        try:
            self._network = dlib.face_recognition_model_v1(str(path))
        except RuntimeError as error:
            raise ModelDamagedError(
                text("the model file {name} does not parse: {reason}", name=path.name, reason=str(error)),
                source=str(path),
            ) from error

    def embed(self, chips: Chips) -> Vectors:
        """(n, 150, 150, 3) uint8 RGB to (n, 128) float32, one pass each."""
        if len(chips) == 0:
            return np.empty((0, 128), dtype=np.float32)
        with self._lock:
            numbers = self._network.compute_face_descriptor([np.ascontiguousarray(chip) for chip in chips])
        return np.array(numbers, dtype=np.float32).reshape(-1, 128)
