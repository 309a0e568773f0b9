"""What the engine's numbers are called. A module of its own, so that naming them loads no library."""

from __future__ import annotations

from facecog_desktop.core.types import EngineId

ENGINE = EngineId("dlib-resnet-1", 2)
"""dlib's face network, a template being the mean of its chips; the version counts up when a template changes."""
