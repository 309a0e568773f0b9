"""SqliteOutbox: the port Outbox over one SQLite file."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from facecog_desktop.core.ports.outbox import Letter, Refusal, Waiting
from facecog_desktop.storage.records import people
from facecog_desktop.storage.sqlite.database import GalleryFile
from facecog_desktop.storage.sqlite.requests import outbox

_COUNTER = "log"
"""What waits is nothing that anybody is recognised by."""


class SqliteOutbox:
    """Registrations that wait for a server, in the file in which their people are kept."""

    _file: GalleryFile
    _clock: Callable[[], float]

    def queue(self, request: str, server: str, person_id: str, samples: Sequence[int], *, force: bool = False) -> None:
        """Let a registration wait; one that waits already is left as it is.

        Raises PersonNotFoundError, InvalidRequestError (no photo).
        """
        with self._file.writing(_COUNTER) as db:
            person = people.one_person(db, person_id)
            kept = tuple(dict.fromkeys(samples))
            outbox.queue(db, Waiting(request, person.id, person.name, kept, force, self._clock()), server)

    def waiting(self, server: str) -> list[Waiting]:
        """Whatever waits for this server, oldest first; not what was removed or dropped here meanwhile."""
        with self._file.reading() as db:
            return outbox.waiting_for(db, server)

    def letter(self, request: str) -> Letter | None:
        """What there is to send now; None where nothing may be sent (any more). Raises GalleryDamagedError."""
        with self._file.reading() as db, db.atomic():
            return outbox.letter(db, request)

    def settle(self, request: str) -> bool:
        """The server has it: it waits no more. False where it did not wait any more."""
        with self._file.writing(_COUNTER) as db:
            return outbox.settle(db, request)

    def refuse(self, request: str, refusal: Refusal) -> None:
        """The server does not take it. Raises InvalidRequestError where it does not wait any more."""
        with self._file.writing(_COUNTER) as db:
            outbox.mark(db, request, refusal)

    def retry(self, request: str, *, force: bool = False) -> None:
        """Send a refused one again. Raises InvalidRequestError where it does not wait any more."""
        with self._file.writing(_COUNTER) as db:
            outbox.mark(db, request, None, force=force)

    def drop(self, request: str) -> None:
        """Never send it. The person stays in this gallery."""
        self.settle(request)
