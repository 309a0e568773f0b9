"""A server beside the window that only says that it runs."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from facecog_desktop.core.errors import FaceCogError
from facecog_desktop.ui.backend.serving_backend import Served

FINGERPRINT = ":".join(["AB"] * 32)


class FakeServing:
    """Starts and stops in no time; `failure` is raised by the next start."""

    def __init__(self) -> None:
        self.served: Served | None = None
        self.started: list[bool] = []
        self.stopped = 0
        self.failure: FaceCogError | None = None

    def start(self, *, everywhere: bool) -> Served:
        self.served = None
        if self.failure is not None:
            raise self.failure
        self.started.append(everywhere)
        host = "https://192.168.1.20:8000" if everywhere else "http://127.0.0.1:8000"
        key = f"fck_{'x' * 42}{len(self.started)}"
        self.served = Served(host, key, f"{host}/#key={key}", everywhere, FINGERPRINT if everywhere else "")
        return self.served

    def stop(self) -> None:
        self.stopped += 1
        self.served = None

    def qr_code(self, text: str) -> NDArray[np.bool_]:
        made = np.zeros((37, 37), dtype=np.bool_)
        made[4:-4, 4:-4] = np.random.default_rng(len(text)).random((29, 29)) < 0.5
        return made
