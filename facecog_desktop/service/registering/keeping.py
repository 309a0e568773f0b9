"""The writing half of a registration: a new person or more photos of a known one, and never the same request twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from facecog_desktop.core.ports.gallery import Gallery
from facecog_desktop.core.types import Person, Sample


@dataclass(frozen=True, slots=True, eq=False)
class Keeping:
    """What is to be written of somebody: the samples have their templates, `alike` is of Gallery.add_person."""

    name: str
    samples: Sequence[Sample]
    external_id: str | None
    metadata: Mapping[str, Any] | None
    alike: Mapping[str, float]

    def once(self, gallery: Gallery, known: str | None, request: str | None) -> Person:
        """Write it, of the person `known` (id) or of a new one. A `request` goes into the same transaction, so that

        whoever asks again after a lost answer gets the answer, whatever has happened in between.
        """
        if request is None:
            return self._written(gallery, known)
        with gallery.together():
            answered = gallery.answered(request)
            if answered is not None:
                return gallery.person(answered)
            person = self._written(gallery, known)
            gallery.note_request(request, person.id)
        return person

    def _written(self, gallery: Gallery, known: str | None) -> Person:
        name, samples, alike = self.name, self.samples, self.alike
        external_id, metadata = self.external_id, self.metadata
        if known is None:
            return gallery.add_person(name, samples, external_id=external_id, metadata=metadata, look_alikes=alike)
        return gallery.extend_person(known, samples, external_id=external_id, metadata=metadata, look_alikes=alike)
