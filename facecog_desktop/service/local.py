"""LocalService: the seam's verbs done on this computer, over one engine and one gallery."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from facecog_desktop.core.comparing.comparison import Comparison, Terms, limit_for
from facecog_desktop.core.comparing.reading import CompareGoOn, Side, go_to_the_end
from facecog_desktop.core.doctor.map import GalleryMap, of_people, of_photos
from facecog_desktop.core.doctor.own_curves import CurveMaker, Curves
from facecog_desktop.core.errors import AmbiguousNameError, FaceCogError, InvalidRequestError
from facecog_desktop.core.matching import calibration
from facecog_desktop.core.matching.matching import Policy, answer, decide, judge
from facecog_desktop.core.people.changes import AddSamples, Change, Receipt, Reject, RememberLookAlike
from facecog_desktop.core.people.look_alikes import LookAlikes
from facecog_desktop.core.people.names import clean_name
from facecog_desktop.core.picture import quality
from facecog_desktop.core.picture.pictureless import silhouette
from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.ports.program import FaceEngine
from facecog_desktop.core.ports.vicinity import Vicinity
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
    Vectors,
    Verdict,
)
from facecog_desktop.service.comparing.comparer import Comparer
from facecog_desktop.service.memory import GalleryMemory, Progress, reembed
from facecog_desktop.service.registering.admission import Admission, refuse_poor, rows_of, too_poor
from facecog_desktop.service.registering.faces import Decode, embedded, joint, make_sample
from facecog_desktop.service.registering.keeping import Keeping
from facecog_desktop.service.upkeep.checkup import CheckUp, GoOn, check_up

_USUAL_TERMS = Terms()


class LocalService:
    """FaceService over a gallery. `engine` is called on first need, so that lists open without loading models.

    `vicinity` searches the gallery; None: in memory.
    """

    def __init__(
        self,
        gallery: Gallery,
        engine: Callable[[], FaceEngine],
        decode: Decode,
        *,
        clock: Callable[[], float],
        threshold: float | None = None,
        vicinity: Vicinity | None = None,
    ) -> None:
        self._gallery = gallery
        self._load_engine = engine
        self._engine: FaceEngine | None = None
        self._decode = decode
        self._clock = clock
        self._memory: Vicinity = vicinity or GalleryMemory(gallery)
        self._admission = Admission(gallery, self._memory, decode, self._match)
        self.threshold = threshold
        """Largest score that counts as known; None chooses it from the gallery's size."""
        self.comparer = Comparer(self._ready)
        """Reads what is compared: pictures in memory only, until one that opens files is put in its place."""

    def detect(self, frame: Frame, *, thorough: bool = False, smallest: float = 0.0) -> list[Face]:
        """All faces, largest first; `thorough` for photos; those narrower than `smallest` pixels may be left out."""
        return self._ready().detect(frame.pixels, thorough=thorough, smallest=smallest)

    def identify(self, frame: Frame, faces: Sequence[Face]) -> list[Match]:
        """A match for each face; one person at most once; a face too poor to tell is never named."""
        if not faces:
            return []
        engine = self._ready()
        near = self._memory.told_apart(engine.id, engine.templates(frame.pixels, faces))
        poor = [quality.too_poor_to_name(quality.assess(frame.pixels, face)) for face in faces]
        return judge(near, poor, self.policy())

    def matches(self, pictures: Sequence[Sequence[Sample]]) -> list[list[Match]]:
        """What `identify` says of faces that are there as crops or templates: for each picture a match a face.

        All are looked at in one batch, and none so thoroughly as a photo that is to be kept.
        """
        ready = embedded(self._ready(), [sample for picture in pictures for sample in picture], quick=True)
        if not ready:
            return [[] for _ in pictures]
        faces = iter(zip(self._memory.told_apart(self._ready().id, rows_of(ready)), ready, strict=True))
        policy, answers = self.policy(), list[list[Match]]()
        for picture in pictures:
            near = [next(faces) for _ in picture]
            poor = [quality.too_poor_to_name(sample.quality) for _, sample in near]
            answers.append(judge([found for found, _ in near], poor, policy))
        return answers

    def sample(self, frame: Frame, face: Face) -> Sample:
        """The face as it would be kept."""
        return make_sample(self._ready(), frame, face, self._clock())

    def likeness(self, sample: Sample) -> Match:
        """Who of the gallery the sample would be."""
        [known] = embedded(self._ready(), [sample])
        return self._match(rows_of([known]))[0]

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
        """Remember somebody; a known name gets the photos added and is described anew. All samples or none.

        With `force`, whom the photos look like without being them is remembered with the registration. A `request` that
        was carried out before is answered, not carried out again.
        """
        answered = None if request is None else self._gallery.answered(request)
        if answered is not None:
            return self._gallery.person(answered)
        name = clean_name(name)
        if not samples:
            raise InvalidRequestError("there is no photo to register", "Capture or choose at least one photo.")
        namesakes = self._memory.namesakes(self._ready().id, name)
        if len(namesakes) > 1:
            raise AmbiguousNameError(
                text(
                    "{n} people are called {name}",
                    one="{n} person is called {name}",
                    n=len(namesakes),
                    name=name,
                )
            )
        person = self._gallery.person(namesakes[0]) if namesakes else None
        admission, known = self._admission, person.id if person else None
        admission.refuse_known(samples, known)
        if not force:
            refuse_poor(samples)
        ready, engine = embedded(self._ready(), samples), self._ready().id
        alike: Mapping[str, float] = {}
        if force:
            alike = admission.look_alikes(ready, known)
        else:
            admission.refuse_same_picture(ready, known, engine)
            admission.refuse_others(ready, known, engine)
        keep = Keeping(name, ready, external_id, metadata, alike)
        return keep.once(self._gallery, known, request)

    def admitted(
        self, samples: Sequence[Sample], person_id: str | None = None, *, force: bool = False
    ) -> list[Sample | FaceCogError]:
        """Each sample of somebody (None: of somebody new) with its template, or why it is not to be kept: too poor,

        there already, or of somebody else (see Admission.judged). Nothing is stored: for whoever brings many people and
        stores them itself. `force`: nothing is refused.
        """
        poor = [None if force else too_poor(sample) for sample in samples]
        fit = [sample for sample, error in zip(samples, poor, strict=True) if error is None]
        ready = embedded(self._ready(), fit)
        judged = iter(ready if force or not ready else self._admission.judged(ready, person_id, self._ready().id))
        return [error or next(judged) for error in poor]

    def tell_apart(self, people: Collection[str]) -> list[LookAlikes]:
        """Remember of each of these people (ids) whom their photos would be called though they are not: for whoever

        brought them with `force`. Returns the pairs of these people.
        """
        engine = self._ready().id
        for person in people:
            table, _ = self._memory.of_people(engine, {person})
            found: dict[str, float] = {}
            for match in self._match_without(person, table.vectors):
                if match.verdict is Verdict.KNOWN and match.best is not None:
                    near = min(match.best.distance, found.get(match.best.person, np.inf))
                    found[match.best.person] = near
            for other, distance in found.items():
                self._gallery.change(person, RememberLookAlike(other, distance))
        return [pair for pair in self.look_alikes() if set(people) & set(pair.people)]

    def look_alikes(self) -> list[LookAlikes]:
        """Pairs of people who are remembered to look alike."""
        return self._gallery.look_alikes()

    def engine_id(self) -> EngineId:
        """Names the engine, loading it."""
        return self._ready().id

    def compare(
        self, left: Side, right: Side, terms: Terms = _USUAL_TERMS, go_on: CompareGoOn = go_to_the_end
    ) -> Comparison | None:
        """Whether both sides show one person; None where `go_on` said no."""
        return self.comparer.compare(left, right, terms, lambda pairs: limit_for(pairs, self.threshold), go_on)

    def people(self, *, removed: bool = False) -> list[Person]:
        """Everybody in the gallery, by name."""
        return self._gallery.people(removed=removed)

    def headcount(self) -> int:
        """How many people there are, without listing them."""
        return self._memory.size(self._ready().id)

    def samples(self, person_id: str) -> list[StoredSample]:
        """The kept photos of one person."""
        return self._gallery.samples(person_id)

    def counter_examples(self, person_id: str) -> list[CounterExample]:
        """Faces that were said not to be the person."""
        return self._gallery.counter_examples(person_id)

    def crop(self, sample_id: int) -> Pixels:
        """A kept photo as RGB pixels; a silhouette where only numbers are kept."""
        jpeg = self._gallery.crop(sample_id)
        return self._decode(jpeg) if jpeg else silhouette()

    def change(self, person_id: str, change: Change) -> Change:
        """Change something about a person; returns the inverse, which belongs to the same person."""
        if isinstance(change, AddSamples):
            change = replace(change, samples=tuple(embedded(self._ready(), change.samples)))
        if isinstance(change, Reject):
            change = Reject(joint(embedded(self._ready(), [change.sample, *change.others])))
        return self._gallery.change(person_id, change)

    def forget(self, person_id: str, *, backups: bool = False) -> Receipt:
        """Erase a person beyond recovery, with `backups` from the known backups too, and whatever was compared."""
        receipt = self._gallery.forget(person_id, backups=backups)
        self.comparer.clear()
        return receipt

    def check_up(self, go_on: GoOn) -> CheckUp | None:
        """Examine the whole gallery, by the rule in force; None where `go_on` said no."""
        return check_up(self._gallery, self._ready().id, self.policy(), go_on)

    def curves(self, go_on: Callable[[float], bool]) -> Curves | None:
        """How near own photos and strangers come in this gallery; None where `go_on` (told 0 to 1) said no."""
        maker = CurveMaker(self._gallery.embeddings(self._ready().id), self.policy())
        return maker.curves() if all(go_on(done) for done in maker.steps()) else None

    def map(self, *, photos: bool = False) -> GalleryMap:
        """A map of the people, or of all photos; of more than map.LIMIT, of evenly chosen ones."""
        table = self._gallery.embeddings(self._ready().id)
        return of_photos(table) if photos else of_people(table)

    def revision(self) -> int:
        """Grows whenever the gallery changes."""
        return self._gallery.revision()

    def policy(self) -> Policy:
        """The rule in force: the threshold that was set, or the one for a gallery of this size."""
        if self.threshold is not None:
            return Policy(self.threshold)
        return Policy(calibration.threshold_for(self._memory.size(self._ready().id)))

    def prepare(self) -> None:
        """Load the models and the vectors, and let the engine see the samples that it has not seen yet."""
        self._ready().prepare()
        self.reembed()
        self._memory.size(self._ready().id)

    def reembed(self, progress: Progress = lambda done, total: None) -> list[int]:
        """Let the engine see the samples that it has not seen yet; returns the ids of damaged ones."""
        return reembed(self._gallery, self._ready(), progress)

    def _ready(self) -> FaceEngine:
        """The engine. The first caller waits for its models; loading it twice at the same time is the loader's care."""
        if self._engine is None:
            self._engine = self._load_engine()
        return self._engine

    def _match_without(self, person: str, vectors: Vectors) -> list[Match]:
        """Decisions as if a person were not there."""
        policy = self.policy()
        nearest = self._memory.nearest(self._ready().id, vectors, 3)
        return [decide([each for each in found if each.person != person][:2], policy) for found in nearest]

    def _match(self, vectors: np.ndarray) -> list[Match]:
        """Decisions for templates (n, 128), each for itself."""
        policy = self.policy()
        return [answer(near, policy) for near in self._memory.told_apart(self._ready().id, vectors)]
