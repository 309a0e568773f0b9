"""RemoteService: the seam's verbs with the faces found here and the names given by a server."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import numpy as np
from pydantic import TypeAdapter, ValidationError

from facecog_desktop.core.comparing.comparison import Comparison, Terms, limit_for
from facecog_desktop.core.comparing.reading import CompareGoOn, Side, go_to_the_end
from facecog_desktop.core.errors import FaceCogError, InvalidRequestError, ServerStrangeError
from facecog_desktop.core.people.changes import AddSamples, Change, Receipt, Reject, Several
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.ports.program import FaceEngine
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
from facecog_desktop.remote.client.connection import QUICK, Connection, Patience
from facecog_desktop.remote.messages.answers import (
    MOST_FACES,
    Admission,
    Admitted,
    GalleryState,
    IdentifyAnswer,
    IdentifyRequest,
    PictureFaces,
    Registration,
)
from facecog_desktop.remote.messages.changes import change_message, change_of
from facecog_desktop.remote.messages.faces import FaceMessage, face_message, sample_of
from facecog_desktop.remote.messages.failures import failure_of
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.registering.faces import Decode, embedded, joint, make_sample

Value = TypeVar("Value")

_USUAL_TERMS = Terms()
_PEOPLE = TypeAdapter(list[Person])
_PERSON = TypeAdapter(Person)
_SAMPLES = TypeAdapter(list[StoredSample])
_COUNTER_EXAMPLES = TypeAdapter(list[CounterExample])
_LOOK_ALIKES = TypeAdapter(list[LookAlikes])
_ADMITTED = TypeAdapter(list[Admitted])
_RECEIPT = TypeAdapter(Receipt)
_MATCH = TypeAdapter(Match)
_STATE = TypeAdapter(GalleryState)
_ANSWER = TypeAdapter(IdentifyAnswer)


class RemoteService:
    """FaceService of a server. Faces are found and cut out here; with `private` only their numbers travel.

    Comparing needs no gallery and is done here: no picture leaves the computer for it.
    """

    def __init__(
        self,
        connection: Connection,
        engine: Callable[[], FaceEngine],
        decode: Decode,
        *,
        private: bool = False,
        quick: Patience | None = QUICK,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """`quick` is the patience of what a live picture asks; None: that of everything else."""
        self._server = connection
        self._load_engine = engine
        self._engine: FaceEngine | None = None
        self._decode = decode
        self._private = private
        self._quick = quick
        self._clock = clock
        self.comparer = Comparer(self._ready)
        """Reads what is compared: pictures in memory only, until one that opens files is put in its place."""

    @property
    def address(self) -> str:
        """Of the server."""
        return self._server.address

    def prepare(self) -> None:
        """Load the models."""
        self._ready().prepare()

    def engine_id(self) -> EngineId:
        """Names the engine here, loading it."""
        return self._ready().id

    def state(self) -> GalleryState:
        """The server's gallery. Raises ServerUnavailableError and its kin: to see whether all is well."""
        return _read(_STATE, self._server.get("/v1/gallery", patience=self._quick))

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        """All faces, found here."""
        return self._ready().detect(frame.pixels, thorough=thorough, smallest=smallest)

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face, given by the server."""
        if not faces:
            return []
        samples = [self.sample(frame, face) for face in faces]
        if self._private:
            engine = self._ready()
            vectors = engine.templates(frame.pixels, faces)
            samples = [_with_template(each, vector, engine.id) for each, vector in zip(samples, vectors, strict=True)]
        return self._matches([samples], self._quick)[0]

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        """What the server says of crops or templates."""
        return self._matches(pictures, None)

    def _matches(self, pictures: Sequence[Sequence[Sample]], patience: Patience | None) -> list[list[Match]]:
        if self._private:
            pictures = [embedded(self._ready(), picture, quick=True) for picture in pictures]
        asked = IdentifyRequest(pictures=[PictureFaces(faces=self._faces(picture)) for picture in pictures])
        answer = _read(_ANSWER, self._server.post("/v1/identify", _dumped(asked), again=True, patience=patience))
        found = [picture.faces for picture in answer.pictures]
        if [len(each) for each in found] != [len(each) for each in pictures]:
            raise ServerStrangeError("the server answers for other faces than it was asked about")
        return found

    def sample(self, frame: Frame, face: Face) -> Sample:
        """The face as it would be kept, cut out here."""
        return make_sample(self._ready(), frame, face, self._clock())

    def likeness(self, sample: Sample) -> Match:
        """Who of the server's gallery the sample would be."""
        [face] = self._faces(self._shown([sample]))
        return _read(_MATCH, self._server.post("/v1/samples/likeness", _dumped(face), again=True))

    def compare(
        self, left: Side, right: Side, terms: Terms = _USUAL_TERMS, go_on: CompareGoOn = go_to_the_end
    ) -> Comparison | None:
        """Whether both sides show one person; done here."""
        return self.comparer.compare(left, right, terms, lambda pairs: limit_for(pairs, None), go_on)

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
        """Remember somebody on the server; asked again after a lost answer where the request has a name."""
        if len(samples) > MOST_FACES:
            raise InvalidRequestError(
                text("{count} photos at once are too many for a server", count=len(samples)),
                text("Register at most {most} at a time.", most=MOST_FACES),
            )
        asked = Registration(
            name=name,
            faces=self._faces(self._shown(samples)),
            external_id=external_id,
            metadata=None if metadata is None else dict(metadata),
            force=force,
            request=request,
        )
        return _read(_PERSON, self._server.post("/v1/people", _dumped(asked), again=request is not None))

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are remembered to look alike."""
        return _read(_LOOK_ALIKES, self._server.get("/v1/look-alikes"))

    def admitted(
        self, samples: Sequence[Sample], person_id: str | None = None, *, force: bool = False
    ) -> list[Sample | FaceCogError]:
        """Each sample of somebody as it may be added, or why not."""
        asked = Admission(faces=self._faces(self._shown(samples)), person=person_id, force=force)
        answers = _read(_ADMITTED, self._server.post("/v1/samples/admitted", _dumped(asked), again=True))
        if len(answers) != len(samples):
            raise ServerStrangeError("the server answers for other photos than it was asked about")
        return [_admitted(sample, answer) for sample, answer in zip(samples, answers, strict=True)]

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody in the server's gallery, by name."""
        return _read(_PEOPLE, self._server.get("/v1/people", removed=removed))

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        return _read(_SAMPLES, self._server.get(f"/v1/people/{_id(person_id)}/samples"))

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person."""
        return _read(_COUNTER_EXAMPLES, self._server.get(f"/v1/people/{_id(person_id)}/counter-examples"))

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo as RGB pixels; a silhouette where only numbers are kept."""
        return self._decode(self._server.get_bytes(f"/v1/samples/{sample_id}/crop"))

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse."""
        if self._private:
            change = self._with_templates(change)
        message = change_message(change, private=self._private)
        return change_of(self._server.post(f"/v1/people/{_id(person_id)}/changes", message))

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person from the server beyond recovery, and whatever was compared here."""
        receipt = _read(_RECEIPT, self._server.delete(f"/v1/people/{_id(person_id)}", backups=backups))
        self.comparer.clear()
        return receipt

    def revision(self) -> int:
        """Grows whenever the server's gallery changes."""
        return self.state().revision

    def close(self) -> None:
        """Let go of the connection."""
        self._server.close()

    def _ready(self) -> FaceEngine:
        if self._engine is None:
            self._engine = self._load_engine()
        return self._engine

    def _shown(self, samples: Sequence[Sample]) -> Sequence[Sample]:
        """The samples as they travel: in private mode with the templates that are made here."""
        return embedded(self._ready(), samples) if self._private else samples

    def _faces(self, samples: Sequence[Sample]) -> list[FaceMessage]:
        return [face_message(sample, private=self._private) for sample in samples]

    def _with_templates(self, change: Change) -> Change:
        """The change with templates, so that no picture has to travel."""
        if isinstance(change, AddSamples):
            return AddSamples(tuple(embedded(self._ready(), change.samples)))
        if isinstance(change, Several):
            return Several(tuple(self._with_templates(each) for each in change.changes))
        if isinstance(change, Reject):
            return Reject(joint(embedded(self._ready(), [change.sample, *change.others])))
        return change


def _with_template(sample: Sample, vector: np.ndarray, engine: EngineId) -> Sample:
    return Sample(
        sample.jpeg,
        sample.landmarks,
        sample.quality,
        sample.source,
        sample.pose,
        sample.created,
        np.array(vector, dtype=np.float32),
        engine,
    )


def _admitted(sample: Sample, answer: Admitted) -> Sample | FaceCogError:
    if answer.error is not None:
        return failure_of(answer.error)
    if answer.face is None:
        raise ServerStrangeError("the server neither admits nor refuses a photo")
    judged = sample_of(answer.face)
    if judged.embedding is None or judged.engine is None:
        raise ServerStrangeError("the server admits a photo without its numbers")
    return _with_template(sample, judged.embedding, judged.engine)


def _read(adapter: TypeAdapter[Value], value: Any) -> Value:
    """The answer as the value it tells of. Raises ServerStrangeError."""
    try:
        return adapter.validate_python(value)
    except ValidationError as error:
        raise ServerStrangeError(
            text("the server's answer cannot be read: {reason}", reason=error.errors()[0]["msg"])
        ) from error


def _dumped(message: Any) -> Any:
    return message.model_dump(mode="json", exclude_none=True)


def _id(person_id: str) -> str:
    """An id as part of a path. Raises InvalidRequestError for what could lead elsewhere."""
    if not person_id.replace("-", "").replace("_", "").isalnum() or not person_id.isascii():
        raise InvalidRequestError(text("this is no id of a person: {person}", person=repr(person_id[:100])))
    return person_id
