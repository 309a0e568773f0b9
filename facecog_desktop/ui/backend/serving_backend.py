"""What the Settings page asks to serve from this computer, and what it is told. bootstrap.WindowServing is one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Served:
    """A running server: the `address` to open, the `key` to give, and `link`, both in one for a telephone.

    `everywhere`: other computers of the network reach it. `fingerprint` is of the certificate it shows them, "" where
    nothing is encrypted because nothing leaves this computer.
    """

    address: str
    key: str
    link: str
    everywhere: bool
    fingerprint: str = ""


class ServingBackend(Protocol):
    """Starts and stops the server that runs beside the window."""

    @property
    def served(self) -> Served | None:
        """What runs now."""
        ...

    def start(self, *, everywhere: bool) -> Served:
        """Serve the gallery in force, to this computer or to its network; in a job. What ran before is stopped.

        Raises ServerAddressError (no free port, no network), OutputUnwritableError (no certificate).
        """
        ...

    def stop(self) -> None:
        """End it; in a job. Running requests are answered."""
        ...

    def qr_code(self, text: str) -> NDArray[np.bool_]:
        """(n, n) bool, True where the QR code of the text is dark, the quiet zone included."""
        ...
