"""The seam to the registrations that wait until their server can be reached."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from facecog_desktop.core.types import Person, Sample


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why the server did not take a registration: the failure's code, words and hint."""

    code: str
    message: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A registration that waits: `request` names it for ever, `person` and `samples` are ids of this gallery.

    `made` is Unix time. With a refusal it waits for its owner, who sends it with force or drops it.
    """

    request: str
    person: str
    name: str
    samples: tuple[int, ...]
    force: bool
    made: float
    refused: Refusal | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Letter:
    """What is sent of a registration: the person as called now, and those of the photos that are still there."""

    person: Person
    samples: tuple[Sample, ...]


class Outbox(Protocol):
    """Registrations for servers, in the gallery in which they are kept already. `server` is its address."""

    def queue(self, request: str, server: str, person_id: str, samples: Sequence[int], *, force: bool = False) -> None:
        """Let a registration wait; in one transaction with it. One that waits already is left as it is."""
        ...

    def waiting(self, server: str) -> list[Waiting]:
        """Whatever waits for this server, oldest first; not what was removed or dropped here meanwhile."""
        ...

    def letter(self, request: str) -> Letter | None:
        """What there is to send now; None where nothing may be sent (any more). Raises GalleryDamagedError."""
        ...

    def settle(self, request: str) -> bool:
        """The server has it: it waits no more. False where it did not wait any more."""
        ...

    def refuse(self, request: str, refusal: Refusal) -> None:
        """The server does not take it."""
        ...

    def retry(self, request: str, *, force: bool = False) -> None:
        """Send a refused one again, with `force` though it looks like somebody else's."""
        ...

    def drop(self, request: str) -> None:
        """Never send it. The person stays in this gallery."""
        ...
