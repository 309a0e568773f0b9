"""Bounds of what a server does at once, and of what may wait."""

from __future__ import annotations

import os
from dataclasses import dataclass

_CORES = max(os.cpu_count() or 1, 1)  # a network computes on one of them


@dataclass(frozen=True, slots=True)
class WorkRules:
    """Bounds of what is done at once and of what may wait.

    Faces to identify are looked at in batches of up to `batch_faces`, `batches` at once; a batch is waited for up to
    `linger` seconds while another is looked at; `queue_faces` may wait. Whole pictures, registrations and comparisons
    have `heavy` places, with `heavy_line` requests waiting. A comparison asked for at once may take `compare_seconds`
    and its films be as long; one that is a job `job_seconds`. `jobs` may wait or run, `jobs_kept` are remembered for
    `job_memory` seconds after their end. `listeners` hear of events, which are looked for every `feed_pause` seconds;
    `heartbeat` seconds of silence are broken by a comment.
    """

    batch_faces: int = 32
    batches: int = _CORES
    linger: float = 0.002
    queue_faces: int = 256
    heavy: int = _CORES
    heavy_line: int = 16
    compare_seconds: float = 60.0
    job_seconds: float = 3600.0
    jobs: int = 8
    jobs_kept: int = 200
    job_memory: float = 900.0
    listeners: int = 64
    feed_pause: float = 1.0
    heartbeat: float = 15.0
