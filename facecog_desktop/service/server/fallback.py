"""FallbackService: the seam's verbs asked of a server, and of this computer while that is away."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeVar

from facecog_desktop.core.comparing.comparison import Comparison, Terms
from facecog_desktop.core.comparing.reading import CompareGoOn, Side, go_to_the_end
from facecog_desktop.core.errors import FaceCogError, ServerUnavailableError
from facecog_desktop.core.people.changes import Change, Receipt
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.people.names import name_key, same_name
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.outbox import Outbox
from facecog_desktop.core.ports.program import FaceService
from facecog_desktop.core.text import text
from facecog_desktop.core.types import (
    CounterExample,
    EngineId,
    Face,
    Frame,
    Match,
    Person,
    Pixels,
    Sample,
    StoredSample,
)
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.server.desk import Desk, is_of_the_log, parts
from facecog_desktop.service.server.link import Link
from facecog_desktop.service.server.numbering import NumberedApart, is_here

Value = TypeVar("Value")

_USUAL_TERMS = Terms()


Answering = FaceService | NumberedApart
"""Who answers: the server, or this computer in its place."""


class SendingGallery(Gallery, Outbox, Protocol):
    """A gallery in which registrations can wait."""


class LocalVerbs(FaceService, Protocol):
    """A service on this computer: what it compares with, and from where on it names."""

    comparer: Comparer
    threshold: float | None


class Server(FaceService, Protocol):
    """A service at the other end of a connection."""

    def close(self) -> None:
        """Let go of the connection."""
        ...


class FallbackService:
    """While the link says that the server is away, every verb is answered here at once.

    With `says_offline` faces get no name meanwhile: identify raises ServerUnavailableError, without any delay. Whoever
    is registered meanwhile is kept in `gallery`, and waits there until the server has them too. What the server fails
    to answer about somebody (an id) is raised, for people have other ids here. The log's changes go to the `desk`.
    """

    def __init__(
        self,
        remote: Server,
        local: LocalVerbs,
        gallery: SendingGallery,
        link: Link,
        *,
        says_offline: bool = False,
        desk: Desk | None = None,
    ) -> None:
        self._remote, self._local, self._gallery, self.link = remote, local, gallery, link
        self._here = NumberedApart(local)
        self._says_offline = says_offline
        self._desk = desk
        self._unsure: dict[tuple[str, tuple[str, ...]], str] = {}
        self._revision: int | None = None
        self.comparer = local.comparer
        """Reads what is compared, on this computer."""

    def prepare(self) -> None:
        """Load the models, and the vectors of the gallery here where that may have to answer."""
        if self._says_offline:
            self._remote.prepare()
        else:
            self._local.prepare()

    def engine_id(self) -> EngineId:
        """Names the engine here, loading it."""
        return self._local.engine_id()

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        """All faces, found here."""
        return self._local.detect(frame, thorough=thorough, smallest=smallest)

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face; raises ServerUnavailableError while nobody may say who it is."""
        if not faces:
            return []
        return self._named(lambda service: service.identify(frame, faces))

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        """The same of crops or templates."""
        return self._named(lambda service: service.matches(pictures))

    def sample(self, frame: Frame, face: Face) -> Sample:
        """The face as it would be kept."""
        return self._local.sample(frame, face)

    def likeness(self, sample: Sample) -> Match:
        """Who of the gallery in force the sample would be."""
        return self._asked(lambda service: service.likeness(sample))

    def compare(
        self, left: Side, right: Side, terms: Terms = _USUAL_TERMS, go_on: CompareGoOn = go_to_the_end
    ) -> Comparison | None:
        """Whether both sides show one person; done here."""
        return self._local.compare(left, right, terms, go_on)

    def register(
        self,
        name: str,
        samples: Sequence[Sample],
        *,
        external_id: str | None = None,
        metadata: Mapping[str, Any] | None = None,
        force: bool = False,
        request: str | None = None,
    ) -> Person:
        """Remember somebody on the server; here, to be sent later, where no answer comes.

        Whatever becomes of the first try, it has one name: the server never does it twice.
        """
        tried = name_key(name), tuple(sample.md5 for sample in samples)
        request = request or self._unsure.get(tried) or secrets.token_hex(16)
        more: dict[str, Any] = {"external_id": external_id, "metadata": metadata, "force": force, "request": request}
        if not self.link.away:
            self._unsure[tried] = request
            try:
                person = self._remote.register(name, samples, **more)
            except FaceCogError as error:
                if not self.link.failed(error):
                    del self._unsure[tried]
                    raise
            else:
                del self._unsure[tried]
                self._has_changed()
                return person
        person = self._kept_here(name, samples, more)
        self._unsure.pop(tried, None)
        return person

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are remembered to look alike."""
        return self._asked(lambda service: service.look_alikes())

    def admitted(
        self, samples: Sequence[Sample], person_id: str | None = None, *, force: bool = False
    ) -> Sequence[Sample | FaceCogError]:
        """Each sample of somebody (None: of somebody new) as it may be added, or why not."""
        if person_id is not None:
            return self._about(lambda service: service.admitted(samples, person_id, force=force))
        return self._asked(lambda service: service.admitted(samples, force=force))

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody in the gallery in force, by name."""
        return self._asked(lambda service: service.people(removed=removed))

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        return self._about(lambda service: service.samples(person_id))

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person."""
        return self._about(lambda service: service.counter_examples(person_id))

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo as RGB pixels; a silhouette where only numbers are kept."""
        if is_here(sample_id):
            return self._here.crop(sample_id)
        if self.link.away:
            raise self._offline()
        return self._about(lambda service: service.crop(sample_id))

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse. Visits and check-ins are changed in the log here."""
        if self._desk is not None and any(is_of_the_log(part) for part in parts(change)):
            return self._desk.change(self, person_id, change)
        inverse = self._about(lambda service: service.change(person_id, change))
        self._has_changed()
        return inverse

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person beyond recovery from the gallery in force and from the log here."""
        receipt = self._about(lambda service: service.forget(person_id, backups=backups))
        if self._desk is not None:
            self._desk.forget(person_id)
        self.comparer.clear()
        self._has_changed()
        return receipt

    def revision(self) -> int:
        """Grows with every switch and every change that was seen; the network is never asked."""
        if self.link.away and not self._says_offline:
            now = self._local.revision()
            if self._revision is not None and now != self._revision:
                self.link.turn()
            self._revision = now
        return self.link.turns()

    @property
    def threshold(self) -> float | None:
        """The threshold by which this computer names while the server is away; the server has its own."""
        return self._local.threshold

    @threshold.setter
    def threshold(self, threshold: float | None) -> None:
        self._local.threshold = threshold

    def close(self) -> None:
        """Let go of the connection to the server."""
        self._remote.close()

    def _named(self, ask: Callable[[Answering], Value]) -> Value:
        """As `_asked`, but while the server is away nobody is named where that is to be said."""

        def here(service: Answering) -> Value:
            if service is self._here and self._says_offline:
                raise self._offline()
            return ask(service)

        return self._asked(here)

    def _offline(self) -> ServerUnavailableError:
        """Why nobody is named."""
        why = self.link.status.error
        said = text("offline: {reason}", reason=self.link.address if why is None else why.message)
        return ServerUnavailableError(said, None if why is None else why.hint)

    def _asked(self, ask: Callable[[Answering], Value]) -> Value:
        """The server's answer, or that of this computer while the server is away."""
        if not self.link.away:
            try:
                answer = ask(self._remote)
            except FaceCogError as error:
                if not self.link.failed(error):
                    raise
            else:
                self.link.answered()
                return answer
        return ask(self._here)

    def _about(self, ask: Callable[[Answering], Value]) -> Value:
        """The same about somebody or something that only one of the two galleries has."""
        if self.link.away:
            return ask(self._here)
        try:
            answer = ask(self._remote)
        except FaceCogError as error:
            self.link.failed(error)
            raise
        self.link.answered()
        return answer

    def _has_changed(self) -> None:
        """Something was done on the server; what is done here shows in the gallery's own revision."""
        if not self.link.away:
            self.link.acted()

    def _kept_here(self, name: str, samples: Sequence[Sample], more: Mapping[str, Any]) -> Person:
        """Remember somebody here, and to send it later, in one transaction; the templates are made before it."""
        ready = [each for each in self._local.admitted(samples, force=True) if isinstance(each, Sample)]
        with self._gallery.together():
            before = {
                sample.id
                for person in self._local.people()
                if same_name(person.name, name)
                for sample in self._local.samples(person.id)
            }
            person = self._here.register(name, ready, **more)
            new = [sample.id for sample in self._local.samples(person.id) if sample.id not in before]
            if new:
                self._gallery.queue(more["request"], self.link.address, person.id, new, force=more["force"])
        self.link.recount()
        return person
